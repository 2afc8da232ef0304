import { X509Certificate, type KeyObject, type webcrypto } from 'node:crypto'

/** Whoever signs: a certificate, those that vouch for it, and the key that belongs to it, in memory only. */
export interface Signer {
  /** DER. */
  readonly certificate: Buffer
  readonly chain: readonly Buffer[]
  readonly key: KeyObject
}

const curves: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' }
const leastRsaBits = 2048

/** The kind of a key as WebCrypto names it; null for one that is too weak or that no report is signed with. */
export function algorithmOf(key: KeyObject): webcrypto.EcKeyImportParams | webcrypto.RsaHashedImportParams | null {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key
  if (type === 'rsa' && (details?.modulusLength ?? 0) >= leastRsaBits)
    return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const namedCurve = type === 'ec' ? curves[details?.namedCurve ?? ''] : undefined
  return namedCurve ? { name: 'ECDSA', namedCurve } : null
}

/** The one of some certificates that belongs to a key. */
export function certificateOf(key: KeyObject, certificates: readonly Buffer[]): Buffer | undefined {
  return certificates.find((der) => new X509Certificate(der).checkPrivateKey(key))
}
