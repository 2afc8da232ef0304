import { describe, expect, it } from 'vitest'
import { literalParts, withoutMarks } from '../../../../shared/text/literal.ts'

const text = 'Run `aws kms describe-key --key-id ID`, then read `KeyManager`.'

describe('literalParts', () => {
  it('tells what stands between backticks from the words around it, and loses no character', () => {
    expect(literalParts(text)).toEqual([
      { text: 'Run ', literal: false },
      { text: 'aws kms describe-key --key-id ID', literal: true },
      { text: ', then read ', literal: false },
      { text: 'KeyManager', literal: true },
      { text: '.', literal: false },
    ])
    expect(literalParts('`$default` may be left open')[0]).toEqual({ text: '$default', literal: true })
  })

  it('leaves a text without backticks, an empty one, and a single backtick as they are', () => {
    expect(literalParts('No mark.')).toEqual([{ text: 'No mark.', literal: false }])
    expect(literalParts('')).toEqual([])
    expect(literalParts('a ` b')).toEqual([{ text: 'a ` b', literal: false }])
  })

  it('joins nothing over the end of a line', () => {
    expect(literalParts('one ` here\nand ` there').every((part) => !part.literal)).toBe(true)
  })
})

describe('withoutMarks', () => {
  it('keeps the words and drops the marks', () => {
    expect(withoutMarks(text)).toBe('Run aws kms describe-key --key-id ID, then read KeyManager.')
    expect(withoutMarks('a ` b')).toBe('a ` b')
  })
})
