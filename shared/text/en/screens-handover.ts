/** Handing an assessment over to a colleague as one file, and receiving one. */
export const handoverWords = {
  title: 'Hand-over',
  intro:
    'The whole assessment as one file, for a colleague without a network between you. Only one copy is worked on at a time: yours is read-only until the file comes back.',

  give: 'Hand over to a colleague',
  giveWords:
    'The file is written whole and checked before anything changes here. Save it where your colleague can fetch it, such as a stick.',
  to: 'Who receives it',
  toHint: 'Stands in the history and on the list of assessments',
  toNeeded: 'Say who receives it.',
  giveDo: 'Hand over and save the file …',
  working: 'Writing the file …',
  done: (done: string, total: string) => `${done} of ${total}`,
  cancel: 'Cancel',
  readOnly: 'This assessment cannot be handed over while it is open for reading only.',

  away: (to: string) => `With ${to}`,
  awayWords: (by: string, when: string) =>
    `Handed over by ${by} on ${when}. Everything can be read here and exported, and nothing can be changed until it comes back.`,
  awayBanner: (to: string, when: string) =>
    `Handed over to ${to} on ${when}. It is read-only here until you receive the file that comes back.`,
  awayLink: 'Hand-over',
  ready: (name: string, size: string) => `${name} is ready (${size}).`,
  sha: (sha256: string) => `SHA-256 ${sha256}`,
  save: 'Save it again …',
  again: 'Write the file again',
  againWords: 'If the file was lost on the way: the same file once more, byte for byte.',
  back: 'It has come back',
  backWords: (to: string) =>
    `Receive the file that ${to} wrote. It takes the place of this copy, with everything that was done in it.`,
  takeBack: 'Take back without the file …',
  takeBackTitle: 'Take back without the file',
  takeBackWords: (to: string) =>
    `Work goes on here from where you handed over. What ${to} has done since is not in it, and that copy cannot come back.`,
  takeBackReason: 'Why it is taken back; this stays in the history',
  takeBackDo: 'Take back',
  takenBack: 'Work goes on here.',

  along: 'What goes along',
  alongLines: (count: number) => (count === 1 ? 'The history: 1 change' : `The history: all ${count} changes`),
  alongFiles: (count: number, size: string) =>
    count === 0
      ? 'No evidence files yet'
      : count === 1
        ? `1 evidence file, ${size}`
        : `${count} evidence files, ${size}`,
  alongRestricted: (count: number) =>
    count === 1
      ? 'One of them is restricted: hand the file over only within your firm'
      : `${count} of them are restricted: hand the file over only within your firm`,
  alongRecords: (count: number) =>
    count === 1 ? 'The signed record and report of 1 revision' : `The signed records and reports of ${count} revisions`,
  alongDrafts: (count: number) =>
    count === 1 ? '1 text that is not finished' : `${count} texts that are not finished`,
  stays: 'What stays here',
  staysWords: 'Your profile and signing identities, templates, and every other assessment.',
  plain: 'The file is not encrypted. Carry it as you would carry the evidence in it.',

  receive: 'Receive a hand-over file',
  receiveTitle: 'Receive a hand-over file',
  sending: (name: string) => `Reading ${name} …`,
  checking: 'Checking every line and every file …',
  received: 'Received. Work goes on here.',
  refused: 'The file was not received',
  another: 'Choose another file',
  tag: (to: string) => `With ${to}`,
} as const
