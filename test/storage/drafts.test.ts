import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Drafts } from '../../electron/storage/drafts.ts'
import { TestDisk } from '../support/test-disk.ts'
import { codeOf } from './support/results.ts'

const path = '/w/drafts.json'
const at = (second: number) => `2025-06-01T08:00:0${second}Z`

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function diskWithFolder(): Promise<TestDisk> {
  const disk = new TestDisk()
  disk.place('/w/other', Buffer.from(''))
  return disk
}
const open = async (disk: TestDisk) => (await Drafts.open(disk, path, null)).drafts
const writes = (disk: TestDisk) => disk.calls.filter((call) => call === `rename ${path}`).length

describe('a draft', () => {
  it('is durable within a second, and that is when it is answered', async () => {
    const disk = await diskWithFolder()
    const drafts = await open(disk)
    const answer = drafts.put('item/a/note', 'half a sen', at(1))
    await vi.advanceTimersByTimeAsync(1000)
    expect(codeOf(await answer)).toBe('ok')
    expect((await open(disk.restart('nothing'))).list()).toEqual([
      { key: 'item/a/note', text: 'half a sen', at: at(1) },
    ])
  })

  it('gathers typing: many keys, one write, replaced in place', async () => {
    const disk = await diskWithFolder()
    const drafts = await open(disk)
    const answers = ['h', 'ha', 'half'].map((text, index) => drafts.put('k', text, at(index)))
    await vi.advanceTimersByTimeAsync(1000)
    expect((await Promise.all(answers)).map(codeOf)).toEqual(['ok', 'ok', 'ok'])
    expect(writes(disk)).toBe(1)
    expect((await open(disk)).list()).toEqual([{ key: 'k', text: 'half', at: at(2) }])
  })

  it('is forgotten when it has become a change', async () => {
    const disk = await diskWithFolder()
    const drafts = await open(disk)
    void drafts.put('a', 'one', at(1))
    void drafts.put('b', 'two', at(2))
    await drafts.flush()
    void drafts.put('a', null, at(3))
    await drafts.flush()
    expect((await open(disk)).list().map(({ key }) => key)).toEqual(['b'])
    expect(codeOf(await drafts.put('never', null, at(4)))).toBe('ok')
    expect(writes(disk)).toBe(2)
  })

  it('keeps what could not be written for the next time', async () => {
    const disk = await diskWithFolder()
    const drafts = await open(disk)
    disk.failOn((call) => call === 'append', 'ENOSPC')
    const failed = drafts.put('a', 'one', at(1))
    await drafts.flush()
    expect(codeOf(await failed)).toBe('disk.full')
    void drafts.put('b', 'two', at(2))
    await drafts.flush()
    expect((await open(disk)).list().map(({ key }) => key)).toEqual(['a', 'b'])
  })

  it('takes names that every object has', async () => {
    const disk = await diskWithFolder()
    const drafts = await open(disk)
    void drafts.put('constructor', 'text', at(1))
    await drafts.flush()
    expect((await open(disk)).list()).toEqual([{ key: 'constructor', text: 'text', at: at(1) }])
  })
})

describe('a damaged drafts file', () => {
  it('is set aside by the owner and named', async () => {
    const disk = await diskWithFolder()
    disk.place(path, Buffer.from('{"format":1,"dra'))
    const { drafts, notice } = await Drafts.open(disk, path, null)
    expect([drafts.list(), notice]).toEqual([
      [],
      { code: 'drafts.unreadable', params: { file: 'drafts.json.damaged-1' } },
    ])
    void drafts.put('k', 'new', at(1))
    expect(codeOf(await drafts.flush())).toBe('ok')
    expect(Buffer.from(disk.peek(`${path}.damaged-1`) ?? []).toString()).toBe('{"format":1,"dra')
  })

  it('is left alone by a reader, and a newer one by everybody', async () => {
    const disk = await diskWithFolder()
    disk.place(path, Buffer.from('{"format":1,"dra'))
    const reader = await Drafts.open(disk, path, { code: 'storage.opened-for-reading', params: {} })
    expect([reader.drafts.list(), await disk.list('/w')]).toEqual([[], ['drafts.json', 'other']])
    expect(codeOf(await reader.drafts.put('k', 'x', at(1)))).toBe('storage.opened-for-reading')
    disk.place(path, Buffer.from('{"format":2}'))
    const { drafts } = await Drafts.open(disk, path, null)
    void drafts.put('k', 'new', at(1))
    expect(codeOf(await drafts.flush())).toBe('storage.newer-format')
    expect(Buffer.from(disk.peek(path) ?? []).toString()).toBe('{"format":2}')
  })
})
