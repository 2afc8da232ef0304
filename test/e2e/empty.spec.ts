import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { address, ask, introduce, prepare, visit } from './prepare.ts'

/*
 * An assessment in which nothing has been recorded: each page says why it is empty and what comes next.
 */

const next = (page: Page) => page.getByRole('region', { name: 'Next', exact: true })
const firstSteps = (page: Page) => page.getByRole('region', { name: 'First steps' })

test('without a service the next step is the scope, and the first steps lead to their places', async ({ demarc }) => {
  await introduce(demarc)
  const about = ['--client', 'Acme Payments', '--title', 'Empty', '--period', '2026-01-01/2026-12-31']
  const { id } = await ask<{ id: string }>(demarc, 'new', '--template', 'blank', ...about)
  const page = await demarc.open()
  await visit(page, address(id, 'overview'))
  await next(page).getByRole('link', { name: 'Go there' }).click()
  await expect(page.getByRole('tab', { name: 'Services', selected: true })).toBeVisible()
  await visit(page, address(id, 'overview'))
  await firstSteps(page).getByRole('link', { name: 'Ask the client for evidence' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing has been asked for yet' })).toBeVisible()
  await page.getByRole('radio', { name: 'Register' }).check()
  await page.getByRole('button', { name: 'Ask the client for evidence' }).click()
  await expect(page.getByRole('dialog', { name: 'Ask the client for evidence' })).toBeVisible()
})

test('the first steps stand until something is concluded', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'overview'))
  await expect(firstSteps(page).getByRole('img', { name: 'done', exact: true })).toHaveCount(2)
  await expect(next(page)).toContainText('Begin with the checklist “Organization”')
  await visit(page, address(id, 'checklist', 's3'))
  const checklist = page.getByRole('grid').or(page.getByRole('treegrid'))
  const hint = page.getByText('Tick items, or press Space on them')
  await expect(hint).toBeVisible()
  await page.getByRole('searchbox', { name: 'Find items' }).fill('no item has these words')
  await expect(page.getByRole('heading', { name: 'No item matches the filter' })).toBeVisible()
  await expect(hint).toBeHidden()
  await page.getByRole('button', { name: 'Show all' }).last().click()
  await checklist.press('1')
  await visit(page, address(id, 'overview'))
  await expect(next(page)).toContainText('Go on with Amazon S3')
  await expect(firstSteps(page)).toBeHidden()
})

test('without an identity the sign-off offers one, within its card', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await page.setViewportSize({ width: 1280, height: 800 })
  await visit(page, address(id, 'sign-off'))
  const card = page.getByRole('region', { name: 'Who signs' })
  const offer = card.getByRole('button', { name: /^Make or import an identity/ })
  await expect(card).toContainText('there is none on this computer yet')
  const [inner, outer] = [await offer.boundingBox(), await card.boundingBox()]
  if (!inner || !outer) throw new Error('The card of the signatures is not there.')
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width)
})
