import { describe, expect, it } from 'vitest'
import { survivals, TestDisk, type Survival } from '../support/test-disk.ts'
import { Desk, stick } from './support/handing-over.ts'
import { codeOf, good } from './support/results.ts'

/** What an act was answered, or null where the disk stopped before it was. */
async function answerOf(disk: TestDisk, act: () => Promise<{ ok: boolean }>): Promise<boolean | null> {
  try {
    return (await act()).ok
  } catch (error) {
    if (!disk.hasStopped) throw error
    return null
  }
}

/** Everything so far is on disk, names too. */
async function settled(disk: TestDisk): Promise<TestDisk> {
  return disk.restart('everything')
}

interface Fault {
  readonly what: string
  prepare(disk: TestDisk, call: number): void
  readonly after: readonly Survival[]
}

const faults: readonly Fault[] = [
  { what: 'the disk stops', prepare: (disk, call) => disk.stopAfter(call), after: survivals },
  ...['ENOSPC', 'EIO', 'EPERM'].map((errno) => ({
    what: errno,
    prepare: (disk: TestDisk, call: number) => {
      const first = disk.calls.length + 1
      disk.failOn((_, __, number) => number === first + call, errno, { partial: 20 })
    },
    after: ['nothing', 'everything'] as const,
  })),
]

async function beforeHandingOver(): Promise<TestDisk> {
  const disk = new TestDisk()
  await disk.makeFolder('/stick')
  const ann = await Desk.of(disk, 'Ann')
  await ann.make()
  await ann.workspace.close()
  return settled(disk)
}

describe.each(faults)('handing over, with $what at every call in turn', ({ prepare, after }) => {
  it('leaves an assessment that is here or away, and never half a file', async () => {
    const start = await beforeHandingOver()
    const wrong: string[] = []
    let calls = 0
    for (let reached = true; reached; calls += 1) {
      const disk = start.restart('everything')
      const ann = await Desk.of(disk, 'Ann', { boot: 'boot-2', minute: 5 })
      await ann.open()
      const before = disk.calls.length
      prepare(disk, calls)
      const answered = await answerOf(disk, () => ann.handOver('Bob'))
      reached = disk.calls.length - before > calls
      for (const survival of after)
        wrong.push(
          ...(await wrongAfterHandingOver(disk.restart(survival), answered)).map(
            (what) => `${calls} ${survival}: ${what}`,
          ),
        )
    }
    expect(wrong).toEqual([])
    expect(calls).toBeGreaterThan(20)
  })
})

async function wrongAfterHandingOver(disk: TestDisk, answered: boolean | null): Promise<string[]> {
  const wrong: string[] = []
  const ann = await Desk.of(disk, 'Ann', { boot: 'boot-3', minute: 10 })
  const { state, status } = await ann.open()
  if (status.kind !== 'editable') wrong.push('not editable by its owner')
  if (answered && !state.handover) wrong.push('answered and not away')
  if (answered && !disk.peek(stick)) wrong.push('answered and no file')
  if ((await ann.problems()).length > 0) wrong.push('not sound')
  // Whatever happened, asking again brings it to an end.
  if (codeOf(await ann.handOver('Bob')) !== 'ok') wrong.push('cannot be handed over any more')
  const bob = await Desk.of(disk, 'Bob', { boot: 'boot-3', minute: 20 })
  if (codeOf(await bob.receive()) !== 'ok') wrong.push('cannot be received')
  return wrong
}

/** Ann's assessment with Bob, and on the stick what he did with it. */
async function beforeComingBack(): Promise<TestDisk> {
  const disk = await beforeHandingOver()
  const ann = await Desk.of(disk, 'Ann', { boot: 'boot-2', minute: 5 })
  good(await ann.handOver('Bob'))
  await ann.workspace.close()
  const bob = await Desk.of(disk, 'Bob', { boot: 'boot-2', minute: 20 })
  good(await bob.receive())
  good(await bob.retitle('By Bob'))
  good(await bob.handOver('Ann'))
  await bob.workspace.close()
  disk.place('/ann/assessments/a1/journal.ndjson.torn-1', Buffer.from('half a line'))
  return settled(disk)
}

describe.each(faults)('receiving, with $what at every call in turn', ({ prepare, after }) => {
  it('leaves what was there or what came, and never half of it', async () => {
    const start = await beforeComingBack()
    const wrong: string[] = []
    let calls = 0
    for (let reached = true; reached; calls += 1) {
      const disk = start.restart('everything')
      const ann = await Desk.of(disk, 'Ann', { boot: 'boot-3', minute: 40 })
      const before = disk.calls.length
      prepare(disk, calls)
      const answered = await answerOf(disk, () => ann.receive())
      reached = disk.calls.length - before > calls
      for (const survival of after)
        wrong.push(
          ...(await wrongAfterReceiving(disk.restart(survival), answered)).map(
            (what) => `${calls} ${survival}: ${what}`,
          ),
        )
    }
    expect(wrong).toEqual([])
    expect(calls).toBeGreaterThan(60)
  })
})

async function wrongAfterReceiving(disk: TestDisk, answered: boolean | null): Promise<string[]> {
  const wrong: string[] = []
  const ann = await Desk.of(disk, 'Ann', { boot: 'boot-4', minute: 50 })
  if ((await ann.folders()).join() !== 'a1') wrong.push(`folders ${(await ann.folders()).join()}`)
  const { state } = await ann.open()
  const hasCome = state.handover === null
  if (answered !== null && hasCome !== answered)
    wrong.push(`answered ${answered}, and it ${hasCome ? 'came' : 'did not'}`)
  if (hasCome !== (state.about.title === 'By Bob')) wrong.push('half of it')
  if ((await ann.problems()).length > 0) wrong.push('not sound')
  if (!disk.peek('/ann/assessments/a1/journal.ndjson.torn-1')) wrong.push('what was set aside is gone')
  const again = codeOf(await ann.receive())
  if (again !== (hasCome ? 'handover.received-before' : 'ok')) wrong.push(`again: ${again}`)
  if (codeOf(await ann.retitle('Goes on')) !== 'ok') wrong.push('does not go on')
  return wrong
}
