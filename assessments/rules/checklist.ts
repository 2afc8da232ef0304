import type { Catalogues, Control, Service } from '../../shared/model/catalogue.ts'
import type { Item, ItemKey } from '../../shared/model/item.ts'
import type { Row, UnitOptions } from '../../shared/model/row.ts'
import type { Unit } from '../../shared/model/scope.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import type { Tailoring } from '../../shared/model/tailoring.ts'
import { recordAt } from './events.ts'
import { byRef } from './names.ts'
import { choiceOf, originationOf, unitsInOrder } from './split.ts'

/** The name under which the catalogue and tailoring know a unit's controls. */
export function setOf(unit: Pick<Unit, 'kind' | 'service' | 'id'>): string {
  return unit.kind === 'service' ? (unit.service ?? unit.id) : unit.kind
}

/** The library's controls for a unit, with the firm's own added and reworded ones in place; exclusions are not applied here. */
function libraryOf(
  unit: Pick<Unit, 'kind' | 'service' | 'id'>,
  tailoring: readonly Tailoring[],
  catalogues: Catalogues,
): Control[] {
  const set = setOf(unit)
  const shipped = unit.kind === 'service' ? catalogues.services.get(set)?.controls : catalogues.sets.get(set)?.controls
  const mine = tailoring.filter((entry) => entry.set === set)
  const reworded = new Map(
    mine.flatMap((entry) => (entry.kind === 'reworded' ? [[entry.control.id, entry.control]] : [])),
  )
  const own = mine.flatMap((entry) => (entry.kind === 'own' ? [entry.control] : []))
  return [...(shipped ?? []).map((control) => reworded.get(control.id) ?? control), ...own]
}

/** Rule C1: a control applies unless its conditions are not met by the options in use, or it was excluded. */
export function controlsOf(
  unit: Pick<Unit, 'kind' | 'service' | 'id' | 'options'>,
  tailoring: readonly Tailoring[],
  catalogues: Catalogues,
): Control[] {
  const set = setOf(unit)
  const excluded = new Set(
    tailoring.flatMap((entry) => (entry.kind === 'excluded' && entry.set === set ? [entry.controlId] : [])),
  )
  const service = unit.kind === 'service' ? catalogues.services.get(set) : undefined
  return libraryOf(unit, tailoring, catalogues).filter(
    (control) => !excluded.has(control.id) && isInUse(control, unit, service),
  )
}

function isInUse(control: Control, unit: Pick<Unit, 'options'>, service: Service | undefined): boolean {
  if (!service) return true
  return control.when.every(({ option, is }) => is.includes(choiceOf(service, unit, option) ?? ''))
}

/** The text behind an item: the control as tailored, or undefined where the edition no longer has it. */
export function controlOf(state: AssessmentState, key: ItemKey, catalogues: Catalogues): Control | undefined {
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
  const tailoring = Object.values(state.tailoring)
  return unitsInOrder(state).flatMap((unit) => unitRows(state, unit, tailoring, catalogues))
}

function unitRows(state: AssessmentState, unit: Unit, tailoring: readonly Tailoring[], catalogues: Catalogues): Row[] {
  const items = state.items[unit.id] ?? {}
  const tailored = new Set(
    tailoring.flatMap((entry) => (entry.kind === 'excluded' ? [] : [`${entry.set}/${entry.control.id}`])),
  )
  return libraryOf(unit, tailoring, catalogues)
    .flatMap((control) => {
      const item = items[control.id]
      if (!item?.applies) return []
      return [rowOf(state, unit, control, item, tailored.has(`${setOf(unit)}/${control.id}`), catalogues)]
    })
    .sort(byRef)
}

function rowOf(
  state: AssessmentState,
  unit: Unit,
  control: Control,
  item: Item,
  tailored: boolean,
  catalogues: Catalogues,
): Row {
  const { origination, explanation } = originationOf(control, item)
  const performedBy = item.override?.performedBy.length ? item.override.performedBy : control.performedBy
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
    performedBy,
    provided: control.provided,
    responsibility: control.responsibility,
    references: control.references,
    weight: control.weight,
    reach: unit.service ? (catalogues.services.get(unit.service)?.reach ?? null) : null,
    appliesTo: unit.kind === 'common' ? appliesTo(state, control) : [],
    tailored,
    sourceUnchecked: control.sources.some((source) => source.checked === null),
  }
}

/** Rule C2: a common control is concluded once for the services of the classes it names. */
function appliesTo(state: AssessmentState, control: Control): string[] {
  return unitsInOrder(state)
    .filter((unit) => unit.class !== null && control.classes.includes(unit.class))
    .map((unit) => unit.id)
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
