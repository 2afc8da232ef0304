/** A stretch of a text: literal, as a setting, a call or a command is written, or ordinary words. */
export interface TextPart {
  readonly text: string
  readonly literal: boolean
}

/**
 * Texts of the library put what is typed or read word for word between backticks. A backtick without a second one is a
 * character like any other.
 */
export function literalParts(text: string): TextPart[] {
  return text
    .split(/(`[^`\n]+`)/)
    .filter((part) => part !== '')
    .map((part) => (/^`.+`$/.test(part) ? { text: part.slice(1, -1), literal: true } : { text: part, literal: false }))
}

/** The same text in ordinary words only, for a field in which the auditor goes on writing. */
export function withoutMarks(text: string): string {
  return literalParts(text)
    .map((part) => part.text)
    .join('')
}
