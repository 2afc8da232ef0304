import type { Control } from '../../../../shared/model/catalogue.ts'
import { editionWords as words } from '../../../../shared/text/en/screens-editions.ts'
import { screens } from '../../../../shared/text/en/screens.ts'

export type ControlField = keyof typeof words.fields

/** The fields of a control that people read, in the order they are read. */
export const controlFields = Object.keys(words.fields) as ControlField[]

/** A field of a control as text: one thing on each line. */
export function textOf(control: Control, field: ControlField): string {
  const said = screens.words
  switch (field) {
    case 'layer':
      return control.layer ? said.layer[control.layer] : ''
    case 'origination':
      return said.origination[control.origination]
    case 'inheritable':
      return said.inheritable[control.inheritable]
    case 'performedBy':
      return control.performedBy.map(({ party, name, part }) => `${name || said.party[party]}: ${part}`).join('\n')
    case 'procedures':
      return control.procedures
        .map(({ method, object, steps, expected, exception }) =>
          [`${said.method[method]}: ${object}`, ...steps, words.expected(expected), words.exception(exception)].join(
            '\n',
          ),
        )
        .join('\n')
    case 'references':
      return control.references.map(({ id, strength }) => `${id} ${said.strength[strength]}`).join('\n')
    case 'sources':
      return control.sources
        .map(({ publisher, document, section }) => [`${publisher}: ${document}`, section].filter(Boolean).join(', '))
        .join('\n')
    case 'when':
      return control.when.map(({ option, is }) => `${option}: ${is.join(', ')}`).join('\n')
    case 'sides':
      return control.sides.map((side) => said.side[side]).join(', ')
    case 'sharpenedBy':
      return control.sharpenedBy.map(({ because }) => because).join('\n')
    case 'classes':
      return control.classes.map((each) => said.serviceClass[each]).join(', ')
    case 'typicalFinding':
      return control.typicalFinding ? Object.values(control.typicalFinding).join('\n') : ''
    case 'evidence':
      return control.evidence.join('\n')
    case 'weight':
      return String(control.weight)
    default:
      return control[field] ?? ''
  }
}

/** A stretch of text that stands in both, or on one side only. */
export interface Piece {
  readonly text: string
  readonly own: boolean
}

/** Texts that have less than this share of their words in common are marked whole: a few stray words would only confuse. */
const fewestInCommon = 0.4

/** Two texts in pieces, so that what only one of them says can be marked: by whole words, along their longest common part. */
export function piecesOf(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const [left, right] = [wordsOf(before), wordsOf(after)]
  const lengths = commonLengths(left, right)
  const common = lengths[0]?.[0] ?? 0
  if (common < fewestInCommon * Math.max(left.length, right.length))
    return { before: [{ text: before, own: true }], after: [{ text: after, own: true }] }
  const found: { before: Piece[]; after: Piece[] } = { before: [], after: [] }
  let [i, j] = [0, 0]
  while (i < left.length || j < right.length) {
    const [a, b] = [left[i], right[j]]
    if (a !== undefined && b !== undefined && isSameWord(a, b)) {
      put(found.before, a, false)
      put(found.after, b, false)
      i += 1
      j += 1
    } else if (a !== undefined && (b === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      put(found.before, a, true)
      i += 1
    } else {
      put(found.after, b ?? '', true)
      j += 1
    }
  }
  return found
}

/** Words with the space behind them, so that a marked stretch has no gaps. */
function wordsOf(text: string): string[] {
  return text.match(/^\s+|\S+\s*/g) ?? []
}

function isSameWord(a: string, b: string): boolean {
  return a.trim() === b.trim()
}

/** For each pair of places, how many words the rests of the two texts have in common, in order. */
function commonLengths(left: readonly string[], right: readonly string[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0))
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const [row, below] = [lengths[i] ?? [], lengths[i + 1] ?? []]
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const same = isSameWord(left[i] ?? '', right[j] ?? '')
      row[j] = same ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}

function put(pieces: Piece[], text: string, own: boolean): void {
  const last = pieces.at(-1)
  if (last?.own === own) pieces[pieces.length - 1] = { text: last.text + text, own }
  else pieces.push({ text, own })
}
