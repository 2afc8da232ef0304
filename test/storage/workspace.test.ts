import { describe, expect, it } from 'vitest'
import { Workspace } from '../../electron/storage/workspace.ts'
import type { Template } from '../../shared/model/template.ts'
import { TestDisk } from '../support/test-disk.ts'
import { comment, creation, processOf, stamp } from './support/changes.ts'
import { codeOf, good } from './support/results.ts'
import { optionsFor } from './support/story.ts'

const indexPath = '/w/workspace.json'
const own = async (disk: TestDisk) => good(await Workspace.own(optionsFor(disk)))
const idsOf = async (workspace: Workspace) => good(await workspace.list()).summaries.map(({ id }) => id)

async function withTwo(): Promise<TestDisk> {
  const disk = new TestDisk()
  const workspace = await own(disk)
  good(await workspace.create('a1', creation('a1'), stamp(1)))
  good(await workspace.create('a2', creation('a2'), stamp(2)))
  await workspace.close()
  return disk
}

const template = (id: string): Template => ({
  format: 1,
  id,
  name: `Template ${id}`,
  purpose: '',
  kind: 'period',
  mode: 'internal',
  frameworks: [],
  units: [],
  tailoring: [],
  branding: null,
})

describe('owning a workspace', () => {
  it('makes it where there is none, and gives the lock back on closing', async () => {
    const disk = new TestDisk()
    const workspace = await own(disk)
    expect([workspace.isOwned, await idsOf(workspace)]).toEqual([true, []])
    expect(await disk.list('/w')).toEqual(['assessments', 'lock', 'workspace.json'])
    good(await workspace.close())
    expect(await disk.list('/w')).toEqual(['assessments', 'workspace.json'])
  })

  it('is refused to a second process in one sentence, which may read', async () => {
    const disk = await withTwo()
    await own(disk)
    const second = { ...optionsFor(disk), me: processOf(8, { alive: [7, 8] }) }
    const refused = await Workspace.own(second)
    expect(refused).toEqual({ ok: false, failure: { code: 'storage.locked', params: { pid: 7, host: 'laptop' } } })
    if (refused.ok) return
    const reader = good(await Workspace.read(second, refused.failure))
    expect(await idsOf(reader)).toEqual(['a2', 'a1'])
    const store = good(await reader.open('a1'))
    expect(store.status).toEqual({ kind: 'read-only', failure: refused.failure, canContinue: false })
    expect(codeOf(await store.commit(comment('', 'x'), stamp(3)))).toBe('storage.read-only')
    expect(codeOf(await reader.create('a3', creation('a3'), stamp(3)))).toBe('storage.locked')
    expect(codeOf(await reader.saveSettings({}))).toBe('storage.locked')
    expect(codeOf(await reader.templates.save(template('t')))).toBe('storage.locked')
  })

  it('is refused where the path is a file, or the folder cannot be written', async () => {
    const disk = new TestDisk()
    disk.place('/w', Buffer.from(''))
    expect(codeOf(await Workspace.own(optionsFor(disk)))).toBe('storage.not-a-workspace')
    expect(codeOf(await Workspace.read(optionsFor(disk)))).toBe('storage.not-a-workspace')
    const closed = await withTwo()
    closed.failOn((call) => call === 'createExclusive', 'EROFS')
    expect(codeOf(await Workspace.own(optionsFor(closed)))).toBe('disk.read-only')
    expect(await idsOf(good(await Workspace.read(optionsFor(closed))))).toEqual(['a2', 'a1'])
  })

  it('that was taken over elsewhere makes no new assessment and opens none', async () => {
    const disk = await withTwo()
    const workspace = await own(disk)
    good(await Workspace.own({ ...optionsFor(disk), me: processOf(9, { host: 'office' }) }, 'laptop'))
    expect(codeOf(await workspace.open('a1'))).toBe('storage.lock-lost')
    expect(codeOf(await workspace.create('a3', creation('a3'), stamp(3)))).toBe('storage.lock-lost')
  })

  it('reads without writing a single byte', async () => {
    const disk = await withTwo()
    disk.tamper(indexPath, () => Buffer.from('broken'))
    const calls = disk.calls.length
    const reader = good(await Workspace.read(optionsFor(disk)))
    await idsOf(reader)
    good(await reader.open('a1'))
    good(await reader.close())
    const kinds = new Set(disk.calls.slice(calls).map((call) => call.split(' ')[0]))
    expect([...kinds].sort()).toEqual(['facts', 'list', 'read', 'stream'])
  })
})

describe('the list', () => {
  it('is up to date for open assessments and for those another run changed', async () => {
    const disk = await withTwo()
    const first = await own(disk)
    const store = good(await first.open('a1'))
    good(await store.commit(comment('', 'x'), stamp(30)))
    expect(good(await first.list()).summaries[0]).toMatchObject({ id: 'a1', changedOn: stamp(30).at })
    // No closing: as after a crash.
    const second = good(await Workspace.own(optionsFor(disk, 'boot-2')))
    expect(good(await second.list()).summaries[0]).toMatchObject({ id: 'a1', changedOn: stamp(30).at })
  })

  it('reads no journal it has read before', async () => {
    const again = await withTwo()
    const calls = again.calls.length
    await idsOf(await own(again))
    expect(again.calls.slice(calls).filter((call) => call.startsWith('stream'))).toHaveLength(2)
    const later = again.calls.length
    await idsOf(good(await Workspace.own(optionsFor(again, 'boot-2'))))
    expect(again.calls.slice(later).filter((call) => call.startsWith('stream'))).toEqual([])
  })

  it.each([
    ['lost', async (disk: TestDisk) => disk.remove(indexPath)],
    ['damaged', async (disk: TestDisk) => disk.tamper(indexPath, (bytes) => bytes.slice(0, 20))],
  ])('is made again from the folders when %s', async (_, spoil) => {
    const disk = await withTwo()
    await spoil(disk)
    const workspace = await own(disk)
    expect(await idsOf(workspace)).toEqual(['a2', 'a1'])
    expect(workspace.notices.map(({ code }) => code)).toEqual(_ === 'damaged' ? ['index.unreadable'] : [])
    expect(disk.peek(`${indexPath}.damaged-1`) !== null).toBe(_ === 'damaged')
  })

  it('refuses one of a newer Demarc without touching it, and gives the lock back', async () => {
    const disk = await withTwo()
    disk.tamper(indexPath, () => Buffer.from('{"format":2,"new":"things"}'))
    expect(codeOf(await Workspace.own(optionsFor(disk)))).toBe('storage.newer-format')
    expect(Buffer.from(disk.peek(indexPath) ?? []).toString()).toBe('{"format":2,"new":"things"}')
    expect(await disk.list('/w')).toEqual(['assessments', 'workspace.json'])
  })

  it('names an assessment that cannot be read, and lists the others', async () => {
    const disk = await withTwo()
    disk.tamper('/w/assessments/a1/journal.ndjson', () => Buffer.from('nonsense\n'))
    const { summaries, unreadable } = good(await (await own(disk)).list())
    expect(summaries.map(({ id }) => id)).toEqual(['a2'])
    expect(unreadable).toMatchObject([{ id: 'a1', failure: { code: 'storage.damaged' } }])
  })
})

describe('making an assessment', () => {
  it('is all or nothing, wherever it stops', async () => {
    for (let calls = 0, stopped = true; stopped; calls += 1)
      for (const survival of ['nothing', 'half', 'everything'] as const) {
        const disk = new TestDisk()
        const workspace = await own(disk)
        disk.stopAfter(calls)
        const made = await workspace.create('a1', creation('a1'), stamp(1)).catch(() => ({ ok: false }))
        stopped = disk.hasStopped
        const again = good(await Workspace.own(optionsFor(disk.restart(survival), 'boot-2')))
        const ids = await idsOf(again)
        expect(made.ok ? ids : [...ids, 'a1'].slice(0, 1)).toEqual(['a1'])
        if (ids.length > 0) expect(good(await again.open('a1')).status.kind).toBe('editable')
      }
  })

  it('leaves nothing behind where the disk is full, nor after a process that ended', async () => {
    const disk = new TestDisk()
    const workspace = await own(disk)
    disk.failOn((call) => call === 'append', 'ENOSPC')
    expect(codeOf(await workspace.create('a1', creation('a1'), stamp(1)))).toBe('disk.full')
    expect(await disk.list('/w/assessments')).toEqual([])
    disk.stopAfter(5)
    await workspace.create('a1', creation('a1'), stamp(1)).catch(() => undefined)
    const left = disk.restart('everything')
    expect(await left.list('/w/assessments')).toHaveLength(1)
    good(await Workspace.own(optionsFor(left, 'boot-2')))
    expect(await left.list('/w/assessments')).toEqual([])
  })

  it('does not write over one that is there', async () => {
    const workspace = await own(await withTwo())
    expect(codeOf(await workspace.create('a1', creation('a1'), stamp(3)))).toBe('rule.duplicate')
  })
})

describe('opening', () => {
  it('gives the same assessment twice, and a fresh one after closing', async () => {
    const workspace = await own(await withTwo())
    const store = good(await workspace.open('a1'))
    expect(good(await workspace.open('a1'))).toBe(store)
    expect(workspace.opened('a1')).toBe(store)
    good(await workspace.closeAssessment('a1'))
    expect(workspace.opened('a1')).toBeNull()
    expect(good(await workspace.open('a1'))).not.toBe(store)
  })

  it.each(['a9', '..', 'a1/../a2', ''])('has a failure for %j', async (id) => {
    const workspace = await own(await withTwo())
    expect(codeOf(await workspace.open(id))).toBe('unknown.assessment')
  })
})

describe('settings', () => {
  it('stay', async () => {
    const disk = new TestDisk()
    const workspace = await own(disk)
    good(await workspace.saveSettings({ theme: 'dark', wide: true }))
    const again = good(await Workspace.own(optionsFor(disk.restart('nothing'), 'boot-2')))
    expect(again.settings).toEqual({ theme: 'dark', wide: true })
  })
})

describe('templates', () => {
  it('are kept, replaced, listed and removed', async () => {
    const disk = new TestDisk()
    const { templates } = await own(disk)
    good(await templates.save(template('b')))
    good(await templates.save(template('a')))
    good(await templates.save({ ...template('a'), name: 'Renamed' }))
    const after = good(await Workspace.own(optionsFor(disk.restart('nothing'), 'boot-2'))).templates
    expect(good(await after.list()).templates.map(({ name }) => name)).toEqual(['Renamed', 'Template b'])
    good(await after.remove('a'))
    expect(codeOf(await after.remove('a'))).toBe('unknown.template')
    expect(codeOf(await after.remove('../workspace'))).toBe('unknown.template')
    expect(good(await after.list()).templates.map(({ id }) => id)).toEqual(['b'])
  })

  it('that are damaged are named, and set aside when replaced', async () => {
    const disk = new TestDisk()
    const { templates } = await own(disk)
    disk.place('/w/templates/a.json', Buffer.from('{'))
    expect(good(await templates.list())).toMatchObject({ templates: [], unreadable: [{ code: 'storage.damaged' }] })
    good(await templates.save(template('a')))
    expect(await disk.list('/w/templates')).toEqual(['a.json', 'a.json.damaged-1'])
  })
})
