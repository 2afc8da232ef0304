import { fail } from '../../../shared/failure.ts'
import type { TableName } from '../../../shared/model/state.ts'
import { tableWords } from '../../../shared/text/en/history.ts'
import { refuse } from './input.ts'

interface Named {
  readonly id: string
  readonly ref?: string
  readonly alias?: string
  readonly number?: string
  readonly code?: string
}

/** A table and the ids of its records by the names people use for them: reference, alias, account number, Region code. */
export interface Names {
  readonly table: TableName
  readonly ids: ReadonlyMap<string, string>
}

/** Reads the names of a table's records. */
export function namesIn(table: TableName, records: Readonly<Record<string, Named>>): Names {
  const pairs = Object.values(records).flatMap(({ id, ref, alias, number, code }) =>
    [id, ref, alias, number, code].flatMap((name) => (name ? [[name, id] as const] : [])),
  )
  return { table, ids: new Map(pairs) }
}

/** Puts ids in the place of names, in the fields given. What is no text is left for the checks that follow. */
export function resolve(
  given: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Names>>,
): Record<string, unknown> {
  const resolved = { ...given }
  for (const [field, names] of Object.entries(fields))
    if (field in resolved) resolved[field] = resolveValue(resolved[field], names)
  return resolved
}

function resolveValue(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => resolveValue(entry, names))
  if (typeof value !== 'string') return value
  return (
    names.ids.get(value) ?? refuse(fail('unknown.record', { table: tableWords[names.table], id: value.slice(0, 80) }))
  )
}
