import { describe, expect, it } from 'vitest'
import { templateFrom, type TemplateWishes } from '../../../../assessments/rules/template.ts'
import { AssessmentState } from '../../../../shared/model/state.ts'
import { Template } from '../../../../shared/model/template.ts'
import { control } from '../../../support/catalogue.ts'
import {
  attestation,
  evidence,
  finding,
  person,
  procedurePerformed,
  sample,
  worksheet,
} from '../../../support/records.ts'
import { Engagement, account, region } from '../../../support/state.ts'

const item = 's3/s3.access'

/** An assessment with something in every collection. */
function full(): Engagement {
  const engagement = Engagement.begin({
    template: {
      tailoring: [
        { id: 'a', kind: 'own', set: 's3', control: control('firm.extra') },
        { id: 'b', kind: 'reworded', set: 's3', control: control('s3.access'), reason: 'x' },
        { id: 'c', kind: 'excluded', set: 's3', controlId: 's3.media', reason: 'x' },
      ],
    },
    wishes: { options: { s3: { 's3.keys': 'own' } }, accounts: [account], regions: [region] },
  })
  const { add } = { add: engagement.add.bind(engagement) }
  add('person', person('Carl Client', { kind: 'client' }))
  const used = add('sample', sample({ items: [{ name: 'x', tickMarks: ['A'], deviation: 'x' }] }))
  engagement.do({ type: 'evidence.attach', value: evidence(), items: [item] })
  add('procedure', procedurePerformed(item, { sample: used }))
  add('finding', finding([item]))
  add('attestation', attestation({ duties: [{ number: '1', words: 'x', items: [item] }] }))
  add('deviation', { control: 'common.physical', unit: 's3', conclusion: 'compliant', reason: 'x' })
  add('reviewNote', { item, field: '', text: 'x' })
  add('determination', { framework: 'nist-csf-2.0', requirement: 'PR.DS-01', result: 'achieved', reason: 'x' })
  add('soa', { requirement: 'A.8.24', included: true, justification: 'x', implemented: true })
  add('worksheet', worksheet())
  engagement.do({ type: 'unit.split', unit: 's3', suffix: 'client', name: 'Buckets of the client' })
  engagement.do({
    type: 'about.change',
    fields: {
      regulations: ['x'],
      integrations: ['x'],
      distribution: ['x'],
      conclusion: 'x',
      limitations: 'x',
      objectives: 'x',
    },
  })
  engagement.do({
    type: 'item.override',
    item,
    override: { origination: 'shared', performedBy: [{ party: 'third-party', name: 'x', part: 'x' }], reason: 'x' },
  })
  engagement.do({
    type: 'item.compensate',
    item,
    compensating: { description: 'x', risk: 'x', approver: 'x', expires: '2027-01-01' },
  })
  return engagement
}

type Holder = Record<string, unknown>

/** Puts a word of its own into every text that may be any words; what must be an id, a day or a listed word stays. */
function withTokens(state: AssessmentState): { state: AssessmentState; tokens: string[] } {
  const filled = JSON.parse(JSON.stringify(state)) as AssessmentState
  const tokens: string[] = []
  const visit = (holder: Holder) => {
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value === 'object' && value !== null) visit(value as Holder)
      if (typeof value !== 'string') continue
      const token = `Token ${String(tokens.length).padStart(4, '0')}`
      holder[key] = token
      if (AssessmentState.safeParse(filled).success) tokens.push(token)
      else holder[key] = value
    }
  }
  const { tailoring, ...rest } = filled as unknown as Holder & { tailoring: Record<string, Holder> }
  // The firm's own controls are what a template is for; whatever else is written into tailoring is not.
  for (const entry of Object.values(tailoring)) if (entry['kind'] !== 'own') visit(entry)
  visit(rest)
  return { state: filled, tokens }
}

/** The wish for a template that takes the firm's own controls along. */
function mine(state: AssessmentState): TemplateWishes {
  const own = Object.values(state.tailoring).filter(({ kind }) => kind === 'own')
  return { id: 'mine', name: 'Mine', purpose: 'For next year', look: false, tailoring: own.map(({ id }) => id) }
}

describe('a template made from an assessment', () => {
  it('T2: holds no word that was written into the assessment', () => {
    const { state, tokens } = withTokens(full().state)
    expect(tokens.length).toBeGreaterThan(100)
    const text = JSON.stringify(templateFrom(state, mine(state)))
    expect(tokens.filter((token) => text.includes(token))).toEqual([])
  })

  it('T2: holds kind, mode, frameworks, services with their options, and the own controls, and nothing more', () => {
    const { state } = full()
    const made = templateFrom(state, mine(state))
    expect(made).toEqual({
      format: 1,
      id: 'mine',
      name: 'Mine',
      purpose: 'For next year',
      kind: 'period',
      mode: 'advisory',
      frameworks: ['nist-csf-2.0', 'iso-27001-2022'],
      units: [
        { service: 's3', options: { 's3.keys': 'own' } },
        { service: 'ec2', options: {} },
        { service: 'cloudfront', options: {} },
      ],
      tailoring: [{ id: expect.any(String) as string, kind: 'own', set: 's3', control: control('firm.extra') }],
      branding: null,
    })
    expect(Template.parse(made)).toEqual(made)
  })

  it('T3: begins an assessment with the same checklist and none of the work', () => {
    const { state } = full()
    const again = Engagement.begin({
      template: templateFrom(state, mine(state)),
      wishes: { client: 'Other AG' },
    })
    expect(again.rows.map(({ key }) => key)).toContain('s3/firm.extra')
    expect(again.item(item)).toMatchObject({ conclusion: 'not-assessed', evidence: [], override: null, prepared: null })
  })

  it('T4: takes tailoring along only as it was chosen', () => {
    const engagement = full()
    const value = { kind: 'excluded', set: 's3', controlId: 's3.encryption', reason: 'The client said so' } as const
    engagement.do({ type: 'tailoring.add', value })
    const { state } = engagement
    const all = { ...mine(state), tailoring: Object.keys(state.tailoring) }
    expect(JSON.stringify(templateFrom(state, mine(state)))).not.toContain('The client said so')
    expect(JSON.stringify(templateFrom(state, all))).toContain('The client said so')
    expect(templateFrom(state, { ...all, tailoring: [] }).tailoring).toEqual([])
  })
})
