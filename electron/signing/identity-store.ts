import { createPrivateKey } from 'node:crypto'
import { join } from 'node:path'
import * as z from 'zod'
import { fail, type Failure } from '../../shared/failure.ts'
import type { IdentitySummary } from '../../shared/model/certificate.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { makeFolderDurably, type Disk } from '../storage/disk.ts'
import { JsonFile, parseFormat } from '../storage/json-file.ts'
import { attempt, StorageError } from '../storage/storage-error.ts'
import { factsOf, fingerprintOf, standingOf, toPem } from './certificates.ts'
import { SealedKey, type KeyStore } from './key-store.ts'
import { makeIdentity, type IdentityWish } from './make-identity.ts'
import { readPkcs12 } from './pkcs12.ts'
import type { Signer } from './signer.ts'

const certificate = z.base64().max(100_000)

const IdentityFile = z.object({
  format: z.literal(1),
  certificate,
  chain: z.array(certificate).max(10),
  madeHere: z.boolean(),
  key: SealedKey,
})
type IdentityFile = z.infer<typeof IdentityFile>

/** Short enough to be typed when asked for, long enough to be worth the stretching. */
const leastPassphrase = 10

/** The identities of this user: certificates with their keys, each in a file of the profile, none in a workspace. */
export class IdentityStore {
  constructor(
    private readonly disk: Disk,
    /** The folder `identities` of the profile. */
    private readonly folder: string,
    private readonly keys: KeyStore,
    private readonly clock: () => Date,
  ) {}

  /** Every identity, by whom it names. A file that cannot be read is a failure that names it. */
  async list(): Promise<Result<IdentitySummary[], Failure>> {
    return attempt(async () => {
      const names = (await this.disk.list(this.folder)).filter((name) => name.endsWith('.json'))
      const all = await Promise.all(names.map(async (name) => this.#summary(await this.#file(name.slice(0, -5)))))
      return all.sort((a, b) => a.certificate.name.localeCompare(b.certificate.name))
    })
  }

  async make(wish: Omit<IdentityWish, 'from'>, passphrase: string): Promise<Result<IdentitySummary, Failure>> {
    if (passphrase.length < leastPassphrase) return err(fail('identity.short-passphrase', { least: leastPassphrase }))
    return this.#keep(await makeIdentity({ ...wish, from: this.clock() }), passphrase, true)
  }

  /** Takes an identity of a PKCS#12 file over. The file's own passphrase opens it; `passphrase` seals it here. */
  async import(
    bytes: Uint8Array,
    filePassphrase: string,
    passphrase: string,
  ): Promise<Result<IdentitySummary, Failure>> {
    if (passphrase.length < leastPassphrase) return err(fail('identity.short-passphrase', { least: leastPassphrase }))
    const signer = await readPkcs12(bytes, filePassphrase)
    return signer.ok ? this.#keep(signer.value, passphrase, false) : signer
  }

  /** The public certificate with those that vouch for it, for whoever is to trust it. */
  async export(id: string): Promise<Result<{ readonly name: string; readonly pem: string }, Failure>> {
    return attempt(async () => {
      const file = await this.#file(id)
      const all = [file.certificate, ...file.chain].map((each) => toPem(Buffer.from(each, 'base64')))
      return { name: factsOf(Buffer.from(file.certificate, 'base64')).name, pem: all.join('') }
    })
  }

  async remove(id: string): Promise<Result<void, Failure>> {
    return attempt(async () => {
      await this.#file(id)
      await this.disk.remove(this.#path(id))
      await this.disk.flushFolder(this.folder)
    })
  }

  /** What is known of an identity without its passphrase. */
  async find(id: string): Promise<Result<IdentitySummary, Failure>> {
    return attempt(async () => this.#summary(await this.#file(id)))
  }

  /** Opens an identity to sign with. */
  async unlock(id: string, passphrase: string): Promise<Result<Signer, Failure>> {
    const read = await attempt(() => this.#file(id))
    if (!read.ok) return read
    const der = Buffer.from(read.value.certificate, 'base64')
    const key = await this.keys.open(read.value.key, passphrase, fingerprintOf(der))
    if (!key.ok) return key
    return ok({
      certificate: der,
      chain: read.value.chain.map((each) => Buffer.from(each, 'base64')),
      key: createPrivateKey({ key: key.value, format: 'der', type: 'pkcs8' }),
    })
  }

  async #keep(signer: Signer, passphrase: string, madeHere: boolean): Promise<Result<IdentitySummary, Failure>> {
    const fingerprint = fingerprintOf(signer.certificate)
    const key = await this.keys.seal(signer.key.export({ format: 'der', type: 'pkcs8' }), passphrase, fingerprint)
    return attempt(async () => {
      const id = idOf(fingerprint)
      await makeFolderDurably(this.disk, this.folder)
      if (await this.disk.facts(this.#path(id))) throw new StorageError(fail('identity.exists'))
      const text = (bytes: Buffer) => bytes.toString('base64')
      const chain = signer.chain.map(text)
      const file: IdentityFile = { format: 1, certificate: text(signer.certificate), chain, madeHere, key }
      await this.#json(id).write(file)
      return this.#summary(file)
    })
  }

  #summary(file: IdentityFile): IdentitySummary {
    const facts = factsOf(Buffer.from(file.certificate, 'base64'))
    const standing = standingOf(facts, this.clock())
    return { id: idOf(facts.fingerprint), certificate: facts, madeHere: file.madeHere, standing }
  }

  async #file(id: string): Promise<IdentityFile> {
    const file = /^[0-9a-f]{32}$/.test(id) ? await this.#json(id).read() : null
    if (!file) throw new StorageError(fail('unknown.identity', { identity: id.slice(0, 80) }))
    return file
  }

  #json(id: string): JsonFile<IdentityFile> {
    return new JsonFile(this.disk, this.#path(id), parseFormat(IdentityFile, 1))
  }

  #path(id: string): string {
    return join(this.folder, `${id}.json`)
  }
}

/** The name of an identity on this machine: the beginning of its fingerprint, safe as a file name. */
function idOf(fingerprint: string): string {
  return fingerprint.slice(0, 32)
}
