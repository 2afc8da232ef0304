import { expect, it } from 'vitest'
import { itemsMoved } from '../../../../renderer/features/scope/coming.ts'
import { invariant } from '../../../../shared/invariant.ts'
import { Engagement } from '../../../support/state.ts'

const moved = (engagement: Engagement) => {
  const line = engagement.lines.at(-1)
  invariant(line, 'no line')
  return itemsMoved(line)
}

it('counts the items a change of options brings in, takes out and brings back', () => {
  const engagement = Engagement.begin()
  const answer = (choice: string) => engagement.do({ type: 'unit.options', unit: 's3', options: { 's3.keys': choice } })
  answer('own')
  expect(moved(engagement)).toEqual({ arriving: 1, leaving: 0 })
  answer('aws')
  expect(moved(engagement)).toEqual({ arriving: 0, leaving: 1 })
  answer('own')
  expect(moved(engagement)).toEqual({ arriving: 1, leaving: 0 })
})

it('counts every item of a service that comes into scope', () => {
  const engagement = Engagement.begin({ wishes: { services: [] } })
  engagement.do({ type: 'unit.add', service: 's3' })
  expect(moved(engagement).arriving).toBe(Object.keys(engagement.state.items['s3'] ?? {}).length)
})
