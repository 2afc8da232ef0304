import { AssessmentStore, type StoreOptions } from '../../../electron/storage/assessment-store.ts'
import { verifyChain } from '../../../electron/storage/verify.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { Result } from '../../../shared/result.ts'
import { Journal } from '../../../electron/storage/journal.ts'
import { TestDisk } from '../../support/test-disk.ts'
import { comment, creation, stamp } from './changes.ts'
import { codeOf, good } from './results.ts'

export const folder = '/w/assessments/a1'
export const journalPath = `${folder}/journal.ndjson`
export const snapshotPath = `${folder}/snapshot.json`

/** Snapshots only where a test asks for one. */
export const neverByItself = { idle: 1_000_000, everyLines: 1_000_000 }

export function openStore(
  disk: TestDisk,
  options: Partial<StoreOptions> = {},
): Promise<Result<AssessmentStore, Failure>> {
  return AssessmentStore.open({
    disk,
    folder,
    id: 'a1',
    refusal: null,
    verify: (path, to) => verifyChain(disk, path, to),
    policy: neverByItself,
    ...options,
  })
}

/** A folder with a journal of one line, flushed in every respect. */
export async function createFolder(disk: TestDisk): Promise<void> {
  await disk.makeFolder(folder)
  const journal = await Journal.open(disk, journalPath, 0, { sequence: 0, hash: '', at: '' })
  good(await journal.append(journal.seal({ ...creation('a1'), ...stamp(1) })))
  await journal.close()
  for (const path of ['/', '/w', '/w/assessments', folder]) await disk.flushFolder(path)
}

/** Comments the item, from text `c<n-1>` to `c<n>`, as change n. */
export async function edit(store: AssessmentStore, number: number): Promise<string> {
  const before = number === 2 ? '' : `c${number - 1}`
  return codeOf(await store.commit(comment(before, `c${number}`), stamp(number)))
}

/** A closed assessment of `lines` lines with a snapshot at line `snapshotAt`, or none. */
export async function assessmentOf(lines: number, snapshotAt: number | null): Promise<TestDisk> {
  const disk = new TestDisk()
  await createFolder(disk)
  const store = good(await openStore(disk))
  for (let number = 2; number <= lines; number += 1) {
    await edit(store, number)
    if (number === snapshotAt) await store.takeSnapshot()
  }
  return disk
}

export function commentOf(store: AssessmentStore): string | undefined {
  return store.state.items['s3']?.['s3.public-access']?.reportComment
}
