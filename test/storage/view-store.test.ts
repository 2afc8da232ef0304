import { describe, expect, it } from 'vitest'
import { ViewStore } from '../../electron/profile/view-store.ts'
import { TestDisk } from '../support/test-disk.ts'
import { codeOf, good } from './support/results.ts'

const path = '/me/views.json'
const put = async (views: ViewStore, assessment: string | null, name: string, text: string) =>
  good(await views.put({ assessment, name, text }))
const get = async (disk: TestDisk, assessment: string | null) =>
  good(await new ViewStore(disk, '/me').get({ assessment }))

describe('what a user looked at', () => {
  it('is kept by assessment, and for the app, from one start to the next', async () => {
    const disk = new TestDisk()
    expect(await get(disk, null)).toEqual({})
    const views = new ViewStore(disk, '/me')
    await put(views, null, 'theme', '"dark"')
    await put(views, 'a1', 'filter/all', '1')
    await put(views, 'a2', 'filter/all', '2')
    await put(views, 'a1', 'filter/all', '3')
    expect(await get(disk, null)).toEqual({ theme: '"dark"' })
    expect(await get(disk, 'a1')).toEqual({ 'filter/all': '3' })
    expect(await get(disk, 'a2')).toEqual({ 'filter/all': '2' })
  })

  it('is limited: names written longest ago go, then whole assessments, and never what is kept for the app', async () => {
    const disk = new TestDisk()
    const views = new ViewStore(disk, '/me')
    await put(views, null, 'theme', '"dark"')
    for (let name = 0; name < 120; name += 1) await put(views, 'a1', `n${name}`, 'x')
    expect(Object.keys(await get(disk, 'a1'))).toHaveLength(100)
    expect((await get(disk, 'a1'))['n119']).toBe('x')
    for (let assessment = 0; assessment < 6; assessment += 1)
      for (let name = 0; name < 25; name += 1) await put(views, `b${assessment}`, `n${name}`, 'x'.repeat(20_000))
    expect(await get(disk, 'a1')).toEqual({})
    expect(Object.keys(await get(disk, 'b5'))).toHaveLength(25)
    expect(await get(disk, null)).toEqual({ theme: '"dark"' })
  })

  it('keeps nobody from work when its file is damaged, and leaves that of a newer Demarc as it is', async () => {
    const disk = new TestDisk()
    disk.place(path, Buffer.from('{"format":1,"pla'))
    expect(await get(disk, null)).toEqual({})
    const newer = '{"format":2}'
    disk.place(path, Buffer.from(newer))
    const views = new ViewStore(disk, '/me')
    expect(codeOf(await views.get({ assessment: null }))).toBe('storage.newer-format')
    expect(codeOf(await views.put({ assessment: null, name: 'n', text: '1' }))).toBe('storage.newer-format')
    expect(Buffer.from((await disk.read(path)) ?? []).toString()).toBe(newer)
  })
})
