import Papa from 'papaparse'
import { fail, type Failure } from '../../../shared/failure.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import type { WordingInFile } from './read-wording.ts'

/** What the column of the id and that of the wording may be called, the best name first. */
const idHeads = [
  'id',
  'identifier',
  'control id',
  'requirement id',
  'control identifier',
  'reference',
  'ref',
  'clause',
  'number',
  'no',
  'control',
  'subcategory',
  'requirement',
]
const wordingHeads = [
  'wording',
  'official wording',
  'text',
  'official text',
  'statement',
  'requirement text',
  'control text',
  'prose',
  'description',
  'requirement',
  'control',
]

/** Columns in which publishers write both, as `GV.OC-01: The wording`. */
const heldTogether = ['subcategory', 'control', 'requirement']

const separators = [',', ';', '\t']

/** Rule E57: a table with a column for the id and one for the wording, or one for both, by the names in its first row. */
export function readCsvWording(text: string, name: string): Result<WordingInFile, Failure> {
  // Some spreadsheets say in a line of their own what separates the columns.
  const table = text.replace(/^sep=.\r?\n/i, '').replace(/^(?:[ \t]*\r?\n)+/, '')
  const [shape] = separators.flatMap((delimiter) => shapeOf(table, delimiter) ?? [])
  if (!shape) return err(fail('wording.no-columns', { name, heads: shown(table) }))
  const { delimiter, columns } = shape
  const { data, errors } = Papa.parse<string[]>(table, { delimiter, skipEmptyLines: 'greedy' })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken) return err(fail('wording.broken-csv', { name, row: (broken.row ?? 0) + 1 }))
  const [, ...rows] = data
  const entries = rows.flatMap((row) => {
    const [id, text] = cellsOf(row, columns)
    return id === '' ? [] : [{ names: [id], text, withdrawn: false }]
  })
  return ok({ entries, edition: '' })
}

interface Columns {
  readonly id: number
  /** The same, where one column has both. */
  readonly wording: number
}

/** The columns, where the first row has them when it is split so: a text full of commas says nothing about the file. */
function shapeOf(table: string, delimiter: string): { readonly delimiter: string; readonly columns: Columns } | null {
  const columns = columnsOf(headsOf(table, delimiter))
  return columns && { delimiter, columns }
}

function headsOf(table: string, delimiter: string): readonly string[] {
  return Papa.parse<string[]>(table, { delimiter, preview: 1, skipEmptyLines: 'greedy' }).data[0] ?? []
}

function columnsOf(heads: readonly string[]): Columns | null {
  const names = heads.map(headName)
  const id = firstOf(idHeads, names, -1)
  const wording = firstOf(wordingHeads, names, id)
  if (id >= 0 && wording >= 0) return { id, wording }
  const both = firstOf(heldTogether, names, -1)
  return both < 0 ? null : { id: both, wording: both }
}

/** The id and the wording of a row. */
function cellsOf(row: readonly string[], { id, wording }: Columns): readonly [id: string, text: string] {
  const cell = row[id]?.trim() ?? ''
  if (id !== wording) return [cell, row[wording] ?? '']
  const at = cell.indexOf(':')
  return at < 0 ? [cell, ''] : [cell.slice(0, at).trim(), cell.slice(at + 1)]
}

/** Where the first of the names stands; not in the column that is taken. */
function firstOf(wanted: readonly string[], names: readonly string[], taken: number): number {
  for (const each of wanted) {
    const at = names.findIndex((name, index) => name === each && index !== taken)
    if (at >= 0) return at
  }
  return -1
}

function headName(head: string): string {
  return head
    .replace(/[\s_.:#-]+/g, ' ')
    .trim()
    .toLowerCase()
}

/** The first row as it stands, so that whoever reads the sentence finds it in the file. */
function shown(table: string): string {
  const [first = ''] = table.trim().split(/\r?\n/)
  return `“${first.slice(0, 200)}”`
}
