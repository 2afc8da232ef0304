import { fieldIn, history as say, yesOrNo, type Subjects } from '../../../shared/text/en/history.ts'
import { notYet } from '../../../shared/text/en/history-values.ts'
import type { Fact, Subject } from './alike.ts'
import { nameOfPerson, type Known } from './known.ts'
import { changedParts, namesIn, partsIn, valueInWords } from './values.ts'

/** A field of something, with its old and new value. `owner` is what kind of thing has it. */
export interface Change {
  readonly owner: string
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** What has the field: its name in a sentence, and what it is where several can be told at once. */
export interface Holder {
  readonly of: string
  readonly subject: Subject | null
}

type Saying = (subjects: Subjects) => string

/** What is said of a field that changed: what was set, what it became, what came to a list and what was taken out. */
export function changeOf(change: Change, holder: Holder, known: Known): Fact[] {
  return sayingsOf(change, known).map((saying): Fact => {
    if (holder.subject) return { about: holder.subject, say: saying }
    const said = saying({ of: holder.of, list: '', all: holder.of, many: false })
    return { about: null, say: () => said }
  })
}

function sayingsOf(change: Change, known: Known): Saying[] {
  const { owner, field, after } = change
  const answer = yesOrNo[`${owner}.${field}`]
  if (answer) return [(subjects) => answer({ ...subjects, yes: after === true })]
  if (field === 'assignee' && typeof after === 'string') {
    const name = nameOfPerson(known, after)
    return [(subjects) => say.assigned({ ...subjects, name })]
  }
  return partSayings(change, known) ?? listSayings(change, known) ?? [valueSaying(change, known)]
}

/** The field in the sentence about the given subjects, with what stands at the sentence's end. */
function placed({ owner, field }: Change, { of, list }: Subjects): { field: string; list: string } {
  return { field: fieldIn({ owner, field, of }), list }
}

/** What is not gone when nothing is said of it: it stands on its default. */
const onDefaults: ReadonlySet<string> = new Set(['unit.options'])

function partSayings(change: Change, known: Known): Saying[] | null {
  const path = `${change.owner}.${change.field}`
  const [before, after] = [partsIn(path, change.before, known), partsIn(path, change.after, known)]
  if (before === null || after === null) return null
  if (after.length === 0 && !onDefaults.has(path)) return [(subjects) => say.removed(placed(change, subjects))]
  const words = changedParts(before, after)
  if (words.length === 0) return [(subjects) => say.reordered(placed(change, subjects))]
  const told = before.length === 0 ? say.setParts : say.changedParts
  return [(subjects) => told({ ...placed(change, { ...subjects, of: subjects.all }), words })]
}

function listSayings(change: Change, known: Known): Saying[] | null {
  const [before, after] = [change.before, change.after].map((value) =>
    namesIn(change.owner, change.field, value, known),
  )
  if (!before || !after) return null
  const added = after.filter((name) => !before.includes(name))
  const gone = before.filter((name) => !after.includes(name))
  const sayings: Saying[] = []
  if (added.length > 0) sayings.push((subjects) => say.addedTo({ ...placed(change, subjects), names: added }))
  if (gone.length > 0) sayings.push((subjects) => say.takenOut({ ...placed(change, subjects), names: gone }))
  return sayings.length > 0 ? sayings : [(subjects) => say.reordered(placed(change, subjects))]
}

function valueSaying(change: Change, known: Known): Saying {
  const { owner, field, before, after } = change
  if (`${owner}.${field}` === 'attestation.exceptions' && after === '')
    return (subjects) => say.noExceptions(placed(change, subjects))
  if (after === null || after === '') return (subjects) => say.removed(placed(change, subjects))
  const value = valueInWords(`${owner}.${field}`, after, known)
  const told = notYet.has(before) ? say.set : say.changed
  return (subjects) => told({ ...placed(change, subjects), value })
}
