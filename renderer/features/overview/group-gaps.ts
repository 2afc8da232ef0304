import type { Gap } from '../../../assessments/rules/completeness.ts'

/** The same thing missing in several places. */
export interface GapGroup {
  readonly rule: string
  readonly words: string
  readonly severity: Gap['severity']
  readonly gaps: readonly Gap[]
}

/** Puts gaps of the same words together, in the order they came. */
export function groupGaps(gaps: readonly Gap[]): GapGroup[] {
  const groups = new Map<string, Gap[]>()
  for (const gap of gaps) {
    const name = `${gap.severity} ${gap.rule} ${gap.words}`
    const group = groups.get(name)
    if (group) group.push(gap)
    else groups.set(name, [gap])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [{ rule: first.rule, words: first.words, severity: first.severity, gaps: group }] : []
  })
}
