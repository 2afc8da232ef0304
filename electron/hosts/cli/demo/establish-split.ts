import { invariant } from '../../../../shared/invariant.ts'
import type { EditableTable, NewRecord } from '../../../../shared/model/intention.ts'
import { leftOut, offerings, partners, practices, reworded, securityServices, targets, training } from './split.ts'
import type { Play } from './stage.ts'
import type { Act } from './timeline.ts'
import { workshop, worksheet } from './worksheet.ts'

/** The preparer works through the nine exercises with the client, and tailors the library for what came out. */
export async function establishSplit(play: Play): Promise<void> {
  const addAll = async <T extends EditableTable>(table: T, values: readonly NewRecord<T>[]) => {
    for (const [index, value] of values.entries()) await play.add(table, `${table} ${index + 1}`, value)
  }
  for (const answer of worksheet.filter(({ on }) => on === workshop))
    await play.add('worksheet', answer.question, answer)
  await addAll('practice', practices)
  await addAll('securityService', securityServices)
  await addAll('training', training)
  await addAll('partner', partners)
  await addAll('offering', offerings)
  await addAll('target', targets)
  await tailor(play)
}

/** Questions that could only be answered later. */
export function lateAnswers(play: Play): Act[] {
  const late = worksheet.filter(({ on }) => on !== workshop)
  return late.map((answer): Act => ({
    day: answer.on,
    rank: 'conclusions',
    play: async () => void (await play.add('worksheet', answer.question, answer)),
  }))
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
