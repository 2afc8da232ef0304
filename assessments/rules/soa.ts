import type { DeterminationResult, SoaEntry } from '../../shared/model/determination.ts'
import type { Conclusion } from '../../shared/model/item.ts'
import { soaContradictions } from '../../shared/text/en/rules.ts'

/** An item that answers a requirement, with its conclusion. */
export interface Answer {
  readonly ref: string
  readonly conclusion: Conclusion
}

/** What counts for a requirement, and what the rules propose for it. */
export interface Outcome {
  readonly result: DeterminationResult
  readonly proposed: DeterminationResult
}

/**
 * Rule D5: a line of the client's Statement of Applicability contradicts the results where it says included and
 * implemented and the requirement is not, or only partially, achieved; or where it says excluded and an item that answers
 * the requirement was concluded other than not applicable, unless the auditor determined nothing of it, where the rules propose
 * something, or took it out of the target. What was not assessed contradicts nothing. The answer is the sentence that says so, or
 * an empty text.
 */
export function soaContradiction(
  entry: Pick<SoaEntry, 'included' | 'implemented'>,
  outcome: Outcome | null,
  answers: readonly Answer[],
): string {
  const result = outcome?.result ?? null
  if (entry.included) {
    const fallsShort = result === 'not-achieved' || result === 'partially-achieved'
    return entry.implemented && fallsShort ? soaContradictions.notImplemented({ result }) : ''
  }
  if (result === 'out-of-target' || (result === 'not-determined' && outcome?.proposed !== result)) return ''
  const judged = answers.filter(({ conclusion }) => conclusion !== 'not-applicable' && conclusion !== 'not-assessed')
  return judged.length > 0 ? soaContradictions.notExcluded({ items: judged.map(({ ref }) => ref) }) : ''
}
