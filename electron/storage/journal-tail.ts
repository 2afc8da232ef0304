import type { ChangeLine } from '../../shared/model/change.ts'
import { readRange, type Disk } from './disk.ts'
import { linesOf, readLine } from './journal-lines.ts'

/** The lines at the end of a part of a journal, oldest first, and where the first of them begins. */
export interface Tail {
  readonly lines: readonly ChangeLine[]
  readonly from: number
}

/** How much is read at first; a line that is longer is read whole. */
const usualBytes = 64 * 1024
const lineFeed = 10

/**
 * The lines that end a journal of `length` bytes, without reading what is before them. A line that cannot be read ends the tail:
 * what is before it is not told. Nothing is before a tail from 0.
 */
export async function tailOf(disk: Disk, path: string, length: number): Promise<Tail> {
  const from = await beginOfLine(disk, path, length)
  const lines: ChangeLine[] = []
  let begin = from
  for await (const { bytes, end } of linesOf(disk, path, from, length)) {
    const reading = readLine(bytes)
    if (reading.kind === 'sound') lines.push(reading.line)
    else {
      lines.length = 0
      begin = end
    }
  }
  return { lines, from: lines.length > 0 ? begin : 0 }
}

/** Where a line begins, so that at least one whole line is from there to the end. */
async function beginOfLine(disk: Disk, path: string, length: number): Promise<number> {
  for (let size = usualBytes; size < length; size *= 2) {
    const from = length - size
    const bytes = await readRange(disk, path, from, length)
    const feed = bytes.indexOf(lineFeed)
    if (feed >= 0 && from + feed + 1 < length) return from + feed + 1
  }
  return 0
}
