import { describe, expect, it } from 'vitest'
import { digestBytes } from '../../electron/storage/digest.ts'
import { checkAssessment } from '../../electron/storage/check.ts'
import { verifyChain } from '../../electron/storage/verify.ts'
import { problemText } from '../../shared/text/en/check.ts'
import type { TestDisk } from '../support/test-disk.ts'
import { stamp } from './support/changes.ts'
import { codeOf, good } from './support/results.ts'
import { assessmentOf, folder, journalPath, openStore, snapshotPath } from './support/stores.ts'

const record = Buffer.from('{"record":"as signed"}')
const shot = Buffer.from('a screenshot')
const shotHash = digestBytes(shot)

/** An assessment with a file of evidence, a snapshot and a frozen record. */
async function signed(): Promise<TestDisk> {
  const disk = await assessmentOf(4, null)
  const store = good(await openStore(disk))
  disk.place('/home/shot.png', shot)
  const bytes = good(await store.evidence.attach('/home/shot.png'))
  const evidence = {
    id: 'e1',
    ref: 'E-001',
    title: 'Console',
    kind: 'file',
    file: { ...bytes, name: 'shot.png', mediaType: 'image/png' },
    location: '',
    source: '',
    collectedBy: '',
    collectedOn: null,
    coversFrom: null,
    coversTo: null,
    expires: null,
    state: 'received',
    restricted: false,
  }
  good(
    await store.commit(
      { events: [{ type: 'record.added', v: 1, table: 'evidence', id: 'e1', after: evidence }] },
      stamp(5),
    ),
  )
  good(await store.revisions.write(1, 'record.json', record))
  const recordHash = digestBytes(record)
  const signature = {
    role: 'preparer',
    person: 'p1',
    name: 'Jo',
    on: stamp(6).at,
    recordHash,
    certificate: null,
  } as const
  const signers = { preparer: 'p1', reviewer: 'p2', approver: 'p3' }
  good(
    await store.commit(
      { events: [{ type: 'revision.frozen', v: 2, revision: 1, recordHash, reportHash: null, signers, signature }] },
      stamp(6),
    ),
  )
  good(await store.close())
  return disk
}

async function check(disk: TestDisk): Promise<{ ok: boolean; problems: string[] }> {
  const verify = (path: string, to: number) => verifyChain(disk, path, to)
  const report = good(await checkAssessment({ disk, folder, id: 'a1', verify }))
  return { ok: report.ok, problems: report.problems.map(problemText) }
}

const flip = (bytes: Uint8Array) => bytes.map((byte, index) => (index === 5 ? byte ^ 1 : byte))

describe('checkAssessment', () => {
  it('finds nothing wrong with what is sound, and writes nothing', async () => {
    const disk = await signed()
    const calls = disk.calls.length
    expect(await check(disk)).toEqual({ ok: true, problems: [] })
    const kinds = new Set(disk.calls.slice(calls).map((call) => call.split(' ')[0]))
    expect([...kinds].sort()).toEqual(['facts', 'read', 'stream'])
  })

  it.each<[string, string, (disk: TestDisk) => unknown]>([
    [
      'a line changed in the middle',
      'Line 2 of the journal no longer matches its own hash.',
      (disk) =>
        disk.tamper(journalPath, (bytes) =>
          Buffer.from(Buffer.from(bytes).toString().replace('"id":"change-2"', '"id":"change-x"')),
        ),
    ],
    [
      'a snapshot that says something else',
      'The snapshot does not say what the journal says.',
      (disk) =>
        disk.tamper(snapshotPath, (bytes) =>
          Buffer.from(Buffer.from(bytes).toString().replace('"Payments"', '"Payment"')),
        ),
    ],
    [
      'a snapshot that cannot be read',
      'The snapshot cannot be read; it will be made again from the journal.',
      (disk) => disk.tamper(snapshotPath, (bytes) => bytes.slice(0, 50)),
    ],
    [
      'changed evidence',
      'The file of E-001 (shot.png) no longer matches its SHA-256.',
      (disk) => disk.tamper(`${folder}/evidence/${shotHash}`, flip),
    ],
    [
      'lost evidence',
      'The file of E-001 (shot.png) is missing.',
      (disk) => disk.remove(`${folder}/evidence/${shotHash}`),
    ],
    [
      'a changed record',
      'The signed record of revision 1 no longer matches the hash that was signed.',
      (disk) => disk.tamper(`${folder}/revisions/1/record.json`, flip),
    ],
    [
      'a lost record',
      'The signed record of revision 1 is missing.',
      (disk) => disk.remove(`${folder}/revisions/1/record.json`),
    ],
  ])('tells of %s', async (_, sentence, spoil) => {
    const disk = await signed()
    await spoil(disk)
    expect(await check(disk)).toEqual({ ok: false, problems: [sentence] })
  })

  it('tells everything at once', async () => {
    const disk = await signed()
    disk.tamper(`${folder}/evidence/${shotHash}`, flip)
    await disk.remove(`${folder}/revisions/1/record.json`)
    expect((await check(disk)).problems).toHaveLength(2)
  })

  it('ignores the last line while its owner is still writing it', async () => {
    const disk = await signed()
    disk.tamper(journalPath, (bytes) => Buffer.concat([bytes, Buffer.from('{"format":1,')]))
    expect(await check(disk)).toEqual({ ok: true, problems: [] })
  })

  it('has a failure for a disk that fails, which is not a finding', async () => {
    const disk = await signed()
    disk.failOn((call, path) => call === 'stream' && path.includes('/evidence/'), 'EIO')
    const verify = (path: string, to: number) => verifyChain(disk, path, to)
    expect(codeOf(await checkAssessment({ disk, folder, id: 'a1', verify }))).toBe('disk.failed')
    expect(codeOf(await checkAssessment({ disk, folder: '/w/assessments/no', id: 'no', verify }))).toBe(
      'unknown.assessment',
    )
  })
})
