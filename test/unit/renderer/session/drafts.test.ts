import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { itemDraftKey, itemOfDraft } from '../../../../renderer/session/draft-key.ts'
import { Drafts } from '../../../../renderer/session/drafts.ts'
import { fail } from '../../../../shared/failure.ts'
import { err, ok } from '../../../../shared/result.ts'
import { FakeMain } from './fake-main.ts'

const key = itemDraftKey('s3/s3.one', 'workingNote')

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('Drafts', () => {
  it('sends what rests for half a second at most, and only the last text', async () => {
    const main = new FakeMain({ 'assessment:draft': () => ok(null) })
    const drafts = new Drafts('a1', () => undefined)
    drafts.keep(key, 'As')
    await vi.advanceTimersByTimeAsync(300)
    drafts.keep(key, 'Asked the team')
    expect(main.asked).toEqual([])
    await vi.advanceTimersByTimeAsync(500)
    expect(main.inputs('assessment:draft')).toEqual([{ id: 'a1', key, text: 'Asked the team' }])
  })

  it('does not wait for a pause in typing', async () => {
    const main = new FakeMain({ 'assessment:draft': () => ok(null) })
    const drafts = new Drafts('a1', () => undefined)
    const letters = [...'Asked the team']
    for (const at of letters.keys()) {
      drafts.keep(key, letters.slice(0, at + 1).join(''))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(main.inputs('assessment:draft')).toContainEqual({ id: 'a1', key, text: 'Aske' })
    expect(main.asked.length).toBeGreaterThan(2)
  })

  it('sends what waits at once when the assessment is left', async () => {
    const main = new FakeMain({ 'assessment:draft': () => ok(null) })
    const drafts = new Drafts('a1', () => undefined)
    drafts.keep(key, 'Asked')
    await drafts.flush()
    expect(main.inputs('assessment:draft')).toEqual([{ id: 'a1', key, text: 'Asked' }])
    await vi.advanceTimersByTimeAsync(1000)
    expect(main.asked).toHaveLength(1)
  })

  it('forgets at once what has become a change', async () => {
    const main = new FakeMain({ 'assessment:draft': () => ok(null) })
    const drafts = new Drafts('a1', () => undefined)
    drafts.keep(key, 'Asked')
    drafts.keep(key, null)
    await vi.advanceTimersByTimeAsync(1)
    expect(main.inputs('assessment:draft')).toEqual([{ id: 'a1', key, text: null }])
  })

  it('is busy from the first letter until the text is on disk, and says so when it is not', async () => {
    new FakeMain({ 'assessment:draft': () => err(fail('disk.full', { path: 'drafts.json' })) })
    const said: [boolean, unknown][] = []
    const drafts = new Drafts('a1', (busy, failure) => said.push([busy, failure]))
    drafts.keep(key, 'A')
    drafts.keep(key, 'As')
    await vi.advanceTimersByTimeAsync(500)
    expect(said).toEqual([
      [true, null],
      [false, fail('disk.full', { path: 'drafts.json' })],
    ])
  })

  it('offers what was being typed before, until it is a change', async () => {
    const text = 'Half a sentence'
    new FakeMain({
      'assessment:drafts': () => ok([{ key, text, at: '2026-11-23T17:00:00Z' }]),
      'assessment:draft': () => ok(null),
    })
    const drafts = new Drafts('a1', () => undefined)
    await drafts.load()
    expect(drafts.kept(key)).toEqual({ text, at: '2026-11-23T17:00:00Z' })
    drafts.keep(key, null)
    expect(drafts.kept(key)).toBeNull()
  })
})

describe('itemOfDraft', () => {
  it('finds the item of a draft of an item', () => {
    expect(itemOfDraft(key)).toBe('s3/s3.one')
    expect(itemOfDraft(itemDraftKey('s3/s3.one', 'location/a/r'))).toBe('s3/s3.one')
  })

  it('knows drafts of other things', () => {
    expect(itemOfDraft('finding/f1/cause')).toBeNull()
    expect(itemOfDraft('item/s3')).toBeNull()
  })
})
