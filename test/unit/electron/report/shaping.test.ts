import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { fontFile, type FontName } from '../../../../electron/report/fonts.ts'
import { internals, type EmbeddedFont } from '../../../../electron/report/pdfkit-internals.ts'
import { openShaping } from '../../../../electron/report/shaping.ts'
import { reportText } from '../../../../shared/text/en/report.ts'

/*
 * Words shaped once, and then with a space put after them, against pdfkit, which shapes them anew with the space.
 */

interface Position {
  readonly xAdvance: number
  readonly advanceWidth: number
}

function fontOf(name: FontName): EmbeddedFont {
  const document = new PDFDocument({ font: fontFile(name), autoFirstPage: false })
  return internals(document)._font
}

/** What pdfkit would have TJ take, each glyph with what comes between it and the next. */
function asPdfkit(font: EmbeddedFont, text: string): string {
  const [hex, positions] = font.encode(text) as [string[], Position[]]
  return hex.map((each, index) => each + gap(positions[index])).join('')
}

function gap(position: Position | undefined): string {
  const by = Math.round(((position?.xAdvance ?? 0) - (position?.advanceWidth ?? 0)) * 1000) / 1000
  return by === 0 ? '' : `(${-by})`
}

const unpacked = (shown: string) =>
  shown.replace(/<([0-9a-f]*)>(-?[\d.]+)?/g, (_, hex: string, by?: string) => hex + (by ? `(${by})` : ''))

const own = JSON.stringify(reportText).split(/["\\]/)
const isInNumber = /[\d.]{2}/
const texts = [
  ...own.filter((text) => text.includes(' ') && !isInNumber.test(text)),
  'S-4, T. W Y V. “AV.” 1x1 2:3 -> F, (Ye) L’ 1, A, ',
  'Zürich, Straße. Łódź, naïve. École, façade: Ñandú; Ελλάδα, Журнал. До, ',
]

describe('shaping', () => {
  it.each(['serif', 'serif-italic', 'serif-bold', 'sans', 'sans-medium', 'sans-bold'] as const)(
    'shows text in %s as pdfkit does, and knows how wide it is',
    (name) => {
      const font = fontOf(name)
      const shaping = openShaping(font, true)
      const wrong = texts.filter((text) => unpacked(shaping.shown(text) ?? '') !== asPdfkit(font, text))
      expect(wrong).toEqual([])
      for (const text of texts) expect(shaping.width(text)).toBeCloseTo(font.widthOfString(text, 1), 6)
    },
  )

  it('keeps the point of a number apart from its figures, which pdfkit draws into one', () => {
    const font = fontOf('sans')
    const shaping = openShaping(font, true)
    const advances = [...'7.1'].map((each) => shaping.width(each))
    expect(shaping.width('7.1')).toBeCloseTo(
      advances.reduce((sum, each) => sum + each, 0),
      6,
    )
    expect(font.widthOfString('7.1', 1)).toBeLessThan(shaping.width('7.1') - 0.1)
  })

  it('leaves letters with marks above them to pdfkit', () => {
    const shaping = openShaping(fontOf('hebrew'), false)
    expect(shaping.shown('שָׁלוֹם ')).toBeNull()
  })
})
