import { apply, emptyState } from '../../assessments/rules/apply.ts'
import { sealLine } from '../../assessments/rules/chain.ts'
import { rowsOf } from '../../assessments/rules/checklist.ts'
import { createAssessment, type Wishes } from '../../assessments/rules/create.ts'
import { decide, type Ground } from '../../assessments/rules/decide/decide.ts'
import { handOver, received } from '../../assessments/rules/decide/handover.ts'
import type { Stamp } from '../../assessments/rules/events.ts'
import { stepOf, undo, undoTargets } from '../../assessments/rules/undo.ts'
import { failureText, type Failure } from '../../shared/failure.ts'
import type { Catalogues } from '../../shared/model/catalogue.ts'
import type { Change, ChangeLine } from '../../shared/model/change.ts'
import type { EditableTable, Intention, NewRecord } from '../../shared/model/intention.ts'
import type { Item } from '../../shared/model/item.ts'
import type { Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import type { Template } from '../../shared/model/template.ts'
import type { Result } from '../../shared/result.ts'
import { catalogues as smallCatalogues } from './catalogue.ts'
import { stamp } from './stamp.ts'

/** A template with both kinds of region and three services in it. */
export const template: Template = {
  format: 1,
  id: 'small',
  name: 'Small',
  purpose: '',
  kind: 'period',
  mode: 'advisory',
  frameworks: ['nist-csf-2.0', 'iso-27001-2022'],
  units: [
    { service: 's3', options: {} },
    { service: 'ec2', options: {} },
    { service: 'cloudfront', options: {} },
  ],
  tailoring: [],
  branding: null,
}

export const region = { code: 'eu-west-1', partition: 'aws', status: 'in-scope', reason: '' } as const
export const account = {
  number: '',
  alias: 'pay-prod',
  environment: 'production',
  organizationalUnit: '',
  status: 'in-scope',
  reason: '',
} as const

export const wishes: Wishes = {
  client: 'Example AG',
  title: 'Payments',
  engagement: 'E-1',
  period: { from: '2026-01-01', to: '2026-12-31' },
  accounts: [account],
  regions: [region],
}

/** What an engagement is begun with; what is not given is the small one. */
export interface Beginning {
  readonly template?: Partial<Template>
  readonly wishes?: Partial<Wishes>
  readonly catalogues?: Catalogues
  /** Editions to move to. */
  readonly newer?: readonly Catalogues[]
}

/** An assessment at work: intentions in, lines out, as the main process does it but without a disk. */
export class Engagement {
  readonly lines: ChangeLine[] = []
  state: AssessmentState = emptyState()
  by = 'Petra Preparer'

  /** The editions there are; the one in use is the state's. */
  private constructor(readonly editions: ReadonlyMap<string, Catalogues>) {}

  get catalogues(): Catalogues {
    const found = this.editions.get(this.state.edition) ?? [...this.editions.values()][0]
    if (!found) throw new Error('an engagement without an edition')
    return found
  }

  static begin(beginning: Beginning = {}): Engagement {
    const all = [beginning.catalogues ?? smallCatalogues(), ...(beginning.newer ?? [])]
    const engagement = new Engagement(new Map(all.map((each) => [each.edition.id, each])))
    const me = { name: engagement.by, firm: 'Firm', role: 'Lead', credential: '' }
    const from = { ...template, ...beginning.template }
    engagement.#commit(
      must(
        createAssessment('a1', from, { ...wishes, ...beginning.wishes }, me, engagement.catalogues, engagement.stamp()),
      ),
    )
    return engagement
  }

  /** The stamp of the next change. */
  stamp(): Stamp {
    const last = this.lines.at(-1)
    const next = stamp(this.lines.length + 1, { by: this.by })
    return last ? { ...next, head: { sequence: last.sequence, hash: last.hash, at: last.at } } : next
  }

  ground(): Ground {
    return { state: this.state, catalogues: this.catalogues, editions: this.editions, stamp: this.stamp() }
  }

  /** Asks the rules; what they allow is applied. */
  ask(intention: Intention): Result<Change, Failure> {
    const decision = decide(this.ground(), intention)
    if (decision.ok) this.#commit(decision.value)
    return decision
  }

  /** Asks for what must be allowed. */
  do(intention: Intention): Change {
    return must(this.ask(intention))
  }

  /** The code of the refusal; a change that is allowed gives `allowed`. */
  refusal(intention: Intention): string {
    const before = this.state
    const decision = this.ask(intention)
    if (decision.ok || this.state !== before) return 'allowed'
    return decision.failure.code
  }

  /** Adds a record and gives its id. */
  add<T extends EditableTable>(table: T, value: NewRecord<T>): string {
    // The union of intentions has one member for each table; the compiler cannot tell which one T is.
    const { events } = this.do({ type: 'record.add', table, value } as unknown as Intention)
    const added = events.find((event) => event.type === 'record.added')
    if (added?.type !== 'record.added') throw new Error(`nothing was added to ${table}`)
    return added.id
  }

  /** Hands the assessment over; screens cannot ask for that, because a file has to be written with it. */
  handOver(to: string): Result<Change, Failure> {
    const change = handOver(this.ground(), to)
    if (change.ok) this.#commit(change.value)
    return change
  }

  /** Receives what was handed over. */
  receive(): void {
    this.#commit({ events: received(this.state), warnings: [] })
  }

  undo(line: ChangeLine | undefined = this.lines.at(-1)): Result<Change, Failure> {
    if (!line) throw new Error('there is nothing to undo')
    const isNext = [this.targets.undo?.id, this.targets.redo?.id].includes(line.id)
    const change = undo(this.ground(), line, isNext)
    if (change.ok) this.#commit(change.value)
    return change
  }

  /** The lines that undo and redo would take back next. */
  get targets(): { undo: ChangeLine | null; redo: ChangeLine | null } {
    const { undo, redo } = undoTargets(this.lines.map(stepOf))
    const lineOf = (id: string | undefined) => this.lines.find((line) => line.id === id) ?? null
    return { undo: lineOf(undo.at(-1)?.id), redo: lineOf(redo.at(-1)?.id) }
  }

  get rows(): Row[] {
    return rowsOf(this.state, this.catalogues)
  }

  row(key: string): Row {
    const row = this.rows.find((candidate) => candidate.key === key)
    if (!row) throw new Error(`no row ${key}`)
    return row
  }

  item(key: string): Item {
    const [unit = '', control = ''] = key.split('/')
    const item = this.state.items[unit]?.[control]
    if (!item) throw new Error(`no item ${key}`)
    return item
  }

  /** The id of the person, account or Region with a name. */
  idOf(table: 'person' | 'account' | 'region', name: string): string {
    const records = Object.values(this.state[table]) as { id: string; name?: string; alias?: string; code?: string }[]
    const found = records.find((record) => [record.name, record.alias, record.code].includes(name))
    if (!found) throw new Error(`no ${table} ${name}`)
    return found.id
  }

  #commit(change: Change): void {
    const { head, id, at, by } = this.stamp()
    const undoes = change.undoes === undefined ? {} : { undoes: change.undoes }
    const { line } = sealLine({ id, at, by, ...undoes, events: change.events }, head)
    this.lines.push(line)
    this.state = apply(this.state, line)
  }
}

/** The value of a result that must be one. */
export function must<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(failureText(result.failure))
  return result.value
}
