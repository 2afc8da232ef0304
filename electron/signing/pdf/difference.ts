import { fieldsOf } from './fields.ts'
import type { PdfFile } from './file.ts'
import type { FileRevision } from './revisions.ts'
import { Characters, isArray, isDict, Ref, Stream, written, type Dict, type Value } from './values.ts'

/** What an update does to a file. `other` names the first thing it changes beside the signature of one field. */
export interface Difference {
  /** The names of the fields it signs. */
  readonly signed: readonly string[]
  readonly other: 'document' | 'form' | 'field' | 'page' | 'object' | null
}

/** What signing programs write into a field beside its signature: how it looks, and when it was changed. */
const fieldKeys = ['V', 'AP', 'AS', 'M', 'MK', 'DA', 'Lock']
/** What they write into the root: that the signature certifies, and which extensions of the standard they use. */
const rootKeys = ['Perms', 'Extensions']
const formKeys = ['SigFlags', 'DA', 'DR', 'NeedAppearances']

/** Compares a file before and after an update: it may sign a field, and nothing else. */
export function differenceOf(before: PdfFile, after: FileRevision): Difference {
  const fields = fieldsOf(before)
  const now = fieldsOf(after.file)
  const signed = now
    .filter(({ name, signature }) => signature && !fields.find((field) => field.name === name)?.signature)
    .map(({ name }) => name)
  const parts = partsOf(before, signed)
  const trailers = before.rootRef.id === after.file.rootRef.id && after.file.size >= before.size
  const others = [...after.section.offsets.keys()].flatMap((id) => {
    if (before.offsetOf(id) === null) return []
    const part: Part = parts.get(id) ?? { kind: 'object', free: [] }
    const ref = new Ref(id)
    return isSameBut(before.resolve(ref), after.file.resolve(ref), part.free) ? [] : [part.kind]
  })
  return { signed, other: trailers ? (others[0] ?? null) : 'document' }
}

interface Part {
  readonly kind: Exclude<Difference['other'], null>
  /** Entries that an update may set, or all there is. */
  readonly free: readonly string[] | 'all'
}

/**
 * The objects a signature touches. All others must stay as they are, the other fields too: one that nobody signed could be made to
 * look as if somebody had.
 */
function partsOf(file: PdfFile, signed: readonly string[]): Map<number, Part> {
  const parts = new Map<number, Part>()
  parts.set(file.rootRef.id, { kind: 'document', free: rootKeys })
  const form = file.root.get('AcroForm')
  if (form instanceof Ref) parts.set(form.id, { kind: 'form', free: formKeys })
  for (const { ref, name, dict } of fieldsOf(file)) {
    const isSigned = signed.includes(name)
    const page = dict.get('P')
    if (page instanceof Ref) parts.set(page.id, { kind: 'page', free: [] })
    parts.set(ref.id, { kind: 'field', free: isSigned ? fieldKeys : [] })
    const look = file.resolve(dict.get('AP'))
    const normal = isDict(look) ? look.get('N') : undefined
    // How an unsigned field looks is an object of its own, which some programs draw on.
    if (normal instanceof Ref) parts.set(normal.id, { kind: 'field', free: isSigned ? 'all' : [] })
  }
  return parts
}

/** Whether two objects say the same, entries that may be set apart. */
function isSameBut(before: Value, after: Value, free: Part['free']): boolean {
  if (free === 'all') return true
  if (isDict(before) && isDict(after)) return textOf(before, free) === textOf(after, free)
  if (before instanceof Stream && after instanceof Stream)
    return textOf(before.dict, []) === textOf(after.dict, []) && before.bytes.equals(after.bytes)
  if (before instanceof Stream || after instanceof Stream) return false
  return written(alike(before)) === written(alike(after))
}

/** A dictionary as text, whatever the order of its entries. */
function textOf(dict: Dict, free: readonly string[]): string {
  const entries = [...dict].filter(([key]) => !free.includes(key)).sort(([a], [b]) => (a < b ? -1 : 1))
  return written(alike(new Map(entries)))
}

/** A value with its strings written in one of the two ways there are; which one a program chooses says nothing. */
function alike(value: Exclude<Value, Stream>): Exclude<Value, Stream>
function alike(value: Value): Value
function alike(value: Value): Value {
  if (value instanceof Characters) return new Characters(value.bytes, true)
  if (isArray(value)) return value.map((each) => alike(each))
  return isDict(value) ? new Map([...value].map(([key, each]) => [key, alike(each)])) : value
}
