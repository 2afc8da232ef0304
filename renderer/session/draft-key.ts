/** The key of a text of an item that is being typed. */
export function itemDraftKey(item: string, field: string): string {
  return `item/${item}/${field}`
}

/** The kinds of the forms of an item among the keys of drafts: `finding`, `procedure` and so on, also names of single fields. */
export function formsOfItem(item: string, keys: Iterable<string>): string[] {
  const begin = itemDraftKey(item, '')
  return [...keys].flatMap((key) => (key.startsWith(begin) ? (key.slice(begin.length).split('/')[0] ?? []) : []))
}

/** The item a draft's key speaks of, or null where it speaks of something else. */
export function itemOfDraft(key: string): string | null {
  const [table, unit, control] = key.split('/')
  return table === 'item' && unit && control ? `${unit}/${control}` : null
}
