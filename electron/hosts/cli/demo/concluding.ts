import { invariant } from '../../../../shared/invariant.ts'
import type { Conclusion, ItemKey } from '../../../../shared/model/item.ts'
import type { Row } from '../../../../shared/model/row.ts'
import { worstOf } from '../../../../assessments/rules/score.ts'
import type { ItemStory } from './item-story.ts'
import { deviations, itemStories } from './items.ts'
import { storyOf } from './rows.ts'
import type { Play } from './stage.ts'
import type { Plan } from './testing.ts'
import { playOver, type Act } from './timeline.ts'

/** The conclusions of a unit's items on the day their last test was done; the plain ones in one stroke. */
export function concludingActs(play: Play, plans: readonly Plan[]): Act[] {
  const groups = new Map<string, { day: string; rows: Row[] }>()
  for (const { row, day } of plans.filter((plan) => !namesFinding(plan.row))) {
    const group = groups.get(`${row.unit} ${day}`) ?? { day, rows: [] }
    group.rows.push(row)
    groups.set(`${row.unit} ${day}`, group)
  }
  return [...groups.values()].map(({ day, rows }): Act => ({
    day,
    rank: 'conclusions',
    play: () => concludeAll(play, rows),
  }))
}

/** What names a finding is concluded once the findings have their references. */
export async function concludeWithFindings(play: Play, plans: readonly Plan[]): Promise<void> {
  const rows = plans.map((plan) => plan.row).filter(namesFinding)
  await playOver(play, '2026-11-13', [
    ...rows.map((row) => ({ play: () => concludeAll(play, [row]) })),
    { play: () => deviate(play) },
  ])
}

/** What names a finding, which has its reference only afterwards. */
export function namesFinding(row: Row): boolean {
  return /F-\d\d(?!\/)/.test(JSON.stringify(storyOf(row)))
}

async function deviate(play: Play): Promise<void> {
  for (const value of deviations) await play.add('deviation', `${value.control} in ${value.unit}`, value)
}

/** What is said of an item stands before it is concluded; the plain ones are concluded in one stroke. Then all go to review. */
async function concludeAll(play: Play, rows: readonly Row[]): Promise<void> {
  const plain = rows.filter((row) => isPlain(storyOf(row))).map((row) => row.key)
  for (const row of rows) await write(play, row.key, storyOf(row))
  if (plain.length > 0) {
    await judge(play, plain, 'compliant')
    await play.intend({ type: 'item.conclude', items: plain, conclusion: 'compliant', reason: null })
  }
  for (const row of rows.filter(({ key }) => !plain.includes(key))) await concludeByStory(play, row.key, storyOf(row))
  const items = rows.filter((row) => conclusionOf(storyOf(row)) !== 'not-assessed').map((row) => row.key)
  if (items.length > 0) await play.intend({ type: 'item.status', items, status: 'in-review' })
}

/** Compliant without a reason, and not by location. */
function isPlain({ conclusion, locations, reason }: ItemStory): boolean {
  return conclusion === undefined && locations === undefined && reason === undefined
}

async function concludeByStory(play: Play, item: ItemKey, story: ItemStory): Promise<void> {
  const { locations, reason, failed } = story
  const conclusion = conclusionOf(story)
  await judge(play, [item], conclusion, failed)
  if (locations) {
    const results = locations.map(({ account, region, conclusion, note, coverage = 'tested' }) => ({
      account: play.idOf(account),
      region: region === 'global' ? region : play.idOf(region),
      conclusion,
      note,
      coverage,
    }))
    await play.intend({ type: 'item.locations', item, results })
  }
  if (conclusion === 'not-assessed' || (locations && reason === undefined)) return
  await play.intend({ type: 'item.conclude', items: [item], conclusion, reason: reason ?? null })
}

async function write(
  play: Play,
  item: ItemKey,
  { comment, note, reliance, override, compensating }: ItemStory,
): Promise<void> {
  const texts = { reportComment: comment, workingNote: note, relianceStatement: reliance }
  for (const field of ['reportComment', 'workingNote', 'relianceStatement'] as const) {
    const text = texts[field]
    if (text !== undefined) await play.intend({ type: 'item.write', item, field, text })
  }
  if (override) await play.intend({ type: 'item.override', item, override })
  if (compensating) await play.intend({ type: 'item.compensate', item, compensating })
}

/**
 * Design and operation follow from the conclusion; the story says where it was not operation alone that failed. What fails in
 * design alone is not assessed in operation: that a wrong design is carried out says nothing.
 */
async function judge(
  play: Play,
  items: ItemKey[],
  conclusion: Conclusion,
  failed: ItemStory['failed'] | 'operation' = 'operation',
): Promise<void> {
  if (conclusion === 'not-applicable' || conclusion === 'not-assessed') return
  const short = conclusion !== 'compliant'
  const operating = !short ? 'effective' : failed === 'design' ? 'not-assessed' : 'ineffective'
  const design = short && failed !== 'operation' ? 'ineffective' : 'effective'
  await play.intend({ type: 'item.effectiveness', items, design, operating })
}

/** What an item is concluded as: what the story says, or the worst of its locations. */
function conclusionOf({ conclusion, locations = [] }: ItemStory): Conclusion {
  if (conclusion !== undefined) return conclusion
  const looked = locations.filter(({ coverage }) => coverage !== 'excluded')
  return looked.length > 0 ? worstOf(looked.map((location) => location.conclusion)) : 'compliant'
}

/** A story about an item that the catalogue no longer has would be lost without a word. */
export function checkStories(rows: readonly Row[]): void {
  const keys = new Set(rows.map((row) => row.key))
  const strangers = Object.keys(itemStories).filter((key) => !keys.has(key))
  invariant(strangers.length === 0, `stories of items that are not in the checklist: ${strangers.join(', ')}`)
}
