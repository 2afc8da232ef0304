import type { Item } from '../../../shared/model/item.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { mustItem } from './index-of.ts'

type Registers = ReportModel['registers']
type Line = Registers['overrides'][number]

/** Rule P5: everything that departs from the plain case is listed once more in a register, with its reason. */
export function registersOf(state: AssessmentState, rows: readonly Row[]): Registers {
  const lines = (words: (item: Item) => string | null): Line[] =>
    rows.flatMap((row) => {
      const text = words(mustItem(row, state))
      return text === null
        ? []
        : [{ ref: row.ref, title: row.title, unit: state.unit[row.unit]?.name ?? row.unit, words: text }]
    })
  return {
    notApplicable: lines((item) => (item.conclusion === 'not-applicable' ? item.reason : null)),
    overrides: lines((item) => item.override?.reason ?? null),
    compensating: lines((item) => (item.compensating ? compensatingWords(item.compensating) : null)),
    tailoring: tailoringLines(state),
    relianceAccepted: lines((item) => item.relianceStatement.trim() || null),
  }
}

function compensatingWords({ description, risk, approver, expires }: NonNullable<Item['compensating']>): string {
  return [description, risk, approver, expires].join(' · ')
}

function tailoringLines(state: AssessmentState): Line[] {
  return Object.values(state.tailoring).map((entry) => ({
    ref: entry.kind === 'excluded' ? entry.controlId : entry.control.id,
    title: entry.kind === 'excluded' ? entry.controlId : entry.control.title,
    unit: entry.set,
    words: entry.kind === 'own' ? '' : entry.reason,
  }))
}
