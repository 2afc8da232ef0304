import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../build/bundle.mjs'
import { inRoot } from '../../build/root.mjs'
import { buildApp, type Built } from '../../electron/app.ts'
import { setLogo } from '../../electron/assessing/logos.ts'
import type { OpenAssessment } from '../../electron/assessing/open-assessment.ts'
import { exportWork, type Wanted } from '../../electron/assessing/reports.ts'
import type { Signer } from '../../electron/signing/signer.ts'
import type { Exported } from '../../shared/ipc/contract.ts'
import { catalogues } from '../support/catalogue.ts'
import { checkOf, drawingOf, imagesOf, infoOf } from '../support/pdf-reading.ts'
import { jpegPicture, pngPicture } from '../support/pictures.ts'
import { identityFor, signerNames, signIn, told } from '../support/signed-report.ts'
import { template, wishes } from '../support/state.ts'
import { codeOf, good } from './support/results.ts'

/*
 * The look of the report in everything that is drawn of an assessment, and in the one that is signed: the whole program, with its
 * drawing worker, over files.
 */

const dist = inRoot('node_modules/.cache/demarc-look-test/dist')
const edition = catalogues()
const library = { editions: new Map([[edition.edition.id, edition]]), latest: edition, templates: [template] }
const passphrase = 'four words in a row'

let folder: string
let built: Built
let open: OpenAssessment
let outside: Signer
let who: string = signerNames.preparer
let seconds = 0

beforeAll(async () => {
  await bundle(['verify-worker', 'report-worker', 'signing-worker'], dist)
  folder = await mkdtemp(join(tmpdir(), 'demarc-look-'))
  outside = await identityFor(signerNames.preparer)
  const clock = () => new Date(Date.UTC(2026, 11, 1, 8, 0, (seconds += 1)))
  const author = () => ({ name: who, firm: 'Vale LLP', role: '', credential: '' })
  const places = { workspace: join(folder, 'workspace'), profile: join(folder, 'profile') }
  built = good(await buildApp({ door: 'cli', dist, ...places }, { library, clock, author }))
  const asked = { ...wishes, template: 'small', accounts: [...wishes.accounts], regions: [...wishes.regions] }
  const none = { services: undefined, options: undefined, regulations: [], integrations: [] }
  const { id } = good(await built.desk.assessments.create({ ...asked, ...none }, template))
  open = good(await built.desk.assessments.get(id))
  const reason = 'No bucket is used.'
  good(await open.intend({ type: 'item.conclude', items: ['s3/s3.access'], conclusion: 'not-applicable', reason }))
  good(await choose('firm', pngPicture()))
  good(await choose('client', jpegPicture()))
  good(
    await open.intend({
      type: 'branding.change',
      fields: { paper: 'letter', accent: '#7a1f5c', footer: 'Vale LLP, Leeds' },
    }),
  )
}, 120_000)
afterAll(async () => {
  await built.app.close()
  await rm(folder, { recursive: true, force: true })
  await rm(join(dist, '..'), { recursive: true, force: true })
})

async function choose(whose: 'firm' | 'client', bytes: Uint8Array) {
  const upload = `logo-${whose}`
  good(await built.desk.workspace.uploads.put(upload, 0, bytes))
  return setLogo(open, built.desk.workspace, { id: open.id, whose, upload, name: `${whose}.png` })
}

async function bytesOf({ sha256 }: Pick<Exported, 'sha256'>): Promise<Buffer> {
  const { stream } = good(built.desk.exports.get(sha256))
  return buffer(stream)
}

const draw = (wanted: Wanted) =>
  exportWork(open, wanted, built.desk.exports)(() => undefined, new AbortController().signal)

async function exported(wanted: Wanted): Promise<string> {
  const done = await draw(wanted)
  const path = join(folder, `${wanted.kind}-${wanted.revision}.pdf`)
  writeFileSync(path, await bytesOf(good(done)))
  return path
}

/** What is seen of the look in a file. */
async function lookAt(path: string) {
  expect(await checkOf(path)).toContain('No syntax or stream encoding errors found')
  const accent = [0x7a, 0x1f, 0x5c].map((channel) => Math.round((channel / 255) * 1000) / 1000).join(' ')
  return {
    paper: (await infoOf(path)).get('Page size'),
    logos: (await imagesOf(path)).map(([page, , , width, height]) => [page, width, height].join(' ')),
    accent: (await drawingOf(path)).includes(`${accent} rg`),
  }
}
const firmLook = { paper: '612 x 792 pts (letter)', logos: ['1 420 120', '1 300 200'], accent: true }

const toSign = async () => bytesOf(good(await built.desk.toSign(open, { person: null, signers: null })))

describe('the look of the report', () => {
  it.each(['record', 'executive', 'working-papers'] as const)(
    'is that of the firm in a draft: %s',
    async (kind) => {
      expect(await lookAt(await exported({ revision: null, kind }))).toEqual(firmLook)
    },
    60_000,
  )

  it('does not keep a report from being signed outside and taken back: it is drawn again to the byte', async () => {
    const before = await toSign()
    good(await open.intend({ type: 'branding.change', fields: { header: 'Vale' } }))
    const stale = await signIn(before, 'preparer', outside)
    expect(codeOf(await built.desk.accept(open, stale))).toBe('outside.not-ours')
    const signed = await signIn(await toSign(), 'preparer', outside)
    good(await built.desk.accept(open, signed))
    const record = await exported({ revision: 1, kind: 'record' })
    expect(readFileSync(record).equals(signed)).toBe(true)
    expect(await lookAt(record)).toEqual(firmLook)
    expect(told('pdfsig', '-nocert', record)).toContain('Signature Validation: Signature is Valid.')
  }, 60_000)

  it('stands still from then on, and the next signers sign the same report', async () => {
    expect(codeOf(await choose('firm', jpegPicture()))).toBe('rule.signed')
    for (const role of ['reviewer', 'approver'] as const) {
      who = signerNames[role]
      const wish = { name: who, firm: 'Vale LLP', email: '', years: 2 }
      const { id: identity } = good(await built.desk.identities.make(wish, passphrase))
      good(await built.desk.sign(open, { role, person: null, signers: null, identity, passphrase }))
    }
    const record = await exported({ revision: 1, kind: 'record' })
    expect(await lookAt(record)).toEqual(firmLook)
    const found = good(await built.desk.verify(readFileSync(record), null))
    expect(found.checks.filter(({ ok }) => !ok)).toEqual([])
    expect(found.assessment).toBe(open.id)
  }, 60_000)

  it.each(['copy', 'executive', 'working-papers'] as const)(
    'is that of the record in a %s',
    async (kind) => {
      expect(await lookAt(await exported({ revision: 1, kind }))).toEqual(firmLook)
    },
    60_000,
  )

  it('is not drawn without a logo that is gone, and the signed report is there as ever', async () => {
    const { sha256 = '' } = open.state.branding.firmLogo ?? {}
    rmSync(join(folder, 'workspace', 'assessments', open.id, 'evidence', sha256))
    for (const kind of ['copy', 'executive', 'working-papers'] as const)
      expect(codeOf(await draw({ revision: 1, kind }))).toBe('logo.changed')
    expect((await draw({ revision: 1, kind: 'record' })).ok).toBe(true)
  })
})
