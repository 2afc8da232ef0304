import { describe, expect, it } from 'vitest'
import { RevisionFiles } from '../../electron/storage/revision-files.ts'
import { TestDisk } from '../support/test-disk.ts'
import { codeOf, good } from './support/results.ts'
import { assessmentOf, folder, openStore } from './support/stores.ts'

const bytes = (text: string) => Buffer.from(text)

function files() {
  const disk = new TestDisk()
  disk.place('/w/a1/journal.ndjson', bytes(''))
  return { disk, revisions: new RevisionFiles(disk, '/w/a1/revisions') }
}

describe('the files of a revision', () => {
  it('are the exact bytes that were written, durably', async () => {
    const { disk, revisions } = files()
    good(await revisions.write(1, 'report.pdf', Buffer.from([0, 255, 13, 10])))
    const after = new RevisionFiles(disk.restart('nothing'), '/w/a1/revisions')
    expect(Buffer.from(good(await after.read(1, 'report.pdf')))).toEqual(Buffer.from([0, 255, 13, 10]))
    expect(codeOf(await after.read(2, 'report.pdf'))).toBe('unknown.revision')
  })

  it('are written once: the same bytes again do no harm, others are refused', async () => {
    const { revisions } = files()
    good(await revisions.write(1, 'record.json', bytes('signed')))
    expect(codeOf(await revisions.write(1, 'record.json', bytes('signed')))).toBe('ok')
    expect(codeOf(await revisions.write(1, 'record.json', bytes('other')))).toBe('storage.already-written')
    expect(Buffer.from(good(await revisions.read(1, 'record.json'))).toString()).toBe('signed')
  })

  it('of a revision that was sent back are kept as voided, each time', async () => {
    const { disk, revisions } = files()
    for (const round of ['first', 'second']) {
      good(await revisions.write(1, 'record.json', bytes(round)))
      good(await revisions.write(1, 'report.pdf', bytes(`${round} pdf`)))
      good(await revisions.void(1))
    }
    expect(good(await revisions.void(1))).toBeNull()
    expect(await disk.list('/w/a1/revisions/1')).toEqual(['voided-1', 'voided-2'])
    const kept = disk.restart('nothing')
    expect(Buffer.from(kept.peek('/w/a1/revisions/1/voided-1/record.json') ?? []).toString()).toBe('first')
    expect(Buffer.from(kept.peek('/w/a1/revisions/1/voided-2/report.pdf') ?? []).toString()).toBe('second pdf')
    expect(codeOf(await revisions.read(1, 'record.json'))).toBe('unknown.revision')
  })
})

describe('a record left by a process that ended before the sign-off was written', () => {
  it('is put among the voided on opening, so that signing can begin again', async () => {
    const disk = await assessmentOf(3, null)
    disk.place(`${folder}/revisions/1/record.json`, bytes('never signed'))
    const store = good(await openStore(disk))
    expect(await disk.list(`${folder}/revisions/1`)).toEqual(['voided-1'])
    expect(codeOf(await store.revisions.write(1, 'record.json', bytes('signed')))).toBe('ok')
  })
})
