import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { fail, type Failure } from '../../shared/failure.ts'
import { invariant } from '../../shared/invariant.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { diskError } from '../storage/disk.ts'
import { StorageError } from '../storage/storage-error.ts'
import { attach, attachedTo } from './attachments.ts'
import type { Beside } from './beside.ts'
import type { Block } from './blocks.ts'
import type { Chapter, Context, Entry, Section, SignatureBox } from './context.ts'
import { openDocument } from './document.ts'
import { flow } from './flow.ts'
import { openFonts, type Fonts } from './fonts.ts'
import { inPrint, papersInPrint } from './in-print.ts'
import type { Imprint } from './imprint.ts'
import { lateText } from './late-text.ts'
import { lookOf } from './look.ts'
import { mendOutline } from './outline.ts'
import { furniture } from './page.ts'
import type { Document } from './pdfkit-internals.ts'
import { partsOf } from './parts.ts'
import { nowhere, placesOf } from './places.ts'
import { contents } from './sections/contents.ts'
import { drawCover } from './sections/cover.ts'
import { documentControl } from './sections/document-control.ts'
import { openSheet } from './sheet.ts'
import { listFields } from './signature-fields.ts'
import { colours, styles } from './type-scale.ts'
import { openWordRuns } from './word-runs.ts'

export type { Beside, Imprint }

export interface DrawResult {
  readonly pages: number
  /** Characters that no embedded font has, with their codes; each is printed as a hollow square. */
  readonly missingGlyphs: readonly string[]
  /** Where the sign-off page has room for signature fields. */
  readonly signatures: readonly SignatureBox[]
}

function chaptersOf(sections: readonly Section[], model: ReportModel, document: Document, fonts: Fonts): Chapter[] {
  let made = 0
  const entry = (number: string, title: string, rank: 1 | 2): Entry => {
    made += 1
    const name = String(made).padStart(6, '0')
    const style = rank === 1 ? styles.contents : styles.contentsUnder
    const page = lateText(document, fonts, `N${made}`, { ...style, colour: colours.soft })
    return { number, title, destination: `c${name}`, page }
  }
  return sections.map((section, index) => {
    const number = String(index + 1)
    const under = section.under(model).map((title, at) => entry(`${number}.${at + 1}`, title, 2))
    return { ...entry(number, section.title, 1), under, brief: section.brief ?? false, runsOn: section.runsOn ?? false }
  })
}

function* blocksOf(sections: readonly Section[], context: Context): Generator<Block> {
  for (const [index, section] of sections.entries()) {
    const chapter = context.chapters[index]
    invariant(chapter, 'each section has its chapter')
    yield* section.blocks(context, chapter)
    if (section === documentControl) yield* contents(context)
  }
}

function checkNumbers(chapters: readonly Chapter[]): void {
  for (const entry of chapters.flatMap((chapter) => [chapter, ...chapter.under]))
    invariant(entry.page.filled, `the heading ${entry.number} was drawn`)
}

/** What went wrong while bytes were written, if anything. */
interface Writing {
  failure: Failure | null
  finished: Promise<void>
}

function watch(sink: NodeJS.WritableStream): Writing {
  const path = 'path' in sink && typeof sink.path === 'string' ? sink.path : ''
  const writing: Writing = { failure: null, finished: Promise.resolve() }
  writing.finished = finished(sink).catch((error: NodeJS.ErrnoException) => {
    writing.failure =
      error instanceof StorageError ? error.failure : diskError('write', path, error.code ?? error.message).failure
  })
  return writing
}

/** Waits until the sink takes more, so that pages do not gather in memory when the disk is slow. */
async function untilDrained(sink: NodeJS.WritableStream, writing: Writing): Promise<void> {
  if (!('writableNeedDrain' in sink) || sink.writableNeedDrain !== true) return
  await Promise.race([once(sink, 'drain').catch(() => undefined), writing.finished])
}

/**
 * Draws the report and streams it to the sink, which is ended. Between two pages other work gets its turn, and the
 * drawing stops where `cancelled` says so; what was written till then is for the caller to remove. The firm's working
 * papers are drawn of the model with what the report never says.
 */
export async function drawReport(
  facts: ReportModel,
  imprint: Imprint,
  sink: NodeJS.WritableStream,
  progress: (done: number, total: number) => void,
  cancelled: () => boolean,
  beside: Beside = {},
): Promise<Result<DrawResult, Failure>> {
  const { pictures = {}, standard = 'PDF/A-3a' } = beside
  const model = inPrint(facts)
  const papers = beside.papers && papersInPrint(beside.papers, model)
  const sections = partsOf(imprint, { ...beside, ...(papers ? { papers } : {}) })
  const isCovered = imprint.rendering !== 'requests'
  const document = openDocument(model, imprint, standard)
  const writing = watch(sink)
  document.pipe(sink)
  const fonts = openFonts(document)
  const words = openWordRuns(fonts)
  const look = lookOf(model.branding, pictures)
  const sheet = openSheet(document, fonts, words, look)
  const running = furniture(sheet, model, imprint)
  const steps = sections.reduce((sum, section) => sum + section.steps(model), 0)
  let pages = 0
  let done = 0
  const context: Context = {
    model,
    imprint,
    sheet,
    places: imprint.rendering === 'executive' ? nowhere : placesOf(model, beside.papers !== undefined),
    chapters: chaptersOf(sections, model, document, fonts),
    pageNumber: () => pages,
    bookmark: null,
    step: () => (done += 1),
    signatures: [],
    fields: [],
    attached: attachedTo(facts, imprint),
  }

  async function turnPage(): Promise<boolean> {
    progress(Math.min(done, steps), steps)
    await nextTurn()
    await untilDrained(sink, writing)
    if (cancelled() || writing.failure) return false
    sheet.startPage()
    pages += 1
    if (pages > 1 || !isCovered) running.draw(pages)
    return true
  }

  const begun = await turnPage()
  if (begun && isCovered) drawCover(context)
  const complete = begun && (await flow(blocksOf(sections, context), sheet, turnPage))
  if (!complete) {
    document.unpipe(sink)
    document.destroy()
    return err(writing.failure ?? fail('report.cancelled'))
  }
  checkNumbers(context.chapters)
  running.end(pages)
  sheet.endTree()
  mendOutline(document)
  listFields(document, context.fields)
  if (context.attached && standard === 'PDF/A-3a') attach(document, context.attached, new Date(model.date))
  document.end()
  await writing.finished
  if (writing.failure) return err(writing.failure)
  progress(steps, steps)
  return ok({
    pages,
    missingGlyphs: words.missing(),
    signatures: context.signatures.map((box) => ({ ...box, x: box.x + look.paper.shift })),
  })
}
