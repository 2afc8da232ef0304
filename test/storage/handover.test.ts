import { describe, expect, it } from 'vitest'
import { historyOf } from '../../electron/assessing/history.ts'
import { TestDisk } from '../support/test-disk.ts'
import { Desk, screenshot, stick } from './support/handing-over.ts'
import { codeOf, good } from './support/results.ts'

async function twoDesks() {
  const disk = new TestDisk()
  await disk.makeFolder('/stick')
  const ann = await Desk.of(disk, 'Ann')
  const bob = await Desk.of(disk, 'Bob', { minute: 20 })
  await ann.make()
  return { disk, ann, bob }
}

/** Ann's assessment with Bob, who has received it. */
async function withBob() {
  const desks = await twoDesks()
  good(await desks.ann.handOver('Bob'))
  good(await desks.bob.receive())
  return desks
}

describe('an assessment that is handed over', () => {
  it('is read-only where it was: every change is refused with the name and the day', async () => {
    const { ann } = await twoDesks()
    good(await ann.handOver('Bob'))
    const refused = await ann.retitle('Changed')
    expect(refused).toEqual({
      ok: false,
      failure: { code: 'rule.handed-over', params: { to: 'Bob', on: '2026-11-27' } },
    })
    const { store, undoSteps } = await ann.open()
    expect(codeOf(await store.keepDraft('k', 'text', '2026-11-27T10:00:00Z'))).toBe('rule.handed-over')
    const attached = good(await store.line(2))
    expect(codeOf(await (await ann.open()).undo(attached.id))).toBe('rule.handed-over')
    expect(undoSteps).toEqual({ canUndo: false, canRedo: false })
    expect(await ann.problems()).toEqual([])
  })

  it('is whole where it is received: state, evidence byte for byte, and texts being typed', async () => {
    const { ann, bob } = await withBob()
    const theirs = await bob.open()
    expect(theirs.state).toEqual({ ...(await ann.open()).state, handover: null })
    const [piece] = Object.values(theirs.state.evidence)
    const bytes: Uint8Array[] = []
    for await (const part of theirs.store.evidence.stream(piece?.file?.sha256 ?? '')) bytes.push(part)
    expect(Buffer.concat(bytes)).toEqual(screenshot)
    expect(theirs.store.drafts.list().map(({ text }) => text)).toEqual(['half a sentence'])
    expect(await bob.problems()).toEqual([])
  })

  it('comes back with what was done, and goes on as one history', async () => {
    const { ann, bob } = await withBob()
    good(await bob.retitle('By Bob'))
    await bob.attach('u2', Buffer.from('another'), 'another.txt')
    good(await bob.handOver('Ann'))
    const hers = (await ann.open()).store.head.sequence
    good(await ann.receive())
    expect(await ann.title()).toBe('By Bob')
    good(await ann.retitle('By Ann again'))
    const { store } = await ann.open()
    const lines = good(await store.lines({ from: hers, to: store.head.sequence }))
    expect(lines.map(({ by, events }) => `${by}: ${events?.[0]?.type}`)).toEqual([
      'Ann: assessment.handed-over',
      'Bob: assessment.received',
      'Bob: about.changed',
      'Bob: record.added',
      'Bob: assessment.handed-over',
      'Ann: assessment.received',
      'Ann: about.changed',
    ])
    expect(await ann.problems()).toEqual([])
    expect(await ann.folders()).toEqual(['a1'])
  })

  it('E26: history offers no undo of what its reviewer alone takes back', async () => {
    const { ann, bob } = await twoDesks()
    good(await ann.retitle('By Ann'))
    const note = { item: 's3/s3.access', field: '', text: 'Why?' } as const
    good(await ann.ask({ type: 'record.add', table: 'reviewNote', value: note }))
    const offered = async (desk: Desk, about: RegExp) => {
      const told = good(await historyOf(await desk.open(), { id: 'a1', item: null, before: null, count: 50 }))
      return told.entries.find(({ words }) => about.test(words.join(' ')))?.canUndo
    }
    expect(await offered(ann, /RN-01/)).toBe(true)
    good(await ann.handOver('Bob'))
    good(await bob.receive())
    expect(await offered(bob, /RN-01/)).toBe(false)
    expect(await offered(bob, /By Ann/)).toBe(true)
  })

  it('tells windows that show it to read it again', async () => {
    const { ann, bob } = await withBob()
    good(await bob.handOver('Ann'))
    ann.heard.length = 0
    good(await ann.receive())
    expect(ann.heard.map(({ line }) => line.events?.[0]?.type)).toEqual(['assessment.received'])
  })

  it('can be handed on by whoever has it, and still comes back', async () => {
    const { disk, ann, bob } = await withBob()
    const eve = await Desk.of(disk, 'Eve', { minute: 40 })
    good(await bob.handOver('Eve'))
    good(await eve.receive())
    good(await eve.retitle('By Eve'))
    good(await eve.handOver('Ann'))
    good(await ann.receive())
    expect(await ann.title()).toBe('By Eve')
  })

  it('keeps what was set aside after damage where it was', async () => {
    const { disk, ann, bob } = await withBob()
    disk.place('/ann/assessments/a1/journal.ndjson.torn-1', Buffer.from('half a line'))
    good(await bob.handOver('Ann'))
    good(await ann.receive())
    expect(disk.peek('/ann/assessments/a1/journal.ndjson.torn-1')?.toString()).toBe('half a line')
  })
})

describe('the file', () => {
  it('is written again byte for byte while the assessment is away, and for nobody else', async () => {
    const { disk, ann } = await twoDesks()
    const first = good(await ann.handOver('Bob'))
    const lines = (await ann.open()).store.head.sequence
    const again = good(await ann.handOver('Bob', '/stick/again.demarc'))
    expect(again).toMatchObject({ sha256: first.sha256, size: first.size })
    expect(disk.peek('/stick/again.demarc')).toEqual(disk.peek(stick))
    expect(codeOf(await ann.handOver('Eve'))).toBe('handover.to-another')
    expect((await ann.open()).store.head.sequence).toBe(lines)
  })

  it('is not written of an assessment that is not sound, which stays as it was', async () => {
    const { disk, ann } = await twoDesks()
    const sha256 = Object.values((await ann.open()).state.evidence)[0]?.file?.sha256 ?? ''
    const path = `/ann/assessments/a1/evidence/${sha256}`
    disk.tamper(path, (bytes) => Buffer.from(bytes.map((byte, at) => (at === 5 ? byte ^ 1 : byte))))
    expect(codeOf(await ann.handOver('Bob'))).toBe('evidence.hash-mismatch')
    await disk.remove(path)
    expect(codeOf(await ann.handOver('Bob'))).toBe('handover.not-sound')
    expect(await disk.list('/stick')).toEqual([])
    expect(codeOf(await ann.retitle('Still mine'))).toBe('ok')
  })

  it.each(['cancelled', 'full'])(
    'that could not be finished (%s) leaves nothing, and the assessment as it was',
    async (why) => {
      const { disk, ann } = await twoDesks()
      const abort = new AbortController()
      const progress = () => (why === 'cancelled' ? abort.abort() : undefined)
      const watching = { progress, signal: abort.signal }
      if (why === 'full') disk.failOn((call, path) => call === 'append' && path.startsWith('/stick'), 'ENOSPC')
      expect(codeOf(await ann.handOver('Bob', stick, watching))).toBe(
        why === 'full' ? 'disk.full' : 'handover.cancelled',
      )
      expect(await disk.list('/stick')).toEqual([])
      expect(codeOf(await ann.retitle('Still mine'))).toBe('ok')
    },
  )

  it('tells how much of it is done, up to all', async () => {
    const { ann, bob } = await twoDesks()
    const told: [number, number][] = []
    const watching = {
      progress: (done: number, total: number) => void told.push([done, total]),
      signal: new AbortController().signal,
    }
    good(await ann.handOver('Bob', stick, watching))
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1])
    good(await bob.receive(stick, watching))
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1])
  })
})

describe('a file that cannot take the place of what is here is refused in words', () => {
  it('because it was received before', async () => {
    const { bob } = await withBob()
    expect(codeOf(await bob.receive())).toBe('handover.received-before')
    good(await bob.retitle('Later'))
    expect(codeOf(await bob.receive())).toBe('handover.received-before')
    expect(await bob.title()).toBe('Later')
  })

  it('because it was written here', async () => {
    const { ann } = await twoDesks()
    good(await ann.handOver('Bob'))
    expect(codeOf(await ann.receive())).toBe('handover.own-file')
  })

  it('because it was received by somebody else and has come back since', async () => {
    const { ann, bob } = await withBob()
    good(await bob.handOver('Ann', '/stick/back.demarc'))
    good(await ann.receive('/stick/back.demarc'))
    expect(codeOf(await ann.receive('/stick/back.demarc'))).toBe('handover.received-before')
    expect(codeOf(await ann.receive(stick))).toBe('handover.received-before')
    expect(codeOf(await bob.receive(stick))).toBe('handover.received-before')
  })

  it('because the assessment was taken back', async () => {
    const { ann, bob } = await withBob()
    good(await bob.retitle('By Bob'))
    good(await bob.handOver('Ann'))
    good(await ann.ask({ type: 'handover.take-back', reason: 'The stick was lost' }))
    expect(await ann.receive()).toEqual({
      ok: false,
      failure: {
        code: 'handover.taken-back',
        params: { title: 'By Bob', on: '2026-11-27', reason: 'The stick was lost' },
      },
    })
    expect(codeOf(await ann.retitle('Mine again'))).toBe('ok')
  })

  it('because both went on', async () => {
    const { ann, bob } = await withBob()
    good(await bob.retitle('By Bob'))
    good(await ann.ask({ type: 'handover.take-back', reason: 'Lost' }))
    good(await ann.handOver('Bob'))
    expect(codeOf(await bob.receive())).toBe('handover.parted')
    expect(await bob.title()).toBe('By Bob')
    expect(await bob.folders()).toEqual(['a1'])
  })

  it('because there is no such file', async () => {
    const { bob } = await twoDesks()
    expect(codeOf(await bob.receive('/stick/none.demarc'))).toBe('evidence.missing')
    expect(codeOf(await bob.receive('/stick'))).toBe('handover.not-ours')
  })

  it('when it was cancelled', async () => {
    const { ann, bob } = await twoDesks()
    good(await ann.handOver('Bob'))
    const abort = new AbortController()
    const watching = { progress: () => abort.abort(), signal: abort.signal }
    expect(codeOf(await bob.receive(stick, watching))).toBe('handover.cancelled')
    expect(await bob.folders()).toEqual([])
  })
})
