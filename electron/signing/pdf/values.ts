/*
 * The values a PDF file is made of (ISO 32000-1, 7.3), as they are read and written here. Names and strings are classes
 * of their own, so that none of them is taken for another.
 */

/** A name such as `/Sig`, without its slash. */
export class Name {
  constructor(readonly name: string) {}
}

/** A string of the file, as bytes; `hex` where it was or is to be written in hexadecimal. */
export class Characters {
  constructor(
    readonly bytes: Buffer,
    readonly hex = false,
  ) {}
}

/** Points to an object of the file. */
export class Ref {
  constructor(
    readonly id: number,
    readonly generation = 0,
  ) {}
}

/** Bytes with what is said about them, as they lie in the file: not unpacked. */
export class Stream {
  constructor(
    readonly dict: Dict,
    readonly bytes: Buffer,
  ) {}
}

export type Dict = ReadonlyMap<string, Value>
export type Value = null | boolean | number | Name | Characters | Ref | Stream | Dict | readonly Value[]

/**
 * A file that is not written as a PDF, or not as Demarc and programs that sign its reports write one. `ends`: it was cut off,
 * or something stands after its end.
 */
export class BadPdf extends Error {
  constructor(
    message: string,
    readonly kind: 'no-pdf' | 'ends' | 'shape' = 'shape',
  ) {
    super(message)
  }
}

export function isDict(value: Value | undefined): value is Dict {
  return value instanceof Map
}

export function isArray(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

/** Text as PDF writes it: UTF-16 with a mark where plain letters are not enough. */
export function characters(text: string): Characters {
  if (/^[ -~]*$/.test(text)) return new Characters(Buffer.from(text, 'latin1'))
  return new Characters(Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), true)
}

/** What a string of the file says. */
export function textOf(value: Value | undefined): string | null {
  if (!(value instanceof Characters)) return null
  const { bytes } = value
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1')
  return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le')
}

const plainName = /^[A-Za-z0-9+._-]+$/

function nameText(name: string): string {
  if (plainName.test(name)) return `/${name}`
  const escaped = [...Buffer.from(name, 'latin1')].map((byte) =>
    plainName.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `#${byte.toString(16).padStart(2, '0')}`,
  )
  return `/${escaped.join('')}`
}

function charactersText({ bytes, hex }: Characters): string {
  if (hex) return `<${bytes.toString('hex')}>`
  const escaped = bytes.toString('latin1').replace(/[\\()\r\n]/g, (letter) => {
    return { '\r': '\\r', '\n': '\\n' }[letter] ?? `\\${letter}`
  })
  return `(${escaped})`
}

function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(5).replace(/0+$/, '')
}

/** A value as the file has it, in Latin-1; a stream is written by `writeObject`. */
export function written(value: Exclude<Value, Stream>): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value)
  if (value instanceof Name) return nameText(value.name)
  if (value instanceof Characters) return charactersText(value)
  if (value instanceof Ref) return `${value.id} ${value.generation} R`
  if (isArray(value)) return `[${value.map((each) => written(inside(each))).join(' ')}]`
  const entries = [...value].map(([key, each]) => `${nameText(key)} ${written(inside(each))}`)
  return `<< ${entries.join(' ')} >>`
}

function inside(value: Value): Exclude<Value, Stream> {
  if (value instanceof Stream) throw new BadPdf('a stream stands by itself')
  return value
}

/** A whole object of the file. */
export function writeObject(id: number, value: Value): Buffer {
  const head = Buffer.from(`${id} 0 obj\n`, 'latin1')
  if (!(value instanceof Stream)) return Buffer.concat([head, Buffer.from(`${written(value)}\nendobj\n`, 'latin1')])
  const dict = new Map([...value.dict, ['Length', value.bytes.length]])
  const before = Buffer.from(`${written(dict)}\nstream\n`, 'latin1')
  return Buffer.concat([head, before, value.bytes, Buffer.from('\nendstream\nendobj\n', 'latin1')])
}
