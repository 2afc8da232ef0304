import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IdentityStore } from '../../../../electron/signing/identity-store.ts'
import { passphraseKeyStore } from '../../../../electron/signing/key-store.ts'
import { nodeDisk } from '../../../../electron/storage/node-disk.ts'
import { failureText, type Failure } from '../../../../shared/failure.ts'
import type { Result } from '../../../../shared/result.ts'
import { told } from '../../../support/signed-report.ts'

/*
 * Identities on a real disk; PKCS#12 files and what becomes of certificates are OpenSSL's.
 */

const passphrase = 'four words in a row'
const home = mkdtempSync(join(tmpdir(), 'demarc-identities-'))
const at = (name: string) => join(home, name)
const wish = { name: 'Žofie Example', firm: 'Audit & Co', email: 'zofie@example.com', years: 2 }
let today = new Date('2026-11-27T10:00:00Z')
let count = 0

function freshStore(): { store: IdentityStore; folder: string } {
  count += 1
  const folder = at(`profile-${count}/identities`)
  return { folder, store: new IdentityStore(nodeDisk(), folder, passphraseKeyStore, () => today) }
}

function good<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(failureText(result.failure))
  return result.value
}

const codeOf = (result: Result<unknown, Failure>) => (result.ok ? 'ok' : result.failure.code)

/** A key with its certificate in a PKCS#12 file, as OpenSSL makes it. */
function pkcs12(name: string, key: readonly string[], options: readonly string[] = []): Buffer {
  const [keyFile, pem, p12] = [at(`${name}.key`), at(`${name}.crt`), at(`${name}.p12`)]
  told(
    'openssl',
    'req',
    '-x509',
    '-newkey',
    ...key,
    '-nodes',
    '-keyout',
    keyFile,
    '-out',
    pem,
    '-subj',
    '/CN=Žofie Example',
    '-utf8',
    '-days',
    '30',
  )
  told(
    'openssl',
    'pkcs12',
    '-export',
    '-inkey',
    keyFile,
    '-in',
    pem,
    '-passout',
    'pass:secret',
    '-out',
    p12,
    ...options,
  )
  return readFileSync(p12)
}

const rsa = ['rsa:2048'] as const
const curve = (name: string) => ['ec', '-pkeyopt', `ec_paramgen_curve:${name}`]

beforeAll(() => {
  today = new Date()
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('an identity made here', () => {
  it('is a certificate that other programs read, for signing and nothing else', async () => {
    const { store } = freshStore()
    const { id, certificate } = good(await store.make(wish, passphrase))
    expect(certificate).toMatchObject({ name: wish.name, selfIssued: true, subject: 'O=Audit & Co, CN=Žofie Example' })
    writeFileSync(at('made.pem'), good(await store.export(id)).pem)
    const said = told(
      'openssl',
      'x509',
      '-in',
      at('made.pem'),
      '-noout',
      '-text',
      '-fingerprint',
      '-sha256',
      '-nameopt',
      'utf8',
    )
    expect(said).toContain('O=Audit & Co, CN=Žofie Example')
    expect(said).toContain('ASN1 OID: prime256v1')
    expect(said).toMatch(/Key Usage: critical\s+Digital Signature, Non Repudiation/)
    expect(said).toContain('CA:FALSE')
    expect(said).toContain('email:zofie@example.com')
    expect(said.replaceAll(':', '').toLowerCase()).toContain(certificate.fingerprint)
    expect(told('openssl', 'verify', '-CAfile', at('made.pem'), at('made.pem'))).toContain(': OK')
  })

  it('opens with its passphrase alone, and is listed without it', async () => {
    const { store } = freshStore()
    const made = good(await store.make(wish, passphrase))
    expect(good(await store.list())).toEqual([made])
    expect(codeOf(await store.unlock(made.id, 'four words in a raw'))).toBe('identity.wrong-passphrase')
    expect(codeOf(await store.unlock(made.id, ''))).toBe('identity.wrong-passphrase')
    expect(good(await store.unlock(made.id, passphrase)).key.asymmetricKeyType).toBe('ec')
  })

  it('leaves neither key nor passphrase on the disk, in files for its owner only', async () => {
    const { store, folder } = freshStore()
    const { id } = good(await store.make(wish, passphrase))
    const pkcs8 = good(await store.unlock(id, passphrase)).key.export({ format: 'der', type: 'pkcs8' })
    const [name] = readdirSync(folder)
    const bytes = readFileSync(join(folder, name ?? ''))
    for (const secret of [passphrase, pkcs8.toString('base64').slice(0, 40), pkcs8.subarray(40, 60).toString('base64')])
      expect(bytes.includes(secret)).toBe(false)
    if (process.platform !== 'win32') expect(statSync(join(folder, name ?? '')).mode & 0o777).toBe(0o600)
  })

  it('does not open where its key was put under another certificate', async () => {
    const { store, folder } = freshStore()
    const [one, other] = [good(await store.make(wish, passphrase)), good(await store.make(wish, passphrase))]
    const read = (id: string) => JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Record<string, unknown>
    writeFileSync(join(folder, `${one.id}.json`), JSON.stringify({ ...read(one.id), key: read(other.id)['key'] }))
    expect(codeOf(await store.unlock(one.id, passphrase))).toBe('identity.wrong-passphrase')
  })

  it('needs a passphrase that is not guessed at once', async () => {
    expect(codeOf(await freshStore().store.make(wish, 'short'))).toBe('identity.short-passphrase')
  })

  it('says when it expires soon, has expired, or is not valid yet', async () => {
    const { store } = freshStore()
    const start = today
    good(await store.make({ ...wish, years: 1 }, passphrase))
    const standing = async (days: number) => {
      today = new Date(start.getTime() + days * 86_400_000)
      return good(await store.list())[0]?.standing
    }
    expect([await standing(1), await standing(340), await standing(370), await standing(-1)]).toEqual([
      'valid',
      'expires-soon',
      'expired',
      'not-yet-valid',
    ])
    today = start
  })

  it('is gone once it is removed', async () => {
    const { store, folder } = freshStore()
    const { id } = good(await store.make(wish, passphrase))
    good(await store.remove(id))
    expect(readdirSync(folder)).toEqual([])
    for (const gone of [await store.unlock(id, passphrase), await store.export(id), await store.remove(id)])
      expect(codeOf(gone)).toBe('unknown.identity')
  })

  it.each(['../../etc/passwd', '', '../profile-1/identities/x', 'A'.repeat(32)])(
    'is not looked for under "%s"',
    async (id) => {
      expect(codeOf(await freshStore().store.unlock(id, passphrase))).toBe('unknown.identity')
    },
  )
})

describe('an identity from a PKCS#12 file', () => {
  it.each([
    ['RSA', 'rsa', rsa],
    ['P-256', 'p256', curve('prime256v1')],
    ['P-384', 'p384', curve('secp384r1')],
  ])('with a key of the kind %s is taken over, and opens', async (_, name, key) => {
    const { store } = freshStore()
    const identity = good(await store.import(pkcs12(name, key), 'secret', passphrase))
    expect(identity).toMatchObject({ madeHere: false, certificate: { name: 'Žofie Example' } })
    const signer = good(await store.unlock(identity.id, passphrase))
    writeFileSync(at('key.pem'), signer.key.export({ format: 'pem', type: 'pkcs8' }))
    const publicKey = (...args: string[]) => told('openssl', ...args)
    expect(publicKey('pkey', '-in', at('key.pem'), '-pubout')).toBe(
      publicKey('x509', '-in', at(`${name}.crt`), '-noout', '-pubkey'),
    )
  })

  it('brings the certificates along that vouch for it', async () => {
    pkcs12('ca', rsa)
    const [key, request, pem, p12] = ['l.key', 'l.csr', 'l.pem', 'l.p12'].map(at) as [string, string, string, string]
    told('openssl', 'req', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', request, '-subj', '/CN=Jo Leaf')
    told(
      'openssl',
      'x509',
      '-req',
      '-in',
      request,
      '-CA',
      at('ca.crt'),
      '-CAkey',
      at('ca.key'),
      '-CAcreateserial',
      '-out',
      pem,
    )
    told(
      'openssl',
      'pkcs12',
      '-export',
      '-inkey',
      key,
      '-in',
      pem,
      '-certfile',
      at('ca.crt'),
      '-passout',
      'pass:secret',
      '-out',
      p12,
    )
    const { store } = freshStore()
    const { id, certificate } = good(await store.import(readFileSync(p12), 'secret', passphrase))
    expect([certificate.name, certificate.issuer, certificate.selfIssued]).toEqual([
      'Jo Leaf',
      'CN=Žofie Example',
      false,
    ])
    expect(good(await store.unlock(id, passphrase)).chain).toHaveLength(1)
  })

  it('is refused in words: the passphrase, an old cipher, a damaged file, no key, twice', async () => {
    const { store } = freshStore()
    const file = pkcs12('good', rsa)
    const refused = async (bytes: Buffer, secret = 'secret') => codeOf(await store.import(bytes, secret, passphrase))
    expect(await refused(file, 'wrong')).toBe('identity.wrong-file-passphrase')
    expect(await refused(pkcs12('old', rsa, ['-legacy']))).toBe('identity.legacy-file')
    expect(await refused(file.subarray(0, file.length / 2))).toBe('identity.not-a-file')
    expect(await refused(Buffer.from('not a file at all'))).toBe('identity.not-a-file')
    expect(await refused(Buffer.of())).toBe('identity.not-a-file')
    told(
      'openssl',
      'pkcs12',
      '-export',
      '-nokeys',
      '-in',
      at('good.crt'),
      '-passout',
      'pass:secret',
      '-out',
      at('nokey.p12'),
    )
    expect(await refused(readFileSync(at('nokey.p12')))).toBe('identity.no-key')
    expect(await refused(pkcs12('weak', ['rsa:1024']))).toBe('identity.key-kind')
    expect(await refused(pkcs12('koblitz', curve('secp256k1')))).toBe('identity.key-kind')
    expect(await refused(file)).toBe('ok')
    expect(await refused(file)).toBe('identity.exists')
  })
})

describe('a damaged file of an identity', () => {
  it('is a failure that names it, and is not written over', async () => {
    const { store, folder } = freshStore()
    const { id } = good(await store.make(wish, passphrase))
    const path = join(folder, `${id}.json`)
    writeFileSync(path, '{"format":1,')
    expect(await store.list()).toMatchObject({ failure: { code: 'storage.damaged', params: { path } } })
    writeFileSync(path, '{"format":9}')
    expect(codeOf(await store.list())).toBe('storage.newer-format')
    expect(readFileSync(path, 'utf8')).toBe('{"format":9}')
  })
})
