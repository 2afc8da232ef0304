import { describe, expect, it } from 'vitest'
import { requirementsNamed } from '../../../../assessments/rules/requirements.ts'
import { csf } from '../../../support/catalogue.ts'

describe('an id of a requirement', () => {
  it.each([
    ['PR.DS-01', ['PR.DS-01']],
    ['PR.DS-1', ['PR.DS-01']],
    [' PR.AC-4 ', ['PR.AA-05']],
    ['PR.IP-07', ['PR.DS-01', 'PR.DS-02']],
    ['XX.YY-1', []],
  ])('D9: %s stands for %j', (id, successors) => {
    expect(requirementsNamed(id, csf)).toEqual(successors)
  })
})
