import { invariant } from '../../shared/invariant.ts'
import type { SignRole } from '../../shared/model/revision.ts'
import { signatureText } from '../../shared/text/en/signature.ts'
import { drawAppearance, type Shown } from './appearance.ts'
import { sha256 } from './bytes.ts'
import { signCms } from './cms.ts'
import { fieldsOf, type Field } from './pdf/fields.ts'
import { PdfFile } from './pdf/file.ts'
import { Update } from './pdf/update.ts'
import type { Ref } from './pdf/values.ts'
import { BadPdf, characters, Characters, Name, Stream, type Dict, type Value } from './pdf/values.ts'
import type { Signer } from './signer.ts'

/** Room for the signature beside the certificates: its attributes and the largest key. */
const signatureRoom = 4096
/** Wide enough for any offset, and found again by it. */
const placeholder = 9_999_999_999

/** A signature as it is put into a report. */
export interface Filling extends Shown {
  readonly role: SignRole
  readonly signer: Signer
}

/**
 * Fills the signature field of a role by one incremental update (ISO 32000-1, 12.8; PAdES baseline, ETSI EN 319 142-1). The
 * bytes given stay as they are. The first signature certifies: after it only fields may be filled.
 */
export async function signPdf(bytes: Buffer, filling: Filling): Promise<Buffer> {
  const file = PdfFile.open(bytes)
  const field = fieldsOf(file).find(({ name }) => name === filling.role)
  invariant(field && !field.signature, 'the report has an empty field for the role')
  const update = new Update(file)
  const room =
    signatureRoom + [filling.signer.certificate, ...filling.signer.chain].reduce((sum, der) => sum + der.length, 0)
  const certifies = fieldsOf(file).every(({ signature }) => signature === null)
  const signature = update.add(signatureDict(filling, room, certifies))
  update.set(field.ref, await filledField(update, field, filling, signature))
  if (certifies) update.set(file.rootRef, new Map([...file.root, ['Perms', new Map([['DocMDP', signature]])]]))
  const { bytes: whole, offsets } = update.bytes(
    sha256(filling.signer.certificate, Buffer.from(filling.at)).subarray(0, 16),
  )
  return sealed(whole, offsets.get(signature.id) ?? 0, room, filling.signer)
}

function signatureDict({ role, name, at }: Filling, room: number, certifies: boolean): Dict {
  const permission = new Map<string, Value>([
    ['Type', new Name('TransformParams')],
    ['P', 2],
    ['V', new Name('1.2')],
  ])
  const reference = new Map<string, Value>([
    ['Type', new Name('SigRef')],
    ['TransformMethod', new Name('DocMDP')],
    ['TransformParams', permission],
  ])
  return new Map<string, Value>([
    ['Type', new Name('Sig')],
    ['Filter', new Name('Adobe.PPKLite')],
    ['SubFilter', new Name('ETSI.CAdES.detached')],
    ['ByteRange', [0, placeholder, placeholder, placeholder]],
    ['Contents', new Characters(Buffer.alloc(room), true)],
    ['M', characters(pdfDate(at))],
    ['Name', characters(name)],
    ['Reason', characters(signatureText.reason[role])],
    ...(certifies ? [['Reference', [reference]] as [string, Value]] : []),
  ])
}

function pdfDate(instant: string): string {
  return `D:${instant.replace(/[-:T]/g, '').slice(0, 14)}Z`
}

/** The field with its signature and what it shows from now on. */
async function filledField(update: Update, field: Field, shown: Shown, signature: Ref): Promise<Dict> {
  const { width, height } = field
  const source = await drawAppearance(width, height, shown)
  const form = update.add(update.copy(source, formOf(source, width, height)))
  return new Map([...field.dict, ['V', signature], ['AP', new Map([['N', form]])]])
}

/** The one page of a file as something to be drawn elsewhere. */
function formOf(source: PdfFile, width: number, height: number): Stream {
  const kids = source.resolve(source.dict(source.root.get('Pages')).get('Kids'))
  const page = source.dict((kids as Value[])[0])
  const contents = source.resolve(page.get('Contents'))
  if (!(contents instanceof Stream)) throw new BadPdf('a page without content')
  const dict = new Map<string, Value>([
    ['Type', new Name('XObject')],
    ['Subtype', new Name('Form')],
    ['BBox', [0, 0, width, height]],
    ['Resources', page.get('Resources') ?? null],
    ...[...contents.dict].filter(([key]) => key === 'Filter'),
  ])
  return new Stream(dict, contents.bytes)
}

/** Writes which bytes are signed, signs them, and puts the signature into the place that was kept for it. */
async function sealed(whole: Buffer, at: number, room: number, signer: Signer): Promise<Buffer> {
  const open = whole.indexOf('/Contents <', at, 'latin1') + '/Contents '.length
  const close = open + 2 * room + 2
  const range = `/ByteRange [0 ${placeholder} ${placeholder} ${placeholder}]`
  const real = `/ByteRange [0 ${open} ${close} ${whole.length - close}]`
  whole.write(real.padEnd(range.length), whole.indexOf(range, at, 'latin1'), 'latin1')
  const der = await signCms(Buffer.concat([whole.subarray(0, open), whole.subarray(close)]), signer)
  invariant(der.length <= room, 'the signature fits into the room that was kept for it')
  whole.write(der.toString('hex'), open + 1, 'latin1')
  return whole
}
