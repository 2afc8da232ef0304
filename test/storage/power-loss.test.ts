import { describe, expect, it } from 'vitest'
import { survivals, TestDisk } from '../support/test-disk.ts'
import { missingFrom, nothingAnswered, workADay, type Answered } from './support/story.ts'

async function dayWith(prepare: (disk: TestDisk) => void): Promise<{ disk: TestDisk; answered: Answered }> {
  const disk = new TestDisk()
  const answered = nothingAnswered()
  prepare(disk)
  await workADay(disk, answered).catch((error: unknown) => {
    if (!disk.hasStopped) throw error
  })
  return { disk, answered }
}

describe('a day of work on the test disk', () => {
  it('answers everything when nothing goes wrong', async () => {
    const { disk, answered } = await dayWith(() => undefined)
    expect(answered).toMatchObject({ created: true, record: true, setting: true, draft: 'half a sentence' })
    expect(answered.changes).toHaveLength(8)
    expect(await missingFrom(disk.restart('nothing'), answered)).toEqual([])
  })

  it.each(survivals)(
    'stopped after every call in turn, loses nothing answered (what was not flushed: %s)',
    async (survival) => {
      const lost: string[] = []
      let calls = 0
      for (let stopped = true; stopped; calls += 1) {
        const { disk, answered } = await dayWith((fresh) => fresh.stopAfter(calls))
        stopped = disk.hasStopped
        const missing = await missingFrom(disk.restart(survival), answered)
        if (missing.length > 0) lost.push(`after ${calls} calls, in ${disk.calls[calls]}: ${missing.join(', ')}`)
      }
      expect(lost).toEqual([])
      expect(calls).toBeGreaterThan(100)
    },
  )

  it.each(['ENOSPC', 'EIO', 'EPERM', 'EBUSY'])(
    'with %s in every call in turn, loses nothing answered',
    async (errno) => {
      const lost: string[] = []
      for (let call = 1, reached = true; reached; call += 1) {
        const { disk, answered } = await dayWith((fresh) =>
          fresh.failOn((_, __, number) => number === call, errno, { partial: 20 }),
        )
        reached = disk.calls.length >= call
        for (const survival of ['nothing', 'everything'] as const) {
          const missing = await missingFrom(disk.restart(survival), answered)
          if (missing.length > 0) lost.push(`${errno} in ${disk.calls[call - 1]} (${survival}): ${missing.join(', ')}`)
        }
      }
      expect(lost).toEqual([])
    },
  )
})
