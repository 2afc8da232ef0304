import { dirname, join } from 'node:path'
import { fail, type Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import { makeFolderDurably, type Disk } from './disk.ts'
import { attempt, StorageError } from './storage-error.ts'

/** What a revision keeps: the frozen record and the one signed report. */
export type RevisionFile = 'record.json' | 'report.pdf'

const fileNames: readonly RevisionFile[] = ['record.json', 'report.pdf']
const voidedName = /^voided-(\d+)$/

/** `revisions/<n>/`: exact bytes, written once, never migrated and never replaced. */
export class RevisionFiles {
  constructor(
    private readonly disk: Disk,
    /** The folder `revisions` of one assessment. */
    private readonly folder: string,
  ) {}

  /** Writes a file of a revision. The same bytes again are no failure; others are refused. */
  async write(revision: number, name: RevisionFile, bytes: Uint8Array): Promise<Result<void, Failure>> {
    return attempt(async () => {
      const path = join(this.folder, String(revision), name)
      await makeFolderDurably(this.disk, dirname(path))
      const made = await this.disk.createExclusive(path, bytes)
      const there = made ? bytes : await this.disk.read(path)
      if (!there || Buffer.compare(there, bytes) !== 0)
        throw new StorageError(fail('storage.already-written', { path }))
      await this.disk.flushFolder(dirname(path))
    })
  }

  /** The exact bytes of a revision's file. */
  async read(revision: number, name: RevisionFile): Promise<Result<Uint8Array, Failure>> {
    return attempt(async () => {
      const bytes = await this.disk.read(join(this.folder, String(revision), name))
      if (!bytes) throw new StorageError(fail('unknown.revision', { revision }))
      return bytes
    })
  }

  /** Keeps the files of a revision that was sent back before approval as `voided-<k>`; gives k, or null for no files. */
  async void(revision: number): Promise<Result<number | null, Failure>> {
    return attempt(async () => {
      const folder = join(this.folder, String(revision))
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
}
