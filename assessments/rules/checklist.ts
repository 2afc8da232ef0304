import type { Catalogues, Control, LayerCode, Performer, Service, Side, When } from '../../shared/model/catalogue.ts'
import type { Item, ItemKey } from '../../shared/model/item.ts'
import type { Row, UnitOptions } from '../../shared/model/row.ts'
import type { Unit } from '../../shared/model/scope.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import type { NewTailoring, Tailoring } from '../../shared/model/tailoring.ts'
import { recordAt } from './events.ts'
import { factorsOf, meetsFactor, sharpened, sharpeningsOf, type Factors } from './factors.ts'
import { byRef } from './names.ts'
import { choiceOf, originationOf, splitOf, unitsInOrder } from './split.ts'
import { expectedMark, typicalMark } from './wording-mark.ts'

/** The name under which the catalogue and tailoring know a unit's controls. */
export function setOf(unit: Pick<Unit, 'kind' | 'service' | 'id'>): string {
  return unit.kind === 'service' ? (unit.service ?? unit.id) : unit.kind
}

/**
 * The library's controls for a unit, with the firm's own added and reworded ones in place; exclusions are not applied here. Each id
 * is there once: an own control that an edition has too, in a file from before rule E16 kept them apart, stands in its place.
 */
function libraryOf(
  unit: Pick<Unit, 'kind' | 'service' | 'id'>,
  tailoring: readonly Tailoring[],
  catalogues: Catalogues,
): Control[] {
  const set = setOf(unit)
  const library = new Map(shippedControls(catalogues, set).map((control) => [control.id, control]))
  for (const entry of tailoring) {
    if (entry.set !== set || entry.kind === 'excluded') continue
    if (entry.kind === 'own' || library.has(entry.control.id)) library.set(entry.control.id, entry.control)
  }
  return [...library.values()]
}

/** The controls that an edition has for a service or a set; none for one it does not have. */
export function shippedControls(catalogues: Catalogues, set: string): readonly Control[] {
  return (catalogues.services.get(set) ?? catalogues.sets.get(set))?.controls ?? []
}

/** What a control is called by its tailoring. */
export function controlIdOf(tailoring: NewTailoring): string {
  return tailoring.kind === 'excluded' ? tailoring.controlId : tailoring.control.id
}

/** Rule E16: the id of a control of the firm's own that an edition has for the same service or set. */
export function ownInCatalogue(tailoring: readonly Tailoring[], catalogues: Catalogues): string | undefined {
  const clash = tailoring.find(
    (entry) => entry.kind === 'own' && shippedControls(catalogues, entry.set).some(({ id }) => id === entry.control.id),
  )
  return clash?.kind === 'own' ? clash.control.id : undefined
}

/** What decides which controls apply: the library of an edition, what was tailored, and the factors of scope. */
export interface Case {
  readonly catalogues: Catalogues
  readonly tailoring: readonly Tailoring[]
  readonly factors: Factors
}

/** The case of an assessment as it stands. */
export function caseOf(state: AssessmentState, catalogues: Catalogues): Case {
  return { catalogues, tailoring: Object.values(state.tailoring), factors: factorsOf(state, catalogues) }
}

type Place = Pick<Unit, 'kind' | 'service' | 'id' | 'options'>

/** Rule C1: a control applies unless its conditions are not met by the options in use and the scope, or it was excluded. */
export function controlsOf(unit: Place, { catalogues, tailoring, factors }: Case): Control[] {
  const set = setOf(unit)
  const excluded = new Set(
    tailoring.flatMap((entry) => (entry.kind === 'excluded' && entry.set === set ? [entry.controlId] : [])),
  )
  const service = unit.kind === 'service' ? catalogues.services.get(set) : undefined
  const meets = conditionsOf(unit, service, factors)
  const split = service && new Map(splitOf(unit, service).map(({ layer, side }) => [layer, side]))
  return libraryOf(unit, tailoring, catalogues).filter(
    (control) => !excluded.has(control.id) && control.when.every(meets) && isOnItsSide(control, split),
  )
}

/** Whether a condition holds for a unit: a factor of the scope, or the choice in use for an option of its service. */
function conditionsOf(unit: Pick<Unit, 'options'>, service: Service | undefined, factors: Factors) {
  return (when: When): boolean =>
    meetsFactor(when, factors) ?? (!service || when.is.includes(choiceOf(service, unit, when.option) ?? ''))
}

/** Rule R10: a control that names sides stands only while its layer is on one of them. */
function isOnItsSide(control: Control, split: ReadonlyMap<LayerCode, Side> | undefined): boolean {
  if (control.layer === null || control.sides.length === 0 || !split) return true
  return control.sides.includes(split.get(control.layer) ?? 'none')
}

/** The text behind an item: the control as tailored and sharpened, or undefined where the edition no longer has it. */
export function controlOf(state: AssessmentState, key: ItemKey, catalogues: Catalogues): Control | undefined {
  const unit = recordAt(state, 'unit', splitKey(key).unit)
  const control = plainControlOf(state, key, catalogues)
  if (!unit || !control) return undefined
  const service = unit.service ? catalogues.services.get(unit.service) : undefined
  return sharpened(control, conditionsOf(unit, service, factorsOf(state, catalogues)))
}

/** The control as tailored, without what factors of scope add: what an item's hash is taken of. */
export function plainControlOf(state: AssessmentState, key: ItemKey, catalogues: Catalogues): Control | undefined {
  const { unit, control } = splitKey(key)
  const record = recordAt(state, 'unit', unit)
  if (!record) return undefined
  return libraryOf(record, Object.values(state.tailoring), catalogues).find((candidate) => candidate.id === control)
}

/** The two halves of an item key. */
export function splitKey(key: ItemKey): { unit: string; control: string } {
  const slash = key.indexOf('/')
  return { unit: key.slice(0, slash), control: key.slice(slash + 1) }
}

/** The item of a key. Asks for what the assessment itself holds: `constructor` is a valid id, and every object inherits one. */
export function itemAt(state: AssessmentState, key: ItemKey): Item | undefined {
  const { unit, control } = splitKey(key)
  const items = Object.hasOwn(state.items, unit) ? state.items[unit] : undefined
  return items && Object.hasOwn(items, control) ? items[control] : undefined
}

export function keyOf(unit: string, control: string): ItemKey {
  return `${unit}/${control}`
}

/** Rule C3: the rows of the checklist, units in order and items by reference. Items that no longer apply have no row. */
export function rowsOf(state: AssessmentState, catalogues: Catalogues): Row[] {
  const found = caseOf(state, catalogues)
  return unitsInOrder(state).flatMap((unit) => unitRows(state, unit, found))
}

function unitRows(state: AssessmentState, unit: Unit, { tailoring, catalogues, factors }: Case): Row[] {
  const items = state.items[unit.id] ?? {}
  const service = unit.service ? catalogues.services.get(unit.service) : undefined
  const about: AboutUnit = {
    unit,
    catalogues,
    service,
    meets: conditionsOf(unit, service, factors),
    tailored: new Set(
      tailoring.flatMap((entry) => (entry.kind === 'excluded' ? [] : [`${entry.set}/${entry.control.id}`])),
    ),
  }
  return libraryOf(unit, tailoring, catalogues)
    .flatMap((control) => {
      const item = items[control.id]
      return item?.applies ? [rowOf(state, control, item, about)] : []
    })
    .sort(byRef)
}

interface AboutUnit {
  readonly unit: Unit
  readonly catalogues: Catalogues
  readonly service: Service | undefined
  readonly meets: (when: When) => boolean
  readonly tailored: ReadonlySet<string>
}

function rowOf(state: AssessmentState, plain: Control, item: Item, about: AboutUnit): Row {
  const { unit, service, meets, tailored } = about
  const control = sharpened(plain, meets)
  const { origination, explanation } = originationOf(control, item)
  return {
    key: keyOf(unit.id, control.id),
    ref: item.ref,
    unit: unit.id,
    control: control.id,
    title: control.title,
    layer: control.layer,
    origination,
    inheritable: control.inheritable,
    overridden: item.override !== null,
    explanation,
    performedBy: performersOf(state, about, control, item),
    provided: control.provided,
    responsibility: control.responsibility,
    references: control.references,
    weight: control.weight,
    reach: service?.reach ?? null,
    appliesTo: unit.kind === 'common' ? appliesTo(state, control).map(({ id }) => id) : [],
    services: servicesBehind(state, control, about),
    tailored: tailored.has(`${setOf(unit)}/${control.id}`),
    sharpened: sharpeningsOf(plain, meets).map(({ because }) => because),
    classDefault: control.id.startsWith('class.'),
    sourceUnchecked: control.sources.some((source) => source.checked === null),
    expected: control.procedures.map(expectedMark),
    typical: typicalMark(control),
  }
}

/**
 * Rule R11: a partner who operates a control is named among those who perform it, in the place of the third party that the
 * catalogue only describes. What the auditor wrote, in an override or in the firm's own wording, stays, and names nobody twice.
 */
function performersOf(
  state: AssessmentState,
  { unit, catalogues }: AboutUnit,
  control: Control,
  { override }: Item,
): Performer[] {
  const partners = Object.values(state.partner).flatMap(({ name, operates }) =>
    operates
      .filter((entry) => entry.control === control.id && (entry.unit === null || entry.unit === unit.id))
      .map(({ part }): Performer => ({ party: 'third-party', name, part })),
  )
  const own = override?.performedBy.length ? override.performedBy : control.performedBy
  if (partners.length === 0) return own
  const shipped = shippedControls(catalogues, setOf(unit)).find(({ id }) => id === control.id)
  const described = override?.performedBy.length ? [] : (shipped?.performedBy ?? [])
  const said = own.filter((each) => each.party !== 'third-party' || !isAmong(each, described))
  return [...said, ...partners.filter((partner) => !isAmong(partner, said))]
}

function isAmong({ party, name }: Performer, all: readonly Performer[]): boolean {
  return all.some((each) => each.party === party && each.name === name)
}

/** Rule C2: a common control is concluded once for the services of the classes it names. */
function appliesTo(state: AssessmentState, control: Control): Unit[] {
  return unitsInOrder(state).filter((unit) => unit.class !== null && control.classes.includes(unit.class))
}

/** Rule I2: the services AWS's half of a row is about, each once. */
function servicesBehind(state: AssessmentState, control: Control, { unit, catalogues }: AboutUnit): Row['services'] {
  const services = new Set(unitsBehind(state, control, unit).flatMap(({ service }) => service ?? []))
  // A service the edition lacks is looked for in every Region, so that no report covers it by accident.
  return [...services].map((service) => ({ service, reach: catalogues.services.get(service)?.reach ?? 'regional' }))
}

/** What the organization does with AWS, it does for all services it uses. */
function unitsBehind(state: AssessmentState, control: Control, unit: Unit): Unit[] {
  if (unit.kind === 'service') return [unit]
  return unit.kind === 'common' ? appliesTo(state, control) : unitsInOrder(state)
}

/** The questions of the options of every service in scope, with the choice in use. */
export function unitOptionsOf(state: AssessmentState, catalogues: Catalogues): UnitOptions[] {
  return unitsInOrder(state).map((unit) => {
    const service = unit.service ? catalogues.services.get(unit.service) : undefined
    const questions = (service?.options ?? []).map((option) => ({
      id: option.id,
      question: option.question,
      chosen: (service && choiceOf(service, unit, option.id)) ?? '',
      choices: option.choices.map(({ id, label }) => ({ id, label })),
    }))
    return { unit, questions }
  })
}
