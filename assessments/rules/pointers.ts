import type { Item, ItemKey } from '../../shared/model/item.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { itemAt, keyOf } from './checklist.ts'

/** Something that names something else: who holds the pointer, in words, and a place that no other pointer has. */
export interface Pointer {
  readonly holder: string
  readonly place: string
}

type Table = 'person' | 'account' | 'region' | 'unit' | 'sample' | 'evidence' | 'finding' | 'attestation'

/** Everything in an assessment that names something which is not there. Rules E8 and U5 keep it empty. */
export function lostPointers(state: AssessmentState): Pointer[] {
  return [...itemPointers(state), ...recordPointers(state)]
}

/** Collects the pointers of one holder that lead nowhere. */
function collector(state: AssessmentState, holder: string, id: string, found: Pointer[]) {
  const lost = (to: string) => found.push({ holder, place: `${id} > ${to}` })
  return {
    records: (table: Table, ids: readonly string[]) => {
      for (const to of ids) if (!Object.hasOwn(state[table], to)) lost(`${table}/${to}`)
    },
    items: (keys: readonly ItemKey[]) => {
      for (const key of keys) if (!itemAt(state, key)) lost(key)
    },
  }
}

function itemPointers(state: AssessmentState): Pointer[] {
  const found: Pointer[] = []
  for (const [unit, items] of Object.entries(state.items))
    for (const [control, item] of Object.entries(items)) pointersOf(state, unit, keyOf(unit, control), item, found)
  return found
}

function pointersOf(state: AssessmentState, unit: string, key: ItemKey, item: Item, found: Pointer[]): void {
  const { records } = collector(state, item.ref, key, found)
  records('unit', [unit])
  records('evidence', item.evidence)
  if (item.assignee !== null) records('person', [item.assignee])
  for (const { account, region } of item.locations) {
    records('account', [account])
    if (region !== 'global') records('region', [region])
  }
}

function recordPointers(state: AssessmentState): Pointer[] {
  const found: Pointer[] = []
  for (const { id, name, assignee } of Object.values(state.unit))
    if (assignee !== null) collector(state, name, id, found).records('person', [assignee])
  for (const { id, item, evidence, sample } of Object.values(state.procedure)) {
    const { records, items } = collector(state, refOf(state, item), id, found)
    items([item])
    records('evidence', evidence)
    if (sample !== null) records('sample', [sample])
  }
  for (const { id, ref, items: about, evidence, accounts, regions } of Object.values(state.finding)) {
    const { records, items } = collector(state, ref, id, found)
    items(about)
    records('evidence', evidence)
    records('account', accounts)
    records('region', regions)
  }
  for (const { id, reference, finding } of Object.values(state.priorFinding))
    if (finding !== null) collector(state, reference, id, found).records('finding', [finding])
  for (const { id, ref, item, about } of Object.values(state.reviewNote)) {
    const { records, items } = collector(state, ref, id, found)
    if (item) items([item])
    if (about) records(about.table, [about.id])
  }
  for (const { id, control, unit } of Object.values(state.deviation)) {
    const { records, items } = collector(state, refOf(state, keyOf('common', control)), id, found)
    items([keyOf('common', control)])
    records('unit', [unit])
  }
  for (const { id, name, operates } of Object.values(state.partner)) {
    const { records } = collector(state, name, id, found)
    records(
      'unit',
      operates.flatMap(({ unit }) => unit ?? []),
    )
  }
  for (const { id, report, continues, duties } of Object.values(state.attestation)) {
    const { records, items } = collector(state, report, id, found)
    if (continues !== null) records('attestation', [continues])
    items(duties.flatMap((duty) => duty.items))
  }
  return found
}

function refOf(state: AssessmentState, key: ItemKey): string {
  return itemAt(state, key)?.ref ?? key
}
