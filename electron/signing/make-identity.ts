import { createPrivateKey, randomBytes, webcrypto } from 'node:crypto'
import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'
import { arrayBuffer, sha256 } from './bytes.ts'
import type { Signer } from './signer.ts'

/** Whom a certificate made here names, and how long it holds. */
export interface IdentityWish {
  readonly name: string
  readonly firm: string
  readonly email: string
  readonly from: Date
  readonly years: number
}

const curve = { name: 'ECDSA', namedCurve: 'P-256' }
const attribute = { commonName: '2.5.4.3', organization: '2.5.4.10' }
const extension = {
  subjectKey: '2.5.29.14',
  keyUsage: '2.5.29.15',
  alternative: '2.5.29.17',
  basic: '2.5.29.19',
  use: '2.5.29.37',
}
/** Signing documents (RFC 9336), and mail, which older programs ask for. */
const uses = ['1.3.6.1.5.5.7.3.36', '1.3.6.1.5.5.7.3.4']
/** digitalSignature and nonRepudiation. */
const usageBits = new Uint8Array([0b1100_0000])

/** Makes a key (ECDSA, P-256) and a certificate that its holder issues to themselves (X.509, RFC 5280). */
export async function makeIdentity(wish: IdentityWish): Promise<Signer> {
  const keys = await webcrypto.subtle.generateKey(curve, true, ['sign', 'verify'])
  const certificate = new pkijs.Certificate()
  certificate.version = 2
  // At most 20 bytes, and positive.
  certificate.serialNumber = new asn1js.Integer({
    valueHex: arrayBuffer(Buffer.concat([Buffer.of(1), randomBytes(15)])),
  })
  certificate.issuer = namesOf(wish)
  certificate.subject = namesOf(wish)
  certificate.notBefore.value = wish.from
  certificate.notAfter.value = yearsAfter(wish.from, wish.years)
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  certificate.extensions = extensionsOf(wish, certificate)
  await certificate.sign(keys.privateKey, 'SHA-256')
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey))
  return {
    certificate: Buffer.from(certificate.toSchema(true).toBER()),
    chain: [],
    key: createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }),
  }
}

/** A name with each part in a set of its own; the library's own way would put all of them into one. */
function namesOf({ name, firm }: IdentityWish): pkijs.RelativeDistinguishedNames {
  const part = (type: string, value: string) =>
    new asn1js.Set({
      value: [new pkijs.AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value }) }).toSchema()],
    })
  const value = [...(firm ? [part(attribute.organization, firm)] : []), part(attribute.commonName, name)]
  return pkijs.RelativeDistinguishedNames.fromBER(new asn1js.Sequence({ value }).toBER())
}

function yearsAfter(from: Date, years: number): Date {
  const to = new Date(from)
  to.setUTCFullYear(to.getUTCFullYear() + years)
  return to
}

function extensionsOf({ email }: IdentityWish, certificate: pkijs.Certificate): pkijs.Extension[] {
  const made = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }) =>
    new pkijs.Extension({ extnID, critical, extnValue: value.toBER() })
  const keyBits = certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView
  const keyId = new asn1js.OctetString({ valueHex: arrayBuffer(sha256(keyBits)) })
  const alternative = new pkijs.GeneralNames({ names: [new pkijs.GeneralName({ type: 1, value: email })] })
  return [
    made(extension.basic, true, new pkijs.BasicConstraints({ cA: false }).toSchema()),
    made(extension.keyUsage, true, new asn1js.BitString({ valueHex: arrayBuffer(usageBits), unusedBits: 6 })),
    made(extension.use, false, new pkijs.ExtKeyUsage({ keyPurposes: uses }).toSchema()),
    made(extension.subjectKey, false, keyId),
    ...(email ? [made(extension.alternative, false, alternative.toSchema())] : []),
  ]
}
