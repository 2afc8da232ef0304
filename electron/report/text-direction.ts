import createBidi from 'bidi-js'

const bidi = createBidi()

/** Hebrew, Arabic and the other scripts that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/** Whether a text needs reordering at all; nearly none does. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text)
}

/** The direction of a paragraph is that of its first letter that has one (Unicode Bidirectional Algorithm, rules P2 and P3). */
export function directionOf(text: string): 'ltr' | 'rtl' {
  if (!hasRightToLeft(text)) return 'ltr'
  const [first] = bidi.getEmbeddingLevels(text, 'auto').paragraphs
  return first?.level === 1 ? 'rtl' : 'ltr'
}

/** A stretch of a piece in one direction. Its text is as it is written; brackets that are seen mirrored are mirrored. */
export interface Stretch<Piece> {
  readonly piece: Piece
  readonly text: string
  /** Whether the shaping of its font turns it. */
  readonly isTurned: boolean
}

interface Levelled<Piece> {
  readonly piece: Piece
  text: string
  readonly level: number
}

/**
 * Cuts the pieces of one line where the direction changes, and puts them into the order they are seen in (rule L2). Letters inside
 * a stretch stay in the order they are written: the shaping of a right-to-left font turns them.
 */
export function inVisualOrder<Piece extends { readonly text: string }>(
  pieces: readonly Piece[],
  direction: 'ltr' | 'rtl' = 'ltr',
): Stretch<Piece>[] {
  const text = pieces.map((piece) => piece.text || '\ufffc').join('')
  const embedding = bidi.getEmbeddingLevels(text, direction)
  const mirrored = bidi.getMirroredCharactersMap(text, embedding.levels)
  const list: Levelled<Piece>[] = []
  let at = 0
  for (const piece of pieces) {
    list.push(...stretchesOf(piece, at, embedding.levels, mirrored))
    at += piece.text.length || 1
  }
  const highest = Math.max(0, ...list.map(({ level }) => level))
  for (let level = highest; level >= 1; level -= 1) reverseRuns(list, (each) => each.level >= level)
  return list.map(asSeen)
}

/** What no right-to-left letter is in is not turned by shaping, so it is turned here: a bracket and a stop. */
function asSeen<Piece>({ piece, text, level }: Levelled<Piece>): Stretch<Piece> {
  const isTurned = level % 2 === 1 && hasRightToLeft(text)
  const turnedHere = level % 2 === 1 && !isTurned
  return { piece, text: turnedHere ? [...text].reverse().join('') : text, isTurned }
}

function stretchesOf<Piece extends { readonly text: string }>(
  piece: Piece,
  from: number,
  levels: ArrayLike<number>,
  mirrored: ReadonlyMap<number, string>,
): Levelled<Piece>[] {
  if (piece.text === '') return [{ piece, text: '', level: levels[from] ?? 0 }]
  const list: Levelled<Piece>[] = []
  for (let at = 0; at < piece.text.length; at += 1) {
    const level = levels[from + at] ?? 0
    const character = mirrored.get(from + at) ?? piece.text.charAt(at)
    const last = list.at(-1)
    if (last?.level === level) last.text += character
    else list.push({ piece, text: character, level })
  }
  return list
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
