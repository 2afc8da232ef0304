import { createHash, webcrypto } from 'node:crypto'
import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'
import { invariant } from '../../shared/invariant.ts'
import { arrayBuffer, sha256 } from './bytes.ts'
import { algorithmOf, type Signer } from './signer.ts'

/*
 * The signature itself: CMS (RFC 5652) with the attributes of a CAdES baseline signature (ETSI EN 319 122-1), detached
 * from the bytes it is over. The moment of signing is no attribute of it: PAdES has that in the PDF.
 */

const attributeTypes = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
}
const digests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
}

/** Signs bytes; gives the signature in DER. */
export async function signCms(data: Uint8Array, signer: Signer): Promise<Buffer> {
  const certificate = pkijs.Certificate.fromBER(arrayBuffer(signer.certificate))
  const { issuer, serialNumber } = certificate
  const attribute = (type: string, value: asn1js.BaseBlock) => new pkijs.Attribute({ type, values: [value] })
  const signedAttrs = new pkijs.SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      attribute(attributeTypes.contentType, new asn1js.ObjectIdentifier({ value: pkijs.ContentInfo.DATA })),
      attribute(attributeTypes.messageDigest, new asn1js.OctetString({ valueHex: arrayBuffer(sha256(data)) })),
      attribute(attributeTypes.signingCertificate, signingCertificate(certificate, signer.certificate)),
    ],
  })
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: pkijs.ContentInfo.DATA }),
    certificates: [certificate, ...signer.chain.map((each) => pkijs.Certificate.fromBER(arrayBuffer(each)))],
    signerInfos: [
      new pkijs.SignerInfo({ version: 1, sid: new pkijs.IssuerAndSerialNumber({ issuer, serialNumber }), signedAttrs }),
    ],
  })
  await signed.sign(await importedKey(signer), 0, 'SHA-256', arrayBuffer(data))
  const content = new pkijs.ContentInfo({ contentType: pkijs.ContentInfo.SIGNED_DATA, content: signed.toSchema(true) })
  return Buffer.from(content.toSchema().toBER())
}

async function importedKey({ key }: Signer): Promise<webcrypto.CryptoKey> {
  const algorithm = algorithmOf(key)
  invariant(algorithm, 'only keys that can sign are kept')
  return webcrypto.subtle.importKey('pkcs8', key.export({ format: 'der', type: 'pkcs8' }), algorithm, false, ['sign'])
}

/** Binds the signature to this very certificate (RFC 5035, SigningCertificateV2 with SHA-256, the default). */
function signingCertificate({ issuer, serialNumber }: pkijs.Certificate, der: Buffer): asn1js.Sequence {
  const sequence = (...value: asn1js.BaseBlock[]) => new asn1js.Sequence({ value })
  const idBlock = { tagClass: 3, tagNumber: 4 }
  const directoryName = new asn1js.Constructed({ idBlock, value: [issuer.toSchema()] })
  const hash = new asn1js.OctetString({ valueHex: arrayBuffer(sha256(der)) })
  return sequence(sequence(sequence(hash, sequence(sequence(directoryName), serialNumber))))
}

/** What a signature says: who made it, and what is wrong with it. */
export interface CheckedCms {
  /** DER; null where the signature could not be read at all. */
  readonly certificate: Buffer | null
  /** The other certificates that came with it. */
  readonly others: readonly Buffer[]
  readonly wrong: 'unreadable' | 'weak' | 'not-bound' | 'not-matching' | null
}

const unreadable: CheckedCms = { certificate: null, others: [], wrong: 'unreadable' }

/** Checks a signature against the bytes it is over. Whether the certificate is to be trusted is another question. */
export async function checkCms(der: Uint8Array, data: Uint8Array): Promise<CheckedCms> {
  const read = signedDataIn(der)
  const [info, ...more] = read?.signerInfos ?? []
  if (!read || !info || more.length > 0) return unreadable
  let result: pkijs.SignedDataVerifyResult
  try {
    result = await read.verify({ signer: 0, data: arrayBuffer(data), checkChain: false, extendedMode: true })
  } catch (error) {
    // The library throws for a signature that does not match as well.
    if (!(error instanceof pkijs.SignedDataVerifyError)) return unreadable
    result = error
  }
  const own = result.signerCertificate ? derOf(result.signerCertificate) : null
  const others = (read.certificates ?? [])
    .filter((each): each is pkijs.Certificate => each instanceof pkijs.Certificate)
    .map(derOf)
    .filter((each) => !own?.equals(each))
  return { certificate: own, others, wrong: own ? wrongWith(info, result, own) : 'unreadable' }
}

function wrongWith(info: pkijs.SignerInfo, result: pkijs.SignedDataVerifyResult, own: Buffer): CheckedCms['wrong'] {
  if (!digests[info.digestAlgorithm.algorithmId]) return 'weak'
  if (!result.signatureVerified) return 'not-matching'
  return isBoundTo(info, own) ? null : 'not-bound'
}

function signedDataIn(der: Uint8Array): pkijs.SignedData | null {
  try {
    const content = pkijs.ContentInfo.fromBER(arrayBuffer(der))
    if (content.contentType !== pkijs.ContentInfo.SIGNED_DATA) return null
    return new pkijs.SignedData({ schema: content.content as object })
  } catch {
    return null
  }
}

function derOf(certificate: pkijs.Certificate): Buffer {
  return Buffer.from(certificate.toSchema().toBER())
}

/** Whether the signed attributes name this certificate by its hash: else another one could be put in its place. */
function isBoundTo(info: pkijs.SignerInfo, der: Buffer): boolean {
  const attributes = info.signedAttrs?.attributes ?? []
  const [attribute, second] = attributes.filter(({ type }) => type === attributeTypes.signingCertificate)
  const value: unknown = attribute?.values[0]
  if (second || !(value instanceof asn1js.Sequence)) return false
  const [algorithm, hash] = firstNamed(value)
  const digest = algorithm === null ? 'SHA-256' : digests[algorithm]
  return digest !== undefined && hash?.equals(createHash(digest).update(der).digest()) === true
}

/** The digest and the hash of the first certificate named; SHA-256 is the default and may be left out. */
function firstNamed(value: asn1js.Sequence): [algorithm: string | null, hash: Buffer | null] {
  const parts = partsOf(partsOf(partsOf(value)[0])[0])
  const [algorithm, hash] = parts[0] instanceof asn1js.Sequence ? parts : [null, parts[0]]
  const name = partsOf(algorithm)[0]
  return [
    name instanceof asn1js.ObjectIdentifier ? name.valueBlock.toString() : null,
    hash instanceof asn1js.OctetString ? Buffer.from(hash.valueBlock.valueHexView) : null,
  ]
}

function partsOf(block: unknown): unknown[] {
  return block instanceof asn1js.Sequence ? block.valueBlock.value : []
}

/** Whether certificates lead from this one to a trusted one, each valid at the moment. */
export async function isTrusted(
  certificate: Buffer,
  others: readonly Buffer[],
  trusted: readonly Buffer[],
  at: Date,
): Promise<boolean> {
  const parsed = (each: Buffer) => pkijs.Certificate.fromBER(arrayBuffer(each))
  if (trusted.some((each) => each.equals(certificate))) return true
  if (trusted.length === 0) return false
  const engine = new pkijs.CertificateChainValidationEngine({
    trustedCerts: trusted.map(parsed),
    certs: [...others, certificate].map(parsed),
    checkDate: at,
  })
  const { result } = await engine.verify()
  return result
}
