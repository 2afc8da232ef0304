import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import * as z from 'zod'
import { fail, type Failure } from '../../shared/failure.ts'
import { err, ok, type Result } from '../../shared/result.ts'

const base64 = z.base64().max(20_000)

/** A private key under a passphrase, with all that is needed to open it again but the passphrase. */
export const SealedKey = z.object({
  kdf: z.literal('scrypt'),
  /** Bounded, so that a file cannot ask for more memory than there is. */
  cost: z
    .int()
    .min(2 ** 14)
    .max(2 ** 20),
  blockSize: z.literal(8),
  parallelization: z.literal(1),
  salt: base64,
  cipher: z.literal('aes-256-gcm'),
  iv: base64,
  tag: base64,
  data: base64,
})
export type SealedKey = z.infer<typeof SealedKey>

/** Keeps private keys from whoever reads the disk. The desktop door can put the system's own key store behind it. */
export interface KeyStore {
  /** `bound` is what the key belongs to: under another it does not open. */
  seal(key: Uint8Array, passphrase: string, bound: string): Promise<SealedKey>
  open(sealed: SealedKey, passphrase: string, bound: string): Promise<Result<Buffer, Failure>>
}

type Hardness = Pick<SealedKey, 'cost' | 'blockSize' | 'parallelization'>

/** 128 MiB and some tenths of a second for each guess. */
const usual: Hardness = { cost: 2 ** 17, blockSize: 8, parallelization: 1 }

/** Seals with scrypt (RFC 7914) and AES-256 in GCM, as Node has them. */
export const passphraseKeyStore: KeyStore = {
  async seal(key, passphrase, bound) {
    const salt = randomBytes(16)
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', await stretched(passphrase, salt, usual), iv)
    cipher.setAAD(Buffer.from(bound))
    const data = Buffer.concat([cipher.update(key), cipher.final()])
    const text = (bytes: Buffer) => bytes.toString('base64')
    const tag = text(cipher.getAuthTag())
    return { kdf: 'scrypt', ...usual, salt: text(salt), cipher: 'aes-256-gcm', iv: text(iv), tag, data: text(data) }
  },
  async open(sealed, passphrase, bound) {
    const bytes = (text: string) => Buffer.from(text, 'base64')
    const secret = await stretched(passphrase, bytes(sealed.salt), sealed)
    try {
      const decipher = createDecipheriv('aes-256-gcm', secret, bytes(sealed.iv), { authTagLength: 16 })
      decipher.setAAD(Buffer.from(bound))
      decipher.setAuthTag(bytes(sealed.tag))
      return ok(Buffer.concat([decipher.update(bytes(sealed.data)), decipher.final()]))
    } catch {
      return err(fail('identity.wrong-passphrase'))
    }
  },
}

function stretched(passphrase: string, salt: Buffer, { cost, blockSize, parallelization }: Hardness): Promise<Buffer> {
  // What looks the same is the same, however the keyboard composes it.
  const text = passphrase.normalize('NFC')
  const options = { N: cost, r: blockSize, p: parallelization, maxmem: 256 * cost * blockSize }
  return new Promise((resolve, reject) => {
    scrypt(text, salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
