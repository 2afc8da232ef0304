import { expect, type Page } from '@playwright/test'
import { address, visit } from '../prepare.ts'

/*
 * Every screen of the product and the main questions above them, in one place: for what must hold on all of them.
 */

export interface Screen {
  readonly name: string
  /** Where it is, below the window's own address. */
  readonly at: (id: string) => string
  /** What is seen once it is there. */
  readonly shows: (page: Page) => Promise<void>
  /** Opens what stands above the page, where that is the screen meant. */
  readonly then?: (page: Page) => Promise<void>
}

const heading = (name: string | RegExp) => async (page: Page) => {
  await expect(page.getByRole('heading', { name }).first()).toBeVisible()
}
const tab = (name: string) => async (page: Page) => {
  await expect(page.getByRole('tab', { name: new RegExp(`^${name}`), selected: true })).toBeVisible()
}
const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
}
const asks = (name: string | RegExp) => async (page: Page) => {
  await press(name)(page)
  await expect(page.getByRole('dialog')).toBeVisible()
}
/** Presses what a dialog ends with, which is refused because nothing is filled in. */
const isRefused = async (page: Page) => {
  const dialog = page.getByRole('dialog').last()
  await dialog.getByRole('button').last().click()
  await expect(dialog.getByRole('alert').first()).toBeVisible()
}
/** Chooses a file for the wording of a framework. */
const wordingFile = async (page: Page, text: string) => {
  const choosing = page.waitForEvent('filechooser')
  await press(/^Import the wording of NIST/)(page)
  await (await choosing).setFiles({ name: 'wording.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
}
const panel = (page: Page) => page.getByRole('complementary', { name: /^Item / })
const part = (name: string) => async (page: Page) => {
  await panel(page)
    .getByRole('tab', { name: new RegExp(`^${name}`) })
    .click()
  await expect(panel(page).getByRole('tabpanel')).toBeVisible()
}
const inOrder =
  (...steps: ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const step of steps) await step(page)
  }
const anyGrid = (page: Page) => page.getByRole('grid').or(page.getByRole('treegrid'))
const grid = async (page: Page) => {
  await expect(anyGrid(page)).toBeVisible()
}
const item = async (page: Page) => {
  await grid(page)
  await expect(panel(page).getByRole('tablist')).toBeVisible()
}
const steps = (count: number) => async (page: Page) => {
  await page.getByLabel('Client').fill('Acme Payments')
  await page.getByLabel('Title of the assessment').fill('AWS workload')
  for (let step = 0; step < count; step++) await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText(`Step ${count + 1} of 6`)).toBeVisible()
}

const beside: Screen[] = [
  { name: 'the list of assessments', at: () => '#/', shows: heading('Assessments') },
  { name: 'my name and firm', at: () => '#/', shows: heading('Assessments'), then: asks('Ada Auditor') },
  { name: 'verify a report', at: () => '#/verify', shows: heading('Verify a report') },
  {
    name: 'identities',
    at: () => '#/',
    shows: heading('Assessments'),
    then: inOrder(asks('Ada Auditor'), asks(/^Identities/)),
  },
  {
    name: 'make an identity',
    at: () => '#/',
    shows: heading('Assessments'),
    then: inOrder(asks('Ada Auditor'), asks(/^Identities/), asks('Make an identity')),
  },
  {
    name: 'import an identity',
    at: () => '#/',
    shows: heading('Assessments'),
    then: inOrder(asks('Ada Auditor'), asks(/^Identities/), asks('Import an identity')),
  },
  { name: 'the choice of appearance', at: () => '#/', shows: heading('Assessments'), then: press('Appearance') },
  { name: 'templates', at: () => '#/templates', shows: heading('Templates') },
  { name: 'official wording', at: () => '#/wordings', shows: heading('Official wording') },
  {
    name: 'official wording: what is missing',
    at: () => '#/wordings',
    shows: heading('Official wording'),
    then: async (page) => page.getByText(/^Without official wording/).click(),
  },
  {
    name: 'official wording: what a file has',
    at: () => '#/wordings',
    shows: heading('Official wording'),
    then: async (page) => {
      await wordingFile(page, `id,wording\nPR.AA-05,x\nPR.AA-01,\nPR.AC-4,y\n${'unknown'.repeat(11)},z\n`)
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'official wording: a file that is refused',
    at: () => '#/wordings',
    shows: heading('Official wording'),
    then: async (page) => {
      await wordingFile(page, 'when,what\n')
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'new assessment: nothing filled in',
    at: () => '#/new',
    shows: heading('Engagement'),
    then: press('Continue'),
  },
  ...['locations', 'services', 'use', 'frameworks', 'review'].map((name, index) => ({
    name: `new assessment: ${name}`,
    at: () => '#/new',
    shows: heading('New assessment'),
    then: inOrder(press(/Engagement$/), steps(index + 1)),
  })),
  {
    name: 'an address that leads nowhere',
    at: (id) => address(id, 'nowhere'),
    shows: heading(/nothing at this address/),
  },
]

const checklists: Screen[] = [
  ...['all', 'organization', 'common', 's3'].map((unit) => ({
    name: `checklist of ${unit}`,
    at: (id: string) => address(id, 'checklist', unit),
    shows: item,
  })),
  ...['Conclude', 'Procedures', 'Evidence', 'Findings', 'Criteria', 'Review'].map((name) => ({
    name: `item, ${name}`,
    at: (id: string) => address(id, 'checklist', 's3?item=s3/s3.bucket-policy'),
    shows: item,
    then: part(name),
  })),
  ...[/^Change the override$/, /^Record a compensating control$/].map((name) => ({
    name: `item: ${name.source}`,
    at: (id: string) => address(id, 'checklist', 's3?item=s3/s3.bucket-policy'),
    shows: item,
    then: asks(name),
  })),
  {
    name: 'item: record a procedure',
    at: (id) => address(id, 'checklist', 's3'),
    shows: item,
    then: inOrder(part('Procedures'), asks(/^Record procedure/)),
  },
  {
    name: 'item: draw a sample',
    at: (id) => address(id, 'checklist', 's3'),
    shows: item,
    then: async (page) => {
      await inOrder(part('Procedures'), asks(/^Record procedure/), press('Draw a sample'))(page)
      const dialog = page.getByRole('dialog', { name: 'Draw a sample' })
      await dialog.getByLabel('List of the population').fill('CHG-1\nCHG-2\nCHG-3')
      await dialog.getByLabel('Sample size').fill('2')
      await dialog.getByText('Sizes of the firm').click()
      await press(/^Select (the items|again)/)(page)
      await expect(dialog.getByLabel(/^Deviation of/)).toHaveCount(2)
    },
  },
  {
    name: 'item: results by location',
    at: (id) => address(id, 'checklist', 's3'),
    shows: item,
    then: (page) => page.getByText('Record results by account and Region').click(),
  },
  {
    name: 'item: raise a finding',
    at: (id) => address(id, 'checklist', 's3'),
    shows: item,
    then: inOrder(part('Findings'), asks('Raise a finding')),
  },
  {
    name: 'common control: record a deviation',
    at: (id) => address(id, 'checklist', 'common'),
    shows: item,
    then: asks('Record a deviation'),
  },
  {
    name: 'checklist: several selected',
    at: (id) => address(id, 'checklist', 's3'),
    shows: item,
    then: async (page) => {
      await anyGrid(page).press('Control+a')
      await page.getByRole('button', { name: 'Conclude …' }).click()
      await page.getByRole('radio', { name: 'Compliant', exact: true }).check()
    },
  },
  {
    name: 'checklist: grouped, with more columns',
    at: (id) => address(id, 'checklist', 's3'),
    shows: item,
    then: async (page) => {
      await page.getByRole('button', { name: 'Group by' }).click()
      await page.getByRole('menuitemcheckbox', { name: 'CSF function' }).click()
      await page.getByRole('button', { name: 'Columns' }).click()
      await page.getByRole('menuitemcheckbox', { name: 'NIST CSF' }).click()
      await page.keyboard.press('Escape')
    },
  },
  {
    name: 'checklist: a view is kept',
    at: (id) => address(id, 'checklist', 's3'),
    shows: item,
    then: async (page) => {
      await page.getByRole('toolbar', { name: 'Views' }).getByRole('button').first().click()
      await page.getByRole('menuitem', { name: 'Keep this view' }).click()
      await page.getByRole('button', { name: 'Keep the view' }).click()
    },
  },
  {
    name: 'checklist: more filters',
    at: (id) => address(id, 'checklist', 'all'),
    shows: grid,
    then: (page) => page.getByRole('button', { name: 'More filters' }).click(),
  },
  {
    name: 'checklist: a reason is asked',
    at: (id) => address(id, 'checklist', 's3'),
    shows: item,
    then: (page) => anyGrid(page).press('4'),
  },
]

const pages: Screen[] = [
  { name: 'overview', at: (id) => address(id, 'overview'), shows: heading('Overview') },
  { name: 'commands', at: (id) => address(id, 'overview'), shows: heading('Overview'), then: asks('Commands') },
  ...(
    [
      ['keys', 'Control+/'],
      ['help', 'F1'],
    ] as const
  ).map(([name, keys]) => ({
    name,
    at: (id: string) => address(id, 'overview'),
    shows: heading('Overview'),
    then: async (page: Page) => {
      await page.keyboard.press(keys)
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  })),
  {
    name: 'about',
    at: (id) => address(id, 'overview'),
    shows: heading('Overview'),
    then: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').fill('about')
      await page.keyboard.press('Enter')
      await expect(page.getByText('Apache-2.0. It is built')).toBeVisible()
    },
  },
  {
    name: 'search',
    at: (id) => `${address(id, 'search')}?q=the`,
    shows: (page) => expect(page.getByRole('list', { name: 'Places found' })).toBeVisible(),
  },
  { name: 'matrix', at: (id) => address(id, 'matrix'), shows: grid },
  {
    name: 'matrix: a cell is explained',
    at: (id) => address(id, 'matrix'),
    shows: grid,
    then: async (page) => {
      await page.getByRole('gridcell').first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  { name: 'findings', at: (id) => address(id, 'findings'), shows: heading('Findings') },
  { name: 'remediation plan', at: (id) => address(id, 'findings?view=plan'), shows: heading('Findings') },
  {
    name: 'raise a finding: nothing filled in',
    at: (id) => address(id, 'findings?raise=new'),
    shows: heading('Raise a finding'),
    then: press('Raise the finding'),
  },
  { name: 'raise a finding', at: (id) => address(id, 'findings?raise=new'), shows: heading('Raise a finding') },
  {
    name: 'a finding of an earlier report',
    at: (id) => address(id, 'findings'),
    shows: heading('Findings'),
    then: asks('Record a prior finding'),
  },
  {
    name: 'a finding',
    at: (id) => address(id, 'findings'),
    shows: heading('Findings'),
    then: async (page) => {
      await page.getByRole('link', { name: 'Policies are too wide' }).click()
      await heading('F-01')(page)
    },
  },
  {
    name: 'a finding: link items',
    at: (id) => address(id, 'findings'),
    shows: heading('Findings'),
    then: async (page) => {
      await page.getByRole('link', { name: 'Policies are too wide' }).click()
      await asks('Link items')(page)
    },
  },
  { name: 'evidence', at: (id) => address(id, 'evidence'), shows: heading('Evidence') },
  {
    name: 'evidence: an entry',
    at: (id) => address(id, 'evidence'),
    shows: heading('Evidence'),
    then: async (page) => {
      await page
        .getByRole('row')
        .nth(1)
        .getByRole('link')
        .or(page.getByRole('row').nth(1).getByRole('button'))
        .first()
        .click()
      await expect(page.getByRole('complementary', { name: /^Evidence / })).toBeVisible()
    },
  },
  {
    name: 'evidence: add a link',
    at: (id) => address(id, 'evidence'),
    shows: heading('Evidence'),
    then: async (page) => {
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.getByRole('menuitem', { name: 'A link …' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  { name: 'evidence: requests', at: (id) => address(id, 'evidence?view=requests'), shows: heading('Evidence') },
  {
    name: 'evidence: tick a request off',
    at: (id) => address(id, 'evidence?view=requests'),
    shows: heading('Evidence'),
    then: asks(/^Tick off E-/),
  },
  {
    name: 'evidence: how long files are kept',
    at: (id) => address(id, 'evidence'),
    shows: heading('Evidence'),
    then: asks('Retention …'),
  },
  {
    name: 'evidence: a look at a file',
    at: (id) => address(id, 'evidence'),
    shows: heading('Evidence'),
    then: async (page) => {
      await page.getByRole('button', { name: 'policy.txt' }).first().click()
      await page.getByRole('button', { name: 'Look at the file' }).click()
      await expect(page.getByRole('dialog')).toContainText('Principal')
    },
  },
  { name: 'reliance', at: (id) => address(id, 'reliance'), shows: heading('Reliance on AWS') },
  {
    name: 'reliance: add',
    at: (id) => address(id, 'reliance'),
    shows: heading('Reliance on AWS'),
    then: asks('Add an attestation'),
  },
  {
    name: 'an attestation',
    at: (id) => address(id, 'reliance'),
    shows: heading('Reliance on AWS'),
    then: async (page) => {
      await page.getByRole('link', { name: 'AWS SOC 2 2026' }).first().click()
      await heading('AWS SOC 2 2026')(page)
    },
  },
  { name: 'review', at: (id) => address(id, 'review'), shows: heading('Review') },
  { name: 'sign-off', at: (id) => address(id, 'sign-off'), shows: heading('Sign-off') },
  ...['preview', 'frameworks', 'conclusion', 'look', 'export'].map((path, index) => ({
    name: `report: ${path}`,
    at: (id: string) => address(id, 'report', path),
    shows: tab(['What it says', 'Frameworks', 'Conclusion', 'Look', 'PDF'][index] ?? ''),
  })),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => ({
    name: `worksheet: exercise ${number}`,
    at: (id: string) => address(id, 'worksheet', String(number)),
    shows: heading(new RegExp(`^${number}\\.`)),
  })),
  ...(
    [
      [6, 'Record a training'],
      [8, 'Record a solution'],
      [9, /^Change /],
    ] as const
  ).map(([number, act]) => ({
    name: `worksheet: ${String(act)}`,
    at: (id: string) => address(id, 'worksheet', String(number)),
    shows: heading(new RegExp(`^${number}\\.`)),
    then: asks(act),
  })),
  { name: 'hand-over', at: (id) => address(id, 'hand-over'), shows: heading('Hand over to a colleague') },
  { name: 'history', at: (id) => address(id, 'history'), shows: heading('History') },
  {
    name: 'history: checked',
    at: (id) => address(id, 'history'),
    shows: heading('History'),
    then: async (page) => {
      await page.getByRole('button', { name: 'Check this assessment' }).click()
      await expect(page.getByText(/follow each other unchanged/)).toBeVisible()
    },
  },
]

const scope: Screen[] = [
  ...(
    [
      ['services', 'Services'],
      ['locations', 'Accounts and Regions'],
      ['criteria', 'Criteria'],
      ['tailoring', 'Tailoring'],
      ['people', 'People'],
      ['engagement', 'Engagement'],
      ['soa', 'Statement of Applicability'],
    ] as const
  ).map(([path, name]) => ({
    name: `scope: ${name}`,
    at: (id: string) => address(id, 'scope', path),
    shows: tab(name),
  })),
  ...(
    [
      ['services', 'Services', 'Add services'],
      ['services', 'Services', /^Split/],
      ['services', 'Services', /^Save as template/],
      ['locations', 'Accounts and Regions', 'Add an account'],
      ['locations', 'Accounts and Regions', 'Add Regions'],
      ['locations', 'Accounts and Regions', /^Amazon S3 in eu-west-1/],
      ['tailoring', 'Tailoring', /^Leave one out/],
      ['tailoring', 'Tailoring', /^Take back: /],
      ['people', 'People', 'Add a team member'],
    ] as const
  ).map(([path, name, act]) => ({
    name: `scope: ${String(act)}`,
    at: (id: string) => address(id, 'scope', path),
    shows: tab(name),
    then: asks(act),
  })),
  {
    name: 'scope: what an answer would change',
    at: (id) => address(id, 'scope', 'services?unit=ecs'),
    shows: tab('Services'),
    then: async (page) => {
      await page.getByRole('radio', { name: 'AWS Fargate' }).click()
      await expect(page.getByRole('dialog')).toContainText('The line moves')
    },
  },
  {
    name: 'scope: services with what an auditor tests',
    at: (id) => address(id, 'scope', 'services'),
    shows: tab('Services'),
    then: async (page) => {
      await asks('Add services')(page)
      await page.getByPlaceholder('Find a service').fill('app runner')
      for (const summary of await page.locator('summary').all()) await summary.click()
    },
  },
  {
    name: 'scope: a control is reworded',
    at: (id) => address(id, 'scope', 'tailoring/reword/new'),
    shows: heading('Reword a control'),
    then: async (page) => {
      await page.getByRole('button', { name: /^Choose a control/ }).click()
      await page.getByPlaceholder('Type to narrow the list').fill('S3-05')
      await page.getByRole('option').first().click()
      await page.getByRole('textbox', { name: 'Objective' }).fill('Another one.')
      await page.getByRole('button', { name: 'Use this wording' }).click()
      await expect(page.getByText('Say why.')).toBeVisible()
    },
  },
  ...['What it is', 'Both halves', 'How to test it', 'Evidence and sources', 'Frameworks', 'Look it over'].map(
    (step) => ({
      name: `scope: a control of the firm’s own, ${step}`,
      at: (id: string) => address(id, 'scope', 'tailoring/own/new'),
      shows: heading('A control of your own'),
      then: async (page: Page) => {
        await page.getByRole('button', { name: new RegExp(`^${step}`) }).click()
        await expect(page.getByRole('heading', { name: step, level: 3 })).toBeFocused()
      },
    }),
  ),
]

const message = async (page: Page) => {
  await expect(page.getByRole('region', { name: 'Messages' }).getByRole('button').first()).toBeVisible()
}

/** Forms that were refused and messages that are shown, each by doing what brings them. */
const refused: Screen[] = [
  {
    name: 'refused: a procedure with nothing in it',
    at: (id) => address(id, 'checklist', 's3'),
    shows: item,
    then: inOrder(part('Procedures'), asks(/^Record procedure/), isRefused),
  },
  {
    name: 'refused: a finding without a title',
    at: (id) => address(id, 'checklist', 's3'),
    shows: item,
    then: inOrder(part('Findings'), asks('Raise a finding'), isRefused),
  },
  {
    name: 'refused: an account without its number',
    at: (id) => address(id, 'scope', 'locations'),
    shows: tab('Accounts and Regions'),
    then: inOrder(asks('Add an account'), isRefused),
  },
  {
    name: 'refused: a person without a name',
    at: (id) => address(id, 'scope', 'people'),
    shows: tab('People'),
    then: inOrder(asks('Add a team member'), isRefused),
  },
  {
    name: 'refused: an attestation without its report',
    at: (id) => address(id, 'reliance'),
    shows: heading('Reliance on AWS'),
    then: inOrder(asks('Add an attestation'), isRefused),
  },
  {
    name: 'refused: nothing can be undone',
    at: (id) => address(id, 'overview'),
    shows: heading('Overview'),
    then: async (page) => {
      await page.keyboard.press('Control+Shift+z')
      await message(page)
    },
  },
]

/** Everything that can be seen while the work is open, by where it belongs. */
export const openScreens: Readonly<Record<'beside' | 'checklists' | 'pages' | 'scope' | 'refused', readonly Screen[]>> =
  {
    refused,
    beside,
    checklists,
    pages,
    scope,
  }

/** What looks different once the preparer has signed. */
export const frozenScreens: readonly Screen[] = [
  { name: 'checklist, frozen', at: (id) => address(id, 'checklist', 's3'), shows: item },
  { name: 'worksheet, frozen', at: (id) => address(id, 'worksheet', '4'), shows: heading(/^4\./) },
  { name: 'sign-off, the reviewer signs', at: (id) => address(id, 'sign-off'), shows: heading('Sign-off') },
  { name: 'send back', at: (id) => address(id, 'sign-off'), shows: heading('Sign-off'), then: asks(/^Send back/) },
  { name: 'report of record', at: (id) => address(id, 'report', 'export'), shows: tab('PDF') },
]

/** Goes to a screen as it is on arriving there; whatever stood above the page before is closed. */
export async function show(page: Page, screen: Screen, id: string): Promise<void> {
  // One dialog may stand above another.
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog').or(page.getByRole('menu'))).toHaveCount(0, { timeout: 1000 })
  }).toPass()
  await visit(page, address(id, 'nowhere'))
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  await visit(page, screen.at(id))
  await screen.shows(page)
  await screen.then?.(page)
}
