import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { constants, inflateRawSync, inflateSync } from 'node:zlib'

/*
 * Looks for words in files as somebody would who takes them apart: in what is compressed inside a PDF or an archive, at any depth,
 * and in both ways a PDF writes text. What a PDF draws in glyphs is read by pdf-reading.ts.
 */

/** Every file beneath a folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}

/** The bytes of a file with everything that is compressed in it, unpacked. */
export function unpackedBytes(path: string): Buffer {
  return Buffer.concat(layersOf(readFileSync(path)))
}

/** Whether words stand in bytes, in UTF-8 or in UTF-16. */
export function holds(bytes: Buffer, words: string): boolean {
  const wide = Buffer.from(words, 'utf16le')
  return [Buffer.from(words), wide, Buffer.from(wide).swap16()].some((each) => bytes.includes(each))
}

function layersOf(bytes: Buffer): Buffer[] {
  const inner = [...streamsIn(bytes), ...entriesIn(bytes)]
  return [bytes, ...inner.flatMap(layersOf)]
}

/** The compressed streams of a PDF. */
function streamsIn(bytes: Buffer): Buffer[] {
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return []
  return positions(bytes, 'stream').flatMap((at) => {
    const start = at + 'stream'.length + (bytes[at + 'stream'.length] === 0x0d ? 2 : 1)
    return inflated(() => inflateSync(bytes.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH }))
  })
}

/** The compressed entries of an archive. */
function entriesIn(bytes: Buffer): Buffer[] {
  return positions(bytes, 'PK\x03\x04').flatMap((at) => {
    const [method, name, extra] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 26), bytes.readUInt16LE(at + 28)]
    const start = at + 30 + name + extra
    return method === 8 ? inflated(() => inflateRawSync(bytes.subarray(start))) : []
  })
}

function positions(bytes: Buffer, signature: string): number[] {
  const found: number[] = []
  for (let at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 1)) found.push(at)
  return found
}

/** What only looks compressed gives nothing. */
function inflated(unpack: () => Buffer): Buffer[] {
  try {
    return [unpack()]
  } catch {
    return []
  }
}
