import { benchHeap } from './heap.ts'
import { report } from './measure.ts'
import { benchPrinters, benchReport } from './report.ts'
import { benchEdits, benchOpening } from './storage.ts'
import { benchKeys } from './window.ts'
import { benchWorkbench } from './workbench.ts'

/*
 * `npm run bench`: what we measure ourselves against, as ratios within one run. The machine is noisy; a time alone says
 * little. `DEMARC_BENCH_SEED` repeats a run.
 */

const seed = Number(process.env['DEMARC_BENCH_SEED'] ?? Math.floor(Math.random() * 1e9))
const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)

report(`seed ${seed}`)
if (isWanted('edits')) {
  await benchEdits(seed, 2, 100, 2000)
  await benchEdits(seed, 200, 100, 2000)
}
if (isWanted('opening')) await benchOpening(seed, 200, 100, 50_000, 9)
if (isWanted('report')) await benchReport(seed, 50, 3)
if (isWanted('printers')) await benchPrinters(seed, 50)
if (isWanted('keys')) await benchKeys(seed, 100, 100, 200)
if (isWanted('workbench')) await benchWorkbench(seed, 100, 100, 9)
if (isWanted('heap')) await benchHeap(seed, 100, 100)
