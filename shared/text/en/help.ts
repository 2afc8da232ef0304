/** The screens that have a help of their own: places beside an assessment, and its pages. */
export const helpIds = [
  'assessments',
  'new',
  'templates',
  'wordings',
  'verify',
  'overview',
  'matrix',
  'checklist',
  'search',
  'findings',
  'evidence',
  'reliance',
  'review',
  'sign-off',
  'report',
  'hand-over',
  'history',
  'worksheet',
  'scope',
] as const
export type HelpId = (typeof helpIds)[number]

/** Where keys act, by the groups of the help of keys. */
export type KeyPlace = 'checklist' | 'panel' | 'practices' | 'queue' | 'matrix' | 'search' | 'anywhere'

export interface HelpPage {
  readonly title: string
  /** What the screen is for. */
  readonly purpose: string
  /** How the work goes, in its order. */
  readonly steps: readonly string[]
  /** The rules and standards behind it. */
  readonly basis: readonly string[]
  readonly keys: readonly KeyPlace[]
}

export const helpWords = {
  title: (screen: string) => `Help: ${screen}`,
  steps: 'How the work goes',
  basis: 'What it rests on',
  keys: 'Keys',
  allKeys: 'All keyboard shortcuts',
  contents: 'Help for the other screens',
} as const

export const helpPages: Readonly<Record<HelpId, HelpPage>> = {
  assessments: {
    title: 'Assessments',
    purpose:
      'Everything you have under way and everything you have finished. One assessment is one client, one period and one scope.',
    steps: [
      'Open an assessment to go on where you stopped: the item, the filters and the widths are as you left them.',
      'New assessment asks for the client and the scope and draws up the checklists.',
      'Receive takes in a file a colleague handed over to you, after checking every part of it.',
      'Under a client stands what keeps the work from sign-off and whom it waits for.',
    ],
    basis: [
      'An assessment is a folder of the workspace. Every answer is on this computer’s disk before the screen shows it; nothing leaves it.',
      'ISO 19011, 5.4: an audit programme needs to know at any time how far each audit is.',
    ],
    keys: ['anywhere'],
  },
  new: {
    title: 'New assessment',
    purpose:
      'Sets the scope: client, period, accounts, Regions, services and how they are used. Demarc draws the line and the checklists from it.',
    steps: [
      'Start from the template nearest to the workload; it chooses services beforehand and nothing of another client.',
      'Say whether you judge one day or a whole period: only a period asks whether controls worked throughout.',
      'Name the accounts and Regions in scope, sampled, or excluded with a reason.',
      'Say how each service is used. Its answers move the line: who manages the keys, who runs the servers.',
      'Choose the frameworks, look the checklists over, and begin. Everything can be changed later.',
    ],
    basis: [
      'AWS Shared Responsibility Model: what the customer must do depends on the services, the Regions, the integration and the law.',
      'ISO 19011, 5.5.2 and 6.3.2: objectives, scope and criteria stand before the work begins. Rules R and C say how items come about.',
    ],
    keys: ['anywhere'],
  },
  templates: {
    title: 'Templates',
    purpose: 'Scopes to start from: those that ship with Demarc, and those of your firm.',
    steps: [
      'Look at what a template brings: services, options, frameworks and the number of items.',
      'Save one of your own from Scope and people of a finished assessment. You choose which of its tailoring goes along.',
      'Take out what your firm does not use any more; what ships with Demarc stays.',
    ],
    basis: [
      'Rule T1 to T4: only fields of structure are copied. No name, note, evidence, conclusion or account of a client is ever in a template.',
    ],
    keys: ['anywhere'],
  },
  wordings: {
    title: 'Official wording',
    purpose:
      'Brings in the words of a framework as its publisher wrote them, from a file you are licensed to use. They stand beside each item while you work.',
    steps: [
      'Choose a file for a framework: its OSCAL catalog as JSON, or a table as CSV with a column “id” and a column “wording”.',
      'Write ids as the publisher does: GV.OC-01, 6.1.2, A.5.1. A number alone, such as 5.1, is taken where the rest of the file shows whether it is a clause or a control.',
      'Read what was found: requirements without wording, ids nobody knows, texts that are doubled or empty. Nothing is kept until you say so.',
      'Replace the wording when you get a newer edition, and remove it when your licence ends.',
    ],
    basis: [
      'The text of a standard is its publisher’s. It stays in your profile on this computer: no assessment, report, working paper, hand-over file or template carries it (rules E50 and E59).',
      'Results, mappings and reports rest on the ids alone, so that importing or removing wording changes none of them.',
    ],
    keys: ['anywhere'],
  },
  verify: {
    title: 'Verify a PDF',
    purpose:
      'Tells whether a signed report is unchanged, who signed it, and whether its figures follow from its details. It needs no assessment.',
    steps: [
      'Choose the PDF. It is read here and sent nowhere.',
      'Read who signed in which role, and whether anything was changed after each signature.',
      'Give the certificates you trust where you know them; without them the fingerprint has to be confirmed by its holder.',
      'Look at the figures: each is counted again from the data attached to the report.',
    ],
    basis: [
      'ETSI EN 319 142 (PAdES): the signatures cover the whole file, revision by revision.',
      'The time of a signature is the signer’s own computer’s. Whether a certificate was withdrawn cannot be asked without a network.',
    ],
    keys: ['anywhere'],
  },
  overview: {
    title: 'Overview',
    purpose:
      'Answers at a glance: how far, how compliant, how well supported, what is at risk, what blocks sign-off, and who is waiting.',
    steps: [
      'In a new assessment, take the first steps: services, accounts and Regions, the team, the worksheet, the reports on AWS, and what the client is asked for.',
      'Take the next step it proposes, or open what is behind any number, bar or field.',
      'Keep progress and compliance apart: an item that is done may be non-compliant, and an item not assessed counts for neither.',
      'Watch the course of the work: it is drawn from the journal, day by day.',
    ],
    basis: [
      'Rules S1 to S13: compliance is over the customer’s halves only, compliant and half of partially compliant over all that were judged and apply.',
      'Reliance on AWS is a figure of its own and never raises compliance. In certification mode counts stand in place of percentages.',
    ],
    keys: ['anywhere'],
  },
  matrix: {
    title: 'Responsibility matrix',
    purpose: 'Shows, service by service and layer by layer, on which side of the line each duty is, and why.',
    steps: [
      'Read along a service: AWS’s side, shared, the customer’s side, or a layer that does not exist there.',
      'Open a cell: it names the rule and the option that put it there, and leads to its items.',
      'Compare with the pictures of the model: the three classes of service, and on-premises, IaaS, PaaS and SaaS.',
      'The same as a table, where reading is easier than looking.',
    ],
    basis: [
      'AWS Shared Responsibility Model: security of the cloud is AWS’s, security in the cloud is the customer’s.',
      'Rules R1 to R16 move a layer by class, options in use, location, integration and law. “Container” is a class of service here and has nothing to do with Docker.',
    ],
    keys: ['matrix', 'anywhere'],
  },
  checklist: {
    title: 'Checklists',
    purpose:
      'The fieldwork. Each item is one control for one part of the scope: what AWS provides, what the customer must do, and the line between.',
    steps: [
      'Read the half of the customer, and record the procedures you performed, with what you saw and its evidence.',
      'Conclude with one key; the next item is active at once. Not applicable asks for the reason.',
      'Where results differ by account or Region, record them by location: the conclusion is the worst of them.',
      'Raise a finding from the item; its criteria are drawn from its references.',
      'Select several items to conclude them with one reason. Compliant needs a procedure or a piece of evidence behind each.',
    ],
    basis: [
      'NIST SP 800-53A: examine, interview, test; ISO 19011, 6.4.7: evidence, then conclusion.',
      'A conclusion is about the customer’s half alone. AWS’s half rests on reports (Reliance on AWS). Rules C say which items there are, E what may be changed.',
    ],
    keys: ['checklist', 'panel', 'anywhere'],
  },
  search: {
    title: 'Search',
    purpose:
      'Finds everything typed in this assessment: notes, comments, reasons, procedures, samples, evidence, findings, review notes and answers.',
    steps: [
      'Type a word or a part of one, in any script. With several words a text must hold all of them.',
      'Each hit stands in its place and leads there.',
      'The way back leads to the same hits.',
    ],
    basis: ['Only what was typed is searched, not the catalogue; controls are found by the commands.'],
    keys: ['search', 'anywhere'],
  },
  findings: {
    title: 'Findings',
    purpose: 'What was found wrong, what it can lead to, what is to be done, and what became of it.',
    steps: [
      'Write condition, criteria, cause, effect and recommendation. Criteria come from the references of its items.',
      'Raised on this page, a finding is a draft until you open it; a draft blocks sign-off.',
      'Grade severity, and likelihood and impact before and after treatment. Nothing is graded for you.',
      'Keep the correction of what is wrong apart from the corrective action against its cause.',
      'Record the response of management with owner and day. The plan says what is overdue.',
      'Follow up what earlier reports found.',
    ],
    basis: [
      'IIA Global Internal Audit Standards (2025), 14.3 and 14.4; ISO 19011, 6.4.8; ISO/IEC 27001:2022, 10.2.',
      'In certification mode a finding states requirement, nonconformity and objective evidence, and gives no advice.',
    ],
    keys: ['anywhere'],
  },
  evidence: {
    title: 'Evidence',
    purpose: 'The register of what was asked for, received, looked at and relied on.',
    steps: [
      'Drop files here or on an item, or note a link or a reference. Each file gets its SHA-256 at once.',
      'Say where it comes from, who collected it when, and which period it covers.',
      'Approve or reject it; one piece can serve many items.',
      'Mark as restricted what must not leave with an export. Set until when it is kept; a destruction is recorded.',
      'Verify compares all files with their hashes again.',
    ],
    basis: [
      'ISO 19011, 6.4.7: only information that can be verified to some degree is evidence.',
      'Files are kept under their hash and shown without running anything that is in them.',
    ],
    keys: ['anywhere'],
  },
  reliance: {
    title: 'Reliance on AWS',
    purpose: 'Tests the claim that AWS covers its half: which report, about which service, Region, time and subject.',
    steps: [
      'Record each report you obtained, with type, opinion, exceptions, dates, services, Regions and partition.',
      'Evaluate it: a report nobody evaluated supports nothing.',
      'Map its criteria to the items they are about.',
      'Enter the duties the report puts on the customer, and link them to items.',
      'Accept with a statement what stays unsupported, or raise it as a finding.',
    ],
    basis: [
      'Rules I1 to I17. SOC 2 (AT-C 205), ISO/IEC 27001 and 27017 certificates, PCI DSS AoC, FedRAMP.',
      'A bridge letter is the word of management: supported with exceptions at most. SOC 3 alone is not enough. No text of a report is stored.',
    ],
    keys: ['anywhere'],
  },
  review: {
    title: 'Review',
    purpose: 'Who works on what, what waits for whom, and what a second person wants to know.',
    steps: [
      'Give units or items to people.',
      'Work through your queue; marking an item as reviewed puts your name and the day to it.',
      'Raise a note on any field. Whoever is asked answers it; whoever raised it clears it.',
      'Send items back with a reason.',
      'Look at what changed since you reviewed it: any later change takes the mark away.',
    ],
    basis: [
      'Nobody reviews their own work, and nobody clears a note that holds up their own. Rules Q and E.',
      'IIA Global Internal Audit Standards (2025), 12.3: engagements are supervised and the review is documented.',
    ],
    keys: ['queue', 'anywhere'],
  },
  'sign-off': {
    title: 'Sign-off',
    purpose: 'Closes the gate: what is missing, then preparer, reviewer and approver sign one frozen record.',
    steps: [
      'Go through what blocks; each line leads to its place. Warnings may stay, and are printed.',
      'Who signs as what is proposed by who did the work; choose otherwise where somebody else signs.',
      'The preparer signs. From then on nothing changes but by sending back, which voids the signatures.',
      'Reviewer and approver sign the same record, each with an identity of their own, here or with another program.',
      'An approved revision is re-opened with a reason, as the next one. The one before can be read and verified for ever.',
    ],
    basis: [
      'Rules Q1 to Q29. ISO 19011, 6.5.2: the report is dated, reviewed and accepted.',
      'What is signed is written down with every text it shows, and is never computed again.',
    ],
    keys: ['anywhere'],
  },
  report: {
    title: 'Report',
    purpose: 'What the report says, how it looks, and the documents it can be made into.',
    steps: [
      'Read what it says now; every count is the count of the details that are printed.',
      'Confirm or change what is proposed for each requirement of a framework, with a reason where you differ.',
      'Write the overall conclusion beside the rating proposed.',
      'Set logos, colour and paper.',
      'Export: the report of record is the signed file itself; anything else says on each page that it is a copy or a draft.',
    ],
    basis: [
      'Rules P, D and B. ISO 19011, 6.5; IIA Global Internal Audit Standards (2025), 15.1.',
      'No conclusion travels along a mapping between frameworks. The client’s report never carries working notes.',
    ],
    keys: ['anywhere'],
  },
  'hand-over': {
    title: 'Hand-over',
    purpose: 'Gives the whole assessment to a colleague as one file, where there is no network between you.',
    steps: [
      'Name who gets it and save the file. Your copy is read-only from then on.',
      'Bring the file over; the colleague receives it, goes on, and hands it back the same way.',
      'Receive it: your copy goes on from there, with the work of both.',
      'Take it back without the file only where it was lost; the reason stays in the history.',
    ],
    basis: [
      'Rules H1 to H5: an assessment is worked on in one place at a time. Every part of the file is verified before it is taken in.',
    ],
    keys: ['anywhere'],
  },
  history: {
    title: 'History',
    purpose: 'Everything that was changed, by whom and when, in words; and the proof that none of it is missing.',
    steps: [
      'Read it by day. What was undone stays and says so.',
      'Undo a single change from here, as long as nothing was built on it.',
      'Check the assessment: the chain of the journal and every piece of evidence.',
    ],
    basis: [
      'Rules U and J. Each line carries the hash of the line before it; undo is a new line, and nothing is ever taken out.',
      'The chain shows damage. History is proved to others by a signed record, not by the chain alone.',
    ],
    keys: ['anywhere'],
  },
  worksheet: {
    title: 'Worksheet',
    purpose: 'The nine exercises by which AWS finds the split for a use case. Its answers act on the scope.',
    steps: [
      'Go through the exercises in any order; each says what an answer brings in, takes out or moves.',
      'Answer the practices of Well-Architected and the Cloud Adoption Framework beside the items they bear on.',
      'Record third parties: who operates a control stands with the control.',
    ],
    basis: [
      'AWS Shared Responsibility Model, “Applying the AWS Shared Responsibility Model in practice”. Rules W1 to W6 and F1 to F7.',
      'An answer is no conclusion. Where the two disagree, the item says so.',
    ],
    keys: ['practices', 'anywhere'],
  },
  scope: {
    title: 'Scope and people',
    purpose: 'What is assessed, where, against what, and by whom.',
    steps: [
      'Change services, options, accounts and Regions. What would come in, go out and move is shown before anything is done.',
      'Split a service where parts of it are used differently.',
      'Add controls of your own, reword or leave out others, each with a reason that is printed.',
      'Record the people: the team with its independence, the contacts of the client, whom you interviewed.',
      'Check the client’s Statement of Applicability against the results.',
    ],
    basis: [
      'ISO 19011, 5.5.2 and 6.2; ISO/IEC 27001:2022, 6.1.3 d. Rules C, F and M.',
      'What was already judged is kept when it leaves the scope, and comes back with it. An auditor checks a Statement of Applicability and never issues one.',
    ],
    keys: ['anywhere'],
  },
}
