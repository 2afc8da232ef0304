import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { invariant } from '../../shared/invariant.ts'
import { randomFrom } from '../support/random.ts'
import { generatedLibrary } from '../support/generated-library.ts'
import { openBareSite } from './bare-site.ts'
import { figuresOf, milliseconds, report } from './measure.ts'
import { browserHere, openApp, type OpenedApp } from './opened-app.ts'
import { openPlainPage } from './plain-browser.ts'
import { writeDeeds, type Deeds } from '../support/write-journal.ts'
import { benchEngagement } from './workspace.ts'

/*
 * The checklist of many items and the search, in the browser, against a bare virtualised table of the same rows and a bare list of
 * the same notes: the same browser, the same run, in turns.
 */

/** Runs in both pages: tells how long it is from an event to the frame that shows what came of it. */
const watch = readFileSync(new URL('in-page/watch.js', import.meta.url), 'utf8')

const rowCount = ['[aria-rowcount]', 'aria-rowcount'] as const
const firstRow = ['[aria-rowindex="2"]', null] as const
const words = 'access account alarm audit bucket change key log network owner policy record review role rule'.split(' ')

/** Each item has five texts. */
const textsOfItem = 5

interface Pages {
  readonly app: Page
  readonly bare: Page
}
interface Times {
  readonly app: number[]
  readonly bare: number[]
}

export async function benchWorkbench(seed: number, services: number, controls: number, rounds: number): Promise<void> {
  const library = generatedLibrary(seed, services, controls, 'mixed')
  const notes = notesOf(seed, services * controls * textsOfItem)
  const opened = await openApp(library, 'bench', (folder) =>
    writeDeeds(folder, 'bench', benchEngagement(library), writeNotes(notes)),
  )
  const assessment = await opened.desk.assessments.get('bench')
  invariant(assessment.ok, 'the assessment opens')
  const site = await openBareSite(assessment.value.rows, notes)
  const pages = { app: opened.page, bare: await opened.browser.newPage({ viewport: { width: 1280, height: 800 } }) }
  for (const page of [pages.app, pages.bare]) await page.addInitScript(watch)

  const items = services * controls
  tell(`open ${items} items to usable`, await opening(opened, site.address, 9))
  await pages.app.goto('about:blank')
  await pages.app.goto(opened.address('checklist/all'))
  await pages.bare.goto(site.address)
  for (const page of [pages.app, pages.bare]) await page.evaluate('window.opened')
  tell(`filter keystroke to painted rows, ${items} items`, await filtering(pages, rounds))
  tell(`group ${items} items by CSF function`, await grouping(pages, rounds))
  tell(`frame while scrolling ${items} items`, await scrolling(pages, 120))
  tell(`conclude ${items / 10} items at once (in the app on disk)`, await concluding(pages, rounds))
  await pages.app.goto(opened.address('search'))
  tell(`search keystroke to painted hits, ${notes.length} notes`, await searching(pages, rounds))
  site.close()
  await opened.close()
}

function tell(what: string, times: Times): void {
  const [a, b] = [figuresOf(times.app), figuresOf(times.bare)]
  report(
    `${what} (${a.count} times): p50 ${milliseconds(a.p50)}, p95 ${milliseconds(a.p95)}; ` +
      `bare table p50 ${milliseconds(b.p50)}, p95 ${milliseconds(b.p95)}; ` +
      `ratio p50 ${(a.p50 / b.p50).toFixed(2)}, p95 ${(a.p95 / b.p95).toFixed(2)}`,
  )
}

/** Texts that can be told apart by number. */
function notesOf(seed: number, count: number): string[] {
  const random = randomFrom(seed)
  const sentence = () => Array.from({ length: 12 }, () => words[Math.floor(random() * words.length)]).join(' ')
  return Array.from({ length: count }, (_, number) => `#${number} ${sentence()}`)
}

/** Everything that can be typed on an item; by the rules, as the auditor would. */
function writeNotes(notes: readonly string[]): Deeds {
  return function* ({ items }) {
    for (const [at, item] of items.entries()) {
      const [workingNote = '', reportComment = '', reason = '', description = '', risk = ''] = notes.slice(
        at * textsOfItem,
        (at + 1) * textsOfItem,
      )
      yield { type: 'item.conclude', items: [item], conclusion: 'partially-compliant', reason }
      yield { type: 'item.write', item, field: 'workingNote', text: workingNote }
      yield { type: 'item.write', item, field: 'reportComment', text: reportComment }
      const compensating = { description, risk, approver: 'Bench', expires: '2027-12-31' }
      yield { type: 'item.compensate', item, compensating }
    }
  }
}

/** From leaving for the page to its first painted row; the app reads the assessment from disk each time. */
async function opening(app: OpenedApp, bare: string, rounds: number): Promise<Times> {
  const times: Times = { app: [], bare: [] }
  const door = await app.openDoor()
  const page = await openPlainPage(browserHere(), watch)
  await page.visit(pathToFileURL(door.startPage).href, 'null')
  const addresses = { app: app.address('checklist/all', door), bare }
  for (let round = 0; round < rounds; round += 1)
    for (const which of ['bare', 'app'] as const) {
      await app.desk.assessments.close('bench')
      times[which].push(Number(await page.visit(addresses[which], 'window.opened')))
    }
  await page.close()
  return times
}

/** Keys that each leave another number of rows, in the middle of a reference. */
async function filtering(pages: Pages, rounds: number): Promise<Times> {
  const times: Times = { app: [], bare: [] }
  for (let round = 0; round < rounds; round += 1)
    for (const which of ['app', 'bare'] as const) {
      const page = pages[which]
      await page.bringToFront()
      const field = which === 'app' ? '.filter-text input' : '#filter'
      await page.fill(field, 's')
      for (const key of [String(1 + (round % 9)), String(round % 10), 'Backspace'])
        times[which].push(await changeAfter(page, 'keydown', rowCount, () => page.press(field, key)))
      await page.fill(field, '')
    }
  return times
}

async function grouping(pages: Pages, rounds: number): Promise<Times> {
  const times: Times = { app: [], bare: [] }
  for (let round = 0; round < rounds; round += 1) {
    for (const which of ['app', 'bare'] as const) {
      const page = pages[which]
      await page.bringToFront()
      const choose = (name: string) =>
        which === 'bare' ? page.click('#group') : page.getByRole('menuitemcheckbox', { name, exact: true }).click()
      if (which === 'app') await page.getByRole('button', { name: /^Group/ }).click()
      times[which].push(await changeAfter(page, 'click', rowCount, () => choose('CSF function')))
      if (which === 'app') await page.getByRole('button', { name: /^Group/ }).click()
      await changeAfter(page, 'click', rowCount, () => choose('No groups'))
    }
  }
  return times
}

async function scrolling(pages: Pages, frames: number): Promise<Times> {
  const times: Times = { app: [], bare: [] }
  for (const which of ['app', 'bare', 'app', 'bare'] as const) {
    const page = pages[which]
    await page.bringToFront()
    times[which].push(...(await page.evaluate<number[]>(`window.framesOfScroll('[role=grid]', 300, ${frames})`)))
  }
  return times
}

/** One key, or one button, on all the rows that answer one requirement: a tenth of all. */
async function concluding(pages: Pages, rounds: number): Promise<Times> {
  const times: Times = { app: [], bare: [] }
  for (const [which, field] of [
    ['app', '.filter-text input'],
    ['bare', '#filter'],
  ] as const) {
    await pages[which].bringToFront()
    await changeAfter(pages[which], 'input', rowCount, () => pages[which].fill(field, 'pr.ds-01'))
  }
  for (let round = 0; round < rounds; round += 1)
    for (const which of ['app', 'bare'] as const) {
      const page = pages[which]
      await page.bringToFront()
      // What was selected is let go once it is concluded, which may be a moment after it is seen.
      if (which === 'app') await selectAll(page)
      const [kind, act] =
        which === 'app'
          ? (['keydown', () => page.press('[role=grid]', round % 2 === 0 ? '3' : '2')] as const)
          : (['click', () => page.click('#conclude')] as const)
      times[which].push(await changeAfter(page, kind, firstRow, act))
    }
  return times
}

async function selectAll(page: Page): Promise<void> {
  const selected = page.locator('[role=grid] [aria-selected=true]')
  await selected.first().waitFor({ state: 'detached' })
  await page.press('[role=grid]', 'Control+a')
  await selected.first().waitFor()
}

async function searching(pages: Pages, rounds: number): Promise<Times> {
  const times: Times = { app: [], bare: [] }
  const places = {
    app: ['.search-field input', ['.search [role=status]', null]],
    bare: ['#search', ['#found', null]],
  } as const
  for (let round = 0; round < rounds; round += 1)
    for (const which of ['app', 'bare'] as const) {
      const page = pages[which]
      const [field, watched] = places[which]
      await page.bringToFront()
      await page.fill(field, '#')
      for (const key of [String(1 + (round % 9)), String(round % 10), 'Backspace'])
        times[which].push(await changeAfter(page, 'keydown', watched, () => page.press(field, key)))
    }
  return times
}

type Watched = readonly [selector: string, attribute: string | null]

/** From an event to the frame in which what is watched has changed. */
async function changeAfter(page: Page, kind: string, watched: Watched, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(`window.watchNext(${JSON.stringify(kind)}, ${JSON.stringify(watched)})`)
  await act()
  return Number(await page.evaluate('window.changed'))
}
