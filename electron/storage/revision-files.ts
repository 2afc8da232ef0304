import { dirname, join } from 'node:path'
import { fail, type Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import { digestAside } from './digest.ts'
import { makeFolderDurably, type Disk } from './disk.ts'
import { attempt, StorageError } from './storage-error.ts'

/** What a revision keeps: the frozen record and the one signed report. */
export type RevisionFile = 'record.json' | 'report.pdf'

const fileNames: readonly RevisionFile[] = ['record.json', 'report.pdf']
/** The report with one signature more, until the journal has that signature. */
const nextReport = 'report.next.pdf'
const voidedName = /^voided-(\d+)$/

/** `revisions/<n>/`: exact bytes, never migrated. A record is written once; a report only ever grows by a signature. */
export class RevisionFiles {
  constructor(
    private readonly disk: Disk,
    /** The folder `revisions` of one assessment. */
    private readonly folder: string,
  ) {}

  /** Writes a file of a revision. The same bytes again are no failure; others are refused. */
  async write(revision: number, name: RevisionFile, bytes: Uint8Array): Promise<Result<void, Failure>> {
    return attempt(async () => {
      const path = this.#path(revision, name)
      await makeFolderDurably(this.disk, dirname(path))
      const made = await this.disk.createExclusive(path, bytes)
      const there = made ? bytes : await this.disk.read(path)
      if (!there || Buffer.compare(there, bytes) !== 0)
        throw new StorageError(fail('storage.already-written', { path }))
      await this.disk.flushFolder(dirname(path))
    })
  }

  /** Keeps the report as it will be with the next signature. It counts once the journal names its hash. */
  async writeNext(revision: number, bytes: Uint8Array): Promise<Result<void, Failure>> {
    return attempt(async () => {
      const path = this.#path(revision, nextReport)
      await this.disk.remove(path)
      if (!(await this.disk.createExclusive(path, bytes)))
        throw new StorageError(fail('storage.already-written', { path }))
      await this.disk.flushFolder(dirname(path))
    })
  }

  /** Puts the next report in the place of the last one if it is the one the journal names; else takes it away. */
  async settle(revision: number, reportHash: string): Promise<Result<void, Failure>> {
    return attempt(async () => {
      const path = this.#path(revision, nextReport)
      const next = await this.disk.read(path)
      if (!next) return
      if ((await digestAside(next)) === reportHash) await this.disk.rename(path, this.#path(revision, 'report.pdf'))
      else await this.disk.remove(path)
      await this.disk.flushFolder(dirname(path))
    })
  }

  /** The report of that hash, which is what the journal names; null where it is there but is another. */
  async readReport(revision: number, reportHash: string): Promise<Result<Uint8Array | null, Failure>> {
    const last = await this.read(revision, 'report.pdf')
    if (!last.ok || (await digestAside(last.value)) === reportHash) return last
    // A process that ended before it settled leaves the newest report beside the one before it.
    return attempt(async () => {
      const next = await this.disk.read(this.#path(revision, nextReport))
      return next && (await digestAside(next)) === reportHash ? next : null
    })
  }

  /** The exact bytes of a revision's file. */
  async read(revision: number, name: RevisionFile): Promise<Result<Uint8Array, Failure>> {
    return attempt(async () => {
      const bytes = await this.disk.read(this.#path(revision, name))
      if (!bytes) throw new StorageError(fail('unknown.revision', { revision }))
      return bytes
    })
  }

  /** Keeps the files of a revision that was sent back before approval as `voided-<k>`; gives k, or null for no files. */
  async void(revision: number): Promise<Result<number | null, Failure>> {
    return attempt(async () => {
      const folder = join(this.folder, String(revision))
      await this.disk.remove(join(folder, nextReport))
      const names = await this.disk.list(folder)
      const unapproved = fileNames.filter((name) => names.includes(name))
      if (unapproved.length === 0) return null
      const number = 1 + Math.max(0, ...names.map((name) => Number(voidedName.exec(name)?.[1] ?? 0)))
      const voided = join(folder, `voided-${number}`)
      await makeFolderDurably(this.disk, voided)
      for (const name of unapproved) await this.disk.rename(join(folder, name), join(voided, name))
      await this.disk.flushFolder(voided)
      await this.disk.flushFolder(folder)
      return number
    })
  }

  #path(revision: number, name: string): string {
    return join(this.folder, String(revision), name)
  }
}
