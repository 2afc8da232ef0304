const items = (count: number) => (count === 1 ? '1 item' : `${count} items`)
const listed = new Intl.ListFormat('en', { type: 'conjunction' })

/** The edition of the catalogue an assessment rests on, and moving to a newer one. */
export const editionWords = {
  title: 'Edition of the catalogue',
  intro:
    'An assessment rests on one edition and keeps it, so that criteria do not change under the work. Moving to a newer one is a decision of its own.',
  current: 'In use',
  of: (name: string, day: string) => `${name}, of ${day}`,
  newest: 'This is the newest edition that ships with this Demarc; there is none to move to.',
  newer: 'Newer editions',
  look: 'See what it would change',
  lookOf: (edition: string) => `See what edition ${edition} would change`,
  failed: 'The editions could not be read',
  reading: 'Comparing the two editions …',
  back: 'Back to the engagement',
  moveTitle: (edition: string) => `Move to edition ${edition}`,
  moveIntro: (now: string, day: string) =>
    `Item by item, against ${now}, which is in use. The newer one is of ${day}. Nothing is changed yet.`,
  summary: (p: { added: number; changed: number; withdrawn: number; beneath: number }) =>
    [
      p.added > 0 ? `${items(p.added)} new` : '',
      p.changed > 0 ? `${items(p.changed)} changed` : '',
      p.withdrawn > 0 ? `${items(p.withdrawn)} withdrawn` : '',
      p.beneath > 0 ? `${items(p.beneath)} changed beneath your own wording` : '',
    ]
      .filter(Boolean)
      .join(', '),
  same: 'No item of this assessment differs. Only the name and the day of the edition change.',
  opensAgain: (refs: readonly string[]) =>
    refs.length === 1
      ? `Work was done on ${refs[0]}, and it is opened again, because its control changed. Its procedures, evidence, notes and findings stay; what was judged is to be judged anew.`
      : `Work was done on ${listed.format(refs)}, and they are opened again, because their controls changed. Their procedures, evidence, notes and findings stay; what was judged is to be judged anew.`,
  opensNone: 'No item on which work was done changes, so every conclusion stays.',
  new: 'New',
  newMeaning: 'They come into the checklists as not assessed.',
  changed: 'Changed',
  changedMeaning: 'They take the new text. Left: the edition in use. Right: the newer one.',
  beneath: 'Changed beneath your own wording',
  beneathMeaning:
    'Your wording stays, and so do the conclusions. See whether it should follow the library. Left: the library in use. Right: the newer one.',
  withdrawn: 'Withdrawn',
  withdrawnMeaning: 'They go out of the checklists. The work on them is kept.',
  before: 'In use',
  after: 'Newer',
  fieldChanged: 'changed',
  fieldSame: 'same',
  showSame: 'Show what stays the same too',
  hideSame: 'Show only what changed',
  nothing: 'Nothing',
  earlier: 'The work was done against an earlier wording than the one in use; both editions have the same.',
  reopened: 'opened again',
  moveDo: (edition: string) => `Move to edition ${edition}`,
  confirmTitle: (edition: string) => `Move this assessment to edition ${edition}?`,
  confirmWords: (summary: string, opened: number) =>
    `${summary ? `${summary}.` : ''} ${
      opened === 0
        ? 'Every conclusion stays.'
        : `${items(opened)} with work on ${opened === 1 ? 'it is' : 'them are'} opened again, to be judged anew.`
    } It is one change, and undo takes it back whole.`.trim(),
  moved: (edition: string) => `This assessment rests on edition ${edition} now.`,
  fields: {
    title: 'Title',
    layer: 'Layer',
    origination: 'Origination',
    inheritable: 'Can be inherited',
    performedBy: 'Performed by',
    provided: 'AWS provides',
    responsibility: 'Customer must',
    objective: 'Objective',
    procedures: 'How to test it',
    evidence: 'Evidence to ask for',
    references: 'Framework requirements',
    sources: 'Sources',
    weight: 'Weight in the score',
    when: 'Applies when',
    sides: 'Applies where its layer is held by',
    sharpenedBy: 'More is tested because',
    classes: 'Concluded for',
    population: 'Population',
    sampling: 'Sampling',
    typicalFinding: 'Typical finding',
  },
  expected: (words: string) => `Expected: ${words}`,
  exception: (words: string) => `Exception: ${words}`,
} as const
