import type { LayerCode, ServiceClass, Side } from '../../model/catalogue.ts'
import type { SignRole } from '../../model/revision.ts'
import { dayInWords } from './days.ts'

/** The names of the twelve layers. */
export const layerNames: Readonly<Record<LayerCode, string>> = {
  PH: 'Physical: sites, power, media',
  IN: 'Infrastructure: hardware and AWS network',
  HY: 'Virtualization',
  OS: 'Operating system',
  PL: 'Platform, runtime and engine',
  NW: 'Network and firewall configuration',
  AP: 'Application',
  IA: 'Identity and access',
  DA: 'Customer data and classification',
  CE: 'Client-side encryption and integrity',
  SE: 'Server-side encryption',
  NT: 'Traffic in transit',
}

export const sideNames: Readonly<Record<Side, string>> = {
  aws: 'AWS',
  shared: 'shared',
  customer: 'customer',
  none: 'not part of this service',
}

/** Why a service has a layer on a side, before any option moves it: who can act on it there. */
const whoActs: Readonly<Record<Exclude<Side, 'none'>, (serviceClass: ServiceClass) => string>> = {
  aws: (serviceClass) =>
    ({
      infrastructure:
        'AWS owns and operates what the instances and volumes of the customer stand on, and lets no customer reach it',
      container: 'AWS installs and operates what it manages under this service, and gives the customer no access to it',
      abstract:
        'AWS operates all that is behind the endpoints of this service, and the customer reaches nothing but the endpoints',
    })[serviceClass],
  shared: () =>
    'AWS provides and operates the mechanism, and what it does for this customer is as the customer sets it',
  customer: () =>
    'AWS gives the means only: the customer decides, sets up and operates it, and AWS does none of that in its place',
}

/** Why a split is as it is. Each sentence reads after the side and "because". */
export const reasons = {
  /** Without the layer's name, which always stands beside it: layers with the same reason are told together. */
  serviceSplit: (p: { service: string; side: Side; class: ServiceClass }) =>
    p.side === 'none'
      ? `nothing of this kind is part of ${p.service}`
      : `${sideNames[p.side]}, because ${whoActs[p.side](p.class)}`,
  choice: (p: { side: Side; because: string }) => `${sideNames[p.side]}, because ${p.because}`,
  inherited: () =>
    'AWS, because the control lies wholly in what AWS operates; the customer evaluates the report that covers it',
  shared: () => 'shared, because AWS and the customer each act on this control in their own layer',
  customerSpecific: () => 'customer, because only the customer can set or decide this',
  override: (p: { reason: string }) => `as the auditor decided for this assessment: ${p.reason}`,
} as const

/** The rules of responsibility that a report refers to by number, each in a sentence. */
export const splitRules: Readonly<Record<string, string>> = {
  R1: 'Each layer of a service is on the side on which the catalogue has it: with whoever can act on it there. A layer that the service does not have is on no side.',
  R2: 'How the client uses a service moves the layers that this use concerns, for that unit alone. Where two choices move the same layer, the later one decides.',
  R3: 'A control that lies wholly in what AWS operates is inherited: it is AWS’s, and the client evaluates the report that covers it.',
  R4: 'A control on which both act is shared: each answers for it in its own layer.',
  R5: 'A control that only the client can set or decide is customer-specific: the client alone answers for it.',
  R6: 'The auditor may decide otherwise for one item of one assessment. This comes last and wins, and the reason is printed.',
}

/** What a framework is called where only a part of it was assessed (rule P10). */
export const frameworkNames = {
  annexOnly: (p: { name: string }) => `Annex A of ${p.name}`,
  /** `clauses` are the clauses that no item answers, or 'all' of them; `left` those that the client left out of the target. */
  annexBecause: (p: { clauses: readonly string[] | 'all'; left: readonly string[] }) => {
    const unanswered = p.clauses === 'all' ? 'any of the clauses 4 to 10' : clauseList(p.clauses)
    return [
      'The assessment is against Annex A, not against ISO/IEC 27001 as a whole:',
      [
        ...(p.clauses.length > 0 ? [`no item in scope answers ${unanswered}`] : []),
        ...(p.left.length > 0
          ? [`${clauseList(p.left)} ${p.left.length === 1 ? 'is' : 'are'} left out of the target`]
          : []),
      ].join('; ') + '.',
      'The standard lets no clause from 4 to 10 be left out, so nothing here says whether the management system conforms to it.',
    ].join(' ')
  },
} as const

function clauseList(ids: readonly string[]): string {
  return `clause${ids.length === 1 ? '' : 's'} ${ids.join(', ')}`
}

/** What was changed about a control of the library (rule P5). */
export const tailoringKinds = {
  own: () => 'A control of the firm’s own.',
  reworded: (p: { reason: string }) => `Reworded: ${p.reason}`,
  excluded: (p: { reason: string }) => `Left out: ${p.reason}`,
} as const

/** Words of the pictures of the model (rules R12 to R16). */
export const pictureWords = {
  classes: { infrastructure: 'Infrastructure', container: 'Container', abstract: 'Abstract' },
  onPremises: () => 'On-premises',
  onPremisesReason: () => 'On premises there is no half of AWS: all of it is the customer’s.',
  nowhere: () => 'No service of this kind has such a layer.',
  most: (p: { side: Side; count: number; of: number }) => {
    const place = { aws: 'with AWS', shared: 'shared', customer: 'with the customer', none: 'nowhere' }[p.side]
    return p.count === p.of
      ? `${place}, in ${p.of === 1 ? 'the one service' : `all ${p.of} services`} that have it`
      : `${place}, in ${p.count} of the ${p.of} services that have it`
  },
} as const

/** Why AWS's half is supported or not (rules I). */
export const relianceReasons = {
  noReport: () => 'No attestation has been recorded for this assessment.',
  subjectNotMapped: () => 'No recorded report has a criterion mapped to this control.',
  notMapped: (p: { report: string }) => `“${p.report}” has no criterion mapped to this control.`,
  supported: (p: { report: string; criteria: string }) => `“${p.report}” covers it (${p.criteria}).`,
  noService: () => 'No service in scope is concerned, so no report can be compared with it.',
  service: (p: { report: string; services: string }) => `“${p.report}” does not list ${p.services}.`,
  partition: (p: { report: string; partition: string; regions: string }) =>
    `“${p.report}” is for the partition ${p.partition}; not for ${p.regions}.`,
  region: (p: { report: string; regions: string }) => `“${p.report}” does not list ${p.regions}.`,
  noRegion: () => 'No Region in scope has been recorded, so no report can be compared with it.',
  notOffered: (p: { services: string }) =>
    `By the answers about where services are offered, ${p.services} is offered in no Region in scope, so no report can be compared with it.`,
  notEvaluated: (p: { report: string }) =>
    `“${p.report}”: opinion and exceptions have not been recorded by the auditor.`,
  changesNotRecorded: (p: { letter: string }) =>
    `“${p.letter}”: which changes and exceptions the letter notes has not been recorded by the auditor.`,
  noEvaluation: (p: { report: string }) => `“${p.report}”: who evaluated it, and when, has not been recorded.`,
  opinion: (p: { report: string; opinion: string }) => `“${p.report}”: the opinion is ${p.opinion}.`,
  exceptions: (p: { report: string; exceptions: string }) => `“${p.report}” notes exceptions: ${p.exceptions}`,
  carveOuts: (p: { report: string; carveOuts: string }) => `“${p.report}” leaves out: ${p.carveOuts}`,
  noDates: (p: { report: string }) => `“${p.report}”: its dates have not been recorded.`,
  period: (p: { report: string; from: string; to: string; needFrom: string; needTo: string }) =>
    `“${p.report}” covers ${dayInWords(p.from)} to ${dayInWords(p.to)}; the assessment covers ${dayInWords(p.needFrom)} to ${dayInWords(p.needTo)}.`,
  twelveMonths: (p: { report: string; on: string; to: string; needFrom: string; needTo: string }) =>
    `“${p.report}” is dated ${dayInWords(p.on)} and stands for the twelve months to ${dayInWords(p.to)}: not for all of ${dayInWords(p.needFrom)} to ${dayInWords(p.needTo)}.`,
  typeOne: (p: { report: string; date: string }) =>
    `“${p.report}” is a Type I report: it speaks about design on ${dayInWords(p.date)}, not about a period.`,
  date: (p: { report: string; date: string; until: string; need: string }) =>
    `“${p.report}” is dated ${dayInWords(p.date)} and counts until ${dayInWords(p.until)}; the assessment runs to ${dayInWords(p.need)}.`,
  socThree: (p: { report: string }) => `“${p.report}” is a SOC 3 summary, which is not enough on its own.`,
  otherType: (p: { report: string }) => `“${p.report}” is not a kind of report that supports a control.`,
  otherProgramme: (p: { report: string; programme: string }) =>
    `“${p.report}”: ${p.programme} is not a programme whose certificates speak about information security.`,
  bridge: (p: { report: string; letter: string; from: string }) =>
    `From ${dayInWords(p.from)} it rests on the word of management alone: “${p.letter}”, which continues “${p.report}”.`,
  bridgeAlone: (p: { report: string }) =>
    `“${p.report}” is a bridge letter, which supports nothing without the report it continues.`,
  bridgeNoDay: (p: { letter: string; report: string }) =>
    `“${p.letter}” cannot stand for a whole period: “${p.report}”, which it continues, covers no day of it.`,
  bridgeDays: (p: { letter: string; from: string; to: string; first: string; last: string }) =>
    `“${p.letter}” speaks from ${dayInWords(p.from)} to ${dayInWords(p.to)}; it would have to speak from ${dayInWords(p.first)} to ${dayInWords(p.last)}.`,
  bridgeTooLong: (p: { letter: string; first: string; last: string }) =>
    `“${p.letter}” would have to stand for ${dayInWords(p.first)} to ${dayInWords(p.last)}; a letter stands for three months at most.`,
} as const

/** Where the client's Statement of Applicability does not agree with the results (rule D5). */
export const soaContradictions = {
  notImplemented: (p: { result: 'not-achieved' | 'partially-achieved' }) =>
    `Said to be implemented; determined ${p.result === 'not-achieved' ? 'not achieved' : 'only partially achieved'}.`,
  notExcluded: (p: { items: readonly string[] }) =>
    `Excluded; yet ${p.items.join(', ')} ${p.items.length === 1 ? 'answers it and was' : 'answer it and were'} concluded.`,
} as const

/** What is missing before sign-off (rules Q). */
export const gaps = {
  nothingConcluded: () => 'No item has been concluded yet.',
  notAssessed: () => 'Not assessed yet; it will be printed as not assessed.',
  compliantWithoutBasis: () => 'Compliant, but no procedure was performed and no evidence that stands is cited.',
  compliantWithoutOperating: () => 'Compliant over a period, but operating effectiveness was not tested.',
  operatingUntested: () => 'Operating effectiveness is judged, but no procedure was performed on the item.',
  operatingWithoutDesign: () => 'Operation is effective, but whether the design is was not assessed.',
  compliantDespiteException: () =>
    'Compliant, although a procedure found an exception, with neither a reason nor a compensating control.',
  exceptionWithoutFinding: () => 'Not compliant, but there is neither a finding nor a reason.',
  notApplicableWithoutReason: () => 'Not applicable without a reason.',
  repeatsExpected: () =>
    'A procedure records as its result what the catalogue expects, word for word; say what was found.',
  typicalCondition: () => 'The condition is still the library’s typical wording; write what was found.',
  draftFinding: () => 'The finding is a draft; open it, or take it out.',
  openReviewNote: () => 'A review note is not cleared.',
  relianceWithoutStatement: () => 'AWS’s half is not supported by a report, and nothing says why that is accepted.',
  noConclusion: () => 'The overall conclusion has not been written.',
  outdatedDetermination: () => 'The determination was made before results changed; confirm it anew or change it.',
  noNonconformity: () => 'The finding does not state the nonconformity.',
  ratingWithoutReason: () => 'The rating given is not the one the details suggest, and nothing says why.',
  expiredEvidence: () =>
    'Evidence is past its last day and carries nothing any more; ask for it anew, or test otherwise.',
  requestedEvidence: () => 'Evidence was requested and has not come in.',
  /** Where no item has a mark, the report says so in its document control. */
  unreviewed: (p: { open: number; concluded: number; reviewed: number }) =>
    p.reviewed === 0
      ? 'No concluded item is marked as reviewed; the report will say that no review of single items was recorded.'
      : `${p.open} of ${p.concluded} concluded items ${p.open === 1 ? 'is' : 'are'} not marked as reviewed.`,
  sentBackOpen: (p: { by: string; reason: string }) =>
    `Sent back by ${p.by} and not answered: ${beginningOf(p.reason)}`,
  sentBackInReview: (p: { by: string }) => `Sent back by ${p.by}; in review again, and not marked as reviewed.`,
} as const

/** As much of a text as fits into a line of a list. */
const longestBeginning = 100

/** The first line of a text, up to a whole word where it is long. */
function beginningOf(text: string): string {
  const [line = ''] = text.trim().split('\n')
  const rest = text.trim().length > line.length ? ' …' : ''
  if (line.length <= longestBeginning) return `${line}${rest}`
  return `${line.slice(0, longestBeginning).replace(/\s+\S*$/, '')} …`
}

/** How the rule proposes the overall rating. */
export const ratingReasons = {
  'not-rated': () => 'Nothing has been concluded, so no rating is proposed.',
  unsatisfactory: (p: { count: number }) =>
    p.count === 1
      ? '1 critical or high finding on the customer’s side is not closed.'
      : `${p.count} critical or high findings on the customer’s side are not closed.`,
  'needs-improvement': (p: { count: number }) =>
    p.count === 1 ? '1 result is not fully compliant.' : `${p.count} results are not fully compliant.`,
  satisfactory: () =>
    'No result is partially compliant or non-compliant, and every critical or high finding on the customer’s side is closed.',
} as const

/** What is accepted but deserves a word. The key is the warning's code. */
export const warnings = {
  'region.unknown': (p: { code: string }) =>
    `Demarc does not know a Region ${p.code}. It was accepted; check the spelling.`,
  'source.unchecked': (p: { item: string; count: number }) =>
    p.count === 1
      ? `A source behind ${p.item} was not re-checked since it was written; look it up before you rely on it.`
      : `Sources behind ${p.count} items were not re-checked since they were written; look them up before you rely on them.`,
  'compliant.without-basis': (p: { item: string; count: number }) =>
    p.count === 1
      ? `${p.item} was concluded compliant without a procedure performed or evidence: the preparer cannot sign so.`
      : `${p.count} items were concluded compliant without a procedure performed or evidence: the preparer cannot sign so.`,
} as const
export type WarningCode = keyof typeof warnings

/** The sentence of a warning. */
export function warningText(warning: { readonly code: string; readonly params: object }): string {
  const word = warnings[warning.code as WarningCode] as ((params: object) => string) | undefined
  return word ? word(warning.params) : warning.code
}

/** Where a line of a register names nothing that has a reference. */
export const noReference = '–'

/** What makes up for a control, the risk that is left, and who accepted it for how long: a line each. */
export const compensated = (p: { description: string; risk: string; approver: string; until: string }): string =>
  [p.description, p.risk && `Residual risk: ${p.risk}`, `Accepted by ${p.approver}, ${p.until}.`]
    .filter(Boolean)
    .join('\n')

/** The words with which management bears a risk, who answers for it, and for how long. */
export const riskAccepted = (p: { text: string; owner: string; until: string }): string => {
  const by = [p.owner && `Owner: ${p.owner}`, p.until].filter((each) => each.trim()).join(', ')
  return [p.text, by && `${by.charAt(0).toUpperCase()}${by.slice(1)}.`].filter((each) => each.trim()).join('\n')
}

/** Who signed an earlier revision, as what and when. */
export const signedAs = (p: { name: string; role: SignRole; on: string }): string =>
  `${p.name}, ${p.role}, ${dayInWords(p.on)}`

/** With which certificate. */
export const signedWith = (p: { name: string; subject: string; issuer: string; fingerprint: string }): string => {
  const by = p.issuer === p.subject ? 'self-issued' : `issued by ${p.issuer}`
  return `Certificate of ${p.name} (${p.subject}), ${by}, fingerprint (SHA-256) beginning ${p.fingerprint.slice(0, 16)}`
}

/** The last day of something that is accepted for a time. */
export const until = (p: { day: string }): string => `until ${dayInWords(p.day)}`
