import { crc32, deflateRawSync } from 'node:zlib'

/** A file in a ZIP that is written byte by byte, so that it can say of itself what no program would write. */
export interface ByHand {
  readonly name: string | Uint8Array
  readonly bytes: Uint8Array
  readonly deflate?: boolean
  /** What the ZIP says the file unpacks to. */
  readonly claimedSize?: number
  readonly flags?: number
  readonly method?: number
  /** The upper half of the external attributes: a Unix mode. */
  readonly mode?: number
  /** Where the list of files says the file begins. */
  readonly offset?: number
}

/** A ZIP of these files. `count` is how many files it says it has. */
export function zipByHand(files: readonly ByHand[], count = files.length): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const file of files) {
    const name = Buffer.from(file.name)
    const packed = file.deflate ? deflateRawSync(file.bytes) : Buffer.from(file.bytes)
    const head = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), facts(file, packed, name), name])
    list.push(listed(file, packed, name, file.offset ?? at))
    parts.push(head, packed)
    at += head.length + packed.length
  }
  const directory = Buffer.concat(list)
  return Buffer.concat([...parts, directory, end(count, directory.length, at)])
}

/** What the file's own head and the list of files have in common. */
function facts(file: ByHand, packed: Buffer, name: Buffer): Buffer {
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE(file.flags ?? 0x800, 2)
  facts.writeUInt16LE(file.method ?? (file.deflate ? 8 : 0), 4)
  facts.writeUInt32LE(crc32(file.bytes), 10)
  facts.writeUInt32LE(packed.length, 14)
  facts.writeUInt32LE(file.claimedSize ?? file.bytes.length, 18)
  facts.writeUInt16LE(name.length, 22)
  return facts
}

function listed(file: ByHand, packed: Buffer, name: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(((file.mode ?? 0o100600) << 16) >>> 0, 6)
  rest.writeUInt32LE(offset, 10)
  const made = Buffer.from([0x50, 0x4b, 1, 2, 63, 3])
  return Buffer.concat([made, facts(file, packed, name), rest, name])
}

function end(count: number, size: number, at: number): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(size, 12)
  record.writeUInt32LE(at, 16)
  return record
}
