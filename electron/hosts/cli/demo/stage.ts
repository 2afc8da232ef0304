import { invariant } from '../../../../shared/invariant.ts'
import type { Answered } from '../../../../shared/ipc/contract.ts'
import type { EditableTable, Intention, NewRecord } from '../../../../shared/model/intention.ts'
import type { Profile } from '../../../../shared/model/person.ts'
import type { Clock } from '../../../assessing/stamp.ts'
import type { Bench } from '../run.ts'
import { firmPeople, type FirmRole } from './people.ts'

/** How much time passes on stage whenever somebody looks at the clock. */
const tick = 9_000

/** Who is at work, and when: what the app asks for each change. */
export class Stage {
  #now = Date.parse('2026-10-05T08:30:00Z')
  #at: FirmRole = 'preparer'

  /** Another day, or another moment of it; time only goes forward. */
  on(moment: string): void {
    this.#now = Math.max(this.#now, Date.parse(moment.length > 10 ? moment : `${moment}T08:30:00Z`))
  }

  as(role: FirmRole): void {
    this.#at = role
  }

  readonly clock: Clock = () => {
    this.#now += tick
    return new Date(this.#now)
  }

  readonly author = (): Profile => firmPeople[this.#at]
}

/** One assessment on stage: asks for changes as a window would, and remembers what the story calls things. */
export class Play {
  readonly #ids = new Map<string, string>()

  constructor(
    readonly stage: Stage,
    readonly bench: Bench,
    readonly id: string,
  ) {}

  intend(intention: Intention): Promise<Answered> {
    return this.bench.call('assessment:intend', { id: this.id, intention })
  }

  /** Adds a record; `name` is what the story calls it from now on. */
  async add<T extends EditableTable>(table: T, name: string, value: NewRecord<T>): Promise<string> {
    const id = newRecordId(await this.intend({ type: 'record.add', table, value } as unknown as Intention))
    this.name(name, id)
    return id
  }

  /** Changes fields of a record the story knows. */
  async change<T extends EditableTable>(table: T, name: string, fields: Partial<NewRecord<T>>): Promise<void> {
    await this.intend({ type: 'record.change', table, id: this.idOf(name), fields } as unknown as Intention)
  }

  name(name: string, id: string): void {
    invariant(!this.#ids.has(name), `${name} is on stage once`)
    this.#ids.set(name, id)
  }

  idOf(name: string): string {
    const id = this.#ids.get(name)
    invariant(id, `${name} is on stage before it is spoken of`)
    return id
  }

  idsOf(names: readonly string[]): string[] {
    return names.map((name) => this.idOf(name))
  }
}

/** The id of the record a change added. */
export function newRecordId({ line }: Answered): string {
  const event = line.events?.find((candidate) => candidate.type === 'record.added')
  invariant(event?.type === 'record.added', 'the change added a record')
  return event.id
}
