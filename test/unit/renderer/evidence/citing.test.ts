import { describe, expect, it } from 'vitest'
import { citingItems, restingOn } from '../../../../renderer/features/evidence/citing.ts'
import type { Finding } from '../../../../shared/model/finding.ts'
import type { ProcedurePerformed } from '../../../../shared/model/item.ts'
import { sampleItem, sampleState } from '../sample.ts'

const procedure = (item: string, evidence: string[]): ProcedurePerformed => ({
  id: 'p1',
  item,
  step: '',
  method: 'test',
  depth: 'basic',
  location: '',
  by: 'Ada',
  on: '2026-05-01',
  description: 'Did it',
  result: 'Fine',
  outcome: 'no-exception',
  tickMarks: [],
  evidence,
  sample: null,
})
const finding = (id: string, evidence: string[]): Finding => ({
  id,
  ref: 'F-01',
  title: 'Title',
  items: [],
  side: 'customer',
  class: 'minor',
  severity: 'low',
  condition: '',
  criteria: '',
  references: [],
  cause: '',
  effect: '',
  recommendation: '',
  correction: '',
  nonconformity: '',
  accounts: [],
  regions: [],
  initial: null,
  residual: null,
  response: { position: 'none', text: '', owner: '', due: null },
  status: 'open',
  repeat: false,
  evidence,
})

const items = { 's3.a': sampleItem({ evidence: ['e1', 'e2'] }), 's3.b': sampleItem({ evidence: ['e1'] }) }

describe('what rests on evidence', () => {
  it('items cite by their conclusion', () => {
    const citing = citingItems(sampleState(items).items)
    expect(citing.get('e1')).toEqual(['s3/s3.a', 's3/s3.b'])
    expect(citing.get('e2')).toEqual(['s3/s3.a'])
    expect(citing.get('e3')).toBeUndefined()
  })

  it('procedures and findings count as well, an item once', () => {
    const state = sampleState(items, {
      procedure: { p1: procedure('s3/s3.a', ['e1', 'e3']), p2: procedure('s3/s3.b', ['e3']) },
      finding: { f1: finding('f1', ['e3']) },
    })
    const resting = restingOn(state)
    expect(resting('e1')).toEqual({ items: ['s3/s3.a', 's3/s3.b'], findings: [] })
    expect(resting('e3')).toEqual({ items: ['s3/s3.a', 's3/s3.b'], findings: ['f1'] })
    expect(resting('e9')).toEqual({ items: [], findings: [] })
  })
})
