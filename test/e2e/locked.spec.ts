import { expect, test } from './fixtures.ts'
import { acme, address, ask, prepare, visit } from './prepare.ts'

test('while a window has the workspace open, commands read and do not write', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'overview'))
  await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible()

  const refused = await demarc.run('conclude', id, 'S3-01', 'compliant')
  expect(refused.code).toBe(1)
  expect(refused.stdout).toBe('')
  expect(refused.stderr).toMatch(
    /^Another Demarc \(process \d+ on .+\) has this workspace open\. Close it there first\.\n$/,
  )

  const { assessments } = await ask<{ assessments: { client: string }[] }>(demarc, 'list')
  expect(assessments.map(({ client }) => client)).toEqual([acme.client])
  const shown = await demarc.run('show', id)
  expect(shown.code).toBe(0)
  expect(shown.stdout).toContain('0 of 242 items concluded')
  const checklist = await demarc.run('checklist', id, '--unit', 's3')
  expect(checklist.stdout.trim().split('\n')).toHaveLength(14)

  await demarc.close()
  expect((await demarc.run('conclude', id, 'S3-01', 'compliant')).code).toBe(0)
})

test('a reading command sees what the window has just answered', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'checklist', 's3'))
  const row = page.getByRole('grid').getByRole('row').filter({ hasText: 'S3-01' })
  await row.click()
  await page.keyboard.press('3')
  await expect(row).toContainText('Non-compliant')
  const listed = await demarc.run('checklist', id, '--unit', 's3')
  expect(listed.stdout).toMatch(/^S3-01\s+\S+\s+non-compliant/m)
})
