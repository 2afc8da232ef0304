import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { href, hrefOfItem, parsePlace } from '../../../../renderer/routes/location.ts'

describe('parsePlace', () => {
  it('reads the page of an assessment with its query', () => {
    expect(parsePlace('#/a/x1/checklist/s3?item=s3%2Fs3.logging')).toEqual({
      path: ['a', 'x1', 'checklist', 's3'],
      query: { item: 's3/s3.logging' },
    })
  })

  it('reads an empty address as the beginning', () => {
    for (const hash of ['', '#', '#/']) expect(parsePlace(hash)).toEqual({ path: [], query: {} })
  })

  it('keeps a part that is not well encoded as it is', () => {
    expect(parsePlace('#/a/%E0%A4%A').path).toEqual(['a', '%E0%A4%A'])
  })
})

describe('href', () => {
  it('is read back by parsePlace, whatever the parts hold', () => {
    const part = fc.string({ minLength: 1, unit: 'grapheme' })
    fc.assert(
      fc.property(fc.array(part), fc.dictionary(part, part), (path, query) => {
        expect(parsePlace(href(path, query))).toEqual({ path, query: { ...query } })
      }),
      { verbose: 1 },
    )
  })

  it('leaves out what has no value', () => {
    expect(href(['new'], { item: null, tab: '' })).toBe('#/new')
  })

  it('leads to an item in the checklist of its unit', () => {
    expect(hrefOfItem('x1', 's3/s3.logging')).toBe('#/a/x1/checklist/s3?item=s3%2Fs3.logging')
  })
})
