import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { buildApp } from '../../electron/app.ts'
import { openBrowserDoor } from '../../electron/hosts/browser.ts'
import { findBrowser } from '../../electron/hosts/chromium.ts'
import { thisDisk, thisMachine } from '../../electron/hosts/this-machine.ts'
import { invariant } from '../../shared/invariant.ts'
import { generatedLibrary } from '../support/generated-library.ts'
import { figuresOf, milliseconds, report } from './measure.ts'

/** Runs in the page: a bare element to compare with, and a promise of the time from the next key to the frame after it. */
const inPage = readFileSync(new URL('in-page/key-to-paint.js', import.meta.url), 'utf8')
const dist = new URL('../../dist', import.meta.url).pathname

/** From a key to the next painted frame: moving in a checklist of many rows, against a bare element in the same page, in turns. */
export async function benchKeys(seed: number, services: number, controls: number, presses: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'demarc-bench-'))
  const me = { name: 'Bench', firm: '', role: '', credential: '' }
  const library = generatedLibrary(seed, services, controls)
  const options = {
    door: 'browser',
    workspace: join(folder, 'workspace'),
    profile: join(folder, 'profile'),
    dist,
  } as const
  const built = await buildApp(options, { author: () => me, library })
  invariant(built.ok, 'the app is built')
  const { app, desk } = built.value
  await desk.profiles.save(me)
  const made = await desk.create({
    template: 'generated',
    client: 'Bench',
    title: 'Bench',
    engagement: '',
    period: { from: '2025-01-01', to: '2025-12-31' },
    accounts: [],
    regions: [],
    regulations: [],
    integrations: [],
  })
  invariant(made.ok, 'the assessment is made')
  const door = await openBrowserDoor({ app, dist, folder })
  const executablePath = findBrowser(thisMachine(), thisDisk)
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(pathToFileURL(door.startPage).href)
  await page.waitForURL((url) => url.href.startsWith(door.origin) && !url.pathname.startsWith('/enter'))
  await page.goto(`${door.origin}/#/a/${made.value.id}/checklist`)
  await page.getByRole('grid').waitFor()
  await measureKeys(page, services * controls, presses)
  await browser.close()
  await door.close()
  await app.close()
  await rm(folder, { recursive: true })
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
