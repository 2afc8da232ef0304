import createBidi from 'bidi-js'

const bidi = createBidi()

/** Hebrew, Arabic and the other scripts that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/** Whether a text needs reordering at all; nearly none does. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text)
}

/**
 * Puts the pieces of one line into the order they are seen in (Unicode Bidirectional Algorithm, rule L2). Text inside a
 * piece stays as it is written: the font's own shaping turns a right-to-left piece.
 */
export function inVisualOrder<Piece extends { readonly text: string }>(pieces: readonly Piece[]): Piece[] {
  const text = pieces.map((piece) => piece.text || '\ufffc').join('')
  const { levels } = bidi.getEmbeddingLevels(text, 'ltr')
  let at = 0
  const levelled = pieces.map((piece) => {
    const level = levels[at] ?? 0
    at += piece.text.length || 1
    return { piece, level }
  })
  const highest = Math.max(0, ...levelled.map((each) => each.level))
  for (let level = highest; level >= 1; level -= 1) reverseRuns(levelled, (each) => each.level >= level)
  return levelled.map((each) => each.piece)
}

function reverseRuns<Each>(list: Each[], belongs: (each: Each) => boolean): void {
  let start = -1
  for (let index = 0; index <= list.length; index += 1) {
    const each = list[index]
    if (each !== undefined && belongs(each)) {
      if (start < 0) start = index
      continue
    }
    if (start >= 0) list.splice(start, index - start, ...list.slice(start, index).reverse())
    start = -1
  }
}
