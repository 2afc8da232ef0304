import { describe, expect, it } from 'vitest'
import { choiceOf, matrixOf, originationOf, splitOf } from '../../../../assessments/rules/split.ts'
import { LayerCode } from '../../../../shared/model/catalogue.ts'
import { control, inherited, s3, service, shared } from '../../../support/catalogue.ts'
import { Engagement } from '../../../support/state.ts'

const sideOf = (options: Record<string, string>, layer: string) =>
  splitOf({ options }, s3).find((cell) => cell.layer === layer)

describe('the matrix', () => {
  it('R1: has each of the twelve layers of a service on the side the catalogue gives it, and says so', () => {
    const cells = splitOf({ options: {} }, s3)
    expect(cells.map(({ layer }) => layer)).toEqual(LayerCode.options)
    expect(Object.fromEntries(cells.map(({ layer, side }) => [layer, side]))).toEqual(s3.split)
    expect(cells.every(({ explanation }) => explanation.rule === 'R1')).toBe(true)
  })

  it('R1: says of a layer the service does not have that it has none', () => {
    expect(sideOf({}, 'AP')).toMatchObject({
      side: 'none',
      explanation: { words: expect.stringContaining('is part of Amazon S3') as string },
    })
  })

  it('R1: gives as the reason who can act on the layer, by the class of the service', () => {
    const why = (kind: 'infrastructure' | 'abstract', layer: 'PH' | 'DA') => {
      const cell = splitOf({ options: {} }, { ...s3, class: kind }).find((each) => each.layer === layer)
      return cell?.explanation.words ?? ''
    }
    expect(why('abstract', 'PH')).toMatch(/^AWS, because AWS operates .* endpoints/)
    expect(why('infrastructure', 'PH')).toMatch(/^AWS, because AWS owns and operates what the instances/)
    expect(why('abstract', 'DA')).toBe(why('infrastructure', 'DA'))
    expect(why('abstract', 'DA')).toMatch(/^customer, because AWS gives the means only/)
  })

  it('R1: has a row for each service in scope, in their order, and none for the organization and the common controls', () => {
    const engagement = Engagement.begin()
    const { rows, layers } = matrixOf(engagement.state, engagement.catalogues)
    expect(rows.map(({ unit }) => unit)).toEqual(['s3', 'ec2', 'cloudfront'])
    expect(layers.map(({ code }) => code)).toEqual(LayerCode.options)
  })

  it('R2: moves a layer by the choice in use, and gives its reason', () => {
    expect(sideOf({}, 'SE')).toMatchObject({ side: 'aws', explanation: { rule: 'R1' } })
    expect(sideOf({ 's3.keys': 'own' }, 'SE')).toEqual({
      layer: 'SE',
      side: 'customer',
      explanation: { rule: 'R2', words: 'customer, because the key policy is its own' },
    })
  })

  it('R2: moves each split unit by its own options', () => {
    const engagement = Engagement.begin()
    engagement.do({ type: 'unit.split', unit: 's3', suffix: 'logs', name: 'Logs' })
    engagement.do({ type: 'unit.options', unit: 's3-logs', options: { 's3.keys': 'own' } })
    const { rows } = matrixOf(engagement.state, engagement.catalogues)
    const sides = rows.map(({ unit, cells }) => [unit, cells.find((cell) => cell.layer === 'SE')?.side])
    expect(sides).toEqual([
      ['s3', 'aws'],
      ['ec2', 'aws'],
      ['cloudfront', 'aws'],
      ['s3-logs', 'customer'],
    ])
  })

  it('R2: lets the later of two options have the last word on a layer', () => {
    const effect = (side: 'aws' | 'customer') => [{ layer: 'PL' as const, side, because: `it is ${side}` }]
    const choices = (side: 'aws' | 'customer') => [
      { id: 'no', label: 'No', effects: [] },
      { id: 'yes', label: 'Yes', effects: effect(side) },
    ]
    const twice = service('x', {
      options: [
        { id: 'x.first', question: 'First?', choices: choices('customer') },
        { id: 'x.second', question: 'Second?', choices: choices('aws') },
      ],
    })
    const side = (options: Record<string, string>) =>
      splitOf({ options }, twice).find((cell) => cell.layer === 'PL')?.side
    expect(side({ 'x.first': 'yes', 'x.second': 'no' })).toBe('customer')
    expect(side({ 'x.first': 'yes', 'x.second': 'yes' })).toBe('aws')
  })

  it('R8: takes the first choice of an option that was not answered, or answered with a choice it no longer has', () => {
    expect(choiceOf(s3, { options: {} }, 's3.keys')).toBe('aws')
    expect(choiceOf(s3, { options: { 's3.keys': 'gone' } }, 's3.keys')).toBe('aws')
    expect(choiceOf(s3, { options: { 's3.keys': 'own' } }, 's3.keys')).toBe('own')
    expect(choiceOf(s3, { options: {} }, 's3.unknown')).toBeUndefined()
  })
})

describe('an item', () => {
  const override = { origination: 'customer-specific', performedBy: [], reason: 'They host it themselves' } as const

  it.each([
    ['R3', inherited('x.a'), 'inherited', /^AWS, because/],
    ['R4', shared('x.a'), 'shared', /^shared, because/],
    ['R5', control('x.a'), 'customer-specific', /^customer, because/],
  ] as const)('%s: is on the side its control says, and says why', (rule, item, origination, words) => {
    const result = originationOf(item, { override: null })
    expect(result).toMatchObject({ origination, explanation: { rule } })
    expect(result.explanation.words).toMatch(words)
  })

  it("R6: is on the side the auditor decided for this assessment, with the auditor's reason", () => {
    const result = originationOf(inherited('x.a'), { override: { ...override, performedBy: [] } })
    expect(result.origination).toBe('customer-specific')
    expect(result.explanation).toEqual({
      rule: 'R6',
      words: expect.stringContaining('They host it themselves') as string,
    })
  })

  it('R6: goes back to its control when the override is taken back', () => {
    const engagement = Engagement.begin()
    engagement.do({ type: 'item.override', item: 's3/s3.media', override: { ...override, performedBy: [] } })
    expect(engagement.row('s3/s3.media')).toMatchObject({ origination: 'customer-specific', overridden: true })
    engagement.do({ type: 'item.override', item: 's3/s3.media', override: null })
    expect(engagement.row('s3/s3.media')).toMatchObject({ origination: 'inherited', overridden: false })
  })

  it('R7: keeps who performs it and whether it can be inherited apart from who answers for it', () => {
    const engagement = Engagement.begin()
    const before = engagement.row('s3/s3.media')
    engagement.do({ type: 'item.override', item: 's3/s3.media', override: { ...override, performedBy: [] } })
    expect(engagement.row('s3/s3.media')).toMatchObject({ inheritable: 'yes', performedBy: before.performedBy })
    const performedBy = [{ party: 'third-party' as const, name: 'Hoster AG', part: 'Runs it.' }]
    engagement.do({ type: 'item.override', item: 's3/s3.media', override: { ...override, performedBy } })
    expect(engagement.row('s3/s3.media')).toMatchObject({ inheritable: 'yes', performedBy })
  })
})
