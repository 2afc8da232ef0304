import { describe, expect, it } from 'vitest'
import { assessedName, type Covered } from '../../../../assessments/rules/assessed-name.ts'

const iso = {
  id: 'iso-27001-2022',
  name: 'ISO/IEC 27001:2022 with Amd 1:2024',
  shortName: 'ISO/IEC 27001:2022',
} as const
const covered = (id: string, fields: Partial<Covered> = {}): Covered => ({
  id,
  isAnswered: true,
  result: 'achieved',
  ...fields,
})

describe('assessedName', () => {
  it('P10: keeps the name where every clause is answered, whatever Annex A is', () => {
    const requirements = [
      covered('4.1'),
      covered('10.2', { result: 'not-achieved' }),
      covered('A.8.1', { isAnswered: false }),
    ]
    expect(assessedName(iso, requirements)).toEqual({
      name: iso.name,
      shortName: iso.shortName,
      uncovered: [],
      partial: '',
    })
  })

  it('P10: calls it Annex A where a clause is answered by nothing or left out, and says which', () => {
    const requirements = [
      covered('4.1'),
      covered('6.1.2', { isAnswered: false }),
      covered('9.3', { result: 'out-of-target' }),
    ]
    expect(assessedName(iso, requirements)).toEqual({
      name: 'Annex A of ISO/IEC 27001:2022 with Amd 1:2024',
      shortName: 'Annex A of ISO/IEC 27001:2022',
      uncovered: ['6.1.2', '9.3'],
      partial: expect.stringMatching(/clause 6\.1\.2; clause 9\.3 is left out/) as string,
    })
  })

  it('P10: is about ISO/IEC 27001 only', () => {
    const csf = { id: 'nist-csf-2.0', name: 'NIST Cybersecurity Framework 2.0', shortName: 'NIST CSF 2.0' } as const
    expect(assessedName(csf, [covered('GV.OC-01', { isAnswered: false })]).uncovered).toEqual([])
  })
})
