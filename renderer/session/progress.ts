import { itemCounts, progressOf } from '../../assessments/rules/score.ts'
import type { ConclusionCounts, Progress } from '../../shared/model/figures.ts'
import { Conclusion } from '../../shared/model/item.ts'
import type { Row } from '../../shared/model/row.ts'
import type { Unit } from '../../shared/model/scope.ts'
import type { OpenAssessment } from './session.ts'

type Open = Pick<OpenAssessment, 'state' | 'index'>

interface Figures {
  readonly rows: readonly Row[]
  readonly progress: Progress
  readonly counts: ConclusionCounts
}

const known = new WeakMap<object, Figures>()
const noRows: readonly Row[] = []

/** The figures of one unit. An edit copies the items of one unit only, so every other unit's figures are kept. */
function figuresOfUnit({ state, index }: Open, unit: string): Figures {
  const rows = index.byUnit.get(unit) ?? noRows
  const items = state.items[unit]
  const held = items && known.get(items)
  if (held && held.rows === rows) return held
  const figures = { rows, progress: progressOf(rows, state), counts: itemCounts(rows, state) }
  if (items) known.set(items, figures)
  return figures
}

/** How far the work on one unit is. */
export function progressOfUnit(open: Open, unit: string): Progress {
  return figuresOfUnit(open, unit).progress
}

/** How many items of the units have each conclusion. */
export function countsOfUnits(open: Open, units: readonly string[]): ConclusionCounts {
  const sum = { compliant: 0, 'partially-compliant': 0, 'non-compliant': 0, 'not-applicable': 0, 'not-assessed': 0 }
  for (const unit of units) {
    const { counts } = figuresOfUnit(open, unit)
    for (const conclusion of Conclusion.options) sum[conclusion] += counts[conclusion]
  }
  return sum
}

/** The units that have a checklist, in order: the organization, the common controls, the services. */
export function unitsInOrder(open: Pick<Open, 'state'>): Unit[] {
  return Object.values(open.state.unit).sort((a, b) => a.order - b.order || a.name.localeCompare(b.name))
}
