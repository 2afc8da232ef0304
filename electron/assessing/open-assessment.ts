import { decide, type Ground } from '../../assessments/rules/decide/decide.ts'
import { rowsOf } from '../../assessments/rules/checklist.ts'
import { impactOf } from '../../assessments/rules/impact.ts'
import { undo } from '../../assessments/rules/undo.ts'
import { fail, type Failure } from '../../shared/failure.ts'
import { invariant } from '../../shared/invariant.ts'
import type { Answered, OpenStatus } from '../../shared/ipc/contract.ts'
import type { Catalogues } from '../../shared/model/catalogue.ts'
import type { Change, ChangeLine, Warning } from '../../shared/model/change.ts'
import type { Intention } from '../../shared/model/intention.ts'
import type { Impact, Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { AssessmentStore, BeforeWriting } from '../storage/assessment-store.ts'
import { SerialQueue } from '../storage/serial-queue.ts'
import { CourseReader } from './course-reader.ts'
import { stampOf, type Clock } from './stamp.ts'
import { UndoSteps } from './undo-steps.ts'

/** Who makes changes, when, and who hears of them. */
export interface Surroundings {
  readonly clock: Clock
  readonly author: () => Promise<Result<string, Failure>>
  readonly tell: (answered: Answered) => void
}

/** One open assessment at work: intentions in, answered changes out. */
export class OpenAssessment {
  /** Acts that touch the files of a revision besides the journal take turns here. */
  readonly signingOff = new SerialQueue()
  readonly course: CourseReader
  readonly #steps: UndoSteps
  #rows: { readonly state: AssessmentState; readonly rows: readonly Row[] } | null = null

  constructor(
    readonly id: string,
    readonly store: AssessmentStore,
    /** Every edition of the catalogue there is; the assessment rests on one of them. */
    readonly editions: ReadonlyMap<string, Catalogues>,
    private readonly surroundings: Surroundings,
  ) {
    this.course = new CourseReader(store)
    this.#steps = new UndoSteps(store)
  }

  get state(): AssessmentState {
    return this.store.state
  }

  /** The edition the assessment rests on now: moving to another, and taking that back, are changes like any other. */
  get catalogues(): Catalogues {
    const catalogues = this.editions.get(this.state.edition)
    invariant(catalogues, `edition ${this.state.edition} was there when the assessment was opened`)
    return catalogues
  }

  get status(): OpenStatus {
    return this.store.status
  }

  /** The rows of the checklist as they are now; computed once for a state. */
  get rows(): readonly Row[] {
    if (this.#rows?.state !== this.state) this.#rows = { state: this.state, rows: rowsOf(this.state, this.catalogues) }
    return this.#rows.rows
  }

  /** Looks up in the journal what undo would take back; opening waits for it. */
  async readSteps(): Promise<void> {
    if (this.status.kind === 'editable') await this.#steps.reach()
  }

  /** Whether the revision is being worked on here: neither signed nor handed over. */
  get isOpen(): boolean {
    return this.state.revisions.at(-1)?.status === 'open' && this.state.handover === null
  }

  /** Undo and redo wait while the work is closed, though how long files are kept may still be laid down then. */
  get undoSteps(): { readonly canUndo: boolean; readonly canRedo: boolean } {
    const { undo, redo } = this.#steps.next
    return { canUndo: this.isOpen && undo !== null, canRedo: this.isOpen && redo !== null }
  }

  /** Applies today's rules to an intention; what they allow is on disk when this has answered. */
  async intend(intention: Intention): Promise<Result<Answered, Failure>> {
    return this.change((ground) => decide(ground, intention))
  }

  /** Takes a change back: the one named, or the last. */
  async undo(change: string | null): Promise<Result<Answered, Failure>> {
    await this.readSteps()
    const wanted = change ?? this.#steps.next.undo?.id
    if (wanted === undefined) return err(fail('undo.nothing'))
    const line = change === null ? await this.store.line(wanted) : await this.#undoable(wanted)
    if (!line.ok) return line
    const isNext = this.#steps.next.undo?.id === line.value.id
    return this.change((ground) => undo(ground, line.value, isNext))
  }

  /** Takes the last undo back. */
  async redo(): Promise<Result<Answered, Failure>> {
    await this.readSteps()
    const { redo } = this.#steps.next
    if (!redo) return err(fail('redo.nothing'))
    const line = await this.store.line(redo.id)
    return line.ok ? this.change((ground) => undo(ground, line.value, true)) : line
  }

  /** Why an intention would be refused now, or null; nothing is changed. */
  async refusalOf(intention: Intention): Promise<Failure | null> {
    if (this.status.kind === 'read-only') return this.status.failure as Failure
    const ground = await this.#ground()
    if (!ground.ok) return ground.failure
    const decided = decide(ground.value, intention)
    return decided.ok ? null : decided.failure
  }

  /** What an intention would do, without doing it. */
  async impactOf(intention: Intention): Promise<Result<Impact, Failure>> {
    const ground = await this.#ground()
    return ground.ok ? impactOf(ground.value, intention) : ground
  }

  /** Whose name stands beside what is changed now. */
  author(): Promise<Result<string, Failure>> {
    return this.surroundings.author()
  }

  async #ground(): Promise<Result<Ground, Failure>> {
    const author = await this.author()
    if (!author.ok) return author
    const stamp = stampOf(this.surroundings.clock, author.value, this.store.head)
    return ok({ state: this.state, catalogues: this.catalogues, editions: this.editions, stamp })
  }

  /** Forgets the steps that undo and redo would take: after a journal was started again they are in no journal. */
  forgetSteps(): void {
    this.#steps.forget()
  }

  /** Decides on the state at its turn, and commits. `before` sees the line first and may still refuse. */
  async change(
    decideNow: (ground: Ground) => Result<Change, Failure>,
    before?: BeforeWriting,
  ): Promise<Result<Answered, Failure>> {
    const author = await this.author()
    if (!author.ok) return author
    const stamp = stampOf(this.surroundings.clock, author.value, this.store.head)
    let warnings: readonly Warning[] = []
    const committed = await this.store.decideAndCommit(
      (state) => {
        const decided = decideNow({
          state,
          catalogues: this.catalogues,
          editions: this.editions,
          stamp: { ...stamp, head: this.store.head },
        })
        if (decided.ok) warnings = decided.value.warnings
        return decided
      },
      stamp,
      before,
    )
    return committed.ok ? ok(this.#answer(committed.value, warnings)) : committed
  }

  #answer(line: ChangeLine, warnings: readonly Warning[]): Answered {
    this.#steps.add(line)
    const answered = { line, warnings: [...warnings], ...this.undoSteps }
    this.surroundings.tell(answered)
    return answered
  }

  /** The line of a change, refused where a sign-off came after it. */
  async #undoable(change: string): Promise<Result<ChangeLine, Failure>> {
    const line = await this.store.line(change)
    if (!line.ok) return line
    return line.value.sequence > this.lastSignOff ? line : err(fail('undo.sign-off'))
  }

  /** The sequence of the last line that belongs to sign-off; undo never goes before it. */
  get lastSignOff(): number {
    return Math.max(0, ...this.state.revisions.map((revision) => revision.sequence))
  }
}
