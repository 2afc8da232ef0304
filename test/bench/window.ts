import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { generatedLibrary } from '../support/generated-library.ts'
import { figuresOf, milliseconds, report } from './measure.ts'
import { openApp } from './opened-app.ts'
import { writeJournal } from './workspace.ts'

/** Runs in the page: a bare element to compare with, and a promise of the time from the next key to the frame after it. */
const inPage = readFileSync(new URL('in-page/key-to-paint.js', import.meta.url), 'utf8')

/** From a key to the next painted frame: moving in a checklist of many rows, against a bare element in the same page, in turns. */
export async function benchKeys(seed: number, services: number, controls: number, presses: number): Promise<void> {
  const library = generatedLibrary(seed, services, controls)
  const app = await openApp(library, 'bench', (folder) => writeJournal(folder, 'bench', library, 1, seed))
  await app.page.goto(app.address('checklist'))
  await app.page.getByRole('grid').waitFor()
  await measureKeys(app.page, services * controls, presses)
  await app.close()
}

async function measureKeys(page: Page, rows: number, presses: number): Promise<void> {
  await page.evaluate(inPage)
  const ours: number[] = []
  const theirs: number[] = []
  for (let press = 0; press < presses; press += 1) {
    ours.push(await keyToPaint(page, '[role=grid]'))
    theirs.push(await keyToPaint(page, '#bare'))
  }
  const work = await workOfKey(page, presses)
  const [a, b] = [figuresOf(ours), figuresOf(theirs)]
  report(
    `key to paint in a checklist of ${rows} rows (${presses} presses): p50 ${milliseconds(a.p50)}, p95 ${milliseconds(a.p95)}; ` +
      `bare element p50 ${milliseconds(b.p50)}, p95 ${milliseconds(b.p95)}; ratio p95 ${(a.p95 / b.p95).toFixed(2)}; ` +
      `script, style and layout of a key ${milliseconds(work)}`,
  )
}

/** What the browser itself counts as script, style and layout for one key, in milliseconds. */
async function workOfKey(page: Page, presses: number): Promise<number> {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
    return (of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration')) * 1000
  }
  await page.locator('[role=grid]').focus()
  const before = await spent()
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('ArrowDown')
  return ((await spent()) - before) / presses
}

/** From the key's event to after the next frame was painted. */
async function keyToPaint(page: Page, selector: string): Promise<number> {
  await page.evaluate(`window.nextPaint(${JSON.stringify(selector)})`)
  await page.keyboard.press('ArrowDown')
  return Number(await page.evaluate('window.painted'))
}
