import Papa from 'papaparse'

const mostRows = 500
const mostColumns = 60

/** The beginning of a table, and how much of it shows. */
export interface CsvTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** More rows or columns than are shown. */
  readonly cut: boolean
  /** Rows that have another number of cells than the head. */
  readonly uneven: number
}

/** A table out of text, whatever separates its cells; null where there is none. `whole`: the text is all of the file. */
export function csvTable(text: string, whole: boolean): CsvTable | null {
  const source = text.replace(/^\ufeff/, '')
  const { data, meta } = Papa.parse<string[]>(source, { preview: mostRows + 2, skipEmptyLines: 'greedy' })
  // The last row of a beginning may be cut in the middle.
  const lines = whole || meta.truncated ? data : data.slice(0, -1)
  const [head, ...rows] = lines
  if (!head) return null
  const width = Math.max(...lines.map((line) => line.length))
  return {
    head: head.slice(0, mostColumns),
    rows: rows.slice(0, mostRows).map((row) => row.slice(0, mostColumns)),
    cut: !whole || rows.length > mostRows || width > mostColumns,
    uneven: rows.filter((row) => row.length !== head.length).length,
  }
}
