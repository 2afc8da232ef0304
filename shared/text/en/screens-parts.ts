/** Words of parts that several screens share: pickers, sortable tables, reasons, uploads and jobs. */
export const partWords = {
  /** A form that was closed, or interrupted, before it was sent. */
  restored: (when: string) => `As you left it on ${when}; not yet a change.`,
  discard: 'Discard it',
  kept: 'What you entered is kept. It is no change yet, and stands there when you open this again.',
  pick: {
    find: 'Type to narrow the list',
    nothing: 'Nothing matches.',
    more: (count: number) =>
      count === 1 ? '1 more: type to narrow the list' : `${count} more: type to narrow the list`,
    chosen: 'chosen',
    done: 'Done',
    all: (count: number) => `Choose all ${count}`,
    none: 'Choose none',
    takeOut: (name: string) => `Take out ${name}`,
    count: (count: number) => (count === 1 ? '1 chosen' : `${count} chosen`),
  },
  items: {
    label: 'Items',
    add: 'Link items',
    none: 'No item linked yet.',
    gone: 'no longer applies',
  },
  evidence: {
    label: 'Evidence',
    add: 'Link evidence',
    none: 'No evidence linked yet.',
    noneToPick: 'No evidence in this assessment yet.',
  },
  cautions: {
    classDefaults: {
      mark: 'Class defaults only',
      meaning: 'The controls are those that every service of its class gets.',
    },
    verify: {
      mark: 'To be verified',
      meaning: 'Look its facts and its split up before you rely on them.',
    },
  },
  sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
  reason: 'Reason',
  reasonNeeded: 'Say why.',
  printed: 'printed',
  showMore: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
} as const
