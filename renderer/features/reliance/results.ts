import { useMemo } from 'react'
import { itemAt } from '../../../assessments/rules/checklist.ts'
import {
  isUncovered,
  relianceOf,
  restsOnAws,
  type RelianceGround,
  type RelianceResult,
} from '../../../assessments/rules/reliance.ts'
import type { Reliance } from '../../../shared/model/attestation.ts'
import type { ItemKey } from '../../../shared/model/item.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { useSession } from '../../session/use-session.ts'

/** An item that rests on AWS, with what the rules say about AWS's half. */
export interface ItemReliance {
  readonly row: Row
  readonly result: RelianceResult
}

/** Every item that rests on AWS. Judged again only when something the rules look at has changed. */
export function useReliance(): readonly ItemReliance[] {
  const { rows, state } = useSession()
  const { about, attestation, offering, region } = state
  // Only these are handed to the rules, so that the compiler knows when one is forgotten.
  return useMemo(
    () => judgeRows(rows, { about, attestation, offering, region }),
    [rows, about, attestation, offering, region],
  )
}

/** The rows that rest on AWS, with what the rules say about them. */
export function judgeRows(rows: readonly Row[], ground: RelianceGround): ItemReliance[] {
  return rows.flatMap((row) => {
    const result = relianceOf(row, ground)
    return result ? [{ row, result }] : []
  })
}

/** Rule Q6: the items nothing supports and for which nobody has said why reliance is accepted. */
export function unexplained(items: readonly ItemReliance[], state: AssessmentState): ItemKey[] {
  return items
    .filter(({ row, result }) => isUncovered(result) && !itemAt(state, row.key)?.relianceStatement.trim())
    .map(({ row }) => row.key)
}

/** How many items have each result. */
export function countResults(items: readonly ItemReliance[]): Readonly<Record<Reliance, number>> {
  const counts = { supported: 0, 'supported-with-exceptions': 0, unsupported: 0, 'not-assessed': 0 }
  for (const { result } of items) counts[result.reliance] += 1
  return counts
}

/** The title of every control in the assessment, with the items that come from it, whether or not it rests on AWS now. */
export function controlNames(rows: readonly Row[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const row of rows) if (!names.has(row.control)) names.set(row.control, `${row.ref} ${row.title}`)
  return names
}

/** A control that rests on AWS somewhere in the assessment, named once. */
export interface AwsControl {
  readonly control: string
  readonly title: string
  readonly refs: readonly string[]
}

/** The controls that rest on AWS, each once, with the items that come from it. */
export function awsControls(rows: readonly Row[]): AwsControl[] {
  const known = new Map<string, { title: string; refs: string[] }>()
  for (const row of rows) {
    if (!restsOnAws(row)) continue
    const held = known.get(row.control)
    if (held) held.refs.push(row.ref)
    else known.set(row.control, { title: row.title, refs: [row.ref] })
  }
  return [...known].map(([control, { title, refs }]) => ({ control, title, refs }))
}
