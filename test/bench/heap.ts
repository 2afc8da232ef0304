import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { CDPSession } from '@playwright/test'
import { invariant } from '../../shared/invariant.ts'
import { generatedLibrary } from '../support/generated-library.ts'
import { report } from './measure.ts'
import { openApp } from './opened-app.ts'
import { writeJournal } from './workspace.ts'

/** Runs in the page: writes notes through the same calls as the screens. */
const editNotes = readFileSync(new URL('in-page/edit-notes.js', import.meta.url), 'utf8')

const few = 500
const many = 20_000
/** So many items are edited over and over, so that what is written at the end is as much as after the first edits. */
const edited = 500

interface Heap {
  readonly window: number
  readonly main: number
}

/** What the window and the main process hold after forced garbage collection: after 20,000 edits against after 500. */
export async function benchHeap(seed: number, services: number, controls: number): Promise<void> {
  const library = generatedLibrary(seed, services, controls, 'mixed')
  const app = await openApp(library, 'bench', (folder) => writeJournal(folder, 'bench', library, 1, seed))
  const { page } = app
  await page.goto('about:blank')
  await page.goto(app.address('checklist/all'))
  await page.getByRole('grid').waitFor()
  await page.evaluate(editNotes)
  const client = await page.context().newCDPSession(page)
  const assessment = await app.desk.assessments.get('bench')
  invariant(assessment.ok, 'the assessment is open')
  const items = assessment.value.rows.slice(0, edited).map(({ key }) => key)
  const edit = (from: number, to: number) =>
    page.evaluate(`window.editNotes('bench', ${JSON.stringify(items)}, ${from}, ${to})`)
  await edit(0, few)
  const before = await heapOf(client)
  await edit(few, many)
  const after = await heapOf(client)
  const mebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`
  for (const where of ['window', 'main'] as const)
    report(
      `heap of the ${where}, ${services * controls} items, after ${many} edits ${mebibytes(after[where])}; ` +
        `after ${few} edits ${mebibytes(before[where])}; ratio ${(after[where] / before[where]).toFixed(3)}; ` +
        `${((after[where] - before[where]) / (many - few)).toFixed(0)} bytes an edit`,
    )
  await app.close()
}

async function heapOf(client: CDPSession): Promise<Heap> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  // What one collection only marks as dead, the next one takes.
  for (let round = 0; round < 3; round += 1) {
    await client.send('HeapProfiler.collectGarbage')
    collect()
  }
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  return { window: usedSize, main: process.memoryUsage().heapUsed }
}
