import { expect, test, type Demarc } from './fixtures.ts'
import { address, ask, intend, prepare, visit } from './prepare.ts'
import { ChecklistScreen } from './screens/checklist.ts'
import { recordPartner, WorksheetScreen } from './screens/worksheet.ts'
import { Workbench } from './screens/workbench.ts'

/*
 * The nine exercises, as an auditor goes through them with the client in a meeting: what is said is kept, and it shows where
 * it acts.
 */

interface Row {
  readonly key: string
  readonly ref: string
  readonly control: string
}
interface Practice {
  readonly id: string
  readonly group: string
  readonly question: string
  readonly bearsOn: readonly string[]
}
interface PracticeSet {
  readonly id: string
  readonly groups: readonly { readonly id: string; readonly title: string }[]
  readonly practices: readonly Practice[]
}

const said = 'GDPR for card holders in the EU, and the contract with the card scheme.'
const ownQuestion = 'Does the works council agree to the logging of administrators?'

/** A practice that bears on an item of the assessment and is not the last of its group, with what is around it. */
async function practiceOnItem(demarc: Demarc, id: string) {
  const { practices: sets } = await ask<{ practices: PracticeSet[] }>(demarc, 'call', 'catalogue:worksheet', 'null')
  const { rows } = await ask<{ rows: Row[] }>(
    demarc,
    ...['call', 'assessment:rows', JSON.stringify({ id, from: 0, count: 500 })],
  )
  const caf = sets.find((set) => set.id === 'caf')
  for (const practice of caf?.practices ?? []) {
    const row = rows.find(({ control }) => practice.bearsOn[0] === control)
    const ofGroup = caf?.practices.filter(({ group }) => group === practice.group) ?? []
    const next = ofGroup[ofGroup.indexOf(practice) + 1]
    const group = caf?.groups.find(({ id: each }) => each === practice.group)
    if (row && next && group) return { practice, row, next, group }
  }
  throw new Error('no practice of the Cloud Adoption Framework bears on an item of this assessment')
}

test.use({ actionTimeout: 15_000 })

test('the nine exercises are gone through with the client', async ({ demarc }) => {
  test.setTimeout(240_000)
  const id = await prepare(demarc)
  // A service that no template answered for.
  await intend(demarc, id, { type: 'unit.add', service: 'sqs' })
  const { practice, row, next, group } = await practiceOnItem(demarc, id)
  await ask(demarc, 'conclude', id, row.ref, 'non-compliant', '--reason', 'Nothing was shown.')
  const page = await demarc.open()
  const bench = new Workbench(page)
  const sheet = new WorksheetScreen(page)
  const checklist = new ChecklistScreen(page)

  await test.step('nine exercises are to do', async () => {
    await visit(page, address(id, 'overview'))
    await bench.go('Worksheet')
    await expect(sheet.list.getByRole('link')).toHaveCount(9)
    await expect(sheet.list.getByText('To do')).toHaveCount(9)
    await expect(sheet.list).toContainText('0 of 9 done')
  })

  await test.step('1: what is being typed is kept, also when the window is closed in the middle of it', async () => {
    const question = sheet.question(/^Which laws, regulations and contracts/)
    await question.answer.pressSequentially(said.slice(0, 20))
    await bench.saved()
    await page.reload()
    await expect(question.answer).toHaveValue(said.slice(0, 20))
    await expect(question.group).toContainText('Restored')
    await question.write(said)
    await expect(question.group.getByRole('radio', { name: 'In progress' })).toBeChecked()
    await question.own('Carla Client')
    await expect(sheet.line(1)).toContainText('In progress')
    await expect(sheet.line(1)).toContainText('Carla Client')
    await expect(sheet.line(1)).toContainText(/\d{4}/)
  })

  await test.step('1: leaving an answer by choosing its status makes one answer, not two', async () => {
    const question = sheet.question(/^Which internal policies/)
    await question.answer.fill('Cloud policy 4.2')
    await question.set('Done')
    await bench.saved()
    await expect(question.answer).toHaveValue('Cloud policy 4.2')
    await expect(page.getByText('is already there')).toHaveCount(0)
  })

  await test.step('1: a question of the auditor holds the exercise open until it is answered', async () => {
    await page.getByRole('button', { name: 'Add a question of your own' }).click()
    await page.getByRole('textbox', { name: 'Question of your own' }).fill(ownQuestion)
    await page.getByRole('button', { name: 'Add the question' }).click()
    await expect(sheet.questions()).toHaveCount(5)
    await expect(sheet.question(ownQuestion).answer).toBeFocused()
    for (const text of [/^Which laws/, /^Which internal/, /^What are the objectives/, /^Against which frameworks/])
      await sheet.question(text).set('Done')
    await expect(sheet.line(1)).toContainText('In progress')
    await page.getByRole('button', { name: `Remove the question: ${ownQuestion}` }).click()
    await expect(sheet.line(1)).toContainText('Done')
    await sheet.undoFromMessage()
    await expect(sheet.line(1)).toContainText('In progress')
    await sheet.question(ownQuestion).set('Not applicable')
    await expect(sheet.line(1)).toContainText('Done')
    await expect(sheet.list).toContainText('1 of 9 done')
  })

  await test.step('1: the criteria that were chosen are named, with the way to them', async () => {
    const criteria = sheet.part('What was chosen, and what it brought')
    await expect(criteria).toContainText('NIST Cybersecurity Framework 2.0')
    await expect(criteria.getByRole('link', { name: 'Choose them under Scope' })).toHaveAttribute(
      'href',
      address(id, 'scope', 'engagement'),
    )
    await page.getByRole('link', { name: /^Next: 2\./ }).click()
  })

  await test.step('2: a practice is answered by key, and where it disagrees with a conclusion both sides say so', async () => {
    const head = page.getByRole('button', { name: new RegExp(`^${group.title}`), expanded: false })
    if ((await head.count()) > 0) await head.click()
    const line = sheet.practice(practice.question)
    await line.getByRole('radio', { name: 'In place', exact: true }).focus()
    await page.keyboard.press('1')
    await expect(line.getByRole('radio', { name: 'In place', exact: true })).toBeChecked()
    await expect(sheet.practice(next.question).getByRole('radio').first()).toBeFocused()
    await expect(line).toContainText(`Disagrees with ${row.ref}: non-compliant`)
    await expect(sheet.part('Practices of the Cloud Adoption Framework')).toContainText(
      '1 answer disagrees with a conclusion',
    )
    await page.keyboard.press('k')
    await page.keyboard.press('n')
    await expect(line.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await page.keyboard.type('12 jkn: said on 20 November')
    await line.getByRole('textbox', { name: 'Note' }).blur()
    await bench.saved()
    await line.getByRole('link', { name: row.ref, exact: true }).click()
    const item = await checklist.open(row.ref)
    const answers = item.panel.getByRole('region', { name: 'What the client answered' })
    await expect(answers).toContainText(practice.question)
    await expect(answers).toContainText('12 jkn: said on 20 November')
    await expect(answers).toContainText('Disagrees with the conclusion: non-compliant')
    await item.panel.getByRole('button', { name: 'Compliant', exact: true }).click()
    await expect(answers).not.toContainText('Disagrees')
    await bench.go('Worksheet')
    await sheet.open(2)
    await expect(page.getByText('disagrees with a conclusion')).toHaveCount(0)
  })

  await test.step('3: options that stand on their default are marked until they are confirmed', async () => {
    await sheet.open(3)
    const options = sheet.part('Options of each service')
    const marks = options.getByText('default, not answered')
    await expect(marks).toHaveCount(2)
    await options.getByRole('button', { name: /^Confirm: Who holds the key that encrypts the messages/ }).click()
    await expect(marks).toHaveCount(1)
    await expect(options.getByRole('link', { name: 'Answer the options of Amazon SQS under Scope' })).toHaveAttribute(
      'href',
      `${address(id, 'scope', 'services')}?unit=sqs`,
    )
  })

  await test.step('4: a security service in use gives evidence to ask for, beside the item', async () => {
    await sheet.open(4)
    const trail = page.getByRole('checkbox', { name: 'AWS CloudTrail' })
    await expect(trail).toBeChecked()
    await expect(trail).toBeDisabled()
    await page.getByRole('checkbox', { name: 'Amazon Macie' }).click()
    await expect(page.getByRole('checkbox', { name: 'Amazon Macie' })).toBeChecked()
    await bench.openChecklist('Amazon S3')
    const item = await checklist.open('S3-02')
    await item.part('Evidence')
    const sources = item.panel.getByRole('region', { name: 'Evidence from security services in use' })
    await expect(sources.getByRole('heading', { name: 'Amazon Macie' })).toBeVisible()
    await sources
      .getByRole('button', { name: /^Request: / })
      .first()
      .click()
    await expect(sources.getByRole('link', { name: /^E-001: requested/ })).toBeVisible()
    await expect(item.panel.getByRole('region', { name: 'Evidence cited' })).toContainText('E-001')
  })

  await test.step('4: one that is no longer in use gives none', async () => {
    await bench.go('Worksheet')
    await sheet.open(4)
    await page.getByRole('checkbox', { name: 'Amazon Macie' }).click()
    await expect(page.getByRole('checkbox', { name: 'Amazon Macie' })).not.toBeChecked()
    await sheet.undoFromMessage()
    await expect(page.getByRole('checkbox', { name: 'Amazon Macie' })).toBeChecked()
  })

  await test.step('5: what is inherited and what remains is counted', async () => {
    await sheet.open(5)
    const stands = sheet.part('What is inherited, and what remains')
    for (const word of ['Inherited', 'Shared', 'Customer-specific']) await expect(stands).toContainText(word)
    await expect(stands).toContainText('No report is recorded')
    await expect(stands.getByRole('link', { name: 'Open Reliance on AWS' })).toBeVisible()
  })

  await test.step('6: a training is recorded, removed and brought back', async () => {
    await sheet.open(6)
    await page.getByRole('button', { name: 'Record a training' }).click()
    const form = page.getByRole('dialog', { name: 'Record a training' })
    await form.getByRole('button', { name: 'Record it' }).click()
    await expect(form.getByText('Name the person.')).toBeVisible()
    await form.getByLabel('Name', { exact: true }).fill('Ines Inside')
    await form.getByLabel('Course').fill('Cloud Audit Academy, AWS-specific')
    await form.getByRole('button', { name: 'Record it' }).click()
    await expect(page.getByRole('rowheader', { name: 'Ines Inside' })).toBeVisible()
    await page.getByRole('button', { name: 'Remove Cloud Audit Academy, AWS-specific of Ines Inside' }).click()
    await expect(page.getByRole('heading', { name: 'No training recorded' })).toBeVisible()
    await sheet.undoFromMessage()
    await expect(page.getByRole('rowheader', { name: 'Ines Inside' })).toBeVisible()
  })

  await test.step('7: the practices of the Well-Architected Framework are answered group by group', async () => {
    await sheet.open(7)
    const practices = sheet.part('Practices of the Well-Architected Framework')
    await practices.getByRole('radio').first().focus()
    const all = await practices
      .getByRole('group')
      .filter({ has: page.getByRole('radio') })
      .count()
    // Each practice is a group around the group of its four answers.
    for (let pressed = 0; pressed < all / 2; pressed++) await page.keyboard.press('4')
    await expect(practices.getByRole('button', { expanded: true })).toHaveCount(2)
    await expect(practices.getByText(`${all / 2} of`).first()).toBeVisible()
  })

  await test.step('8: a solution that carries out a control is named under "performed by"', async () => {
    await sheet.open(8)
    await recordPartner(page, {
      act: 'Record a solution',
      name: 'Posture Ltd',
      item: 'S3-02',
      part: 'Checks every bucket each hour',
    })
    await expect(page.getByRole('article', { name: 'Posture Ltd' }).getByRole('link', { name: /^S3-02/ })).toBeVisible()
    await bench.openChecklist('Amazon S3')
    const item = await checklist.open('S3-02')
    const performers = item.panel.getByRole('list', { name: 'Performed by' })
    await expect(performers).toContainText('Posture Ltd: Checks every bucket each hour')
    await performers.getByRole('link', { name: 'Marketplace solution' }).click()
    await expect(page.getByRole('heading', { level: 2, name: /^8\./ })).toBeVisible()
  })

  await test.step('9: a partner is named while it is recorded, and no longer', async () => {
    await sheet.open(9)
    await recordPartner(page, {
      act: 'Record a partner',
      name: 'Cloud Hands AG',
      item: 'S3-03',
      part: 'Reviews the policies each quarter',
      everywhere: true,
    })
    await page
      .getByRole('article', { name: 'Cloud Hands AG' })
      .getByRole('link', { name: /^S3-03/ })
      .click()
    const item = await checklist.open('S3-03')
    const performers = item.panel.getByRole('list', { name: 'Performed by' })
    await expect(performers).toContainText('Cloud Hands AG: Reviews the policies each quarter')
    await bench.go('Worksheet')
    await sheet.open(9)
    await page.getByRole('button', { name: 'Remove Cloud Hands AG' }).click()
    await expect(page.getByRole('heading', { name: 'No partner recorded' })).toBeVisible()
    await bench.openChecklist('Amazon S3')
    await checklist.open('S3-03')
    await expect(performers).not.toContainText('Cloud Hands AG')
  })

  await test.step('everything is there after the program has ended, and the history tells it in words', async () => {
    await demarc.close()
    const { entries } = await ask<{ entries: { words: string[] }[] }>(
      demarc,
      ...['call', 'assessment:history', JSON.stringify({ id, item: null, before: null, count: 500 })],
    )
    const words = entries.flatMap((entry) => entry.words).join('\n')
    expect(words).toContain('the worksheet question “Which laws, regulations and contracts')
    expect(words).toContain(`Answered the practice “${practice.question}”`)
    expect(words).toContain('Noted that Amazon Macie is in use')
    const model = await ask<{ worksheet: { exercises: { answers: { answer: string; owner: string }[] }[] } }>(
      demarc,
      ...['call', 'report:model', JSON.stringify({ id, revision: null })],
    )
    expect(model.worksheet.exercises[0]?.answers[0]).toMatchObject({ answer: said, owner: 'Carla Client' })
  })
})
