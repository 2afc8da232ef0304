import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { fontFile } from '../../electron/report/fonts.ts'
import type { Face } from '../../electron/report/type-scale.ts'
import { invariant } from '../../shared/invariant.ts'

/*
 * What a report says, read from its finished pages by a program that did not write them (poppler): every text of every page,
 * running lines included, in its font and size. Others draw exactly these words.
 */

/** Words in one font: its place in the list of fonts, and its size. */
export type Stretch = readonly [font: number, size: number, words: string]

/** Everything a report says: paragraphs of stretches. */
export interface PrintedTexts {
  /** Font files. */
  readonly fonts: readonly string[]
  readonly texts: readonly (readonly Stretch[])[]
}

const run = promisify(execFile)

/** Faces by the names that the fonts have in the file. */
const faces: Readonly<Record<string, Face>> = {
  'SourceSerif4-Regular': 'serif',
  'SourceSerif4-Italic': 'serif-italic',
  'SourceSerif4-SemiBold': 'serif-bold',
  'Inter-Regular': 'sans',
  'Inter-Medium': 'sans-medium',
  'Inter-SemiBold': 'sans-bold',
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'" }

function plain(marked: string): string {
  return marked.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all)
}

/** How much larger poppler is asked to write, because it writes whole numbers. */
const zoom = 10

const fontOrText = /<fontspec id="(\d+)" size="(\d+)" family="[A-Z]+\+([^"]+)"|<text [^>]*font="(\d+)">(.*)<\/text>/g

/** The paragraphs of a report in the order they were drawn. A line that was broken ends with its space; what does not ends one. */
export async function printedTexts(file: string): Promise<PrintedTexts> {
  const options = ['-xml', '-i', '-hidden', '-nodrm', '-fontfullname', '-stdout', '-zoom', String(zoom)]
  const { stdout } = await run('pdftohtml', [...options, file], { maxBuffer: 2 ** 30 })
  const names = Object.keys(faces)
  const known = new Map<string, readonly [font: number, size: number]>()
  const texts: Stretch[][] = []
  let open: Stretch[] = []
  for (const [, id = '', size, name = '', used = '', marked = ''] of stdout.matchAll(fontOrText)) {
    if (size !== undefined) {
      invariant(names.includes(name), `the report is set in the fonts known here, not in ${name}`)
      known.set(id, [names.indexOf(name), Number(size) / zoom])
      continue
    }
    const font = known.get(used)
    invariant(font, 'a text has a font')
    const words = plain(marked)
    if (words === '') continue
    open.push([...font, words])
    if (words.endsWith(' ')) continue
    texts.push(open)
    open = []
  }
  if (open.length > 0) texts.push(open)
  return { fonts: Object.values(faces).map(fontFile), texts }
}
