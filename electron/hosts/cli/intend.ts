import { currentRevision } from '../../../assessments/rules/decide/revisions.ts'
import { fail } from '../../../shared/failure.ts'
import type { Answered } from '../../../shared/ipc/contract.ts'
import type { Intention } from '../../../shared/model/intention.ts'
import type { ItemKey } from '../../../shared/model/item.ts'
import type { TableName } from '../../../shared/model/state.ts'
import type { OpenAssessment } from '../../assessing/open-assessment.ts'
import { refuse } from './input.ts'
import { must } from './output.ts'
import type { Bench } from './run.ts'

/** Asks for a change, as a window would. */
export async function intend({ call }: Bench, id: string, intention: Intention): Promise<Answered> {
  return call('assessment:intend', { id, intention })
}

/** The assessment, refused where nothing can be changed in it, before anything else is touched. */
export async function openToChange({ desk }: Bench, id: string): Promise<OpenAssessment> {
  const open = must(await desk.assessments.get(id))
  if (open.status.kind === 'read-only') return refuse(open.status.failure as Parameters<typeof refuse>[0])
  const { number, status } = currentRevision(open.state)
  return status === 'open' ? open : refuse(fail('rule.signed', { revision: number }))
}

/** The item a reference or a key names. */
export function itemNamed(open: OpenAssessment, name: string): ItemKey {
  const row = open.rows.find((candidate) => candidate.ref === name || candidate.key === name)
  return row ? row.key : refuse(fail('unknown.item', { item: name.slice(0, 80) }))
}

/** The record a change added. */
export function addedTo(answered: Answered, table: TableName): { readonly id: string; readonly ref: string } {
  for (const event of answered.line.events ?? [])
    if (event.type === 'record.added' && event.table === table)
      return { id: event.id, ref: (event.after as { ref?: string }).ref ?? event.id }
  throw new Error(`the change added no ${table}`)
}
