import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { fontFile, openFonts } from '../../../../electron/report/fonts.ts'
import { dotted } from '../../../../electron/report/spans.ts'
import { layOut, oneLine, type Line } from '../../../../electron/report/text-run.ts'
import { styles } from '../../../../electron/report/type-scale.ts'
import { openWordRuns } from '../../../../electron/report/word-runs.ts'

function words() {
  return openWordRuns(openFonts(new PDFDocument({ font: fontFile('sans') })))
}

const textOf = (line: Line) => line.pieces.map((piece) => piece.text).join('')
const lay = (text: string, width: number) => layOut([{ spans: [{ text, style: styles.body }] }], width, words())
const widest = (lines: readonly Line[]) =>
  Math.max(...lines.map((line) => Math.max(0, ...line.pieces.map((piece) => piece.x + piece.width))))

describe('layOut', () => {
  it('loses nothing and keeps within the column', () => {
    const text = 'The customer must keep all four settings on for the account and for each bucket. '.repeat(20)
    const lines = lay(text, 180)
    expect(lines.map(textOf).join('').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
    expect(widest(lines)).toBeLessThanOrEqual(180)
  })

  it('breaks words that are wider than the column, wherever it must', () => {
    const text = `arn:aws:s3:::${'x'.repeat(300)}/${'path/'.repeat(30)}`
    const lines = lay(text, 90)
    expect(lines.map(textOf).join('')).toBe(text)
    expect(widest(lines)).toBeLessThanOrEqual(90)
  })

  it('keeps the writer’s line breaks and the spaces at the head of a line', () => {
    const lines = lay('first\n    second\n\nthird', 300).map((line) => textOf(line).trimEnd())
    expect(lines).toEqual(['first', '    second', '', 'third'])
  })

  it('writes the space a line was broken at, so that readers do not join words', () => {
    const lines = lay('one two three four five six seven', 60)
    expect(lines.slice(0, -1).every((line) => textOf(line).endsWith(' '))).toBe(true)
    expect(textOf(lines.at(-1) as Line)).toMatch(/seven$/)
  })

  it('breaks Chinese between characters, but begins no line with a comma', () => {
    const lines = lay('审计员检查了每个存储桶的配置，并与客户的标准进行了比较。'.repeat(6), 100).map(textOf)
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.filter((line) => /^[，。]/.test(line))).toEqual([])
  })

  it('keeps names with hyphens and digits whole, and breaks words at their hyphen', () => {
    const lines = lay('a customer-specific control in eu-central-2', 64).map(textOf)
    expect(lines.some((line) => line.includes('eu-central-2'))).toBe(true)
    expect(lines.some((line) => line.trimEnd().endsWith('customer-'))).toBe(true)
  })

  it('keeps a name whole where that leaves less than half of a line empty, and parts it in a narrow column', () => {
    const text = 'The nightly exports lie in the locked bucket of acme-pay-security and nowhere else in the account'
    const parted = (width: number) =>
      lay(text, width)
        .map((line) => textOf(line).trimEnd())
        .filter((line) => /-$/.test(line))
    for (let width = 210; width < 360; width += 7) expect(parted(width), `at ${width}`).toEqual([])
    expect(parted(80)).not.toEqual([])
  })

  it('begins and ends no line with the dot between two facts, and has it between two of one line', () => {
    const text = dotted(['Test, focused', 'acme-pay-prod', 'Maya Lindqvist, 13 October', 'Marks R', 'both Regions'])
    const begun = Array.from({ length: 40 }, (_, step) => lay(text, 90 + step * 7)).flatMap((lines) =>
      lines.map(textOf),
    )
    expect(begun.filter((line) => line.trimStart().startsWith('·'))).toEqual([])
    expect(begun.filter((line) => line.trimEnd().endsWith('·'))).toEqual([])
    expect(begun.some((line) => line.includes('·'))).toBe(true)
  })

  it('keeps a day with its month', () => {
    const text = 'The decision of 3 December 2025 (renewed on 12 May 2026) holds until 1 October; in May 7 of 9 agreed.'
    const ends = Array.from({ length: 60 }, (_, step) => lay(text, 90 + step * 5))
      .flatMap((lines) => lines.slice(0, -1).map((line) => textOf(line).trimEnd()))
      .filter((line) => /\b(3|12|1)$/.test(line))
    expect(ends).toEqual([])
  })

  it('gives each stretch of a mixed text a font that has its glyphs', () => {
    const [line] = lay('Ωμέγα Жук 中文 text', 400)
    expect(line?.pieces.map((piece) => piece.font)).toEqual(['serif', 'cjk', 'serif'])
  })

  it('puts a text from right to left into the order it is seen in', () => {
    const seen = lay('abc אבג דהו def', 400).map(textOf)[0] ?? ''
    expect(seen).toBe('abc דהו אבג def')
  })

  it('sets a paragraph that begins in Hebrew or Arabic at the right of its column, each in a font of its own', () => {
    for (const [text, font] of [
      ['הבדיקה הושלמה ב-2026', 'hebrew'],
      ['تم فحص الإعدادات في 2026', 'arabic'],
    ] as const) {
      const [line] = lay(text, 400)
      const last = line?.pieces.at(-1)
      expect((last?.x ?? 0) + (last?.width ?? 0), text).toBeCloseTo(400, 3)
      expect(line?.pieces.at(-1)?.font, text).toBe(font)
    }
  })

  it('joins Arabic letters: a word is narrower than its letters one by one', () => {
    const runs = words()
    const whole = runs.wordOf('بسلام', 'sans').width
    const single = [...'بسلام'].reduce((sum, letter) => sum + runs.wordOf(letter, 'sans').width, 0)
    expect(whole).toBeLessThan(single * 0.8)
  })

  it('has a glyph for Korean and Japanese as well', () => {
    const runs = words()
    expect(runs.wordOf('고객', 'sans').runs.map(({ font }) => font)).toEqual(['korean'])
    expect(runs.wordOf('お客様', 'sans').runs.map(({ font }) => font)).toEqual(['cjk'])
    expect(runs.missing()).toEqual([])
  })
})

describe('word runs', () => {
  it('draws a box for what no font has, once for a joined picture, and names it', () => {
    const runs = openWordRuns(openFonts(new PDFDocument({ font: fontFile('sans') })))
    const word = runs.wordOf('a🧑‍💻b', 'sans')
    expect(word.runs.map((run) => run.text).join('')).toBe('a□b')
    expect(runs.missing()).toEqual(['🧑‍💻 U+1F9D1 U+200D U+1F4BB'])
  })

  it('draws nothing for marks that only join or direct', () => {
    const runs = openWordRuns(openFonts(new PDFDocument({ font: fontFile('sans') })))
    expect(
      runs
        .wordOf('so\u00adft\u200b\u200e', 'sans')
        .runs.map((run) => run.text)
        .join(''),
    ).toBe('soft')
    expect(runs.missing()).toEqual([])
  })

  it('names a broken character by its code', () => {
    const runs = openWordRuns(openFonts(new PDFDocument({ font: fontFile('sans') })))
    runs.wordOf('x\ud800y', 'sans')
    expect(runs.missing()).toEqual(['U+D800'])
  })
})

describe('oneLine', () => {
  it('shortens with an ellipsis only where it must', () => {
    expect(oneLine('short', styles.running, 100, words())).toBe('short')
    expect(oneLine('a very long classification '.repeat(9), styles.running, 100, words())).toMatch(/^a very long .*…$/)
  })
})
