import { describe, expect, it } from 'vitest'
import { pageNamed } from '../../../../renderer/features/evidence/preview/page-field.tsx'
import { pageMove, type PageView } from '../../../../renderer/features/evidence/preview/page-keys.ts'

const view = (fields: Partial<PageView> = {}): PageView => ({
  page: 2,
  count: 5,
  scrolled: 300,
  room: 500,
  height: 1200,
  ...fields,
})
const atEnd = view({ scrolled: 699 })
const atBeginning = view({ scrolled: 0 })

describe('the pages of a document by keys', () => {
  it('leads along the page first', () => {
    expect(pageMove('PageDown', view())).toEqual({ to: 'place', top: 760 })
    expect(pageMove('PageUp', view())).toEqual({ to: 'place', top: -160 })
    expect(pageMove('End', view())).toEqual({ to: 'place', top: 1200 })
    expect(pageMove('Home', view())).toEqual({ to: 'place', top: 0 })
  })

  it('leads on from the edge of the page', () => {
    expect(pageMove('PageDown', atEnd)).toEqual({ to: 'page', page: 3, atEnd: false })
    expect(pageMove('End', atEnd)).toEqual({ to: 'page', page: 5, atEnd: true })
    expect(pageMove('PageUp', atBeginning)).toEqual({ to: 'page', page: 1, atEnd: true })
    expect(pageMove('Home', atBeginning)).toEqual({ to: 'page', page: 1, atEnd: false })
  })

  it('leads nowhere past the first and the last page, nor by another key', () => {
    expect(pageMove('PageDown', { ...atEnd, page: 5 })).toBeNull()
    expect(pageMove('End', { ...atEnd, page: 5 })).toBeNull()
    expect(pageMove('PageUp', { ...atBeginning, page: 1 })).toBeNull()
    expect(pageMove('Home', { ...atBeginning, page: 1 })).toBeNull()
    expect(pageMove('a', view())).toBeNull()
  })

  it('takes a number that was typed as far as there are pages', () => {
    expect(['3', ' 4 ', '9', '0', '-1', '2.5', 'x', ''].map((typed) => pageNamed(typed, 5))).toEqual([
      3,
      4,
      5,
      ...[null, null, null, null, null],
    ])
  })
})
