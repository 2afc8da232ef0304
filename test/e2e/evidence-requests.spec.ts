import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { address, prepare, visit } from './prepare.ts'
import { keyboard, mouse } from './screens/hands.ts'

/*
 * A request to the client until what came in is approved: by keyboard alone, and by mouse alone. Only the choice of a file in the
 * window of the operating system is left to the test.
 */

for (const [how, handsOf] of [
  ['keyboard', keyboard],
  ['mouse', mouse],
] as const) {
  test(`a request is asked, handed out, ticked off and approved, by ${how}`, async ({ demarc }) => {
    test.setTimeout(300_000)
    const id = await prepare(demarc)
    const page = await demarc.open()
    const hands = handsOf(page)
    const dialog = page.getByRole('dialog')
    const pick = async (entry: Locator) => {
      if (how === 'mouse') return entry.click()
      const isReached = () => entry.evaluate((element) => element === document.activeElement)
      for (let presses = 0; presses < 9 && !(await isReached()); presses++) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
    }
    await visit(page, address(id, 'evidence'))

    await test.step('ask', async () => {
      await hands.act(page.getByRole('button', { name: 'Add', exact: true }))
      await pick(page.getByRole('menuitem', { name: 'A request to the client …' }))
      await hands.write(dialog.getByLabel('Title'), 'Access policy')
      await hands.write(dialog.getByLabel('What exactly is asked for'), 'The one in force on 31 March')
      await hands.write(dialog.getByLabel('Asked of'), 'Kim Client')
      await dialog.getByLabel('Due').fill('2026-01-15')
      await hands.act(dialog.getByRole('button', { name: 'Add the request' }))
      await expect(page.getByRole('complementary', { name: 'Evidence E-001' })).toBeVisible()
      await hands.act(page.getByRole('button', { name: 'Close', exact: true }))
    })

    await test.step('hand out', async () => {
      await visit(page, address(id, 'evidence?view=requests'))
      const line = page.getByRole('row', { name: /E-001/ })
      await expect(line).toContainText('Kim Client')
      await expect(line).toContainText(/Overdue by \d+ days/)
      const download = page.waitForEvent('download')
      await hands.act(page.getByRole('button', { name: 'List as CSV' }))
      expect((await download).suggestedFilename()).toMatch(/^[^/]+ - requests of \d{4}-\d\d-\d\d\.csv$/)
      await expect(page.getByText(/requests of .*\.csv is ready/)).toBeVisible()
    })

    await test.step('tick off with the file that came in', async () => {
      const file = join(demarc.root, 'policy.txt')
      writeFileSync(file, 'Everybody has a second factor.\n')
      await hands.act(page.getByRole('button', { name: 'Tick off E-001' }))
      const choosing = page.waitForEvent('filechooser')
      await hands.act(dialog.getByRole('button', { name: 'Attach the file that came in' }))
      await (await choosing).setFiles(file)
      await expect(page.getByRole('row', { name: /E-001/ })).toContainText('Received')
    })

    await test.step('one undo takes all of it back, and redo brings it again', async () => {
      await page.keyboard.press('Control+z')
      await expect(page.getByRole('row', { name: /E-001/ })).toContainText('Requested')
      await page.keyboard.press('Control+Shift+z')
      await expect(page.getByRole('row', { name: /E-001/ })).toContainText('Received')
    })

    await test.step('approve', async () => {
      await hands.act(page.getByRole('row', { name: /E-001/ }).getByRole('button', { name: 'Access policy' }))
      const panel = page.getByRole('complementary', { name: 'Evidence E-001' })
      await expect(panel).toContainText('policy.txt')
      await hands.choose(panel.getByLabel('State'), 'Approved')
      await expect(page.getByRole('row', { name: /E-001/ })).toContainText('Approved')
    })
  })
}
