import { fail, failureText, type Failure } from '../../shared/failure.ts'
import type { Answered, OpenStatus, Sent } from '../../shared/ipc/contract.ts'
import type { LogoOwner } from '../../shared/model/branding.ts'
import type { Intention } from '../../shared/model/intention.ts'
import type { Row } from '../../shared/model/row.ts'
import { err, type Result } from '../../shared/result.ts'
import { warningText } from '../../shared/text/en/rules.ts'
import { call, listen } from '../bridge.ts'
import { loadMemory } from '../memory.ts'
import { toast } from '../ui/messages.ts'
import { Drafts } from './drafts.ts'
import { loadRows, loadState } from './load.ts'
import { changesRows, receive, type Followed } from './receive.ts'
import { indexRows, type RowIndex } from './rows.ts'

/** An assessment that is open: its state as main last said it, and the rows main derives from the catalogue. */
export interface OpenAssessment extends Followed {
  readonly phase: 'open'
  readonly status: OpenStatus
  readonly rows: readonly Row[]
  readonly index: RowIndex
}

export type SessionState =
  | { readonly phase: 'opening'; readonly done: number; readonly total: number }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | OpenAssessment

/** `saved` means on disk; `failed` names what is not. */
export type Saving =
  { readonly kind: 'saved' } | { readonly kind: 'saving' } | { readonly kind: 'failed'; readonly failure: Failure }

/**
 * One open assessment. It holds a copy of what main owns and follows main's lines in order; it never changes anything
 * before main has answered.
 */
export class Session {
  readonly id: string
  readonly drafts: Drafts
  #state: SessionState = { phase: 'opening', done: 0, total: 1 }
  #saving: Saving = { kind: 'saved' }
  #pending = 0
  #rowsRead = 0
  /** Lines heard while the state is being read; they may come after what is read, so they are taken in afterwards. */
  #heard: Answered[] | null = []
  readonly #hearers = new Set<() => void>()
  #stops: (() => void)[] = []
  #closing: ReturnType<typeof setTimeout> | null = null

  constructor(id: string) {
    this.id = id
    this.drafts = new Drafts(id, (busy, failure) => this.#busy(busy, failure))
  }

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearers.add(hear)
    return () => this.#hearers.delete(hear)
  }

  readonly state = (): SessionState => this.#state
  readonly saving = (): Saving => this.#saving

  /** Opens the assessment and begins to follow it. */
  start(): void {
    this.#stops = [
      listen('assessment:changed', (value) => value.id === this.id && this.#take(value.answered)),
      listen('assessment:status', (value) => value.id === this.id && this.#takeStatus(value.status)),
    ]
    if (this.#closing === null) return void this.#open()
    clearTimeout(this.#closing)
    this.#closing = null
  }

  /**
   * Stops following and lets main close the assessment, after what is still being typed was sent. Closing waits for a
   * moment, because a shell that is shown again at once (as in React's strict mode) goes on with the same session.
   */
  stop(): void {
    for (const stop of this.#stops) stop()
    this.#stops = []
    this.#closing = setTimeout(() => void this.#close(), 0)
  }

  async #close(): Promise<void> {
    await this.drafts.flush()
    await call('assessment:close', { id: this.id })
  }

  /** Asks main for a change. Refusals and warnings are shown to the auditor unless the caller shows them itself. */
  async intend(intention: Intention, options: { quiet?: boolean } = {}): Promise<Result<Answered, Failure>> {
    return this.#ask(() => call('assessment:intend', { id: this.id, intention }), options.quiet ?? false)
  }

  async undo(change: string | null = null): Promise<Result<Answered, Failure>> {
    return this.#ask(() => call('assessment:undo', { id: this.id, change }), false)
  }

  async redo(): Promise<Result<Answered, Failure>> {
    return this.#ask(() => call('assessment:redo', { id: this.id }), false)
  }

  /** Signs with an identity; the passphrase goes to main and is kept nowhere. */
  async sign(wish: Omit<Sent<'revision:sign'>, 'id'>): Promise<Result<Answered, Failure>> {
    return this.#ask(() => call('revision:sign', { id: this.id, ...wish }), true)
  }

  /** Takes a report back that was signed in another program. */
  async accept(upload: string): Promise<Result<Answered, Failure>> {
    return this.#ask(() => call('revision:accept', { id: this.id, upload }), true)
  }

  /** Makes a logo of a finished upload. What is refused is shown beside the logo. */
  async setLogo(whose: LogoOwner, upload: string, name: string): Promise<Result<Answered, Failure>> {
    return this.#ask(() => call('branding:logo', { id: this.id, whose, upload, name }), true)
  }

  /** Makes evidence of a finished upload. */
  async attach(
    attachment: Omit<Parameters<typeof call<'evidence:attach'>>[1], 'id'>,
  ): Promise<Result<Answered, Failure>> {
    return this.#ask(() => call('evidence:attach', { id: this.id, ...attachment }), false)
  }

  /** After damage: goes on from what could be read. */
  async goOn(reason: string): Promise<Result<null, Failure>> {
    const opened = await call('assessment:continue', { id: this.id, reason })
    if (!opened.ok) return opened
    await this.#open()
    return { ok: true, value: null }
  }

  async #ask(ask: () => Promise<Result<Answered, Failure>>, quiet: boolean): Promise<Result<Answered, Failure>> {
    if (this.#state.phase !== 'open') return err(fail('unknown.assessment', { id: this.id }))
    this.#busy(true, null)
    const answer = await ask()
    this.#busy(false, null)
    if (answer.ok) {
      this.#take(answer.value)
      if (!quiet) for (const warning of answer.value.warnings) toast({ words: warningText(warning) })
    } else if (!quiet) toast({ words: failureText(answer.failure), tone: 'problem' })
    return answer
  }

  async #open(): Promise<void> {
    this.#heard ??= []
    const next = await this.#read()
    const heard = this.#heard ?? []
    this.#heard = null
    this.#set(next)
    for (const answered of heard) this.#take(answered)
  }

  async #read(): Promise<SessionState> {
    const opened = await call('assessment:open', { id: this.id })
    if (!opened.ok) return { phase: 'failed', failure: opened.failure }
    const isFirst = this.#state.phase !== 'open'
    const progress = (done: number, total: number) => {
      if (isFirst) this.#set({ phase: 'opening', done, total: total + 1 })
    }
    // A line that comes meanwhile is heard, and has the rows read again where they depend on it.
    const [state, rows] = await Promise.all([
      loadState(opened.value, progress),
      loadRows(this.id),
      this.drafts.load(),
      loadMemory(this.id),
    ])
    if (!state.ok) return { phase: 'failed', failure: state.failure }
    if (!rows.ok) return { phase: 'failed', failure: rows.failure }
    const { sequence, status, canUndo, canRedo } = opened.value
    const index = indexRows(rows.value)
    return { phase: 'open', state: state.value, sequence, status, canUndo, canRedo, rows: rows.value, index }
  }

  #take(answered: Answered): void {
    if (this.#heard) return void this.#heard.push(answered)
    if (this.#state.phase !== 'open') return
    const received = receive(this.#state, answered)
    if (received === 'known') return
    if (received === 'gap') return void this.#open()
    this.#set({ ...this.#state, ...received })
    if (changesRows(answered.line)) void this.#readRows()
  }

  /** Reads the rows again; of several readings under way, only the last counts. */
  async #readRows(): Promise<void> {
    const reading = ++this.#rowsRead
    const rows = await loadRows(this.id)
    if (reading !== this.#rowsRead || this.#state.phase !== 'open') return
    if (rows.ok) this.#set({ ...this.#state, rows: rows.value, index: indexRows(rows.value) })
    else toast({ words: failureText(rows.failure), tone: 'problem', everywhere: true })
  }

  #takeStatus(status: OpenStatus): void {
    if (this.#state.phase === 'open') this.#set({ ...this.#state, status })
  }

  #busy(begins: boolean, failure: Failure | null): void {
    this.#pending += begins ? 1 : -1
    if (failure) this.#saving = { kind: 'failed', failure }
    else if (this.#pending > 0) this.#saving = { kind: 'saving' }
    else this.#saving = { kind: 'saved' }
    this.#tell()
  }

  #set(state: SessionState): void {
    this.#state = state
    this.#tell()
  }

  #tell(): void {
    for (const hear of this.#hearers) hear()
  }
}
