import { describe, expect, it } from 'vitest'
import { foundOn, newFinding, typicalTitle, type Raised } from '../../../../renderer/features/findings/new-finding.ts'
import { Control } from '../../../../shared/model/catalogue.ts'
import { procedurePerformed } from '../../../support/records.ts'
import { Engagement } from '../../../support/state.ts'

const raised: Raised = { title: '  Logs are not kept ', severity: 'high', side: 'customer', class: 'major' }
const step = { object: 'Trail', steps: ['Read it'], expected: 'It is there', exception: 'It is not there' }
const control = Control.parse({
  id: 's3.logging',
  title: 'Access is logged',
  layer: 'DA',
  origination: 'shared',
  inheritable: 'partial',
  performedBy: [{ party: 'aws', name: '', part: '' }],
  provided: 'AWS can log access',
  responsibility: 'The customer must switch logging on',
  objective: 'Every access can be traced',
  procedures: [
    { id: 'p1', method: 'test', ...step },
    { id: 'p2', method: 'examine', ...step },
  ],
  evidence: ['Export of the setting'],
  references: [
    { framework: 'nist-csf-2.0', id: 'PR.PS-04', strength: 'answers' },
    { framework: 'iso-27001-2022', id: 'A.8.15', strength: 'answers' },
    { framework: 'nist-csf-2.0', id: 'DE.CM-01', strength: 'supports' },
  ],
  sources: [{ publisher: 'AWS', document: 'Guide', section: '', checked: null }],
  typicalFinding: { condition: 'Logging is off', effect: 'Access stays unseen', recommendation: 'Switch it on' },
})

describe('raising a finding', () => {
  it('from an item starts with the typical finding, the duty as criteria and the requirements the control answers', () => {
    const finding = newFinding(raised, 's3/s3.logging', control, ['nist-csf-2.0'])
    expect(finding).toMatchObject({
      title: 'Logs are not kept',
      items: ['s3/s3.logging'],
      condition: 'Logging is off',
      criteria: 'The customer must switch logging on',
      effect: 'Access stays unseen',
      recommendation: 'Switch it on',
      references: [{ framework: 'nist-csf-2.0', id: 'PR.PS-04' }],
      status: 'draft',
    })
  })

  it('prints no backticks of the library in texts the auditor goes on writing', () => {
    const marked = { ...control, responsibility: 'The customer must set `Logging` on', typicalFinding: null }
    expect(newFinding(raised, 's3/s3.logging', marked, []).criteria).toBe('The customer must set Logging on')
  })

  it('without the library keeps the item and leaves the texts empty', () => {
    const finding = newFinding(raised, 's3/s3.logging', null, ['nist-csf-2.0'])
    expect(finding.items).toEqual(['s3/s3.logging'])
    expect([finding.condition, finding.criteria, finding.effect, finding.recommendation]).toEqual(['', '', '', ''])
    expect(finding.references).toEqual([])
  })

  it('starts with what was found on the item, before what is typically found', () => {
    const finding = newFinding(raised, 's3/s3.logging', control, ['nist-csf-2.0'], 'Two trails are off')
    expect([finding.condition, finding.effect]).toEqual(['Two trails are off', 'Access stays unseen'])
  })

  it('takes for found the exceptions of procedures and the reason why it is not compliant', () => {
    const engagement = Engagement.begin()
    const item = 's3/s3.access'
    expect(foundOn(engagement.state, item)).toBe('')
    engagement.add('procedure', procedurePerformed(item, { result: 'All fine' }))
    engagement.add('procedure', procedurePerformed(item, { result: 'Two are open', outcome: 'exception' }))
    engagement.do({ type: 'item.conclude', items: [item], conclusion: 'non-compliant', reason: 'Nobody looks' })
    expect(foundOn(engagement.state, item)).toBe('Two are open\n\nNobody looks')
    engagement.do({ type: 'item.conclude', items: [item], conclusion: 'not-applicable', reason: 'No data' })
    expect(foundOn(engagement.state, item)).toBe('Two are open')
  })

  it('from nothing has no item', () => {
    expect(newFinding(raised, null, null, []).items).toEqual([])
  })

  it('starts with the first sentence of what is typically found as its title, where that is short', () => {
    const typical = (condition: string) =>
      typicalTitle({ typicalFinding: { condition, effect: '', recommendation: '' } })
    expect(typical('The `audit` trail covers one Region only. Nobody noticed.')).toBe(
      'The audit trail covers one Region only',
    )
    expect(typical('Version 1.2 is in use.')).toBe('Version 1.2 is in use')
    expect(typical(`${'Too long '.repeat(20)}.`)).toBe('')
    expect(typicalTitle({ typicalFinding: null })).toBe('')
    expect(typicalTitle(null)).toBe('')
  })
})
