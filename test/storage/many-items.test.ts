import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beforeFirst, sealLine } from '../../assessments/rules/chain.ts'
import { bundle } from '../../build/bundle.mjs'
import { inRoot } from '../../build/root.mjs'
import { buildApp, type Built } from '../../electron/app.ts'
import { readReport } from '../../electron/assessing/signing-off.ts'
import { nodeDigest } from '../../electron/storage/digest.ts'
import { generatedEngagement, generatedSigners } from '../support/generated-engagement.ts'
import { generatedLibrary } from '../support/generated-library.ts'
import { roles, signatureIn, told } from '../support/signed-report.ts'
import type { Engagement } from '../support/state.ts'
import { good } from './support/results.ts'

/*
 * Five thousand items, signed off by the app as it is started, and judged by programs that know nothing of it.
 * `DEMARC_SEED` repeats a run.
 */

const seed = Number(process.env['DEMARC_SEED'] ?? Math.floor(Math.random() * 1e9))
/** A minute's work; a busy machine takes ten for it. */
const patience = 1_200_000
const passphrase = 'four words in a row'
const names = { preparer: 'Petra Preparer', ...generatedSigners } as const

let folder: string
let built: Built
let engagement: Engagement
let report: Buffer
let author: string = names.preparer
const pems: string[] = []
const at = (name: string) => join(folder, name)

/** The journal of an engagement as the app would have written it. */
function journalOf({ lines }: Engagement): string {
  let head = beforeFirst
  return lines
    .map(({ id, at, by, events }) => {
      const { line, text } = sealLine({ id, at, by, events: events ?? [] }, head, nodeDigest)
      head = line
      return `${text}\n`
    })
    .join('')
}

/** The app over a workspace that has the engagement in it, with the workers that `dist` has. */
async function startApp(): Promise<Built> {
  const library = generatedLibrary(seed, 50, 100)
  engagement = generatedEngagement(library, seed)
  const { id } = engagement.state
  mkdirSync(at(`workspace/assessments/${id}`), { recursive: true })
  writeFileSync(at(`workspace/assessments/${id}/journal.ndjson`), journalOf(engagement))
  const dist = at('dist')
  await bundle(['verify-worker', 'report-worker', 'signing-worker'], dist)
  symlinkSync(inRoot('node_modules'), at('node_modules'), 'junction')
  let seconds = 0
  const clock = () => new Date(Date.UTC(2027, 0, 15, 9, 0, (seconds += 1)))
  const options = { door: 'browser', workspace: at('workspace'), profile: at('profile'), dist } as const
  const extras = { library, clock, author: () => ({ name: author, firm: 'Firm', role: '', credential: '' }) }
  return good(await buildApp(options, extras))
}

async function signAll({ desk }: Built): Promise<Buffer> {
  const { id } = engagement.state
  const signers = {
    reviewer: engagement.idOf('person', names.reviewer),
    approver: engagement.idOf('person', names.approver),
  }
  for (const role of roles) {
    author = names[role]
    const made = good(await desk.identities.make({ name: author, firm: 'Firm', email: '', years: 2 }, passphrase))
    pems.push(good(await desk.identities.export(made.id)).pem)
    const wish = { role, person: null, signers: role === 'preparer' ? signers : null, identity: made.id, passphrase }
    good(await desk.with(id, (open) => desk.sign(open, wish)))
  }
  return Buffer.from(good(await desk.with(id, (open) => readReport(open, 1))))
}

beforeAll(async () => {
  console.log(`seed ${seed}`)
  folder = mkdtempSync(join(tmpdir(), 'demarc-many-'))
  built = await startApp()
  report = await signAll(built)
  writeFileSync(at('report.pdf'), report)
}, patience)
afterAll(async () => {
  await built.app.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the signed report of five thousand items', () => {
  it('has them all', () => {
    expect(engagement.rows).toHaveLength(5000)
    expect(Number(told('qpdf', '--show-npages', at('report.pdf')))).toBeGreaterThan(2000)
  })

  it(
    'is sound to qpdf',
    () => {
      const said = told('qpdf', '--check', at('report.pdf'))
      expect(said).toContain('No syntax or stream encoding errors found')
      expect(said).not.toContain('WARNING')
    },
    patience,
  )

  it(
    'is valid to pdfsig, each signature PAdES, the last over the whole file',
    () => {
      const said = told('pdfsig', '-nocert', at('report.pdf'))
      expect(said.match(/Signature Validation: Signature is Valid\./g)).toHaveLength(3)
      expect(said.match(/Signature Type: ETSI\.CAdES\.detached/g)).toHaveLength(3)
      expect(said.split(/Signature #\d/).map((each) => / - Total document signed/.test(each))).toEqual([
        false,
        false,
        false,
        true,
      ])
    },
    patience,
  )

  it.each(roles.map((role, index) => [role, index] as const))(
    'is CAdES to OpenSSL: the signature of the %s',
    (role, index) => {
      const { data, der } = signatureIn(report, index)
      for (const [kind, bytes] of Object.entries({ data, der, pem: pems[index] ?? '' }))
        writeFileSync(at(`${role}.${kind}`), bytes)
      const files = ['-in', at(`${role}.der`), '-content', at(`${role}.data`), '-CAfile', at(`${role}.pem`)]
      const moment = String(Date.UTC(2027, 0, 16) / 1000)
      const how = ['-verify', '-cades', '-inform', 'DER', '-binary', '-out', '/dev/null', '-attime', moment]
      expect(told('openssl', 'cms', ...how, ...files)).toContain('CAdES Verification successful')
    },
    patience,
  )

  it(
    'is what was signed to Demarc, from the file alone and against the assessment',
    async () => {
      const verification = good(await built.desk.verify(report, null))
      expect(verification.checks.filter(({ ok }) => !ok)).toEqual([])
      expect(verification).toMatchObject({ ok: true, assessment: engagement.state.id })
      expect(verification.signatures.map(({ role, valid }) => [role, valid])).toEqual(roles.map((role) => [role, true]))
    },
    patience,
  )
})
