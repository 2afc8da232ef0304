import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { fail, type Failure } from '../../shared/failure.ts'
import { invariant } from '../../shared/invariant.ts'
import { Id } from '../../shared/model/primitives.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import type { AssessmentSummary } from '../../shared/model/summary.ts'
import { err, firstFailure, ok, type Result } from '../../shared/result.ts'
import type { Problem } from '../../shared/text/en/check.ts'
import { beforeFirst } from '../../assessments/rules/chain.ts'
import { summarize } from '../../assessments/rules/summary.ts'
import { AssessmentStore, type ChangeContent, type Stamp } from './assessment-store.ts'
import { makeFolderDurably, type Disk } from './disk.ts'
import { EvidenceStore } from './evidence-store.ts'
import { Journal } from './journal.ts'
import { assessmentPaths, loadAssessment } from './load-assessment.ts'
import { takeLock, type Lock } from './lock.ts'
import type { ProcessIdentity } from './process-identity.ts'
import { finishInstalls, installFolder } from './install-folder.ts'
import { removeLeftovers } from './replace-file.ts'
import { SerialQueue } from './serial-queue.ts'
import type { SnapshotPolicy } from './snapshot-keeper.ts'
import { attempt, StorageError } from './storage-error.ts'
import { Templates } from './templates.ts'
import { Uploads } from './uploads.ts'
import type { VerifyChain } from './verify.ts'
import { WorkspaceIndex, type IndexEntry, type Settings } from './workspace-index.ts'

export interface WorkspaceOptions {
  readonly disk: Disk
  readonly path: string
  readonly me: ProcessIdentity
  readonly verify: VerifyChain
  readonly policy?: SnapshotPolicy
  /** How many things keep an assessment from sign-off, where the catalogue is known. */
  readonly blocking?: (state: AssessmentState) => number | null
}

/** The assessments of a workspace, and for each that cannot be read at all why not. */
export interface AssessmentList {
  readonly summaries: readonly AssessmentSummary[]
  readonly unreadable: readonly { readonly id: string; readonly failure: Failure }[]
}

const unfinished = /^\.new-/

/** A workspace folder: owned by this process, or open for reading. */
export class Workspace {
  readonly templates: Templates
  /** Files on their way in. */
  readonly uploads: Uploads
  /** The logos that templates name. */
  readonly logos: EvidenceStore
  readonly #open = new Map<string, AssessmentStore>()
  readonly #queue = new SerialQueue()

  private constructor(
    private readonly options: WorkspaceOptions,
    private readonly index: WorkspaceIndex,
    private readonly lock: Lock | null,
    private readonly refusal: Failure | null,
    /** What opening found and put right. */
    readonly notices: readonly Problem[],
  ) {
    const { disk, path } = options
    this.templates = new Templates(disk, join(path, 'templates'), refusal)
    this.uploads = new Uploads(disk, join(path, 'uploads'))
    this.logos = new EvidenceStore(disk, join(path, 'templates', 'logos'))
  }

  /**
   * Opens a workspace for writing, making it where there is none. `takeOverFrom` is the host, as the failure named it,
   * whose lock the user confirmed to take over.
   */
  static async own(options: WorkspaceOptions, takeOverFrom: string | null = null): Promise<Result<Workspace, Failure>> {
    return attempt(async () => {
      const { disk, path, me } = options
      await makeWorkspace(disk, path)
      const lock = await takeLock(disk, join(path, 'lock'), me, takeOverFrom)
      if (!lock.ok) throw new StorageError(lock.failure)
      try {
        const workspace = await Workspace.#openWith(options, lock.value, null)
        await workspace.#clear()
        return workspace
      } catch (error) {
        await attempt(lock.value.release)
        throw error
      }
    })
  }

  /** Opens a workspace for reading. Needs no lock; `because` is what a refused change will say. */
  static async read(
    options: WorkspaceOptions,
    because: Failure = fail('storage.opened-for-reading'),
  ): Promise<Result<Workspace, Failure>> {
    return attempt(async () => {
      const facts = await options.disk.facts(options.path)
      // A folder that is not there holds no assessments; that is an answer, not a failure.
      if (facts && facts.kind !== 'folder')
        throw new StorageError(fail('storage.not-a-workspace', { path: options.path }))
      return Workspace.#openWith(options, null, because)
    })
  }

  static async #openWith(options: WorkspaceOptions, lock: Lock | null, refusal: Failure | null): Promise<Workspace> {
    const { index, notice } = await WorkspaceIndex.open(options.disk, join(options.path, 'workspace.json'), refusal)
    return new Workspace(options, index, lock, refusal, notice ? [notice] : [])
  }

  get isOwned(): boolean {
    return this.refusal === null
  }

  get settings(): Settings {
    return this.index.settings
  }

  async saveSettings(settings: Settings): Promise<Result<void, Failure>> {
    if (this.refusal) return err(this.refusal)
    return attempt(() => this.index.saveSettings(settings))
  }

  /** All assessments, the last changed first. */
  async list(): Promise<Result<AssessmentList, Failure>> {
    return this.#queue.run(() => attempt(() => this.#list()))
  }

  /**
   * Makes an assessment of its first change and the files that speaks of. Its folder gets its name only when they are on disk, so
   * that there is never half an assessment.
   */
  async create(
    id: string,
    change: ChangeContent,
    stamp: Stamp,
    files: readonly Uint8Array[] = [],
  ): Promise<Result<void, Failure>> {
    return this.#queue.run(() =>
      attempt(async () => {
        await this.#requireLock()
        const { disk } = this.options
        if (await disk.facts(this.#folder(id))) throw new StorageError(fail('rule.duplicate', { what: id }))
        const temporary = join(this.#assessments, `.new-${randomUUID()}`)
        try {
          await writeFirstLine(disk, temporary, change, stamp)
          await keepAll(new EvidenceStore(disk, assessmentPaths(temporary).evidence), files)
          await disk.rename(temporary, this.#folder(id))
        } catch (error) {
          await disk.remove(temporary).catch(() => undefined)
          throw error
        }
        await disk.flushFolder(this.#assessments)
      }),
    )
  }

  /** A folder for an assessment that is on its way in; not made yet. What is left in it goes with the next opening. */
  async incoming(): Promise<Result<string, Failure>> {
    return attempt(async () => {
      await this.#requireLock()
      return join(this.#assessments, `.new-${randomUUID()}`)
    })
  }

  /** Whether there is an assessment of that id, readable or not. */
  async has(id: string): Promise<Result<boolean, Failure>> {
    return attempt(async () => (await this.options.disk.facts(this.#folder(id))) !== null)
  }

  /** Makes a complete folder the assessment, in one step; in the place of the closed one that is there. */
  async install(id: string, folder: string): Promise<Result<void, Failure>> {
    invariant(!this.#open.has(id), 'an assessment is closed before another takes its place')
    return this.#queue.run(() =>
      attempt(async () => {
        await this.#requireLock()
        await installFolder(this.options.disk, this.#assessments, id, folder)
      }),
    )
  }

  /** Opens an assessment, or gives the one that is open. */
  async open(id: string): Promise<Result<AssessmentStore, Failure>> {
    return this.#queue.run(async () => {
      const there = this.#open.get(id)
      if (there) return ok(there)
      const opened = await attempt(() => this.#openStore(id))
      if (opened.ok && opened.value.ok) this.#open.set(id, opened.value.value)
      return opened.ok ? opened.value : opened
    })
  }

  /** The assessment if it is open. */
  opened(id: string): AssessmentStore | null {
    return this.#open.get(id) ?? null
  }

  /** Closes an assessment. A failure is about drafts or the snapshot: changes were on disk when they were answered. */
  async closeAssessment(id: string): Promise<Result<void, Failure>> {
    return this.#queue.run(async () => {
      const store = this.#open.get(id)
      this.#open.delete(id)
      return store ? store.close() : ok(undefined)
    })
  }

  /** Closes everything, brings the index up to date and gives the lock back. Gives the first failure on the way. */
  async close(): Promise<Result<void, Failure>> {
    const results: Result<unknown, Failure>[] = [await attempt(() => this.uploads.close())]
    if (this.isOwned) results.push(await attempt(() => this.options.disk.remove(this.outbox)))
    if (this.isOwned && this.#open.size > 0) results.push(await this.list())
    for (const id of [...this.#open.keys()]) results.push(await this.closeAssessment(id))
    const { lock } = this
    if (lock) results.push(await attempt(() => lock.release()))
    return firstFailure(results)
  }

  async #openStore(id: string): Promise<Result<AssessmentStore, Failure>> {
    if (!Id.safeParse(id).success) return err(fail('unknown.assessment', { id }))
    if (!this.refusal) await this.#requireLock()
    const { disk, verify, policy } = this.options
    const { refusal } = this
    return AssessmentStore.open({ disk, id, folder: this.#folder(id), refusal, verify, ...(policy ? { policy } : {}) })
  }

  /** Where files wait that were written to be saved elsewhere. Nothing of them outlives the process that wrote them. */
  get outbox(): string {
    return join(this.options.path, 'outbox')
  }

  get disk(): Disk {
    return this.options.disk
  }

  get verify(): VerifyChain {
    return this.options.verify
  }

  get #assessments(): string {
    return join(this.options.path, 'assessments')
  }

  #folder(id: string): string {
    return join(this.#assessments, id)
  }

  async #requireLock(): Promise<void> {
    if (this.refusal) throw new StorageError(this.refusal)
    if (!(await this.lock?.isStillOurs())) throw new StorageError(fail('storage.lock-lost'))
  }

  async #list(): Promise<AssessmentList> {
    const names = (await this.options.disk.list(this.#assessments)).filter((name) => Id.safeParse(name).success)
    const entries: Record<string, IndexEntry> = {}
    const unreadable: { id: string; failure: Failure }[] = []
    for (const id of names) {
      const entry = await attempt(() => this.#entry(id))
      if (entry.ok) entries[id] = entry.value
      else unreadable.push({ id, failure: entry.failure })
    }
    // A list that could not be written is still the list; it is written the next time.
    if (this.isOwned) await attempt(() => this.index.saveEntries(entries))
    const summaries = Object.values(entries)
      .map(({ summary }) => summary)
      .sort((a, b) => (a.changedOn < b.changedOn ? 1 : a.changedOn > b.changedOn ? -1 : 0))
    return { summaries, unreadable }
  }

  async #entry(id: string): Promise<IndexEntry> {
    const open = this.#open.get(id)
    if (open) return { length: open.length, summary: this.#summary(id, open.state, open.head.at) }
    const { disk } = this.options
    const paths = assessmentPaths(this.#folder(id))
    const length = (await disk.facts(paths.journal))?.size ?? 0
    const known = this.index.entry(id, length)
    if (known) return { length, summary: known }
    const { opening } = await loadAssessment(disk, paths, fail('storage.opened-for-reading'))
    return { length, summary: this.#summary(id, opening.state, opening.head.at) }
  }

  #summary(id: string, state: AssessmentState, changedOn: string): AssessmentSummary {
    return { ...summarize(state, changedOn, this.options.blocking?.(state) ?? null), id }
  }

  /** Removes what a process that ended in the middle of something has left. */
  async #clear(): Promise<void> {
    const { disk, path } = this.options
    await this.index.settle()
    await this.uploads.clear()
    await removeLeftovers(disk, path)
    await this.templates.clear()
    await this.logos.clear()
    await disk.remove(this.outbox)
    await finishInstalls(disk, this.#assessments)
    for (const name of await disk.list(this.#assessments))
      if (unfinished.test(name)) await disk.remove(join(this.#assessments, name))
  }
}

async function makeWorkspace(disk: Disk, path: string): Promise<void> {
  const facts = await disk.facts(path)
  if (facts && facts.kind !== 'folder') throw new StorageError(fail('storage.not-a-workspace', { path }))
  // Once the index was written, the folders had been; the folder above need not even be readable any more.
  if (await disk.facts(join(path, 'workspace.json'))) return
  await makeFolderDurably(disk, path)
  await makeFolderDurably(disk, join(path, 'assessments'))
}

async function writeFirstLine(disk: Disk, folder: string, change: ChangeContent, stamp: Stamp): Promise<void> {
  const paths = assessmentPaths(folder)
  for (const part of [folder, paths.evidence, paths.revisions]) await disk.makeFolder(part)
  const journal = await Journal.open(disk, paths.journal, 0, { ...beforeFirst, at: '' })
  try {
    const written = await journal.append(journal.seal({ ...change, ...stamp }))
    if (!written.ok) throw new StorageError(written.failure)
  } finally {
    await journal.close()
  }
  await disk.flushFolder(folder)
}

async function keepAll(store: EvidenceStore, files: readonly Uint8Array[]): Promise<void> {
  for (const bytes of files) {
    const kept = await store.keep(bytes)
    if (!kept.ok) throw new StorageError(kept.failure)
  }
}
