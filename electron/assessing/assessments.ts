import { randomInt } from 'node:crypto'
import type { Link } from '../../assessments/rules/chain.ts'
import { createAssessment } from '../../assessments/rules/create.ts'
import { fail, type Failure } from '../../shared/failure.ts'
import type { Got, NewAssessment, Opened, OpenStatus, Answered } from '../../shared/ipc/contract.ts'
import type { Template } from '../../shared/model/template.ts'
import type { Profile } from '../../shared/model/person.ts'
import type { Warning } from '../../shared/model/change.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { Library } from '../catalogues/load.ts'
import { SerialQueue } from '../storage/serial-queue.ts'
import type { Workspace } from '../storage/workspace.ts'
import { logoFiles } from './logos.ts'
import { OpenAssessment } from './open-assessment.ts'
import { stampOf, type Clock } from './stamp.ts'

/** The length of one piece of the state's JSON text, in characters. */
const chunkLength = 256 * 1024

export interface AssessmentEvents {
  changed(id: string, answered: Answered): void
  status(id: string, status: OpenStatus): void
}

export interface AssessmentsOptions {
  readonly workspace: Workspace
  readonly library: Library
  readonly clock: Clock
  /** Who makes changes: "me", or whom the command line names. */
  readonly me: () => Promise<Result<Profile, Failure>>
  readonly events: AssessmentEvents
}

/** The assessments of the workspace: making them, and the ones that are open. */
export class Assessments {
  readonly #open = new Map<string, OpenAssessment>()
  /** The state's text in pieces, as it was when a window opened: by id, and by the sequence it speaks for. */
  readonly #texts = new Map<string, Map<number, readonly string[]>>()
  /** Opening and closing take turns, so that what is kept as open is never a store that is being closed. */
  readonly #queue = new SerialQueue()

  constructor(private readonly options: AssessmentsOptions) {}

  /** The assessment at work; opened where it is not open yet. */
  async get(id: string): Promise<Result<OpenAssessment, Failure>> {
    const open = this.#open.get(id)
    return open ? ok(open) : this.#queue.run(() => this.#openNow(id))
  }

  async #openNow(id: string): Promise<Result<OpenAssessment, Failure>> {
    // Two calls may have waited for the same opening; both get the one that came first.
    const first = this.#open.get(id)
    if (first) return ok(first)
    const { workspace, library, clock, me, events } = this.options
    const store = await workspace.open(id)
    if (!store.ok) return store
    const known = this.knowsEdition(store.value.state.edition)
    if (!known.ok) {
      await workspace.closeAssessment(id)
      return known
    }
    const author = async () => {
      const profile = await me()
      return profile.ok ? ok(profile.value.name) : profile
    }
    const made = new OpenAssessment(id, store.value, library.editions, {
      clock,
      author,
      tell: (answered) => events.changed(id, answered),
    })
    await made.readSteps()
    store.value.onStatus((status) => events.status(id, status))
    this.#open.set(id, made)
    return ok(made)
  }

  /** Opens for a window: the state goes over in pieces. */
  async openForWindow(id: string): Promise<Result<Opened, Failure>> {
    const open = await this.get(id)
    return open.ok ? ok(this.#opened(open.value)) : open
  }

  /** After damage: goes on from what could be read. */
  async continueAfterDamage(id: string, reason: string): Promise<Result<Opened, Failure>> {
    const open = await this.get(id)
    if (!open.ok) return open
    const profile = await this.options.me()
    if (!profile.ok) return profile
    const { store } = open.value
    const continued = await store.continue(reason, stampOf(this.options.clock, profile.value.name, store.head))
    if (!continued.ok) return continued
    open.value.forgetSteps()
    return ok(this.#opened(open.value))
  }

  /**
   * One piece of the state's JSON text. The whole chain is verified once a window has the last one: before, it would take the
   * processor from the opening that somebody waits for.
   */
  chunk(id: string, sequence: number, index: number): Result<string, Failure> {
    const texts = this.#texts.get(id)?.get(sequence)
    const text = texts?.[index]
    if (text === undefined) return err(fail('unknown.assessment', { id }))
    if (index === (texts?.length ?? 0) - 1) void this.#open.get(id)?.store.verify()
    return ok(text)
  }

  async close(id: string): Promise<void> {
    await this.#queue.run(async () => {
      this.#texts.delete(id)
      this.#open.delete(id)
      await this.options.workspace.closeAssessment(id)
    })
  }

  /** Refuses an edition of the catalogue that this Demarc does not have. */
  knowsEdition(edition: string): Result<void, Failure> {
    return this.options.library.editions.has(edition) ? ok(undefined) : err(fail('unknown.edition', { edition }))
  }

  /**
   * Makes a complete folder the assessment, in the place of the one that is here: only if that still ends where it did when it was
   * looked at. Null: there is none yet. Windows that show it read it again.
   */
  async replace(id: string, head: Link | null, folder: string): Promise<Result<void, Failure>> {
    const replaced = await this.#queue.run(() => this.#replaceNow(id, head, folder))
    if (replaced.ok) await this.#tellLastLine(id)
    return replaced
  }

  /** What cannot be read now is read, and complained about, when somebody opens it. */
  async #tellLastLine(id: string): Promise<void> {
    const open = await this.get(id)
    if (!open.ok) return
    const { store, undoSteps } = open.value
    const line = await store.line(store.head.sequence)
    if (line.ok) this.options.events.changed(id, { line: line.value, warnings: [], ...undoSteps })
  }

  async #replaceNow(id: string, head: Link | null, folder: string): Promise<Result<void, Failure>> {
    const { workspace } = this.options
    if (head) {
      const store = await workspace.open(id)
      if (!store.ok) return store
      this.#texts.delete(id)
      this.#open.delete(id)
      await workspace.closeAssessment(id)
      if (store.value.head.hash !== head.hash) return err(fail('handover.changed-meanwhile'))
    }
    return workspace.install(id, folder)
  }

  /** Every open assessment. */
  all(): readonly OpenAssessment[] {
    return [...this.#open.values()]
  }

  /** Makes an assessment from a template. */
  async create(
    wishes: Got<'assessment:create'>,
    template: Template,
  ): Promise<Result<{ id: string; warnings: Warning[] }, Failure>> {
    const { library, workspace, clock } = this.options
    const profile = await this.options.me()
    if (!profile.ok) return profile
    const id = newIdFor(wishes)
    const stamp = stampOf(clock, profile.value.name, { sequence: 0, hash: '', at: '' })
    const made = createAssessment(id, template, wishes, profile.value, library.latest, stamp)
    if (!made.ok) return made
    const logos = await logoFiles(workspace.logos, template.branding)
    if (!logos.ok) return logos
    const created = await workspace.create(id, made.value, stamp, logos.value)
    return created.ok ? ok({ id, warnings: [...made.value.warnings] }) : created
  }

  #opened(open: OpenAssessment): Opened {
    const text = JSON.stringify(open.state)
    const chunks = Array.from({ length: Math.ceil(text.length / chunkLength) }, (_, index) =>
      text.slice(index * chunkLength, (index + 1) * chunkLength),
    )
    const { sequence } = open.store.head
    const kept = [...(this.#texts.get(open.id) ?? [])].slice(-1)
    this.#texts.set(open.id, new Map([...kept, [sequence, chunks]]))
    return {
      id: open.id,
      chunks: chunks.length,
      sequence,
      status: open.status,
      ...open.undoSteps,
    }
  }
}

/** A readable id: the client and the year, with four letters so that two of the same name do not meet. */
function newIdFor({ client, period }: Pick<NewAssessment, 'client' | 'period'>): string {
  const slug = client
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
  const letters = Array.from({ length: 4 }, () => 'abcdefghjkmnpqrstuvwxyz'[randomInt(23)]).join('')
  return [slug || 'assessment', period.to.slice(0, 4), letters].join('-')
}
