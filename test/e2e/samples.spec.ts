import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { address, prepare, visit } from './prepare.ts'
import { ItemPanel } from './screens/checklist.ts'
import { mouse } from './screens/hands.ts'
import { Keys } from './screens/keys.ts'

/*
 * A sample, without a mouse and with nothing else: described, drawn by its seed, drawn again with the same result, tested down its columns, and its
 * deviations raised as a finding.
 */

const population = Array.from({ length: 60 }, (_, at) => `CHG-${100 + at}`)

/** Puts a text into the field that has the focus as pasting does: at once. */
async function paste(page: Page, field: Locator, text: string): Promise<void> {
  await expect(field).toBeFocused()
  await page.keyboard.insertText(text)
}

test('a sample with deviations becomes a finding, by keyboard', async ({ demarc }) => {
  test.setTimeout(300_000)
  const id = await prepare(demarc)
  const page = await demarc.open()
  const keys = new Keys(page)
  const { panel } = new ItemPanel(page, 'S3-03')
  const dialog = page.getByRole('dialog').last()
  const field = (label: string) => dialog.getByRole('textbox', { name: label, exact: true })
  const button = (name: string) => dialog.getByRole('button', { name, exact: true })
  const write = async (label: string, text: string) => {
    await keys.tabTo(field(label))
    await keys.press('Control+a')
    await keys.type(text)
  }
  const rows = dialog.getByRole('table').last().getByRole('row')
  const names = async () => (await rows.getByRole('rowheader').allTextContents()).join(' ')

  await test.step('a procedure asks for a sample', async () => {
    await visit(page, address(id, 'checklist', 's3?item=s3/s3.bucket-policy&part=review'))
    await keys.tabTo(panel.getByRole('tab', { selected: true }))
    const wanted = panel.getByRole('tab', { name: /^Procedures/, selected: true })
    while (!(await wanted.isVisible())) await keys.press('ArrowLeft')
    await keys.act(panel.getByRole('button', { name: 'Record another procedure' }))
    await keys.act(button('Draw a sample'))
    await expect(page.getByRole('dialog', { name: 'Draw a sample' })).toBeVisible()
    await expect(field('Title')).toBeFocused()
  })

  await test.step('what cannot be drawn is refused in words', async () => {
    await keys.type('Changes of the period')
    await write('What the population is', 'All changes to bucket policies in 2026.')
    await keys.tabTo(field('List of the population'))
    await paste(page, field('List of the population'), ['CHG-100', ...population].join('\n'))
    await write('Sample size', '5')
    await keys.act(button('Select the items'))
    await expect(dialog).toContainText('CHG-100 is in the population more than once')
    await keys.tabTo(field('List of the population'), 'Shift+Tab')
    await keys.press('Control+a')
    await paste(page, field('List of the population'), population.join('\n'))
    await expect(field('Items in the population')).toHaveValue('60')
    await write('Source', 'The ticket system, by the auditor.')
    await write('Completeness and accuracy', '60 changes in CloudTrail, 60 tickets.')
  })

  await test.step('the size is proposed from the firm’s table, which can be changed', async () => {
    await keys.tabTo(dialog.getByRole('combobox', { name: 'How often the control operates' }))
    await keys.press('Enter')
    await keys.type('Each week')
    await keys.press('Enter')
    await expect(dialog).toContainText('Proposed: 5 items, the firm')
    await keys.tabTo(dialog.getByText('Sizes of the firm'))
    await keys.press('Enter')
    await write('Each week, lower risk', '6')
    await expect(dialog).toContainText('Proposed: 6 items, the firm')
    await keys.tabTo(button('Take 6'), 'Shift+Tab')
    await keys.press('Enter')
    await expect(field('Sample size')).toHaveValue('6')
    await expect(field('Why this size and method')).toHaveValue(/6 items, the firm's size/)
  })

  let drawn = ''
  await test.step('the same seed selects the same items again', async () => {
    await write('Seed', 'acme-1')
    await keys.act(button('Select the items'))
    await expect(dialog).toContainText('6 items selected.')
    drawn = await names()
    expect(drawn.split(' ')).toHaveLength(6)
    await keys.act(button('Select again with this seed'))
    await expect(dialog).toContainText('The same 6 items again: the selection can be repeated.')
    expect(await names()).toBe(drawn)
  })

  const [first = '', second = '', third = ''] = drawn.split(' ')
  await test.step('deviations are typed down the column, and the rest is marked at once', async () => {
    await keys.tabTo(field(`Deviation of ${first}`))
    await keys.type('No approval.')
    await keys.press('Enter')
    await expect(field(`Deviation of ${second}`)).toBeFocused()
    await keys.press('ArrowDown')
    await expect(field(`Deviation of ${third}`)).toBeFocused()
    await keys.type('Approved after deployment.')
    await write('Tick marks of all not tested yet', 'ta')
    await expect(field('Tick marks of all not tested yet')).toHaveValue('AT')
    await keys.act(button('Mark the rest'))
    await expect(field(`Tick marks of ${second}`)).toHaveValue('AT')
    await expect(dialog.getByRole('alert')).toContainText('2 deviations, 0 tolerable: too many.')
  })

  await test.step('no other selection takes the deviation out', async () => {
    await keys.tabTo(field('Seed'), 'Shift+Tab')
    await write('Seed', 'acme-2')
    await keys.act(button('Select again with this seed'))
    await expect(dialog).toContainText('was tested and is not in this selection')
    await keys.act(button('Record the sample'))
    await expect(dialog).toContainText('The items were selected with another method, seed, size or population.')
    await keys.tabTo(field('Seed'), 'Shift+Tab')
    await write('Seed', 'acme-1')
  })

  await test.step('what was typed survives leaving', async () => {
    await write('Conclusion', 'The control over changes cannot be relied on.')
    await keys.press('Escape')
    await keys.act(button('Draw a sample'))
    await expect(dialog).toContainText('As you left it on')
    await expect(field('Conclusion')).toHaveValue('The control over changes cannot be relied on.')
    expect(await names()).toBe(drawn)
  })

  await test.step('the deviations begin the finding', async () => {
    await keys.act(button('Save and raise a finding'))
    await expect(page.getByRole('dialog', { name: 'S3-03: Raise a finding' })).toBeVisible()
    await expect(field('Title')).toHaveValue('Deviations: Changes of the period')
    await expect(field('Condition: what was found')).toHaveValue(
      `2 of 6 items in sample S-01 (Changes of the period, drawn from 60) deviate; 0 would be tolerable.\n– ${first}: No approval.\n– ${third}: Approved after deployment.`,
    )
    await keys.tabTo(dialog.getByRole('combobox', { name: 'Severity' }))
    await keys.press('Enter')
    await keys.type('High')
    await keys.press('Enter')
    await keys.act(button('Raise the finding'))
    await expect(page.getByText('F-01 was raised.')).toBeVisible()
  })

  await test.step('the procedure rests on the sample', async () => {
    await expect(dialog.getByRole('combobox', { name: 'Sample' })).toHaveText(/S-01 Changes of the period/)
    await keys.tabTo(field('What was done'), 'Shift+Tab')
    await keys.type('Read the approvals of the sample.')
    await write('What was found', 'Two without approval in time.')
    await keys.tabTo(dialog.getByRole('radio', { name: 'No exception' }))
    await keys.press('ArrowRight')
    await keys.act(button('Record the procedure'))
    await expect(panel.getByRole('button', { name: 'S-01: 6 items, 2 deviations' })).toBeVisible()
  })
})

test('a sample with deviations becomes a finding, by mouse', async ({ demarc }) => {
  test.setTimeout(180_000)
  const id = await prepare(demarc)
  const page = await demarc.open()
  const hands = mouse(page)
  const { panel } = new ItemPanel(page, 'S3-03')
  const dialog = page.getByRole('dialog').last()
  const field = (label: string) => dialog.getByRole('textbox', { name: label, exact: true })
  const button = (name: string) => dialog.getByRole('button', { name, exact: true })

  await test.step('the sample is described and drawn', async () => {
    await visit(page, address(id, 'checklist', 's3?item=s3/s3.bucket-policy&part=review'))
    await hands.part(panel, 'Procedures')
    await hands.act(panel.getByRole('button', { name: 'Record another procedure' }))
    await hands.act(button('Draw a sample'))
    await hands.write(field('Title'), 'Changes of the period')
    await hands.write(field('What the population is'), 'All changes to bucket policies in 2026.')
    await hands.write(field('List of the population'), population.join('\n'))
    await hands.write(field('Source'), 'The ticket system, by the auditor.')
    await hands.write(field('Completeness and accuracy'), '60 changes in CloudTrail, 60 tickets.')
    await hands.choose(dialog.getByRole('combobox', { name: 'How often the control operates' }), 'Each week')
    await hands.act(button('Take 5'))
    await hands.write(field('Seed'), 'acme-1')
    await hands.act(button('Select the items'))
    await expect(dialog).toContainText('5 items selected.')
  })

  const tested = dialog.getByRole('table').last().getByRole('rowheader')
  const [first = ''] = await tested.allTextContents()
  await test.step('one deviates, the rest is marked, and the finding begins with it', async () => {
    await hands.write(field(`Deviation of ${first}`), 'No approval.')
    await hands.write(field('Tick marks of all not tested yet'), 'AT')
    await hands.act(button('Mark the rest'))
    await hands.write(field('Conclusion'), 'The control over changes cannot be relied on.')
    await hands.act(button('Save and raise a finding'))
    await expect(field('Condition: what was found')).toHaveValue(
      new RegExp(`^1 of 5 items .*\\n– ${first}: No approval.$`),
    )
    await hands.choose(dialog.getByRole('combobox', { name: 'Severity' }), 'High')
    await hands.act(button('Raise the finding'))
    await expect(page.getByText('F-01 was raised.')).toBeVisible()
  })

  await test.step('the procedure rests on the sample', async () => {
    await hands.write(field('What was done'), 'Read the approvals of the sample.')
    await hands.write(field('What was found'), 'One without approval.')
    await hands.act(dialog.getByRole('radio', { name: 'Exception', exact: true }))
    await hands.act(button('Record the procedure'))
    await expect(panel.getByRole('button', { name: 'S-01: 5 items, 1 deviation' })).toBeVisible()
  })
})
