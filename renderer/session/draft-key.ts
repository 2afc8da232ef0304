/** The key of a text of an item that is being typed. */
export function itemDraftKey(item: string, field: string): string {
  return `item/${item}/${field}`
}

/** The item a draft's key speaks of, or null where it speaks of something else. */
export function itemOfDraft(key: string): string | null {
  const [table, unit, control] = key.split('/')
  return table === 'item' && unit && control ? `${unit}/${control}` : null
}
