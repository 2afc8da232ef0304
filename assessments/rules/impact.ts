import type { Failure } from '../../shared/failure.ts'
import type { Catalogues } from '../../shared/model/catalogue.ts'
import type { Intention } from '../../shared/model/intention.ts'
import type { ItemKey } from '../../shared/model/item.ts'
import type { Impact, MatrixCell, Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { invariant } from '../../shared/invariant.ts'
import { ok, type Result } from '../../shared/result.ts'
import { foreseen } from './apply.ts'
import { plainControlOf, rowsOf } from './checklist.ts'
import { decide, type Ground } from './decide/decide.ts'
import { isSame } from './events.ts'
import { matrixOf } from './split.ts'
import { textOf } from './text.ts'
import { hasWorkOn } from './work.ts'

/** Rule F4: what a change of scope would bring in, take out, change and move, told before it is made. */
export function impactOf(ground: Ground, intention: Intention): Result<Impact, Failure> {
  const decided = decide(ground, intention)
  if (!decided.ok) return decided
  const before = { state: ground.state, catalogues: ground.catalogues }
  const state = foreseen(ground.state, decided.value.events)
  const catalogues = ground.editions.get(state.edition)
  invariant(catalogues, `edition ${state.edition} is not among the editions`)
  return ok(differenceOf(before, { state, catalogues }))
}

interface Standing {
  readonly state: AssessmentState
  readonly catalogues: Catalogues
}

function differenceOf(before: Standing, after: Standing): Impact {
  const was = byKey(rowsOf(before.state, before.catalogues))
  const is = byKey(rowsOf(after.state, after.catalogues))
  const told = (row: Row) => ({
    key: row.key,
    ref: row.ref,
    title: row.title,
    unit: after.state.unit[row.unit]?.name ?? before.state.unit[row.unit]?.name ?? row.unit,
    worked: hasWorkOn(before.state, row.key),
  })
  return {
    arriving: [...is.values()].filter(({ key }) => !was.has(key)).map(told),
    leaving: [...was.values()].filter(({ key }) => !is.has(key)).map(told),
    changed: [...is.values()]
      .filter(
        (row) => was.has(row.key) && (!saysTheSame(was.get(row.key), row) || !asksTheSame(row.key, before, after)),
      )
      .map(told),
    cells: movedCells(before, after),
  }
}

function byKey(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.key, row]))
}

/** What a scope can change in a row that stays: its halves, its side, who performs it, and what sharpens it. */
function saysTheSame(was: Row | undefined, is: Row): boolean {
  const telling = (row: Row) => [
    row.title,
    row.origination,
    row.provided,
    row.responsibility,
    row.performedBy,
    row.sharpened,
    row.weight,
    row.appliesTo,
  ]
  return was !== undefined && isSame(telling(was), telling(is))
}

/** Whether a row that stays has the same text behind it: another wording or edition can change how it is tested alone. */
function asksTheSame(key: ItemKey, before: Standing, after: Standing): boolean {
  const [was, is] = [before, after].map(({ state, catalogues }) => {
    const control = plainControlOf(state, key, catalogues)
    return control && textOf(control)
  })
  return isSame(was, is)
}

function movedCells(before: Standing, after: Standing): Impact['cells'] {
  const was = new Map(
    matrixOf(before.state, before.catalogues).rows.flatMap(({ unit, cells }) =>
      cells.map((cell): [string, MatrixCell] => [`${unit} ${cell.layer}`, cell]),
    ),
  )
  return matrixOf(after.state, after.catalogues).rows.flatMap(({ unit, name, cells }) =>
    cells.flatMap(({ layer, side, explanation }) => {
      const old = was.get(`${unit} ${layer}`)
      return old && old.side !== side ? [{ unit, name, layer, before: old.side, after: side, explanation }] : []
    }),
  )
}
