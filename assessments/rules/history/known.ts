import type { Catalogues } from '../../../shared/model/catalogue.ts'
import type { Event } from '../../../shared/model/event.ts'
import type { Item, ItemKey, Location } from '../../../shared/model/item.ts'
import type { AssessmentState, RecordOf, TableName } from '../../../shared/model/state.ts'
import { listed, records as say } from '../../../shared/text/en/history.ts'
import { controlOf, itemAt, keyOf, setOf, shippedControls, splitKey } from '../checklist.ts'
import { recordAt } from '../events.ts'
import { brief } from './brief.ts'

/** Records and items that a later line took out, as they were then: records by id, items by key. */
export type Gone = ReadonlyMap<string, unknown>

/** What the words of a change are drawn from: names as they are now, and of what is gone as they were last. */
export interface Known {
  readonly state: AssessmentState
  readonly catalogues: Catalogues
  readonly gone: Gone
}

/** Keeps what a line took out, for the words of the lines before it. */
export function keepGone(events: readonly Event[], gone: Map<string, unknown>): void {
  for (const event of events) {
    if (event.type === 'record.removed') gone.set(event.id, event.before)
    if (event.type === 'item.removed') gone.set(keyOf(event.unit, event.control), event.before)
  }
}

/** A record that is there, or as it was when it was taken out. */
export function recordKnown<T extends TableName>(known: Known, table: T, id: string): RecordOf<T> | undefined {
  // Events are checked against their table when they are read, and an id is given once.
  return recordAt(known.state, table, id) ?? (known.gone.get(id) as RecordOf<T> | undefined)
}

/** The reference of an item, also of one that is gone. */
export function refOfItem({ state, gone }: Known, key: ItemKey): string {
  return (itemAt(state, key) ?? (gone.get(key) as Item | undefined))?.ref ?? say.gone
}

/** The name of a person by id. */
export function nameOfPerson(known: Known, id: string): string {
  return recordKnown(known, 'person', id)?.name ?? say.gone
}

/** What a unit is called. */
export function nameOfUnit(known: Known, id: string): string {
  return recordKnown(known, 'unit', id)?.name ?? say.gone
}

/** A location: account alias and Region code. */
export function nameOfLocation(known: Known, { account, region }: Location): string {
  return say.location({
    account: recordKnown(known, 'account', account)?.alias ?? say.gone,
    region: region === 'global' ? region : (recordKnown(known, 'region', region)?.code ?? say.gone),
  })
}

/** What a service is called: by the catalogue, or by the unit that was made of it. */
export function nameOfService({ state, catalogues }: Known, id: string): string {
  const unit = Object.values(state.unit).find(({ service }) => service === id)
  return catalogues.services.get(id)?.name ?? unit?.name ?? say.gone
}

/** A control by the references of its items, in one unit, in the units of a set, or wherever it stands; else by its title. */
export function nameOfControl(known: Known, control: string, where: { unit?: string; set?: string } = {}): string {
  const refs = keysOfControl(known, control)
    .filter(({ unit }) => isWhere(known, unit, where))
    .map(({ unit }) => refOfItem(known, keyOf(unit, control)))
  if (refs.length > 0) return listed(refs)
  const title = titleOf(known, control, where.set)
  return title === undefined ? say.gone : say.ownControl({ name: title })
}

function keysOfControl({ state, gone }: Known, control: string): { unit: string }[] {
  const there = Object.keys(state.items).filter((unit) => itemAt(state, keyOf(unit, control)))
  if (there.length > 0) return there.map((unit) => ({ unit }))
  return [...gone.keys()].filter((key) => key.endsWith(`/${control}`)).map(splitKey)
}

function isWhere(known: Known, unit: string, where: { unit?: string; set?: string }): boolean {
  if (where.unit !== undefined) return unit === where.unit
  if (where.set === undefined) return true
  const record = recordKnown(known, 'unit', unit)
  return record !== undefined && setOf(record) === where.set
}

function titleOf({ catalogues }: Known, control: string, set: string | undefined): string | undefined {
  const sets = set === undefined ? [...catalogues.sets.keys(), ...catalogues.services.keys()] : [set]
  return sets.flatMap((each) => shippedControls(catalogues, each)).find(({ id }) => id === control)?.title
}

/** What a set of controls is called: its checklist. */
export function nameOfSet(known: Known, set: string): string {
  const unit = Object.values(known.state.unit).find((each) => setOf(each) === set)
  return unit?.name ?? known.catalogues.services.get(set)?.name ?? known.catalogues.sets.get(set)?.name ?? say.gone
}

/** What a procedure performed was about: the object of the catalogue's procedure, or what was done where it names none. */
export function nameOfProcedure(
  { state, catalogues }: Known,
  { item, step, description }: RecordOf<'procedure'>,
): string {
  const control = step === '' ? undefined : controlOf(state, item, catalogues)
  return control?.procedures.find(({ id }) => id === step)?.object ?? brief(description).replace(/\.$/, '')
}
