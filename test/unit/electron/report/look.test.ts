import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLogo } from '../../../../electron/exchange/logo.ts'
import type { Imprint } from '../../../../electron/report/imprint.ts'
import type { Pictures } from '../../../../electron/report/pictures.ts'
import { noBranding, type Branding } from '../../../../shared/model/branding.ts'
import {
  boxesOf,
  drawingOf,
  imagesOf,
  checkOf,
  drawInto,
  infoOf,
  pagesOf,
  reportFolder,
  type DrawnReport,
} from '../../../support/pdf-reading.ts'
import { jpegPicture, logoOf, pngPicture } from '../../../support/pictures.ts'
import { sampleRecordHash, sampleReport, smallReport } from '../../../support/sample-report.ts'

const copy: Imprint = { kind: 'copy', recordHash: sampleRecordHash }
const words = {
  coverText: 'Prepared under the engagement letter of 3 March 2026.\n\nNot to be relied on by others.',
  header: 'Horvat Assurance GmbH, Vienna',
  footer: 'Registered in Vienna FN 123456 a',
}

let folder: Awaited<ReturnType<typeof reportFolder>>
let letter: DrawnReport
let plain: DrawnReport

function keptLogo(bytes: Uint8Array, name: string) {
  const read = readLogo(bytes, name)
  if (!read.ok) throw new Error('no logo')
  const { png, width, height } = read.value
  return { png, logo: logoOf(png, width, height, name) }
}

beforeAll(async () => {
  folder = await reportFolder()
  const firm = keptLogo(pngPicture(), 'firm.png')
  const client = keptLogo(jpegPicture(), 'client.jpg')
  const pictures: Pictures = { [firm.logo.sha256]: firm.png, [client.logo.sha256]: client.png }
  const branding: Branding = {
    ...words,
    firmLogo: firm.logo,
    clientLogo: client.logo,
    accent: '#7a1f5c',
    paper: 'letter',
  }
  const model = smallReport(sampleReport())
  letter = await drawInto(join(folder.path, 'letter.pdf'), { ...model, branding }, copy, { pictures })
  plain = await drawInto(join(folder.path, 'plain.pdf'), { ...model, branding: noBranding }, copy)
}, 120_000)
afterAll(() => folder.remove())

describe('a report in the look of a firm', () => {
  it('is a sound file on the paper that was chosen', async () => {
    expect(await checkOf(letter.path)).toContain('No syntax or stream encoding errors found')
    expect((await infoOf(letter.path)).get('Page size')).toBe('612 x 792 pts (letter)')
    expect((await infoOf(plain.path)).get('Page size')).toBe('595.28 x 841.89 pts (A4)')
  })

  it('keeps every line on the paper', async () => {
    const boxes = await boxesOf(letter.path)
    const places = [...boxes.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g)]
    expect(places.length).toBeGreaterThan(1000)
    for (const [, left, top, right, bottom] of places) {
      expect(Number(left)).toBeGreaterThan(0)
      expect(Number(top)).toBeGreaterThan(0)
      expect(Number(right)).toBeLessThan(612)
      expect(Number(bottom)).toBeLessThan(792)
    }
  })

  it('carries both logos on the cover, once, with words in their place', async () => {
    const images = await imagesOf(letter.path)
    expect(images.map((line) => line.slice(0, 5))).toEqual([
      ['1', '0', 'image', '420', '120'],
      ['1', '1', 'image', '300', '200'],
    ])
    const drawn = await drawingOf(letter.path)
    expect(drawn).toContain('/Alt (Logo of Hartmann & Villeneuve Assurance LLP)')
    expect(drawn.match(/\/S \/Figure/g)?.length).toBe(
      ((await drawingOf(plain.path)).match(/\/S \/Figure/g)?.length ?? 0) + 2,
    )
    expect(await imagesOf(plain.path)).toEqual([])
  })

  it('prints the text of the cover on it, and the lines of head and foot on all pages after', async () => {
    const [cover = '', ...rest] = await pagesOf(letter.path)
    expect(cover.replace(/\s+/g, ' ')).toContain(words.coverText.replace(/\s+/g, ' '))
    expect(rest.length).toBeGreaterThan(5)
    for (const [index, page] of rest.entries()) {
      expect(page, `page ${index + 2}`).toContain(words.header)
      expect(page, `page ${index + 2}`).toContain(words.footer)
    }
  })

  it('is drawn in the accent of the firm, and nothing in that of Demarc', async () => {
    const rgb = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    const uses = (text: string, hex: string) =>
      text.includes(`${rgb(hex).join(' ')} scn`) || text.includes(`${rgb(hex).join(' ')} SCN`)
    const drawn = await drawingOf(letter.path)
    expect([uses(drawn, '#7a1f5c'), uses(drawn, '#0f5575')]).toEqual([true, false])
    expect(uses(await drawingOf(plain.path), '#0f5575')).toBe(true)
  })

  it('puts the boxes for signatures where they are drawn', () => {
    const [box] = letter.signatures
    const [other] = plain.signatures
    expect((box?.x ?? 0) - (other?.x ?? 0)).toBeCloseTo((612 - 595.28) / 2, 1)
  })

  it('is the same file twice', async () => {
    const again = await drawInto(
      join(folder.path, 'again.pdf'),
      { ...smallReport(sampleReport()), branding: noBranding },
      copy,
    )
    expect(readFileSync(again.path).equals(readFileSync(plain.path))).toBe(true)
  })
})
