import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Demarc } from './fixtures.ts'

/** Who works on the machine of a test. */
export const me = { name: 'Ada Auditor', firm: 'North Assurance', role: 'Lead auditor', credential: 'CISA' }

/** The engagement most tests work on. */
export const acme = {
  client: 'Acme Payments',
  title: 'AWS workload 2026',
  period: '2026-01-01/2026-12-31',
  accounts: '111111111111,222222222222',
  regions: 'eu-west-1,eu-central-1',
}

/** Runs a command that must succeed and gives what it says as JSON. */
export async function ask<Answer>(demarc: Demarc, ...args: string[]): Promise<Answer> {
  const { code, stdout, stderr } = await demarc.run(...args, '--json')
  if (code !== 0) throw new Error(`demarc ${args.join(' ')} ended with ${code}: ${stderr}`)
  return JSON.parse(stdout) as Answer
}

/** Says who works here, as the first start of the window would. */
export async function introduce(demarc: Demarc): Promise<void> {
  await ask(demarc, 'call', 'profile:save', JSON.stringify(me))
}

/** An introduced auditor with a new assessment; gives its id. */
export async function prepare(demarc: Demarc, client = acme.client): Promise<string> {
  await introduce(demarc)
  const { title, period, accounts, regions } = acme
  const { id } = await ask<{ id: string }>(
    demarc,
    ...['new', '--template', 'three-tier-web', '--client', client, '--title', title],
    ...['--period', period, '--accounts', accounts, '--regions', regions],
  )
  return id
}

/** What opens every identity of a test. */
export const passphrase = 'four words in a row'

/** Makes an identity for each name in the profile of the test; a window that is open sees them too. */
export async function makeIdentities(demarc: Demarc, ...names: readonly string[]): Promise<void> {
  const file = join(demarc.root, 'passphrase')
  writeFileSync(file, passphrase)
  for (const name of names) await ask(demarc, 'identity', 'make', '--name', name, '--passphrase-file', file)
}

/** Signs as whoever works on the machine, by command. */
export async function signAsPreparer(demarc: Demarc, id: string): Promise<void> {
  await makeIdentities(demarc, me.name)
  const secret = ['--identity', me.name, '--passphrase-file', join(demarc.root, 'passphrase')]
  await ask(demarc, 'sign', id, '--role', 'preparer', ...secret)
}

/** Asks for a change as a window would. */
export async function intend(demarc: Demarc, id: string, intention: object): Promise<void> {
  await ask(demarc, 'call', 'assessment:intend', JSON.stringify({ id, intention }))
}

/** Goes to an address of the window, such as `#/templates`. */
export async function visit(page: Page, hash: string): Promise<void> {
  await page.goto(new URL(hash, page.url()).href)
}

/** The address of a page of the assessment. */
export function address(id: string, ...path: string[]): string {
  return `#/${['a', id, ...path].join('/')}`
}
