/** The id of the button that opens a piece of evidence in a list, where the focus goes when what it opened is closed. */
export function entryId(evidence: string): string {
  return `evidence-entry-${evidence}`
}

/** Brings the focus to the entry of a piece, or to the page where it is gone. */
export function focusEntry(evidence: string): void {
  const entry = document.getElementById(entryId(evidence)) ?? document.getElementById('main')
  entry?.focus()
}
