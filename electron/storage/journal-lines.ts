import * as z from 'zod'
import { lineFault, type WrittenLine } from '../../assessments/rules/chain.ts'
import { ChangeLine, journalFormat } from '../../shared/model/change.ts'
import type { Disk } from './disk.ts'
import { nodeDigest } from './digest.ts'
import { isNewerEvent, isWrittenEvent, upcast } from './upcasters.ts'

const lineFeed = 10

/** A line of the journal as bytes, with where it begins and where the next one does. */
export interface LineBytes {
  readonly bytes: Uint8Array
  readonly offset: number
  readonly end: number
  /** False for bytes after the last line feed: a line whose writing was never answered. */
  readonly complete: boolean
}

/** What is wrong within a line; the caller knows its number. */
export type LineProblem = 'line.unreadable' | 'line.header' | 'line.payload' | 'line.invalid'

export type LineReading =
  | { readonly kind: 'sound'; readonly line: ChangeLine }
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'damaged'; readonly problem: LineProblem }

/** The lines of a part of a file, one after the other. Memory is needed for the longest line only. */
export async function* linesOf(disk: Disk, path: string, from: number, to: number): AsyncGenerator<LineBytes> {
  if (to <= from) return
  let pending: Uint8Array[] = []
  let offset = from
  for await (const piece of disk.stream(path, from, to)) {
    let start = 0
    for (let feed = piece.indexOf(lineFeed); feed >= 0; feed = piece.indexOf(lineFeed, start)) {
      const bytes = joined([...pending, piece.subarray(start, feed)])
      yield { bytes, offset, end: offset + bytes.length + 1, complete: true }
      offset += bytes.length + 1
      pending = []
      start = feed + 1
    }
    if (start < piece.length) pending.push(piece.subarray(start))
  }
  const rest = joined(pending)
  if (rest.length > 0) yield { bytes: rest, offset, end: offset + rest.length, complete: false }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
}

const Header = z.looseObject({ format: z.int().min(1), hash: z.string(), events: z.array(z.unknown()).nullable() })

/** Reads one line: its own hashes first, then its meaning. */
export function readLine(bytes: Uint8Array): LineReading {
  const written = parseWritten(bytes)
  if (!written) return { kind: 'damaged', problem: 'line.unreadable' }
  const fault = lineFault(written, nodeDigest)
  // Only a line that its own hash vouches for may claim to be newer; else a flipped bit would lock an assessment.
  if (written.format > journalFormat && fault !== 'header') return { kind: 'newer', format: written.format }
  if (fault) return { kind: 'damaged', problem: `line.${fault}` }
  return understood(written)
}

function parseWritten(bytes: Uint8Array): WrittenLine | null {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return Header.safeParse(json).success ? (json as WrittenLine) : null
  } catch {
    return null
  }
}

/** The events are kept as they were written, not as zod would hand them back: replay must see what was applied. */
function understood(written: WrittenLine): LineReading {
  const events: unknown[] = []
  for (const event of written.events ?? []) {
    if (!isWrittenEvent(event)) return { kind: 'damaged', problem: 'line.invalid' }
    if (isNewerEvent(event)) return { kind: 'newer', format: journalFormat + 1 }
    events.push(upcast(event))
  }
  const line = { ...written, events: written.events && events }
  if (!ChangeLine.safeParse(line).success) return { kind: 'damaged', problem: 'line.invalid' }
  return { kind: 'sound', line: line as unknown as ChangeLine }
}

/** Whether a damaged last line is one a power loss left half written: pages that were never written read as zeros. */
export function isTorn(line: LineBytes): boolean {
  return !line.complete || line.bytes.includes(0)
}
