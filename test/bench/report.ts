import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { reportModel } from '../../assessments/rules/report-model/report-model.ts'
import { drawReport } from '../../electron/report/draw.ts'
import { invariant } from '../../shared/invariant.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { generatedLibrary } from './generated-library.ts'
import { figuresOf, milliseconds, report, timed } from './measure.ts'
import { writeJournal } from './workspace.ts'

const font = createRequire(import.meta.url).resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')

/** The whole tagged report, against its rows alone drawn untagged by bare pdfkit, in turns. */
export async function benchReport(seed: number, services: number, controls: number, rounds: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'demarc-bench-'))
  const library = generatedLibrary(seed, services, controls)
  const state = await writeJournal(folder, 'bench', library, 500, seed)
  const model = reportModel(state, library.latest, { date: '2026-01-02T03:04:05.000Z', signing: null })
  let pages = 0
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(
      await timed(async () => {
        const sink = createWriteStream(join(folder, 'report.pdf'))
        const drawn = await drawReport(
          model,
          { kind: 'draft', recordHash: null },
          sink,
          () => undefined,
          () => false,
        )
        invariant(drawn.ok, 'the report is drawn')
        pages = drawn.value.pages
      }),
    )
    theirs.push(await timed(() => drawBare(model, join(folder, 'bare.pdf'))))
  }
  await rm(folder, { recursive: true })
  const [a, b] = [figuresOf(ours), figuresOf(theirs)]
  report(
    `report of ${services * controls} rows, ${pages} pages, tagged (${rounds} rounds): p50 ${milliseconds(a.p50)}; ` +
      `the rows' texts alone, untagged, by bare pdfkit p50 ${milliseconds(b.p50)}; ratio ${(a.p50 / b.p50).toFixed(2)}`,
  )
}

/** Each row's texts as plain paragraphs, as often as the report prints them. */
async function drawBare(model: ReportModel, file: string): Promise<void> {
  const document = new PDFDocument({ size: 'A4', margin: 50, font })
  const sink = createWriteStream(file)
  document.pipe(sink)
  document.fontSize(8)
  for (const row of model.units.flatMap((unit) => unit.rows)) {
    const halves = [row.provided ?? '', row.responsibility ?? '']
    const texts = [row.ref, row.title, ...halves, ...row.performedBy.map(({ part }) => part)]
    const results = [
      row.ref,
      row.title,
      row.objective,
      row.conclusion,
      row.explanation.rule,
      ...row.references,
      ...row.sources,
    ]
    for (const text of [...texts, ...results]) document.text(text)
  }
  document.end()
  await once(sink, 'finish')
}
