import { reportText, reportWords } from './report.ts'

/** A result within a sentence: "out of Target Profile" keeps its name. */
const inSentence = (result: string) => result.charAt(0).toLowerCase() + result.slice(1)

const counted = (count: number, one: string, several: string) =>
  count === 0 ? `no ${several}` : count === 1 ? `1 ${one}` : `${count} ${several}`

/** The report: what it would say, what the lead auditor writes for it, and handing it over. */
export const reportScreen = {
  title: 'Report',
  intro: 'What the report says, what you add to it, and the document itself.',
  parts: 'Parts of the report',
  tabs: {
    preview: 'What it says',
    frameworks: 'Frameworks',
    conclusion: 'Conclusion',
    look: 'Look',
    export: 'PDF',
  },
  failed: 'The report could not be put together',
  results: reportWords.determination,
  ratings: reportWords.rating,

  previewOf: 'Show',
  previewNow: 'As it stands now',
  previewRevision: (number: number) => `Revision ${number}, as signed`,
  toExport: 'Get the PDF',
  draft: 'A draft: what the report would say if it were signed now.',
  frozen: (number: number) => `What revision ${number} says. It is read from its record and never computed again.`,
  date: (moment: string) => `Report date: ${moment}, when the last change was made`,
  figures: 'Key figures',
  compliance: 'Compliance',
  complianceNone: 'nothing is concluded yet',
  complianceCounts: 'counts only',
  complianceCountsWhy: 'Certification mode prints no percentage',
  concluded: 'Concluded',
  reliance: 'AWS’s half supported',
  ofTotal: (part: number, total: number) => `${part} of ${total}`,
  findings: 'Findings',
  findingsBy: (parts: readonly string[]) => parts.join(', '),
  none: 'none',
  rating: 'Overall rating',
  ratingMissing: 'not yet given',
  conclusion: 'Overall conclusion',
  conclusionMissing: 'Not written yet. The report will say that there is none.',
  write: 'Write it',
  originations: 'Items by origination',
  conclusions: 'Conclusions',
  sections: 'Sections',
  section: reportText.headings,
  holds: {
    revisions: (count: number) => counted(count, 'revision', 'revisions'),
    scope: (accounts: number, regions: number, excluded: number) =>
      `${counted(accounts, 'account', 'accounts')}, ${counted(regions, 'Region', 'Regions')}${excluded === 0 ? '' : excluded === 1 ? ', 1 exclusion' : `, ${excluded} exclusions`}`,
    notTested: (count: number) => counted(count, 'location without a result', 'locations without a result'),
    services: (count: number) => counted(count, 'service', 'services'),
    worksheet: (p: {
      exercises: readonly { status: string }[]
      practices: readonly unknown[]
      partners: readonly unknown[]
    }) => {
      const [practices, partners] = [p.practices.length, p.partners.length]
      return [
        `${p.exercises.filter(({ status }) => status === 'done').length} of ${p.exercises.length} exercises done`,
        counted(practices, 'practice', 'practices'),
        counted(partners, 'third party', 'third parties'),
      ].join(', ')
    },
    checklists: (count: number, items: number) => `${count} checklists, ${counted(items, 'item', 'items')}`,
    frameworks: (names: readonly string[]) => names.join(', '),
    reliance: (reports: number, items: number, duties: number) =>
      `${counted(reports, 'attestation', 'attestations')}, ${counted(items, 'item', 'items')}, ${counted(duties, 'duty', 'duties')}`,
    findings: (count: number) => counted(count, 'finding', 'findings'),
    priorFindings: (prior: number, practices: number) =>
      `${prior === 0 ? 'none' : prior} followed up, ${counted(practices, 'good practice', 'good practices')}`,
    remediation: (count: number) => counted(count, 'open finding', 'open findings'),
    evidence: (count: number, samples: number) =>
      `${counted(count, 'piece', 'pieces')} of evidence, ${counted(samples, 'sample', 'samples')}`,
    registers: (count: number) =>
      `${counted(count, 'line', 'lines')} on what is not applicable, overrides, compensating controls, tailoring, reliance and risks accepted`,
    people: (team: number, others: number) => `${team} on the team, ${counted(others, 'other', 'others')}`,
    signOff: (names: readonly string[]) => (names.length === 0 ? 'nobody has signed' : names.join(', ')),
  },

  frameworkChoose: 'Framework',
  frameworksNone: 'No framework is part of this assessment',
  frameworksNoneWords:
    'Choose the frameworks results are shown against. Nothing has to be concluded twice: items carry their references.',
  frameworksDo: 'Choose frameworks',
  determination:
    'A rule proposes the worst conclusion among the items that answer a requirement. Confirm it, or change it with a reason; both are printed.',
  filterAll: (count: number) => `All ${count}`,
  filterOpen: (count: number) => `To confirm ${count}`,
  filterChanged: (count: number) => `Changed ${count}`,
  filterOutdated: (count: number) => `Outdated ${count}`,
  filterShort: (count: number) => `Short of target ${count}`,
  filterContradicted: (count: number) => `Contradicts the SoA ${count}`,
  findRequirement: 'Find a requirement by id or words',
  withdrawn: (requirement: string, successors: readonly string[]) =>
    successors.length === 0
      ? `${requirement} was withdrawn as a whole. Look for one of its requirements, such as ${requirement}-1.`
      : `${requirement} was withdrawn: see ${successors.join(', ')}.`,
  shown: (count: number, total: number) => `${count} of ${total} requirements`,
  onlyGroup: (group: string) => `Only ${group}`,
  everyGroup: 'Show all groups',
  annexOnly: (name: string, clauses: readonly string[]) =>
    `The report calls this framework “${name}”: the whole standard was not assessed, because ${
      clauses.length === 1
        ? `clause ${clauses.join('')} is answered by no item in scope or was left out`
        : `clauses ${clauses.join(', ')} are answered by no item in scope or were left out`
    } (rule P10).`,
  currentProfile: (counts: string) => `Current Profile: ${counts}`,
  targetProfile: (short: number, total: number) =>
    short === 0
      ? 'Target Profile: no result falls short of it. Choose a function to see its requirements only.'
      : `Target Profile: ${short} of ${total} results fall short of it. Choose a function to see its requirements only.`,
  functions: 'Results by function',
  shortOf: (short: number, total: number) =>
    short === 0 ? `none of ${total} short` : `${short} of ${total} short of target`,
  noneShown: 'No requirement here.',
  answeredNone: 'no item',
  supportedBy: (refs: string) => `supported by ${refs}`,
  proposed: (result: string) => `Proposed: ${inSentence(result)}`,
  resultOf: (requirement: string) => `Result for ${requirement}`,
  confirm: 'Confirm',
  confirmOf: (requirement: string) => `Confirm the proposal for ${requirement}`,
  confirmAnew: (result: string) => `Confirm anew: ${inSentence(result)}`,
  confirmAnewOf: (requirement: string, result: string) =>
    `Confirm anew what is proposed for ${requirement} now: ${inSentence(result)}`,
  keep: (result: string) => `Keep ${inSentence(result)} …`,
  keepOf: (requirement: string, result: string) => `Keep ${inSentence(result)} for ${requirement}, with a reason`,
  outdatedMark: 'outdated',
  confirmed: 'confirmed',
  changed: 'changed',
  outdated: (then: string, now: string) =>
    `Proposed when this was determined: ${inSentence(then)}. Proposed now: ${inSentence(now)}.`,
  proposal: 'proposal',
  takeBackOf: (requirement: string) => `Take back the determination for ${requirement}`,
  reasonOf: (requirement: string) => `Reason for ${requirement}`,
  reasonNeeded: 'Say why it differs from the proposal.',
  askReason: (requirement: string, result: string) => `Why is ${requirement} ${inSentence(result)}?`,
  askReasonWords: (proposed: string) =>
    `The rule proposes: ${inSentence(proposed)}. Your result counts; the reason is printed beside both.`,
  askReasonDo: (result: string) => `Determine: ${inSentence(result)}`,
  deviation: (unit: string, conclusion: string) => `${unit} deviates: ${conclusion}`,
  soa: 'Client’s SoA:',
  aim: (goal: string, priority: string | null) =>
    priority === null
      ? `Target: ${inSentence(goal)}`
      : `Target: ${inSentence(goal)}, ${priority.toLowerCase()} priority`,
  aimOut: 'Out of Target Profile',
  aimOf: (requirement: string, aim: string) => `${requirement}, ${aim}`,
  gap: (result: string, goal: string, priority: string | null) =>
    `Short of target: ${inSentence(result)}, aimed at ${inSentence(goal)}${priority === null ? '' : ` with ${priority.toLowerCase()} priority`}`,
  targetBecause: (reason: string) => `Target: ${reason}`,
  targetOf: (requirement: string) => `Target for ${requirement}`,
  targetGroup: (count: number) => `Set the target for ${count}`,
  targetOfGroup: (count: number, group: string) => `Target for ${count} requirements of ${group}`,
  targetWords:
    'The Target Profile says what the client aims at. Without a word about it, a requirement is to be achieved.',
  goal: 'The client aims at',
  priority: 'Priority',
  priorities: { high: 'High', medium: 'Medium', low: 'Low' },
  targetReason: 'Why',
  targetReasonNeeded: 'Say why it is left out of the Target Profile.',
  targetDo: 'Set the target',
  targetDoing: (done: number, total: number) => `Setting ${done} of ${total} …`,
  targetSet: (requirement: string, aim: string) => `${requirement}. ${aim}.`,
  targetTakeBack: 'Take the target back',
  targetTakenBack: (requirement: string) => `${requirement} is to be achieved again.`,
  confirmGroup: (count: number) => (count === 1 ? 'Confirm the 1 proposal' : `Confirm the ${count} proposals`),
  confirmGroupAnew: (count: number) => `Confirm ${count} anew`,
  confirmingGroup: (done: number, total: number) => `Confirming ${done} of ${total} …`,
  groupCounts: (parts: readonly string[]) => parts.join(' · '),

  overall: 'Overall conclusion',
  overallIntro: 'The lead auditor’s own words. They stand at the beginning of the report.',
  ratingProposed: (rating: string, why: string) => `The details suggest: ${rating.toLowerCase()}. ${why}`,
  ratingReason: 'Why this rating',
  ratingNotPrinted: 'A certification gives no rating: your conclusion says whether the requirements are met.',
  framing: 'What frames it',
  framingIntro: 'All of this is printed.',
  objectives: 'Objectives',
  standards: 'Standards and assurance',
  standardsHint:
    'Which standards you follow, and what level of assurance you give. Left empty, the report says that it gives none.',
  limitations: 'Limitations',
  limitationsHint: 'What could not be seen, and what follows from it',
  deviations: 'Deviations from the plan',
  distribution: 'Distribution',
  distributionHint: 'One recipient a line',
  classification: 'Classification',
  classificationHint: 'Printed on every page, such as “Confidential”',

  exportDraft: 'Draft',
  exportDraftWords: 'For discussion, from the work as it stands now.',
  exportDraftHint: 'Every page says that it is a draft and not signed.',
  exportDraftDo: 'Save a draft …',
  exportRevision: (number: number) => `Revision ${number}`,
  exportRevisionWords: (status: string) => `${status}. The report of record is the one document that was signed.`,
  exportRecord: 'Save the report of record …',
  exportRecordWords: 'The exact bytes that were signed.',
  exportCopy: 'Save a copy …',
  exportCopyWords: 'A copy says so on every page and carries the record’s hash.',
  exportExecutive: 'Save the executive report …',
  exportExecutiveWords: 'A few pages for a board. Each says that the full report is the report of record.',
  papers: 'Working papers',
  papersWords:
    'For the firm’s own file, as the work stands: everything, with notes, procedures, review notes and history.',
  papersDo: 'Save the working papers …',
  papersHint: 'Not for the client. Every page says so.',
  notSigned: 'No revision has been signed yet. The report of record comes with the preparer’s sign-off.',
  toSignOff: 'Go to sign-off',
  drawing: 'Making the PDF …',
  drawingPages: (done: number, total: number) => `Making the PDF: part ${done} of ${total}`,
  cancel: 'Stop',
  ready: (name: string, size: string) => `${name} is ready (${size}).`,
  pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  save: 'Save it …',
  look: 'Look at it',
  lookAt: {
    draft: 'Look at it: a draft',
    record: 'Look at it: the report of record',
    copy: 'Look at it: a copy',
    executive: 'Look at it: the executive report',
    'working-papers': 'Look at it: the working papers',
  },
  again: 'Make it again',
  sha: (hash: string) => `SHA-256 ${hash}`,
  glyphs: (count: number) =>
    count === 1
      ? 'One character has no glyph in the report’s fonts and is printed as a box:'
      : `${count} characters have no glyph in the report’s fonts and are printed as boxes:`,
} as const
