import { describe, expect, it } from 'vitest'
import type { Disk } from '../../electron/storage/disk.ts'
import { takeLock } from '../../electron/storage/lock.ts'
import { sameBoot, thisProcess } from '../../electron/storage/process-identity.ts'
import { randomFrom } from '../support/random.ts'
import { TestDisk } from '../support/test-disk.ts'
import { processOf } from './support/changes.ts'
import { codeOf, good } from './support/results.ts'

const path = '/w/lock'
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9))

/** The same disk as a process sees it that gets its turn now sooner, now later. */
function unevenly(disk: TestDisk, random: () => number): Disk {
  const call = (target: TestDisk, name: string | symbol) => {
    const made: unknown = Reflect.get(target, name)
    if (typeof made !== 'function') return made
    return async (...input: unknown[]) => {
      const longest = random() < 0.1 ? 400 : 10
      for (let turns = Math.floor(random() * longest); turns > 0; turns -= 1) await Promise.resolve()
      return Reflect.apply(made, target, input) as Promise<unknown>
    }
  }
  return new Proxy(disk, { get: call })
}

async function folder(): Promise<TestDisk> {
  const disk = new TestDisk()
  await disk.makeFolder('/w')
  return disk
}

/** A workspace locked by process 1, which then ended without giving the lock back. */
async function lockedByDead(host = 'laptop'): Promise<TestDisk> {
  const disk = await folder()
  good(await takeLock(disk, path, processOf(1, { host })))
  return disk
}
const me = processOf(2, { alive: [2] })

describe('a lock', () => {
  it('is for one process, and free again when given back', async () => {
    const disk = await folder()
    const lock = good(await takeLock(disk, path, processOf(1)))
    const other = processOf(2, { alive: [1, 2] })
    const refused = await takeLock(disk, path, other)
    expect(refused).toEqual({ ok: false, failure: { code: 'storage.locked', params: { pid: 1, host: 'laptop' } } })
    await lock.release()
    expect(codeOf(await takeLock(disk, path, other))).toBe('ok')
  })

  it('is refused to the same process a second time', async () => {
    const disk = await folder()
    good(await takeLock(disk, path, processOf(1)))
    expect(codeOf(await takeLock(disk, path, processOf(1)))).toBe('storage.locked')
  })

  it('of a dead owner on this host is taken over at once', async () => {
    const disk = await lockedByDead()
    const lock = good(await takeLock(disk, path, me))
    expect(await lock.isStillOurs()).toBe(true)
    expect(await disk.list('/w')).toEqual(['lock'])
  })

  it('of a process number that another program has now is taken over', async () => {
    const disk = await lockedByDead()
    const reused = { ...processOf(2, { alive: [1, 2] }), startOf: (pid: number) => `start-later-${pid}` }
    expect(codeOf(await takeLock(disk, path, reused))).toBe('ok')
  })

  it('from before a restart of the computer is taken over, although the number is in use', async () => {
    const disk = await lockedByDead()
    expect(codeOf(await takeLock(disk, path, processOf(2, { alive: [1, 2], boot: 'boot-2' })))).toBe('ok')
  })

  it('of another host needs a confirmed take-over that names the host', async () => {
    const disk = await lockedByDead('office')
    expect(await takeLock(disk, path, me)).toEqual({
      ok: false,
      failure: { code: 'storage.locked-elsewhere', params: { host: 'office' } },
    })
    expect(codeOf(await takeLock(disk, path, me, 'somewhere'))).toBe('storage.locked-elsewhere')
    expect(codeOf(await takeLock(disk, path, me, 'office'))).toBe('ok')
  })

  it('that runs on this host is never taken over, confirmed or not', async () => {
    const disk = await folder()
    good(await takeLock(disk, path, processOf(1)))
    expect(codeOf(await takeLock(disk, path, processOf(2, { alive: [1, 2] }), 'laptop'))).toBe('storage.locked')
  })

  it('that cannot be read needs a confirmed take-over too', async () => {
    const disk = await folder()
    disk.place(path, Buffer.from(''))
    expect(codeOf(await takeLock(disk, path, me))).toBe('storage.lock-unreadable')
    expect(codeOf(await takeLock(disk, path, me, 'unknown'))).toBe('ok')
  })

  it('lost to a confirmed take-over is known as lost, and giving it back does no harm', async () => {
    const disk = await folder()
    const lost = good(await takeLock(disk, path, processOf(1, { host: 'office' })))
    const taken = good(await takeLock(disk, path, me, 'office'))
    expect(await lost.isStillOurs()).toBe(false)
    await lost.release()
    expect(await taken.isStillOurs()).toBe(true)
  })
})

describe('taking over', () => {
  it('is exclusive: of many that see the same dead owner, one gets the lock', async () => {
    const disk = await lockedByDead()
    const alive = [2, 3, 4, 5, 6]
    const results = await Promise.all(alive.map((pid) => takeLock(disk, path, processOf(pid, { alive }))))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const holders = await Promise.all(results.map(async (result) => result.ok && (await result.value.isStillOurs())))
    expect(holders.filter(Boolean)).toHaveLength(1)
    expect(await disk.list('/w')).toEqual(['lock'])
  })

  it(`is exclusive however the processes are interleaved (seed ${seed})`, async () => {
    const random = randomFrom(seed)
    for (let round = 0; round < 300; round += 1) {
      const disk = await lockedByDead()
      const alive = [2, 3, 4]
      const results = await Promise.all(
        alive.map((pid) => takeLock(unevenly(disk, random), path, processOf(pid, { alive }))),
      )
      const holders = await Promise.all(results.map(async (result) => result.ok && (await result.value.isStillOurs())))
      expect([results.filter(({ ok }) => ok).length, holders.filter(Boolean).length]).toEqual([1, 1])
    }
  })

  it('can be stopped after any call, and the next one still gets the lock', async () => {
    for (let calls = 0, stopped = true; stopped; calls += 1)
      for (const survival of ['nothing', 'everything'] as const) {
        const disk = await lockedByDead()
        await disk.flushFolder('/')
        await disk.flushFolder('/w')
        disk.stopAfter(calls)
        await takeLock(disk, path, me).catch(() => undefined)
        stopped = disk.hasStopped
        const left = disk.restart(survival)
        expect(codeOf(await takeLock(left, path, processOf(3, { alive: [3] })))).toBe('ok')
        const names = await left.list('/w')
        expect(names.filter((name) => !name.endsWith('.tmp'))).toEqual(['lock'])
      }
  })
})

describe('sameBoot', () => {
  it('compares an id exactly and a worked-out time with tolerance', () => {
    expect(sameBoot('id-1', 'id-1')).toBe(true)
    expect(sameBoot('id-1', 'id-2')).toBe(false)
    expect(sameBoot('at 1000000', 'at 1090000')).toBe(true)
    expect(sameBoot('at 1000000', 'at 1200000')).toBe(false)
    expect(sameBoot('at 1000000', 'id-1')).toBe(false)
  })
})

describe('thisProcess', () => {
  it('knows itself as running, and a number nobody has as not', () => {
    const self = thisProcess()
    expect([self.pid, self.isAlive(self.pid), self.isAlive(2 ** 30)]).toEqual([process.pid, true, false])
    expect(self.startOf(self.pid)).toBe(self.started)
    expect(self.startOf(2 ** 30)).toBeNull()
  })
})
