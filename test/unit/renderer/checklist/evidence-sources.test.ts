import { describe, expect, it } from 'vitest'
import { newEvidence } from '../../../../assessments/rules/decide/evidence.ts'
import { addedBecause } from '../../../../renderer/features/checklist/item-panel/added-procedures.ts'
import { askedFor, titleOf } from '../../../../renderer/features/checklist/item-panel/evidence-sources.ts'
import { requested } from '../../../../renderer/features/evidence/request.ts'
import { control } from '../../../support/catalogue.ts'

const sentence = 'Findings of the period by severity.'
const held = (id: string, title: string) => newEvidence(requested(title, 'Amazon GuardDuty'), id, `E-00${id.at(-1)}`)

describe('evidence a security service can give', () => {
  it('is asked for under its sentence, as a title', () => {
    expect(titleOf(` ${sentence} `)).toBe('Findings of the period by severity')
    expect(titleOf('x'.repeat(300))).toHaveLength(200)
  })

  it('is not asked for twice: it is cited from the register, and shown where it is cited', () => {
    const other = held('e1', 'Something else')
    const asked = held('e2', 'findings of the period by severity')
    expect(askedFor(sentence, { e1: other }, ['e1'])).toEqual({ kind: 'not-yet' })
    expect(askedFor(sentence, { e1: other, e2: asked }, [])).toEqual({ kind: 'register', evidence: asked })
    expect(askedFor(sentence, { e1: other, e2: asked }, ['e2'])).toEqual({ kind: 'cited', evidence: asked })
  })

  it('prefers the one that is cited here where two have the same title', () => {
    const [first, second] = [held('e1', titleOf(sentence)), held('e2', titleOf(sentence))]
    expect(askedFor(sentence, { e1: first, e2: second }, ['e2'])).toEqual({ kind: 'cited', evidence: second })
  })
})

describe('procedures that factors of scope added', () => {
  const own = control('s3.access')
  const [procedure] = own.procedures
  const added = (id: string) => ({ ...procedure, id }) as (typeof own.procedures)[number]
  const sharpening = (because: string, ...ids: string[]) => ({
    when: [{ option: 'scope.regulations', is: ['gdpr'] }],
    because,
    procedures: ids.map(added),
    weight: null,
  })

  it('are told with their reason; those of factors that are not in scope are not', () => {
    const sharper = {
      procedures: [...own.procedures, added('s1'), added('s2')],
      sharpenedBy: [sharpening('GDPR is in scope', 's1', 's2'), sharpening('HIPAA is in scope', 's3')],
    }
    expect([...addedBecause(sharper)]).toEqual([
      ['s1', 'GDPR is in scope'],
      ['s2', 'GDPR is in scope'],
    ])
    expect(addedBecause(own).size).toBe(0)
  })
})
