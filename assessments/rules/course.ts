import type { ChangeLine } from '../../shared/model/change.ts'
import type { Course, CourseDay } from '../../shared/model/course.ts'
import type { Event } from '../../shared/model/event.ts'
import type { Item } from '../../shared/model/item.ts'
import type { Day } from '../../shared/model/primitives.ts'
import type { AssessmentState } from '../../shared/model/state.ts'

/** What of an item the course counts. */
type Counted = Pick<Item, 'applies' | 'conclusion' | 'workStatus'>

/**
 * Rule S10: how the work went, told by the journal itself, one line after the other. A line costs what it says, whatever came
 * before it, so that a journal can be followed on from where it was left. `dayOf` gives the day of an instant where the auditor is.
 */
export class CourseFold {
  readonly #items = new Map<string, Counted>()
  readonly #counts = { items: 0, concluded: 0, done: 0 }
  readonly #days: CourseDay[] = []
  readonly #raised = new Map<string, Day>()

  constructor(private readonly dayOf: (instant: string) => Day) {}

  /** Takes the next line in. One whose payload was redacted says nothing any more and moves nothing. */
  take(line: Pick<ChangeLine, 'at' | 'events'>): void {
    const day = this.dayOf(line.at)
    for (const event of line.events ?? []) this.#event(event, day)
    const last = this.#days.at(-1)
    // A clock that was set back does not make an earlier day of what came later.
    if (last && day <= last.day) this.#days[this.#days.length - 1] = { day: last.day, ...this.#counts }
    else this.#days.push({ day, ...this.#counts })
  }

  /** The course as far as lines were taken in. */
  course(): Course {
    return { days: [...this.#days], raised: Object.fromEntries(this.#raised) }
  }

  #event(event: Event, day: Day): void {
    switch (event.type) {
      case 'assessment.recovered':
        return this.#recover(event.state, day)
      case 'item.added':
        return this.#set(`${event.unit}/${event.control}`, event.after)
      case 'item.removed':
        return this.#set(`${event.unit}/${event.control}`, null)
      case 'item.changed':
        return this.#change(`${event.unit}/${event.control}`, event.field, event.after)
      case 'record.added':
        if (event.table === 'finding' && !this.#raised.has(event.id)) this.#raised.set(event.id, day)
        return
      default:
        return
    }
  }

  /** A journal that was started again goes on from a saved state; of its findings no earlier day is known. */
  #recover(state: AssessmentState, day: Day): void {
    for (const key of [...this.#items.keys()]) this.#set(key, null)
    for (const [unit, items] of Object.entries(state.items))
      for (const [control, item] of Object.entries(items)) this.#set(`${unit}/${control}`, item)
    for (const id of Object.keys(state.finding)) if (!this.#raised.has(id)) this.#raised.set(id, day)
  }

  #change(key: string, field: string, after: unknown): void {
    const item = this.#items.get(key)
    if (item && (field === 'conclusion' || field === 'workStatus' || field === 'applies'))
      this.#set(key, { ...item, [field]: after })
  }

  #set(key: string, item: Counted | null): void {
    this.#count(this.#items.get(key), -1)
    if (item) {
      const { applies, conclusion, workStatus } = item
      this.#items.set(key, { applies, conclusion, workStatus })
    } else this.#items.delete(key)
    this.#count(this.#items.get(key), 1)
  }

  #count(item: Counted | undefined, by: 1 | -1): void {
    if (!item?.applies) return
    this.#counts.items += by
    if (item.conclusion !== 'not-assessed') this.#counts.concluded += by
    if (item.workStatus === 'done') this.#counts.done += by
  }
}
