import { describe, expect, it } from 'vitest'
import { leadsOn } from '../../../../renderer/features/checklist/use-active.ts'

describe('where the address stands beside the item at which the viewer rests', () => {
  it('leads on where it names an item that the list has not followed yet', () => {
    expect(leadsOn('s3/c', 's3/b', 's3/b')).toBe(true)
    expect(leadsOn('s3/c', null, 's3/a')).toBe(true)
  })

  it('is behind where it names the item that was left, or none, and right where it names the one rested at', () => {
    expect(leadsOn('s3/a', 's3/a', 's3/b')).toBe(false)
    expect(leadsOn(null, 's3/a', 's3/b')).toBe(false)
    expect(leadsOn('s3/b', 's3/a', 's3/b')).toBe(false)
  })
})
