import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalJson, sha256Text } from '../../assessments/rules/hash.ts'
import { checkAssessment } from '../../electron/storage/check.ts'
import { currentVersions } from '../../electron/storage/upcasters.ts'
import { verifyChain } from '../../electron/storage/verify.ts'
import { AssessmentState } from '../../shared/model/state.ts'
import { TestDisk } from '../support/test-disk.ts'
import { comment, stamp } from './support/changes.ts'
import { codeOf, good } from './support/results.ts'
import { assessmentOf, commentOf, folder, journalPath, openStore, snapshotPath } from './support/stores.ts'

const fixtures = join(import.meta.dirname, '../fixtures/journals')
const journals = [
  'format-1',
  'format-1-recovered',
  'format-1-edition',
  'format-1-handover',
  'format-1-signed',
  'format-1-branding',
]
const bytesOf = (name: string) => readFileSync(join(fixtures, name))
const linesOf = (name: string) =>
  bytesOf(name)
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { events: { type: string }[] | null })

function diskWith(journal: Uint8Array): TestDisk {
  const disk = new TestDisk()
  disk.place(journalPath, journal)
  return disk
}

describe.each(journals)('a journal as it was written by %s', (name) => {
  it('opens, verifies and gives the state it gave when it was written', async () => {
    const store = good(await openStore(diskWith(bytesOf(`${name}.ndjson`))))
    // A collection that came later is there and has nothing in it.
    const expected = AssessmentState.parse(JSON.parse(bytesOf(`${name}.state.json`).toString()))
    expect(store.status.kind).toBe('editable')
    expect(canonicalJson(store.state)).toBe(canonicalJson(expected))
    expect(good(await store.verify()).wrong).toBeNull()
  })

  it('can be gone on with, and its lines stay as they are', async () => {
    const disk = diskWith(bytesOf(`${name}.ndjson`))
    const store = good(await openStore(disk))
    good(await store.commit(comment('', 'more'), stamp(40)))
    await store.close()
    expect(disk.peek(journalPath)?.subarray(0, bytesOf(`${name}.ndjson`).length)).toEqual(bytesOf(`${name}.ndjson`))
    expect(commentOf(good(await openStore(disk)))).toBe('more')
  })
})

it('the journals kept here have every event there is', () => {
  const seen = journals.flatMap((name) => linesOf(`${name}.ndjson`).flatMap((line) => line.events ?? []))
  expect([...new Set(seen.map(({ type }) => type))].sort()).toEqual([...currentVersions.keys()].sort())
})

describe('a redacted line', () => {
  it('verifies by its header, and is gone from state and history', async () => {
    const store = good(await openStore(diskWith(bytesOf('format-1.ndjson'))))
    expect(good(await store.line(9)).events).toBeNull()
    expect(JSON.stringify(store.state)).not.toContain('hunter2')
  })

  it('that no later line tells of is a problem of its own', async () => {
    const disk = diskWith(bytesOf('format-1.ndjson'))
    disk.tamper(journalPath, (bytes) => {
      const lines = Buffer.from(bytes).toString().split('\n')
      lines[5] = JSON.stringify({ ...(JSON.parse(lines[5] ?? '') as object), events: null })
      return Buffer.from(lines.join('\n'))
    })
    const store = good(await openStore(disk))
    expect(good(await store.verify()).wrong).toEqual({
      line: 6,
      problem: { code: 'line.redacted', params: { line: 6 } },
    })
  })
})

/** Seals a line as a newer Demarc would: the header is hashed the same way in every format. */
function sealed(header: object, events: unknown): string {
  const whole = { ...header, payload: sha256Text(canonicalJson(events)) }
  return `${JSON.stringify({ ...whole, hash: sha256Text(canonicalJson(whole)), events })}\n`
}

describe('something newer', () => {
  async function disks(): Promise<{ disk: TestDisk; next: object }> {
    const disk = await assessmentOf(4, 3)
    const { head } = good(await openStore(disk))
    return { disk, next: { sequence: 5, id: 'n', at: stamp(5).at, by: 'Jo', previous: head.hash } }
  }

  it.each([
    ['format', { format: 2 }, 'anything at all'],
    ['version of an event', { format: 1 }, [{ type: 'item.changed', v: 2, what: 'ever' }]],
    ['event', { format: 1 }, [{ type: 'item.dreamt', v: 1 }]],
  ])('a line with a newer %s is refused kindly and not touched', async (_, format, events) => {
    const { disk, next } = await disks()
    const eventList = Array.isArray(events) ? events : [events]
    disk.tamper(journalPath, (bytes) => Buffer.concat([bytes, Buffer.from(sealed({ ...format, ...next }, eventList))]))
    const before = disk.peek(journalPath)
    const names = await disk.list(folder)
    expect(await openStore(disk)).toMatchObject({ failure: { code: 'storage.newer-format', params: { format: 2 } } })
    expect([disk.peek(journalPath), await disk.list(folder)]).toEqual([before, names])
  })

  it('and a newer snapshot beside it is not touched either', async () => {
    const { disk, next } = await disks()
    disk.tamper(journalPath, (bytes) => Buffer.concat([bytes, Buffer.from(sealed({ format: 2, ...next }, []))]))
    disk.tamper(snapshotPath, () => Buffer.from('{"format":2}'))
    expect(codeOf(await openStore(disk))).toBe('storage.newer-format')
    expect(Buffer.from(disk.peek(snapshotPath) ?? []).toString()).toBe('{"format":2}')
  })

  it('a flipped bit that looks like a newer format is damage, not a newer format', async () => {
    const { disk } = await disks()
    disk.tamper(journalPath, (bytes) =>
      Buffer.from(
        Buffer.from(bytes)
          .toString()
          .replace(/"format":1(?=[^\n]*\n$)/, '"format":3'),
      ),
    )
    const store = good(await openStore(disk))
    expect([store.status.kind, store.head.sequence]).toEqual(['read-only', 3])
  })
})

describe('a snapshot written before a collection was there', () => {
  it('opens with the collection empty', async () => {
    const disk = diskWith(bytesOf('format-1.ndjson'))
    const store = good(await openStore(disk))
    await store.close()
    const written = JSON.parse(new TextDecoder().decode(disk.peek(snapshotPath))) as {
      state: Record<string, unknown>
    }
    for (const later of ['offering', 'target', 'practice', 'securityService', 'training', 'partner', 'priorFinding'])
      delete written.state[later]
    disk.place(snapshotPath, new TextEncoder().encode(JSON.stringify(written)))
    const again = good(await openStore(disk))
    expect(again.status.kind).toBe('editable')
    expect(again.state).toMatchObject({ offering: {}, target: {}, partner: {}, priorFinding: {} })
    expect(canonicalJson(again.state)).toBe(canonicalJson(store.state))
  })
})

describe('a snapshot written before a record had a field', () => {
  it('J6: opens as the journal says, and is no damage', async () => {
    const disk = diskWith(bytesOf('format-1.ndjson'))
    const store = good(await openStore(disk))
    await store.close()
    interface Written {
      state: {
        about: Record<string, unknown>
        revisions: Record<string, unknown>[]
        items: Record<string, Record<string, Record<string, unknown>>>
      }
    }
    const written = JSON.parse(new TextDecoder().decode(disk.peek(snapshotPath))) as Written
    const { about, revisions, items } = written.state
    delete about['standards']
    for (const revision of revisions) delete revision['sentBack']
    for (const item of Object.values(items).flatMap((unit) => Object.values(unit))) delete item['lastReview']
    disk.place(snapshotPath, new TextEncoder().encode(JSON.stringify(written)))
    const verify = (path: string, to: number) => verifyChain(disk, path, to)
    const { problems } = good(await checkAssessment({ disk, folder, id: 'a1', verify }))
    expect(problems.map(({ code }) => code)).not.toContain('snapshot.differs')
    const again = good(await openStore(disk))
    expect(again.state.about.standards).toBe('')
    expect(canonicalJson(again.state)).toBe(canonicalJson(store.state))
  })
})
