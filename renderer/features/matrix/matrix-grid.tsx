import { useMemo } from 'react'
import type { Matrix } from '../../../shared/model/row.ts'
import { matrixWords as words } from '../../../shared/text/en/screens-matrix.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { CellExplanation } from './cell-explanation.tsx'
import { ExplainedGrid, type GridRow } from './explained-grid.tsx'
import { ServiceHead } from './service-head.tsx'
import { SideMark } from './side-mark.tsx'

/** The services in scope by the twelve layers. */
export function MatrixGrid({ matrix }: { matrix: Matrix }) {
  const columns = matrix.layers.map(({ code, name }) => ({ key: code, head: words.layerHead[code], title: name }))
  const rows = useMemo(() => matrix.rows.map(rowOf), [matrix])
  return (
    <ExplainedGrid
      label={words.grid}
      corner={words.service}
      columns={columns}
      rows={rows}
      className="matrix-assessment"
      explain={({ row, column }) => {
        const service = matrix.rows[row]
        const cell = service?.cells[column]
        return service && cell && <CellExplanation service={service} cell={cell} />
      }}
    />
  )
}

function rowOf(service: Matrix['rows'][number]): GridRow {
  return {
    key: service.unit,
    head: <ServiceHead service={service} />,
    cells: service.cells.map(({ layer, side }) => ({
      side,
      label: words.cell(service.name, screens.words.layer[layer], screens.words.side[side]),
      drawing: <SideMark side={side} />,
    })),
  }
}
