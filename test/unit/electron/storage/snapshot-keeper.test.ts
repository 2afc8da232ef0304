import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SnapshotKeeper } from '../../../../electron/storage/snapshot-keeper.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const policy = { idle: 3000, everyLines: 10 }

function keeperOf(write: () => Promise<boolean> = () => Promise.resolve(true)) {
  const spy = vi.fn(write)
  return { keeper: new SnapshotKeeper(spy, policy), written: () => spy.mock.calls.length }
}

describe('SnapshotKeeper', () => {
  it('waits for a pause in the editing', async () => {
    const { keeper, written } = keeperOf()
    for (let edit = 0; edit < 5; edit += 1) {
      keeper.noteLine()
      await vi.advanceTimersByTimeAsync(2900)
    }
    expect(written()).toBe(0)
    await vi.advanceTimersByTimeAsync(100)
    expect(written()).toBe(1)
  })

  it('does not wait for ever: so many lines are enough, after the edit that made them', async () => {
    const { keeper, written } = keeperOf()
    for (let edit = 0; edit < 10; edit += 1) keeper.noteLine()
    expect(written()).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(written()).toBe(1)
  })

  it('takes none where nothing was written since', async () => {
    const { keeper, written } = keeperOf()
    await keeper.take()
    keeper.noteLine()
    await keeper.take()
    await keeper.take()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(written()).toBe(1)
  })

  it('never writes two at once, and takes another for lines that came meanwhile', async () => {
    let under = 0
    let most = 0
    const { keeper, written } = keeperOf(async () => {
      most = Math.max(most, (under += 1))
      await new Promise((resolve) => setTimeout(resolve, 50))
      under -= 1
      return true
    })
    keeper.noteLine()
    const first = keeper.take()
    keeper.noteLine()
    const others = [keeper.take(), keeper.take()]
    await vi.advanceTimersByTimeAsync(500)
    await Promise.all([first, ...others])
    expect([most, written()]).toEqual([1, 2])
  })

  it('tries again after a failure', async () => {
    const answers = [false, true]
    const { keeper, written } = keeperOf(() => Promise.resolve(answers.shift() ?? true))
    keeper.noteLine()
    await keeper.take()
    await keeper.take()
    await keeper.take()
    expect(written()).toBe(2)
  })

  it('is quiet once stopped', async () => {
    const { keeper, written } = keeperOf()
    keeper.noteLine()
    await keeper.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(written()).toBe(0)
  })
})
