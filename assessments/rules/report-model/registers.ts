import type { Catalogues } from '../../../shared/model/catalogue.ts'
import type { Item } from '../../../shared/model/item.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import type { Tailoring } from '../../../shared/model/tailoring.ts'
import { compensated, noReference, riskAccepted, tailoringKinds as say, until } from '../../../shared/text/en/rules.ts'
import { controlIdOf, setOf } from '../checklist.ts'
import { relianceOf } from '../reliance.ts'
import { unitsInOrder } from '../split.ts'
import { byRef } from '../names.ts'
import { placesOf } from './findings.ts'
import { mustItem } from './index-of.ts'

type Registers = ReportModel['registers']
type Line = Registers['overrides'][number]

/** Rule P5: everything that departs from the plain case is listed once more in a register, with its reason. */
export function registersOf(state: AssessmentState, catalogues: Catalogues, rows: readonly Row[]): Registers {
  const lines = (words: (item: Item, row: Row) => string | null): Line[] =>
    rows.flatMap((row) => {
      const text = words(mustItem(row, state), row)
      return text === null
        ? []
        : [{ ref: row.ref, title: row.title, unit: state.unit[row.unit]?.name ?? row.unit, words: text }]
    })
  return {
    notApplicable: lines((item) => (item.conclusion === 'not-applicable' ? item.reason : null)),
    overrides: lines((item) => item.override?.reason ?? null),
    compensating: lines((item) => (item.compensating ? compensatingWords(item.compensating) : null)),
    tailoring: Object.values(state.tailoring).flatMap((entry) => tailoringLines(entry, state, catalogues)),
    relianceAccepted: lines((item, row) => (isAccepted(row, state) ? item.relianceStatement.trim() || null : null)),
    risksAccepted: risksAccepted(state),
  }
}

/** Findings whose risk management accepted, with its words, who answers for it, and until when. */
function risksAccepted(state: AssessmentState): Line[] {
  return Object.values(state.finding)
    .filter(({ status }) => status === 'risk-accepted')
    .sort(byRef)
    .map((finding) => {
      const { text, owner, due } = finding.response
      const words = riskAccepted({ text, owner, until: due ? until({ day: due }) : '' })
      return { ref: finding.ref, title: finding.title, unit: placesOf(finding, state).join(', '), words }
    })
}

/** Rule P5: reliance is accepted where no report supports it; elsewhere a statement is a comment. */
function isAccepted(row: Row, state: AssessmentState): boolean {
  const reliance = relianceOf(row, state)?.reliance
  return reliance === 'unsupported' || reliance === 'not-assessed'
}

/** What makes up for a control, the risk that is left, who accepted it, and until when. */
export function compensatingWords({ description, risk, approver, expires }: NonNullable<Item['compensating']>): string {
  return compensated({ description, risk, approver, until: until({ day: expires }) })
}

/** One line for each item that was made of it or left out by it; where there is none, one without a reference. */
function tailoringLines(entry: Tailoring, state: AssessmentState, catalogues: Catalogues): Line[] {
  const control = controlIdOf(entry)
  const units = unitsInOrder(state).filter((unit) => setOf(unit) === entry.set)
  const common = { title: titleOf(entry, catalogues), words: tailoringWords(entry) }
  const items = units.flatMap(({ id, name }) => {
    const item = state.items[id]?.[control]
    return item ? [{ ref: item.ref, unit: name, ...common }] : []
  })
  const unit = units.map(({ name }) => name).join(', ') || entry.set
  return items.length > 0 ? items : [{ ref: noReference, unit, ...common }]
}

function titleOf(entry: Tailoring, { services, sets }: Catalogues): string {
  if (entry.kind !== 'excluded') return entry.control.title
  const library = (services.get(entry.set) ?? sets.get(entry.set))?.controls ?? []
  return library.find(({ id }) => id === entry.controlId)?.title ?? entry.controlId
}

function tailoringWords(entry: Tailoring): string {
  return entry.kind === 'own' ? say.own() : say[entry.kind]({ reason: entry.reason })
}
