import { describe, expect, it } from 'vitest'
import { arrivalOf, type Chain } from '../../../../../assessments/rules/arrival.ts'
import { sha256Text } from '../../../../../assessments/rules/hash.ts'
import type { Intention } from '../../../../../shared/model/intention.ts'
import type { SignRole } from '../../../../../shared/model/revision.ts'
import { certificateOf } from '../../../../support/certificates.ts'
import { person } from '../../../../support/records.ts'
import { Engagement } from '../../../../support/state.ts'

const write: Intention = { type: 'item.write', item: 's3/s3.access', field: 'reportComment', text: 'Later' }
const takeBack: Intention = { type: 'handover.take-back', reason: 'The stick was lost' }

function away(): Engagement {
  const engagement = Engagement.begin()
  engagement.do(write)
  engagement.handOver('Rita Reviewer')
  return engagement
}

function sign(role: SignRole): Intention {
  const certificate = certificateOf('Petra Preparer, Rita Reviewer', { fingerprint: sha256Text(role) })
  return { type: 'revision.sign', role, person: null, signers: null, certificate }
}

describe('H1 what was handed over is not changed where it was', () => {
  it('by no intention, sign-off among them, and the refusal says to whom and when', () => {
    const engagement = away()
    const refused = engagement.ask({ ...write, text: 'Other' })
    expect(refused).toEqual({
      ok: false,
      failure: { code: 'rule.handed-over', params: { to: 'Rita Reviewer', on: '2026-12-01' } },
    })
    const asked: Intention[] = [
      sign('preparer'),
      { type: 'revision.send-back', reason: 'So' },
      { type: 'revision.reopen', reason: 'So' },
      { type: 'record.add', table: 'person', value: person('Tom') },
    ]
    for (const intention of asked) expect(engagement.refusal(intention), intention.type).toBe('rule.handed-over')
  })

  it('by no undo', () => {
    const engagement = away()
    expect(engagement.undo(engagement.lines.at(-2))).toMatchObject({ ok: false, failure: { code: 'rule.handed-over' } })
  })

  it('until it is received', () => {
    const engagement = away()
    engagement.receive()
    expect(engagement.state.handover).toBeNull()
    expect(engagement.refusal({ ...write, text: 'Other' })).toBe('allowed')
  })
})

it('H2 it is handed over to one person at a time, whatever the state of its sign-off', () => {
  const engagement = Engagement.begin()
  engagement.do({ type: 'item.conclude', items: ['s3/s3.access'], conclusion: 'non-compliant', reason: 'Accepted' })
  engagement.do(sign('preparer'))
  expect(engagement.handOver('Rita Reviewer').ok).toBe(true)
  expect(engagement.state.handover).toMatchObject({ to: 'Rita Reviewer', by: 'Petra Preparer' })
  expect(engagement.handOver('Tom')).toMatchObject({ ok: false, failure: { code: 'rule.handed-over' } })
  engagement.receive()
  engagement.by = 'Rita Reviewer'
  expect(engagement.refusal(sign('reviewer'))).toBe('allowed')
})

describe('H3 a file takes the place of what is here only where it begins with exactly that', () => {
  const chain = (...hashes: string[]): Chain => ({
    hashes,
    head: { sequence: hashes.length, hash: hashes.at(-1) ?? '' },
  })
  const here = chain('a', 'b', 'c')

  it('and goes on', () => {
    expect(arrivalOf(here, chain('a', 'b', 'c', 'd'))).toEqual({ kind: 'goes-on' })
  })

  it('and not where all of it is here already', () => {
    expect(arrivalOf(here, here)).toEqual({ kind: 'known' })
    expect(arrivalOf(here, chain('a', 'b'))).toEqual({ kind: 'known' })
  })

  it('and not where both have gone on, which says from where', () => {
    expect(arrivalOf(here, chain('a', 'b', 'x', 'y'))).toEqual({ kind: 'parted', sequence: 3 })
    expect(arrivalOf(here, chain('a', 'x'))).toEqual({ kind: 'parted', sequence: 2 })
    expect(arrivalOf(here, chain('x', 'y', 'z', 'w'))).toEqual({ kind: 'parted', sequence: 1 })
  })

  it('also where a line here cannot be read any more, as long as the last one is known', () => {
    const damaged: Chain = { ...here, hashes: ['a', '', 'c'] }
    expect(arrivalOf(damaged, chain('a', 'b', 'c', 'd'))).toEqual({ kind: 'goes-on' })
  })
})

describe('H4 it is taken back only with a reason', () => {
  it('which stays in the journal, and work goes on', () => {
    const engagement = away()
    engagement.do(takeBack)
    expect(engagement.lines.at(-1)?.events).toEqual([
      { type: 'assessment.taken-back', v: 1, from: 'Rita Reviewer', reason: 'The stick was lost' },
    ])
    expect(engagement.refusal({ ...write, text: 'Other' })).toBe('allowed')
  })

  it('and only while it is handed over', () => {
    expect(Engagement.begin().refusal(takeBack)).toBe('rule.not-handed-over')
  })
})

it('H5 handing over, receiving and taking back are not undone, and undo begins anew after them', () => {
  const engagement = away()
  expect(engagement.targets).toEqual({ undo: null, redo: null })
  engagement.do(takeBack)
  expect(engagement.targets).toEqual({ undo: null, redo: null })
  for (const line of engagement.lines.slice(-2)) expect(engagement.undo(line).ok).toBe(false)
  engagement.do({ ...write, text: 'Other' })
  expect(engagement.targets.undo).toBe(engagement.lines.at(-1))
})
