const items = (count: number) => (count === 1 ? '1 item' : `${count} items`)
const listed = new Intl.ListFormat('en', { type: 'conjunction' })

/** How many items and layers a change of scope moves. */
export interface MovedCounts {
  readonly arriving: number
  readonly leaving: number
  readonly changed: number
  readonly cells: number
  /** Rows that go out with work on them. */
  readonly kept: number
}

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many)

/** What a change of scope would do, told before it is done, and what it did. */
export const foreseeWords = {
  /** Before: the verbs of what would happen. */
  would: ({ arriving, leaving, changed, cells }: MovedCounts) => {
    const parts = [
      arriving > 0 ? `${items(arriving)} ${plural(arriving, 'comes', 'come')} in` : '',
      leaving > 0 ? `${items(leaving)} ${plural(leaving, 'goes', 'go')} out` : '',
      changed > 0 ? `${items(changed)} ${plural(changed, 'changes', 'change')}` : '',
      cells > 0 ? `the line moves in ${cells === 1 ? '1 layer' : `${cells} layers`}` : '',
    ].filter(Boolean)
    const sentence = listed.format(parts)
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
  },
  notYet: 'Nothing is changed yet.',
  did: ({ arriving, leaving, changed, cells, kept }: MovedCounts) => {
    const parts = [
      arriving > 0 ? `${items(arriving)} came in` : '',
      leaving > 0 ? `${items(leaving)} went out${kept > 0 ? ', and the work done is kept' : ''}` : '',
      changed > 0 ? `${items(changed)} changed` : '',
      cells > 0 ? `the line moved in ${cells === 1 ? '1 layer' : `${cells} layers`}` : '',
    ].filter(Boolean)
    return parts.length === 0 ? 'No item of a checklist changed.' : `${parts.join('; ')}.`
  },
  done: (what: string, did: string) => `${what}: ${did.charAt(0).toLowerCase()}${did.slice(1)}`,
  leave: 'Leave it as it is',
  whole: 'What would change',
  lineTitle: 'The line moves',
  becomes: 'becomes',
  rule: (rule: string) => `rule ${rule}`,
  arriving: 'Come in',
  leaving: 'Go out',
  changed: 'Change',
  changedMeaning:
    'They stay, with another wording, side, performer or weight, with more to test, or concluded for other services.',
  leavingWorked: (refs: readonly string[]) =>
    refs.length === 1
      ? `Work was done on ${refs[0]}. It is kept and comes back with the item; until then it is not in the report.`
      : `Work was done on ${listed.format(refs)}. It is kept and comes back with the items; until then it is not in the report.`,
  changedWorked: (refs: readonly string[]) =>
    `Work was done on ${listed.format(refs)}. It stays; look whether it still fits.`,
  worked: 'work recorded',
  more: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
} as const
