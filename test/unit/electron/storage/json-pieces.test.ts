import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonPieces } from '../../../../electron/storage/json-pieces.ts'

describe('jsonPieces', () => {
  it('together are what JSON.stringify gives, for any value and depth', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 5 }), (value, depth) => {
        expect([...jsonPieces(value, depth)].join('')).toBe(JSON.stringify(value))
      }),
    )
  })

  it('leave out what is undefined', () => {
    expect([...jsonPieces({ a: undefined, b: { c: undefined } }, 2)].join('')).toBe('{"b":{}}')
  })

  it('open as many levels as asked', () => {
    expect([...jsonPieces({ a: { b: { c: 1 } } }, 2)]).toEqual(['{"a":', '{"b":', '{"c":1}', '}', '}'])
  })
})
