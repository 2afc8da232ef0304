import { beforeFirst, follows, type Link } from '../../assessments/rules/chain.ts'
import { fail, type Failure } from '../../shared/failure.ts'
import type { ChangeLine } from '../../shared/model/change.ts'
import type { Result } from '../../shared/result.ts'
import { problem, type Problem } from '../../shared/text/en/check.ts'
import type { Disk } from './disk.ts'
import { linesOf, readLine } from './journal-lines.ts'
import { attempt, StorageError } from './storage-error.ts'

/** What verifying a whole chain found: its end, or the first thing wrong and the line it is in. */
export interface ChainReport {
  readonly head: Link
  readonly wrong: { readonly line: number; readonly problem: Problem } | null
}

/** Verifies a journal's chain up to byte `to`. A function of its own, so that a worker or anyone can run it. */
export type VerifyChain = (path: string, to: number) => Promise<Result<ChainReport, Failure>>

/**
 * Verifies every complete line of a journal: its own hash, its payload, its place, and that no payload vanished unsaid.
 * That the chain is as long as it should be is for the caller to see from the head.
 */
export async function verifyChain(disk: Disk, path: string, to: number): Promise<Result<ChainReport, Failure>> {
  return attempt(async () => {
    const redactions = new Redactions()
    let head = beforeFirst
    let number = 0
    for await (const { bytes, complete } of linesOf(disk, path, 0, to)) {
      if (!complete) break
      number += 1
      const reading = readLine(bytes)
      if (reading.kind === 'newer')
        throw new StorageError(fail('storage.newer-format', { path, format: reading.format }))
      if (reading.kind === 'damaged') return wrong(head, number, problem(reading.problem, { line: number }))
      if (!follows(reading.line, head)) return wrong(head, number, problem('line.order', { line: number }))
      redactions.see(reading.line)
      head = { sequence: reading.line.sequence, hash: reading.line.hash }
    }
    const unsaid = redactions.unsaid()
    return unsaid === null ? { head, wrong: null } : wrong(head, unsaid, problem('line.redacted', { line: unsaid }))
  })
}

/** What is wrong with a sound chain that does not end where it should: it lost its end, or is another one. */
export function endsElsewhere(found: Link, expected: Link): NonNullable<ChainReport['wrong']> {
  const line = Math.min(found.sequence + 1, expected.sequence)
  return found.sequence < expected.sequence
    ? { line, problem: problem('journal.short', { line: found.sequence, saved: expected.sequence }) }
    : { line, problem: problem('journal.replaced', { line }) }
}

function wrong(head: Link, line: number, found: Problem): ChainReport {
  return { head, wrong: { line, problem: found } }
}

/** Lines whose payload is gone, less those that a later line says were redacted. */
class Redactions {
  readonly #gone = new Set<number>()

  see(line: ChangeLine): void {
    if (line.events === null) this.#gone.add(line.sequence)
    for (const event of line.events ?? []) if (event.type === 'payload.redacted') this.#gone.delete(event.sequence)
  }

  unsaid(): number | null {
    return this.#gone.values().next().value ?? null
  }
}
