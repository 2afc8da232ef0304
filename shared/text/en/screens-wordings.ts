import { largestWordingFile } from '../../model/wording.ts'

const requirements = (count: number) => (count === 1 ? '1 requirement' : `${count} requirements`)

const most = `${largestWordingFile / 1_000_000} MB`

/** The screen for official wording, and what stands beside a requirement. */
export const wordingWords = {
  title: 'Official wording',
  intro:
    'Demarc names each requirement in short words of its own. If you are licensed to use the publisher’s text, import it here and it stands beside your items. It stays in your profile on this computer: no assessment, report, hand-over file or template carries it.',
  files:
    'A file is an OSCAL catalog as JSON, or a table saved as “CSV UTF-8” whose first row names a column “id” and a column “wording”. You see what was found in it before anything is kept.',
  failed: 'The official wording could not be read',

  none: (count: number) => `Items show Demarc’s own short words for all ${requirements(count)}.`,
  some: (worded: number, total: number) =>
    worded === total
      ? `All ${requirements(total)} have their official wording.`
      : `${worded} of ${requirements(total)} have their official wording; the others show Demarc’s words.`,
  unread: (failure: string) => `What is kept here cannot be read, so items show Demarc’s words. ${failure}`,
  unreadHint: 'Remove it, then import the file again.',

  file: 'File',
  edition: 'Edition',
  noEdition: 'Not named',
  language: 'Language',
  imported: 'Imported',
  importedBy: (moment: string, name: string) => `${moment} by ${name}`,
  hash: 'SHA-256 of the file',
  missing: (count: number) => `Without official wording (${count})`,

  importOf: (framework: string) => `Import the wording of ${framework} …`,
  replaceOf: (framework: string) => `Replace the wording of ${framework} …`,
  removeOf: (framework: string) => `Remove the wording of ${framework}`,
  remove: 'Remove …',
  reading: 'Reading the file …',
  /** How large a file may be. */
  most,
  unreadable: (name: string) => `${name} cannot be read. It may have been moved or removed meanwhile.`,

  removeTitle: (framework: string) => `Remove the official wording of ${framework}?`,
  removeWords: 'Items show Demarc’s own words again. To have it back, import the file once more.',
  removeDo: 'Remove the wording',
  removed: (framework: string) => `The official wording of ${framework} was removed.`,

  // What was found in a file
  /** What needs a decision stands first, what is only told last. */
  order: ['contradicted', 'ambiguous', 'empty', 'tooLong', 'missing', 'unknown', 'earlier', 'repeated'],
  foundTitle: (framework: string) => `Wording of ${framework}`,
  found: (file: string, worded: number, total: number) =>
    `${file} has wording for ${worded === total ? `all ${requirements(total)}` : `${worded} of ${requirements(total)}`}.`,
  foundNothingKept: 'Nothing is kept yet.',
  takesPlace: (file: string, day: string) => `It takes the place of the wording from ${file}, imported ${day}.`,
  lists: {
    missing: { label: 'Without wording', hint: 'They go on showing Demarc’s words.' },
    contradicted: {
      label: 'More than one wording',
      hint: 'Neither is taken. A spreadsheet may have turned 5.10 into 5.1: write the ids as text, such as A.5.10.',
    },
    ambiguous: {
      label: 'A clause or a control',
      hint: 'Both have this number, and the file does not show which is meant. Write controls of Annex A as A.5.1.',
    },
    empty: { label: 'Empty', hint: 'The file names them, without a text.' },
    tooLong: {
      label: 'Too long',
      hint: 'Longer than a requirement can be; a quotation mark may be missing in the file.',
    },
    repeated: { label: 'Named more than once', hint: 'Always with the same text, which is taken.' },
    earlier: {
      label: 'Of an earlier edition',
      hint: 'Withdrawn or renumbered by the publisher; their text is not taken for another id.',
    },
    unknown: { label: 'Not known', hint: 'Ids this framework does not have.' },
  },
  more: (count: number) => `and ${count} more`,
  editionHint: 'Such as “Second edition, 2022”',
  languageHint: 'For reading aloud and hyphenation',
  keep: 'Keep this wording',
  replaceDo: 'Replace the wording',
  kept: (framework: string, count: number) => `Official wording for ${requirements(count)} of ${framework} is kept.`,

  // Beside a requirement
  official: (file: string, day: string) => `Official wording, from ${file}, imported ${day}`,
  ours: 'Demarc’s words',
  toPage: 'Official wording …',
} as const
