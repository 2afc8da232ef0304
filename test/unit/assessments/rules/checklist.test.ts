import { describe, expect, it } from 'vitest'
import { controlOf, controlsOf, rowsOf, unitOptionsOf, type Case } from '../../../../assessments/rules/checklist.ts'
import { textHashOf } from '../../../../assessments/rules/text.ts'
import type { Catalogues, Control } from '../../../../shared/model/catalogue.ts'
import type { Tailoring } from '../../../../shared/model/tailoring.ts'
import { catalogues, control, s3, service } from '../../../support/catalogue.ts'
import { Engagement } from '../../../support/state.ts'

const library = catalogues()
const of = (given: Catalogues): Case => ({ catalogues: given, tailoring: [], factors: new Map() })
const unit = (options: Record<string, string> = {}) => ({ kind: 'service' as const, id: 's3', service: 's3', options })
const ids = (options: Record<string, string>, tailoring: readonly Tailoring[] = []) =>
  controlsOf(unit(options), { ...of(library), tailoring }).map(({ id }) => id)

const own: Tailoring = { id: 't1', kind: 'own', set: 's3', control: control('firm.extra') }
const excluded: Tailoring = { id: 't2', kind: 'excluded', set: 's3', controlId: 's3.access', reason: 'Done elsewhere' }
const reworded: Tailoring = {
  id: 't3',
  kind: 'reworded',
  set: 's3',
  control: control('s3.access', { title: 'In our words' }),
  reason: 'House style',
}

describe('the controls of a unit', () => {
  it('C1: are those whose conditions the options in use meet', () => {
    expect(ids({})).toEqual(['s3.media', 's3.encryption', 's3.access'])
    expect(ids({ 's3.keys': 'own' })).toContain('s3.key-policy')
  })

  it('C1: need all of several conditions', () => {
    const yesNo = [
      { id: 'no', label: 'No', effects: [] },
      { id: 'yes', label: 'Yes', effects: [] },
    ]
    const two = service('x', {
      options: [
        { id: 'x.a', question: 'One?', choices: yesNo },
        { id: 'x.b', question: 'Two?', choices: yesNo },
      ],
      controls: [
        control('x.both', {
          when: [
            { option: 'x.a', is: ['yes'] },
            { option: 'x.b', is: ['yes', 'no'] },
          ],
        }),
      ],
    })
    const count = (options: Record<string, string>) =>
      controlsOf({ kind: 'service', id: 'x', service: 'x', options }, of(catalogues([two]))).length
    expect(count({})).toBe(0)
    expect(count({ 'x.a': 'yes' })).toBe(1)
    expect(count({ 'x.b': 'yes' })).toBe(0)
  })

  it("C1: are less by what was excluded, more by the firm's own, and in the firm's words where reworded", () => {
    expect(ids({}, [own, excluded])).toEqual(['s3.media', 's3.encryption', 'firm.extra'])
    expect(
      controlsOf(unit(), { ...of(library), tailoring: [reworded] }).find(({ id }) => id === 's3.access')?.title,
    ).toBe('In our words')
  })

  it('C1: of another unit are left alone by tailoring', () => {
    expect(
      ids({}, [
        { ...excluded, set: 'ec2' },
        { ...own, set: 'organization' },
      ]),
    ).toEqual(['s3.media', 's3.encryption', 's3.access'])
  })
})

describe('the rows of the checklist', () => {
  it('C2: of a common control name the services of its classes, split ones too', () => {
    const engagement = Engagement.begin()
    engagement.do({ type: 'unit.split', unit: 'ec2', suffix: 'batch', name: 'Batch' })
    expect(engagement.row('common/common.physical').appliesTo).toEqual(['s3', 'ec2', 'cloudfront', 'ec2-batch'])
    expect(engagement.row('common/common.patching').appliesTo).toEqual(['ec2', 'ec2-batch'])
    expect(engagement.row('s3/s3.media').appliesTo).toEqual([])
  })

  it('C3: come by unit and reference, and an item that no longer applies has none', () => {
    const engagement = Engagement.begin({ wishes: { options: { s3: { 's3.keys': 'own' } } } })
    expect(engagement.rows.map(({ ref }) => ref)).toEqual([
      'ORG-01',
      'COM-01',
      'COM-02',
      'S3-01',
      'S3-02',
      'S3-03',
      'S3-04',
      'EC2-01',
      'EC2-02',
      'CF-01',
    ])
    engagement.do({ type: 'unit.options', unit: 's3', options: { 's3.keys': 'aws' } })
    expect(engagement.rows.map(({ ref }) => ref)).not.toContain('S3-04')
    expect(engagement.item('s3/s3.key-policy')).toMatchObject({ ref: 'S3-04', applies: false })
  })

  it('C3: say what is tailored, what the sources are worth, and where the resources live', () => {
    const engagement = Engagement.begin({ template: { tailoring: [own, reworded] } })
    expect(engagement.row('s3/firm.extra').tailored).toBe(true)
    expect(engagement.row('s3/s3.access')).toMatchObject({
      tailored: true,
      title: 'In our words',
      sourceUnchecked: false,
      reach: 'regional',
    })
    expect(engagement.row('s3/s3.media').tailored).toBe(false)
    expect(engagement.row('ec2/ec2.guest').sourceUnchecked).toBe(true)
    expect(engagement.row('organization/org.policy').reach).toBeNull()
  })

  it('I2: say which services AWS’s half of each is about', () => {
    const engagement = Engagement.begin()
    const services = (key: string) => engagement.row(key).services.map(({ service, reach }) => `${service} ${reach}`)
    expect(services('s3/s3.access')).toEqual(['s3 regional'])
    expect(services('common/common.patching')).toEqual(['ec2 zonal'])
    const all = ['s3 regional', 'ec2 zonal', 'cloudfront global']
    expect(services('common/common.physical')).toEqual(all)
    expect(services('organization/org.policy')).toEqual(all)
    engagement.do({ type: 'unit.split', unit: 's3', suffix: 'logs', name: 'Logs' })
    expect(services('organization/org.policy')).toEqual(all)
  })

  it('C3: give the same rows whatever the order in which units and items were written', () => {
    const engagement = Engagement.begin()
    const { state } = engagement
    const turned = <T>(record: Record<string, T>) => Object.fromEntries(Object.entries(record).reverse())
    const items = turned(Object.fromEntries(Object.entries(state.items).map(([id, of]) => [id, turned(of)])))
    expect(rowsOf({ ...state, items, unit: turned(state.unit) }, library)).toEqual(engagement.rows)
  })

  it("C9: an item keeps the hash of the control's text it was made from", () => {
    const engagement = Engagement.begin({ template: { tailoring: [reworded] } })
    const encryption = s3.controls.find(({ id }) => id === 's3.encryption')
    expect(engagement.item('s3/s3.encryption').textHash).toBe(textHashOf(encryption as Control))
    expect(engagement.item('s3/s3.access').textHash).toBe(textHashOf(reworded.control))
  })
})

describe('what screens ask for', () => {
  it('controlOf gives the text behind an item, as tailored, also where it does not apply', () => {
    const engagement = Engagement.begin({ template: { tailoring: [reworded] } })
    expect(controlOf(engagement.state, 's3/s3.access', library)?.title).toBe('In our words')
    expect(controlOf(engagement.state, 's3/s3.key-policy', library)?.id).toBe('s3.key-policy')
    expect(controlOf(engagement.state, 's3/s3.gone', library)).toBeUndefined()
    expect(controlOf(engagement.state, 'gone/s3.access', library)).toBeUndefined()
  })

  it('unitOptionsOf gives each question with the choice in use', () => {
    const engagement = Engagement.begin()
    const chosen = () =>
      unitOptionsOf(engagement.state, library).find((each) => each.unit.id === 's3')?.questions[0]?.chosen
    expect(chosen()).toBe('aws')
    engagement.do({ type: 'unit.options', unit: 's3', options: { 's3.keys': 'own' } })
    expect(chosen()).toBe('own')
  })
})
