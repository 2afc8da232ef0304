import { useMemo } from 'react'
import { Origination } from '../../../shared/model/catalogue.ts'
import type { Row } from '../../../shared/model/row.ts'
import { matrixWords as words } from '../../../shared/text/en/screens-matrix.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { formatNumber } from '../../format.ts'
import { OriginationMark } from '../../marks/origination-mark.tsx'
import { hrefOf } from '../../routes/location.ts'
import { unitsInOrder } from '../../session/progress.ts'
import { useSession } from '../../session/use-session.ts'
import { Bar } from '../../ui/bar.tsx'
import '../../ui/table.css'

type Counts = Readonly<Record<Origination, number>>

/** How many items of each checklist are inherited, shared and customer-specific. */
export function CountsTable() {
  const view = useSession()
  const { id, rows, index } = view
  const all = useMemo(() => countsOf(rows), [rows])
  return (
    <table className="table matrix-counts">
      <thead>
        <tr>
          <th scope="col">{words.countsColumns.unit}</th>
          {Origination.options.map((origination) => (
            <th key={origination} scope="col" className="numeric">
              <OriginationMark origination={origination} />
            </th>
          ))}
          <th scope="col" className="numeric">
            {words.countsColumns.total}
          </th>
          <th scope="col">{words.countsColumns.share}</th>
        </tr>
      </thead>
      <tbody>
        {unitsInOrder(view).map((unit) => {
          const counts = countsOf(index.byUnit.get(unit.id) ?? [])
          return (
            <tr key={unit.id}>
              <th scope="row">
                <a href={hrefOf(id, 'checklist', unit.id)}>{unit.name}</a>
              </th>
              <Figures counts={counts} />
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.countsTotal}</th>
          <Figures counts={all} />
        </tr>
      </tfoot>
    </table>
  )
}

function Figures({ counts }: { counts: Counts }) {
  const parts = Origination.options.map((key) => ({ key, value: counts[key], label: screens.words.origination[key] }))
  const total = parts.reduce((sum, part) => sum + part.value, 0)
  return (
    <>
      {parts.map((part) => (
        <td key={part.key} className="numeric">
          {formatNumber(part.value)}
        </td>
      ))}
      <td className="numeric">{formatNumber(total)}</td>
      <td className="matrix-share">
        <Bar parts={parts} label={parts.map((part) => `${part.label}: ${part.value}`).join(', ')} />
      </td>
    </>
  )
}

function countsOf(rows: readonly Row[]): Counts {
  const counts = { inherited: 0, shared: 0, 'customer-specific': 0 }
  for (const row of rows) counts[row.origination] += 1
  return counts
}
