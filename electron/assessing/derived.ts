import { controlOf, rowsOf, setOf, splitKey } from '../../assessments/rules/checklist.ts'
import { gapsOf } from '../../assessments/rules/completeness.ts'
import { editionDifferences } from '../../assessments/rules/editions.ts'
import { originationOf, unitsInOrder } from '../../assessments/rules/split.ts'
import { evidenceSourcesOf, practiceConflicts, practicesOn } from '../../assessments/rules/worksheet.ts'
import { fail, type Failure } from '../../shared/failure.ts'
import type { Reply } from '../../shared/ipc/contract.ts'
import type { Catalogues, Control } from '../../shared/model/catalogue.ts'
import type { ItemKey } from '../../shared/model/item.ts'
import type { Day } from '../../shared/model/primitives.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { OpenAssessment } from './open-assessment.ts'

/** A page of the checklist's rows. */
export function rowsPage(open: OpenAssessment, from: number, count: number): Reply<'assessment:rows'> {
  return { total: open.rows.length, rows: open.rows.slice(from, from + count) }
}

/** The whole text of an item's control, why its split is as it is, and what the worksheet says about it. */
export function controlText(open: OpenAssessment, key: ItemKey): Result<Reply<'assessment:control'>, Failure> {
  const { state, catalogues } = open
  const { unit, control: id } = splitKey(key)
  const item = state.items[unit]?.[id]
  const control = controlOf(state, key, catalogues)
  if (!item || !control) return err(fail('unknown.item', { item: key }))
  const conflicts = new Set(practiceConflicts(key, state, catalogues).map((practice) => practice.id))
  return ok({
    control,
    original: originalOf(open, key),
    explanation: originationOf(control, item).explanation,
    evidenceSources: evidenceSourcesOf({ unit, ...control }, state, catalogues).map(({ service, evidence }) => ({
      service: catalogues.services.get(service)?.name ?? service,
      evidence,
    })),
    practices: practicesOn(id, state, catalogues).map(({ id: practice, ...told }) => ({
      ...told,
      conflict: conflicts.has(practice),
    })),
  })
}

/** The library's own text of a control that was reworded for this assessment. */
function originalOf({ state, catalogues }: OpenAssessment, key: ItemKey): Control | null {
  const { unit, control } = splitKey(key)
  const record = state.unit[unit]
  if (!record) return null
  const set = setOf(record)
  const isReworded = Object.values(state.tailoring).some(
    (entry) => entry.kind === 'reworded' && entry.set === set && entry.control.id === control,
  )
  const owner = catalogues.services.get(set) ?? catalogues.sets.get(set)
  return isReworded ? (owner?.controls.find(({ id }) => id === control) ?? null) : null
}

/** What can be tailored: the library's controls of the organization, the common controls and each service in scope. */
export function libraryFor({ state, catalogues }: OpenAssessment): Reply<'assessment:library'> {
  const sets = [...new Set(unitsInOrder(state).map(setOf))]
  return sets.flatMap((set) => {
    const owner = catalogues.services.get(set) ?? catalogues.sets.get(set)
    return owner ? [{ set, name: owner.name, controls: owner.controls }] : []
  })
}

/** The edition in use, and the newer ones to move to. */
export function editionsFor({ catalogues, editions }: OpenAssessment): Reply<'assessment:editions'> {
  const told = ({ edition: { id, name, date } }: Catalogues) => ({ id, name, date })
  const newer = [...editions.values()].filter(({ edition }) => edition.date > catalogues.edition.date)
  return { current: told(catalogues), newer: newer.map(told) }
}

/** What another edition would change in this assessment. */
export function editionChanges(
  open: OpenAssessment,
  edition: string,
): Result<Reply<'assessment:edition-differences'>, Failure> {
  const to = open.editions.get(edition)
  if (!to) return err(fail('unknown.edition-wanted', { edition }))
  return ok(editionDifferences(open.state, open.catalogues, to))
}

/** How many things keep the preparer from signing on a day; null without the edition the assessment rests on. */
export function blockingIn(state: AssessmentState, catalogues: Catalogues | undefined, today: Day): number | null {
  if (!catalogues) return null
  return gapsOf(state, rowsOf(state, catalogues), today).filter((gap) => gap.severity === 'blocks').length
}
