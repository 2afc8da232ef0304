import type { Disk } from './disk.ts'
import { linesOf, readLine } from './journal-lines.ts'

/** The hash of each line of a journal up to byte `to`, the first at 0. A line that cannot be read has none. */
export async function hashesOf(disk: Disk, path: string, to: number): Promise<string[]> {
  const hashes: string[] = []
  for await (const { bytes } of linesOf(disk, path, 0, to)) {
    const reading = readLine(bytes)
    hashes.push(reading.kind === 'sound' ? reading.line.hash : '')
  }
  return hashes
}
