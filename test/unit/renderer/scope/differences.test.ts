import { describe, expect, it } from 'vitest'
import { controlFields, piecesOf, textOf } from '../../../../renderer/features/scope/editions/differences.ts'
import { Control } from '../../../../shared/model/catalogue.ts'
import { control } from '../../../support/catalogue.ts'

const text = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('')
const own = (pieces: readonly { text: string; own: boolean }[]) =>
  pieces.filter((piece) => piece.own).map((piece) => piece.text.trim())

describe('two wordings', () => {
  it('are marked where only one of them says it', () => {
    const { before, after } = piecesOf(
      'The customer must read each policy.',
      'The customer must read every policy twice.',
    )
    expect([own(before), own(after)]).toEqual([['each policy.'], ['every policy twice.']])
    expect([text(before), text(after)]).toEqual([
      'The customer must read each policy.',
      'The customer must read every policy twice.',
    ])
  })

  it('are marked whole where they have little in common, and not at all where they are the same', () => {
    const { before, after } = piecesOf('Keys are turned each year.', 'Nobody holds a key.')
    expect([own(before), own(after)]).toEqual([['Keys are turned each year.'], ['Nobody holds a key.']])
    expect(own(piecesOf('Same words.', 'Same words.').after)).toEqual([])
    expect(text(piecesOf('', 'All new.').after)).toBe('All new.')
  })
})

describe('a control as it is read', () => {
  it('has every field of the schema but its id, so that no difference goes unseen', () => {
    expect([...controlFields, 'id'].sort()).toEqual(Object.keys(Control.shape).sort())
  })

  it('reads in words', () => {
    const read = control('s3.access', { layer: 'OS', when: [{ option: 's3.keys', is: ['own'] }] })
    expect(textOf(read, 'layer')).toBe('Operating system')
    expect(textOf(read, 'origination')).toBe('Customer-specific')
    expect(textOf(read, 'references')).toBe('PR.DS-01 supports')
    expect(textOf(read, 'sources')).toBe('AWS: Guide to s3.access, One')
    expect(textOf(read, 'procedures').split('\n').slice(0, 3)).toEqual([
      'Examine: Object of s3.access',
      'Do step p1 of s3.access.',
      'Expected: The result of p1 of s3.access.',
    ])
    expect(textOf({ ...read, provided: null }, 'provided')).toBe('')
    for (const field of controlFields) expect(typeof textOf(read, field)).toBe('string')
  })
})
