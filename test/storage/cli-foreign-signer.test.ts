import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyReport } from '../../electron/signing/verify.ts'
import { verifyText } from '../../shared/text/en/verify.ts'
import { ForeignSigner } from '../support/foreign-signer.ts'
import { told } from '../support/signed-report.ts'
import { Shop } from './support/shop.ts'

/*
 * A report that Demarc drew and has never signed: each of its three fields is filled by another program, with keys of its own.
 */

let shop: Shop
const signers = new Map<string, ForeignSigner>()

beforeAll(async () => {
  shop = await Shop.open()
  const keys = { Alice: 'P-256', Bob: 'RSA', Carol: 'P-384' } as const
  for (const name of ['Alice', 'Bob', 'Carol'] as const)
    signers.set(name, ForeignSigner.make(name, dirname(shop.line.free()), keys[name]))
}, 120_000)
afterAll(() => shop.line.remove())

function signerOf(name: string): ForeignSigner {
  const signer = signers.get(name)
  if (!signer) throw new Error(`${name} has no key`)
  return signer
}

describe('a program that is not ours', () => {
  it('is told what is wrong where it signs in another way', async () => {
    const report = await shop.waiting('Alice')
    const refused = async (signed: Buffer) => (await shop.accept('Alice', signed)).stderr
    const alice = signerOf('Alice')
    expect(await refused(await alice.sign(report, 'preparer', { subFilter: 'adbe.pkcs7.detached' }))).toContain(
      'set the program that signs to PAdES or CAdES',
    )
    expect(await refused(await alice.sign(report, 'preparer', { bare: true }))).toContain(
      'it does not name the certificate it was made with',
    )
    expect(await refused(await alice.sign(report, 'reviewer'))).toContain(
      'no new signature in the field of the preparer',
    )
  }, 240_000)

  it('fills the three fields one after the other, and each is taken back and verified', async () => {
    let report: Buffer = Buffer.alloc(0)
    for (const [role, name] of [
      ['preparer', 'Alice'],
      ['reviewer', 'Bob'],
      ['approver', 'Carol'],
    ] as const) {
      report = await signerOf(name).sign(await shop.waiting(name), role)
      const ran = await shop.accept(name, report)
      expect([ran.code, ran.stderr, ran.json]).toEqual([0, '', { role, name }])
    }
    const pem = shop.line.free('firm.pem')
    writeFileSync(pem, [...signers.values()].map(({ certificate }) => certificate).join(''))
    const found = await shop.as('Carol', 'verify', shop.saved(report), '--trust', pem)
    const checks = found.json['checks'] as { ok: boolean; words: string }[]
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
    expect([found.code, found.json['assessment']]).toEqual([0, shop.id])
    expect((await shop.as('Carol', 'check', shop.id)).json).toEqual({ ok: true, problems: [] })
    const longer = await verifyReport(Buffer.concat([report, Buffer.from('\n')]), { given: [], own: new Set() })
    expect(longer.checks.filter(({ ok }) => !ok).map(({ words }) => words)).toContain(
      verifyText.wrong.range({ role: 'approver' }),
    )
    const said = told('pdfsig', shop.saved(report))
    expect(said.match(/Signature is Valid/g)).toHaveLength(3)
    expect(said.match(/ETSI\.CAdES\.detached/g)).toHaveLength(3)
    expect(said.match(/Total document signed/g)).toHaveLength(1)
    expect(said.match(/Not total document signed/g)).toHaveLength(2)
  }, 300_000)
})
