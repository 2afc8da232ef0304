import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportModel } from '../../assessments/rules/report-model/report-model.ts'
import { invariant } from '../../shared/invariant.ts'
import { generatedEngagement } from '../support/generated-engagement.ts'
import { generatedLibrary } from '../support/generated-library.ts'
import { bundleChildren, inChild, type Told } from './child.ts'
import { figuresOf, milliseconds, report, timed } from './measure.ts'
import { mostTime, printersHere, writePage } from './printers.ts'
import { printedTexts, type PrintedTexts } from './printed-texts.ts'

const controls = 100
const figureOf = (told: readonly Told[], of: (each: Told) => number) => figuresOf(told.map(of)).p50
const mebibytes = (value: number) => `${value.toFixed(0)} MiB`

/**
 * The whole report, tagged and linked, of a generated engagement. The others draw every text that it says, in the same fonts:
 * bare pdfkit, a browser and an office, none of them with the tags, links, columns and rules of the report.
 */
export async function benchReport(seed: number, services: number, rounds: number): Promise<void> {
  await bundleChildren(['draw-report-child', 'draw-bare-child'])
  const folder = await mkdtemp(join(tmpdir(), 'demarc-bench-'))
  const model = await writeModel(folder, seed, services)
  const drawn = join(folder, 'report.pdf')
  const first = await inChild('draw-report-child', model, drawn)
  const texts = await printedTexts(drawn)
  await againstBare(folder, model, texts, first, services * controls, rounds)
  await againstPages(folder, seed, services / first.pages)
  await rm(folder, { recursive: true })
}

/** The same report against programs that print a page. It takes long: they print some thousand pages as one. */
export async function benchPrinters(seed: number, services: number): Promise<void> {
  await bundleChildren(['draw-report-child'])
  const folder = await mkdtemp(join(tmpdir(), 'demarc-bench-'))
  const model = await writeModel(folder, seed, services)
  const drawn = join(folder, 'report.pdf')
  const { pages } = await inChild('draw-report-child', model, drawn)
  await againstPrinters(folder, model, await printedTexts(drawn), pages)
  await rm(folder, { recursive: true })
}

async function writeModel(folder: string, seed: number, services: number): Promise<string> {
  const library = generatedLibrary(seed, services, controls)
  const { state } = generatedEngagement(library, seed)
  const model = reportModel(state, library.latest, { date: '2026-12-31T03:04:05.000Z', signing: null })
  const file = join(folder, `model-${services}.json`)
  await writeFile(file, JSON.stringify(model))
  return file
}

/** In turns, each drawing in a process of its own; the process's own time, because others may be at work on the machine. */
async function againstBare(
  folder: string,
  model: string,
  texts: PrintedTexts,
  first: Told,
  rows: number,
  rounds: number,
): Promise<void> {
  const words = join(folder, 'texts.json')
  await writeFile(words, JSON.stringify(texts))
  const ours = [first]
  const theirs: Told[] = []
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0) ours.push(await inChild('draw-report-child', model, join(folder, 'report.pdf')))
    theirs.push(await inChild('draw-bare-child', words, join(folder, 'bare.pdf')))
  }
  const [time, bareTime] = [ours, theirs].map((told) => figureOf(told, (each) => each.milliseconds)) as [number, number]
  const [peak, barePeak] = [ours, theirs].map((told) => figureOf(told, (each) => each.peak)) as [number, number]
  report(
    `report of ${rows} rows, ${first.pages} pages, tagged (${rounds} rounds): p50 ${milliseconds(time)} of processor, peak ${mebibytes(peak)}; ` +
      `the same texts, untagged, by bare pdfkit p50 ${milliseconds(bareTime)}, peak ${mebibytes(barePeak)}; ` +
      `ratio of time ${(time / bareTime).toFixed(2)}, of memory ${(peak / barePeak).toFixed(2)}`,
  )
}

/** Whether memory grows with the number of pages. */
async function againstPages(folder: string, seed: number, servicesOfPage: number): Promise<void> {
  const told: Told[] = []
  for (const pages of [500, 2000]) {
    const model = await writeModel(folder, seed, Math.max(1, Math.round(pages * servicesOfPage)))
    told.push(await inChild('draw-report-child', model, join(folder, 'pages.pdf')))
  }
  const [few, many] = told
  invariant(few && many, 'both were drawn')
  report(
    `peak memory of a report of ${many.pages} pages ${mebibytes(many.peak)}; of ${few.pages} pages ${mebibytes(few.peak)}; ` +
      `ratio ${(many.peak / few.peak).toFixed(2)}`,
  )
}

/** From start to end of each program, ours with its reading of the model, in the same run. */
async function againstPrinters(folder: string, model: string, texts: PrintedTexts, pages: number): Promise<void> {
  const page = await writePage(texts, folder)
  for (const printer of await printersHere()) {
    const ours = await timed(() => inChild('draw-report-child', model, join(folder, 'report.pdf')))
    let isPrinted = false
    const theirs = await timed(async () => {
      const printed = await printer.print(page, folder).catch(() => null)
      isPrinted = printed !== null && (await stat(printed).catch(() => ({ size: 0 }))).size > 0
    })
    // A printer that ends early without a page has failed; one that took its whole time is slower than that.
    invariant(isPrinted || theirs >= mostTime, `${printer.name} printed the page`)
    const [told, bound] = isPrinted ? ['', ''] : ['not finished after ', 'below ']
    report(
      `whole report of ${pages} pages, from start to end ${milliseconds(ours)}; the same texts printed by ${printer.name} ` +
        `${told}${milliseconds(theirs)}; ratio ${bound}${(ours / theirs).toFixed(2)}`,
    )
  }
}
