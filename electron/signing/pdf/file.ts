import { Reader } from './reader.ts'
import { BadPdf, Characters, isArray, isDict, Name, Ref, Stream, type Dict, type Value } from './values.ts'

/** Where the objects of one writing of the file lie. The first writing has no section before it. */
export interface Section {
  /** Where the section begins. */
  readonly at: number
  /** The offset of each object it tells of; null for one that it says is gone. */
  readonly offsets: ReadonlyMap<number, number | null>
  readonly trailer: Dict
}

/** More writings than any report has signatures are a file made to keep the reader busy. */
const mostSections = 12
const entryLength = 20
const tail = /startxref\s+(\d{1,10})\s+%%EOF[\r\n]*$/

/**
 * A PDF file with a classic cross-reference table, as reports are written; objects are read when they are asked for, so that
 * a report of a thousand pages opens at once.
 */
export class PdfFile {
  readonly #read = new Map<number, Value>()

  private constructor(
    readonly bytes: Buffer,
    /** Newest first. */
    readonly sections: readonly Section[],
  ) {}

  /** Opens a file; throws BadPdf where it is none, or was cut off. */
  static open(bytes: Buffer): PdfFile {
    if (bytes.toString('latin1', 0, 5) !== '%PDF-') throw new BadPdf('it does not begin like a PDF', 'no-pdf')
    const last = tail.exec(bytes.toString('latin1', Math.max(0, bytes.length - 1024)))
    if (!last) throw new BadPdf('it does not end like a PDF', 'ends')
    const sections: Section[] = []
    for (let next: number | null = Number(last[1]); next !== null;) {
      if (sections.length >= mostSections) throw new BadPdf('too many writings')
      const section = sectionAt(bytes, next)
      const before: Value | undefined = section.trailer.get('Prev')
      if (before !== undefined && (typeof before !== 'number' || before >= section.at))
        throw new BadPdf('its writings are not in order')
      sections.push(section)
      next = before ?? null
    }
    return new PdfFile(bytes, sections)
  }

  /** The file as it was when one of its writings was the newest: up to byte `end`. The lists of objects are not read again. */
  asOf(section: Section, end: number): PdfFile {
    const bytes = this.bytes.subarray(0, end)
    if (lastSection(bytes) !== section.at) throw new BadPdf('its writings do not follow each other')
    return new PdfFile(bytes, this.sections.slice(this.sections.indexOf(section)))
  }

  get trailer(): Dict {
    const [newest] = this.sections
    if (!newest) throw new BadPdf('no trailer')
    return newest.trailer
  }

  /** The number the next new object gets. */
  get size(): number {
    const size = this.trailer.get('Size')
    if (typeof size !== 'number' || !Number.isInteger(size)) throw new BadPdf('no size')
    return size
  }

  get rootRef(): Ref {
    const root = this.trailer.get('Root')
    if (!(root instanceof Ref)) throw new BadPdf('no root')
    return root
  }

  get root(): Dict {
    return this.dict(this.rootRef)
  }

  /** The value itself, or the object it points to. An object that is not there is null, as the standard has it. */
  resolve(value: Value | undefined): Value {
    if (!(value instanceof Ref)) return value ?? null
    const known = this.#read.get(value.id)
    if (known !== undefined) return known
    const offset = this.offsetOf(value.id)
    const read = offset === null ? null : this.#objectAt(value.id, offset)
    this.#read.set(value.id, read)
    return read
  }

  /** A dictionary, also where a reference leads to it. */
  dict(value: Value | undefined): Dict {
    const found = this.resolve(value)
    if (isDict(found)) return found
    if (found instanceof Stream) return found.dict
    throw new BadPdf('a dictionary is missing')
  }

  /** Where an object lies, by the newest section that tells of it. */
  offsetOf(id: number): number | null {
    for (const { offsets } of this.sections) if (offsets.has(id)) return offsets.get(id) ?? null
    return null
  }

  /** The bytes an object takes. */
  extentOf(id: number): { readonly from: number; readonly to: number } {
    const from = this.offsetOf(id)
    if (from === null) throw new BadPdf(`object ${id} is missing`)
    const reader = new Reader(this.bytes, from)
    reader.object()
    return { from, to: reader.at }
  }

  /** Every object of a name tree, by name. */
  nameTree(value: Value | undefined, depth = 0): Map<string, Value> {
    if (depth > 10) throw new BadPdf('a list of names is nested too deeply')
    const node = this.dict(value)
    const found = new Map<string, Value>()
    const kids = this.resolve(node.get('Kids'))
    for (const kid of isArray(kids) ? kids : [])
      for (const [name, each] of this.nameTree(kid, depth + 1)) found.set(name, each)
    const names = this.resolve(node.get('Names'))
    const pairs = isArray(names) ? names : []
    pairs.forEach((name, index) => {
      const each = pairs[index + 1]
      if (index % 2 === 0 && name instanceof Characters && each !== undefined)
        found.set(name.bytes.toString('latin1'), each)
    })
    return found
  }

  #objectAt(id: number, offset: number): Value {
    const object = new Reader(this.bytes, offset).object()
    if (object.id !== id) throw new BadPdf(`object ${id} is not where the file says`)
    return object.value
  }
}

/** Where the newest section begins, by what stands at the very end. */
function lastSection(bytes: Buffer): number {
  const last = tail.exec(bytes.toString('latin1', Math.max(0, bytes.length - 1024)))
  if (!last) throw new BadPdf('it does not end like a PDF', 'ends')
  return Number(last[1])
}

function sectionAt(bytes: Buffer, at: number): Section {
  if (at <= 0 || at >= bytes.length) throw new BadPdf('a section lies outside the file')
  const reader = new Reader(bytes, at)
  reader.word('xref')
  const offsets = new Map<number, number | null>()
  while (!reader.isAt('trailer')) {
    const first = reader.integer()
    const count = reader.integer()
    reader.skipWhite()
    if (reader.at + count * entryLength > bytes.length) throw new BadPdf('a section is cut off')
    for (let index = 0; index < count; index += 1) {
      if (offsets.has(first + index)) throw new BadPdf(`object ${first + index} is told of twice`)
      offsets.set(first + index, entryAt(bytes, reader.at))
      reader.at += entryLength
    }
  }
  reader.word('trailer')
  const trailer = reader.value(0)
  if (!isDict(trailer) || trailer.has('XRefStm') || trailer.has('Encrypt'))
    throw new BadPdf('its list of objects is of another kind')
  return { at, offsets, trailer }
}

/** One line of the table, read byte by byte: a long report has hundreds of thousands. */
function entryAt(bytes: Buffer, at: number): number | null {
  const offset = digitsAt(bytes, at, 10)
  digitsAt(bytes, at + 11, 5)
  const kind = bytes[at + 17]
  const spaced = bytes[at + 10] === space && bytes[at + 16] === space
  const ended = isEndOfEntry(bytes[at + 18]) && isEndOfEntry(bytes[at + 19])
  if (!spaced || !ended || (kind !== inUse && kind !== free)) throw new BadPdf(`an entry is damaged at ${at}`)
  return kind === inUse ? offset : null
}

const [space, inUse, free] = [0x20, 0x6e, 0x66]

function isEndOfEntry(byte: number | undefined): boolean {
  return byte === space || byte === 10 || byte === 13
}

function digitsAt(bytes: Buffer, at: number, count: number): number {
  let number = 0
  for (let index = at; index < at + count; index += 1) {
    const digit = (bytes[index] ?? 0) - 0x30
    if (digit < 0 || digit > 9) throw new BadPdf(`an entry is damaged at ${at}`)
    number = number * 10 + digit
  }
  return number
}

/** Whether a value is the name. */
export function isNamed(value: Value | undefined, name: string): boolean {
  return value instanceof Name && value.name === name
}
