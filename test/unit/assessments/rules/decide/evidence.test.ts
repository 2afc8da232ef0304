import { describe, expect, it } from 'vitest'
import { evidenceStands, gapsOf } from '../../../../../assessments/rules/completeness.ts'
import { changeWords } from '../../../../../assessments/rules/history.ts'
import { sha256Text } from '../../../../../assessments/rules/hash.ts'
import type { Intention } from '../../../../../shared/model/intention.ts'
import { certificateOf } from '../../../../support/certificates.ts'
import { evidence, person, procedurePerformed } from '../../../../support/records.ts'
import { Engagement } from '../../../../support/state.ts'

const access = 's3/s3.access'
const file = { sha256: sha256Text('bytes'), size: 5, name: 'policy.json', mediaType: 'application/json' }
const reason = 'The retention period is over'

function begin(): Engagement {
  return Engagement.begin({ template: { kind: 'point-in-time', units: [{ service: 's3', options: {} }] } })
}

/** A piece with a file. Attaching is what main does with an upload. */
function attach(engagement: Engagement, over: Parameters<typeof evidence>[0] = {}): string {
  const value = evidence({ kind: 'file', file, location: '', ...over })
  const { events } = engagement.do({ type: 'evidence.attach', value, items: [access] })
  const added = events.find((event) => event.type === 'record.added')
  if (added?.type !== 'record.added') throw new Error('nothing was attached')
  return added.id
}

const piece = (engagement: Engagement, id: string) => engagement.state.evidence[id]

/** Signs as the three people who sign, each with a certificate of their own. */
function approve(engagement: Engagement): void {
  for (const name of ['Rita Reviewer', 'Anna Approver']) engagement.add('person', person(name))
  const keys = engagement.rows.map(({ key }) => key)
  engagement.do({ type: 'item.conclude', items: keys, conclusion: 'non-compliant', reason: 'So' })
  engagement.do({ type: 'reliance.accept', items: keys, statement: 'Known' })
  const signers = [
    ['preparer', 'Petra Preparer'],
    ['reviewer', 'Rita Reviewer'],
    ['approver', 'Anna Approver'],
  ] as const
  for (const [role, name] of signers) {
    engagement.by = name
    const certificate = certificateOf(name, { fingerprint: sha256Text(name) })
    engagement.do({ type: 'revision.sign', role, person: null, signers: null, certificate })
  }
  engagement.by = 'Petra Preparer'
}

describe('a request that is answered', () => {
  it('E40: takes its file as one change, keeps its reference and what cites it, and can be undone at once', () => {
    const engagement = begin()
    const id = attach(engagement, { kind: 'reference', file: null, state: 'requested', requestedOf: 'Kim' })
    const before = engagement.state
    engagement.do({ type: 'evidence.fulfil', request: id, file })
    expect(piece(engagement, id)).toMatchObject({
      ref: 'E-001',
      kind: 'file',
      file,
      state: 'received',
      collectedBy: 'Petra Preparer',
      collectedOn: '2026-12-01',
      requestedOf: 'Kim',
    })
    expect(engagement.item(access).evidence).toEqual([id])
    engagement.undo()
    expect(engagement.state.evidence).toEqual(before.evidence)
  })

  it('E40: is refused once it is not requested any more, and where it is not there', () => {
    const engagement = begin()
    const id = attach(engagement)
    expect(engagement.refusal({ type: 'evidence.fulfil', request: id, file })).toBe('rule.not-requested')
    expect(engagement.refusal({ type: 'evidence.fulfil', request: 'constructor', file })).toBe('unknown.record')
  })
})

describe('evidence past its last day', () => {
  const conclude: Intention = { type: 'item.conclude', items: [access], conclusion: 'compliant', reason: null }
  const rules = (engagement: Engagement, today: string) =>
    gapsOf(engagement.state, engagement.rows, today).flatMap(({ rule, ref, severity }) =>
      rule === 'E43' || (rule === 'Q3' && severity === 'blocks') ? [`${rule} ${ref}`] : [],
    )

  it('E41: carries a conclusion on its last day, and not on the day after', () => {
    const engagement = begin()
    const id = attach(engagement, { expires: '2026-12-31' })
    expect(evidenceStands(engagement.state, id, '2026-12-31')).toBe(true)
    expect(evidenceStands(engagement.state, id, '2027-01-01')).toBe(false)
    engagement.do(conclude)
    const { ref } = engagement.item(access)
    expect(rules(engagement, '2026-12-31')).toEqual([])
    expect(rules(engagement, '2027-01-01')).toEqual([`Q3 ${ref}`, 'E43 E-001'])
  })

  it('E41, E43: warns where concluded, and only names the evidence where a procedure was performed', () => {
    const engagement = begin()
    attach(engagement, { expires: '2026-11-30' })
    expect(engagement.do(conclude).warnings.map(({ code }) => code)).toContain('compliant.without-basis')
    engagement.add('procedure', procedurePerformed(access))
    expect(rules(engagement, '2026-12-01')).toEqual(['E43 E-001'])
  })

  it('E43: says nothing of evidence that nobody cites, or that is called expired already', () => {
    const engagement = begin()
    engagement.add('evidence', evidence({ expires: '2026-01-01' }))
    attach(engagement, { expires: '2026-01-01', state: 'expired' })
    expect(rules(engagement, '2026-12-01')).toEqual([])
  })
})

describe('how long files are kept', () => {
  it('E44: is laid down for several pieces as one change, and taken back', () => {
    const engagement = begin()
    const ids = [attach(engagement), attach(engagement)]
    engagement.do({ type: 'evidence.retain', evidence: ids, until: '2033-12-31' })
    expect(ids.map((id) => piece(engagement, id)?.retainUntil)).toEqual(['2033-12-31', '2033-12-31'])
    engagement.undo()
    expect(ids.map((id) => piece(engagement, id)?.retainUntil)).toEqual([null, null])
  })

  it('E44: leaves the marks of reviewed items as they are', () => {
    const engagement = begin()
    engagement.add('person', person('Rita Reviewer'))
    const id = attach(engagement)
    engagement.do({ type: 'item.conclude', items: [access], conclusion: 'compliant', reason: null })
    engagement.by = 'Rita Reviewer'
    engagement.do({ type: 'item.review', items: [access], reviewed: true })
    engagement.do({ type: 'evidence.retain', evidence: [id], until: '2033-12-31' })
    expect(engagement.item(access).workStatus).toBe('done')
  })

  it('E44: once a revision was signed it is never shorter, and can still be laid down', () => {
    const engagement = begin()
    const id = attach(engagement)
    approve(engagement)
    const retain = (until: string | null): Intention => ({ type: 'evidence.retain', evidence: [id], until })
    expect(engagement.refusal(retain('2026-11-30'))).toBe('rule.retained-shorter')
    engagement.do(retain('2033-12-31'))
    expect(engagement.refusal(retain('2033-12-30'))).toBe('rule.retained-shorter')
    expect(engagement.refusal(retain(null))).toBe('rule.retained-shorter')
    engagement.do(retain('2034-12-31'))
  })
})

describe('the end of a file', () => {
  const destroy = (evidence: string) => ({ type: 'evidence.destroy', evidence, reason }) as const

  it('E45: is refused until its last day is over', () => {
    const engagement = begin()
    const id = attach(engagement, { retainUntil: '2026-12-01' })
    expect(engagement.refusal(destroy(id))).toBe('rule.retained')
    engagement.do({ type: 'evidence.retain', evidence: [id], until: '2026-11-30' })
    engagement.do(destroy(id))
    expect(piece(engagement, id)).toMatchObject({ file, destroyed: { by: 'Petra Preparer', reason } })
  })

  it('E45: is refused without a file, twice, and while another piece has the same file', () => {
    const engagement = begin()
    const paper = engagement.add('evidence', evidence())
    expect(engagement.refusal(destroy(paper))).toBe('rule.no-file')
    const [one, two] = [attach(engagement), attach(engagement)]
    expect(engagement.refusal(destroy(one))).toBe('rule.file-shared')
    engagement.do({ type: 'item.cite', items: [access], evidence: two, cited: false })
    engagement.do({ type: 'record.remove', table: 'evidence', id: two })
    engagement.do(destroy(one))
    expect(engagement.refusal(destroy(one))).toBe('rule.destroyed')
  })

  it('E45: after a signature needs a day that was laid down and is over, and leaves what was signed as it is', () => {
    const engagement = begin()
    const [kept, free] = [
      attach(engagement, { retainUntil: '2026-11-30' }),
      attach(engagement, { file: { ...file, sha256: sha256Text('other') } }),
    ]
    approve(engagement)
    const before = engagement.state
    expect(engagement.refusal(destroy(free))).toBe('rule.signed-without-day')
    engagement.do(destroy(kept))
    expect(engagement.state.revisions).toEqual(before.revisions)
    expect(engagement.state.items).toEqual(before.items)
  })

  it('E45: waits while a revision is being signed', () => {
    const engagement = begin()
    const id = attach(engagement, { retainUntil: '2026-11-30' })
    const keys = engagement.rows.map(({ key }) => key)
    engagement.do({ type: 'item.conclude', items: keys, conclusion: 'non-compliant', reason: 'So' })
    engagement.do({ type: 'reliance.accept', items: keys, statement: 'Known' })
    const certificate = certificateOf(engagement.by, { fingerprint: sha256Text(engagement.by) })
    engagement.do({ type: 'revision.sign', role: 'preparer', person: null, signers: null, certificate })
    expect(engagement.refusal(destroy(id))).toBe('rule.signed')
  })

  it('E46: leaves a record that is neither changed, nor removed, nor undone, and carries nothing', () => {
    const engagement = begin()
    const id = attach(engagement)
    const attached = engagement.lines.at(-1)
    engagement.do(destroy(id))
    const line = engagement.lines.at(-1)
    expect(evidenceStands(engagement.state, id, '2026-12-01')).toBe(false)
    const change = { type: 'record.change', table: 'evidence', id, fields: { title: 'Other' } } as const
    expect(engagement.refusal(change)).toBe('rule.destroyed')
    expect(engagement.undo(line)).toMatchObject({ failure: { code: 'undo.destroyed' } })
    expect(engagement.undo(attached)).toMatchObject({ ok: false })
    engagement.do({ type: 'item.cite', items: [access], evidence: id, cited: false })
    expect(engagement.refusal({ type: 'record.remove', table: 'evidence', id })).toBe('rule.destroyed')
    expect(line && changeWords(line, engagement.state, engagement.catalogues)).toEqual([
      `Destroyed the file of evidence E-001 “Screenshot”: ${reason}`,
    ])
  })

  it('E46: is stepped over by undo, which takes back what came before', () => {
    const engagement = begin()
    const id = attach(engagement)
    engagement.do({ type: 'item.write', item: access, field: 'workingNote', text: 'Seen' })
    const noted = engagement.lines.at(-1)
    engagement.do(destroy(id))
    expect(engagement.targets.undo?.id).toBe(noted?.id)
  })

  it('E46: clears the mark of whoever reviewed what rested on it', () => {
    const engagement = begin()
    engagement.add('person', person('Rita Reviewer'))
    const id = attach(engagement)
    engagement.do({ type: 'item.conclude', items: [access], conclusion: 'compliant', reason: null })
    engagement.by = 'Rita Reviewer'
    engagement.do({ type: 'item.review', items: [access], reviewed: true })
    engagement.do(destroy(id))
    expect(engagement.item(access).workStatus).toBe('in-review')
  })
})
