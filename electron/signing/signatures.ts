import { checkCms, type CheckedCms } from './cms.ts'
import { differenceOf, type Difference } from './pdf/difference.ts'
import { fieldsOf, type Field } from './pdf/fields.ts'
import { isNamed, PdfFile } from './pdf/file.ts'
import { revisionsOf, type FileRevision } from './pdf/revisions.ts'
import { BadPdf, Characters, isArray, textOf, type Dict } from './pdf/values.ts'

/** A signature found in a file, checked against the bytes it is over. */
export interface FoundSignature {
  /** The name of its field. */
  readonly field: string
  /** The moment the signer's computer gave, as ISO 8601; null where there is none. */
  readonly at: string | null
  /** Where the signed bytes end. */
  readonly end: number
  readonly certificate: Buffer | null
  readonly others: readonly Buffer[]
  readonly wrong: CheckedCms['wrong'] | 'format' | 'range' | 'padding'
  /** What the update that brought it changes. */
  readonly difference: Difference
}

/** The signatures of a file in the order they were made, and the file as it was before the first. */
export interface SignedFile {
  readonly base: FileRevision
  readonly signatures: readonly FoundSignature[]
  /** What updates change that sign nothing, or more than one field: no report has such. */
  readonly strange: readonly Difference[]
  /** Fields nobody has signed. */
  readonly empty: readonly string[]
}

/**
 * Reads every signature of a file. A report has the writing that made it, and one update for each signature. Bytes that are no
 * PDF, or none with signature fields, throw BadPdf.
 */
export async function readSignatures(bytes: Buffer): Promise<SignedFile> {
  const file = PdfFile.open(bytes)
  const [base, ...updates] = revisionsOf(file)
  const last = updates.at(-1) ?? base
  if (!base || last?.end !== bytes.length) throw new BadPdf('something stands after its end', 'ends')
  const signatures: FoundSignature[] = []
  const strange: Difference[] = []
  let before = base.file
  for (const update of updates) {
    const difference = differenceOf(before, update)
    const field = fieldsOf(update.file).find(({ name }) => name === difference.signed[0])
    if (field && difference.signed.length === 1) signatures.push(await signatureOf(update, field, difference))
    else strange.push(difference)
    before = update.file
  }
  const empty = fieldsOf(file).flatMap(({ name, signature }) => (signature ? [] : [name]))
  return { base, signatures, strange, empty }
}

async function signatureOf(update: FileRevision, field: Field, difference: Difference): Promise<FoundSignature> {
  const dict = update.file.dict(field.signature ?? undefined)
  const at = instantOf(textOf(dict.get('M')))
  const found = { field: field.name, at, end: update.end, difference }
  const none = { certificate: null, others: [] }
  if (!isNamed(dict.get('SubFilter'), 'ETSI.CAdES.detached')) return { ...found, ...none, wrong: 'format' }
  const range = signedRange(update, field, dict)
  if (!range) return { ...found, ...none, wrong: 'range' }
  const der = derIn(range.contents)
  if (!der) return { ...found, ...none, wrong: 'padding' }
  return { ...found, ...(await checkCms(der, range.data)) }
}

interface Range {
  readonly data: Buffer
  readonly contents: Buffer
}

/** The bytes that are signed: all of the file up to here but the very place of the signature. Null for anything else. */
function signedRange({ file, signedEnds }: FileRevision, field: Field, dict: Dict): Range | null {
  const range = dict.get('ByteRange')
  const contents = dict.get('Contents')
  if (!isArray(range) || range.length !== 4 || !(contents instanceof Characters) || !field.signature) return null
  const [from, open, close, rest] = range.map(Number) as [number, number, number, number]
  const { bytes } = file
  const place = file.extentOf(field.signature.id)
  const whole = from === 0 && place.from < open && close < place.to && signedEnds.includes(close + rest)
  // Written as one string of hexadecimal digits, with nothing beside them in the gap that is not signed.
  const gap = bytes.toString('latin1', open, close)
  if (!whole || !/^<[0-9a-fA-F]*>$/.test(gap) || gap.length !== contents.bytes.length * 2 + 2) return null
  return {
    data: Buffer.concat([bytes.subarray(0, open), bytes.subarray(close, close + rest)]),
    contents: contents.bytes,
  }
}

/** The signature without the zeros that fill up its place; null where something else stands there. */
function derIn(contents: Buffer): Buffer | null {
  const first = contents[1] ?? 0
  const lengthBytes = first & 0x80 ? first & 0x7f : 0
  if (contents[0] !== 0x30 || lengthBytes > 4) return null
  const length = lengthBytes > 0 ? contents.readUIntBE(2, lengthBytes) : first
  const end = 2 + lengthBytes + length
  return end <= contents.length && contents.subarray(end).every((byte) => byte === 0) ? contents.subarray(0, end) : null
}

const date = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z|([+-])(\d{2})'?(\d{2})?'?)?/

function instantOf(text: string | null): string | null {
  const parts = date.exec(text ?? '')
  if (!parts) return null
  const [, year, month, day, hour, minute, second, sign, hours = '00', minutes = '00'] = parts
  const zone = sign ? `${sign}${hours}:${minutes}` : 'Z'
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
