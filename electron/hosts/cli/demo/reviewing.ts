import type { ItemKey } from '../../../../shared/model/item.ts'
import type { Row } from '../../../../shared/model/row.ts'
import { splitKey } from '../../../../assessments/rules/checklist.ts'
import { namesFinding } from './concluding.ts'
import { officeLimitation, openActions, overall, terms } from './engagement.ts'
import { findings } from './findings.ts'
import { deviations } from './items.ts'
import { reviewNotes, type NoteStory } from './review.ts'
import { isTested, rowsOf, stateOf } from './rows.ts'
import type { Play } from './stage.ts'
import type { Plan } from './testing.ts'
import { playOver, type Act } from './timeline.ts'

/** On Fridays the reviewer marks what was concluded in the week. */
const fridays = ['2026-10-09', '2026-10-16', '2026-10-23', '2026-10-30', '2026-11-06'] as const

/** The reviews of the fieldwork: of what no finding and no deviation will touch again. */
export function reviewingActs(play: Play, plans: readonly Plan[]): Act[] {
  const early = plans.filter(({ row }) => isReviewed(row) && isSettled(row))
  return fridays.flatMap((day, index) => {
    const since = fridays[index - 1] ?? ''
    const week = early.filter((plan) => plan.day > since && plan.day <= day)
    return byUnit(week.map(({ row }) => row.key)).map((items): Act => ({
      day,
      rank: 'reviews',
      play: async () => {
        play.stage.as('reviewer')
        await play.intend({ type: 'item.review', items, reviewed: true })
        play.stage.as('preparer')
      },
    }))
  })
}

/** The reviewer looks at what is left and at the conclusions, asks, and marks what is done once every question is answered. */
export async function review(play: Play): Promise<void> {
  const { stage } = play
  const noted = reviewNotes.flatMap(({ item }) => item ?? [])
  const waiting = (await leftToReview(play)).filter((key) => !noted.includes(key))
  stage.as('reviewer')
  await playOver(play, '2026-11-17', [
    ...reviewNotes.map((note) => ({ play: () => raise(play, note) })),
    ...byUnit(waiting).map((items) => ({
      play: async () => void (await play.intend({ type: 'item.review', items, reviewed: true })),
    })),
  ])
  stage.as('preparer')
  stage.on('2026-11-18T09:00:00Z')
  await answer(play)
  stage.as('reviewer')
  stage.on('2026-11-18T13:00:00Z')
  for (const { text } of reviewNotes) await play.intend({ type: 'reviewNote.clear', id: play.idOf(text) })
  await play.intend({ type: 'item.review', items: noted, reviewed: true })
}

async function raise(play: Play, { item, finding, field, text }: NoteStory): Promise<void> {
  const about = finding === undefined ? null : ({ table: 'finding', id: play.idOf(finding) } as const)
  await play.add('reviewNote', text, { item, about, field, text })
}

/** What was asked for is done before it is said to be. */
async function answer(play: Play): Promise<void> {
  const limitations = `${officeLimitation} ${terms.limitations}`
  const ratingReason = `${overall.ratingReason} ${openActions}`
  await play.intend({ type: 'about.change', fields: { limitations, ratingReason } })
  for (const { text, answer } of reviewNotes)
    await play.intend({ type: 'reviewNote.answer', id: play.idOf(text), answer })
}

function isReviewed(row: Row): boolean {
  return isTested(row) || row.key !== 'organization/org.premises-access'
}

/** Whether nothing that comes after the fieldwork says more of the item. */
function isSettled(row: Row): boolean {
  const raised = findings.some(({ items }) => items.some((key) => key === row.key))
  const deviates = row.unit === 'common' && deviations.some(({ control }) => control === row.control)
  return !raised && !deviates && !namesFinding(row)
}

async function leftToReview(play: Play): Promise<ItemKey[]> {
  const { items } = await stateOf(play)
  const rows = (await rowsOf(play)).filter(isReviewed)
  return rows.filter(({ unit, control }) => items[unit]?.[control]?.reviewed === null).map((row) => row.key)
}

/** Keys in groups of one unit. */
function byUnit(keys: readonly ItemKey[]): ItemKey[][] {
  const units = [...new Set(keys.map((key) => splitKey(key).unit))]
  return units.map((unit) => keys.filter((key) => splitKey(key).unit === unit))
}
