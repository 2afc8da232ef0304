import { describe, expect, it } from 'vitest'
import { excludedFrom, tailoredAs } from '../../../../renderer/session/tailored.ts'
import { control } from '../../../support/catalogue.ts'
import { sampleRow } from '../sample.ts'

const unit = (id: string, service: string | null) => ({
  ...{ id, service, name: id, prefix: 'S3', order: 1, class: null, cloudModel: null, options: {}, assignee: null },
  kind: service ? ('service' as const) : ('organization' as const),
})
const state = {
  unit: { s3: unit('s3', 's3'), 's3-logs': unit('s3-logs', 's3'), organization: unit('organization', null) },
  tailoring: {
    a: { id: 'a', kind: 'own' as const, set: 's3', control: control('own.labels') },
    b: { id: 'b', kind: 'reworded' as const, set: 's3', control: control('s3.access'), reason: 'So' },
    c: { id: 'c', kind: 'excluded' as const, set: 's3', controlId: 's3.media', reason: 'So' },
  },
}

describe('what was tailored', () => {
  it('is told for each row, in every checklist of the service', () => {
    const as = (unitId: string, of: string) => tailoredAs({ unit: unitId, control: of, tailored: true }, state)
    expect([as('s3', 'own.labels'), as('s3-logs', 'own.labels'), as('s3', 's3.access')]).toEqual([
      'own',
      'own',
      'reworded',
    ])
    expect(as('organization', 'own.labels')).toBeNull()
    expect(tailoredAs(sampleRow('s3.access'), state)).toBeNull()
  })

  it('is counted for each checklist where it is left out', () => {
    expect(['s3', 's3-logs', 'organization', 'all'].map((id) => excludedFrom(id, state))).toEqual([1, 1, 0, 0])
  })
})
