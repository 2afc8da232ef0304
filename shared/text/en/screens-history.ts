/** The history: every change in words, and the check of what is stored. */
export const historyWords = {
  title: 'History',
  intro:
    'Every change, newest first: who made it and when. A change that is undone stays here; the undo is a change of its own.',
  ofItem: (ref: string) => `Only what touched ${ref}`,
  allItems: 'Show every change',
  pickItem: 'Only one item …',
  pickItemLabel: 'The item whose changes are shown',
  toItem: 'Go to the item',
  itemGone: 'an item that is no longer there',
  entries: (day: string) => `Changes of ${day}`,
  columns: { time: 'Time', by: 'By', what: 'What changed' },
  undone: 'undone',
  undo: 'Undo',
  undoOf: (what: string) => `Undo: ${what}`,
  undid: 'The change was undone.',
  moreWords: (count: number) => (count === 1 ? 'and 1 more thing' : `and ${count} more things`),
  fewerWords: 'Show less',
  earlier: 'Show earlier changes',
  beginning: 'This is the beginning of the assessment.',
  reading: 'Reading the journal …',
  failed: 'The history could not be read',
  noneOfItem: 'Nothing has been changed on this item yet.',
  noneOfItemWords:
    'Conclude it, write a note or cite evidence, and the change stands here with your name and the time.',
  line: (sequence: number) => `Line ${sequence} of the journal`,

  check: 'Check this assessment',
  checking: 'Checking every line, file and signed record …',
  checkGood: (lines: number, files: number, records: number) =>
    [
      lines === 1 ? 'The one line of the journal follows' : `All ${lines} lines of the journal follow`,
      ' each other unchanged',
      files === 0
        ? ''
        : files === 1
          ? ', the one evidence file is byte for byte what was collected'
          : `, all ${files} evidence files are byte for byte what was collected`,
      records === 0
        ? ''
        : records === 1
          ? ', and the signed record is the one that was signed'
          : `, and all ${records} signed records are the ones that were signed`,
      '.',
    ].join(''),
  checkScope:
    'The check shows damage and what was changed outside Demarc. Only a signed record proves what the history was on a given day.',
  checkBad: (count: number) => (count === 1 ? 'One thing is wrong:' : `${count} things are wrong:`),
  checkNext:
    'Copy the folder of the assessment to a safe place before you go on. What can still be read stays readable.',
} as const
