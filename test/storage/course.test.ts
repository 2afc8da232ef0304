import { describe, expect, it } from 'vitest'
import { CourseReader } from '../../electron/assessing/course-reader.ts'
import { TestDisk } from '../support/test-disk.ts'
import { itemEvent, stamp } from './support/changes.ts'
import { good } from './support/results.ts'
import { assessmentOf, createFolder, edit, journalPath, openStore } from './support/stores.ts'

/** Where each reading of the journal began, from now on. */
function watchReading(disk: TestDisk): number[] {
  const began: number[] = []
  const stream = disk.stream.bind(disk)
  disk.stream = (path, from, to) => {
    if (path === journalPath) began.push(from ?? 0)
    return stream(path, from, to)
  }
  return began
}

describe('the course of the work', () => {
  it('S10: is read once from the journal; after that only what was added since', async () => {
    const disk = new TestDisk()
    await createFolder(disk)
    const store = good(await openStore(disk))
    for (let number = 2; number <= 30; number += 1) await edit(store, number)
    const reader = new CourseReader(store)
    expect(good(await reader.read()).days).toMatchObject([{ items: 1, concluded: 0, done: 0 }])

    const { length } = store
    const began = watchReading(disk)
    await store.commit({ events: [itemEvent('conclusion', 'not-assessed', 'compliant')] }, stamp(31))
    expect(good(await reader.read()).days.at(-1)).toMatchObject({ items: 1, concluded: 1, done: 0 })
    expect(began).toEqual([length])
    expect(good(await reader.read())).toEqual(good(await new CourseReader(store).read()))
  })

  it('S10: readings at once come to the same', async () => {
    const store = good(await openStore(await assessmentOf(40, null)))
    const reader = new CourseReader(store)
    const [first, second] = await Promise.all([reader.read(), reader.read()])
    expect(good(first)).toEqual(good(second))
    expect(good(first).days).toMatchObject([{ items: 1 }])
  })

  it('S10: goes on with the journal that was started again after damage', async () => {
    const disk = await assessmentOf(12, 12)
    const sound = good(await openStore(disk.restart('nothing')))
    const before = good(await new CourseReader(sound).read())
    const damaged = disk.restart('nothing')
    damaged.tamper(journalPath, (bytes) => {
      const broken = Uint8Array.from(bytes)
      const at = Math.floor(bytes.length / 2)
      broken[at] = (broken[at] ?? 0) ^ 1
      return broken
    })
    const store = good(await openStore(damaged))
    const reader = new CourseReader(store)
    await reader.read()
    await store.verify()
    good(await store.continue('The disk had bad sectors.', stamp(20)))
    expect(good(await reader.read()).days.at(-1)).toMatchObject({ items: before.days.at(-1)?.items })
  })
})
