import type { Page } from '@playwright/test'
import { expect, test, type Demarc } from './fixtures.ts'
import { acme, address, ask, intend, me, prepare, visit } from './prepare.ts'
import { ItemPanel } from './screens/checklist.ts'
import { keyboard, mouse, type Hands } from './screens/hands.ts'

/*
 * A round of review by two people at one computer: the preparer sends an item to review, the reviewer marks it and asks, the
 * preparer answers and changes it, and the reviewer sees what changed, clears the note and marks it again.
 */

const rita = 'Rita Reviewer'
const item = 's3/s3.bucket-policy'

/** An assessment with two people on the team and one item concluded. */
async function prepareForTwo(demarc: Demarc): Promise<string> {
  const id = await prepare(demarc)
  const value = { name: rita, firm: '', role: 'Manager', credential: '', kind: 'team', independenceDeclaredOn: null }
  await intend(demarc, id, { type: 'record.add', table: 'person', value })
  await ask(demarc, 'conclude', id, 'S3-03', 'non-compliant', '--reason', 'Too wide.')
  return id
}

/** The person before stands up, and another sits down. */
async function becomes(page: Page, hands: Hands, from: string, to: string): Promise<void> {
  const isHome = await page.getByRole('heading', { name: 'Assessments', level: 1 }).isVisible()
  if (!isHome) await hands.actAbove(page.getByRole('banner').getByRole('link').first())
  await hands.actAbove(page.getByRole('banner').getByRole('button', { name: from }))
  const form = page.getByRole('dialog')
  await hands.write(form.getByLabel('Name', { exact: true }), to)
  await hands.act(form.getByRole('button', { name: 'Save' }))
  await expect(form).toBeHidden()
  await expect(page.getByRole('banner').getByRole('button', { name: to })).toBeVisible()
  await hands.act(page.getByRole('link', { name: acme.title }))
  await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible()
}

async function openQueue(page: Page, hands: Hands): Promise<void> {
  await hands.goTo('Review')
  await expect(page.getByRole('heading', { name: 'Review', level: 1 })).toBeVisible()
}

/** Goes from a line of the queue to the review of the item. */
async function follow(page: Page, hands: Hands, kind: string, line: string): Promise<void> {
  await hands.act(page.getByRole('region', { name: kind }).getByRole('link', { name: new RegExp(`^${line}`) }))
  await expect(page.getByRole('tab', { name: /^Review/, selected: true })).toBeVisible()
}

/** Whether the gate names the note, as the sign-off page tells. */
async function expectInGate(page: Page, hands: Hands, isThere: boolean): Promise<void> {
  await hands.goTo('Sign-off')
  await expect(page.getByRole('heading', { name: 'Sign-off', level: 1 })).toBeVisible()
  const line = page.getByText('A review note is not cleared.')
  if (!isThere) return expect(line).toBeHidden()
  await expect(line).toBeVisible()
  await hands.act(page.getByRole('link', { name: 'RN-01' }))
  await expect(page.getByRole('tab', { name: /^Review/, selected: true })).toBeVisible()
}

async function round(page: Page, hands: Hands, id: string): Promise<void> {
  const { panel } = new ItemPanel(page, 'S3-03')
  const button = (name: string) => panel.getByRole('button', { name, exact: true })

  await test.step('the preparer sends the item to review, and cannot mark it', async () => {
    await visit(page, address(id, 'checklist', `s3?item=${item}&part=review`))
    await hands.act(button('Send to review'))
    await expect(button('Mark as reviewed')).toBeDisabled()
    await expect(panel).toContainText('S3-03 was prepared by Ada Auditor, who cannot review it too.')
  })

  await test.step('the reviewer finds it in the queue and marks it', async () => {
    await becomes(page, hands, me.name, rita)
    await openQueue(page, hands)
    await follow(page, hands, 'To review', 'S3-03')
    await hands.act(button('Mark as reviewed'))
    await expect(panel).toContainText(`Reviewed by ${rita}`)
  })

  await test.step('the reviewer raises a note on the conclusion, which stands in the gate', async () => {
    await hands.choose(panel.getByRole('combobox', { name: 'About' }), 'Conclusion')
    await hands.write(panel.getByLabel('New review note'), 'Why not partially compliant?')
    await hands.act(button('Raise the note'))
    await expect(panel).toContainText('RN-01 on the conclusion')
    await expectInGate(page, hands, true)
  })

  await test.step('the preparer answers and changes the item, which clears the mark', async () => {
    await becomes(page, hands, rita, me.name)
    await openQueue(page, hands)
    await follow(page, hands, 'Notes to answer', 'RN-01')
    await hands.write(panel.getByLabel('Answer', { exact: true }), 'All six policies are too wide.')
    await hands.act(button('Answer the note'))
    await expect(panel).toContainText(`Waits for ${rita} to clear it.`)
    await expect(panel).toContainText(`Reviewed by ${rita}`)
    const sent = panel.getByRole('region', { name: `Changed since ${rita} reviewed it` })
    await expect(sent).toBeHidden()
    await hands.part(panel, 'Conclude')
    await hands.write(panel.getByRole('textbox', { name: 'Working note', exact: true }), 'Read all six again.')
    await hands.part(panel, 'Review')
    await expect(panel).toContainText('Not reviewed yet')
    await expect(sent).toContainText('Set the working note of S3-03')
  })

  await test.step('the reviewer sees what changed, clears the note and marks the item again', async () => {
    await becomes(page, hands, me.name, rita)
    await openQueue(page, hands)
    await expect(page.getByRole('region', { name: 'Your notes that were answered' })).toContainText('All six policies')
    await follow(page, hands, 'Changed since you reviewed it', 'S3-03')
    await expect(panel.getByRole('region', { name: 'Changed since you reviewed it' })).toContainText('working note')
    await expect(button('Mark as reviewed')).toBeDisabled()
    await hands.act(button('Clear RN-01'))
    await expect(panel).toContainText(`Cleared by ${rita}`)
    await hands.actAbove(button('Mark as reviewed'))
    await expect(panel).toContainText(`Reviewed by ${rita}`)
    await expectInGate(page, hands, false)
    await openQueue(page, hands)
    await expect(page.getByRole('heading', { name: 'Nothing waits' })).toBeVisible()
  })
}

for (const [name, handsOf] of [
  ['the mouse', mouse],
  ['the keyboard', keyboard],
] as const)
  test(`a round of review by two people, with ${name} alone`, async ({ demarc }) => {
    test.setTimeout(240_000)
    const id = await prepareForTwo(demarc)
    const page = await demarc.open()
    await round(page, handsOf(page), id)
  })

test('a checklist is given to somebody and sent back with a reason, as one change each', async ({ demarc }) => {
  const id = await prepareForTwo(demarc)
  await intend(demarc, id, { type: 'item.status', items: [item], status: 'in-review' })
  const page = await demarc.open()
  const hands = mouse(page)
  await becomes(page, hands, me.name, rita)
  await visit(page, address(id, 'review'))
  const waiting = page.getByRole('region', { name: 'To review' }).getByRole('link', { name: /^S3-03/ })
  await expect(waiting).toBeVisible()
  await page.keyboard.press('j')
  await expect(waiting).toBeFocused()
  const unit = page.getByRole('row', { name: /^Amazon S3/ })
  await hands.choose(unit.getByRole('combobox', { name: 'Who does Amazon S3' }), rita)
  await expect(page.getByRole('region', { name: 'To prepare' })).toContainText('S3-01')
  await hands.act(unit.getByRole('button', { name: /^Send 1 item/ }))
  const form = page.getByRole('dialog', { name: 'Send Amazon S3 back?' })
  await form.getByLabel('What is to be done').fill('Look at the other two buckets.')
  await hands.act(form.getByRole('button', { name: 'Send it back' }))
  await expect(page.getByRole('region', { name: 'Sent back to you' })).toContainText('Look at the other two buckets.')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('region', { name: 'Sent back to you' })).toBeHidden()
  await expect(unit).toContainText('1 in review')
})

test('whoever is not on the team is told so, and sees the queues of others', async ({ demarc }) => {
  const id = await prepareForTwo(demarc)
  const page = await demarc.open()
  const hands = mouse(page)
  await becomes(page, hands, me.name, 'Vera Visitor')
  await visit(page, address(id, 'review'))
  await expect(page.getByRole('note')).toContainText('You work here as Vera Visitor')
  await hands.choose(page.getByRole('combobox', { name: 'Whose queue' }), me.name)
  await expect(page.getByRole('region', { name: 'To prepare' })).toContainText('S3-03')
})

test('a window cannot make evidence of bytes that were never sent', async ({ demarc }) => {
  const id = await prepare(demarc)
  const file = { sha256: 'a'.repeat(64), size: 7, name: 'never-sent.txt', mediaType: 'text/plain' }
  const days = { collectedOn: null, coversFrom: null, coversTo: null, expires: null }
  const words = { title: 'Never sent', kind: 'file', location: '', source: '', collectedBy: '', state: 'received' }
  const value = { ...words, ...days, file, restricted: false }
  for (const intention of [
    { type: 'evidence.attach', value, items: [item] },
    { type: 'record.add', table: 'evidence', value },
  ]) {
    const { code, stderr } = await demarc.run('call', 'assessment:intend', JSON.stringify({ id, intention }), '--json')
    expect(code).not.toBe(0)
    expect(stderr).toContain('Demarc does not have the bytes of Never sent.')
  }
})
