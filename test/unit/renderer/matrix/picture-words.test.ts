import { describe, expect, it } from 'vitest'
import { countsInWords, shareInWords } from '../../../../renderer/features/matrix/picture-words.ts'
import type { PictureCell } from '../../../../shared/model/row.ts'

const cell = (side: PictureCell['side'], counts: Partial<PictureCell['counts']>): PictureCell => ({
  side,
  counts: { aws: 0, shared: 0, customer: 0, none: 0, ...counts },
  others: [],
  words: '',
})

describe('what stands in a cell of a picture', () => {
  it('says how many of the services that have the layer agree, leaving out those that do not have it', () => {
    expect(shareInWords(cell('aws', { aws: 7, shared: 2, none: 5 }))).toBe('7 of 9')
    expect(shareInWords(cell('customer', { customer: 4, none: 5 }))).toBe('all 4')
  })

  it('says nothing where no service is counted: on premises, and where none has the layer', () => {
    expect(shareInWords(cell('customer', {}))).toBe('')
    expect(shareInWords(cell('none', { none: 3 }))).toBe('')
  })

  it('tells each side on which a service stands', () => {
    expect(countsInWords(cell('aws', { aws: 28, customer: 13, none: 6 }))).toEqual([
      'AWS: 28',
      'Customer: 13',
      'Does not exist here: 6',
    ])
  })
})
