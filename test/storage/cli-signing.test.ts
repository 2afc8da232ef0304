import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toPem } from '../../electron/signing/certificates.ts'
import { fieldsOf } from '../../electron/signing/pdf/fields.ts'
import { PdfFile } from '../../electron/signing/pdf/file.ts'
import { Update } from '../../electron/signing/pdf/update.ts'
import type { Ref } from '../../electron/signing/pdf/values.ts'
import type { Signer } from '../../electron/signing/signer.ts'
import type { SignRole } from '../../shared/model/revision.ts'
import { identityFor, signIn, told } from '../support/signed-report.ts'
import type { Ran } from './support/command-line.ts'
import { Shop } from './support/shop.ts'

/*
 * Signing in another program, and verifying, by command. The other program signs with identities that this machine does not
 * have; where it is poppler's, its own way of signing is tried.
 */

let shop: Shop
const outside = new Map<string, Signer>()

const verify = (path: string, ...args: string[]) =>
  shop.line.run(['verify', path, ...args, '--workspace', shop.workspace, '--json'])
const wordsOf = ({ json }: Ran) =>
  (json['checks'] as { ok: boolean; words: string }[]).flatMap(({ ok, words }) => (ok ? [] : [words]))

beforeAll(async () => {
  shop = await Shop.open()
  for (const name of ['Alice', 'Bob', 'Carol']) outside.set(name, await identityFor(name))
}, 120_000)
afterAll(() => shop.line.remove())

const signedBy = (report: Buffer, role: SignRole, name: string) =>
  signIn(report, role, outside.get(name) as Signer, name)

describe('a report signed in another program', () => {
  it('is taken back from the preparer only while nothing was changed since', async () => {
    const report = await shop.waiting('Alice')
    const signed = await signedBy(report, 'preparer', 'Alice')
    await shop.as('Alice', 'conclude', shop.id, 'KMS-03', 'non-compliant', '--reason', 'Accepted.')
    expect((await shop.accept('Alice', signed)).stderr).toContain('does not begin with the exact bytes of the report')
    const fresh = await signedBy(await shop.waiting('Alice'), 'preparer', 'Alice')
    const ran = await shop.accept('Alice', fresh)
    expect([ran.code, ran.stderr, ran.json]).toEqual([0, '', { role: 'preparer', name: 'Alice' }])
    const kept = shop.line.free('kept.pdf')
    await shop.as('Alice', 'export', shop.id, '--pdf', kept)
    expect(readFileSync(kept).equals(fresh)).toBe(true)
    expect((await shop.as('Alice', 'check', shop.id)).json).toEqual({ ok: true, problems: [] })
  }, 120_000)

  it('is refused in words where it is not exactly the report and one signature more', async () => {
    const report = await shop.waiting('Bob')
    const refused = async (bytes: Buffer) => (await shop.accept('Bob', bytes)).stderr
    const signed = await signedBy(report, 'reviewer', 'Bob')
    expect(await refused(report)).toContain('no new signature in the field of the reviewer')
    expect(await refused(await signedBy(report, 'approver', 'Bob'))).toContain(
      'no new signature in the field of the reviewer',
    )
    expect(await refused(Buffer.from('Dear all'))).toContain('does not begin with the exact bytes')
    expect(await refused(signed.subarray(0, signed.length - 300))).toContain('does not begin with the exact bytes')
    const changed = Buffer.from(signed)
    changed[5000] = (changed[5000] ?? 0) ^ 1
    expect(await refused(changed)).toMatch(/cannot be accepted: it does not match the file|exact bytes/)
    expect(await refused(await signedBy(report, 'reviewer', 'Carol'))).toContain(
      'The certificate names Carol, but Bob is to sign.',
    )
    const again = await signIn(report, 'reviewer', outside.get('Alice') as Signer, 'Alice')
    expect((await shop.accept('Alice', again)).stderr).toContain('must be three different people')
  }, 120_000)

  it('is refused where the page was changed with it, and where another kind of signature was made', async () => {
    const report = await shop.waiting('Bob')
    const file = PdfFile.open(report)
    const page = fieldsOf(file)[1]?.dict.get('P') as Ref
    const turned = new Update(file)
    turned.set(page, new Map([...file.dict(page), ['Rotate', 90]]))
    const both = await signedBy(turned.bytes(Buffer.alloc(16)).bytes, 'reviewer', 'Bob')
    expect((await shop.accept('Bob', both)).stderr).toContain('The file changes more than the signature: a page.')
    const signed = signedByPoppler(report)
    if (signed)
      expect((await shop.accept('Bob', signed)).stderr).toContain('set the program that signs to PAdES or CAdES')
  }, 120_000)

  it('is taken back from reviewer and approver, and verified with the certificates of the firm', async () => {
    expect((await shop.accept('Bob', await signedBy(await shop.waiting('Bob'), 'reviewer', 'Bob'))).code).toBe(0)
    const last = await signedBy(await shop.waiting('Carol'), 'approver', 'Carol')
    expect((await shop.accept('Carol', last)).json).toEqual({ role: 'approver', name: 'Carol' })
    const found = await verify(shop.saved(last))
    expect([found.code, wordsOf(found), found.json['assessment']]).toEqual([0, [], shop.id])
    const pem = shop.line.free('firm.pem')
    writeFileSync(pem, [...outside.values()].map(({ certificate }) => toPem(certificate)).join(''))
    expect((await verify(shop.saved(last), '--trust', pem)).code).toBe(0)
    writeFileSync(pem, toPem((outside.get('Alice') as Signer).certificate))
    const some = await verify(shop.saved(last), '--trust', pem)
    expect([some.code, wordsOf(some).length]).toEqual([1, 2])
  }, 120_000)
})

describe('a report whose record was sent back', () => {
  it('is void where the workspace knows of it, with who sent it back and why', async () => {
    const other = await Shop.open()
    const signed = await signedBy(await other.waiting('Alice'), 'preparer', 'Alice')
    await other.accept('Alice', signed)
    const found = (workspace: string) =>
      other.line.run(['verify', other.saved(signed), '--workspace', workspace, '--json'])
    expect((await found(other.workspace)).json).toMatchObject({ verdict: 'incomplete', assessment: other.id })
    const intention = { type: 'revision.send-back', reason: 'One more test' }
    await other.as('Bob', 'call', 'assessment:intend', JSON.stringify({ id: other.id, intention }))
    const after = await found(other.workspace)
    expect(after.json).toMatchObject({ verdict: 'void', ok: false, assessment: other.id })
    expect(wordsOf(after).at(-1)).toMatch(
      /^Bob sent this record back on .*, and its signatures became void: One more test$/,
    )
    expect((await found(other.line.free('elsewhere'))).json).toMatchObject({ verdict: 'incomplete', assessment: null })
    other.line.remove()
  }, 120_000)
})

describe('verifying by command', () => {
  it('ends with 1 and a sentence for what is no report, and needs no workspace', async () => {
    const path = shop.saved(Buffer.from('Dear all'))
    const ran = await shop.line.run(['verify', path, '--workspace', shop.line.free('nowhere')])
    expect([ran.code, ran.stdout.includes('This file is not a PDF.')]).toEqual([1, true])
    expect(ran.stderr).toContain('is not a complete report as it was signed')
    expect((await shop.line.run(['verify', '/nowhere/x.pdf'])).code).toBe(1)
    const trust = shop.saved(Buffer.from('no certificate'))
    expect((await verify(path, '--trust', trust)).stderr).toContain('There is no certificate in')
  })
})

describe('a passphrase', () => {
  it('is taken from a file or the environment, and never from the command line', async () => {
    const make = ['identity', 'make', '--name', 'Erin']
    expect((await shop.line.run(make)).stderr).toContain('give --passphrase-file, or set DEMARC_PASSPHRASE')
    const env = { DEMARC_PASSPHRASE: 'four words in a row' }
    expect((await shop.line.run([...make, '--json'], { env })).json).toMatchObject({ certificate: { name: 'Erin' } })
    const typed = await shop.line.run(['call', 'identity:make', JSON.stringify({ passphrase: 'four words in a row' })])
    expect([typed.code, typed.stderr.includes('has no place in a command line')]).toEqual([2, true])
    expect((await shop.line.run(['identity', 'list'])).stdout).toMatch(/^[0-9a-f]{16} +Erin +made here +valid until /m)
  })
})

/** Signs the reviewer's field with poppler's own program; null where its tools for certificates are not installed. */
function signedByPoppler(report: Buffer): Buffer | null {
  const [nss, key, pem, p12, out] = ['nss', 'o.key', 'o.crt', 'o.p12', 'out.pdf'].map((name) =>
    shop.line.free(name),
  ) as [string, string, string, string, string]
  mkdirSync(nss)
  try {
    told('certutil', '-N', '-d', `sql:${nss}`, '--empty-password')
    told('openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', pem, '-subj', '/CN=Bob')
    told('openssl', 'pkcs12', '-export', '-inkey', key, '-in', pem, '-name', 'bob', '-passout', 'pass:x', '-out', p12)
    told('pk12util', '-i', p12, '-d', `sql:${nss}`, '-W', 'x', '-K', '')
  } catch {
    return null
  }
  told('pdfsig', '-nssdir', `sql:${nss}`, '-nick', 'bob', '-sign', 'reviewer', shop.saved(report), out)
  return readFileSync(out)
}
