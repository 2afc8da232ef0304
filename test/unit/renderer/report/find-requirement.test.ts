import { describe, expect, it } from 'vitest'
import type { FrameworkText, Line } from '../../../../renderer/features/report/determinations.ts'
import { findRequirement } from '../../../../renderer/features/report/find-requirement.ts'

const framework: FrameworkText = {
  id: 'nist-csf-2.0',
  name: 'NIST CSF 2.0',
  shortName: 'CSF',
  groups: [
    { id: 'GV', parent: null, title: 'Govern' },
    { id: 'GV.OC', parent: 'GV', title: 'Context' },
    { id: 'GV.RR', parent: 'GV', title: 'Roles' },
    { id: 'ID', parent: null, title: 'Identify' },
    { id: 'ID.AM', parent: 'ID', title: 'Assets' },
  ],
  requirements: [
    { id: 'GV.OC-01', group: 'GV.OC', title: 'Mission is known' },
    { id: 'GV.RR-02', group: 'GV.RR', title: 'Roles are known' },
    { id: 'ID.AM-01', group: 'ID.AM', title: 'Hardware is known' },
  ],
  withdrawn: [
    { id: 'ID.AM-06', successors: ['GV.RR-02'] },
    { id: 'ID.BE', successors: ['GV.OC'] },
    { id: 'ID.GV', successors: ['GV'] },
    { id: 'PR.IP', successors: [] },
  ],
}
const found = (wanted: string) => {
  const { keeps, withdrawn } = findRequirement(wanted, framework)
  const shown = framework.requirements.filter((requirement) => keeps(requirement as unknown as Line))
  return { ids: shown.map(({ id }) => id), withdrawn }
}

describe('finding a requirement', () => {
  it('by words of its id and title, in any case', () => {
    expect(found('  known ROLES').ids).toEqual(['GV.RR-02'])
    expect(found('id.am')).toEqual({ ids: ['ID.AM-01'], withdrawn: null })
    expect(found('').ids).toHaveLength(3)
    expect(found('nothing of it').ids).toEqual([])
  })

  it('D9 by the id CSF 1.1 gave it, with one digit or two, saying what it was withdrawn for', () => {
    expect(found('id.am-6')).toEqual({
      ids: ['GV.RR-02'],
      withdrawn: { id: 'ID.AM-6', successors: ['GV.RR-02'] },
    })
    expect(found('ID.AM-06').ids).toEqual(['GV.RR-02'])
    expect(found('ID.AM-1')).toEqual({ ids: ['ID.AM-01'], withdrawn: null })
  })

  it('D9 in the whole category or function that took the place of a withdrawn one', () => {
    expect(found('ID.BE').ids).toEqual(['GV.OC-01'])
    expect(found('ID.GV').ids).toEqual(['GV.OC-01', 'GV.RR-02'])
    expect(found('PR.IP')).toEqual({ ids: [], withdrawn: { id: 'PR.IP', successors: [] } })
  })
})
