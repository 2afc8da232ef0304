import { apply, emptyState, stateShape } from '../../assessments/rules/apply.ts'
import { handedOver } from '../../assessments/rules/decide/handover.ts'
import { fail, failureText, type Failure } from '../../shared/failure.ts'
import { invariant } from '../../shared/invariant.ts'
import type { ChangeLine } from '../../shared/model/change.ts'
import type { Event } from '../../shared/model/event.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { err, firstFailure, ok, type Result } from '../../shared/result.ts'
import { problemClause, type Problem } from '../../shared/text/en/check.ts'
import type { Disk } from './disk.ts'
import { destroyedFiles } from './check.ts'
import { Drafts } from './drafts.ts'
import { EvidenceStore } from './evidence-store.ts'
import type { SealedLine } from '../../assessments/rules/chain.ts'
import { Journal, type Head } from './journal.ts'
import { linesOf, readLine } from './journal-lines.ts'
import { tailOf, type Tail } from './journal-tail.ts'
import { LineIndex } from './line-index.ts'
import {
  assessmentPaths,
  loadAssessment,
  requireAssessment,
  type AssessmentPaths,
  type Loaded,
} from './load-assessment.ts'
import type { Damage } from './opening.ts'
import { restartJournal } from './restart-journal.ts'
import { RevisionFiles } from './revision-files.ts'
import { SerialQueue } from './serial-queue.ts'
import { SnapshotKeeper, usualPolicy, type SnapshotPolicy } from './snapshot-keeper.ts'
import type { SnapshotFile } from './snapshot.ts'
import { attempt, StorageError } from './storage-error.ts'
import { endsElsewhere, type ChainReport, type VerifyChain } from './verify.ts'

/** What main stamps a change with. */
export interface Stamp {
  readonly id: string
  readonly at: string
  readonly by: string
}

/** The content of a change: one undo step. */
export interface ChangeContent {
  readonly events: readonly Event[]
  readonly undoes?: string
  readonly origin?: string
}

/** Whether an assessment can be edited, and if not, why and whether it can be continued from what is there. */
export type StoreStatus =
  | { readonly kind: 'editable' }
  | { readonly kind: 'read-only'; readonly failure: Failure; readonly canContinue: boolean }

/** What has to be there before a line is written; a failure leaves everything as it was. */
export type BeforeWriting = (sealed: SealedLine) => Promise<Result<void, Failure>>

export interface StoreOptions {
  readonly disk: Disk
  /** The folder of the assessment. */
  readonly folder: string
  readonly id: string
  /** Why this process may not write, or null for the owner. */
  readonly refusal: Failure | null
  readonly verify: VerifyChain
  readonly policy?: SnapshotPolicy
}

/** Where the state stands: the last line in it, and where the next one goes. Replaced whole, together with the state. */
interface Position {
  readonly head: Head
  readonly length: number
  /** The hash of the first line. */
  readonly first: string
}

/** One open assessment: its state in memory, its journal on disk, and never the first ahead of the second. */
export class AssessmentStore {
  /** What opening found and put right. */
  readonly notices: readonly Problem[]
  readonly evidence: EvidenceStore
  readonly revisions: RevisionFiles
  readonly #queue = new SerialQueue()
  readonly #keeper: SnapshotKeeper
  readonly #snapshots: SnapshotFile
  readonly #listeners = new Set<(status: StoreStatus) => void>()
  #index: LineIndex
  #state: AssessmentState
  #position: Position
  #damage: Damage | null
  #failure: Failure | null

  private constructor(
    private readonly options: StoreOptions,
    readonly paths: AssessmentPaths,
    loaded: Loaded,
    readonly drafts: Drafts,
    draftNotice: Problem | null,
    private journal: Journal | null,
  ) {
    const { opening, refusal, snapshots, notices } = loaded
    this.notices = draftNotice ? [...notices, draftNotice] : notices
    this.evidence = new EvidenceStore(options.disk, paths.evidence)
    this.revisions = new RevisionFiles(options.disk, paths.revisions)
    this.#snapshots = snapshots
    this.#keeper = new SnapshotKeeper(() => this.#writeSnapshot(), options.policy ?? usualPolicy)
    this.#index = new LineIndex(options.disk, paths.journal)
    this.#state = opening.state
    this.#position = { head: opening.head, length: opening.length, first: opening.first }
    this.#damage = opening.damage
    this.#failure = refusal
    if (journal && opening.beyondSnapshot) this.#keeper.noteLine()
  }

  /** Opens an assessment. A damaged one opens for reading; only one that cannot be read at all is a failure. */
  static async open(options: StoreOptions): Promise<Result<AssessmentStore, Failure>> {
    return attempt(async () => {
      const { disk, folder } = options
      const paths = assessmentPaths(folder)
      await requireAssessment(disk, folder, options.id)
      let loaded = await loadAssessment(disk, paths, options.refusal)
      let journal: Journal | null = null
      if (!loaded.refusal && !loaded.opening.damage) {
        const made = await attempt(() => Journal.open(disk, paths.journal, loaded.opening.length, loaded.opening.head))
        if (made.ok) journal = made.value
        else loaded = { ...loaded, refusal: made.failure }
      }
      const { drafts, notice } = await Drafts.open(disk, paths.drafts, loaded.refusal)
      const store = new AssessmentStore(options, paths, loaded, drafts, notice, journal)
      if (journal) await store.#tidy()
      return store
    })
  }

  /** The state after the last answered change. Never changed in place: a reference stays what it was. */
  get state(): AssessmentState {
    return this.#state
  }

  /** The last line. */
  get head(): Head {
    return this.#position.head
  }

  get disk(): Disk {
    return this.options.disk
  }

  /** Bytes of the journal that the state stands for. */
  get length(): number {
    return this.#position.length
  }

  get status(): StoreStatus {
    if (this.#damage) {
      const detail = problemClause(this.#damage.problem)
      const failure = fail('storage.damaged', { path: this.paths.journal, detail })
      return { kind: 'read-only', failure, canContinue: this.#failure === null }
    }
    return this.#failure ? { kind: 'read-only', failure: this.#failure, canContinue: false } : { kind: 'editable' }
  }

  /** Hears of every change of the status; gives back how to stop. */
  onStatus(hear: (status: StoreStatus) => void): () => void {
    this.#listeners.add(hear)
    return () => this.#listeners.delete(hear)
  }

  /** Makes a change durable, applies it and gives its line. */
  async commit(change: ChangeContent, stamp: Stamp): Promise<Result<ChangeLine, Failure>> {
    return this.decideAndCommit(() => ok(change), stamp)
  }

  /**
   * As `commit`, with a change decided at its turn: on the state that all changes before it have led to. `before` sees the line
   * that will be written, while no other change can come between, and may still refuse.
   */
  async decideAndCommit(
    decide: (state: AssessmentState) => Result<ChangeContent, Failure>,
    stamp: Stamp,
    before?: BeforeWriting,
  ): Promise<Result<ChangeLine, Failure>> {
    return this.#queue.run(async () => {
      const refusal = this.#refusal()
      if (refusal) return err(refusal)
      const decided = decide(this.#state)
      return decided.ok ? this.#write(decided.value, stamp, before) : decided
    })
  }

  /** A line by its sequence or its change's id. */
  async line(key: number | string): Promise<Result<ChangeLine, Failure>> {
    return attempt(async () => {
      const line = await this.#index.line(key, this.length)
      if (!line) throw new StorageError(fail('unknown.change', { change: String(key) }))
      return line
    })
  }

  /** Lines from one sequence to another, both included, oldest first. */
  async lines(range: { readonly from: number; readonly to: number }): Promise<Result<ChangeLine[], Failure>> {
    return attempt(() => this.#index.lines(range.from, range.to, this.length))
  }

  /** Every line from a byte on, oldest first, each with the byte after it. Read piece by piece, so that other calls get their turn. */
  async *linesFrom(offset: number): AsyncGenerator<{ readonly line: ChangeLine; readonly end: number }> {
    for await (const { bytes, end } of linesOf(this.disk, this.paths.journal, offset, this.length)) {
      const reading = readLine(bytes)
      if (reading.kind === 'sound') yield { line: reading.line, end }
    }
  }

  /** The hash of the first line: another one, and it is another journal. */
  get first(): string {
    return this.#position.first
  }

  /** The newest lines of the part of the journal before an offset; of the whole of it without one. */
  async tail(before: number = this.length): Promise<Result<Tail, Failure>> {
    return attempt(() => tailOf(this.disk, this.paths.journal, before))
  }

  /** Verifies the whole chain and that it ends where the state does. Damage found makes the assessment read-only. */
  async verify(): Promise<Result<ChainReport, Failure>> {
    const { head, length } = this.#position
    const verified = await this.options.verify(this.paths.journal, length)
    if (!verified.ok) return verified
    const report = verified.value
    if (this.#damage || report.wrong || report.head.hash === head.hash) {
      if (report.wrong) this.#markDamage(report.wrong.line, report.wrong.problem)
      return verified
    }
    const wrong = endsElsewhere(report.head, head)
    this.#markDamage(wrong.line, wrong.problem)
    return ok({ ...report, wrong })
  }

  /** After damage: sets the old journal aside and starts one with what could be read. */
  async continue(reason: string, stamp: Stamp): Promise<Result<ChangeLine, Failure>> {
    return this.#queue.run(async () => {
      const damage = this.#damage
      if (this.#failure) return err(this.#failure)
      if (!damage) return err(fail('storage.not-damaged'))
      const restarted = await attempt(() => this.#restart(damage, reason, stamp))
      if (restarted.ok) this.#tell()
      return restarted
    })
  }

  /** Keeps a text being typed, at its turn: what was handed over is in the file, and takes no more. */
  async keepDraft(key: string, text: string | null, at: string): Promise<Result<void, Failure>> {
    const turn = await this.#queue.run(async () => {
      const away = handedOver(this.#state)
      return away ? { written: Promise.resolve(err(away)) } : { written: this.drafts.put(key, text, at) }
    })
    return turn.written
  }

  /** Writes a snapshot now if there is anything new to keep. */
  async takeSnapshot(): Promise<void> {
    await this.#keeper.take()
  }

  /** Writes what is still in memory only, and lets go of the files. A failure is about drafts: changes are on disk. */
  async close(): Promise<Result<void, Failure>> {
    return this.#queue.run(async () => {
      await this.#keeper.stop()
      const drafts = await this.drafts.flush()
      await this.#keeper.take()
      const { journal } = this
      this.journal = null
      this.#failure ??= fail('storage.closed')
      const closed = await attempt(async () => journal?.close())
      return firstFailure([drafts, closed])
    })
  }

  #refusal(): Failure | null {
    const { status } = this
    return status.kind === 'editable' ? null : fail('storage.read-only', { reason: failureText(status.failure) })
  }

  async #write(change: ChangeContent, stamp: Stamp, before?: BeforeWriting): Promise<Result<ChangeLine, Failure>> {
    const { journal } = this
    invariant(journal, 'an editable assessment has an open journal')
    invariant(change.events.length > 0, 'a change has an event')
    const sealed = journal.seal({ ...change, ...stamp })
    const readied = await before?.(sealed)
    if (readied && !readied.ok) return readied
    const writing = journal.append(sealed)
    // Worked out while the disk is busy, but nobody sees it before the line is durable.
    const next = apply(this.#state, sealed.line)
    const written = await writing
    if (!written.ok) {
      if (journal.broken) this.#fail(journal.broken)
      return written
    }
    this.#state = next
    this.#position = { ...this.#position, head: journal.head, length: journal.length }
    this.#keeper.noteLine()
    return written
  }

  async #writeSnapshot(): Promise<boolean> {
    if (this.status.kind !== 'editable') return true
    const { head, length, first } = this.#position
    const written = await this.#snapshots.write({
      format: 1,
      shape: stateShape,
      sequence: head.sequence,
      offset: length,
      head: head.hash,
      first,
      at: head.at,
      state: this.#state,
    })
    return written.ok
  }

  async #restart(damage: Damage, reason: string, stamp: Stamp): Promise<ChangeLine> {
    const { disk } = this.options
    await this.journal?.close()
    this.journal = null
    // Sequences begin again at 1: the line a revision was last changed by, which undo never crosses, is now the first.
    const revisions = this.#state.revisions.map((revision) => ({ ...revision, sequence: 1 }))
    const state = { ...this.#state, revisions }
    const recovered: Event = { type: 'assessment.recovered', v: 1, state, lost: damage.lost, reason }
    const line = await restartJournal(disk, this.paths.journal, { ...stamp, events: [recovered] })
    const length = (await disk.facts(this.paths.journal))?.size ?? 0
    const head = { sequence: line.sequence, hash: line.hash, at: line.at }
    this.journal = await Journal.open(disk, this.paths.journal, length, head)
    this.#state = apply(emptyState(), line)
    this.#position = { head, length, first: line.hash }
    this.#index = new LineIndex(disk, this.paths.journal)
    this.#damage = null
    this.#keeper.noteLine()
    await this.#keeper.take()
    return line
  }

  /** Puts away what a process that ended in the middle of something has left. What fails here is tried again next time. */
  async #tidy(): Promise<void> {
    await attempt(() => this.evidence.clear())
    for (const { file } of destroyedFiles(this.#state)) await this.evidence.destroy(file.sha256)
    for (const { number, status, reportHash } of this.#state.revisions) {
      if (status === 'open') await this.revisions.void(number)
      if (reportHash !== null) await this.revisions.settle(number, reportHash)
    }
  }

  #markDamage(line: number, found: Problem): void {
    if (this.#damage) return
    this.#damage = { problem: found, lost: { from: line, to: line } }
    this.#tell()
  }

  #fail(failure: Failure): void {
    this.#failure = failure
    this.#tell()
  }

  #tell(): void {
    for (const hear of this.#listeners) hear(this.status)
  }
}
