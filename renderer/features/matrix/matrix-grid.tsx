import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Matrix, MatrixCell } from '../../../shared/model/row.ts'
import { matrixWords as words } from '../../../shared/text/en/screens-matrix.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { hrefOf } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { CellExplanation } from './cell-explanation.tsx'
import { moved, type Spot } from './grid-moves.ts'
import { SideMark } from './side-mark.tsx'

type Service = Matrix['rows'][number]

/**
 * Services by layers. One cell is in the tab order; arrow keys move between cells, Enter or a click explains the cell. The
 * explanation is one popover for the whole grid, so that a hundred services cost no more than one.
 */
export function MatrixGrid({ layers, services }: { layers: Matrix['layers']; services: readonly Service[] }) {
  const { id } = useSession()
  const table = useRef<HTMLTableElement>(null)
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 })
  const [explained, setExplained] = useState<Spot | null>(null)
  const shouldFocus = useRef(false)
  const at = { row: Math.min(spot.row, services.length - 1), column: spot.column }

  useEffect(() => {
    if (shouldFocus.current) cellAt(table.current, spot)?.focus()
    shouldFocus.current = false
  }, [spot])

  const go = (next: Spot) => {
    shouldFocus.current = true
    setSpot(next)
  }
  const press = (event: KeyboardEvent) => {
    const next = moved(event.key, event.ctrlKey || event.metaKey, at, services.length, layers.length)
    if (next) go(next)
    else if (event.key === 'Enter' || event.key === ' ') setExplained(at)
    else return
    event.preventDefault()
  }
  const explain = (next: Spot) => {
    go(next)
    setExplained(next)
  }
  const service = explained && services[explained.row]
  const cell = explained && service?.cells[explained.column]
  return (
    <div className="matrix-frame">
      <table
        className="matrix"
        role="grid"
        aria-label={words.grid}
        aria-describedby="matrix-keys"
        ref={table}
        onKeyDown={press}
      >
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              {words.service}
            </th>
            {layers.map((layer) => (
              <th key={layer.code} scope="col" title={layer.name} className="matrix-layer">
                {words.layerHead[layer.code]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {services.map((each, row) => (
            <tr key={each.unit}>
              <th scope="row" className="matrix-service">
                <a href={hrefOf(id, 'checklist', each.unit)}>{each.name}</a>
                <span className="muted small" title={screens.words.serviceClassMeaning[each.class]}>
                  {screens.words.serviceClass[each.class]}
                </span>
              </th>
              {each.cells.map((cell, column) => (
                <Cell
                  key={cell.layer}
                  service={each.name}
                  cell={cell}
                  spot={{ row, column }}
                  inTabOrder={at.row === row && at.column === column}
                  isOpen={explained?.row === row && explained.column === column}
                  onExplain={explain}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id="matrix-keys" className="visually-hidden">
        {words.keys}
      </p>
      {explained && service && cell && (
        <CellExplanation
          key={`${service.unit}/${cell.layer}`}
          service={service}
          cell={cell}
          anchor={() => cellAt(table.current, explained)}
          onClose={() => setExplained(null)}
        />
      )}
    </div>
  )
}

function Cell({
  service,
  cell,
  spot,
  inTabOrder,
  isOpen,
  onExplain,
}: {
  service: string
  cell: MatrixCell
  spot: Spot
  inTabOrder: boolean
  isOpen: boolean
  onExplain: (spot: Spot) => void
}) {
  return (
    <td
      role="gridcell"
      tabIndex={inTabOrder ? 0 : -1}
      data-spot={`${spot.row}/${spot.column}`}
      aria-label={words.cell(service, screens.words.layer[cell.layer], screens.words.side[cell.side])}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      className={`matrix-cell matrix-${cell.side}`}
      onClick={() => onExplain(spot)}
    >
      <SideMark side={cell.side} />
    </td>
  )
}

function cellAt(table: HTMLTableElement | null, spot: Spot): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[data-spot="${spot.row}/${spot.column}"]`) ?? null
}
