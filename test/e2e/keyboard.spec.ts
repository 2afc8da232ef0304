import { expect, test } from './fixtures.ts'
import { address, makeIdentities, me, passphrase, prepare, visit } from './prepare.ts'
import { ChecklistScreen, ItemPanel } from './screens/checklist.ts'
import { Keys } from './screens/keys.ts'

/*
 * The core of the work without a mouse: every step below is a key. Attaching a file is left out, because the choice of
 * files is the system's own window, which a test can only answer from outside.
 */

test('an engagement from the keyboard alone', async ({ demarc }) => {
  test.setTimeout(300_000)
  const page = await demarc.open()
  const keys = new Keys(page)
  const checklist = new ChecklistScreen(page)
  const button = (name: string | RegExp) => page.getByRole('button', { name })

  await test.step('say who works here', async () => {
    await expect(page.getByLabel('Name', { exact: true })).toBeFocused()
    await keys.type(me.name)
    await keys.press('Tab')
    await keys.type(me.firm)
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: 'No assessments yet' })).toBeVisible()
    await keys.seesFocus()
  })

  await test.step('create an assessment', async () => {
    await keys.act(page.getByRole('link', { name: 'New assessment' }))
    await keys.tabTo(page.getByRole('combobox', { name: 'Start from' }))
    await keys.press('Enter')
    await keys.type('Three')
    await keys.press('Enter')
    await expect(page.getByRole('combobox', { name: 'Start from' })).toHaveText(/Three-tier web application/)
    await keys.tabTo(page.getByLabel('Client'))
    await keys.type('Acme Payments')
    await keys.press('Tab')
    await keys.type('AWS workload 2026')
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: 'Accounts and Regions', level: 2 })).toBeFocused()
    await keys.act(button('Add an account'))
    await expect(page.getByLabel('Name', { exact: true })).toBeFocused()
    await keys.type('acme-production')
    await keys.tabTo(page.getByPlaceholder('Find a Region by name or code'))
    await keys.type('ireland')
    await keys.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'eu-west-1 is in scope.' })).toBeAttached()
    await expect(page.getByRole('heading', { name: 'Accounts and Regions', level: 2 })).toBeVisible()
    await expect(page.getByRole('checkbox', { name: 'eu-west-1' })).toBeChecked()
    for (const step of ['Services', 'How services are used', 'Frameworks', 'Review']) {
      if (step === 'How services are used') await keys.act(button('Skip the list of services'))
      await keys.act(button('Continue'))
      await expect(page.getByRole('heading', { name: step, level: 2 })).toBeFocused()
    }
    await keys.act(button('Create the assessment'))
    await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible()
    await keys.seesFocus()
  })

  await test.step('find a checklist through the commands', async () => {
    await keys.press('Control+k')
    await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible()
    await keys.type('Amazon S3')
    await keys.press('Enter')
    await expect(page.getByRole('grid', { name: 'Amazon S3' })).toBeFocused()
    await checklist.at('S3-01')
  })

  await test.step('the arrows and j and k move the active row, while the focus stays on the grid', async () => {
    const places = [await checklist.active()]
    for (const key of ['ArrowDown', 'j', 'End', 'ArrowUp', 'k', 'Home']) {
      await keys.press(key)
      places.push(await checklist.active())
      await expect(checklist.grid).toBeFocused()
    }
    expect(new Set(places).size).toBe(6)
    expect(places[0]).toBe(places.at(-1))
  })

  await test.step('conclude ten items', async () => {
    const passed = new Set<string | null>()
    const ref = (number: number) => `S3-${String(number).padStart(2, '0')}`
    for (const [index, key] of ['1', '4', '3', '4', '4', '1', '2', '4', '4', '4'].entries()) {
      passed.add(await checklist.active())
      await keys.press(key)
      if (key !== '4') continue
      await expect(page.getByRole('textbox', { name: `Why is ${ref(index + 1)} not applicable?` })).toBeFocused()
      await keys.type('No access control lists: 1 2 3 j k n f')
      await keys.press('Enter')
      await checklist.at(ref(index + 2))
    }
    expect(passed.size).toBe(10)
    await checklist.at('S3-11')
    await expect(checklist.grid).toBeFocused()
    await expect(page.getByRole('main')).toContainText('10 of 14 concluded')
  })

  await test.step('write a note; single keys only write while a field has the focus', async () => {
    await keys.press('Home', 'n')
    const item = new ItemPanel(page, 'S3-01')
    await expect(item.field('Working note')).toBeFocused()
    const before = await checklist.active()
    await keys.type('123 jk nef /? 5')
    await expect(item.field('Working note')).toHaveValue('123 jk nef /? 5')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(await checklist.active()).toBe(before)
    await expect(checklist.row('S3-01')).toContainText('Compliant')
    await keys.press('Escape')
    await expect(checklist.grid).toBeFocused()
    await expect(checklist.row('S3-01').getByRole('img', { name: 'Working note' })).toBeVisible()
  })

  await test.step('raise findings on what is not compliant', async () => {
    for (const [ref, down] of [
      ['S3-03', 2],
      ['S3-07', 4],
    ] as const) {
      await keys.press(...Array<string>(down).fill('j'))
      await checklist.at(ref)
      await keys.press('f')
      const form = page.getByRole('dialog', { name: `${ref}: Raise a finding` })
      await expect(form.getByLabel('Title')).toBeFocused()
      await keys.press('Control+a')
      await keys.type(`Shortcoming on ${ref}`)
      await keys.tabTo(form.getByRole('combobox', { name: 'Severity' }))
      await keys.press('Enter', 'ArrowDown', 'Enter')
      await keys.tabTo(form.getByLabel('Condition: what was found'))
      await keys.press('Control+a')
      await keys.type('Two of nine differ.')
      await keys.act(form.getByRole('button', { name: 'Raise the finding' }))
      await expect(form).toBeHidden()
      await keys.seesFocus()
      await keys.press('Escape')
      await expect(checklist.grid).toBeFocused()
      await expect(checklist.row(ref).getByRole('img', { name: 'Finding raised' })).toBeVisible()
    }
  })

  await test.step('see the keys, filter, and come back', async () => {
    await keys.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await keys.press('Escape')
    await expect(checklist.grid).toBeFocused()
    await keys.press('/')
    await keys.type('encryption')
    await keys.press('Enter')
    await expect(checklist.grid).toBeFocused()
    await expect(page.getByText(/^\d of 14 items$/)).toBeVisible()
    await keys.press('/', 'Control+a', 'Delete', 'Escape')
    await expect(page.getByText('14 items', { exact: true })).toBeVisible()
    await expect(checklist.grid).toBeFocused()
  })

  await test.step('undo and redo', async () => {
    await keys.press('Control+z')
    await expect(page.getByText(/^Undone/)).toBeVisible()
    await keys.press('Control+Shift+z')
    await expect(page.getByText(/^Done again/)).toBeVisible()
    await expect(checklist.grid).toBeFocused()
  })

  await test.step('record what the compliant items rest on', async () => {
    for (const [ref, down] of [
      ['S3-01', 0],
      ['S3-06', 5],
    ] as const) {
      await keys.press('Home', ...Array<string>(down).fill('j'))
      await checklist.at(ref)
      const { panel } = new ItemPanel(page, ref)
      await keys.tabTo(panel.getByRole('tab', { selected: true }))
      await keys.press('Home')
      const worked = panel.getByRole('group', { name: 'Operating effectiveness' })
      await keys.tabTo(worked.getByRole('radio', { name: 'Not assessed' }))
      await keys.press('ArrowRight')
      await expect(worked.getByRole('radio', { name: 'Effective', exact: true })).toBeChecked()
      await keys.tabTo(panel.getByRole('tab', { selected: true }), 'Shift+Tab')
      await keys.press('ArrowRight')
      await keys.act(panel.getByRole('button', { name: /^Record procedure / }).first())
      const form = page.getByRole('dialog')
      await expect(form.getByLabel('What was found')).toBeFocused()
      await keys.type('Nothing amiss.')
      await keys.tabTo(form.getByRole('radio', { name: 'No exception' }))
      await keys.press('Space')
      await keys.act(form.getByRole('button', { name: 'Record the procedure' }))
      await expect(form).toBeHidden()
      await keys.seesFocus()
      await keys.press('Escape')
      await expect(checklist.grid).toBeFocused()
    }
  })

  await test.step('say why AWS is relied on without a report', async () => {
    await keys.press('Control+k')
    await keys.type('Reliance on AWS')
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: 'Reliance on AWS', level: 1 })).toBeVisible()
    await keys.act(page.getByRole('button', { name: /^Say why for / }))
    const form = page.getByRole('dialog')
    await expect(form.getByRole('textbox')).toBeFocused()
    await keys.type('The client accepts it until the reports are read.')
    await keys.act(form.getByRole('button', { name: 'Write it for all of them' }))
    await expect(form).toBeHidden()
  })

  await test.step('sign as preparer', async () => {
    await makeIdentities(demarc, me.name)
    await keys.press('Control+k')
    await keys.type('Sign-off')
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: 'Sign-off', level: 1 })).toBeVisible()
    await keys.seesFocus()
    await expect(page.getByText('Nothing blocks sign-off.')).toBeVisible()
    await keys.tabTo(page.getByLabel('Passphrase of this identity'))
    await keys.type(passphrase)
    await keys.tabTo(button('Sign as preparer and freeze the record'))
    await page.keyboard.press('Enter')
    await expect(button('Sign as reviewer')).toBeVisible({ timeout: 90_000 })
    await keys.seesFocus()
    await expect(page.getByText('Revision 1 is signed and cannot be changed.')).toBeVisible()
  })

  await test.step('a key that cannot conclude any longer says why', async () => {
    await keys.press('Control+k')
    await keys.type('Amazon S3')
    await keys.press('Enter')
    await expect(checklist.grid).toBeFocused()
    await keys.press('Home', '3')
    const why = 'Nothing was changed. Revision 1 is signed and cannot be changed.'
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText(why)
    const { panel } = new ItemPanel(page, 'S3-01')
    const choice = panel.getByRole('group', { name: /^Conclusion on/ })
    await expect(choice).toHaveAccessibleDescription('Revision 1 is signed and cannot be changed.')
    await expect(choice.getByRole('button', { name: 'Compliant', exact: true })).toBeDisabled()
    await expect(checklist.row('S3-01')).toContainText('Compliant')
  })
})

test('single keys reach their field from every part of the panel, and never a conclusion', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'checklist', 's3'))
  const checklist = new ChecklistScreen(page)
  const item = new ItemPanel(page, 'S3-01')
  await checklist.at('S3-01')
  const unconcluded = () => expect(checklist.row('S3-01')).toContainText('Not assessed')

  for (const part of ['Conclude', 'Procedures', 'Evidence', 'Findings', 'Criteria', 'Review'])
    await test.step(`from ${part}`, async () => {
      const from = async () => {
        await item.part(part)
        await checklist.grid.focus()
      }
      // What is typed follows the key at once, as it does under quick fingers.
      await from()
      await page.keyboard.press('n')
      await page.keyboard.type('1 ')
      await expect(item.field('Working note')).toBeFocused()
      await expect(item.field('Working note')).toHaveValue(/1 $/)
      await page.keyboard.press('Escape')
      await from()
      await page.keyboard.press('e')
      await expect(item.panel.getByRole('button', { name: 'Attach files' })).toBeFocused()
      await from()
      await page.keyboard.press('f')
      await expect(page.getByRole('dialog').getByLabel('Title')).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await from()
      await page.keyboard.press('Enter')
      await expect(item.panel.getByRole('tab', { selected: true })).toBeFocused()
      await unconcluded()
    })

  await test.step('from a panel that is hidden, on an item that was only just reached', async () => {
    for (const key of ['n', 'e']) {
      await checklist.grid.focus()
      await page.keyboard.press('Control+i')
      await expect(item.panel).toBeHidden()
      await page.keyboard.press(key)
      await expect(
        key === 'n' ? item.field('Working note') : item.panel.getByRole('button', { name: 'Attach files' }),
      ).toBeFocused()
    }
    await checklist.grid.focus()
    for (const key of ['j', 'n']) await page.keyboard.press(key)
    await page.keyboard.type('1')
    await expect(new ItemPanel(page, 'S3-02').field('Working note')).toBeFocused()
    await unconcluded()
    await expect(checklist.row('S3-02')).toContainText('Not assessed')
  })
})
