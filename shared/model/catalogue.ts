import * as z from 'zod'
import { CatalogueId, Day, RequirementId, Sha256 } from './primitives.ts'

const Sentence = z.string().trim().min(3)

/** The twelve layers of a workload, from the building to the traffic between machines. */
export const LayerCode = z.enum(['PH', 'IN', 'HY', 'OS', 'PL', 'NW', 'AP', 'IA', 'DA', 'CE', 'SE', 'NT'])
export type LayerCode = z.infer<typeof LayerCode>

/** Which side of the line holds a layer. `none`: the layer does not exist for the service. */
export const Side = z.enum(['aws', 'shared', 'customer', 'none'])
export type Side = z.infer<typeof Side>

/** Who answers for a control, in the three words AWS uses (AWS Shared Responsibility Model page). */
export const Origination = z.enum(['inherited', 'shared', 'customer-specific'])
export type Origination = z.infer<typeof Origination>

/** Whether the customer can lean on AWS for the control (FedRAMP Customer Responsibility Matrix wording). */
export const Inheritable = z.enum(['yes', 'partial', 'no'])
export type Inheritable = z.infer<typeof Inheritable>

/** AWS whitepaper classes. A *container* service has nothing to do with Docker. */
export const ServiceClass = z.enum(['infrastructure', 'container', 'abstract'])
export type ServiceClass = z.infer<typeof ServiceClass>

export const CloudModel = z.enum(['IaaS', 'PaaS', 'SaaS'])
export type CloudModel = z.infer<typeof CloudModel>

/** Where a service's resources live: one control plane, each Region, or one Availability Zone. */
export const Reach = z.enum(['global', 'regional', 'zonal'])
export type Reach = z.infer<typeof Reach>

/** NIST SP 800-53A assessment methods. */
export const Method = z.enum(['examine', 'interview', 'test'])
export type Method = z.infer<typeof Method>

/**
 * One party's part in a control. `function` is another function of the client's organization, such as human resources;
 * it and a third party have a `name`, which is empty for the others.
 */
export const Performer = z.object({
  party: z.enum(['aws', 'workload-team', 'platform-team', 'function', 'third-party']),
  name: z.string().max(200),
  part: z.string().max(500),
})
export type Performer = z.infer<typeof Performer>

/** Whether a party is called by a name. */
export const isNamedParty = (party: Performer['party']): boolean => party === 'function' || party === 'third-party'

/** What to do to test a control (NIST SP 800-53A section 3.2). */
export const Procedure = z.object({
  /** `p1`, `p2` ...; a procedure that a factor of scope adds is `s1`, `s2` ... */
  id: z.string().regex(/^[ps][1-9]\d?$/),
  method: Method,
  object: Sentence,
  steps: z.array(Sentence).min(1),
  expected: Sentence,
  exception: Sentence,
})
export type Procedure = z.infer<typeof Procedure>

export const FrameworkId = z.enum(['nist-csf-2.0', 'iso-27001-2022', 'iso-27017-2015'])
export type FrameworkId = z.infer<typeof FrameworkId>

/** `answers`: the control's result decides the requirement. `supports`: it contributes only. */
export const Reference = z.object({
  framework: FrameworkId,
  id: RequirementId,
  strength: z.enum(['answers', 'supports']),
})
export type Reference = z.infer<typeof Reference>

/** Where a fact can be looked up. `checked` is the day somebody read it there; null means not re-checked. */
export const Source = z.object({
  publisher: Sentence,
  document: Sentence,
  section: z.string(),
  checked: Day.nullable(),
})
export type Source = z.infer<typeof Source>

/** Starting text for a finding; the auditor rewrites it for the case. */
export const TypicalFinding = z.object({ condition: Sentence, effect: Sentence, recommendation: Sentence })
export type TypicalFinding = z.infer<typeof TypicalFinding>

/**
 * A condition on the case: an option of the service, or a factor of scope (`scope.regulations`, `scope.integrations` ...),
 * has one of the given values. A control applies only when all of its conditions are met.
 */
export const When = z.object({ option: CatalogueId, is: z.array(CatalogueId).min(1) })
export type When = z.infer<typeof When>

/** What a factor of scope adds to a control that applies anyway: more to test, and more weight. `because` is printed. */
export const Sharpening = z.object({
  when: z.array(When).min(1),
  because: Sentence,
  procedures: z.array(Procedure).min(1),
  weight: z.int().min(1).max(5).nullable().default(null),
})
export type Sharpening = z.infer<typeof Sharpening>

/** One control of the library. Both halves are written out, or are null, which the screen prints as "none". */
export const Control = z.object({
  id: CatalogueId,
  title: Sentence,
  layer: LayerCode.nullable(),
  origination: Origination,
  inheritable: Inheritable,
  performedBy: z.array(Performer).min(1),
  provided: Sentence.nullable(),
  responsibility: Sentence.nullable(),
  objective: Sentence,
  procedures: z.array(Procedure).min(2),
  evidence: z.array(Sentence).min(1),
  references: z.array(Reference).min(1),
  sources: z.array(Source).min(1),
  weight: z.int().min(1).max(5).default(1),
  when: z.array(When).default([]),
  /** The sides of its layer on which the control stands; empty for any. */
  sides: z.array(Side).default([]),
  sharpenedBy: z.array(Sharpening).default([]),
  /** For a common control: the classes of service it is concluded for. */
  classes: z.array(ServiceClass).min(1).default(['infrastructure', 'container', 'abstract']),
  population: Sentence.nullable().default(null),
  sampling: Sentence.nullable().default(null),
  typicalFinding: TypicalFinding.nullable().default(null),
})
export type Control = z.infer<typeof Control>

/** What a choice does to the split: the layer moves to a side, and the reason is printed in the cell. */
export const SplitEffect = z.object({ layer: LayerCode, side: Side, because: Sentence })
export type SplitEffect = z.infer<typeof SplitEffect>

/** A question about how the client uses a service; the first choice is the default. */
export const ServiceOption = z.object({
  id: CatalogueId,
  question: Sentence,
  choices: z
    .array(z.object({ id: CatalogueId, label: z.string().trim().min(2), effects: z.array(SplitEffect) }))
    .min(2),
})
export type ServiceOption = z.infer<typeof ServiceOption>

/** Whether a service has controls of its own, or those of its class and layers only. */
export const Depth = z.enum(['in depth', 'class defaults only'])
export type Depth = z.infer<typeof Depth>

/** How far the author would defend a fact in an audit. */
export const Confidence = z.enum(['sure', 'mostly', 'verify'])

/** One AWS service: facts and its own controls side by side. */
export const Service = z.object({
  kind: z.literal('service'),
  id: CatalogueId,
  version: z.int().min(1),
  name: Sentence,
  /** Two to six capitals that begin the working-paper references of its items: `S3-04`. */
  prefix: z.string().regex(/^[A-Z][A-Z0-9]{1,5}$/),
  category: Sentence,
  class: ServiceClass,
  cloudModel: CloudModel,
  reach: Reach,
  split: z.record(LayerCode, Side),
  options: z.array(ServiceOption),
  attestation: z.enum(['core', 'verify']),
  confidence: Confidence,
  note: z.string(),
  /** The configuration an auditor looks at, one setting or group of settings each. */
  tests: z.array(Sentence).min(1),
  /** Names other tools have for the service, by tool, for importers; `api` holds the prefixes of its API. */
  aliases: z.record(z.string(), z.array(z.string())),
  /** A service as it is filed without controls gets those of its class when its edition is read. */
  controls: z.array(Control),
  /** Given by the edition, never written in a file. */
  depth: Depth.default('in depth'),
})
export type Service = z.infer<typeof Service>

/** Controls that do not belong to one service: the organization's own, and those concluded once for many services. */
export const ControlSet = z.object({
  kind: z.literal('control-set'),
  id: z.enum(['organization', 'common']),
  version: z.int().min(1),
  name: Sentence,
  prefix: z.string().regex(/^[A-Z][A-Z0-9]{1,5}$/),
  controls: z.array(Control),
})
export type ControlSet = z.infer<typeof ControlSet>

/**
 * What every service without controls of its own gets from its class and layers. `{service}` in a text is the service's
 * name; a step with `{test}` stands for one step for each thing an auditor tests of the service.
 */
export const ClassDefaults = z.object({
  kind: z.literal('class-defaults'),
  id: z.literal('class-defaults'),
  version: z.int().min(1),
  name: Sentence,
  /** Asked of a service whose split has the layer on one of the sides. */
  options: z.array(ServiceOption.extend({ layer: LayerCode, sides: z.array(Side).min(1) })),
  controls: z.array(Control),
})
export type ClassDefaults = z.infer<typeof ClassDefaults>

/** One regulation, kind of contract, or part of the client's IT that changes what is assessed. */
export const Factor = z.object({ id: CatalogueId, name: Sentence, aliases: z.array(Sentence), note: Sentence })
export type Factor = z.infer<typeof Factor>

/** The factors of scope that Demarc knows. Others may be typed: they are printed and move no row. */
export const ScopeFactors = z.object({
  kind: z.literal('scope-factors'),
  id: z.literal('scope-factors'),
  version: z.int().min(1),
  regulations: z.array(Factor),
  integrations: z.array(Factor),
})
export type ScopeFactors = z.infer<typeof ScopeFactors>

/** A row of the table of on-premises, IaaS, PaaS and SaaS, and the layers it stands for. The mapping is our judgement. */
export const ModelRow = z.object({ id: CatalogueId, name: Sentence, layers: z.array(LayerCode).min(1), note: Sentence })
export type ModelRow = z.infer<typeof ModelRow>

export const ResponsibilityModel = z.object({
  kind: z.literal('responsibility-model'),
  id: z.literal('responsibility-model'),
  version: z.int().min(1),
  judgement: Sentence,
  rows: z.array(ModelRow),
})
export type ResponsibilityModel = z.infer<typeof ResponsibilityModel>

/** What the answers to an exercise act on (rules W). */
export const ExerciseAct = z.enum([
  'criteria',
  'practices-caf',
  'options',
  'security-services',
  'attestations',
  'training',
  'practices-well-architected',
  'marketplace',
  'partners',
])
export type ExerciseAct = z.infer<typeof ExerciseAct>

/** One of the nine exercises AWS names for finding the split of a use case. */
export const Exercise = z.object({
  number: z.int().min(1).max(9),
  title: Sentence,
  purpose: Sentence,
  act: ExerciseAct,
  questions: z.array(z.object({ id: CatalogueId, text: Sentence, hint: z.string() })).min(1),
})
export type Exercise = z.infer<typeof Exercise>

export const Worksheet = z.object({
  kind: z.literal('worksheet'),
  id: z.literal('worksheet'),
  version: z.int().min(1),
  source: Sentence,
  exercises: z.array(Exercise).length(9),
})
export type Worksheet = z.infer<typeof Worksheet>

/** Practices of AWS Well-Architected or the Cloud Adoption Framework, in our words, linked to the controls they bear on. */
export const PracticeSet = z.object({
  kind: z.literal('practice-set'),
  id: z.enum(['well-architected', 'caf']),
  version: z.int().min(1),
  name: Sentence,
  publisher: Sentence,
  groups: z.array(z.object({ id: CatalogueId, title: Sentence })),
  practices: z.array(
    z.object({ id: CatalogueId, group: CatalogueId, question: Sentence, bearsOn: z.array(CatalogueId).min(1) }),
  ),
})
export type PracticeSet = z.infer<typeof PracticeSet>

/** Evidence that an AWS security service gives where it is in use: for rows of these layers or that refer to these requirements. */
export const EvidenceSource = z.object({
  service: CatalogueId,
  evidence: Sentence,
  layers: z.array(LayerCode),
  requirements: z.array(RequirementId),
  /** Ids of the services whose rows it speaks about; empty for all. */
  services: z.array(CatalogueId),
})
export type EvidenceSource = z.infer<typeof EvidenceSource>

export const EvidenceSources = z.object({
  kind: z.literal('evidence-sources'),
  id: z.literal('evidence-sources'),
  version: z.int().min(1),
  sources: z.array(EvidenceSource),
})
export type EvidenceSources = z.infer<typeof EvidenceSources>

/** One requirement of a framework, in our own short wording. Licensed text never ships. */
export const Requirement = z.object({
  id: RequirementId,
  group: RequirementId,
  title: Sentence,
})
export type Requirement = z.infer<typeof Requirement>

/** A framework: identifiers are the publisher's, wording is ours. Groups may nest by `parent`. */
export const Framework = z.object({
  kind: z.literal('framework'),
  id: FrameworkId,
  version: z.int().min(1),
  name: Sentence,
  /** Printed beside results, e.g. `NIST CSF 2.0`. */
  shortName: Sentence,
  publisher: Sentence,
  wording: Sentence,
  groups: z.array(z.object({ id: RequirementId, parent: RequirementId.nullable(), title: Sentence })),
  requirements: z.array(Requirement),
  /** Ids of an earlier edition that the publisher withdrew, each with the successors it names. */
  withdrawn: z.array(z.object({ id: RequirementId, successors: z.array(RequirementId) })).default([]),
})
export type Framework = z.infer<typeof Framework>

/** A mapping between two frameworks, for navigation only: no conclusion travels along it. */
export const Mapping = z.object({
  kind: z.literal('mapping'),
  from: FrameworkId,
  to: FrameworkId,
  version: z.int().min(1),
  source: Sentence,
  rows: z.array(z.object({ from: RequirementId, to: RequirementId, relationship: z.enum(['published', 'suggested']) })),
})
export type Mapping = z.infer<typeof Mapping>

/** Any file that an edition names, but for the list of Regions. */
export const CatalogueFile = z.discriminatedUnion('kind', [
  Service,
  ControlSet,
  Framework,
  Mapping,
  ClassDefaults,
  ScopeFactors,
  ResponsibilityModel,
  Worksheet,
  PracticeSet,
  EvidenceSources,
])
export type CatalogueFile = z.infer<typeof CatalogueFile>

/** A published edition: the catalogue files it consists of and the hash of each file's bytes. Immutable once released. */
export const Edition = z.object({
  id: CatalogueId,
  name: Sentence,
  date: Day,
  released: z.boolean(),
  files: z.record(z.string(), Sha256),
})
export type Edition = z.infer<typeof Edition>

/** A Region Demarc knows by name. A client may use others; whether a service is offered there is the auditor's answer. */
export const KnownRegion = z.object({
  code: Sentence,
  name: Sentence,
  partition: z.enum(['aws', 'aws-us-gov', 'aws-cn']),
})
export type KnownRegion = z.infer<typeof KnownRegion>

/** An edition with its files read: what rules take as their argument. */
export interface Catalogues {
  readonly edition: Edition
  readonly services: ReadonlyMap<string, Service>
  readonly sets: ReadonlyMap<string, ControlSet>
  readonly frameworks: ReadonlyMap<string, Framework>
  readonly mappings: readonly Mapping[]
  readonly regions: readonly KnownRegion[]
  readonly practices: ReadonlyMap<string, PracticeSet>
  readonly factors: ScopeFactors
  readonly model: ResponsibilityModel
  readonly worksheet: Worksheet
  readonly evidenceSources: readonly EvidenceSource[]
}
