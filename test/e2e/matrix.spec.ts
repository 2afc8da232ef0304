import { expect, test, type Demarc } from './fixtures.ts'
import { address, ask, intend, prepare, visit } from './prepare.ts'
import { Keys } from './screens/keys.ts'
import { MatrixScreen } from './screens/matrix.ts'

/*
 * Who holds what: in the assessment, cell by cell, and in the pictures of the model behind it.
 */

test.describe.configure({ timeout: 180_000 })

test('a cell explains itself and opens its items, from the keyboard', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  const matrix = new MatrixScreen(page)
  await visit(page, address(id, 'matrix'))
  await expect(matrix.grid).toBeVisible()

  const rowOf = async (name: RegExp) =>
    Number(((await matrix.cell(name).getAttribute('data-spot')) ?? '').split('/')[0])
  const down = async (rows: number) => {
    for (let row = 0; row < rows; row++) await page.keyboard.press('ArrowDown')
  }
  const [ec2, s3] = [
    await rowOf(/^Amazon EC2, Server-side encryption/),
    await rowOf(/^Amazon S3, Server-side encryption/),
  ]
  await matrix.grid.locator('[role=gridcell][tabindex="0"]').focus()
  await down(ec2)
  await page.keyboard.press('End')
  await expect(matrix.cell(/^Amazon EC2, Network traffic/)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  const cell = matrix.cell('Amazon EC2, Server-side encryption: Customer')
  await expect(cell).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(matrix.explanation).toContainText('Rule R1')
  await page.keyboard.press('Escape')
  await expect(cell).toBeFocused()

  await down(s3 - ec2)
  await expect(matrix.cell(/^Amazon S3, Server-side encryption/)).toBeFocused()
  await page.keyboard.press('Enter')
  const link = matrix.explanation.getByRole('link', { name: /^Show the \d+ items? of this layer$/ })
  const count = /\d+/.exec((await link.textContent()) ?? '')?.[0]
  await link.press('Enter')
  await expect(page.getByRole('grid', { name: 'Amazon S3' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Server-side encryption' })).toBeVisible()
  await expect(page.getByText(new RegExp(`^${count} of \\d+ items$`))).toBeVisible()
})

test('Enter on the name of a service opens its checklist', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'matrix'))
  await page.getByRole('grid').getByRole('link', { name: 'Amazon RDS' }).press('Enter')
  await expect(page.getByRole('grid', { name: 'Amazon RDS' })).toBeVisible()
})

test('the pictures of the model, by keyboard and as tables', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  const matrix = new MatrixScreen(page)
  const keys = new Keys(page)
  await visit(page, address(id, 'matrix'))

  await test.step('the three classes, side by side', async () => {
    await keys.tabTo(matrix.tab('This assessment'))
    await keys.press('ArrowRight', 'ArrowRight')
    await expect(matrix.tab('The three classes')).toHaveAttribute('aria-selected', 'true')
    for (const name of [/^Infrastructure/, /^Container/, /^Abstract/])
      await expect(matrix.grid.getByRole('columnheader', { name })).toBeVisible()
    await expect(page.getByText('It has nothing to do with Docker').first()).toBeVisible()
    await expect(matrix.grid.getByRole('row')).toHaveCount(13)
    await keys.tabTo(matrix.cell(/^Physical.*, Infrastructure: AWS/))
    await keys.press('ArrowDown', 'ArrowDown', 'ArrowDown')
    await expect(matrix.cell(/^Operating system, Infrastructure: Customer, all \d+$/)).toBeFocused()
    await keys.press('ArrowRight', 'Enter')
    await expect(matrix.explanation).toContainText(/With AWS, in \d+ of the \d+ services that have it\./)
    await expect(matrix.explanation).toContainText(/AWS: \d+ · Shared: \d+ · Customer: \d+/)
    await expect(matrix.explanation).toContainText(/The \d+ services that differ.*Amazon ECS/)
    await keys.press('Escape')
    await expect(matrix.cell(/^Operating system, Container: AWS/)).toBeFocused()
  })

  await test.step('on-premises, IaaS, PaaS and SaaS', async () => {
    await keys.tabTo(matrix.tab('The three classes'), 'Shift+Tab')
    await keys.press('ArrowRight')
    await expect(matrix.grid.getByRole('columnheader')).toHaveText([
      /^Part$/,
      /^On-premises/,
      /^IaaS/,
      /^PaaS/,
      /^SaaS/,
    ])
    await expect(matrix.grid.getByRole('row')).toHaveCount(9)
    await keys.tabTo(matrix.cell('Users, On-premises: Customer'))
    await keys.press('Enter')
    await expect(matrix.explanation).toContainText('On premises there is no half of AWS')
    await keys.press('Escape')
    await expect(page.getByRole('region', { name: 'What is our judgement' })).toContainText('is our judgement')
  })

  await test.step('the same as a table, also after coming back', async () => {
    const table = await matrix.asTable()
    await expect(table.getByRole('row', { name: /^Hypervisor/ })).toContainText(/The service that differs: \S+/)
    await matrix.tab('The three classes').click()
    await expect(page.getByRole('table').getByRole('columnheader', { name: 'Abstract' })).toBeVisible()
    await expect(matrix.grid).toHaveCount(0)
  })
})

test('security of the cloud against security in the cloud', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  const matrix = new MatrixScreen(page)
  await visit(page, address(id, 'matrix', 'of-and-in'))
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  await expect(part('Security of the cloud')).toContainText('Physicalall 12 services in scope')
  await expect(part('Security in the cloud')).toContainText(/Operating system1 of 12 servicesAmazon EC2/)
  await expect(part('Shared')).toContainText(/Platform\d of 12 services.*Amazon RDS/)

  const table = await matrix.asTable()
  await expect(
    table
      .getByRole('row', { name: /^Operating system/ })
      .getByRole('cell')
      .last(),
  ).toHaveText('Amazon EC2')

  await table.getByRole('link', { name: 'Operating system' }).click()
  await expect(page.getByRole('grid', { name: 'All items' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Operating system' })).toBeVisible()
})

test('what the library does not vouch for is marked', async ({ demarc }) => {
  const id = await prepare(demarc)
  const service = await addUnsure(demarc, id)
  const page = await demarc.open()
  const matrix = new MatrixScreen(page)
  await visit(page, address(id, 'matrix'))
  const head = (name: string) => matrix.grid.getByRole('rowheader', { name })
  await expect(head(service.name)).toContainText('Class defaults only')
  await expect(head(service.name)).toContainText('To be verified')
  await expect(head('Amazon S3')).not.toContainText('Class defaults only')

  await head(service.name).getByRole('link').click()
  const banner = page.getByRole('region', { name: service.name })
  await expect(banner).toContainText('The controls are those that every service of its class gets.')
  await expect(banner).toContainText('Look its facts and its split up before you rely on them.')

  await test.step('and its texts set commands as they are written', async () => {
    await visit(page, address(id, 'checklist', `${service.id}?item=${service.id}/class.aws-operation`))
    const panel = page.getByRole('complementary', { name: /^Item / })
    await expect(panel.getByRole('heading', { name: `AWS operates ${service.name}` })).toBeVisible()
    await panel.getByRole('tab', { name: /^Procedures/ }).click()
    await expect(panel.locator('code', { hasText: 'aws ce get-cost-and-usage' })).toBeVisible()
    await expect(panel).not.toContainText('`')
    await panel.getByRole('button', { name: 'Record procedure p1' }).click()
    const description = page.getByRole('dialog').getByLabel('What was done')
    await expect(description).toHaveValue(/from aws ce get-cost-and-usage grouped by SERVICE/)
  })
})

interface Known {
  readonly id: string
  readonly name: string
}

/** Adds a service that has the controls of its class only, and facts nobody has confirmed. */
async function addUnsure(demarc: Demarc, id: string): Promise<Known> {
  const { services } = await ask<{ services: (Known & { depth: string; confidence: string })[] }>(
    demarc,
    ...['call', 'catalogue:services', 'null'],
  )
  const unsure = services.find(({ depth, confidence }) => depth === 'class defaults only' && confidence === 'verify')
  if (!unsure) throw new Error('no service of the library is unsure')
  await intend(demarc, id, { type: 'unit.add', service: unsure.id })
  return unsure
}
