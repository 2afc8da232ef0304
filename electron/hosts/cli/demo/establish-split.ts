import { invariant } from '../../../../shared/invariant.ts'
import type { EditableTable, NewRecord } from '../../../../shared/model/intention.ts'
import { leftOut, offerings, partners, practices, reworded, securityServices, targets, training } from './split.ts'
import type { Play } from './stage.ts'
import { worksheet } from './worksheet.ts'

/** The preparer works through the nine exercises with the client, and tailors the library for what came out. */
export async function establishSplit(play: Play): Promise<void> {
  const addAll = async <T extends EditableTable>(table: T, values: readonly NewRecord<T>[]) => {
    for (const [index, value] of values.entries()) await play.add(table, `${table} ${index + 1}`, value)
  }
  await addAll('worksheet', worksheet)
  await addAll('practice', practices)
  await addAll('securityService', securityServices)
  await addAll('training', training)
  await addAll('partner', partners)
  await addAll('offering', offerings)
  await addAll('target', targets)
  await tailor(play)
}

async function tailor(play: Play): Promise<void> {
  const library = await play.bench.call('assessment:library', { id: play.id })
  const { set, reason, responsibility } = reworded
  const control = library.find(({ set: name }) => name === set)?.controls.find(({ id }) => id === reworded.control)
  invariant(control, `${reworded.control} is in the library`)
  const value = { kind: 'reworded', set, control: { ...control, responsibility }, reason } as const
  await play.intend({ type: 'tailoring.add', value })
  await play.intend({ type: 'tailoring.add', value: leftOut })
}
