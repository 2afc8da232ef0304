import { describe, expect, it } from 'vitest'
import { sealLine } from '../../assessments/rules/chain.ts'
import type { AssessmentStore } from '../../electron/storage/assessment-store.ts'
import { checkAssessment } from '../../electron/storage/check.ts'
import { verifyChain } from '../../electron/storage/verify.ts'
import { failureText } from '../../shared/failure.ts'
import type { TestDisk } from '../support/test-disk.ts'
import { comment, stamp } from './support/changes.ts'
import { codeOf, good } from './support/results.ts'
import { assessmentOf, commentOf, edit, folder, journalPath, openStore, snapshotPath } from './support/stores.ts'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()
const bytes = (content: string) => Buffer.from(content)

/** Changes the nth line, counted from 1. */
function changeLine(disk: TestDisk, number: number, change: (line: string) => string | null): void {
  disk.tamper(journalPath, (before) => {
    const lines = text(before).split('\n')
    const changed = change(lines[number - 1] ?? '')
    lines.splice(number - 1, 1, ...(changed === null ? [] : [changed]))
    return bytes(lines.join('\n'))
  })
}

const ofAnotherJournal = (before: Uint8Array) =>
  bytes(
    text(before)
      .replace(/"(first|head)":"[0-9a-f]{8}/g, '"$1":"00000000')
      .replace('"sequence":6', '"sequence":60'),
  )

const flip = (line: string) => line.replace('"reportComment"', '"reportCommend"')

function reason({ status }: AssessmentStore): string {
  return status.kind === 'read-only' ? failureText(status.failure) : 'editable'
}

async function openedStore(disk: TestDisk): Promise<AssessmentStore> {
  return good(await openStore(disk))
}

async function check(disk: TestDisk): Promise<string[]> {
  const verify = (path: string, to: number) => verifyChain(disk, path, to)
  return good(await checkAssessment({ disk, folder, id: 'a1', verify })).problems.map(({ code }) => code)
}

describe('a sound assessment', () => {
  it.each([null, 2, 5, 8])('opens with a snapshot at line %s', async (snapshotAt) => {
    const disk = await assessmentOf(8, snapshotAt)
    const store = await openedStore(disk)
    expect([store.status.kind, store.head.sequence, commentOf(store)]).toEqual(['editable', 8, 'c8'])
    expect(store.notices).toEqual([])
    expect(good(await store.verify()).wrong).toBeNull()
    expect(await check(disk)).toEqual([])
  })
})

describe('a torn last line', () => {
  it('is set aside and named, and editing goes on', async () => {
    const disk = await assessmentOf(4, 2)
    const whole = disk.peek(journalPath)
    disk.tamper(journalPath, (before) => Buffer.concat([before, bytes('{"format":1,"seq')]))
    const store = await openedStore(disk)
    expect(store.notices).toEqual([{ code: 'journal.torn', params: { file: 'journal.ndjson.torn-1', bytes: 16 } }])
    expect(text(disk.peek(`${journalPath}.torn-1`) ?? bytes(''))).toBe('{"format":1,"seq')
    expect(disk.peek(journalPath)).toEqual(whole)
    expect(disk.restart('nothing').peek(`${journalPath}.torn-1`)).toEqual(bytes('{"format":1,"seq'))
    expect(await edit(store, 5)).toBe('ok')
    expect(good(await store.verify()).wrong).toBeNull()
    const again = await openedStore(disk.restart('nothing'))
    expect([again.head.sequence, again.notices]).toEqual([5, []])
  })

  it('that a power loss left as zeros with an end is torn, not damage', async () => {
    const disk = await assessmentOf(4, 2)
    disk.tamper(journalPath, (before) => Buffer.concat([before, new Uint8Array(300), bytes('}\n')]))
    const store = await openedStore(disk)
    expect([store.status.kind, store.head.sequence]).toEqual(['editable', 4])
    expect(store.notices.map(({ code }) => code)).toEqual(['journal.torn'])
  })

  it('is ignored and left alone by a reader', async () => {
    const disk = await assessmentOf(4, null)
    disk.tamper(journalPath, (before) => Buffer.concat([before, bytes('{"form')]))
    const before = disk.peek(journalPath)
    const store = good(await openStore(disk, { refusal: { code: 'storage.opened-for-reading', params: {} } }))
    expect([store.status.kind, store.head.sequence, commentOf(store)]).toEqual(['read-only', 4, 'c4'])
    expect(disk.peek(journalPath)).toBe(before)
    expect(await disk.list(folder)).toEqual(['journal.ndjson'])
  })
})

describe('a bad snapshot', () => {
  it.each([
    ['not JSON', (before: Uint8Array) => before.slice(0, 100)],
    ['of another shape', (before: Uint8Array) => bytes(text(before).replace('"client"', '"clown"'))],
    ['of another format', (before: Uint8Array) => bytes(text(before).replace('"format":1', '"format":2'))],
    [
      'with another head',
      (before: Uint8Array) => bytes(text(before).replace(/"head":"[0-9a-f]{8}/, '"head":"00000000')),
    ],
    ['of another, longer journal', ofAnotherJournal],
  ])('%s is set aside and rebuilt from the journal', async (_, change) => {
    const disk = await assessmentOf(8, 6)
    disk.tamper(snapshotPath, change)
    const bad = disk.peek(snapshotPath)
    const store = await openedStore(disk)
    expect(store.notices).toEqual([{ code: 'snapshot.unreadable', params: { file: 'snapshot.json.damaged-1' } }])
    expect(disk.peek(`${snapshotPath}.damaged-1`)).toBe(bad)
    expect([store.status.kind, store.head.sequence, commentOf(store)]).toEqual(['editable', 8, 'c8'])
    await store.close()
    expect(good(await openStore(disk)).notices).toEqual([])
    expect(await check(disk)).toEqual([])
  })

  it('is not written over where the disk could not read it', async () => {
    const disk = await assessmentOf(8, 6)
    const before = disk.peek(snapshotPath)
    disk.failOn((call, path) => call === 'read' && path === snapshotPath, 'EIO')
    const store = await openedStore(disk)
    expect([store.status.kind, commentOf(store)]).toEqual(['editable', 'c8'])
    await edit(store, 9)
    await store.close()
    expect(disk.peek(snapshotPath)).toBe(before)
  })
})

describe('a damaged line older than the snapshot', () => {
  it.each([
    ['a flipped letter', 3, flip, 'line 3 of the journal no longer matches'],
    ['a payload of another', 3, (line: string) => line.replace('"c3"', '"cX"'), 'the content of line 3'],
    ['a cut line', 3, (line: string) => line.slice(0, 40), 'line 3 of the journal cannot be read'],
    ['a missing line', 3, () => null, 'line 3 of the journal does not follow'],
    ["the snapshot's own line", 6, (line: string) => line.slice(0, 40), 'line 6 of the journal cannot be read'],
    ['the first line', 1, (line: string) => line.slice(0, 40), 'line 1 of the journal cannot be read'],
  ])('%s: opens in full, read-only, naming the line', async (_, number, change, words) => {
    const disk = await assessmentOf(8, 6)
    changeLine(disk, number, change)
    const damaged = disk.peek(journalPath)
    const store = await openedStore(disk)
    const found = good(await store.verify())
    expect(found.wrong?.line).toBe(number)
    expect([store.head.sequence, commentOf(store)]).toEqual([8, 'c8'])
    if (words !== 'the content of line 3') expect(reason(store)).toContain(words)
    else expect(reason(store)).toContain('line 3')
    expect(await edit(store, 9)).toBe('storage.read-only')
    await store.close()
    expect(disk.peek(journalPath)).toBe(damaged)
    expect(await check(disk)).toHaveLength(1)
  })

  it('that keeps its length is found by verifying after opening', async () => {
    const disk = await assessmentOf(8, 6)
    changeLine(disk, 3, flip)
    const store = await openedStore(disk)
    expect(store.status.kind).toBe('editable')
    const heard: string[] = []
    store.onStatus((status) => heard.push(status.kind))
    await store.verify()
    expect(heard).toEqual(['read-only'])
    expect(store.status).toMatchObject({ kind: 'read-only', canContinue: true })
    expect(await edit(store, 9)).toBe('storage.read-only')
  })
})

describe('a damaged line without a newer snapshot', () => {
  it.each([null, 3])('opens up to the last good line (snapshot at %s)', async (snapshotAt) => {
    const disk = await assessmentOf(8, snapshotAt)
    changeLine(disk, 6, flip)
    const store = await openedStore(disk)
    expect([store.head.sequence, commentOf(store)]).toEqual([5, 'c5'])
    expect(reason(store)).toContain('line 6 of the journal')
    expect(await edit(store, 9)).toBe('storage.read-only')
  })

  it.each([
    ['a missing line', 6, () => null, 5],
    ['a line that stands twice', 6, (line: string) => `${line}\n${line}`, 6],
  ])('%s breaks the chain there', async (_, number, change, last) => {
    const disk = await assessmentOf(8, null)
    changeLine(disk, number, change)
    const store = await openedStore(disk)
    expect([store.head.sequence, commentOf(store)]).toEqual([last, `c${last}`])
    expect(reason(store)).toContain(`line ${last + 1} of the journal does not follow the line before it`)
  })

  it('at the very end is found too', async () => {
    const disk = await assessmentOf(8, 3)
    changeLine(disk, 8, flip)
    const store = await openedStore(disk)
    expect([store.head.sequence, store.status.kind]).toEqual([7, 'read-only'])
  })

  it('as the first line is a failure that names it', async () => {
    const disk = await assessmentOf(3, null)
    changeLine(disk, 1, flip)
    const opened = await openStore(disk)
    expect(opened.ok ? '' : failureText(opened.failure)).toContain('line 1 of the journal')
  })
})

describe('a journal shorter than its snapshot', () => {
  it.each([0, 1, 4, 7])('is damage: %s lines left', async (left) => {
    const disk = await assessmentOf(8, 8)
    disk.tamper(journalPath, (before) =>
      bytes(
        text(before)
          .split('\n')
          .slice(0, left)
          .map((line) => `${line}\n`)
          .join(''),
      ),
    )
    const store = await openedStore(disk)
    expect([store.head.sequence, commentOf(store)]).toEqual([8, 'c8'])
    expect(reason(store)).toContain(`the journal ends with line ${left}, but line 8 had been written`)
    expect(await edit(store, 9)).toBe('storage.read-only')
  })

  it('is damage where the journal is gone', async () => {
    const disk = await assessmentOf(8, 8)
    await disk.remove(journalPath)
    const store = await openedStore(disk)
    expect([store.head.sequence, store.status.kind]).toEqual([8, 'read-only'])
  })

  it('is found while the assessment is open', async () => {
    const disk = await assessmentOf(8, 3)
    const store = await openedStore(disk)
    disk.tamper(journalPath, (before) => before.slice(0, text(before).lastIndexOf('\n', before.length - 2) + 1))
    expect(good(await store.verify()).wrong).toEqual({
      line: 8,
      problem: { code: 'journal.short', params: { line: 7, saved: 8 } },
    })
    expect(store.status.kind).toBe('read-only')
  })
})

describe('another journal in the place of the open one', () => {
  it('is found by verifying, although it is sound in itself', async () => {
    const disk = await assessmentOf(3, null)
    const store = await openedStore(disk)
    const other = await openedStore(await assessmentOf(2, null))
    disk.tamper(journalPath, (before) => {
      const lines = text(before).split('\n').slice(0, 2)
      const { line } = sealLine({ ...comment('c2', 'x3'), ...stamp(3) }, other.head)
      return bytes([...lines, JSON.stringify(line), ''].join('\n'))
    })
    const { wrong } = good(await store.verify())
    expect(wrong).toEqual({ line: 3, problem: { code: 'journal.replaced', params: { line: 3 } } })
    expect(store.status).toMatchObject({ kind: 'read-only', canContinue: true })
  })
})

describe('continuing after damage', () => {
  it.each([
    ['a line lost for ever', 6, null, 5, { from: 6, to: null }],
    ['a line the snapshot has outlived', 3, 6, 8, { from: 3, to: 3 }],
  ] as const)('%s: keeps the old journal and starts one from the state', async (_, number, snapshotAt, last, lost) => {
    const disk = await assessmentOf(8, snapshotAt)
    changeLine(disk, number, flip)
    const damaged = disk.peek(journalPath)
    const store = await openedStore(disk)
    await store.verify()
    const line = good(await store.continue('The disk had bad sectors.', stamp(20)))
    expect(line.events?.[0]).toMatchObject({ type: 'assessment.recovered', lost, reason: 'The disk had bad sectors.' })
    expect(disk.peek(`${journalPath}.damaged-1`)).toEqual(damaged)
    expect(store.status.kind).toBe('editable')
    expect(store.state.revisions.map((revision) => revision.sequence)).toEqual([1])
    expect(codeOf(await store.commit(comment(`c${last}`, 'on'), stamp(21)))).toBe('ok')
    await store.close()
    const again = good(await openStore(disk.restart('nothing')))
    expect([again.status.kind, again.head.sequence, commentOf(again)]).toEqual(['editable', 2, 'on'])
    expect(again.notices).toEqual([])
    expect(await check(disk)).toEqual([])
  })

  it('is safe to stop after every call', async () => {
    for (let calls = 0, stopped = true; stopped; calls += 1) {
      const disk = await assessmentOf(8, 6)
      changeLine(disk, 3, flip)
      const store = await openedStore(disk)
      await store.verify()
      disk.stopAfter(calls)
      await store.continue('Bad sectors.', stamp(20)).catch(() => undefined)
      stopped = disk.hasStopped
      for (const survival of ['nothing', 'everything'] as const) {
        const again = good(await openStore(disk.restart(survival)))
        await again.verify()
        expect([commentOf(again), again.status.kind]).toEqual([
          'c8',
          again.head.sequence === 1 ? 'editable' : 'read-only',
        ])
      }
    }
  })

  it('is refused where nothing is damaged, and for a reader', async () => {
    const disk = await assessmentOf(3, null)
    expect(codeOf(await (await openedStore(disk)).continue('Why not', stamp(9)))).toBe('storage.not-damaged')
    changeLine(disk, 2, flip)
    const reader = good(await openStore(disk, { refusal: { code: 'storage.opened-for-reading', params: {} } }))
    expect(reader.status).toMatchObject({ kind: 'read-only', canContinue: false })
    expect(codeOf(await reader.continue('Why not', stamp(9)))).toBe('storage.opened-for-reading')
  })
})
