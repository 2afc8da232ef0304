import { describe, expect, it } from 'vitest'
import { classPicture, cloudModelPicture, ofAndIn } from '../../../../assessments/rules/pictures.ts'
import { matrixOf } from '../../../../assessments/rules/split.ts'
import type { Side } from '../../../../shared/model/catalogue.ts'
import { catalogues, service } from '../../../support/catalogue.ts'
import { Engagement } from '../../../support/state.ts'

const split = service('x').split
const machine = (id: string, OS: Side, PL: Side = OS) =>
  service(id, { class: 'infrastructure', cloudModel: 'IaaS', split: { ...split, OS, PL } })

describe('the picture of the classes', () => {
  const library = catalogues([machine('a', 'customer'), machine('b', 'customer'), machine('c', 'aws'), service('d')])
  const { columns, rows } = classPicture(library)
  const cell = (layer: string, column: number) => rows.find(({ id }) => id === layer)?.cells[column]

  it('R12: has the twelve layers by the three classes, and how many services each has', () => {
    expect(columns.map(({ id, services }) => [id, services])).toEqual([
      ['infrastructure', 3],
      ['container', 0],
      ['abstract', 1],
    ])
    expect(rows).toHaveLength(12)
  })

  it('R16: has the side of most services, with the count and the others by name', () => {
    expect(cell('OS', 0)).toMatchObject({
      side: 'customer',
      counts: { aws: 1, shared: 0, customer: 2, none: 0 },
      others: ['Service c'],
    })
    expect(cell('OS', 0)?.words).toContain('2 of the 3')
  })

  it('R16: is shared where two sides have as many, and nowhere where no service has the layer', () => {
    const even = classPicture(catalogues([machine('a', 'customer'), machine('b', 'aws')]))
    expect(even.rows.find(({ id }) => id === 'OS')?.cells[0]?.side).toBe('shared')
    expect(cell('AP', 2)?.side).toBe('none')
    expect(cell('OS', 1)?.side).toBe('none')
  })
})

describe('the picture of the cloud models', () => {
  const { columns, rows } = cloudModelPicture(catalogues([machine('a', 'customer', 'aws'), service('d')]))

  it('R13: begins with on-premises, where all is the customer’s', () => {
    expect(columns.map(({ id }) => id)).toEqual(['on-premises', 'IaaS', 'PaaS', 'SaaS'])
    expect(rows.map(({ id, cells }) => [id, cells[0]?.side])).toEqual([
      ['users', 'customer'],
      ['system', 'customer'],
    ])
  })

  it('R15: has a row of several layers shared where they do not agree', () => {
    expect(rows.find(({ id }) => id === 'system')?.cells.map(({ side }) => side)).toEqual([
      'customer',
      'shared',
      'aws',
      'none',
    ])
  })
})

describe('security of and in the cloud', () => {
  it('R14: sorts the layers of the units in scope by who holds them', () => {
    const engagement = Engagement.begin()
    const { aws, shared, customer } = ofAndIn(matrixOf(engagement.state, engagement.catalogues))
    const layers = (list: typeof aws) => list.map(({ layer }) => layer)
    expect(layers(aws)).toEqual(['PH', 'IN', 'HY', 'OS', 'PL', 'SE'])
    expect(layers(shared)).toEqual(['NW', 'NT'])
    expect(customer.find(({ layer }) => layer === 'OS')?.units).toEqual(['Amazon EC2'])
    expect(layers(customer)).not.toContain('AP')
  })
})
