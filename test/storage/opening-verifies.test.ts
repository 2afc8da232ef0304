import { describe, expect, it, vi } from 'vitest'
import { TestDisk } from '../support/test-disk.ts'
import { Desk } from './support/handing-over.ts'
import { good } from './support/results.ts'

describe('an assessment that a window opens', () => {
  it('is verified from the first line on once the window has the last piece of it', async () => {
    const disk = new TestDisk()
    const desk = await Desk.of(disk, 'Ann')
    await desk.make()
    good(await desk.retitle('first title'))
    good(await desk.retitle('second title'))
    await (await desk.open()).store.takeSnapshot()
    await desk.assessments.close('a1')
    disk.tamper('/ann/assessments/a1/journal.ndjson', (before) =>
      Buffer.from(Buffer.from(before).toString().replace('first title', 'worst title')),
    )

    const { id, sequence, chunks } = good(await desk.assessments.openForWindow('a1'))
    const { store } = await desk.open()
    const verify = vi.spyOn(store, 'verify')
    for (let index = 0; index < chunks; index += 1) {
      expect(verify).not.toHaveBeenCalled()
      good(desk.assessments.chunk(id, sequence, index))
    }
    await vi.waitFor(() => expect(store.status.kind).toBe('read-only'))
  })
})
