import { appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where this computer keeps what is written about bugs of the command line. */
export const bugLog = join(tmpdir(), 'demarc-errors.log')

/** Writes a bug down. Where even that cannot be done there is nobody left to tell. */
export function logBug(line: string): void {
  try {
    appendFileSync(bugLog, `${new Date().toISOString()} ${line}\n`, { mode: 0o600 })
  } catch {
    // The person has the reference and the sentence all the same.
  }
}
