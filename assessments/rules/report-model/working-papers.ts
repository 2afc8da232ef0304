import type { Catalogues, Procedure } from '../../../shared/model/catalogue.ts'
import type { Item } from '../../../shared/model/item.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { fieldWords } from '../../../shared/text/en/history.ts'
import type { HistoryLine, Performed, WorkingPaper, WorkingPapers } from '../../../shared/model/working-papers.ts'
import { controlOf, keyOf, rowsOf } from '../checklist.ts'
import { byRef } from '../names.ts'
import { unitsInOrder } from '../split.ts'
import { indexOf, mustItem, type Index } from './index-of.ts'
import { wholeModel, type Occasion } from './report-model.ts'

/**
 * Rule P13: the firm's own file: everything the report says, in whatever mode, with working notes, the procedures in full,
 * review notes, what was left behind by changes of scope, and the history, oldest first.
 */
export function workingPapers(
  state: AssessmentState,
  catalogues: Catalogues,
  occasion: Occasion,
  history: readonly HistoryLine[],
): WorkingPapers {
  const rows = rowsOf(state, catalogues)
  const index = indexOf(state, rows)
  return {
    format: 1,
    report: wholeModel(state, catalogues, occasion),
    begun: { by: state.createdBy, on: state.createdOn },
    units: unitsInOrder(state).map(({ id, name }) => ({
      name,
      items: rows.filter((row) => row.unit === id).map((row) => paperOf(state, catalogues, row, index)),
    })),
    shelved: shelvedOf(state),
    sentBack: state.revisions.at(-1)?.sentBack ?? null,
    reviewNotes: Object.values(state.reviewNote)
      .sort(byRef)
      .map(({ id: _, item, about, field, ...note }) => ({
        ...note,
        field: field && fieldWord(field),
        about: item ? index.refOf(item) : about && (state[about.table][about.id]?.ref ?? null),
      })),
    history: [...history],
  }
}

function paperOf(state: AssessmentState, catalogues: Catalogues, row: Row, index: Index): WorkingPaper {
  const item = mustItem(row, state)
  const { workStatus, conclusion, assignee, prepared, reviewed, lastReview, sentBack, workingNote, prior, textHash } =
    item
  const control = controlOf(state, row.key, catalogues)
  const { of, beside } = performedOn(row, index, control?.procedures ?? [])
  return {
    ref: row.ref,
    title: row.title,
    workStatus,
    conclusion,
    assignee: assignee === null ? null : (state.person[assignee]?.name ?? null),
    prepared,
    reviewed,
    lastReview,
    sentBack,
    workingNote,
    prior,
    textHash,
    performedBy: control?.performedBy ?? [],
    procedures: (control?.procedures ?? []).map((procedure) => ({ ...procedure, performed: of(procedure.id) })),
    otherPerformed: beside,
    evidenceToAsk: control?.evidence ?? [],
    typicalFinding: control?.typicalFinding ?? null,
    population: control?.population ?? '',
    sampling: control?.sampling ?? '',
  }
}

/** What was performed on an item: of each procedure of the catalogue, and beside them. Numbers are those of the results. */
function performedOn(row: Row, index: Index, procedures: readonly Procedure[]) {
  const asked = new Set(procedures.map(({ id }) => id))
  const all = index.proceduresOf(row.key).map(({ step, by, on, location, description }, at) => ({
    step: asked.has(step) ? step : '',
    told: { number: at + 1, by, on, location, description },
  }))
  const of = (id: string): Performed[] => all.filter(({ step }) => step === id).map(({ told }) => told)
  return { of, beside: of('') }
}

/** Items that the scope no longer calls for and that somebody worked on, with every text of that work. */
function shelvedOf(state: AssessmentState): WorkingPapers['shelved'] {
  return Object.entries(state.items).flatMap(([unit, items]) =>
    Object.entries(items).flatMap(([control, item]) => {
      const texts = item.applies ? [] : textsOf(state, keyOf(unit, control), item)
      return texts.length > 0 ? [{ ref: item.ref, unit: state.unit[unit]?.name ?? unit, control, texts }] : []
    }),
  )
}

/** What was written on an item, each text with what it is. */
function textsOf(state: AssessmentState, key: string, item: Item): { what: string; text: string }[] {
  const { compensating, override, prior } = item
  const performed = Object.values(state.procedure).filter((procedure) => procedure.item === key)
  const said: [string, readonly (string | undefined)[]][] = [
    ['reason', [item.reason]],
    ['reportComment', [item.reportComment]],
    ['workingNote', [item.workingNote]],
    ['relianceStatement', [item.relianceStatement]],
    ['compensating', [compensating?.description, compensating?.risk, compensating?.approver]],
    ['override', [override?.reason, ...(override?.performedBy ?? []).flatMap(({ name, part }) => [name, part])]],
    ['locations', item.locations.map(({ note }) => note)],
    ['prior', [prior?.comment]],
    ['procedure', performed.flatMap(({ description, result, by, location }) => [description, result, by, location])],
  ]
  return said.flatMap(([what, texts]) =>
    texts.flatMap((text) => (text?.trim() ? [{ what: fieldWord(what), text }] : [])),
  )
}

function fieldWord(field: string): string {
  return fieldWords[field] ?? field
}
