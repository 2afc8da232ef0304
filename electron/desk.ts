import { currentRevision } from '../assessments/rules/decide/revisions.ts'
import type { Failure } from '../shared/failure.ts'
import { fail } from '../shared/failure.ts'
import type { Answered, CheckResult, Exported, Got, Reply, TemplateSummary } from '../shared/ipc/contract.ts'
import type { Intention } from '../shared/model/intention.ts'
import { err, ok, type Result } from '../shared/result.ts'
import type { Assessments } from './assessing/assessments.ts'
import type { Exports } from './assessing/exports.ts'
import type { Jobs } from './assessing/jobs.ts'
import { destroyFile, requireSoundEvidence } from './assessing/evidence.ts'
import { logoFiles, picturesOf } from './assessing/logos.ts'
import type { OpenAssessment } from './assessing/open-assessment.ts'
import { sendBack, type SigningMeans } from './assessing/signing-off.ts'
import { acceptSigned, reportToSign } from './assessing/sign-outside.ts'
import { signWith } from './assessing/sign-with.ts'
import { verifySigned } from './assessing/verifying.ts'
import { localDay, type Clock } from './assessing/stamp.ts'
import type { Library } from './catalogues/load.ts'
import type { TemplateShelf } from './catalogues/template-shelf.ts'
import type { ProfileStore } from './profile/profile-store.ts'
import type { ViewStore } from './profile/view-store.ts'
import type { Wordings } from './profile/wordings.ts'
import type { IdentityStore } from './signing/identity-store.ts'
import type { SignatureWork } from './signing/signature-work.ts'
import type { Verification } from '../shared/model/verification.ts'
import { problemText } from '../shared/text/en/check.ts'
import type { Problem } from '../shared/text/en/check.ts'
import type { Workspace } from './storage/workspace.ts'

export interface DeskParts {
  readonly info: () => Reply<'app:info'>
  readonly workspace: Workspace
  readonly library: Library
  readonly profiles: ProfileStore
  readonly views: ViewStore
  readonly wordings: Wordings
  readonly identities: IdentityStore
  readonly signatures: SignatureWork
  readonly templates: TemplateShelf
  readonly assessments: Assessments
  readonly jobs: Jobs
  readonly exports: Exports
  readonly clock: Clock
  readonly author: () => Promise<Result<string, Failure>>
  readonly checkStored: (id: string) => Promise<Result<{ readonly problems: readonly Problem[] }, Failure>>
}

type TemplateWanted = Parameters<TemplateShelf['saveFrom']>[1]

/** What the handlers work at: everything that is open, and the few acts that need more than one part of it. */
export class Desk {
  readonly workspace: Workspace
  readonly library: Library
  readonly profiles: ProfileStore
  readonly views: ViewStore
  readonly wordings: Wordings
  readonly identities: IdentityStore
  readonly signatures: SignatureWork
  readonly templates: TemplateShelf
  readonly assessments: Assessments
  readonly jobs: Jobs
  readonly exports: Exports
  readonly info: DeskParts['info']

  constructor(private readonly parts: DeskParts) {
    this.info = parts.info
    this.workspace = parts.workspace
    this.library = parts.library
    this.profiles = parts.profiles
    this.views = parts.views
    this.wordings = parts.wordings
    this.identities = parts.identities
    this.signatures = parts.signatures
    this.templates = parts.templates
    this.assessments = parts.assessments
    this.jobs = parts.jobs
    this.exports = parts.exports
  }

  /** Who makes changes, by name. */
  author(): Promise<Result<string, Failure>> {
    return this.parts.author()
  }

  get clock(): Clock {
    return this.parts.clock
  }

  today(): string {
    return localDay(this.parts.clock())
  }

  /** Does something with an assessment, opening it where it is not open. */
  async with<Value>(
    id: string,
    act: (open: OpenAssessment) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> {
    const open = await this.assessments.get(id)
    return open.ok ? act(open.value) : open
  }

  async list(): Promise<Result<Reply<'assessment:list'>, Failure>> {
    const list = await this.workspace.list()
    return list.ok ? ok({ assessments: [...list.value.summaries], unreadable: [...list.value.unreadable] }) : list
  }

  async create(wishes: Got<'assessment:create'>): Promise<Result<Reply<'assessment:create'>, Failure>> {
    const template = await this.templates.find(wishes.template)
    return template.ok ? this.assessments.create(wishes, template.value) : template
  }

  /** Saves the structure of an assessment as a template, with the bytes of the firm's logo. */
  async saveTemplate(open: OpenAssessment, wanted: TemplateWanted): Promise<Result<TemplateSummary, Failure>> {
    const logos =
      wanted.look && this.workspace.isOwned ? await logoFiles(open.store.evidence, open.state.branding) : ok([])
    if (!logos.ok) return logos
    for (const bytes of logos.value) {
      const kept = await this.workspace.logos.keep(bytes)
      if (!kept.ok) return kept
    }
    return this.templates.saveFrom(open.state, wanted)
  }

  /** Sending back and destroying touch files besides the journal, and signing needs an identity; every other intention is one change. */
  async intend(open: OpenAssessment, intention: Intention): Promise<Result<Answered, Failure>> {
    if (intention.type === 'revision.send-back') return sendBack(open, intention)
    // What a window says of a certificate is not taken for true.
    if (intention.type === 'revision.sign') return err(fail('rule.needs-identity'))
    // Nor is what it says of bytes: a file becomes evidence by its upload.
    if (intention.type === 'evidence.attach' && intention.value.file !== null)
      return err(fail('rule.evidence-bytes', { title: intention.value.title }))
    if (intention.type === 'evidence.fulfil') return err(fail('rule.evidence-bytes', { title: intention.file.name }))
    if (intention.type === 'evidence.destroy') return destroyFile(open, intention)
    return open.intend(intention)
  }

  /** Signs with an identity of this machine. */
  async sign(open: OpenAssessment, wish: Omit<Got<'revision:sign'>, 'id'>): Promise<Result<Answered, Failure>> {
    return this.#signing(open, (means) => signWith(open, wish, this.identities, this.signatures, means))
  }

  /** The report for a program outside that signs it. */
  async toSign(open: OpenAssessment, wish: Omit<Got<'revision:to-sign'>, 'id'>): Promise<Result<Exported, Failure>> {
    const report = await this.#signing(open, (means) => reportToSign(open, wish, means))
    if (!report.ok) return report
    return ok(await this.exports.offer(`${open.id}-to-sign.pdf`, report.value))
  }

  /** Takes a report back that was signed outside. */
  async accept(open: OpenAssessment, signed: Buffer): Promise<Result<Answered, Failure>> {
    return this.#signing(open, (means) => acceptSigned(open, signed, this.identities, this.signatures, means))
  }

  /** Verifies a signed report, also against what this workspace keeps of it. `trust` is PEM. */
  verify(report: Buffer, trust: string | null): Promise<Result<Verification, Failure>> {
    return verifySigned(this, report, trust)
  }

  /** Does something with the bytes of an upload, which are gone afterwards. */
  async withUpload<Value>(
    upload: string,
    act: (bytes: Buffer) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> {
    const bytes = await this.workspace.uploads.take(upload)
    return bytes.ok ? act(Buffer.from(bytes.value)) : bytes
  }

  async #signing<Value>(
    open: OpenAssessment,
    act: (means: Omit<SigningMeans, 'fill'>) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> {
    const status = open.status
    if (status.kind === 'read-only') return err(status.failure as Failure)
    const verified = await this.#soundChain(open)
    if (!verified.ok) return verified
    const evidence = await this.#soundEvidence(open)
    if (!evidence.ok) return evidence
    const author = await this.author()
    if (!author.ok) return author
    const draw: SigningMeans['draw'] = async (model, imprint) => {
      const pictures = await picturesOf(open.store.evidence, model.branding)
      return pictures.ok ? this.exports.bytes({ model, pictures: pictures.value }, imprint) : pictures
    }
    return act({ author: author.value, clock: this.parts.clock, draw })
  }

  async keepDraft(open: OpenAssessment, key: string, text: string | null): Promise<Result<null, Failure>> {
    const kept = await open.store.keepDraft(key, text, this.parts.clock().toISOString())
    return kept.ok ? ok(null) : kept
  }

  /** Checks an assessment as it lies on disk. */
  async check(id: string): Promise<Result<CheckResult, Failure>> {
    const checked = await this.parts.checkStored(id)
    if (!checked.ok) return checked
    const problems = checked.value.problems.map(problemText)
    return ok({ ok: problems.length === 0, problems })
  }

  async close(): Promise<void> {
    await this.jobs.close()
    await this.workspace.close()
    await this.exports.close()
  }

  /** Rule E47: a record is only made while every file it will speak of is what was collected. Who signs after signs that record. */
  async #soundEvidence(open: OpenAssessment): Promise<Result<void, Failure>> {
    return currentRevision(open.state).status === 'open' ? requireSoundEvidence(open) : ok(undefined)
  }

  /** A record is only made of a journal whose whole chain is sound. */
  async #soundChain(open: OpenAssessment): Promise<Result<void, Failure>> {
    const report = await open.store.verify()
    if (!report.ok) return report
    const { wrong } = report.value
    if (!wrong) return ok(undefined)
    return err(fail('storage.damaged', { path: open.id, detail: problemText(wrong.problem) }))
  }
}
