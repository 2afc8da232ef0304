import { expect, test, type Demarc } from './fixtures.ts'
import { address, ask, intend, prepare, visit } from './prepare.ts'
import { DeterminationsScreen } from './screens/determinations.ts'
import { Keys } from './screens/keys.ts'
import { Workbench } from './screens/workbench.ts'

/*
 * Results against the frameworks: where the client stands, what it aims at, and whether what was confirmed still holds.
 * ORG-01 answers GV.OC-01 and, with nothing else, the context of the organization in ISO/IEC 27001.
 */

test.describe.configure({ timeout: 180_000 })

const csf = 'nist-csf-2.0'
const iso = 'iso-27001-2022'

async function conclude(demarc: Demarc, id: string, ref: string, conclusion: string): Promise<void> {
  await ask(demarc, 'conclude', id, ref, conclusion, '--reason', 'As seen.')
}

function determination(framework: string, requirement: string, result: string, reason = ''): object {
  return { type: 'record.add', table: 'determination', value: { framework, requirement, result, reason } }
}

test('the Current Profile against the Target Profile', async ({ demarc }) => {
  const id = await prepare(demarc)
  await conclude(demarc, id, 'ORG-01', 'partially-compliant')
  const page = await demarc.open()
  const screen = new DeterminationsScreen(page)
  await screen.open(id, csf)
  const line = screen.line('GV.OC-01')

  await expect(line).toContainText('Short of target: partially achieved, aimed at achieved')
  const before = await screen.shortOf('Govern')
  expect(before).toBeGreaterThan(0)

  await test.step('a lower goal closes the gap', async () => {
    const form = await screen.target('GV.OC-01')
    await form.getByRole('radio', { name: 'Partially achieved' }).check()
    await form.getByRole('radio', { name: 'High' }).check()
    await form.getByRole('button', { name: 'Set the target' }).click()
    await expect(form).toBeHidden()
    await expect(line).toContainText('Target: partially achieved, high priority')
    await expect(line).not.toContainText('Short of target')
    await expect.poll(() => screen.shortOf('Govern')).toBe(before - 1)
  })

  await test.step('the toast takes it back', async () => {
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect(line).toContainText('Short of target')
    await expect.poll(() => screen.shortOf('Govern')).toBe(before)
  })

  await test.step('out of the profile only with a reason', async () => {
    const form = await screen.target('GV.OC-01')
    await form.getByRole('radio', { name: 'Out of Target Profile' }).check()
    await form.getByRole('button', { name: 'Set the target' }).click()
    await expect(form).toContainText('Say why it is left out of the Target Profile.')
    await form.getByLabel('Why').fill('The parent company answers for it.')
    await form.getByRole('button', { name: 'Set the target' }).click()
    await expect(form).toBeHidden()
    await expect(screen.result('GV.OC-01')).toHaveText('Out of Target Profile')
    await expect(line).toContainText('Target: The parent company answers for it.')
  })

  await test.step('a function and the gaps alone', async () => {
    await screen.functions.getByRole('button', { name: /Govern/ }).click()
    await expect(screen.result('GV.OC-02')).toBeVisible()
    await expect(screen.result('ID.AM-01')).toHaveCount(0)
    await screen.filter('Short of target').check()
    await expect(screen.result('GV.OC-01')).toHaveCount(0)
    await expect(page.getByRole('combobox', { name: /^Result for / })).toHaveCount(before - 1)
  })

  await test.step('a target for a whole category', async () => {
    await screen.filter('All').check()
    await page
      .getByRole('region', { name: 'GV.PO Policy' })
      .getByRole('button', { name: 'Set the target for 2' })
      .click()
    const form = page.getByRole('dialog', { name: /^Target for 2 requirements of GV\.PO/ })
    await form.getByRole('radio', { name: 'Low' }).check()
    await form.getByRole('button', { name: 'Set the target' }).click()
    await expect(form).toBeHidden()
    for (const requirement of ['GV.PO-01', 'GV.PO-02'])
      await expect(screen.line(requirement)).toContainText('Target: achieved, low priority')
  })
})

test('another result than the one proposed asks for its reason first', async ({ demarc }) => {
  const id = await prepare(demarc)
  await conclude(demarc, id, 'ORG-01', 'partially-compliant')
  const page = await demarc.open()
  const screen = new DeterminationsScreen(page)
  await screen.open(id, csf)
  const line = screen.line('GV.OC-01')
  const form = page.getByRole('dialog', { name: 'Why is GV.OC-01 achieved?' })

  await screen.choose('GV.OC-01', 'Achieved')
  await expect(form).toContainText('The rule proposes: partially achieved.')
  await form.getByRole('button', { name: 'Cancel' }).click()
  await expect(screen.result('GV.OC-01')).toHaveText('Partially achieved')

  await screen.choose('GV.OC-01', 'Achieved')
  await form.getByRole('button', { name: 'Determine: achieved' }).click()
  await expect(form).toContainText('Say why.')
  await form.getByLabel('Reason').fill('The rest was seen in the interview.')
  await form.getByRole('button', { name: 'Determine: achieved' }).click()
  await expect(form).toBeHidden()
  await expect(screen.result('GV.OC-01')).toHaveText('Achieved')
  await expect(line).toContainText('changed')
  await expect(line).toContainText('Proposed: partially achieved')
  await expect(line.getByLabel('Reason for GV.OC-01')).toHaveValue('The rest was seen in the interview.')

  await screen.choose('GV.OC-01', 'Partially achieved')
  await expect(line).toContainText('confirmed')
  await expect(line.getByLabel('Reason for GV.OC-01')).toHaveCount(0)
})

test('a result that is no longer proposed is confirmed anew, or kept with a reason', async ({ demarc }) => {
  const id = await prepare(demarc)
  await conclude(demarc, id, 'ORG-01', 'compliant')
  await intend(demarc, id, determination(csf, 'GV.OC-01', 'achieved'))
  await intend(demarc, id, determination(csf, 'GV.OC-02', 'achieved'))
  await conclude(demarc, id, 'ORG-01', 'partially-compliant')
  const page = await demarc.open()
  const screen = new DeterminationsScreen(page)
  const keys = new Keys(page)
  await screen.open(id, csf)
  await screen.filter('Outdated').check()
  const line = screen.line('GV.OC-01')
  await expect(line).toContainText('Proposed when this was determined: achieved. Proposed now: partially achieved.')

  await test.step('with one key, and the focus stays in the list', async () => {
    await keys.act(line.getByRole('button', { name: /^Confirm anew what is proposed for GV\.OC-01/ }))
    await expect(screen.result('GV.OC-01')).toHaveCount(0)
    await expect(screen.result('GV.OC-02')).toBeFocused()
  })

  await test.step('kept, with the reason for it', async () => {
    await screen
      .line('GV.OC-02')
      .getByRole('button', { name: /^Keep achieved for GV\.OC-02/ })
      .click()
    const form = page.getByRole('dialog', { name: 'Why is GV.OC-02 achieved?' })
    await form.getByLabel('Reason').fill('Interested parties were reviewed apart.')
    await form.getByRole('button', { name: 'Determine: achieved' }).click()
    await expect(form).toBeHidden()
    await expect(page.getByText('No requirement here.')).toBeVisible()
  })

  await screen.filter('All').check()
  await expect(screen.result('GV.OC-01')).toHaveText('Partially achieved')
  await expect(screen.line('GV.OC-01')).toContainText('confirmed')
  await expect(screen.result('GV.OC-02')).toHaveText('Achieved')
  await expect(screen.line('GV.OC-02')).toContainText('changed')
  await new Workbench(page).undo.click()
  await expect(screen.line('GV.OC-02')).toContainText('outdated')
})

test('a requirement is found by the id it had in CSF 1.1', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  const screen = new DeterminationsScreen(page)
  await screen.open(id, csf)
  const results = page.getByRole('combobox', { name: /^Result for / })
  await screen.find.fill('ID.AM-6')
  await expect(page.getByText('ID.AM-6 was withdrawn: see GV.RR-02, GV.SC-02.')).toBeVisible()
  await expect(results).toHaveCount(2)
  await expect(screen.result('GV.RR-02')).toBeVisible()
  await expect(screen.result('GV.SC-02')).toBeVisible()
  await screen.find.fill('id.am-1')
  await expect(results).toHaveCount(1)
  await expect(screen.result('ID.AM-01')).toBeVisible()
  await expect(page.getByText(/was withdrawn/)).toHaveCount(0)
})

test('ISO/IEC 27001 is called by what was assessed of it, and compared with what the client says', async ({
  demarc,
}) => {
  const id = await prepare(demarc)
  await conclude(demarc, id, 'S3-06', 'non-compliant')
  const said = { requirement: 'A.8.24', included: true, implemented: true, justification: 'We encrypt.' }
  await intend(demarc, id, { type: 'record.add', table: 'soa', value: said })
  const page = await demarc.open()
  const screen = new DeterminationsScreen(page)
  await screen.open(id, iso)
  await expect(page.getByRole('radio', { name: 'ISO/IEC 27001:2022', exact: true })).toBeChecked()

  await screen.filter('Contradicts the SoA').check()
  await expect(screen.line('A.8.24')).toContainText('Said to be implemented; determined not achieved.')
  await screen.line('A.8.24').getByRole('link', { name: 'Client’s SoA:' }).click()
  await expect(page.getByRole('tab', { name: /^Statement of Applicability/, selected: true })).toBeVisible()

  await screen.open(id, iso)
  await screen.choose('9.3', 'Out of Target Profile')
  const form = page.getByRole('dialog', { name: 'Why is 9.3 out of Target Profile?' })
  await form.getByLabel('Reason').fill('The management system is certified by another body.')
  await form.getByRole('button', { name: /^Determine/ }).click()
  await expect(form).toBeHidden()
  await expect(page.getByRole('radio', { name: 'Annex A of ISO/IEC 27001:2022' })).toBeChecked()
  await expect(page.getByRole('note')).toContainText(
    /The report calls this framework “Annex A of ISO\/IEC 27001.*clause 9\.3 is/,
  )
})

test('a service that deviates from a common control is named where it counts', async ({ demarc }) => {
  const id = await prepare(demarc)
  const { items } = await ask<{ items: { ref: string; key: string; control: string; unit: string }[] }>(
    demarc,
    ...['checklist', id],
  )
  const common = items.find(({ ref }) => ref === 'COM-07')
  await conclude(demarc, id, 'COM-07', 'compliant')
  const value = { control: common?.control, unit: 'rds', conclusion: 'non-compliant', reason: 'Two versions behind.' }
  await intend(demarc, id, { type: 'record.add', table: 'deviation', value })
  const page = await demarc.open()
  const screen = new DeterminationsScreen(page)
  await screen.open(id, csf)
  await expect(page.getByText('COM-07 Amazon RDS deviates: non-compliant').first()).toBeVisible()

  await visit(page, address(id, 'overview'))
  const rds = page.getByRole('region', { name: 'Conclusions by checklist' }).getByRole('row', { name: /Amazon RDS/ })
  await expect(rds.getByRole('img')).toHaveAccessibleName(/Non-compliant: 1/)
})
