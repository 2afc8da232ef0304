import { BadPdf, Characters, isDict, Name, Ref, Stream, type Dict, type Value } from './values.ts'

/** No report of ours nests deeper than a few levels; a file made to exhaust the reader does. */
const deepest = 64

const whiteBytes = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set([...'()<>[]{}/%'].map((letter) => letter.charCodeAt(0)))
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads values from the bytes of a file, one after the other. What is not written as a PDF throws BadPdf. */
export class Reader {
  constructor(
    private readonly bytes: Buffer,
    public at: number,
  ) {}

  /** The object that begins here: its number, and what it is. */
  object(): { readonly id: number; readonly value: Value } {
    const id = this.integer()
    this.integer()
    this.word('obj')
    const value = this.value(0)
    this.skipWhite()
    if (!isDict(value) || !this.#startsWith('stream')) {
      this.word('endobj')
      return { id, value }
    }
    return { id, value: this.#stream(value) }
  }

  value(depth: number): Value {
    if (depth > deepest) throw new BadPdf('nested too deeply')
    this.skipWhite()
    const letter = this.#letter()
    if (letter === '/') return this.#name()
    if (letter === '(') return this.#literal()
    if (letter === '[') return this.#array(depth)
    if (letter === '<') return this.bytes[this.at + 1] === 0x3c ? this.#dict(depth) : this.#hexadecimal()
    return this.#plain()
  }

  integer(): number {
    const token = this.token()
    if (!/^\d{1,10}$/.test(token)) throw new BadPdf(`a whole number is missing at ${this.at}`)
    return Number(token)
  }

  word(expected: string): void {
    if (this.token() !== expected) throw new BadPdf(`"${expected}" is missing at ${this.at}`)
  }

  /** Whether a word stands here; it is not passed. */
  isAt(expected: string): boolean {
    this.skipWhite()
    return this.#startsWith(expected)
  }

  token(): string {
    this.skipWhite()
    const from = this.at
    while (this.at < this.bytes.length && !this.#ends(this.bytes[this.at])) this.at += 1
    if (this.at === from) throw new BadPdf(`nothing to read at ${this.at}`)
    return this.bytes.toString('latin1', from, this.at)
  }

  skipWhite(): void {
    for (;;) {
      const byte = this.bytes[this.at]
      if (byte === 0x25) while (this.at < this.bytes.length && !this.#isEndOfLine()) this.at += 1
      else if (byte !== undefined && whiteBytes.has(byte)) this.at += 1
      else return
    }
  }

  #letter(): string {
    const byte = this.bytes[this.at]
    if (byte === undefined) throw new BadPdf('the file ends in the middle')
    return String.fromCharCode(byte)
  }

  #ends(byte: number | undefined): boolean {
    return byte === undefined || whiteBytes.has(byte) || delimiters.has(byte)
  }

  #isEndOfLine(): boolean {
    const byte = this.bytes[this.at]
    return byte === 10 || byte === 13
  }

  #startsWith(word: string): boolean {
    return this.bytes.toString('latin1', this.at, this.at + word.length) === word
  }

  #name(): Name {
    this.at += 1
    const from = this.at
    while (!this.#ends(this.bytes[this.at])) this.at += 1
    const raw = this.bytes.toString('latin1', from, this.at)
    return new Name(raw.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))))
  }

  #literal(): Characters {
    this.at += 1
    let text = ''
    for (let open = 1; ;) {
      const letter = this.#letter()
      this.at += 1
      if (letter === '\\') text += this.#escaped()
      else {
        if (letter === '(') open += 1
        if (letter === ')') open -= 1
        if (open === 0) return new Characters(Buffer.from(text, 'latin1'))
        text += letter
      }
    }
  }

  #escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.bytes.toString('latin1', this.at, this.at + 3))?.[0]
    if (octal !== undefined) {
      this.at += octal.length
      return String.fromCharCode(parseInt(octal, 8) & 255)
    }
    const letter = this.#letter()
    this.at += 1
    if (letter === '\n') return ''
    return escapes[letter] ?? letter
  }

  #hexadecimal(): Characters {
    const end = this.bytes.indexOf('>', this.at, 'latin1')
    if (end < 0) throw new BadPdf('a string does not end')
    const digits = this.bytes.toString('latin1', this.at + 1, end).replace(/[\0\t\n\f\r ]/g, '')
    if (!/^[0-9a-fA-F]*$/.test(digits)) throw new BadPdf(`not hexadecimal at ${this.at}`)
    this.at = end + 1
    return new Characters(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'), true)
  }

  #array(depth: number): Value[] {
    this.at += 1
    const values: Value[] = []
    for (;;) {
      this.skipWhite()
      if (this.#letter() === ']') break
      values.push(this.value(depth + 1))
    }
    this.at += 1
    return values
  }

  #dict(depth: number): Dict {
    this.at += 2
    const entries = new Map<string, Value>()
    for (;;) {
      this.skipWhite()
      if (this.#startsWith('>>')) break
      const key = this.value(depth + 1)
      if (!(key instanceof Name)) throw new BadPdf(`a key is missing at ${this.at}`)
      // Which of two would count differs from reader to reader.
      if (entries.has(key.name)) throw new BadPdf(`/${key.name} stands twice at ${this.at}`)
      entries.set(key.name, this.value(depth + 1))
    }
    this.at += 2
    return entries
  }

  /** A number, a reference, or one of three words. */
  #plain(): Value {
    const token = this.token()
    if (token === 'true') return true
    if (token === 'false') return false
    if (token === 'null') return null
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(token)) throw new BadPdf(`"${token.slice(0, 20)}" is no value`)
    return this.#reference(token) ?? Number(token)
  }

  #reference(first: string): Ref | null {
    if (!/^\d+$/.test(first)) return null
    const rest = /^[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![A-Za-z0-9])/.exec(
      this.bytes.toString('latin1', this.at, this.at + 24),
    )
    if (!rest) return null
    this.at += rest[0].length
    return new Ref(Number(first), Number(rest[1]))
  }

  #stream(dict: Dict): Stream {
    this.word('stream')
    if (this.bytes[this.at] === 13) this.at += 1
    if (this.bytes[this.at] !== 10) throw new BadPdf(`a stream does not begin at ${this.at}`)
    const from = this.at + 1
    const length = dict.get('Length')
    if (typeof length !== 'number' || !Number.isInteger(length) || length < 0 || from + length > this.bytes.length)
      throw new BadPdf(`a stream has no length at ${this.at}`)
    this.at = from + length
    this.word('endstream')
    this.word('endobj')
    return new Stream(dict, this.bytes.subarray(from, from + length))
  }
}
