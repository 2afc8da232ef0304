import { describe, expect, it } from 'vitest'
import { emptyState, replay } from '../../../../../assessments/rules/apply.ts'
import { nextRole } from '../../../../../assessments/rules/decide/revisions.ts'
import { hashOf, sha256Text } from '../../../../../assessments/rules/hash.ts'
import { buildRecord, recordText } from '../../../../../assessments/rules/record.ts'
import { namesPerson } from '../../../../../assessments/rules/signer-names.ts'
import type { Intention } from '../../../../../shared/model/intention.ts'
import { AssessmentRecord } from '../../../../../shared/model/report.ts'
import type { Revision, SignRole } from '../../../../../shared/model/revision.ts'
import { certificateOf } from '../../../../support/certificates.ts'
import { evidence, person } from '../../../../support/records.ts'
import { Engagement, account } from '../../../../support/state.ts'

const item = 's3/s3.access'
const write: Intention = { type: 'item.write', item, field: 'reportComment', text: 'Later' }
const sendBack: Intention = { type: 'revision.send-back', reason: 'One more test' }
const reopen: Intention = { type: 'revision.reopen', reason: 'A late finding' }

type Signing = Extract<Intention, { type: 'revision.sign' }>

/** Signed with a certificate of the role's own that names everybody, where a test is not about certificates. */
function sign(role: SignRole, over: Partial<Signing> = {}): Signing {
  const certificate = certificateOf('Petra Preparer, Rita Reviewer, Anna Approver, Quentin Quality', {
    fingerprint: sha256Text(role),
  })
  return { type: 'revision.sign', role, person: null, signers: null, certificate, ...over }
}

/** Complete enough to sign, with three people on the team. */
function ready(): Engagement {
  const engagement = Engagement.begin()
  engagement.add('person', person('Rita Reviewer'))
  engagement.add('person', person('Anna Approver'))
  engagement.add('person', person('Carl Client', { kind: 'client' }))
  engagement.do({ type: 'item.conclude', items: [item], conclusion: 'non-compliant', reason: 'Accepted' })
  return engagement
}

function revision(engagement: Engagement): Revision {
  const last = engagement.state.revisions.at(-1)
  if (!last) throw new Error('no revision')
  return last
}

function signAs(engagement: Engagement, name: string, role: SignRole): void {
  engagement.by = name
  engagement.do(sign(role))
}

function approved(): Engagement {
  const engagement = ready()
  signAs(engagement, 'Petra Preparer', 'preparer')
  signAs(engagement, 'Rita Reviewer', 'reviewer')
  signAs(engagement, 'Anna Approver', 'approver')
  return engagement
}

describe("the preparer's sign-off", () => {
  it('Q9: is refused while something blocks, and says how much and what first', () => {
    const engagement = ready()
    engagement.do({
      type: 'item.conclude',
      items: ['ec2/ec2.guest', 's3/s3.encryption'],
      conclusion: 'non-compliant',
      reason: null,
    })
    const decision = engagement.ask(sign('preparer'))
    expect(decision).toMatchObject({
      ok: false,
      failure: { code: 'rule.incomplete', params: { count: 3, first: expect.stringMatching(/^S3-02 /) as string } },
    })
    expect(revision(engagement).status).toBe('open')
  })

  it('Q9: is not stopped by what only deserves a warning', () => {
    expect(ready().refusal(sign('preparer'))).toBe('allowed')
  })

  it('Q9: freezes the record whose hash is kept', () => {
    const engagement = ready()
    const ground = engagement.ground()
    engagement.do(sign('preparer'))
    const { recordHash, signers, signatures, status } = revision(engagement)
    const preparer = engagement.idOf('person', 'Petra Preparer')
    const record = buildRecord(ground, { preparer, reviewer: null, approver: null }, 'Petra Preparer')
    expect(recordHash).toBe(hashOf(record))
    expect({ signers, status }).toEqual({ signers: { preparer, reviewer: null, approver: null }, status: 'signing' })
    expect(signatures).toEqual([
      {
        role: 'preparer',
        person: preparer,
        name: 'Petra Preparer',
        on: ground.stamp.at,
        recordHash,
        certificate: sign('preparer').certificate,
      },
    ])
  })
})

describe('signing in turn', () => {
  it('Q10: goes from preparer to reviewer to approver, each once, all on one record', () => {
    const engagement = approved()
    const { signatures, recordHash, status } = revision(engagement)
    expect(status).toBe('approved')
    expect(signatures.map(({ role, name }) => [role, name])).toEqual([
      ['preparer', 'Petra Preparer'],
      ['reviewer', 'Rita Reviewer'],
      ['approver', 'Anna Approver'],
    ])
    expect(new Set(signatures.map((signature) => signature.recordHash))).toEqual(new Set([recordHash]))
    expect(nextRole(revision(engagement))).toBeNull()
  })

  it('Q10: refuses whoever is not next', () => {
    const engagement = ready()
    engagement.by = 'Rita Reviewer'
    expect(engagement.refusal(sign('reviewer'))).toBe('rule.not-frozen')
    expect(engagement.refusal(sign('approver'))).toBe('rule.not-frozen')
    signAs(engagement, 'Petra Preparer', 'preparer')
    engagement.by = 'Anna Approver'
    expect(engagement.refusal(sign('approver'))).toBe('rule.signing-order')
    expect(engagement.refusal(sign('preparer'))).toBe('rule.already-signed')
    expect(approved().refusal(sign('approver'))).toBe('rule.already-signed')
  })

  it('Q13: needs three different people', () => {
    const engagement = ready()
    signAs(engagement, 'Petra Preparer', 'preparer')
    expect(engagement.refusal(sign('reviewer'))).toBe('rule.separate-people')
    engagement.by = ' petra preparer'
    expect(engagement.refusal(sign('reviewer'))).toBe('rule.separate-people')
    signAs(engagement, 'Rita Reviewer', 'reviewer')
    expect(engagement.refusal(sign('approver'))).toBe('rule.separate-people')
    expect(engagement.refusal(sign('approver', { person: engagement.idOf('person', 'Petra Preparer') }))).toBe(
      'rule.separate-people',
    )
  })

  it('Q13: knows somebody who is not on the team again, however the name is written', () => {
    const engagement = ready()
    signAs(engagement, 'Petra Preparer', 'preparer')
    signAs(engagement, 'Quentin Quality', 'reviewer')
    engagement.by = 'QUENTIN quality '
    expect(engagement.refusal(sign('approver'))).toBe('rule.separate-people')
  })

  it('Q13: refuses a preparer who names one person twice, or names the preparer', () => {
    const engagement = ready()
    const rita = engagement.idOf('person', 'Rita Reviewer')
    const petra = engagement.idOf('person', 'Petra Preparer')
    expect(engagement.refusal(sign('preparer', { signers: { reviewer: rita, approver: rita } }))).toBe(
      'rule.separate-people',
    )
    expect(engagement.refusal(sign('preparer', { signers: { reviewer: petra, approver: null } }))).toBe(
      'rule.separate-people',
    )
  })

  it('Q14: is left to the one the preparer named', () => {
    const engagement = ready()
    const rita = engagement.idOf('person', 'Rita Reviewer')
    engagement.do(sign('preparer', { signers: { reviewer: rita, approver: null } }))
    engagement.by = 'Anna Approver'
    expect(engagement.refusal(sign('reviewer'))).toBe('rule.wrong-signer')
    signAs(engagement, 'Rita Reviewer', 'reviewer')
    signAs(engagement, 'Quentin Quality', 'approver')
    expect(revision(engagement).signatures.at(-1)).toMatchObject({ person: null, name: 'Quentin Quality' })
  })

  it('Q14: is for the team: nobody else can be named', () => {
    const engagement = ready()
    const client = engagement.idOf('person', 'Carl Client')
    expect(engagement.refusal(sign('preparer', { signers: { reviewer: client, approver: null } }))).toBe(
      'unknown.person',
    )
    expect(engagement.refusal(sign('preparer', { person: client }))).toBe('unknown.person')
    expect(engagement.refusal(sign('preparer', { person: 'nobody' }))).toBe('unknown.person')
  })
})

describe('the certificate', () => {
  const petra = certificateOf('Petra Preparer')
  const rita = certificateOf('Rita Reviewer')

  it('Q20: is another one for each who signs', () => {
    const engagement = ready()
    engagement.do(sign('preparer', { certificate: petra }))
    engagement.by = 'Rita Reviewer'
    const same = { ...rita, fingerprint: petra.fingerprint }
    expect(engagement.refusal(sign('reviewer', { certificate: same }))).toBe('rule.separate-certificates')
    expect(engagement.refusal(sign('reviewer', { certificate: rita }))).toBe('allowed')
  })

  it('Q20: may sign the next revision again, and one that was sent back', () => {
    const engagement = ready()
    engagement.do(sign('preparer', { certificate: petra }))
    engagement.do(sendBack)
    expect(engagement.refusal(sign('preparer', { certificate: petra }))).toBe('allowed')
  })

  it('Q21: is valid at the moment of signing', () => {
    const engagement = ready()
    const { at } = engagement.ground().stamp
    const day = (years: number) => `${Number(at.slice(0, 4)) + years}${at.slice(4)}`
    const expired = { ...petra, notAfter: day(-1) }
    const early = { ...petra, notBefore: day(1) }
    expect(engagement.refusal(sign('preparer', { certificate: expired }))).toBe('rule.certificate-expired')
    expect(engagement.refusal(sign('preparer', { certificate: early }))).toBe('rule.certificate-not-yet')
    expect(engagement.refusal(sign('preparer', { certificate: { ...petra, notAfter: at } }))).toBe('allowed')
  })

  it('Q22: names whoever signs', () => {
    const engagement = ready()
    expect(engagement.refusal(sign('preparer', { certificate: rita }))).toBe('rule.certificate-of-another')
  })

  it.each([
    ['MÜLLER ZOE 1234567', 'Zoë Müller', true],
    ['Zoë Müller', 'Zoë Müller-Ångström', false],
    ['Zoe Muller-Angstrom', 'Zoë Müller-Ångström', true],
    ['Anna', 'Anna Approver', false],
    ['Anna Approver', ' ', false],
  ])('Q22: "%s" names %s: %s', (certificate, name, expected) => {
    expect(namesPerson(certificate, name)).toBe(expected)
  })
})

describe('a signed revision', () => {
  it('E1: takes no change while it is being signed, nor once it is approved', () => {
    const signing = ready()
    signing.do(sign('preparer'))
    const others: Intention[] = [
      write,
      { type: 'about.change', fields: { title: 'Other' } },
      { type: 'unit.add', service: 's3' },
      { type: 'record.add', table: 'evidence', value: evidence() },
    ]
    for (const engagement of [signing, approved()])
      for (const intention of others) expect(engagement.refusal(intention)).toBe('rule.signed')
  })

  it('Q11: can be sent back before approval, which voids the signatures and opens the same revision', () => {
    const engagement = ready()
    expect(engagement.refusal(sendBack)).toBe('rule.nothing-to-send-back')
    signAs(engagement, 'Petra Preparer', 'preparer')
    signAs(engagement, 'Rita Reviewer', 'reviewer')
    engagement.do(sendBack)
    expect(revision(engagement)).toMatchObject({
      number: 1,
      status: 'open',
      recordHash: null,
      signers: null,
      signatures: [],
    })
    expect(revision(engagement)?.sentBack).toMatchObject({ reason: 'One more test' })
    expect(engagement.refusal(write)).toBe('allowed')
    signAs(engagement, 'Petra Preparer', 'preparer')
    expect(revision(engagement)?.sentBack).toBeNull()
    expect(approved().refusal(sendBack)).toBe('rule.nothing-to-send-back')
  })

  it('Q12: is re-opened as the next one, with a reason; the one before stays as it was signed', () => {
    const engagement = approved()
    const first = structuredClone(engagement.state.revisions[0])
    engagement.do(reopen)
    expect(revision(engagement)).toMatchObject({ number: 2, status: 'open', reason: 'A late finding', signatures: [] })
    engagement.do(write)
    expect(engagement.state.revisions[0]).toEqual(first)
    expect(engagement.refusal(reopen)).toBe('rule.not-approved')
  })

  it('Q12: is signed again by the same rules', () => {
    const engagement = approved()
    engagement.do(reopen)
    engagement.by = 'Anna Approver'
    expect(engagement.refusal(sign('approver'))).toBe('rule.not-frozen')
    signAs(engagement, 'Anna Approver', 'preparer')
    expect(engagement.state.revisions.map(({ status }) => status)).toEqual(['approved', 'signing'])
    expect(engagement.state.revisions[1]?.recordHash).not.toBe(engagement.state.revisions[0]?.recordHash)
  })
})

describe('the record', () => {
  const signers = { preparer: null, reviewer: null, approver: null }

  it('Q16: has the same bytes and hash for the same journal, edited, replayed or read from a snapshot', () => {
    const engagement = ready()
    engagement.add('account', { ...account, alias: 'another' })
    engagement.add('evidence', evidence())
    const ground = engagement.ground()
    const text = recordText(buildRecord(ground, signers, 'Petra Preparer'))
    for (const state of [
      replay(emptyState(), engagement.lines),
      JSON.parse(JSON.stringify(ground.state)) as typeof ground.state,
    ])
      expect(recordText(buildRecord({ ...ground, state }, signers, 'Petra Preparer'))).toBe(text)
    expect(hashOf(JSON.parse(text))).toBe(sha256Text(text))
  })

  it('Q16: has another hash when anything in it differs', () => {
    const engagement = ready()
    const before = hashOf(buildRecord(engagement.ground(), signers, 'Petra Preparer'))
    const { stamp, ...ground } = engagement.ground()
    expect(hashOf(buildRecord({ ...ground, stamp }, signers, 'Somebody Else'))).not.toBe(before)
    const head = { ...stamp.head, hash: 'f'.repeat(64) }
    expect(hashOf(buildRecord({ ...ground, stamp: { ...stamp, head } }, signers, 'Petra Preparer'))).not.toBe(before)
  })

  it('Q16: says up to which line of the journal it speaks, and fits its schema', () => {
    const engagement = ready()
    const record = buildRecord(engagement.ground(), signers, 'Petra Preparer')
    const last = engagement.lines.at(-1)
    expect(record.head).toEqual({ sequence: last?.sequence, hash: last?.hash })
    expect(AssessmentRecord.parse(record)).toEqual(record)
  })

  it('P2: has no working note, assignee or review note in it', () => {
    const engagement = ready()
    engagement.do({ type: 'item.write', item, field: 'workingNote', text: 'Between us: suspicious' })
    engagement.add('reviewNote', { item, field: '', text: 'Reviewer says: look again' })
    const text = recordText(buildRecord(engagement.ground(), signers, 'Petra Preparer'))
    expect(text).not.toContain('Between us')
    expect(text).not.toContain('Reviewer says')
    engagement.do(write)
    expect(recordText(buildRecord(engagement.ground(), signers, 'Petra Preparer'))).toContain('Later')
  })
})
