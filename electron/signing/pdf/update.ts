import { invariant } from '../../../shared/invariant.ts'
import type { PdfFile } from './file.ts'
import { Characters, Ref, Stream, written, writeObject, isArray, isDict, type Dict, type Value } from './values.ts'

/** An incremental update in the making (ISO 32000-1, 7.5.6): what is there stays byte for byte, and more comes after it. */
export class Update {
  readonly #objects = new Map<number, Value>()
  #next: number

  constructor(readonly file: PdfFile) {
    this.#next = file.size
  }

  /** Adds an object and gives what points to it. */
  add(value: Value): Ref {
    const ref = this.reserve()
    this.set(ref, value)
    return ref
  }

  /** A number for an object that is added later. */
  reserve(): Ref {
    this.#next += 1
    return new Ref(this.#next - 1)
  }

  /** Gives an object another value. */
  set(ref: Ref, value: Value): void {
    this.#objects.set(ref.id, value)
  }

  /** Brings a value of another file over, with all it points to. */
  copy(source: PdfFile, value: Value, taken = new Map<number, Ref>()): Value {
    if (value instanceof Ref) {
      const known = taken.get(value.id)
      if (known) return known
      const ref = this.reserve()
      taken.set(value.id, ref)
      this.set(ref, this.copy(source, source.resolve(value), taken))
      return ref
    }
    if (isArray(value)) return value.map((each) => this.copy(source, each, taken))
    if (value instanceof Stream) return new Stream(this.#copyDict(source, value.dict, taken), value.bytes)
    return isDict(value) ? this.#copyDict(source, value, taken) : value
  }

  #copyDict(source: PdfFile, dict: Dict, taken: Map<number, Ref>): Dict {
    return new Map([...dict].map(([key, each]) => [key, this.copy(source, each, taken)]))
  }

  /** The whole file with the update, and where each object of it begins. `id` tells this writing from others. */
  bytes(id: Buffer): { readonly bytes: Buffer; readonly offsets: ReadonlyMap<number, number> } {
    const parts: Buffer[] = [this.file.bytes]
    let length = this.file.bytes.length
    const push = (part: Buffer) => {
      parts.push(part)
      length += part.length
    }
    if (this.file.bytes.at(-1) !== 10) push(Buffer.from('\n'))
    const offsets = new Map<number, number>()
    for (const [number, value] of [...this.#objects].sort(([a], [b]) => a - b)) {
      offsets.set(number, length)
      push(writeObject(number, value))
    }
    const start = length
    push(Buffer.from(`xref\n${subsections(offsets)}trailer\n${written(this.#trailer(id))}\n`, 'latin1'))
    push(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'))
    return { bytes: Buffer.concat(parts), offsets }
  }

  #trailer(id: Buffer): Dict {
    const { trailer, sections } = this.file
    const before = sections[0]?.at
    invariant(before !== undefined, 'an open file has a section')
    const kept = [...trailer].filter(([key]) => key === 'Root' || key === 'Info')
    const ids = trailer.get('ID')
    const first = isArray(ids) && ids[0] instanceof Characters ? ids[0] : new Characters(id, true)
    return new Map<string, Value>([
      ['Size', this.#next],
      ...kept,
      ['ID', [first, new Characters(id, true)]],
      ['Prev', before],
    ])
  }
}

/** The entries of a cross-reference table, neighbours together. */
function subsections(offsets: ReadonlyMap<number, number>): string {
  const ids = [...offsets.keys()]
  let text = ''
  for (let from = 0; from < ids.length;) {
    let to = from + 1
    while (to < ids.length && ids[to] === (ids[to - 1] ?? 0) + 1) to += 1
    text += `${ids[from]} ${to - from}\n`
    for (const id of ids.slice(from, to)) text += `${String(offsets.get(id)).padStart(10, '0')} 00000 n \n`
    from = to
  }
  return text
}
