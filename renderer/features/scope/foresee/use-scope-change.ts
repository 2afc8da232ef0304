import { createContext, useContext } from 'react'
import type { Failure } from '../../../../shared/failure.ts'
import { invariant } from '../../../../shared/invariant.ts'
import type { Answered } from '../../../../shared/ipc/contract.ts'
import type { Intention } from '../../../../shared/model/intention.ts'
import type { Result } from '../../../../shared/result.ts'

/** A change of scope as the auditor wants it, with the words for asking and for having done it. */
export interface ScopeChange {
  readonly intention: Intention
  /** The heading of the question, such as "Amazon S3: own keys". */
  readonly title: string
  /** What the button says that does it. */
  readonly act: string
  /** What was done, as the beginning of a sentence; the title where nothing else is said. */
  readonly done?: string
  /** A refusal is shown by who asks. */
  readonly quiet?: boolean
}

/** What became of a change: done, refused, or left as it was (null). */
export type Settled = Result<Answered, Failure> | null
export type AskChange = (change: ScopeChange) => Promise<Settled>

export const ScopeChangeContext = createContext<AskChange | null>(null)

/** Asks for a change of scope: what it would move is told first, and where it moves nothing it is done at once. */
export function useScopeChange(): AskChange {
  const ask = useContext(ScopeChangeContext)
  invariant(ask, 'a change of scope is asked for outside the scope page')
  return ask
}
