import { describe, expect, it } from 'vitest'
import { changesRows, receive } from '../../../../renderer/session/receive.ts'
import { answered, itemChanged, sampleItem, sampleState } from '../sample.ts'

const held = {
  state: sampleState({ 's3.one': sampleItem(), 's3.two': sampleItem() }),
  sequence: 4,
  canUndo: false,
  canRedo: true,
}
const conclude = itemChanged('s3.one', 'conclusion', 'compliant')

describe('receive', () => {
  it('applies the next line and takes over what can be undone', () => {
    const next = receive(held, answered(5, [conclude]))
    if (typeof next === 'string') throw new Error(`the next line was ${next}`)
    expect(next.state.items['s3']?.['s3.one']?.conclusion).toBe('compliant')
    expect(next).toMatchObject({ sequence: 5, canUndo: true, canRedo: false })
  })

  it('leaves the state it was given alone, and what the line does not touch', () => {
    const next = receive(held, answered(5, [conclude]))
    if (typeof next === 'string') throw new Error(`the next line was ${next}`)
    expect(held.state.items['s3']?.['s3.one']?.conclusion).toBe('not-assessed')
    expect(next.state.items['s3']?.['s3.two']).toBe(held.state.items['s3']?.['s3.two'])
  })

  it('knows a line it has seen: the answer and the broadcast of one change are the same line', () => {
    expect(receive(held, answered(4, [conclude]))).toBe('known')
    expect(receive(held, answered(1, [conclude]))).toBe('known')
  })

  it('reports a gap where a line was missed', () => {
    expect(receive(held, answered(6, [conclude]))).toBe('gap')
  })
})

describe('changesRows', () => {
  it('reads the rows again after a change of scope, tailoring, override or frameworks', () => {
    const unit = {
      type: 'record.changed',
      v: 1,
      table: 'unit',
      id: 's3',
      field: 'name',
      before: 'a',
      after: 'b',
    } as const
    const frameworks = {
      type: 'about.changed',
      v: 1,
      field: 'frameworks',
      before: [],
      after: ['nist-csf-2.0'],
    } as const
    expect(changesRows(answered(5, [unit]).line)).toBe(true)
    expect(changesRows(answered(5, [frameworks]).line)).toBe(true)
    expect(changesRows(answered(5, [itemChanged('s3.one', 'override', null)]).line)).toBe(true)
    expect(changesRows(answered(5, [conclude, unit]).line)).toBe(true)
  })

  it('reads the rows again where the payload is gone, because what it did is unknown', () => {
    expect(changesRows(answered(5, null).line)).toBe(true)
  })

  it('keeps the rows while the auditor works', () => {
    const finding = { type: 'record.removed', v: 1, table: 'finding', id: 'f1', before: {} } as const
    expect(changesRows(answered(5, [conclude]).line)).toBe(false)
    expect(changesRows(answered(5, [finding]).line)).toBe(false)
  })
})
