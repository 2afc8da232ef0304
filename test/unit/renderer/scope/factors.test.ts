import { describe, expect, it } from 'vitest'
import { apart, refusalOf, toggled } from '../../../../renderer/features/scope/criteria/factors.ts'
import type { Factor } from '../../../../shared/model/catalogue.ts'

const gdpr: Factor = {
  id: 'gdpr',
  name: 'GDPR',
  aliases: ['General Data Protection Regulation'],
  note: 'Personal data.',
}
const pci: Factor = { id: 'pci-dss', name: 'PCI DSS', aliases: ['PCI DSS 4.0'], note: 'Card data.' }
const factors = [gdpr, pci]

describe('names of a scope', () => {
  it('are those of known factors, by any of their spellings, and the auditor’s own', () => {
    const { choices, own } = apart(['pci dss 4.0', 'House rules'], factors)
    expect(choices.map(({ factor, names }) => [factor.id, names])).toEqual([
      ['gdpr', []],
      ['pci-dss', ['pci dss 4.0']],
    ])
    expect(own).toEqual(['House rules'])
  })

  it('get the name of the catalogue when a factor is ticked, and lose every spelling when it is taken out', () => {
    expect(toggled(['House rules'], { factor: gdpr, names: [] })).toEqual(['House rules', 'GDPR'])
    const held = { factor: pci, names: ['PCI DSS', 'PCI DSS 4.0'] }
    expect(toggled(['PCI DSS', 'House rules', 'PCI DSS 4.0'], held)).toEqual(['House rules'])
  })

  it('take no name of a known factor and no name twice', () => {
    expect(refusalOf('general data protection regulation', [], factors)).toMatch(/GDPR, which is in the list above/)
    expect(refusalOf('house rules', ['House rules'], factors)).toBe('That is already in the list.')
    expect(refusalOf('A supervisor’s circular', ['House rules'], factors)).toBeNull()
  })
})
