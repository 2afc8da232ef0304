import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { findBrowser } from '../../electron/hosts/chromium.ts'
import { thisDisk, thisMachine } from '../../electron/hosts/this-machine.ts'
import type { PrintedTexts } from './printed-texts.ts'

/*
 * Programs that print a page: what an office would use instead. They get the texts of the report as paragraphs of HTML in the
 * same fonts.
 */

const execute = promisify(execFile)

/** No printer is waited for longer, in milliseconds. */
export const mostTime = 600_000

const run = (program: string, args: readonly string[]) => execute(program, [...args], { timeout: mostTime })

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string) => text.replace(/[&<>]/g, (character) => escapes[character] ?? character)

/** Writes the texts as a page and gives its path. */
export async function writePage({ fonts, texts }: PrintedTexts, folder: string): Promise<string> {
  const faces = fonts.map((file, index) => `@font-face{font-family:f${index};src:url('${pathToFileURL(file).href}')}`)
  const classes = fonts.map((_, index) => `.f${index}{font-family:f${index}}`)
  const paragraphs = texts.map((text) => {
    const spans = text.map(
      ([font, size, words]) => `<span class="f${font}" style="font-size:${size}pt">${escaped(words)}</span>`,
    )
    return `<p>${spans.join('')}</p>`
  })
  const page = join(folder, 'page.html')
  const style = [...faces, ...classes, '@page{size:A4;margin:50pt}', 'p{margin:0}'].join('\n')
  await writeFile(
    page,
    `<!doctype html><meta charset="utf-8"><title>Rows</title><style>${style}</style>${paragraphs.join('\n')}`,
  )
  return page
}

/** A program that prints a page into a PDF, and gives the path of that. */
export interface Printer {
  readonly name: string
  print(page: string, folder: string): Promise<string>
}

/** The printers this machine has: a browser of the Chromium family, LibreOffice. */
export async function printersHere(): Promise<Printer[]> {
  const browser = findBrowser(thisMachine(), thisDisk)
  const office = await run('soffice', ['--version']).then(
    () => true,
    () => false,
  )
  return [...(browser ? [chromium(browser)] : []), ...(office ? [libreOffice] : [])]
}

function chromium(path: string): Printer {
  return {
    name: 'headless Chromium',
    async print(page, folder) {
      const options = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', '--no-first-run']
      const printed = join(folder, 'chromium.pdf')
      const places = [`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${printed}`]
      await run(path, [...options, ...places, pathToFileURL(page).href])
      return printed
    },
  }
}

const libreOffice: Printer = {
  name: 'LibreOffice',
  async print(page, folder) {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf:writer_web_pdf_Export', '--outdir', folder, page])
    return join(folder, 'page.pdf')
  },
}
