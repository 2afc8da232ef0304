import type { Catalogues, Control } from '../../shared/model/catalogue.ts'
import type { EditionDifference } from '../../shared/model/edition-difference.ts'
import type { Event } from '../../shared/model/event.ts'
import type { Unit } from '../../shared/model/scope.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { caseOf, controlsOf, keyOf, plainControlOf, setOf, shippedControls } from './checklist.ts'
import { isSame, recordEvents } from './events.ts'
import { unitsInOrder } from './split.ts'
import { isReopened, standsOn, textOf } from './text.ts'

/**
 * Rules M4 and M5: what another edition says of the services in scope: their class, cloud model and name. An answer it does not know
 * is dropped. A name that the auditor gave stays.
 */
export function movedUnitEvents(state: AssessmentState, now: Catalogues, to: Catalogues): Event[] {
  if (now === to) return []
  return Object.values(state.unit).flatMap((unit) => {
    const service = unit.service === null ? undefined : to.services.get(unit.service)
    if (!service) return []
    const isRenamed = unit.name !== now.services.get(service.id)?.name
    const { class: serviceClass, cloudModel } = service
    const name = isRenamed ? unit.name : service.name
    const options = Object.fromEntries(
      Object.entries(unit.options).filter(([option, choice]) =>
        service.options.find(({ id }) => id === option)?.choices.some(({ id }) => id === choice),
      ),
    )
    return recordEvents(state, 'unit', unit.id, { class: serviceClass, cloudModel, name, options })
  })
}

/** Rule M3: what moving to an edition would change, side by side, row by row of this assessment. */
export function editionDifferences(state: AssessmentState, now: Catalogues, to: Catalogues): EditionDifference[] {
  const target = caseOf(state, to)
  return unitsInOrder(state).flatMap((unit) => {
    const wanted = controlsOf(unit, target)
    const ids = new Set(wanted.map(({ id }) => id))
    const leaving = Object.entries(state.items[unit.id] ?? {}).filter(([id, item]) => item.applies && !ids.has(id))
    return [
      ...wanted.flatMap((control) => differenceOf(state, unit, control, now, to)),
      ...leaving.map(([id]): EditionDifference => ({
        ...rowAbout(state, unit, id),
        kind: 'withdrawn',
        before: plainControlOf(state, keyOf(unit.id, id), now) ?? null,
      })),
    ]
  })
}

/** What is to be said of a row whatever becomes of it. */
function rowAbout(state: AssessmentState, unit: Unit, control: string): Omit<EditionDifference, 'kind'> {
  const item = state.items[unit.id]?.[control]
  return {
    key: keyOf(unit.id, control),
    ref: item?.ref ?? '',
    unit: unit.name,
    conclusion: item?.conclusion ?? 'not-assessed',
    reopened: false,
    before: null,
    after: null,
    fields: [],
  }
}

/** A row that the newer edition brings, words otherwise, or words otherwise beneath the firm's own wording. */
function differenceOf(
  state: AssessmentState,
  unit: Unit,
  after: Control,
  now: Catalogues,
  to: Catalogues,
): EditionDifference[] {
  const item = state.items[unit.id]?.[after.id]
  const about = rowAbout(state, unit, after.id)
  const row = { ...about, reopened: isReopened(state, about.key, after) }
  if (!item?.applies) return [{ ...row, kind: 'new', after }]
  if (standsOn(item, after)) return beneathWording(state, unit, about, now, to)
  const before = plainControlOf(state, about.key, now) ?? null
  return [{ ...row, kind: 'changed', before, after, fields: changedFields(before, after) }]
}

/** The firm's words stay, and with them the conclusion; but the library's beneath them are others. */
function beneathWording(
  state: AssessmentState,
  unit: Unit,
  about: Omit<EditionDifference, 'kind'>,
  now: Catalogues,
  to: Catalogues,
): EditionDifference[] {
  const set = setOf(unit)
  const reworded = Object.values(state.tailoring).find(
    (entry) => entry.kind === 'reworded' && entry.set === set && keyOf(unit.id, entry.control.id) === about.key,
  )
  if (reworded?.kind !== 'reworded') return []
  const [before, after] = [now, to].map((edition) =>
    shippedControls(edition, set).find(({ id }) => id === reworded.control.id),
  )
  if (!before || !after) return []
  const fields = changedFields(before, after)
  return fields.length === 0 ? [] : [{ ...about, kind: 'beneath', before, after, fields }]
}

/** The fields of a control's text that differ. */
function changedFields(before: Control | null, after: Control): string[] {
  if (!before) return []
  const [was, is] = [textOf(before), textOf(after)]
  return Object.keys(is).filter((field) => !isSame(was[field as keyof Control], is[field as keyof Control]))
}
