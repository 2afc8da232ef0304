import { describe, expect, it } from 'vitest'
import { actionOf, rowAfter } from '../../../../renderer/features/checklist/grid-keys.ts'

const key = (name: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  actionOf({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...held })

describe('actionOf', () => {
  it('concludes by number, in the order the panel shows', () => {
    expect(['1', '2', '3', '4', '5'].map((name) => key(name))).toEqual(
      ['compliant', 'partially-compliant', 'non-compliant', 'not-applicable', 'not-assessed'].map((conclusion) => ({
        do: 'conclude',
        conclusion,
      })),
    )
  })

  it('moves by arrows and by j and k alike', () => {
    expect(key('j')).toEqual(key('ArrowDown'))
    expect(key('k')).toEqual(key('ArrowUp'))
    expect(key('J')).toEqual(key('ArrowDown'))
  })

  it('leaves keys of the system alone', () => {
    expect(key('1', { altKey: true })).toBeNull()
    expect(key('f', { ctrlKey: true })).toBeNull()
    expect(key('k', { metaKey: true })).toBeNull()
    expect(key('a', { ctrlKey: true })).toEqual({ do: 'select-all' })
    expect(key('toString')).toBeNull()
    expect(key('x')).toBeNull()
  })
})

describe('rowAfter', () => {
  it('stays within the list', () => {
    expect(rowAfter({ do: 'move', by: -1 }, 0, 10, 5)).toBe(0)
    expect(rowAfter({ do: 'move', by: 1 }, 9, 10, 5)).toBe(9)
    expect(rowAfter({ do: 'page-down' }, 7, 10, 5)).toBe(9)
    expect(rowAfter({ do: 'page-up' }, 2, 10, 5)).toBe(0)
  })

  it('goes to the ends and by pages', () => {
    expect(rowAfter({ do: 'first' }, 7, 10, 5)).toBe(0)
    expect(rowAfter({ do: 'last' }, 2, 10, 5)).toBe(9)
    expect(rowAfter({ do: 'page-down' }, 2, 10, 5)).toBe(7)
  })

  it('stays for an action that does not move', () => {
    expect(rowAfter({ do: 'note' }, 3, 10, 5)).toBe(3)
  })
})
