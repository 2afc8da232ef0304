import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib'
import { Signer, SignPdf } from '@signpdf/signpdf'
import { told } from './signed-report.ts'

/*
 * Another program that signs, of which no part is Demarc's: pdf-lib reads the report and writes the update, signpdf puts the
 * signature into it, and OpenSSL makes the signature and the certificate.
 */

/** How the other program signs, where it does not sign as PAdES asks. */
export interface Otherwise {
  readonly subFilter?: 'adbe.pkcs7.detached'
  /** Without the attribute that names the certificate (RFC 5035). */
  readonly bare?: boolean
}

const keyOptions = {
  'P-256': ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'P-384': ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  RSA: ['-newkey', 'rsa:2048'],
} as const

/** OpenSSL's command line as signpdf asks for it. */
class OpenSsl extends Signer {
  constructor(
    private readonly folder: string,
    private readonly bare: boolean,
  ) {
    super()
  }

  override async sign(data: Buffer): Promise<Buffer> {
    const [bytes, der] = [join(this.folder, 'data'), join(this.folder, 'signature.der')]
    writeFileSync(bytes, data)
    const kind = ['-binary', '-md', 'sha256', ...(this.bare ? [] : ['-cades'])]
    const who = ['-signer', join(this.folder, 'certificate.pem'), '-inkey', join(this.folder, 'key.pem')]
    told('openssl', 'cms', '-sign', ...kind, ...who, '-in', bytes, '-outform', 'DER', '-out', der)
    return readFileSync(der)
  }
}

/** Whoever signs with the other program. */
export class ForeignSigner {
  private constructor(
    private readonly name: string,
    private readonly folder: string,
  ) {}

  /** Makes a key and a certificate in a folder of its own. */
  static make(name: string, folder: string, key: keyof typeof keyOptions): ForeignSigner {
    const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')]
    told('openssl', 'req', '-x509', ...keyOptions[key], '-nodes', ...files, '-subj', `/CN=${name}`, '-days', '30')
    return new ForeignSigner(name, folder)
  }

  get certificate(): string {
    return readFileSync(join(this.folder, 'certificate.pem'), 'utf8')
  }

  /** The report with a signature in one of its empty fields. */
  async sign(report: Buffer, field: string, { subFilter, bare = false }: Otherwise = {}): Promise<Buffer> {
    const update = await this.#withPlace(report, field, subFilter ?? 'ETSI.CAdES.detached')
    return new SignPdf().sign(Buffer.concat([report, update]), new OpenSsl(this.folder, bare))
  }

  /** The update that has the field filled but for the signature itself. */
  async #withPlace(report: Buffer, field: string, subFilter: string): Promise<Uint8Array> {
    const document = await PDFDocument.load(report, { forIncrementalUpdate: true, updateMetadata: false })
    const { context, catalog } = document
    const snapshot = document.takeSnapshot()
    const fields = catalog.lookup(PDFName.of('AcroForm'), PDFDict).lookup(PDFName.of('Fields'), PDFArray)
    const at = fields.asArray().findIndex((_, index) => nameOf(fields.lookup(index, PDFDict)) === field)
    const range = PDFArray.withContext(context)
    for (const part of [PDFNumber.of(0), ...Array.from({ length: 3 }, () => PDFName.of('**********'))]) range.push(part)
    const signature = context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: subFilter,
      ByteRange: range,
      Contents: PDFHexString.of('0'.repeat(16_384)),
      M: PDFString.fromDate(new Date()),
      Name: PDFString.of(this.name),
    })
    const place = context.register(signature)
    fields.lookup(at, PDFDict).set(PDFName.of('V'), place)
    for (const changed of [fields.get(at), place]) snapshot.markRefForSave(changed as typeof place)
    return document.saveIncremental(snapshot, { useObjectStreams: false })
  }
}

function nameOf(field: PDFDict): string | undefined {
  return field.lookup(PDFName.of('T'), PDFString).decodeText()
}
