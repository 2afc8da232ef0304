import { invariant } from '../../../../shared/invariant.ts'
import type { Conclusion, ItemKey } from '../../../../shared/model/item.ts'
import type { Row } from '../../../../shared/model/row.ts'
import { splitKey } from '../../../../assessments/rules/checklist.ts'
import type { ItemStory } from './item-story.ts'
import { deviations, itemStories } from './items.ts'
import { stateOf, storyOf } from './rows.ts'
import type { Play } from './stage.ts'
import type { Plan } from './testing.ts'
import type { Act } from './timeline.ts'

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
  await concludeAll(play, rows)
  await deviate(play)
}

function namesFinding(row: Row): boolean {
  return /F-\d\d(?!\/)/.test(JSON.stringify(storyOf(row)))
}

async function deviate(play: Play): Promise<void> {
  for (const value of deviations) await play.add('deviation', `${value.control} in ${value.unit}`, value)
}

async function concludeAll(play: Play, rows: readonly Row[]): Promise<void> {
  const plain = rows.filter((row) => isPlain(storyOf(row))).map((row) => row.key)
  if (plain.length > 0)
    await play.intend({ type: 'item.conclude', items: plain, conclusion: 'compliant', reason: null })
  for (const row of rows) {
    const story = storyOf(row)
    if (!isPlain(story)) await concludeByStory(play, row.key, story)
    await write(play, row.key, story)
    await judge(play, row.key, story)
  }
}

/** Compliant, and not by location. */
function isPlain({ conclusion, locations }: ItemStory): boolean {
  return conclusion === undefined && locations === undefined
}

async function concludeByStory(play: Play, item: ItemKey, story: ItemStory): Promise<void> {
  const { locations, reason } = story
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
  const conclusion = story.conclusion ?? (await conclusionOf(play, item))
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

/** Design and operation follow from the conclusion; the story says where design failed too. */
async function judge(play: Play, item: ItemKey, { designFailed = false }: ItemStory): Promise<void> {
  const conclusion = await conclusionOf(play, item)
  if (conclusion === 'not-applicable' || conclusion === 'not-assessed') return
  const operating = conclusion === 'compliant' ? 'effective' : 'ineffective'
  const design = designFailed ? 'ineffective' : 'effective'
  await play.intend({ type: 'item.effectiveness', items: [item], design, operating })
}

async function conclusionOf(play: Play, key: ItemKey): Promise<Conclusion> {
  const { unit, control } = splitKey(key)
  const item = (await stateOf(play)).items[unit]?.[control]
  invariant(item, `${key} is in the checklist`)
  return item.conclusion
}

/** A story about an item that the catalogue no longer has would be lost without a word. */
export function checkStories(rows: readonly Row[]): void {
  const keys = new Set(rows.map((row) => row.key))
  const strangers = Object.keys(itemStories).filter((key) => !keys.has(key))
  invariant(strangers.length === 0, `stories of items that are not in the checklist: ${strangers.join(', ')}`)
}
