import { CommandId, mostRecent, Recent } from '../commands.ts'
import * as z from 'zod'
import { FailureSchema, type Failure } from '../failure.ts'
import { AssessmentKind, Mode } from '../model/about.ts'
import {
  CloudModel,
  Confidence,
  Control,
  Depth,
  Exercise,
  Factor,
  FrameworkId,
  PracticeSet,
  Reach,
  ServiceClass,
  ServiceOption,
} from '../model/catalogue.ts'
import { IdentitySummary } from '../model/certificate.ts'
import { LogoOwner } from '../model/branding.ts'
import { ChangeLine, Warning } from '../model/change.ts'
import { Course } from '../model/course.ts'
import { EditionDifference } from '../model/edition-difference.ts'
import { StoredFile } from '../model/evidence.ts'
import { Intention } from '../model/intention.ts'
import { ItemKey } from '../model/item.ts'
import { Profile } from '../model/person.ts'
import { CatalogueId, Id, Instant, Name, Period, Sha256, Text } from '../model/primitives.ts'
import { ReportModel } from '../model/report.ts'
import { SignRole } from '../model/revision.ts'
import { Explanation, Impact, Matrix, Picture, Row, UnitOptions } from '../model/row.ts'
import { Account, Partition, Region } from '../model/scope.ts'
import { AssessmentSummary } from '../model/summary.ts'
import { Template } from '../model/template.ts'
import { Verification } from '../model/verification.ts'
import { Language, OfficialWording, WordingFound, WordingSource, largestWordingFile } from '../model/wording.ts'
import { PracticeResult } from '../model/worksheet.ts'
import type { Result } from '../result.ts'
import type { Channel, EventName } from './channels.ts'

/*
 * The whole boundary between the app's two halves. Each call names its input and its output; values cross as JSON text,
 * failures as data. Bytes travel by PUT and GET of /files (electron/hosts/files.ts).
 */

const nothing = z.null()
const ofAssessment = z.object({ id: Id })

/** Whether an assessment can be edited, and if not, why. */
export const OpenStatus = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('editable') }),
  z.object({ kind: z.literal('read-only'), failure: FailureSchema, canContinue: z.boolean() }),
])
export type OpenStatus = z.infer<typeof OpenStatus>

export const Opened = z.object({
  id: Id,
  /** The state follows as this many pieces of JSON text, by `assessment:chunk`. */
  chunks: z.int(),
  sequence: z.int(),
  status: OpenStatus,
  canUndo: z.boolean(),
  canRedo: z.boolean(),
})
export type Opened = z.infer<typeof Opened>

/** A change that was made and is on disk, with what the auditor should be told beside it. */
export const Answered = z.object({
  line: ChangeLine,
  warnings: z.array(Warning),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
})
export type Answered = z.infer<typeof Answered>

/** Text being typed: kept until it becomes a change. The key is `<table>/<id>/<field>`. */
export const Draft = z.object({ key: z.string().max(300), text: Text, at: Instant })
export type Draft = z.infer<typeof Draft>

/** What a new assessment is made from. Lists left out come from the template. */
export const NewAssessment = z.object({
  template: Id,
  client: Name,
  title: Name,
  engagement: z.string().max(200).default(''),
  period: Period,
  kind: AssessmentKind.optional(),
  mode: Mode.optional(),
  services: z.array(CatalogueId).optional(),
  options: z.record(CatalogueId, z.record(CatalogueId, CatalogueId)).optional(),
  accounts: z.array(Account.omit({ id: true })).default([]),
  regions: z.array(Region.omit({ id: true })).default([]),
  frameworks: z.array(FrameworkId).optional(),
  regulations: z.array(Name).default([]),
  integrations: z.array(Name).default([]),
})
export type NewAssessment = z.input<typeof NewAssessment>

export const ServiceSummary = z.object({
  id: CatalogueId,
  name: z.string(),
  category: z.string(),
  class: ServiceClass,
  cloudModel: CloudModel,
  reach: Reach,
  confidence: Confidence,
  /** `verify`: look up whether the programmes still list the service. */
  attestation: z.enum(['core', 'verify']),
  depth: Depth,
  controls: z.int(),
  note: z.string(),
  /** The configuration an auditor looks at. */
  tests: z.array(z.string()),
  options: z.array(ServiceOption),
})
export type ServiceSummary = z.infer<typeof ServiceSummary>

/** A template as the list shows it; shipped ones cannot be removed. */
export const TemplateSummary = z.object({ template: Template, shipped: z.boolean(), items: z.int() })
export type TemplateSummary = z.infer<typeof TemplateSummary>

/** One change in words. */
export const HistoryEntry = z.object({
  sequence: z.int(),
  change: Id,
  at: Instant,
  by: Name,
  words: z.array(z.string()),
  undone: z.boolean(),
  canUndo: z.boolean(),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

export const CheckResult = z.object({ ok: z.boolean(), problems: z.array(z.string()) })
export type CheckResult = z.infer<typeof CheckResult>

/** A rendered document, to be fetched from `/files/<sha256>`. */
export const Exported = z.object({
  sha256: Sha256,
  name: Name,
  size: z.int(),
  /** Null for a document that was drawn earlier and is handed out as it is. */
  pages: z.int().nullable(),
  /** Characters that no embedded font has; printed as a box, so they are named here. */
  missingGlyphs: z.array(z.string()),
})
export type Exported = z.infer<typeof Exported>

/** An assessment that was received. */
export const Received = z.object({ assessment: Id })
export type Received = z.infer<typeof Received>

/** What long work comes to. */
export const JobValue = z.union([Exported, Received])
export type JobValue = z.infer<typeof JobValue>
/** What opens an identity. It goes to main and no further: into no file, no log and no answer. */
const Passphrase = z.string().max(1000)

/** Who signs in a role; `person` null stands for whoever makes the change. `signers` is given by the preparer. */
const signer = {
  id: Id,
  person: Id.nullable(),
  signers: z.object({ reviewer: Id.nullable(), approver: Id.nullable() }).nullable(),
}
/** Which document of an assessment. */
export const ExportKind = z.enum(['record', 'copy', 'executive', 'working-papers'])
export type ExportKind = z.infer<typeof ExportKind>

/** What a menu outside the window must know of it. */
export const WindowTold = z.object({
  possible: z.array(CommandId),
  checked: z.array(CommandId),
  recent: z.array(Recent).max(mostRecent),
})
export type WindowTold = z.infer<typeof WindowTold>

/** As what the request list is handed to the client. */
export const RequestFormat = z.enum(['pdf', 'csv', 'text'])
export type RequestFormat = z.infer<typeof RequestFormat>

const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output })

/** A file with the official wording of a framework, in Base64; `name` is what it was called. */
const WordingFile = z.object({
  framework: FrameworkId,
  name: Name,
  // Longer than the largest file, so that a file that is too large is refused in words of its own.
  file: z.base64().max(Math.ceil(largestWordingFile / 3) * 4 + 100_000),
})
/** What a file has, and the edition it names; empty where it names none. */
const WordingLooked = z.object({ found: WordingFound, sha256: Sha256, edition: z.string() })

/** The edition of the catalogue that is asked for; null for the newest. */
const OfEdition = z.object({ edition: CatalogueId }).nullable()

export const contract = {
  'app:info': call(
    nothing,
    z.object({
      version: z.string(),
      door: z.enum(['desktop', 'browser', 'cli']),
      workspace: z.string(),
      today: z.iso.date(),
    }),
  ),
  /** What the window can do now, and which choices hold, for a menu that the platform shows outside of it. */
  'window:tell': call(WindowTold, nothing),
  'profile:get': call(nothing, Profile.nullable()),
  'profile:save': call(Profile, Profile),
  /** How this user looks at an assessment, or at the app where none is named: texts the window keeps by name. */
  'view:get': call(z.object({ assessment: Id.nullable() }), z.record(z.string(), z.string())),
  'view:put': call(
    z.object({ assessment: Id.nullable(), name: z.string().min(1).max(200), text: z.string().max(20_000) }),
    nothing,
  ),
  'catalogue:services': call(OfEdition, z.object({ edition: z.string(), services: z.array(ServiceSummary) })),
  'catalogue:regions': call(OfEdition, z.array(z.object({ code: z.string(), name: z.string(), partition: Partition }))),
  'catalogue:frameworks': call(
    OfEdition,
    z.array(
      z.object({
        id: FrameworkId,
        name: z.string(),
        shortName: z.string(),
        groups: z.array(z.object({ id: z.string(), parent: z.string().nullable(), title: z.string() })),
        requirements: z.array(z.object({ id: z.string(), group: z.string(), title: z.string() })),
        withdrawn: z.array(z.object({ id: z.string(), successors: z.array(z.string()) })),
      }),
    ),
  ),
  'catalogue:factors': call(OfEdition, z.object({ regulations: z.array(Factor), integrations: z.array(Factor) })),
  /** The pictures of the model: infrastructure, container, abstract; and on-premises, IaaS, PaaS, SaaS. */
  'catalogue:pictures': call(OfEdition, z.object({ classes: Picture, models: Picture, judgement: z.string() })),
  'catalogue:worksheet': call(
    OfEdition,
    z.object({
      source: z.string(),
      exercises: z.array(Exercise),
      practices: z.array(PracticeSet),
      /** The services that can give evidence, with what each gives. */
      securityServices: z.array(z.object({ id: CatalogueId, name: z.string(), evidence: z.array(z.string()) })),
    }),
  ),
  /** Official wording that this user imported, and what of it cannot be read. */
  'wording:list': call(
    nothing,
    z.object({
      wordings: z.array(OfficialWording),
      unreadable: z.array(z.object({ framework: FrameworkId, failure: FailureSchema })),
    }),
  ),
  /** What a file has for a framework; nothing is kept. */
  'wording:look': call(WordingFile, WordingLooked),
  /** Keeps the wording of a file in the user's profile, in place of what was kept for that framework. */
  'wording:keep': call(WordingFile.extend({ edition: WordingSource.shape.edition, language: Language }), WordingLooked),
  'wording:remove': call(z.object({ framework: FrameworkId }), nothing),
  'template:list': call(nothing, z.array(TemplateSummary)),
  'template:save': call(
    /** `tailoring`: which of the assessment's tailoring goes along; `look`: whether the look of the report does. Their words are the firm's to judge. */
    z.object({
      assessment: Id,
      name: Name,
      purpose: Text,
      tailoring: z.array(Id).default([]),
      look: z.boolean().default(false),
    }),
    TemplateSummary,
  ),
  'template:remove': call(z.object({ id: Id }), nothing),
  'assessment:list': call(
    nothing,
    z.object({
      assessments: z.array(AssessmentSummary),
      /** Folders of the workspace that cannot be read at all, each with its reason. */
      unreadable: z.array(z.object({ id: Id, failure: FailureSchema })),
    }),
  ),
  'assessment:create': call(NewAssessment, z.object({ id: Id, warnings: z.array(Warning) })),
  'assessment:open': call(ofAssessment, Opened),
  /** `sequence` as `assessment:open` gave it, so that two windows never mix two states. */
  'assessment:chunk': call(z.object({ id: Id, sequence: z.int(), index: z.int().min(0) }), z.string()),
  'assessment:close': call(ofAssessment, nothing),
  'assessment:intend': call(z.object({ id: Id, intention: Intention }), Answered),
  /** Undoes the named change, or the last one that can be undone. */
  'assessment:undo': call(z.object({ id: Id, change: Id.nullable() }), Answered),
  'assessment:redo': call(ofAssessment, Answered),
  'assessment:rows': call(
    z.object({ id: Id, from: z.int().min(0), count: z.int().min(1).max(500) }),
    z.object({ total: z.int(), rows: z.array(Row) }),
  ),
  'assessment:matrix': call(ofAssessment, Matrix),
  'assessment:units': call(ofAssessment, z.array(UnitOptions)),
  'assessment:control': call(
    z.object({ id: Id, item: ItemKey }),
    z.object({
      control: Control,
      /** The control as the library has it, where it was reworded for this assessment. */
      original: Control.nullable(),
      explanation: Explanation,
      /** Evidence that security services in use can give for it. */
      evidenceSources: z.array(z.object({ service: z.string(), evidence: z.string() })),
      /** Answered practices that bear on it; `conflict`: the answer disagrees with the conclusion. */
      practices: z.array(
        z.object({
          set: z.string(),
          question: z.string(),
          result: PracticeResult,
          note: z.string(),
          conflict: z.boolean(),
        }),
      ),
    }),
  ),
  /** What an intention would bring in, take out, change and move; nothing is done. */
  'assessment:impact': call(z.object({ id: Id, intention: Intention }), Impact),
  /** The library's controls that can be tailored, by set: `organization`, `common`, or a service in scope. */
  'assessment:library': call(
    ofAssessment,
    z.array(z.object({ set: CatalogueId, name: z.string(), controls: z.array(Control) })),
  ),
  /** The edition in use and newer ones to move to. */
  'assessment:editions': call(
    ofAssessment,
    z.object({
      current: z.object({ id: CatalogueId, name: z.string(), date: z.iso.date() }),
      newer: z.array(z.object({ id: CatalogueId, name: z.string(), date: z.iso.date() })),
    }),
  ),
  /** What moving to an edition would change in this assessment, row by row. */
  'assessment:edition-differences': call(z.object({ id: Id, edition: CatalogueId }), z.array(EditionDifference)),
  'assessment:draft': call(z.object({ id: Id, key: Draft.shape.key, text: Text.nullable() }), nothing),
  'assessment:drafts': call(ofAssessment, z.array(Draft)),
  /** Newest first; `before` is the sequence to continue from. */
  'assessment:history': call(
    z.object({ id: Id, item: ItemKey.nullable(), before: z.int().nullable(), count: z.int().min(1).max(500) }),
    z.object({ entries: z.array(HistoryEntry), more: z.boolean() }),
  ),
  /** How the work went, day by day, and when each finding was raised. */
  'assessment:course': call(ofAssessment, Course),
  'assessment:check': call(ofAssessment, CheckResult),
  /** After damage: sets the old journal aside and goes on from what could be read. */
  'assessment:continue': call(z.object({ id: Id, reason: Text }), Opened),
  /** Makes evidence of an upload that is complete and cites it on the items given, or answers a request with it. */
  'evidence:attach': call(
    z.object({
      id: Id,
      upload: Id,
      file: StoredFile.omit({ sha256: true, size: true }),
      title: Name,
      items: z.array(ItemKey),
      /** The request that the file answers; null for a new piece of evidence. */
      request: Id.nullable().default(null),
    }),
    Answered,
  ),
  /** Compares the file of one piece with its hash, or all of them. */
  'evidence:verify': call(z.object({ id: Id, evidence: Id.nullable().default(null) }), CheckResult),
  /** Starts writing the list of what is asked of the client: these pieces, in this order. */
  'requests:export': call(
    z.object({ id: Id, evidence: z.array(Id).min(1).max(5000), format: RequestFormat }),
    z.object({ job: Id }),
  ),
  /**
   * Starts handing the assessment over as one file, to be fetched; from then on it is read-only here. While it is with that
   * person, writes the same file again.
   */
  'handover:write': call(z.object({ id: Id, to: Name }), z.object({ job: Id })),
  /** Starts receiving an upload that is complete; `name` is what the file was called. */
  'handover:receive': call(z.object({ upload: Id, name: Name }), z.object({ job: Id })),
  /** The identities of this user on this machine; their keys never cross. */
  'identity:list': call(nothing, z.array(IdentitySummary)),
  'identity:make': call(
    z.object({
      name: Name,
      firm: z.string().trim().max(200),
      email: z.union([z.literal(''), z.email().max(200)]),
      years: z.int().min(1).max(5),
      passphrase: Passphrase,
    }),
    IdentitySummary,
  ),
  /** `file`: a PKCS#12 file in Base64, which its own passphrase opens; `passphrase` keeps the key here. */
  'identity:import': call(
    z.object({ file: z.base64().max(1_000_000), filePassphrase: Passphrase, passphrase: Passphrase }),
    IdentitySummary,
  ),
  /** The public certificate as PEM, to be fetched. */
  'identity:export': call(z.object({ id: z.string() }), Exported),
  'identity:remove': call(z.object({ id: z.string() }), nothing),
  'revision:sign': call(
    z.object({ ...signer, role: SignRole, identity: z.string(), passphrase: Passphrase }),
    Answered,
  ),
  /** The report with the field of whoever signs next still empty, to be signed in another program. */
  'revision:to-sign': call(z.object(signer), Exported),
  /** Takes a report back that was signed in another program. */
  'revision:accept': call(z.object({ id: Id, upload: Id }), Answered),
  /** Verifies a signed report. `trust`: certificates that vouch for others, as PEM. */
  'verify:file': call(z.object({ upload: Id, trust: z.string().max(1_000_000).nullable() }), Verification),
  /** Makes a logo of an upload that is complete; `name` is what the file was called. */
  'branding:logo': call(z.object({ id: Id, whose: LogoOwner, upload: Id, name: Name }), Answered),
  /** What the report would say now, or what revision n says. */
  'report:model': call(z.object({ id: Id, revision: z.int().nullable() }), ReportModel),
  /**
   * Starts drawing; progress and the result come as events. With a revision: the exact signed bytes, a copy, or the
   * executive report of it; without one a draft of it. The firm's working papers are of the work as it stands.
   */
  'report:export': call(z.object({ id: Id, revision: z.int().nullable(), kind: ExportKind }), z.object({ job: Id })),
  'job:cancel': call(z.object({ job: Id }), nothing),
} satisfies Record<Channel, { input: z.ZodType; output: z.ZodType }>

export const events = {
  'assessment:changed': z.object({ id: Id, answered: Answered }),
  'assessment:status': z.object({ id: Id, status: OpenStatus }),
  /** The official wording of a framework was imported, replaced or removed. */
  'wording:changed': z.object({ framework: FrameworkId }),
  /** Something was chosen in a menu outside the window: a command, or an assessment to open. */
  'menu:chosen': z.union([z.object({ command: CommandId }), z.object({ open: Recent.shape.id })]),
  'job:progress': z.object({ job: Id, done: z.int(), total: z.int() }),
  'job:ended': z.object({
    job: Id,
    result: z.union([
      z.object({ ok: z.literal(true), value: JobValue }),
      z.object({ ok: z.literal(false), failure: FailureSchema }),
    ]),
  }),
} satisfies Record<EventName, z.ZodType>

/** What the caller gives. */
export type Sent<C extends Channel> = z.input<(typeof contract)[C]['input']>
/** What the handler gets, checked. */
export type Got<C extends Channel> = z.output<(typeof contract)[C]['input']>
/** What the handler answers. */
export type Reply<C extends Channel> = z.output<(typeof contract)[C]['output']>
/** What an event carries. */
export type EventValue<E extends EventName> = z.output<(typeof events)[E]>

export type Handlers = { readonly [C in Channel]: (input: Got<C>) => Promise<Result<Reply<C>, Failure>> }

/** A reply as it crosses the boundary, inside JSON text. */
export type ReplyText<C extends Channel> = Result<Reply<C>, Failure>

/** The one object the preload puts into the window. Both directions carry JSON text. */
export interface Bridge {
  /** Calls a channel with JSON text and gives the reply as JSON text. */
  call(channel: Channel, input: string): Promise<string>
  /** Listens to an event; gives back how to stop listening. */
  listen(event: EventName, hear: (value: string) => void): () => void
}
