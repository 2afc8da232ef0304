/** What the command line says. */
export const cli = {
  about: () => 'Demarc: assess an AWS workload under the AWS Shared Responsibility Model, without a network.',
  commands: {
    templates: () => 'list the templates',
    templateSave: () => 'save the structure of an assessment as a template; nothing of the client is in it',
    services: () => 'list the services of the catalogue',
    new: () => 'make an assessment from a template',
    list: () => 'list the assessments',
    show: () => 'show how far an assessment is, how compliant, and how well AWS is relied on',
    checklist: () => 'list the items of an assessment',
    conclude: () => 'conclude an item: compliant, partially-compliant, non-compliant, not-applicable or not-assessed',
    procedure: () => 'record a procedure performed on an item, from a JSON file',
    evidence: () => 'attach a file to an item as evidence',
    finding: () => 'raise a finding, from a JSON file',
    sign: () => 'sign as preparer, reviewer or approver, in this order',
    reopen: () => 'open the next revision of an approved assessment',
    export: () =>
      'write the report of record as PDF; before sign-off, a draft. Or the executive report, or the working papers',
    handover: () =>
      'write the whole assessment as one file for somebody else; it is read-only here until it comes back',
    receive: () => 'receive a hand-over file, new or coming back',
    takeBack: () => 'go on here without the file that was handed over; the other copy cannot come back',
    history: () => 'tell the journal in words',
    check: () => 'check chain, snapshot, evidence and signed records',
    call: () => 'call a channel of the app with JSON, as a window would',
    demo: () => 'play a whole engagement into a new folder, which becomes its workspace, and write its report',
  },
  options: {
    workspace: () => 'the folder with the assessments (default: the one the app uses)',
    as: () => 'who does it, by name (default: the profile of this machine)',
    json: () => 'print JSON instead of text',
    unit: () => 'only the items of one service or checklist',
    templateName: () => 'what to call the template',
    look: () => "take the firm's look of the report along: logo, colour, paper, texts that do not name the client",
    template: () => 'the template to begin with',
    client: () => 'who is assessed',
    title: () => 'what the assessment is called',
    period: () => 'first and last day, such as 2026-01-01/2026-12-31',
    services: () => "the services, separated by commas (default: the template's)",
    accounts: () => 'AWS accounts in scope, by number or alias, separated by commas',
    regions: () => 'Regions in scope, separated by commas',
    frameworks: () => "the frameworks, separated by commas (default: the template's)",
    comment: () => 'the comment that is printed in the report',
    reason: () => 'the reason, which is printed in the report',
    role: () => 'preparer, reviewer or approver',
    reviewer: () => 'who reviews, by name; only the preparer says so',
    approver: () => 'who approves, by name; only the preparer says so',
    pdf: () => 'the file to write',
    to: () => 'who receives it, by name',
    takeBackReason: () => 'why work goes on without the file; it stays in the history',
    rendering: () => 'the full report, or the short one for the board, which is never the report of record',
    workingPapers: () =>
      "write the firm's working papers instead: everything, with notes and history; not for the client",
    reopenReason: () => 'why it is opened again',
  },

  created: (p: { id: string }) => `Created ${p.id}.`,
  saved: (p: { id: string }) => `Saved template ${p.id}.`,
  concluded: (p: { ref: string; conclusion: string }) => `${p.ref}: ${p.conclusion}.`,
  recorded: (p: { ref: string }) => `Recorded a procedure on ${p.ref}.`,
  attached: (p: { evidence: string; ref: string; sha256: string }) =>
    `Attached ${p.evidence} to ${p.ref} (SHA-256 ${p.sha256}).`,
  raised: (p: { ref: string }) => `Raised ${p.ref}.`,
  signed: (p: { role: string; name: string }) => `Signed as ${p.role} by ${p.name}.`,
  reopened: (p: { revision: number }) => `Opened revision ${p.revision}.`,
  exportedDraft: (p: { file: string }) => `Wrote ${p.file} (a draft; nobody has signed it).`,
  exportedRecord: (p: { file: string; revision: number }) =>
    `Wrote ${p.file} (report of record, revision ${p.revision}).`,
  handedOver: (p: { file: string; to: string; id: string }) =>
    `Wrote ${p.file} for ${p.to}. ${p.id} is read-only here until it comes back.`,
  received: (p: { id: string }) => `Received ${p.id}.`,
  takenBack: (p: { id: string }) => `${p.id} goes on here; the copy that was handed over cannot come back.`,
  exportedExecutive: (p: { file: string; revision: number }) =>
    `Wrote ${p.file} (executive report of revision ${p.revision}; the full report is the report of record).`,
  exportedPapers: (p: { file: string }) => `Wrote ${p.file} (working papers of the firm; not for the client).`,
  papersAlone: () => '--working-papers is a document of its own; leave --rendering out.',
  missingGlyphs: (p: { glyphs: string }) => `These characters have no font and are printed as a mark: ${p.glyphs}`,
  sound: () => 'No problem found.',
  problemsFound: (p: { count: number; id: string }) =>
    p.count === 1 ? `The check of ${p.id} found a problem.` : `The check of ${p.id} found ${p.count} problems.`,
  none: () => 'None.',
  undone: () => '(undone)',
  warning: (p: { words: string }) => `Note: ${p.words}`,
  unreadable: (p: { id: string; words: string }) => `${p.id} cannot be read: ${p.words}`,
  noFolder: (p: { folder: string }) => `There is no folder ${p.folder}. Make it first, or name another file.`,
  isFolder: (p: { path: string }) => `${p.path} is a folder. Name the file to write.`,
  onlyPreparerNames: () => '--reviewer and --approver go with --role preparer: the preparer names who signs after.',
  bugWritten: (p: { path: string }) => `What happened is written in ${p.path}.`,
  demoWritten: (p: { folder: string; report: string; id: string }) =>
    `Workspace ${p.folder} with assessment ${p.id}; report ${p.report}.`,
  demoNotEmpty: (p: { folder: string }) =>
    `${p.folder} is not empty. Name a new or empty folder for the demonstration.`,
  demoNotAFolder: (p: { folder: string }) =>
    `${p.folder} is not a folder. Name a new or empty folder for the demonstration.`,

  /** What is wrong with something that was typed. Each is a clause that stands in the sentence of `input.invalid`. */
  input: {
    follows: (p: { channel: string }) => `what follows ${p.channel}`,
    period: (p: { given: string }) => `--period is "${p.given}", which is not two days such as 2026-01-01/2026-12-31`,
    region: (p: { given: string }) => `"${p.given}" is not written like a Region, such as eu-west-1`,
    notJson: (p: { what: string }) => `${p.what} is not JSON`,
    notUtf8: (p: { what: string }) => `${p.what} is not UTF-8 text`,
    notAFile: (p: { what: string }) => `${p.what} is not a file`,
    fileName: (p: { path: string }) =>
      `the name of ${p.path} is longer than 200 characters or contains a control character; rename the file`,
  },

  heading: {
    title: (p: { title: string; client: string; from: string; to: string }) =>
      `${p.title} (${p.client}, ${p.from} to ${p.to})`,
    compliance: (p: { percent: string; points: number; base: number }) =>
      `Compliance ${p.percent} (${p.points} of ${p.base} weighted points; compliant 1, partially 0.5)`,
    progress: (p: { concluded: number; total: number }) => `Progress   ${p.concluded} of ${p.total} items concluded`,
    reliance: (p: { supported: number; exceptions: number; total: number }) =>
      `Reliance   ${p.supported} of ${p.total} supported, ${p.exceptions} with exceptions`,
    revision: (p: { number: number; status: string }) => `Revision   ${p.number}, ${p.status}`,
    findings: (p: { count: number }) => `Findings   ${p.count}`,
    noPercent: () => 'not rated yet',
  },
} as const
