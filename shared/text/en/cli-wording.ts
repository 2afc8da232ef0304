import { wordingWords } from './screens-wordings.ts'

/** What the command line says about official wording. */
export const wordingCli = {
  commands: {
    list: () => 'list the frameworks whose official wording you imported',
    import: () =>
      'import the official wording of a framework into your profile, from an OSCAL catalog (JSON) or a table (CSV) with the columns id and wording',
    remove: () => 'remove the official wording of a framework from your profile',
  },
  options: {
    look: () => 'only say what the file has; nothing is kept',
    edition: () => 'the edition, such as "Second edition, 2022" (default: as the file names it)',
    language: () => 'the language of the wording, such as en, fr or de',
  },

  found: (p: { file: string; worded: number; total: number }) => wordingWords.found(p.file, p.worded, p.total),
  kept: () => 'It is kept in your profile; no report, hand-over file or template carries it.',
  looked: () => wordingWords.foundNothingKept,
  list: (p: { label: string; hint: string; ids: readonly string[] }) =>
    `${p.label} (${p.ids.length}): ${p.ids.join(', ')}\n  ${p.hint}`,
  worded: (p: { worded: number; total: number }) => `${p.worded} of ${p.total}`,
  imported: (p: { day: string; name: string }) => `imported ${p.day} by ${p.name}`,
  removed: (p: { framework: string }) => wordingWords.removed(p.framework),
  unreadable: (p: { framework: string; words: string }) => `${p.framework}: ${p.words}`,
} as const
