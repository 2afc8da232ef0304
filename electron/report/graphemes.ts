const plainText = /^[\u0020-\u007e\u00a0-\u024f\u2010-\u2027]*$/
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The characters a reader sees, one by one, with the marks that belong to each. */
export function graphemesOf(text: string): string[] {
  if (plainText.test(text)) return [...text]
  return Array.from(graphemes.segment(text), (segment) => segment.segment)
}
