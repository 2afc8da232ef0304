import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../../electron/exchange/csv.ts'

describe('a table as CSV', () => {
  it('quotes every cell, ends every line with CR LF, and begins with the mark of UTF-8', () => {
    expect(
      csvOf([
        ['Ref', 'Asked'],
        ['E-001', 'He said "no", twice'],
      ]),
    ).toBe('\ufeff"Ref","Asked"\r\n"E-001","He said ""no"", twice"\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=1\nand more lines'])('never gives %j for a formula', (text) => {
    expect(csvOf([[text]])).toBe(`\ufeff"'${text}"\r\n`)
  })

  it('is read again as it was, lines within cells too', () => {
    const rows = [['E-001', 'Two\r\nlines; and, more', '', 'Zürich 東京']]
    expect(Papa.parse(csvOf(rows).slice(1).trimEnd(), { newline: '\r\n' }).data).toEqual(rows)
  })
})
