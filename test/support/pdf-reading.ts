import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWriteStream } from 'node:fs'
import { promisify } from 'node:util'
import { drawReport, type Beside, type DrawResult } from '../../electron/report/draw.ts'
import type { Imprint } from '../../electron/report/imprint.ts'
import { failureText } from '../../shared/failure.ts'
import type { ReportModel } from '../../shared/model/report.ts'

/*
 * Reads a PDF with programs that know nothing of how it was made (poppler-utils, qpdf).
 */

const run = promisify(execFile)

async function say(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(program, [...args], { maxBuffer: 256 * 1024 * 1024 })
  return stdout
}

/** A report that was drawn for a test. */
export interface DrawnReport extends DrawResult {
  readonly path: string
}

/** A folder for drawn reports. */
export async function reportFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'demarc-report-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** Draws a report into a file; throws where that fails. */
export async function drawInto(
  path: string,
  model: ReportModel,
  imprint: Imprint,
  beside: Beside = {},
): Promise<DrawnReport> {
  const drawn = await drawReport(
    model,
    imprint,
    createWriteStream(path),
    () => undefined,
    () => false,
    beside,
  )
  if (!drawn.ok) throw new Error(failureText(drawn.failure))
  return { ...drawn.value, path }
}

/** Texts read before; no test draws two reports into one file. */
const read = new Map<string, Promise<string>>()

function readOnce(path: string, options: readonly string[] = []): Promise<string> {
  const key = [...options, path].join(' ')
  const reading = read.get(key) ?? say('pdftotext', [...options, '-enc', 'UTF-8', path, '-'])
  read.set(key, reading)
  return reading
}

/** The text of each page, as a reader selects it. */
export async function pagesOf(path: string): Promise<string[]> {
  return (await readOnce(path)).split('\f').slice(0, -1)
}

/** All text with white space left out, so that line breaks do not matter. */
export async function solidText(path: string): Promise<string> {
  return (await pagesOf(path)).join('').replace(/\s+/g, '')
}

/** The text of each page in the order in which it was drawn, so that what stands side by side does not mix. */
export async function drawnPages(path: string): Promise<string[]> {
  return (await readOnce(path, ['-raw'])).split('\f').slice(0, -1)
}

/** All text in the order in which it was drawn, with white space left out. */
export async function drawnText(path: string): Promise<string> {
  return (await drawnPages(path)).join('').replace(/\s+/g, '')
}

/** The answers of `pdfinfo`, by their names. */
export async function infoOf(path: string): Promise<Map<string, string>> {
  const lines = (await say('pdfinfo', [path])).split('\n')
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]))
}

/** The structure tree as indented names. */
export function structureOf(path: string): Promise<string> {
  return say('pdfinfo', ['-struct', path])
}

/** One line for each font: name, and whether it is embedded and maps to Unicode. */
export async function fontsOf(path: string): Promise<{ name: string; embedded: boolean; unicode: boolean }[]> {
  const lines = (await say('pdffonts', [path])).split('\n').slice(2)
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', embedded, , unicode] = /^(\S+).*?\s(yes|no)\s+(yes|no)\s+(yes|no)\s/.exec(line) ?? []
      return { name, embedded: embedded === 'yes', unicode: unicode === 'yes' }
    })
}

/** What `qpdf --check` says; it throws where it finds an error. */
export function checkOf(path: string): Promise<string> {
  return say('qpdf', ['--check', path])
}

export interface Bookmark {
  readonly title: string
  readonly destpageposfrom1: number
  readonly kids: Bookmark[]
}

/** The bookmarks, with the pages they lead to. */
export async function bookmarksOf(path: string): Promise<Bookmark[]> {
  const json = JSON.parse(await say('qpdf', ['--json=1', '--json-key=outlines', path])) as { outlines: Bookmark[] }
  return json.outlines
}

/** Names of destinations that are defined, and those that links ask for. */
export async function destinationsOf(path: string): Promise<{ defined: Set<string>; asked: Set<string> }> {
  const listed = await say('pdfinfo', ['-dests', path])
  const defined = new Set(Array.from(listed.matchAll(/"([^"]+)"\s*$/gm), (match) => match[1] ?? ''))
  const plain = `${path}.qdf`
  await run('qpdf', ['--qdf', '--object-streams=disable', path, plain])
  const bytes = await readFile(plain, 'latin1')
  const links = bytes.matchAll(/\/Dest \(([^)]+)\)/g)
  return { defined, asked: new Set(Array.from(links, (match) => match[1] ?? '')) }
}

/** Every word of the document with its place on the page, as XML. */
export function boxesOf(path: string): Promise<string> {
  return say('pdftotext', ['-bbox', path, '-'])
}

/** The pictures in the document, a line for each: page, number, kind, width, height and more. */
export async function imagesOf(path: string): Promise<string[][]> {
  const lines = (await say('pdfimages', ['-list', path])).split('\n').slice(2)
  return lines.filter((line) => line.trim()).map((line) => line.trim().split(/\s+/))
}

/** The document with its pages unpacked: what is drawn, as it is drawn. */
export function drawingOf(path: string): Promise<string> {
  return say('qpdf', ['--qdf', '--object-streams=disable', path, '-'])
}
