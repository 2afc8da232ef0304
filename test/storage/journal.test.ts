import { describe, expect, it } from 'vitest'
import { TestDisk } from '../support/test-disk.ts'
import { comment, stamp } from './support/changes.ts'
import { codeOf, good } from './support/results.ts'
import { assessmentOf, commentOf, createFolder, edit, journalPath, openStore } from './support/stores.ts'

async function opened() {
  const disk = new TestDisk()
  await createFolder(disk)
  return { disk, store: good(await openStore(disk)) }
}

describe('a change', () => {
  it('costs one write and one flush, and is durable when answered', async () => {
    const { disk, store } = await opened()
    const before = disk.calls.length
    expect(await edit(store, 2)).toBe('ok')
    expect(disk.calls.slice(before)).toEqual([`append ${journalPath}`, `flush ${journalPath}`])
    const again = good(await openStore(disk.restart('nothing')))
    expect([again.head, commentOf(again)]).toEqual([store.head, 'c2'])
  })

  it('waits its turn: many at once end up in the order they were given', async () => {
    const { disk, store } = await opened()
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => edit(store, index + 2)))
    expect(new Set(answers)).toEqual(new Set(['ok']))
    const again = good(await openStore(disk.restart('nothing')))
    expect([again.head.sequence, commentOf(again)]).toEqual([41, 'c41'])
    expect(good(await again.verify()).wrong).toBeNull()
  })

  it('is decided on the state that the changes before it have led to', async () => {
    const { store } = await opened()
    const seen: unknown[] = []
    const decide = (next: string) =>
      store.decideAndCommit(
        (state) => {
          const before = state.items['s3']?.['s3.public-access']?.reportComment ?? ''
          seen.push(before)
          return { ok: true, value: comment(before, next) }
        },
        stamp(seen.length + 2),
      )
    await Promise.all([decide('a'), decide('b'), decide('c')])
    expect(seen).toEqual(['', 'a', 'b'])
  })

  it('that is refused writes nothing', async () => {
    const { disk, store } = await opened()
    const before = disk.peek(journalPath)
    const refused = await store.decideAndCommit(
      () => ({ ok: false, failure: { code: 'input.nothing-to-change', params: {} } }),
      stamp(2),
    )
    expect([codeOf(refused), store.head.sequence]).toEqual(['input.nothing-to-change', 1])
    expect(disk.peek(journalPath)).toBe(before)
  })

  it('that could not be read back is a bug and is never written', async () => {
    const { disk, store } = await opened()
    const before = disk.peek(journalPath)
    const broken = {
      events: [
        { type: 'item.changed', v: 1, unit: 's3', control: 's3.public-access', field: 'nonsense', before: 1, after: 2 },
      ],
    } as const
    await expect(store.commit(broken, stamp(2))).rejects.toThrow('Bug in Demarc')
    await expect(store.commit({ events: [] }, stamp(2))).rejects.toThrow('Bug in Demarc')
    expect(disk.peek(journalPath)).toBe(before)
    expect(await edit(store, 2)).toBe('ok')
  })

  it('leaves every state that was handed out as it was', async () => {
    const { store } = await opened()
    const before = store.state
    const copy = structuredClone(before)
    await edit(store, 2)
    expect(before).toEqual(copy)
    expect(store.state).not.toBe(before)
  })
})

describe('a full disk', () => {
  it.each([0, 1, 100])(
    'refuses the change in words, cuts back %s stray bytes, and goes on when there is room',
    async (partial) => {
      const { disk, store } = await opened()
      const before = disk.peek(journalPath)
      disk.failOn((call) => call === 'append', 'ENOSPC', { partial })
      expect(await edit(store, 2)).toBe('disk.full')
      expect(disk.peek(journalPath)).toEqual(before)
      expect([store.status.kind, store.head.sequence, commentOf(store)]).toEqual(['editable', 1, ''])
      expect(await edit(store, 2)).toBe('ok')
      const again = good(await openStore(disk.restart('nothing')))
      expect([again.head.sequence, again.notices]).toEqual([2, []])
    },
  )

  it('where even cutting back fails, nothing more is written after the stray bytes', async () => {
    const { disk, store } = await opened()
    disk.failOn((call) => call === 'append', 'ENOSPC', { partial: 10 })
    disk.failOn((call) => call === 'truncate', 'EIO')
    expect(await edit(store, 2)).toBe('disk.full')
    expect(store.status.kind).toBe('read-only')
    expect(await edit(store, 2)).toBe('storage.read-only')
    await store.close()
    const again = good(await openStore(disk))
    expect(again.notices.map(({ code }) => code)).toEqual(['journal.torn'])
    expect(await edit(again, 2)).toBe('ok')
  })
})

describe('a failed flush', () => {
  it('makes the assessment read-only until it is opened again', async () => {
    const { disk, store } = await opened()
    const heard: string[] = []
    store.onStatus(({ kind }) => heard.push(kind))
    disk.failOn((call) => call === 'flush', 'EIO')
    expect(await edit(store, 2)).toBe('disk.flush-failed')
    expect(heard).toEqual(['read-only'])
    expect(store.status).toMatchObject({ failure: { code: 'disk.flush-failed' }, canContinue: false })
    expect(commentOf(store)).toBe('')
    const calls = disk.calls.length
    expect(await edit(store, 2)).toBe('storage.read-only')
    expect(disk.calls).toHaveLength(calls)
    await store.close()
    const again = good(await openStore(disk))
    expect(again.status.kind).toBe('editable')
    expect(good(await again.verify()).wrong).toBeNull()
  })
})

describe('a folder that cannot be written', () => {
  it('opens for reading and says why', async () => {
    const disk = await assessmentOf(4, 2)
    disk.failOn((call, path) => call === 'open' && path === journalPath, 'EACCES')
    const store = good(await openStore(disk))
    expect(store.status).toMatchObject({ kind: 'read-only', failure: { code: 'disk.read-only' }, canContinue: false })
    expect([commentOf(store), await edit(store, 5)]).toEqual(['c4', 'storage.read-only'])
    expect(codeOf(await store.drafts.put('k', 'text', stamp(5).at))).toBe('disk.read-only')
  })
})

describe('history', () => {
  it('gives lines by sequence, by change and by range, also of changes made since', async () => {
    const disk = await assessmentOf(5, 3)
    const store = good(await openStore(disk))
    expect(good(await store.line(3)).id).toBe('change-3')
    expect(good(await store.line('change-4')).sequence).toBe(4)
    await edit(store, 6)
    expect(good(await store.line('change-6')).events).toEqual(comment('c5', 'c6').events)
    const lines = good(await store.lines({ from: 2, to: 99 }))
    expect(lines.map(({ sequence }) => sequence)).toEqual([2, 3, 4, 5, 6])
    expect(good(await store.lines({ from: -5, to: 1 })).map(({ sequence }) => sequence)).toEqual([1])
  })

  it('has a failure for what it does not have', async () => {
    const store = good(await openStore(await assessmentOf(2, null)))
    expect([codeOf(await store.line(3)), codeOf(await store.line('change-9'))]).toEqual([
      'unknown.change',
      'unknown.change',
    ])
  })
})

describe('closing', () => {
  it('leaves a snapshot that opening can use, and refuses changes from then on', async () => {
    const { disk, store } = await opened()
    await edit(store, 2)
    good(await store.close())
    expect(codeOf(await store.commit(comment('c2', 'c3'), stamp(3)))).toBe('storage.read-only')
    const calls = disk.calls.length
    const again = good(await openStore(disk))
    expect(disk.calls.slice(calls).filter((call) => call === `stream ${journalPath}`)).toHaveLength(1)
    expect(commentOf(again)).toBe('c2')
  })

  it('tells of a draft that could not be written', async () => {
    const { disk, store } = await opened()
    const put = store.drafts.put('k', 'text', stamp(2).at)
    disk.failOn((call, path) => call === 'append' && path.includes('drafts.json'), 'ENOSPC')
    expect(codeOf(await store.close())).toBe('disk.full')
    expect(codeOf(await put)).toBe('disk.full')
  })
})
