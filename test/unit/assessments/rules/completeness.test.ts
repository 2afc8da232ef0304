import { describe, expect, it } from 'vitest'
import { controlOf } from '../../../../assessments/rules/checklist.ts'
import { gapsOf, gapsOfItem } from '../../../../assessments/rules/completeness.ts'
import type { Intention } from '../../../../shared/model/intention.ts'
import type { Conclusion } from '../../../../shared/model/item.ts'
import { gaps as words } from '../../../../shared/text/en/rules.ts'
import { attestation, evidence, finding, person, procedurePerformed } from '../../../support/records.ts'
import { Engagement, type Beginning } from '../../../support/state.ts'

const access = 's3/s3.access'

function begin(beginning: Beginning = {}): Engagement {
  return Engagement.begin({
    ...beginning,
    template: { units: [{ service: 's3', options: {} }], ...beginning.template },
  })
}

const conclude = (conclusion: Conclusion, reason: string | null = null): Intention => ({
  type: 'item.conclude',
  items: [access],
  conclusion,
  reason,
})

/** The gaps of a rule, as `blocks REF` or `warns REF`. */
function gaps(engagement: Engagement, rule: string, today = '2026-12-01'): string[] {
  return gapsOf(engagement.state, engagement.rows, today)
    .filter((gap) => gap.rule === rule)
    .map((gap) => `${gap.severity} ${gap.ref}`.trim())
}

describe('what is missing before sign-off', () => {
  it('Q1: blocks while nothing is concluded', () => {
    const engagement = begin()
    expect(gaps(engagement, 'Q1')).toEqual(['blocks'])
    engagement.do(conclude('compliant'))
    expect(gaps(engagement, 'Q1')).toEqual([])
  })

  it('Q2: warns of each item not assessed', () => {
    const engagement = begin()
    expect(gaps(engagement, 'Q2')).toEqual([
      'warns ORG-01',
      'warns COM-01',
      'warns COM-02',
      'warns S3-01',
      'warns S3-02',
      'warns S3-03',
    ])
    engagement.do(conclude('non-compliant'))
    expect(gaps(engagement, 'Q2')).not.toContain('warns S3-03')
  })

  it('Q2 to Q6: what is missing on one item is the same as in the whole', () => {
    const engagement = begin()
    engagement.do(conclude('compliant'))
    engagement.add('reviewNote', { item: access, field: '', text: 'Why?' })
    const today = '2026-12-01'
    const whole = gapsOf(engagement.state, engagement.rows, today)
    for (const row of engagement.rows) {
      const own = whole.filter(({ item }) => item === row.key)
      expect(new Set(gapsOfItem(engagement.state, row, today))).toEqual(new Set(own))
    }
    expect(gapsOfItem(engagement.state, engagement.row(access), today).length).toBeGreaterThan(2)
  })

  it('Q3: blocks compliant without procedure or evidence', () => {
    const engagement = begin({ wishes: { kind: 'point-in-time' } })
    engagement.do(conclude('compliant'))
    expect(gaps(engagement, 'Q3')).toEqual(['blocks S3-03'])
    const id = engagement.add('procedure', procedurePerformed(access))
    expect(gaps(engagement, 'Q3')).toEqual([])
    engagement.do({ type: 'record.remove', table: 'procedure', id })
    engagement.do({ type: 'evidence.attach', value: evidence(), items: [access] })
    expect(gaps(engagement, 'Q3')).toEqual([])
  })

  it.each(['requested', 'rejected', 'expired'] as const)('Q3: %s evidence carries no conclusion', (state) => {
    const engagement = begin({ wishes: { kind: 'point-in-time' } })
    engagement.do(conclude('compliant'))
    engagement.do({ type: 'evidence.attach', value: evidence({ state }), items: [access] })
    expect(gaps(engagement, 'Q3')).toEqual(['blocks S3-03'])
  })

  it('Q3: blocks compliant over an exception, until a reason or a compensating control explains it', () => {
    const engagement = begin({ wishes: { kind: 'point-in-time' } })
    engagement.add('procedure', { ...procedurePerformed(access), outcome: 'exception' })
    engagement.do(conclude('compliant'))
    expect(gaps(engagement, 'Q3')).toEqual(['blocks S3-03'])
    engagement.do(conclude('compliant', 'Mended before the end of the period'))
    expect(gaps(engagement, 'Q3')).toEqual([])
  })

  it('Q3: blocks compliant over a period without a test of operation', () => {
    const engagement = begin()
    engagement.add('procedure', procedurePerformed(access))
    engagement.do(conclude('compliant'))
    expect(gaps(engagement, 'Q3')).toEqual(['blocks S3-03'])
    engagement.do({ type: 'item.effectiveness', items: [access], design: 'effective', operating: 'effective' })
    expect(gaps(engagement, 'Q3')).toEqual([])
  })

  it('Q3: blocks not applicable without a reason, as results by location can leave it', () => {
    const engagement = begin()
    const here = { account: engagement.idOf('account', 'pay-prod'), region: engagement.idOf('region', 'eu-west-1') }
    engagement.do({
      type: 'item.locations',
      item: access,
      results: [{ ...here, conclusion: 'not-applicable', note: '' }],
    })
    expect(gaps(engagement, 'Q3')).toEqual(['blocks S3-03'])
    engagement.do(conclude('not-applicable', 'No data'))
    expect(gaps(engagement, 'Q3')).toEqual([])
  })

  it('Q24: warns where the result of a procedure only repeats what the catalogue expects', () => {
    const engagement = begin()
    const expected = controlOf(engagement.state, access, engagement.catalogues)?.procedures[0]?.expected ?? ''
    expect(expected).not.toBe('')
    const id = engagement.add(
      'procedure',
      procedurePerformed(access, { result: `${expected} Four buckets were read.` }),
    )
    expect(gaps(engagement, 'Q24')).toEqual([])
    const repeated = `  ${expected.toUpperCase().replaceAll(' ', '\n')} `
    engagement.do({ type: 'record.change', table: 'procedure', id, fields: { result: repeated } })
    expect(gaps(engagement, 'Q24')).toEqual(['warns S3-03'])
    const [gap] = gapsOf(engagement.state, engagement.rows, '2026-12-01').filter(({ rule }) => rule === 'Q24')
    expect(gap?.item).toBe(access)
  })

  it('Q25: warns where the condition of a finding is still what is typically found', () => {
    const engagement = begin()
    const typical = controlOf(engagement.state, access, engagement.catalogues)?.typicalFinding?.condition ?? ''
    expect(typical).not.toBe('')
    const id = engagement.add('finding', finding([access], { condition: ` ${typical.toUpperCase()}` }))
    expect(gaps(engagement, 'Q25')).toEqual(['warns F-01'])
    const change = (fields: { condition: string } | { items: string[] }) =>
      engagement.do({ type: 'record.change', table: 'finding', id, fields })
    change({ condition: `${typical} Two are so.` })
    expect(gaps(engagement, 'Q25')).toEqual([])
    change({ condition: '' })
    expect(gaps(engagement, 'Q25')).toEqual([])
  })

  it('Q26: blocks while an item that was sent back has not been to review, then warns until it is reviewed', () => {
    const engagement = begin()
    const change = (by: string, intention: Intention) => {
      engagement.by = by
      engagement.do(intention)
    }
    const toReview: Intention = { type: 'item.status', items: [access], status: 'in-review' }
    engagement.add('person', person('Rita Reviewer'))
    change('Petra Preparer', conclude('non-compliant', 'Too wide'))
    change('Petra Preparer', toReview)
    expect(gaps(engagement, 'Q26')).toEqual([])
    const reason = `The sample is ${'much '.repeat(30)}too small`
    change('Rita Reviewer', { type: 'item.send-back', items: [access], reason })
    expect(gaps(engagement, 'Q26')).toEqual(['blocks S3-03'])
    const told = gapsOfItem(engagement.state, engagement.row(access), '2026-12-01').map((gap) => gap.words)
    expect(told.join()).toMatch(/Sent back by Rita Reviewer and not answered: The sample is much .* much …/)
    expect(told.join()).not.toContain('too small')
    change('Petra Preparer', { type: 'item.status', items: [access], status: 'to-do' })
    expect(gaps(engagement, 'Q26')).toEqual(['blocks S3-03'])
    change('Petra Preparer', conclude('not-assessed'))
    expect(gaps(engagement, 'Q26')).toEqual(['warns S3-03'])
    change('Petra Preparer', conclude('non-compliant', 'Too wide'))
    change('Petra Preparer', toReview)
    expect(gaps(engagement, 'Q26')).toEqual(['warns S3-03'])
    change('Rita Reviewer', { type: 'item.review', items: [access], reviewed: true })
    expect(gaps(engagement, 'Q26')).toEqual([])
  })

  it('Q27: warns once of all concluded items that are not marked as reviewed, unless the preparer works alone', () => {
    const engagement = begin()
    const items = ['organization/org.policy', 's3/s3.media', access]
    engagement.do({ type: 'item.conclude', items, conclusion: 'non-compliant', reason: 'Not there' })
    const said = () =>
      gapsOf(engagement.state, engagement.rows, '2026-12-01').flatMap(({ rule, severity, item, words }) =>
        rule === 'Q27' ? [{ severity, item, words }] : [],
      )
    expect(said()).toEqual([])
    engagement.add('person', person('Rita Reviewer'))
    expect(said()).toEqual([
      { severity: 'warns', item: null, words: words.unreviewed({ open: 3, concluded: 3, reviewed: 0 }) },
    ])
    engagement.by = 'Rita Reviewer'
    const mark = (keys: string[]) => engagement.do({ type: 'item.review', items: keys, reviewed: true })
    mark([access])
    expect(said().map((each) => each.words)).toEqual(['2 of 3 concluded items are not marked as reviewed.'])
    mark(items.slice(0, 2))
    expect(said()).toEqual([])
  })

  it('Q28: blocks while a finding is a draft', () => {
    const engagement = begin()
    engagement.add('finding', finding([], { title: 'Other' }))
    const id = engagement.add('finding', finding([], { status: 'draft' }))
    expect(gaps(engagement, 'Q28')).toEqual(['blocks F-02'])
    engagement.do({ type: 'record.change', table: 'finding', id, fields: { status: 'open' } })
    expect(gaps(engagement, 'Q28')).toEqual([])
  })

  it.each(['effective', 'ineffective'] as const)(
    'Q29: warns where operation is judged %s and nothing was performed',
    (operating) => {
      const engagement = begin()
      const judge = (design: 'effective' | 'not-assessed') =>
        engagement.do({ type: 'item.effectiveness', items: [access], design, operating })
      judge('effective')
      expect(gaps(engagement, 'Q29')).toEqual(['warns S3-03'])
      engagement.do({ type: 'evidence.attach', value: evidence(), items: [access] })
      expect(gaps(engagement, 'Q29')).toEqual(['warns S3-03'])
      engagement.add('procedure', procedurePerformed(access))
      expect(gaps(engagement, 'Q29')).toEqual([])
      judge('not-assessed')
      expect(gaps(engagement, 'Q29')).toEqual(operating === 'effective' ? ['warns S3-03'] : [])
      engagement.do({ type: 'about.change', fields: { kind: 'point-in-time' } })
      expect(gaps(engagement, 'Q29')).toEqual([])
    },
  )

  it('Q4: blocks while a review note is not cleared', () => {
    const engagement = begin()
    engagement.add('person', person('Rita Reviewer'))
    const id = engagement.add('reviewNote', { item: access, field: '', text: 'Why?' })
    engagement.do({ type: 'reviewNote.answer', id, answer: 'Because' })
    expect(gaps(engagement, 'Q4')).toEqual(['blocks RN-01'])
    engagement.by = 'Rita Reviewer'
    engagement.do({ type: 'reviewNote.clear', id })
    expect(gaps(engagement, 'Q4')).toEqual([])
  })

  it.each(['partially-compliant', 'non-compliant'] as const)(
    'Q5: blocks %s without finding or reason',
    (conclusion) => {
      const engagement = begin()
      engagement.do(conclude(conclusion))
      expect(gaps(engagement, 'Q5')).toEqual(['blocks S3-03'])
      engagement.add('finding', finding([access]))
      expect(gaps(engagement, 'Q5')).toEqual([])
      const other = begin()
      other.do(conclude(conclusion, 'Known, accepted by management'))
      expect(gaps(other, 'Q5')).toEqual([])
    },
  )

  it('Q6: blocks unsupported reliance that nobody explains', () => {
    const engagement = begin()
    expect(gaps(engagement, 'Q6')).toEqual([])
    engagement.add('attestation', attestation({ subjects: [] }))
    expect(gaps(engagement, 'Q6')).toEqual(['blocks COM-01', 'blocks COM-02', 'blocks S3-01', 'blocks S3-02'])
    engagement.do({ type: 'item.write', item: 's3/s3.media', field: 'relianceStatement', text: 'Letter of the client' })
    expect(gaps(engagement, 'Q6')).toEqual(['blocks COM-01', 'blocks COM-02', 'blocks S3-02'])
  })

  it('Q6: blocks an item that was concluded although no report is recorded at all', () => {
    const engagement = begin()
    const media = 's3/s3.media'
    for (const key of [media, access])
      engagement.do({ type: 'item.conclude', items: [key], conclusion: 'compliant', reason: null })
    expect(gaps(engagement, 'Q6')).toEqual(['blocks S3-01'])
    engagement.do({ type: 'reliance.accept', items: [media], statement: 'The report is due in March' })
    expect(gaps(engagement, 'Q6')).toEqual([])
  })

  it('Q6: asks why AWS is relied on where the auditor says so against the catalogue', () => {
    const engagement = begin()
    const item = 'organization/org.policy'
    engagement.do({ type: 'item.conclude', items: [item], conclusion: 'compliant', reason: null })
    expect(gaps(engagement, 'Q6')).toEqual([])
    const override = { origination: 'inherited' as const, performedBy: [], reason: 'By contract' }
    engagement.do({ type: 'item.override', item, override })
    expect(gaps(engagement, 'Q6')).toEqual(['blocks ORG-01'])
  })

  it('Q6: one statement can stand for several items, as one change', () => {
    const engagement = begin()
    engagement.add('attestation', attestation({ subjects: [] }))
    const before = engagement.lines.length
    engagement.do({ type: 'reliance.accept', items: ['s3/s3.media', access], statement: 'Letter of the client' })
    expect(engagement.lines.length).toBe(before + 1)
    expect(gaps(engagement, 'Q6')).not.toContain('blocks S3-01')
    expect(engagement.item(access).relianceStatement).toBe('Letter of the client')
  })

  it('Q7: warns while the overall conclusion is not written', () => {
    const engagement = begin()
    expect(gaps(engagement, 'Q7')).toEqual(['warns'])
    engagement.do({ type: 'about.change', fields: { conclusion: 'In order.' } })
    expect(gaps(engagement, 'Q7')).toEqual([])
  })

  it('Q8: warns of evidence that was requested and has not come in', () => {
    const engagement = begin()
    const id = engagement.add('evidence', evidence({ state: 'requested', location: '' }))
    expect(gaps(engagement, 'Q8')).toEqual(['warns E-001'])
    engagement.do({ type: 'record.change', table: 'evidence', id, fields: { state: 'received', location: 'binder 1' } })
    expect(gaps(engagement, 'Q8')).toEqual([])
  })

  it('names what blocks first, and says nothing of items that no longer apply', () => {
    const engagement = begin({ wishes: { options: { s3: { 's3.keys': 'own' } } } })
    engagement.do({ type: 'item.conclude', items: ['s3/s3.key-policy'], conclusion: 'non-compliant', reason: null })
    const severities = () => gapsOf(engagement.state, engagement.rows, '2026-12-01').map(({ severity }) => severity)
    expect(severities()[0]).toBe('blocks')
    expect([...severities()].sort()).toEqual(severities())
    engagement.do({ type: 'unit.options', unit: 's3', options: { 's3.keys': 'aws' } })
    expect(gaps(engagement, 'Q5')).toEqual([])
  })

  it('Q17: a determination made before results changed blocks without a reason, else warns, in the frameworks of the assessment', () => {
    const engagement = begin()
    engagement.do(conclude('compliant'))
    const value = { framework: 'nist-csf-2.0', requirement: 'PR.AA-05', result: 'achieved', reason: '' } as const
    engagement.add('determination', value)
    expect(gaps(engagement, 'Q17')).toEqual([])
    engagement.do(conclude('non-compliant', 'So'))
    expect(gaps(engagement, 'Q17')).toEqual(['blocks PR.AA-05'])
    const id = Object.keys(engagement.state.determination)[0] ?? ''
    engagement.do({ type: 'record.change', table: 'determination', id, fields: { reason: 'Seen elsewhere' } })
    engagement.do(conclude('partially-compliant', 'So'))
    expect(gaps(engagement, 'Q17')).toEqual(['warns PR.AA-05'])
    engagement.do({ type: 'about.change', fields: { frameworks: ['iso-27001-2022'] } })
    expect(gaps(engagement, 'Q17')).toEqual([])
  })

  it('Q18: warns of a nonconformity that is not stated, in a certification alone', () => {
    const engagement = begin()
    const id = engagement.add('finding', finding([], { class: 'minor' }))
    engagement.add('finding', finding([], { title: 'Idea', class: 'opportunity' }))
    expect(gaps(engagement, 'Q18')).toEqual([])
    engagement.do({ type: 'about.change', fields: { mode: 'certification' } })
    expect(gaps(engagement, 'Q18')).toEqual(['warns F-01'])
    engagement.do({ type: 'record.change', table: 'finding', id, fields: { nonconformity: 'Not met' } })
    expect(gaps(engagement, 'Q18')).toEqual([])
  })

  it('Q19: warns of a rating other than the one proposed without a reason', () => {
    const engagement = begin()
    engagement.do(conclude('compliant'))
    const rate = (fields: Partial<Engagement['state']['about']>) => engagement.do({ type: 'about.change', fields })
    rate({ rating: 'satisfactory' })
    expect(gaps(engagement, 'Q19')).toEqual([])
    rate({ rating: 'unsatisfactory' })
    expect(gaps(engagement, 'Q19')).toEqual(['warns'])
    rate({ mode: 'certification' })
    expect(gaps(engagement, 'Q19')).toEqual([])
    rate({ mode: 'advisory', ratingReason: 'A critical incident in October' })
    expect(gaps(engagement, 'Q19')).toEqual([])
  })
})
