import type { PdfFile } from './file.ts'
import { isNamed } from './file.ts'
import { BadPdf, isArray, isDict, Ref, textOf, type Dict, type Value } from './values.ts'

/** A signature field of a file. */
export interface Field {
  readonly ref: Ref
  readonly name: string
  readonly dict: Dict
  /** Null while nobody has signed. */
  readonly signature: Ref | null
  readonly width: number
  readonly height: number
}

/** The signature fields, in the order the file lists them. A field of another kind is no report's and is refused. */
export function fieldsOf(file: PdfFile): Field[] {
  const form = file.resolve(file.root.get('AcroForm'))
  const fields = isDict(form) ? file.resolve(form.get('Fields')) : null
  if (!isArray(fields)) throw new BadPdf('no signature fields')
  return fields.map((value) => fieldOf(file, value))
}

function fieldOf(file: PdfFile, value: Value): Field {
  if (!(value instanceof Ref)) throw new BadPdf('a field without a number')
  const dict = file.dict(value)
  const name = textOf(dict.get('T'))
  const rectangle = file.resolve(dict.get('Rect'))
  if (!isNamed(dict.get('FT'), 'Sig') || dict.has('Kids') || name === null || !isArray(rectangle))
    throw new BadPdf('a field that is no signature field')
  const [left, bottom, right, top] = rectangle.map(Number) as [number, number, number, number]
  const signature = dict.get('V')
  if (signature !== undefined && !(signature instanceof Ref)) throw new BadPdf('a signature without a number')
  return { ref: value, name, dict, signature: signature ?? null, width: right - left, height: top - bottom }
}
