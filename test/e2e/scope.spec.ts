import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { newer, regulation } from './make-library.ts'
import { address, ask, intend, prepare, visit } from './prepare.ts'
import { ChecklistScreen } from './screens/checklist.ts'
import { ScopeScreen } from './screens/scope.ts'
import { Workbench } from './screens/workbench.ts'

/*
 * Changing the scope of work that is under way: what a change would move is told before it is made, work that leaves is named and
 * comes back, and everything can be taken back.
 */

test.beforeEach(() => test.setTimeout(120_000))

test('an answer about a service tells first what it would change', async ({ demarc }) => {
  const id = await prepare(demarc)
  await intend(demarc, id, { type: 'unit.add', service: 'ecs' })
  await intend(demarc, id, { type: 'unit.options', unit: 'ecs', options: { 'ecs.compute': 'fargate' } })
  const host = { items: ['ecs/ecs.fargate-host'], conclusion: 'compliant', reason: null }
  await intend(demarc, id, { type: 'item.conclude', ...host })
  const page = await demarc.open()
  const scope = new ScopeScreen(page)
  const journal = () => readFile(join(demarc.workspace, 'assessments', id, 'journal.ndjson'), 'utf8')
  const before = await journal()
  await scope.go(id, 'services?unit=ecs', 'Services')
  const compute = page.getByRole('group', { name: 'What do the tasks run on?' })
  const fargate = compute.getByRole('radio', { name: 'AWS Fargate' })
  const ec2 = compute.getByRole('radio', { name: /^EC2 instances/ })
  await expect(fargate).toBeChecked()

  await test.step('the line, the rows that come, and the work on the row that goes', async () => {
    await ec2.click()
    const line = scope.told('The line moves').getByRole('listitem')
    const system = line.filter({ hasText: 'Operating system' })
    await expect(system).toContainText(/AWS.*Customer.*Customer, because .*rule R\d/s)
    await expect(system.getByRole('img', { name: 'becomes' })).toBeVisible()
    await expect(scope.told('Come in').getByRole('listitem')).toHaveCount(2)
    await expect(scope.told('Go out').getByRole('listitem')).toHaveText(/work recorded$/)
    await expect(scope.told('Go out')).toContainText(/Work was done on ECS-\d+\./)
  })

  await test.step('left as it is, nothing has changed', async () => {
    await scope.leave()
    await expect(fargate).toBeChecked()
    expect(await journal()).toBe(before)
  })

  await test.step('confirmed from the keyboard, it is done and can be taken back', async () => {
    await ec2.click()
    await expect(scope.question.getByRole('button', { name: 'Change the answer' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(scope.message(/2 items came in; 1 item went out, and the work done is kept/)).toBeVisible()
    await expect(ec2).toBeChecked()
    await scope.undo(/2 items came in/)
    await expect(fargate).toBeChecked()
  })

  await test.step('an answer that moves nothing is done at once', async () => {
    await scope.go(id, 'services?unit=s3', 'Services')
    const aws = page.getByRole('radio', { name: /the AWS managed KMS key aws\/s3$/ })
    await aws.click()
    await expect(scope.message(/aws\/s3: no item of a checklist changed\.$/)).toBeVisible()
    await expect(scope.question).toHaveCount(0)
    await expect(aws).toBeChecked()
  })

  await test.step('adding a service is told too, and says what is known of it', async () => {
    await page.getByRole('button', { name: 'Add services' }).click()
    const adding = page.getByRole('dialog', { name: 'Add services' })
    await adding.getByPlaceholder('Find a service').fill('app runner')
    await expect(adding).toContainText(/class defaults only.*facts to verify.*attestation to verify/s)
    await adding.locator('summary').filter({ hasText: 'What an auditor tests' }).click()
    await expect(adding.getByRole('listitem')).not.toHaveCount(1)
    await adding.getByRole('button', { name: 'Add AWS App Runner' }).click()
    await expect(scope.told('Come in')).toContainText('APPR-01')
    await scope.confirm('Add the service')
    await expect(adding.getByText('in scope')).toBeVisible()
  })
})

test('leaving an account out asks why, and says that no row changes by it', async ({ demarc }) => {
  const id = await prepare(demarc)
  // With a third account there are still several when one is left out.
  const third = {
    number: '',
    alias: 'acme-test',
    environment: '',
    organizationalUnit: '',
    status: 'in-scope',
    reason: '',
  }
  await intend(demarc, id, { type: 'record.add', table: 'account', value: third })
  const page = await demarc.open()
  const scope = new ScopeScreen(page)
  await scope.go(id, 'locations', 'Accounts and Regions')
  const accounts = page.getByRole('region', { name: 'Accounts' })
  await accounts.getByRole('combobox').first().click()
  await page.getByRole('option', { name: 'Excluded' }).click()
  const asking = page.getByRole('dialog', { name: /^Leave .* out of scope\?$/ })
  await asking.getByLabel('Reason').fill('Operated by somebody else.')
  await asking.getByRole('button', { name: 'Exclude' }).click()
  await expect(asking).toBeHidden()
  await expect(scope.message(/: excluded: no item of a checklist changed\.$/)).toBeVisible()
  await expect(accounts.getByRole('cell', { name: 'Operated by somebody else.' })).toBeVisible()
})

test.describe('over a library of its own', () => {
  test.skip(({ door }) => door !== 'browser', 'another library is served by the browser door')
  test.use({ library: 'two-editions' })

  test('a regulation brings its row and takes it away, with the work on it', async ({ demarc }) => {
    const id = await prepare(demarc)
    const page = await demarc.open()
    const scope = new ScopeScreen(page)
    const checklist = new ChecklistScreen(page)
    await scope.go(id, 'criteria', 'Criteria')
    const regulations = page.getByRole('region', { name: 'Regulations and contracts' })
    const pci = regulations.getByRole('checkbox', { name: regulation.name })

    await test.step('what it would bring stands beside it', async () => {
      await expect(pci).toHaveAccessibleDescription(/brings \d+ items?/)
    })

    await test.step('ticked, the row is told, and comes', async () => {
      await pci.click()
      await expect(scope.told('Come in')).toContainText(regulation.row.title)
      await scope.leave()
      await expect(pci).not.toBeChecked()
      await pci.click()
      await scope.confirm('Add')
      await expect(pci).toBeChecked()
      await expect(pci).toHaveAccessibleDescription(/rests? on it/)
      await visit(page, address(id, 'checklist', `organization?item=organization/${regulation.row.id}`))
      await expect(checklist.grid.getByText(regulation.row.title)).toBeVisible()
      await checklist.grid.press('1')
    })

    await test.step('a name of the auditor’s own moves nothing and is done at once', async () => {
      await scope.go(id, 'criteria', 'Criteria')
      const own = regulations.getByRole('textbox', { name: 'Another regulation or contract' })
      await own.fill('pci dss 4.0')
      await own.press('Enter')
      await expect(regulations.getByRole('alert')).toContainText('That is PCI DSS')
      await own.fill('House rules of the client')
      await own.press('Enter')
      await expect(scope.message(/^House rules of the client counts now: no item/)).toBeVisible()
      await expect(regulations.getByRole('group', { name: 'Others that apply' })).toContainText(
        'House rules of the client',
      )
    })

    await test.step('taken out, the work on its row is named; undo brings both back', async () => {
      await pci.click()
      await expect(scope.told('Go out')).toContainText(/Work was done on ORG-\d+/)
      await scope.confirm('Take out')
      await expect(pci).not.toBeChecked()
      await scope.undo(/^PCI DSS was taken out/)
      await expect(pci).toBeChecked()
      await visit(page, address(id, 'checklist', `organization?item=organization/${regulation.row.id}`))
      const row = checklist.grid.getByRole('row').filter({ hasText: regulation.row.title })
      await expect(row).toContainText('Compliant')
    })
  })

  test('an assessment moves to a newer edition, row by row, and back', async ({ demarc }) => {
    const id = await prepare(demarc)
    for (const item of [`s3/${newer.changed}`, 's3/s3.versioning', `s3/${newer.withdrawn}`])
      await intend(demarc, id, { type: 'item.conclude', items: [item], conclusion: 'compliant', reason: null })
    const page = await demarc.open()
    const scope = new ScopeScreen(page)
    const checklist = new ChecklistScreen(page)
    await scope.go(id, 'engagement', 'Engagement')
    const part = page.getByRole('region', { name: 'Edition of the catalogue' })
    await expect(part).toContainText('Demarc catalogue 2026-11')
    await part.getByRole('link', { name: `See what edition ${newer.id} would change` }).click()
    const move = page.getByRole('region', { name: `Move to edition ${newer.id}` })

    await test.step('new, changed and withdrawn rows stand side by side', async () => {
      await expect(move.getByRole('heading', { level: 2, name: /^Move/ })).toBeFocused()
      await expect(move).toContainText('1 item new, 1 item changed, 1 item withdrawn.')
      await expect(move).toContainText(/Work was done on S3-03, and it is opened again/)
      const changed = move.getByRole('region', { name: 'Changed (1)' }).getByRole('article')
      const duty = changed.getByRole('row', { name: /^Customer must changed/ })
      await expect(duty.getByRole('cell').first()).toContainText(/^The customer must write bucket/)
      await expect(duty.getByRole('cell').last()).toHaveText(newer.duty)
      await expect(changed.getByRole('row')).toHaveCount(2)
      await changed.getByRole('button', { name: 'Show what stays the same too' }).click()
      await expect(changed.getByRole('row', { name: /^Objective same/ })).toBeVisible()
      await expect(move.getByRole('region', { name: 'New (1)' })).toContainText(newer.added.title)
      await expect(move.getByRole('region', { name: 'Withdrawn (1)' })).toContainText('S3-01')
    })

    await test.step('moved, only the row that changed is open again', async () => {
      await move.getByRole('button', { name: /^Move to edition/ }).click()
      const sure = page.getByRole('alertdialog')
      await expect(sure).toContainText('1 item with work on it is opened again')
      await sure.getByRole('button', { name: `Move to edition ${newer.id}` }).click()
      await expect(part).toContainText(newer.name)
      await expect(part).toContainText('This is the newest edition')
      await visit(page, address(id, 'checklist', 's3'))
      await expect(checklist.row('S3-03')).toContainText('Not assessed')
      await expect(checklist.row('S3-03')).toContainText(newer.duty.slice(0, 30))
      await expect(checklist.row('S3-09')).toContainText('Compliant')
      await expect(checklist.row('S3-01')).toHaveCount(0)
      await expect(checklist.grid.getByText(newer.added.title)).toBeVisible()
    })

    await test.step('one undo takes all of it back', async () => {
      await new Workbench(page).undo.click()
      await expect(checklist.row('S3-01')).toContainText('Compliant')
      await expect(checklist.row('S3-03')).toContainText('Compliant')
      await scope.go(id, 'engagement', 'Engagement')
      await expect(part).toContainText('Demarc catalogue 2026-11')
    })
  })
})

test('the shipped edition is the newest', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await new ScopeScreen(page).go(id, 'engagement', 'Engagement')
  await expect(page.getByRole('region', { name: 'Edition of the catalogue' })).toContainText(
    'This is the newest edition that ships with this Demarc; there is none to move to.',
  )
})

test('where a service is not offered, no result is asked for', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  const scope = new ScopeScreen(page)
  const checklist = new ChecklistScreen(page)
  await scope.go(id, 'locations', 'Accounts and Regions')
  const offered = page.getByRole('region', { name: 'Where services are offered' })
  const cell = offered.getByRole('button', { name: /^Amazon S3 in eu-west-1/ })
  const form = page.getByRole('dialog', { name: 'Amazon S3 in eu-west-1' })
  await expect(offered).toContainText('Demarc keeps no list')
  await expect(offered.getByRole('row', { name: /^AWS IAM/ })).toContainText('global')
  await expect(cell).toHaveText('not recorded')

  await test.step('recorded on a day, with the source', async () => {
    await cell.click()
    await form.getByRole('radio', { name: 'Not offered' }).check()
    await form.getByRole('button', { name: 'Record' }).click()
    await expect(form.getByRole('alert')).toHaveText('Say where you saw it.')
    await form.getByLabel('Source').fill('AWS services by Region, seen on screen')
    await form.getByLabel('Looked up on').fill('2026-03-02')
    await form.getByRole('button', { name: 'Record' }).click()
    await expect(cell).toHaveText(/not offered\s*seen 2 Mar 2026/)
    await expect(scope.message('Amazon S3 in eu-west-1: not offered. No row changes.')).toBeVisible()
  })

  await test.step('its items are looked at in the other Region only', async () => {
    await visit(page, address(id, 'checklist', 's3'))
    const item = await checklist.open('S3-02')
    await item.panel.getByText('Record results by account and Region').click()
    await expect(item.panel.getByRole('combobox', { name: /eu-central-1/ })).toHaveCount(2)
    await expect(item.panel.getByRole('combobox', { name: /eu-west-1/ })).toHaveCount(0)
  })

  await test.step('forgotten, it counts as offered again', async () => {
    await scope.go(id, 'locations', 'Accounts and Regions')
    await cell.click()
    await form.getByRole('radio', { name: /^Not recorded/ }).check()
    await form.getByRole('button', { name: 'Record' }).click()
    await expect(cell).toHaveText('not recorded')
  })
})

test('the library is tailored, marked in the checklist, and taken along in a template', async ({ demarc }) => {
  const id = await prepare(demarc)
  await ask(demarc, 'conclude', id, 'S3-04', 'compliant')
  const page = await demarc.open()
  const scope = new ScopeScreen(page)
  const checklist = new ChecklistScreen(page)
  await scope.go(id, 'tailoring', 'Tailoring')
  await expect(page.getByRole('heading', { name: 'The library stands as it is' })).toBeVisible()

  await test.step('a control is left out, with a reason', async () => {
    await page.getByRole('button', { name: /^Leave one out/ }).click()
    const form = page.getByRole('dialog', { name: 'Leave a control out' })
    await form.getByRole('button', { name: 'Leave it out' }).click()
    await expect(form).toContainText('Choose the control.')
    await expect(form).toContainText('Say why.')
    await scope.pick(/^Choose a control/, 'S3-04')
    await form.getByLabel('Reason').fill('Lists are switched off by the landing zone.')
    await form.getByRole('button', { name: 'Leave it out' }).click()
    await expect(scope.told('Go out')).toContainText('Work was done on S3-04.')
    await scope.confirm('Leave it out')
    await expect(page.getByRole('region', { name: 'Controls left out' })).toContainText(
      'Lists are switched off by the landing zone.',
    )
  })

  await test.step('one is worded otherwise, beside the library’s words', async () => {
    await page.getByRole('button', { name: /^Reword one/ }).click()
    await scope.pick(/^Choose a control/, 'S3-02')
    const title = page.getByRole('textbox', { name: 'Title' })
    await title.fill('No bucket can be made public')
    await page.getByRole('button', { name: 'Use this wording' }).click()
    await expect(page.getByLabel('Reason')).toBeFocused()
    await page.getByLabel('Reason').fill('The firm words it so.')
    await page.getByRole('button', { name: 'Use this wording' }).click()
    await expect(scope.told('Change')).toContainText('S3-02')
    await scope.confirm('Use this wording')
    await expect(page.getByRole('region', { name: 'Reworded controls' })).toContainText('No bucket can be made public')
  })

  const own = 'Exports are deleted after thirty days'
  const next = page.getByRole('button', { name: 'Continue' })
  await test.step('one of the firm’s own is begun, left, and found again', async () => {
    await page.getByRole('button', { name: /^Add your own/ }).click()
    await next.click()
    await expect(page.getByText('Give the control a title.')).toBeVisible()
    await page.getByLabel('Title').fill(own)
    await page.getByRole('combobox', { name: 'Checklist' }).click()
    await page.getByRole('option', { name: 'Amazon S3', exact: true }).click()
    await page.getByRole('radio', { name: /^Shared/ }).check()
    await new Workbench(page).saved()
    await page.reload()
    await expect(page.getByLabel('Title')).toHaveValue(own)
    await page.getByRole('button', { name: 'Back to the list' }).click()
    await page.getByRole('link', { name: 'Go on' }).click()
    await expect(page.getByLabel('Title')).toHaveValue(own)
  })

  await test.step('it is written to its end, step by step', async () => {
    await next.click()
    await page.getByLabel('AWS provides').fill('AWS offers lifecycle rules.')
    await page.getByLabel('Customer must').fill('The customer must delete exports after thirty days.')
    await page.getByLabel('Objective').fill('No export is older than thirty days.')
    await next.click()
    for (const number of [1, 2]) {
      const procedure = page.getByRole('group', { name: `Procedure ${number}` })
      await procedure.getByLabel('What is looked at').fill('The bucket of exports')
      await procedure.getByLabel('Steps').fill('Read the lifecycle rules.\nList the oldest objects.')
      await procedure.getByLabel('Expected result').fill('None is older than thirty days.')
      await procedure.getByLabel('An exception is').fill('An older export is there.')
    }
    await next.click()
    await page.getByLabel('Evidence to ask for').fill('The lifecycle rules')
    await page.getByLabel('Publisher').fill('Acme Payments')
    await page.getByLabel('Document').fill('Data handling standard')
    await next.click()
    await scope.pick('Add a requirement', 'PR.DS-01')
    await page.getByRole('radio', { name: 'answers' }).check()
    await next.click()
    await expect(page.getByRole('region', { name: 'A control of your own' })).toContainText('PR.DS-01 (answers)')
    await page.getByRole('button', { name: 'Add the control' }).click()
    await expect(scope.told('Come in')).toContainText(own)
    await scope.confirm('Add the control')
    await expect(page.getByRole('region', { name: 'Own controls' })).toContainText(own)
  })

  await test.step('each kind is marked in the checklist', async () => {
    await visit(page, address(id, 'checklist', 's3'))
    const row = (title: string) => checklist.grid.getByRole('row').filter({ hasText: title })
    await expect(row(own).getByRole('img', { name: 'The firm’s own control' })).toBeVisible()
    await expect(row('No bucket can be made public').getByRole('img', { name: /^Reworded/ })).toBeVisible()
    await expect(checklist.row('S3-04')).toHaveCount(0)
    const item = await checklist.open('S3-02')
    await expect(item.panel).toContainText('Reworded for this assessment')
    await page.getByRole('link', { name: '1 control left out' }).click()
  })

  await test.step('a change is changed, and taken back', async () => {
    await page.getByRole('button', { name: `Change ${own}` }).click()
    await page.getByLabel('Title').fill('Exports are gone after thirty days')
    await page.getByRole('button', { name: 'Look it over' }).click()
    await page.getByRole('button', { name: 'Save the control' }).click()
    await scope.confirm('Save the control')
    await expect(page.getByRole('region', { name: 'Own controls' })).toContainText('Exports are gone')
    await page
      .getByRole('region', { name: 'Controls left out' })
      .getByRole('button', { name: /^Take back/ })
      .click()
    await expect(scope.told('Come in')).toContainText(/S3-04.*work recorded/s)
    await scope.confirm('Bring it back')
    await expect(page.getByRole('region', { name: 'Controls left out' })).toHaveCount(0)
  })

  await test.step('a template takes the own control along, the rest only when chosen', async () => {
    await page.getByRole('button', { name: /^Save as template/ }).click()
    const form = page.getByRole('dialog', { name: 'Save as template' })
    await expect(form.getByRole('checkbox', { name: 'Exports are gone after thirty days' })).toBeChecked()
    const reworded = form.getByRole('checkbox', { name: 'No bucket can be made public' })
    await expect(reworded).not.toBeChecked()
    await expect(reworded).toHaveAccessibleDescription('Reworded, because: The firm words it so.')
    await reworded.check()
    await form.getByLabel('Name of the template').fill('Exports on AWS')
    await form.getByRole('button', { name: 'Save the template' }).click()
    await expect(page.getByText('The template Exports on AWS is saved.')).toBeVisible()
    await demarc.close()
    const list = await ask<{ template: { name: string; tailoring: { kind: string }[] } }[]>(
      demarc,
      ...['call', 'template:list', 'null'],
    )
    const saved = list.find(({ template }) => template.name === 'Exports on AWS')
    expect(saved?.template.tailoring.map(({ kind }) => kind).sort()).toEqual(['own', 'reworded'])
  })
})
