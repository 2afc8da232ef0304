import { describe, expect, it } from 'vitest'
import {
  currentVersions,
  isNewerEvent,
  isWrittenEvent,
  upcast,
  upcasters,
  type Upcasters,
} from '../../../../electron/storage/upcasters.ts'

const madeUp: Upcasters = {
  'item.renamed': {
    1: ({ name, ...rest }) => ({ ...rest, v: 2, title: name }),
    2: (event) => ({ ...event, v: 3, language: 'en' }),
  },
}

describe('upcast', () => {
  it('takes an event up step by step, whatever version it starts from', () => {
    const newest = { type: 'item.renamed', v: 3, title: 'Logs', language: 'en' }
    expect(upcast({ type: 'item.renamed', v: 1, name: 'Logs' }, madeUp)).toEqual(newest)
    expect(upcast({ type: 'item.renamed', v: 2, title: 'Logs' }, madeUp)).toEqual(newest)
    expect(upcast(newest, madeUp)).toBe(newest)
  })

  it('leaves the event it was given as it was', () => {
    const old = Object.freeze({ type: 'item.renamed', v: 1, name: 'Logs' })
    upcast(old, madeUp)
    expect(old).toEqual({ type: 'item.renamed', v: 1, name: 'Logs' })
  })

  it('leaves other events alone, also those named like something every object has', () => {
    for (const type of ['item.added', 'constructor', '__proto__']) {
      const event = { type, v: 1 }
      expect(upcast(event, madeUp)).toBe(event)
    }
  })

  it('is a bug where a step does not lead to the next version', () => {
    expect(() => upcast({ type: 'a', v: 1 }, { a: { 1: (event) => ({ ...event, v: 3 }) } })).toThrow('next version')
  })
})

describe('the steps there are', () => {
  it.each([...currentVersions])('lead %s from every older version up to version %i', (type, version) => {
    for (let old = 1; old < version; old += 1) expect(upcasters[type]?.[old]).toBeTypeOf('function')
    expect(upcasters[type]?.[version]).toBeUndefined()
  })
})

describe('isNewerEvent', () => {
  it('knows a version or a type that it has never heard of', () => {
    expect(isNewerEvent({ type: 'item.added', v: 1 })).toBe(false)
    expect(isNewerEvent({ type: 'item.added', v: 2 })).toBe(true)
    expect(isNewerEvent({ type: 'item.dreamt', v: 1 })).toBe(true)
  })
})

describe('isWrittenEvent', () => {
  it('wants a type and a version', () => {
    expect(isWrittenEvent({ type: 'a', v: 1, more: true })).toBe(true)
    for (const value of [null, 'a', {}, { type: 'a' }, { type: 'a', v: 0 }, { type: 1, v: 1 }])
      expect(isWrittenEvent(value)).toBe(false)
  })
})
