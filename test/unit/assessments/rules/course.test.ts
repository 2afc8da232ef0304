import { describe, expect, it } from 'vitest'
import { CourseFold } from '../../../../assessments/rules/course.ts'
import type { ChangeLine } from '../../../../shared/model/change.ts'
import type { Course } from '../../../../shared/model/course.ts'
import type { Intention } from '../../../../shared/model/intention.ts'
import type { AssessmentState } from '../../../../shared/model/state.ts'
import { Dice, intentionFrom } from '../../../support/intentions.ts'
import { randomFrom } from '../../../support/random.ts'
import { finding } from '../../../support/records.ts'
import { Engagement } from '../../../support/state.ts'

const dayOf = (instant: string) => instant.slice(0, 10)

function courseOf(lines: readonly Pick<ChangeLine, 'at' | 'events'>[]): Course {
  const fold = new CourseFold(dayOf)
  for (const line of lines) fold.take(line)
  return fold.course()
}

/** The lines with other days: as many lines of one day as are given, one day after the other. */
function onDays(lines: readonly ChangeLine[], perDay: number): ChangeLine[] {
  return lines.map((line, index) => ({
    ...line,
    at: `2026-03-${String(1 + Math.floor(index / perDay)).padStart(2, '0')}T10:00:00Z`,
  }))
}

/** What the fold must come to, counted from the state. */
function counted(state: AssessmentState) {
  const items = Object.values(state.items)
    .flatMap((unit) => Object.values(unit))
    .filter((item) => item.applies)
  return {
    items: items.length,
    concluded: items.filter((item) => item.conclusion !== 'not-assessed').length,
    done: items.filter((item) => item.workStatus === 'done').length,
  }
}

const conclude = (item: string): Intention => ({
  type: 'item.conclude',
  items: [item],
  conclusion: 'non-compliant',
  reason: null,
})

describe('the course of the work', () => {
  it('S10: says for each day with a change how many items there were, concluded and done when it ended', () => {
    const engagement = Engagement.begin()
    engagement.do(conclude('s3/s3.access'))
    engagement.do({ type: 'item.status', items: ['s3/s3.access'], status: 'done' })
    engagement.do({ type: 'unit.remove', unit: 'ec2' })
    const all = counted(Engagement.begin().state).items
    const { days } = courseOf(onDays(engagement.lines, 1))
    expect(days.map(({ day, concluded, done }) => [day, concluded, done])).toEqual([
      ['2026-03-01', 0, 0],
      ['2026-03-02', 1, 0],
      ['2026-03-03', 1, 1],
      ['2026-03-04', 1, 1],
    ])
    expect(days[0]?.items).toBe(all)
    expect(days.at(-1)).toMatchObject(counted(engagement.state))
    expect(courseOf(onDays(engagement.lines, 2)).days).toHaveLength(2)
  })

  it('S10: comes to the same as counting the state, whatever was done and undone', () => {
    const seed = 20_261_127
    const random = randomFrom(seed)
    const engagement = Engagement.begin()
    for (let step = 0; step < 400; step += 1) {
      const dice = new Dice(Array.from({ length: 12 }, () => Math.floor(random() * 1e6)))
      if (step % 9 === 8) engagement.undo()
      else engagement.ask(intentionFrom(dice, engagement.state))
      expect(courseOf(engagement.lines).days.at(-1), `seed ${seed}, step ${step}`).toMatchObject(
        counted(engagement.state),
      )
    }
    expect(counted(engagement.state).concluded).toBeGreaterThan(0)
  }, 60_000)

  it('S10: a clock that was set back makes no earlier day, and what was redacted moves nothing', () => {
    const engagement = Engagement.begin()
    engagement.do(conclude('s3/s3.access'))
    const [first, second] = onDays(engagement.lines, 1)
    if (!first || !second) throw new Error('two lines')
    const early = { ...second, at: '2026-02-01T10:00:00Z' }
    expect(courseOf([first, early]).days).toMatchObject([{ day: '2026-03-01', concluded: 1 }])
    expect(courseOf([first, { ...second, events: null }]).days.at(-1)).toMatchObject({ concluded: 0 })
  })

  it('S10: goes on from the state a journal was started again from', () => {
    const engagement = Engagement.begin()
    engagement.do(conclude('s3/s3.access'))
    const lost = { from: 3, to: null }
    const events = [
      { type: 'assessment.recovered', v: 1, state: engagement.state, lost, reason: 'The disk failed' } as const,
    ]
    expect(courseOf([{ at: '2026-04-01T10:00:00Z', events }]).days).toEqual([
      { day: '2026-04-01', ...counted(engagement.state) },
    ])
  })

  it('S12: a finding was raised on the day it was first added, also when it was removed and brought back', () => {
    const engagement = Engagement.begin()
    const id = engagement.add('finding', finding([]))
    engagement.do({ type: 'record.remove', table: 'finding', id })
    engagement.undo()
    expect(courseOf(onDays(engagement.lines, 1)).raised).toEqual({ [id]: '2026-03-02' })
  })
})
