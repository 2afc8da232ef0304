import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { openDocument } from '../../../../electron/report/document.ts'
import { openFonts } from '../../../../electron/report/fonts.ts'
import { lookOf } from '../../../../electron/report/look.ts'
import { openSheet, type Sheet } from '../../../../electron/report/sheet.ts'
import type { RowSpec } from '../../../../electron/report/rows.ts'
import { paragraph } from '../../../../electron/report/spans.ts'
import { rowsBlock } from '../../../../electron/report/table.ts'
import { styles } from '../../../../electron/report/type-scale.ts'
import { openWordRuns } from '../../../../electron/report/word-runs.ts'
import { noBranding } from '../../../../shared/model/branding.ts'
import { smallReport } from '../../../support/sample-report.ts'

function openedSheet(): Sheet {
  const document = openDocument(smallReport(), { kind: 'draft', recordHash: null }, 'PDF/A-3a')
  document.pipe(new PassThrough().resume())
  const fonts = openFonts(document)
  const sheet = openSheet(document, fonts, openWordRuns(fonts), lookOf(noBranding, {}))
  sheet.startPage()
  return sheet
}

const lineHeight = styles.cell.leading
const spec = (lines: number, tag: string, behind?: () => void): RowSpec => ({
  tag: 'TR',
  above: 0,
  below: 0,
  cells: [{ x: 60, width: 200, tag, content: Array.from({ length: lines }, () => paragraph('Words', styles.cell)) }],
  ...(behind ? { behind } : {}),
})

/** The number of rows that stand on each page, where each page has room for so many lines below the head. */
function rowsOnPages(sheet: Sheet, rows: readonly number[], lines: number): number[] {
  const pages: number[] = [0]
  const count = () => void (pages[pages.length - 1] = (pages.at(-1) ?? 0) + 1)
  const block = rowsBlock(
    sheet,
    spec(1, 'TH'),
    rows.map((each) => spec(each, 'TD', count)),
  )
  while (!block.draw(sheet, 82, (lines + 1) * lineHeight + 1).done) pages.push(0)
  return pages
}

describe('a table that goes over pages', () => {
  const sheet = openedSheet()

  it('B4: leaves no single row on its last page', () => {
    for (const rows of [3, 4, 5, 9, 10, 11, 19, 21]) {
      const pages = rowsOnPages(
        sheet,
        Array.from({ length: rows }, () => 1),
        4,
      )
      expect(pages.reduce((sum, each) => sum + each)).toBe(rows)
      expect(pages.at(-1)).toBeGreaterThan(1)
    }
    expect(rowsOnPages(sheet, [1, 1, 1, 1, 1], 4)).toEqual([3, 2])
    expect(rowsOnPages(sheet, [1, 1, 1, 1], 4)).toEqual([4])
  })

  it('asks for room for its head and its first row, and for both rows where it has two', () => {
    const least = (rows: readonly number[]) =>
      rowsBlock(
        sheet,
        spec(1, 'TH'),
        rows.map((each) => spec(each, 'TD')),
      ).least
    expect(least([2, 1, 1])).toBeCloseTo(3 * lineHeight, 5)
    expect(least([2, 1])).toBeCloseTo(4 * lineHeight, 5)
    expect(least([2])).toBeCloseTo(3 * lineHeight, 5)
  })

  it('lets a row that is longer than a page go on, with its last row behind it', () => {
    expect(rowsOnPages(sheet, [30, 1], 8).at(-1)).toBe(2)
  })
})
