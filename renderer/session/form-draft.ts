/*
 * What is decided about the draft of a form, apart from the hook that keeps it.
 */

/** The draft of a form: its text, or null where nothing was typed that does not stand there anyway. */
export function draftOf<Form extends object>(form: Form, stored: Form): string | null {
  const text = JSON.stringify(form)
  return text === JSON.stringify(stored) ? null : text
}

/**
 * The form that was kept, laid over the one that is stored; null where what was kept is no form like it. A field is taken where it is
 * of the same kind as what stands in it; `null` stands for "nothing chosen yet" and goes with every kind.
 */
export function formFrom<Form extends object>(kept: unknown, stored: Form): Form | null {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return null
  const given = kept as Readonly<Record<string, unknown>>
  const taken = Object.entries(stored).filter(([name, value]) => isAlike(given[name], value))
  if (taken.length < Object.keys(stored).length) return null
  return { ...stored, ...Object.fromEntries(taken.map(([name]) => [name, given[name]])) }
}

function isAlike(kept: unknown, stored: unknown): boolean {
  if (kept === undefined) return false
  if (kept === null || stored === null) return true
  return typeof kept === typeof stored && Array.isArray(kept) === Array.isArray(stored)
}

/** The text of a draft as a value; null where it is no JSON, such as the text of a single field. */
export function parsedDraft(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
