import type { ReportModel } from '../../shared/model/report.ts'
import type { Explanation } from '../../shared/model/row.ts'

const keyOf = ({ rule, words }: Explanation) => `${rule} ${words}`

/** Explanations that several items have word for word, by rule and words. */
export function sharedExplanations(model: ReportModel): ReadonlyMap<string, Explanation> {
  const seen = new Set<string>()
  const shared = new Map<string, Explanation>()
  for (const { explanation } of model.units.flatMap((unit) => unit.rows)) {
    const key = keyOf(explanation)
    if (seen.has(key)) shared.set(key, explanation)
    seen.add(key)
  }
  return new Map([...shared].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whether an explanation is among the shared ones. */
export function isShared(explanation: Explanation, shared: ReadonlyMap<string, Explanation>): boolean {
  return shared.has(keyOf(explanation))
}
