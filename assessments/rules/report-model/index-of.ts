import { invariant } from '../../../shared/invariant.ts'
import type { Item, ItemKey, ProcedurePerformed } from '../../../shared/model/item.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { splitKey } from '../checklist.ts'
import { byRef } from '../names.ts'
import { itemOf } from '../score.ts'

/** What points to what, looked up once for a whole report. */
export interface Index {
  readonly refOf: (key: ItemKey) => string
  readonly citedBy: (evidence: string) => string[]
  /** The items whose procedures were performed on a sample. */
  readonly sampleUsedBy: (sample: string) => string[]
  readonly proceduresOf: (key: ItemKey) => readonly ProcedurePerformed[]
  readonly findingsOf: (key: ItemKey) => readonly string[]
  readonly evidenceRefs: (ids: readonly string[]) => string[]
}

/** The item behind a row, which is there because rows are made from items. */
export function mustItem(row: Row, state: AssessmentState): Item {
  const item = itemOf(row, state)
  invariant(item, `row ${row.key} without its item`)
  return item
}

/** What has the same key, together and in order. */
export function groupedBy<K, V>(list: readonly V[], keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const value of list) push(groups, keyOf(value), value)
  return groups
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function cite(users: Map<string, Set<string>>, what: string, by: string): void {
  users.set(what, (users.get(what) ?? new Set<string>()).add(by))
}

export function indexOf(state: AssessmentState, rows: readonly Row[]): Index {
  const refOf = (key: ItemKey) => {
    const { unit, control } = splitKey(key)
    return state.items[unit]?.[control]?.ref ?? key
  }
  const procedures = new Map<ItemKey, ProcedurePerformed[]>()
  const cited = new Map<string, Set<string>>()
  const sampled = new Map<string, Set<string>>()
  for (const procedure of Object.values(state.procedure)) {
    push(procedures, procedure.item, procedure)
    if (procedure.sample) cite(sampled, procedure.sample, refOf(procedure.item))
    for (const id of procedure.evidence) cite(cited, id, refOf(procedure.item))
  }
  const findings = new Map<ItemKey, string[]>()
  for (const finding of Object.values(state.finding).sort(byRef)) {
    for (const key of finding.items) push(findings, key, finding.ref)
    for (const id of finding.evidence) cite(cited, id, finding.ref)
  }
  for (const row of rows) for (const id of mustItem(row, state).evidence) cite(cited, id, row.ref)
  return {
    refOf,
    citedBy: (evidence) => [...(cited.get(evidence) ?? [])].sort(),
    sampleUsedBy: (sample) => [...(sampled.get(sample) ?? [])].sort(),
    proceduresOf: (key) => procedures.get(key) ?? [],
    findingsOf: (key) => findings.get(key) ?? [],
    evidenceRefs: (ids) => ids.flatMap((id) => state.evidence[id]?.ref ?? []),
  }
}
