import type { AssessmentState } from '../../../shared/model/state.ts'

/** The items whose conclusion cites each piece of evidence, by key. */
export function citingItems(items: AssessmentState['items']): ReadonlyMap<string, readonly string[]> {
  const citing = new Map<string, string[]>()
  for (const [unit, controls] of Object.entries(items))
    for (const [control, item] of Object.entries(controls))
      for (const evidence of item.evidence) note(citing, evidence, `${unit}/${control}`)
  return citing
}

/** The items on which a procedure performed saw each piece of evidence. */
export function testedItems(procedures: AssessmentState['procedure']): ReadonlyMap<string, readonly string[]> {
  const tested = new Map<string, string[]>()
  for (const { item, evidence } of Object.values(procedures)) for (const id of evidence) note(tested, id, item)
  return tested
}

/** Everything that rests on each piece of evidence: items by key, findings by id. */
export interface Resting {
  readonly items: readonly string[]
  readonly findings: readonly string[]
}

/** What rests on each piece of evidence, by whatever way it is cited: the same the report prints. */
export function restingOn(
  state: Pick<AssessmentState, 'items' | 'procedure' | 'finding'>,
): (evidence: string) => Resting {
  const citing = citingItems(state.items)
  const tested = testedItems(state.procedure)
  const findings = new Map<string, string[]>()
  for (const { id, evidence } of Object.values(state.finding)) for (const each of evidence) note(findings, each, id)
  return (evidence) => ({
    items: [...new Set([...(citing.get(evidence) ?? []), ...(tested.get(evidence) ?? [])])],
    findings: findings.get(evidence) ?? [],
  })
}

function note(map: Map<string, string[]>, key: string, value: string): void {
  const held = map.get(key)
  if (!held) map.set(key, [value])
  else if (!held.includes(value)) held.push(value)
}
