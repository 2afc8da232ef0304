import { describe, expect, it } from 'vitest'
import { controlsOf } from '../../../../assessments/rules/checklist.ts'
import { completeService } from '../../../../assessments/rules/class-defaults.ts'
import { catalogues, classDefaults, service } from '../../../support/catalogue.ts'
import { Engagement } from '../../../support/state.ts'

const plain = service('queue', {
  name: 'Amazon Queue',
  tests: ['Queue policy', 'Dead-letter queue'],
  controls: [],
  split: { ...service('x').split, SE: 'shared' },
})
const host = service('host', {
  class: 'infrastructure',
  controls: [],
  split: { ...service('x').split, OS: 'customer', SE: 'none', NW: 'customer' },
  options: [
    {
      id: 'host.kind',
      question: 'Who runs it?',
      choices: [
        { id: 'own', label: 'The customer', effects: [] },
        { id: 'managed', label: 'AWS', effects: [{ layer: 'OS', side: 'aws', because: 'AWS patches it' }] },
      ],
    },
  ],
})
const ids = (of: typeof plain) => completeService(of, classDefaults).controls.map(({ id }) => id)

describe('a service without controls of its own', () => {
  it('R9: gets those of its class on the layers it can have, and is marked', () => {
    const whole = completeService(plain, classDefaults)
    expect(whole.depth).toBe('class defaults only')
    expect(ids(plain)).toEqual(['class.access', 'class.key', 'class.host'])
    expect(ids(host)).toEqual(['class.access', 'class.patching', 'class.host', 'class.network'])
  })

  it('R9: is asked the questions of its layers, after its own', () => {
    expect(completeService(plain, classDefaults).options.map(({ id }) => id)).toEqual(['class.keys'])
    expect(completeService(host, classDefaults).options.map(({ id }) => id)).toEqual(['host.kind'])
  })

  it('R9: is named in the texts, with one step for each thing an auditor tests', () => {
    const [access] = completeService(plain, classDefaults).controls
    expect(access?.title).toBe('Access to Amazon Queue')
    expect(access?.procedures[0]?.steps).toEqual([
      'Look at Queue policy of Amazon Queue.',
      'Look at Dead-letter queue of Amazon Queue.',
    ])
  })

  it('R9: leaves a service that has its own as it is', () => {
    const own = service('own')
    expect(completeService(own, classDefaults)).toEqual({ ...own, depth: 'in depth' })
  })
})

describe('a control that names sides', () => {
  const library = catalogues([plain, host])
  const applying = (options: Record<string, string>) =>
    controlsOf(
      { kind: 'service', id: 'host', service: 'host', options },
      { catalogues: library, tailoring: [], factors: new Map() },
    ).map(({ id }) => id)

  it('R10: stands only while its layer is on one of them', () => {
    expect(applying({})).toEqual(['class.access', 'class.patching', 'class.network'])
    expect(applying({ 'host.kind': 'managed' })).toEqual(['class.access', 'class.host', 'class.network'])
  })

  it('R10: comes and goes with the options of a unit, the work kept', () => {
    const engagement = Engagement.begin({
      catalogues: library,
      template: { units: [{ service: 'host', options: {} }] },
    })
    const item = 'host/class.patching'
    engagement.do({ type: 'item.conclude', items: [item], conclusion: 'compliant', reason: null })
    engagement.do({ type: 'unit.options', unit: 'host', options: { 'host.kind': 'managed' } })
    expect(engagement.rows.map(({ key }) => key)).toContain('host/class.host')
    expect(engagement.item(item)).toMatchObject({ applies: false, conclusion: 'compliant' })
    engagement.do({ type: 'unit.options', unit: 'host', options: { 'host.kind': 'own' } })
    expect(engagement.row(item)).toMatchObject({ classDefault: true })
  })
})
