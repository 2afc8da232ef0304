import { describe, expect, it } from 'vitest'
import { unfinished } from '../../../../renderer/features/sign-off/unfinished.ts'
import { gaps } from '../../../../shared/text/en/rules.ts'
import { signOffWords } from '../../../../shared/text/en/screens-sign-off.ts'
import { person } from '../../../support/records.ts'
import { Engagement } from '../../../support/state.ts'

const words = signOffWords.stands

describe('unfinished', () => {
  const said = (today: string, prepare: (engagement: Engagement) => void = () => undefined) => {
    const engagement = Engagement.begin()
    prepare(engagement)
    return unfinished(engagement.state, engagement.rows, today)
  }

  it('says how far the work is, and that conclusion and rating are missing', () => {
    const found = said('2030-01-01')
    expect(found).toHaveLength(3)
    expect(found[0]).toMatch(/^0 of \d+ items are concluded\./)
    expect(found.slice(1)).toEqual([words.noConclusion, words.notRated])
  })

  it('Q27: says how many concluded items nobody marked as reviewed', () => {
    const found = said('2030-01-01', (engagement) => {
      const items = engagement.rows.slice(0, 2).map(({ key }) => key)
      engagement.do({ type: 'item.conclude', items, conclusion: 'non-compliant', reason: 'Not there' })
      engagement.add('person', person('Rita Reviewer'))
    })
    expect(found).toContain(gaps.unreviewed({ open: 2, concluded: 2, reviewed: 0 }))
  })

  it('P9: misses no rating where the mode gives none', () => {
    const found = said('2030-01-01', (engagement) =>
      engagement.do({ type: 'about.change', fields: { mode: 'certification' } }),
    )
    expect(found).toContain(words.noConclusion)
    expect(found).not.toContain(words.notRated)
  })

  it('says that a period is not over until the day after its last one', () => {
    const { period } = Engagement.begin().state.about
    const isSaid = (today: string) => said(today).some((each) => each.startsWith('The period ends on'))
    expect([isSaid(period.from), isSaid(period.to), isSaid('2030-01-01')]).toEqual([true, false, false])
  })

  it('says nothing of what is finished', () => {
    const found = said('2030-01-01', (engagement) => {
      const items = engagement.rows.map(({ key }) => key)
      engagement.do({ type: 'item.conclude', items, conclusion: 'non-compliant', reason: 'Not there' })
      engagement.do({ type: 'about.change', fields: { conclusion: 'Poor.', rating: 'unsatisfactory' } })
    })
    expect(found).toEqual([])
  })
})
