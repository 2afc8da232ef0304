/** Sign-off: what is missing, who signs, the record that is signed, and the revisions. */
export const signOffWords = {
  title: 'Sign-off',
  intro: (revision: number) =>
    `Revision ${revision}: preparer, reviewer and approver sign the same frozen record, one after the other.`,
  nature:
    'Each signature is made with a certificate and is part of the report of record (PAdES). A self-issued certificate is known by its fingerprint alone; one from an authority is vouched for by it. The time is that of the signer’s computer.',
  toReport: 'Open the report',
  toReportOfRecord: 'Open the report of record',
  standing: 'Who signs',
  roles: { preparer: 'Preparer', reviewer: 'Reviewer', approver: 'Approver' },
  roleMeaning: {
    preparer: 'Did the work. Signs first and freezes the record.',
    reviewer: 'Went through the work. Signs the frozen record.',
    approver: 'Answers for the firm. Signs last and closes the revision.',
  },
  stationStates: { signed: 'Signed', now: 'Signs now', waits: 'Waits' },
  signedOn: (when: string) => `on ${when}`,
  offTeam: 'not listed on the team',
  namedAhead: (name: string) => `Named: ${name}`,
  notNamed: 'Nobody named',
  status: {
    open: (revision: number) => `Revision ${revision} is being worked on. Nothing is frozen yet.`,
    signing: (revision: number) =>
      `The record of revision ${revision} is frozen and waits for signatures. The work cannot be changed meanwhile.`,
    approved: (revision: number) => `Revision ${revision} is approved. It stays as it was signed, readable for ever.`,
  },
  handedOver: (to: string) => `The assessment is with ${to}. It is signed where it is, or here when it comes back.`,
  readOnly: 'This assessment is open for reading only, so nobody can sign here.',

  gate: 'Before the preparer signs',
  gateIntro: 'What blocks is set right first. The rest is printed as it stands.',
  blocking: (count: number) => (count === 1 ? '1 thing blocks sign-off' : `${count} things block sign-off`),
  blockingNone: 'Nothing blocks sign-off.',
  warning: (count: number) =>
    count === 1 ? '1 thing is printed as it stands' : `${count} things are printed as they stand`,
  warningNone: 'Nothing is missing.',
  places: (count: number) => (count === 1 ? '1 place' : `${count} places`),
  rule: (rule: string) => `Rule ${rule}`,
  go: {
    checklist: 'Open the checklists',
    conclusion: 'Write it on the report page',
    rating: 'Say why on the report page',
    review: 'Open the review',
  },

  signsAs: {
    preparer: 'Preparer, who signs now',
    reviewer: 'Reviewer, who signs now',
    approver: 'Approver, who signs now',
  },
  nextReviewer: 'Reviewer, who signs next',
  nextApprover: 'Approver, who signs last',
  proposedHint:
    'Proposed by who prepared and who reviewed most of the items; choose otherwise where somebody else signs.',
  leftOpen: 'Left open',
  leftOpenHint:
    'Left open, anyone else on the team may sign. The report of record is drawn now and then prints no name for that role; the history and this page do.',
  me: (name: string) => `${name} (you, not listed on the team)`,
  mine: (name: string) => `${name} (you)`,
  choose: 'Choose who signs',
  whoNeeded: 'Choose who signs.',
  onlyNamed: (name: string) => `The record names ${name}, so only ${name} signs here.`,
  undeclared: (name: string) => `No declaration of independence is recorded for ${name}.`,
  onBehalf: (me: string, name: string) =>
    `You work here as ${me}. The history will say that ${me} entered the sign-off of ${name}.`,
  happens: 'What happens',
  effects: {
    preparer: [
      'The journal is verified, and the record is frozen: every item, its split with the rule behind it, and everything the report says.',
      'The report of record is drawn once, with everything it says attached as data, and your signature is added to it.',
      'The work is closed to changes until the record is approved or sent back.',
    ],
    reviewer: [
      'Your signature is added to the report of record; nothing else in it changes.',
      'The approver signs next. Until then the record can still be sent back.',
    ],
    approver: [
      'Your signature is added to the report of record, and the revision is closed.',
      'It cannot be taken back. Later changes need a new revision, opened with a reason.',
    ],
  },
  sign: {
    preparer: 'Sign as preparer and freeze the record',
    reviewer: 'Sign as reviewer',
    approver: 'Sign as approver and close the revision',
  },
  signed: (name: string, role: string) => `${name} signed as ${role.toLowerCase()}.`,
  blocked: 'Clear what blocks sign-off first.',
  standsTitle: 'What you would sign',
  stands: {
    concluded: (concluded: number, total: number) =>
      `${concluded} of ${total} items are concluded. The others are printed as not assessed.`,
    noConclusion: 'The overall conclusion in your own words has not been written.',
    notRated: 'No overall rating is given.',
    periodOpen: (day: string) => `The period ends on ${day} and is not over: what comes after today is not covered.`,
  },
  drawing: 'Verifying the journal, freezing the record and drawing the report of record. This takes some seconds.',
  signing: 'Signing …',
  elsewhere: {
    reviewer: 'The reviewer works on another computer?',
    approver: 'The approver works on another computer?',
  },
  handOver: 'Hand the assessment over',
  readFirst: 'Read the report of record first: it is what is signed.',
  teamTooSmall: (missing: number) =>
    `Preparer, reviewer and approver are three different people: ${missing === 1 ? 'one more person is' : 'two more people are'} needed on the team.`,
  addPeople: 'Add people',
  byName: 'Signed by name only',
  certificate: (fingerprint: string) => `Certificate ${fingerprint}`,

  sendBack: 'Send back',
  sendBackTitle: (revision: number) => `Send revision ${revision} back?`,
  sendBackWords:
    'The signatures on this record become void and the work opens again. The voided record and its report are kept in the folder of the revision, and the reason stands in the history.',
  sendBackReason: 'What has to be set right',
  sendBackDo: 'Send back and void the signatures',
  sentBackBy: (name: string, when: string) => `Sent back by ${name} on ${when}`,
  sentBackNext: 'Set it right, then sign anew. The signatures on the earlier record are void.',
  sentBack: (revision: number) => `Revision ${revision} was sent back; the work is open again.`,

  reopen: 'Open a new revision',
  reopenTitle: (next: number) => `Open revision ${next}?`,
  reopenWords: (revision: number, next: number) =>
    `Revision ${revision}, its record and its report stay as they were signed. The work opens again as revision ${next}, and the reason is printed in its report.`,
  reopenReason: 'Why the work opens again',
  reopenDo: (next: number) => `Open revision ${next}`,
  reopened: (revision: number) => `Revision ${revision} is open.`,

  team: 'Team and independence',
  teamNone: 'Nobody is listed on the team. Sign-off then stands under the name of whoever signs.',
  teamChange: 'Change people',
  independent: (day: string) => `Independence declared on ${day}`,
  notIndependent: 'Independence not declared',

  record: 'Record',
  recordNone: 'There is no record yet. The preparer’s sign-off makes it.',
  recordHash: 'SHA-256 of the record',
  recordMeaning:
    'Every signature stands beside this hash. Every copy of the report carries it, so that anyone can see which record it belongs to.',

  revisions: 'All revisions',
  revisionName: (number: number) => `Revision ${number}`,
  openedOn: (when: string) => `Opened on ${when}`,
  openedBecause: (reason: string) => `Opened because: ${reason}`,
  signatureLine: (role: string, name: string, when: string) => `${role}: ${name}, ${when}`,
  revisionReport: 'Report of record',

  notes: 'Review notes on the whole assessment',
  notesIntro: 'Notes on an item stand beside that item. Every note is cleared before the preparer signs.',
  notesNone: 'No note on the whole assessment.',
} as const
