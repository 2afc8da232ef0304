import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TestDisk } from '../support/test-disk.ts'
import { Desk } from './support/handing-over.ts'
import { good } from './support/results.ts'

interface Saved {
  shape?: number
  state: { about: { title: string } }
}

/** An assessment that was closed, whose snapshot was then written otherwise. */
async function closedWith(change: (saved: Saved) => void): Promise<Desk> {
  const desk = await Desk.of(new TestDisk(), 'Ann')
  await desk.make()
  good(await desk.retitle('as the journal says'))
  await desk.assessments.close('a1')
  desk.disk.tamper(join(desk.path, 'assessments/a1/snapshot.json'), (bytes) => {
    const saved = JSON.parse(Buffer.from(bytes).toString()) as Saved
    saved.state.about.title = 'as the snapshot says'
    change(saved)
    return Buffer.from(JSON.stringify(saved))
  })
  return desk
}

describe('J7: a snapshot', () => {
  it('of another shape is made anew from the journal, and is no damage', async () => {
    const desk = await closedWith((saved) => delete saved.shape)
    expect(await desk.problems()).toEqual([])
    expect(await desk.title()).toBe('as the journal says')
  })

  it("of today's shape is opened from, and the check finds that it differs", async () => {
    const desk = await closedWith(() => undefined)
    expect(await desk.problems()).toEqual(['snapshot.differs'])
    expect(await desk.title()).toBe('as the snapshot says')
  })
})
