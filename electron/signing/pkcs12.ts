import { createPrivateKey } from 'node:crypto'
import * as pkijs from 'pkijs'
import { fail, type Failure } from '../../shared/failure.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { arrayBuffer } from './bytes.ts'
import { algorithmOf, certificateOf, type Signer } from './signer.ts'

const keyBag = '1.2.840.113549.1.12.10.1.1'
const shroudedKeyBag = '1.2.840.113549.1.12.10.1.2'
const certificateBag = '1.2.840.113549.1.12.10.1.3'

/** One thing in the file; what it holds is told by its id alone. */
interface Bag {
  readonly bagId: string
  readonly bagValue: unknown
}

interface Content {
  readonly keys: readonly pkijs.PrivateKeyInfo[]
  readonly certificates: readonly pkijs.Certificate[]
}

/** Reads the key and the certificates of a PKCS#12 file (RFC 7292). */
export async function readPkcs12(bytes: Uint8Array, passphrase: string): Promise<Result<Signer, Failure>> {
  let file: pkijs.PFX
  try {
    file = pkijs.PFX.fromBER(arrayBuffer(bytes))
  } catch {
    return err(fail('identity.not-a-file'))
  }
  const content = await unlocked(file, arrayBuffer(new TextEncoder().encode(passphrase)))
  return content.ok ? signerOf(content.value) : content
}

async function unlocked(file: pkijs.PFX, password: ArrayBuffer): Promise<Result<Content, Failure>> {
  try {
    await file.parseInternalValues({ password, checkIntegrity: true })
  } catch (error) {
    return err(fail(isAbout(error, 'Integrity') ? 'identity.wrong-file-passphrase' : 'identity.not-a-file'))
  }
  try {
    return ok(await contentOf(file, password))
  } catch (error) {
    if (isAbout(error, 'PrivateKeyInfo')) return err(fail('identity.key-kind', { kind: 'unknown' }))
    // Ciphers of before 2021 (RC2, triple DES): neither WebCrypto nor a current OpenSSL has them without being asked.
    return err(fail(isAbout(error, 'Algorithm') ? 'identity.legacy-file' : 'identity.not-a-file'))
  }
}

function isAbout(error: unknown, word: string): boolean {
  return error instanceof Error && error.message.includes(word)
}

async function contentOf(file: pkijs.PFX, password: ArrayBuffer): Promise<Content> {
  const safe = file.parsedValue?.authenticatedSafe
  if (!safe) throw new Error('no content')
  const isSealed = ({ contentType }: pkijs.ContentInfo) => contentType === pkijs.ContentInfo.ENCRYPTED_DATA
  await safe.parseInternalValues({
    safeContents: safe.safeContents.map((each) => (isSealed(each) ? { password } : {})),
  })
  const contents = (safe.parsedValue as { safeContents: { value: { safeBags: Bag[] } }[] }).safeContents
  const keys: pkijs.PrivateKeyInfo[] = []
  const certificates: pkijs.Certificate[] = []
  for (const { bagId, bagValue } of contents.flatMap(({ value }) => value.safeBags)) {
    if (bagId === keyBag) keys.push(bagValue as pkijs.PrivateKeyInfo)
    if (bagId === shroudedKeyBag) keys.push(await shrouded(bagValue as pkijs.PKCS8ShroudedKeyBag, password))
    const certificate = bagId === certificateBag ? (bagValue as { readonly parsedValue: unknown }).parsedValue : null
    if (certificate instanceof pkijs.Certificate) certificates.push(certificate)
  }
  return { keys, certificates }
}

async function shrouded(bag: pkijs.PKCS8ShroudedKeyBag, password: ArrayBuffer): Promise<pkijs.PrivateKeyInfo> {
  // The types keep this method to the library itself; there is no other way in.
  await (bag as unknown as { parseInternalValues(p: { password: ArrayBuffer }): Promise<void> }).parseInternalValues({
    password,
  })
  if (!bag.parsedValue) throw new Error('no key in the bag')
  return bag.parsedValue
}

function signerOf({ keys, certificates }: Content): Result<Signer, Failure> {
  const info = keys[0]
  if (!info) return err(fail('identity.no-key'))
  const pkcs8 = Buffer.from(info.toSchema().toBER())
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
  if (!algorithmOf(key)) return err(fail('identity.key-kind', { kind: key.asymmetricKeyType ?? '' }))
  const chain = certificates.map((each) => Buffer.from(each.toSchema().toBER()))
  const certificate = certificateOf(key, chain)
  if (!certificate) return err(fail('identity.no-certificate'))
  return ok({ certificate, chain: chain.filter((each) => each !== certificate), key })
}
