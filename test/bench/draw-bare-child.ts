import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import PDFDocument from 'pdfkit'
import { spent, tell } from './child.ts'
import type { PrintedTexts } from './printed-texts.ts'

/* Draws texts one under the other with pdfkit as it comes: no tags, no links, no columns, no rules. */

const [, , source = '', target = ''] = process.argv
const { fonts, texts } = JSON.parse(await readFile(source, 'utf8')) as PrintedTexts
const start = spent()
let pages = 0
const document = new PDFDocument({ size: 'A4', margin: 50, font: fonts[0] ?? '', autoFirstPage: false })
document.on('pageAdded', () => (pages += 1))
document.addPage()
const sink = createWriteStream(target)
document.pipe(sink)
for (const text of texts)
  for (const [index, [font, size, words]] of text.entries())
    document
      .font(fonts[font] ?? '')
      .fontSize(size)
      .text(words, { continued: index < text.length - 1 })
document.end()
await once(sink, 'finish')
tell(spent() - start, pages)
