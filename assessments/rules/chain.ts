import { journalFormat, type ChangeLine } from '../../shared/model/change.ts'
import type { Event } from '../../shared/model/event.ts'
import { canonicalJson, sha256Text, type Digest } from './hash.ts'

/*
 * The chain of a journal. The own hash of a line covers its header and the hash of its payload, never the payload
 * itself, so that a payload can be redacted with the chain intact. How a header is hashed is the same for every format:
 * that is how an older Demarc tells a newer line from a damaged one.
 */

/** The end of a chain: what the next line must follow. */
export interface Link {
  readonly sequence: number
  readonly hash: string
}

/** What the first line follows. */
export const beforeFirst: Link = { sequence: 0, hash: '' }

/** A change before it has its place in the chain. */
export interface Unsealed {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly undoes?: string
  readonly origin?: string
  readonly events: readonly Event[]
}

/** A line as it stands in the file: every header field it came with, whatever its format. */
export interface WrittenLine {
  readonly format: number
  readonly sequence: number
  readonly previous: string
  readonly payload: string
  readonly hash: string
  readonly events: readonly unknown[] | null
  readonly [field: string]: unknown
}

/** A line of the chain, with its text for the journal. */
export interface SealedLine {
  readonly line: ChangeLine
  readonly text: string
}

export type LineFault = 'header' | 'payload'

/** Seals a change as the line after `head`, and gives its text for the journal, without the line feed. */
export function sealLine(change: Unsealed, head: Link, digest: Digest = sha256Text): SealedLine {
  const events = canonicalJson(change.events)
  const header = {
    format: journalFormat as typeof journalFormat,
    sequence: head.sequence + 1,
    id: change.id,
    at: change.at,
    by: change.by,
    ...(change.undoes === undefined ? {} : { undoes: change.undoes }),
    ...(change.origin === undefined ? {} : { origin: change.origin }),
    previous: head.hash,
    payload: digest(events),
  }
  const headerText = canonicalJson(header)
  const hash = digest(headerText)
  return {
    line: { ...header, hash, events: [...change.events] },
    text: `${headerText.slice(0, -1)},"hash":"${hash}","events":${events}}`,
  }
}

/** What is wrong within one line, or null. A redacted line has no payload to compare. */
export function lineFault(line: WrittenLine, digest: Digest = sha256Text): LineFault | null {
  const { events, hash, ...header } = line
  if (digest(canonicalJson(header)) !== hash) return 'header'
  if (events !== null && digest(canonicalJson(events)) !== line.payload) return 'payload'
  return null
}

/** Whether a line is the one that comes after `head`. */
export function follows(line: { readonly sequence: number; readonly previous: string }, head: Link): boolean {
  return line.sequence === head.sequence + 1 && line.previous === head.hash
}
