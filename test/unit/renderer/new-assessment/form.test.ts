import { describe, expect, it } from 'vitest'
import {
  emptyForm,
  errorsOf,
  isRegionCode,
  partitionOf,
  wishesOf,
  withTemplate,
  type NewForm,
} from '../../../../renderer/features/new-assessment/form.ts'
import { NewAssessment } from '../../../../shared/ipc/contract.ts'
import type { Template } from '../../../../shared/model/template.ts'

const template: Template = {
  format: 1,
  id: 'blank',
  name: 'Blank',
  purpose: '',
  kind: 'point-in-time',
  mode: 'advisory',
  frameworks: ['nist-csf-2.0'],
  units: [{ service: 's3', options: { 's3.replication': 'none' } }],
  tailoring: [],
  branding: null,
}
const account = {
  row: 1,
  number: '',
  alias: 'prod',
  environment: '',
  organizationalUnit: '',
  status: 'in-scope' as const,
  reason: '',
}
const complete: NewForm = {
  ...emptyForm(template, '2026-11-24'),
  client: ' Brightwater ',
  title: 'Portal 2026',
  accounts: [account],
}

describe('emptyForm', () => {
  it('starts from the template, over the current year', () => {
    expect(emptyForm(template, '2026-11-24')).toMatchObject({
      template: 'blank',
      kind: 'point-in-time',
      services: ['s3'],
      from: '2026-01-01',
      to: '2026-12-31',
      client: '',
    })
  })

  it('keeps what was typed when another template is chosen', () => {
    const other = withTemplate(complete, { ...template, id: 'web', units: [], mode: 'internal' })
    expect(other).toMatchObject({ template: 'web', services: [], mode: 'internal', client: ' Brightwater ' })
    expect(other.accounts).toHaveLength(1)
  })
})

describe('errorsOf', () => {
  it('asks for client, title and a period the right way round', () => {
    expect(Object.keys(errorsOf('engagement', emptyForm(template, '2026-11-24')))).toEqual(['client', 'title'])
    expect(Object.keys(errorsOf('engagement', { ...complete, from: '2026-06-01', to: '2026-05-31' }))).toEqual(['to'])
    expect(Object.keys(errorsOf('engagement', { ...complete, from: '', to: '' }))).toEqual(['from', 'to'])
    expect(errorsOf('engagement', complete)).toEqual({})
  })

  it('asks for the name, a whole number and the reason of an exclusion', () => {
    const wrong = { ...account, alias: ' ', number: '12345', status: 'excluded' as const }
    const errors = errorsOf('locations', { ...complete, accounts: [wrong] })
    expect(Object.keys(errors)).toEqual(['account-1-alias', 'account-1-number', 'account-1-reason'])
    const region = { code: 'eu-west-1', partition: 'aws' as const, status: 'excluded' as const, reason: '' }
    expect(Object.keys(errorsOf('locations', { ...complete, regions: [region] }))).toEqual(['region-eu-west-1-reason'])
  })

  it('lets steps without duties pass', () => {
    expect(errorsOf('services', { ...complete, services: [] })).toEqual({})
  })
})

describe('wishesOf', () => {
  it('makes what main takes, without spaces around names or rows of the form', () => {
    const wishes = NewAssessment.parse(wishesOf(complete))
    expect(wishes.client).toBe('Brightwater')
    expect(wishes.accounts[0]).not.toHaveProperty('row')
    expect(wishes.period).toEqual({ from: '2026-01-01', to: '2026-12-31' })
  })

  it('sends regulations and integrations as they were named, which no template brings', () => {
    const form = withTemplate({ ...complete, regulations: ['GDPR', 'House rules'], integrations: ['SIEM'] }, template)
    expect(NewAssessment.parse(wishesOf(form))).toMatchObject({
      regulations: ['GDPR', 'House rules'],
      integrations: ['SIEM'],
    })
  })

  it('sends the options of chosen services only', () => {
    expect(wishesOf({ ...complete, services: [] }).options).toEqual({})
    expect(wishesOf(complete).options).toEqual({ s3: { 's3.replication': 'none' } })
  })
})

describe('Region codes', () => {
  it('tells a code from a name', () => {
    expect(['eu-central-1', 'us-gov-west-1', 'eu-isoe-west-1', 'eu-nowhere-9'].every(isRegionCode)).toBe(true)
    expect(['frankfurt', 'eu-central', '', 'eu central 1'].some(isRegionCode)).toBe(false)
  })

  it('knows the partition a code speaks of', () => {
    expect(['eu-central-1', 'us-gov-west-1', 'cn-north-1', 'us-iso-east-1', 'eusc-de-east-1'].map(partitionOf)).toEqual(
      ['aws', 'aws-us-gov', 'aws-cn', 'other', 'other'],
    )
  })
})
