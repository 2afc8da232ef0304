import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test, type Demarc } from './fixtures.ts'
import { newer } from './make-library.ts'
import { acme, address, ask, intend, prepare, signAsPreparer } from './prepare.ts'
import { frozenScreens, openScreens, show, type Screen } from './screens/all.ts'

/*
 * No screen breaks a rule that axe can see: names, roles, contrast, order of headings, keyboard reach of what scrolls.
 */

const schemes = ['light', 'dark'] as const
const bucketPolicy = 's3/s3.bucket-policy'

/** Takes away what keeps the preparer from signing. */
async function complete(demarc: Demarc, id: string): Promise<void> {
  const { items } = await ask<{ items: { key: string; conclusion: string }[] }>(demarc, 'checklist', id)
  const keys = items.map(({ key }) => key)
  const compliant = items.filter(({ conclusion }) => conclusion === 'compliant').map(({ key }) => key)
  await intend(demarc, id, { type: 'reliance.accept', items: keys, statement: 'Known to management.' })
  await intend(demarc, id, { type: 'item.effectiveness', items: compliant, design: null, operating: 'effective' })
}

/** An assessment with something of everything in it. */
async function prepareFull(demarc: Demarc): Promise<string> {
  const id = await prepare(demarc)
  const file = join(demarc.root, 'policy.txt')
  writeFileSync(file, 'Principal: *\n')
  await ask(demarc, 'evidence', id, 'S3-03', file)
  writeFileSync(
    join(demarc.root, 'finding.json'),
    JSON.stringify({ title: 'Policies are too wide', condition: 'Six policies.', items: ['S3-03'] }),
  )
  await ask(demarc, 'finding', id, join(demarc.root, 'finding.json'))
  writeFileSync(
    join(demarc.root, 'procedure.json'),
    JSON.stringify({
      description: 'Read six policies.',
      result: 'All too wide.',
      outcome: 'exception',
      tickMarks: ['E', 'X'],
    }),
  )
  await ask(demarc, 'procedure', id, 'S3-03', join(demarc.root, 'procedure.json'))
  await ask(demarc, 'evidence', id, 'S3-02', file)
  await ask(demarc, 'conclude', id, 'S3-02', 'compliant', '--comment', 'Seen on screen.')
  await ask(demarc, 'conclude', id, 'S3-03', 'non-compliant', '--reason', 'Too wide.')
  await ask(demarc, 'conclude', id, 'S3-04', 'not-applicable', '--reason', 'No lists.')
  await intend(demarc, id, { type: 'item.override', item: bucketPolicy, override })
  await intend(demarc, id, { type: 'record.add', table: 'attestation', value: attestation })
  await intend(demarc, id, { type: 'record.add', table: 'partner', value: partner })
  await intend(demarc, id, { type: 'record.add', table: 'securityService', value: { service: 'macie', use: '' } })
  await intend(demarc, id, { type: 'unit.add', service: 'ecs' })
  await intend(demarc, id, { type: 'record.add', table: 'offering', value: offering })
  await intend(demarc, id, { type: 'tailoring.add', value: excluded })
  return id
}

const override = {
  origination: 'shared',
  performedBy: [{ party: 'platform-team', name: '', part: 'Writes the policies' }],
  reason: 'A managed service writes them.',
}
const partner = {
  kind: 'competency-partner',
  name: 'Cloud Hands AG',
  offer: 'Security',
  note: '',
  operates: [{ control: 's3.bucket-policy', unit: 's3', part: 'Reviews the policies' }],
}
const excluded = { kind: 'excluded', set: 's3', controlId: 's3.lifecycle', reason: 'Kept by the landing zone.' }
const offering = { service: 'rds', region: 'eu-west-1', offered: false, on: '2026-03-02', source: 'Seen on screen' }
const attestation = {
  provider: 'Amazon Web Services',
  programme: 'SOC 2',
  report: 'AWS SOC 2 2026',
  auditor: '',
  type: 'soc-type-2',
  partition: 'aws',
  opinion: 'unmodified',
  exceptions: '',
  from: '2026-01-01',
  to: '2026-12-31',
  services: ['s3'],
  regions: ['eu-west-1'],
  subjects: [{ criterion: 'CC6.4', control: 's3.durability' }],
  carveOuts: '',
  continues: null,
  evaluatedBy: '',
  evaluatedOn: null,
  duties: [],
}

/** What axe finds, in a form that can be read in a failure. */
async function violationsOn(page: Page): Promise<string[]> {
  const builder = new AxeBuilder({ page })
  // What floats stands beside the landmarks and belongs to what it came from.
  if ((await page.getByRole('menu').or(page.getByRole('tooltip')).count()) > 0) builder.disableRules('region')
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} ${node.target.join(' ')} ${node.failureSummary?.split('\n').at(1) ?? ''}`),
  )
}

async function expectNone(page: Page, screens: readonly Screen[], id: string): Promise<void> {
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await show(page, screen, id)
      expect.soft(await violationsOn(page), screen.name).toEqual([])
    })
  }
}

for (const colorScheme of schemes) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ contextOptions: { colorScheme, reducedMotion: 'reduce' }, actionTimeout: 20_000 })
    test.setTimeout(600_000)

    test('a first start and an empty list', async ({ demarc }) => {
      const page = await demarc.open()
      await expect(page.getByRole('heading', { name: 'Who is doing the work?' })).toBeVisible()
      expect.soft(await violationsOn(page), 'welcome').toEqual([])
      await page.getByLabel('Name', { exact: true }).fill('Ada Auditor')
      await page.getByRole('button', { name: 'Begin' }).click()
      await expect(page.getByRole('heading', { name: 'No assessments yet' })).toBeVisible()
      expect.soft(await violationsOn(page), 'no assessments').toEqual([])
    })

    for (const part of ['beside', 'checklists', 'pages', 'scope'] as const) {
      test(`every screen while the work is open: ${part}`, async ({ demarc }) => {
        const id = await prepareFull(demarc)
        await expectNone(await demarc.open(), openScreens[part], id)
      })
    }

    test('every screen that differs once the record is frozen', async ({ demarc }) => {
      const id = await prepareFull(demarc)
      await complete(demarc, id)
      await signAsPreparer(demarc, id)
      await expectNone(await demarc.open(), frozenScreens, id)
    })
  })
}

test.describe('over a library with two editions', () => {
  test.skip(({ door }) => door !== 'browser', 'another library is served by the browser door')
  test.use({ library: 'two-editions', contextOptions: { reducedMotion: 'reduce' } })

  test('what a newer edition would change', async ({ demarc }) => {
    const id = await prepare(demarc)
    await ask(demarc, 'conclude', id, 'S3-03', 'compliant')
    const page = await demarc.open()
    const move = {
      name: 'an edition to move to',
      at: () => address(id, 'scope', `engagement/${newer.id}`),
      shows: async () => {
        await page.getByRole('button', { name: 'Show what stays the same too' }).click()
        await expect(page.getByRole('heading', { name: 'Withdrawn (1)' })).toBeVisible()
      },
    }
    await expectNone(page, [move], id)
  })
})

test('pages of an assessment with nothing in it yet', async ({ demarc }) => {
  test.setTimeout(240_000)
  const id = await prepare(demarc, acme.client)
  const empty = openScreens.pages.filter(
    ({ name }) =>
      ['findings', 'evidence', 'reliance', 'overview', 'history'].includes(name) ||
      name.startsWith('worksheet: exercise'),
  )
  await expectNone(await demarc.open(), empty, id)
})
