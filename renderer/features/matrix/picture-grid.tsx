import type { Picture, PictureCell } from '../../../shared/model/row.ts'
import { matrixWords } from '../../../shared/text/en/screens-matrix.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { CellHead, sentence } from './cell-popover.tsx'
import { ExplainedGrid } from './explained-grid.tsx'
import { countsInWords, shareInWords } from './picture-words.ts'
import { SideBand } from './side-mark.tsx'

const words = matrixWords.pictures

/** A picture of the model: in each cell the line where most services have it, and how many that are. */
export function PictureGrid({
  picture,
  label,
  corner,
  meaning,
}: {
  picture: Picture
  label: string
  corner: string
  /** What a column means, under its name. */
  meaning?: (column: string) => string
}) {
  const { columns, rows } = picture
  return (
    <ExplainedGrid
      label={label}
      corner={corner}
      className="matrix-picture"
      columns={columns.map(({ id, name, services }) => ({
        key: id,
        head: (
          <>
            <strong>{name}</strong>
            <span>{services === 0 ? words.noServices : words.services(services)}</span>
            {meaning && <span>{meaning(id)}</span>}
          </>
        ),
      }))}
      rows={rows.map((row) => ({
        key: row.id,
        head: row.name,
        cells: row.cells.map((cell, index) => ({
          side: cell.side,
          label: words.cell(row.name, columns[index]?.name ?? '', screens.words.side[cell.side], shareInWords(cell)),
          drawing: <SideBand side={cell.side} note={shareInWords(cell)} alone={cell.others.length === 0} />,
        })),
      }))}
      explain={(spot) => {
        const row = rows[spot.row]
        const cell = row?.cells[spot.column]
        const column = columns[spot.column]
        return row && cell && column && <Why row={row} column={column.name} cell={cell} />
      }}
    />
  )
}

function Why({ row, column, cell }: { row: Picture['rows'][number]; column: string; cell: PictureCell }) {
  const counts = countsInWords(cell)
  return (
    <>
      <CellHead title={row.name} under={column} side={cell.side} alone={cell.others.length === 0} />
      <p>{sentence(cell.words)}</p>
      {row.note && <p className="muted small">{row.note}</p>}
      {counts.length > 0 && <p className="small">{words.count(counts)}</p>}
      {cell.others.length > 0 && (
        <div className="matrix-why-others">
          <p className="small muted">{words.others(cell.others.length)}</p>
          <p className="small">{cell.others.join(', ')}</p>
        </div>
      )}
    </>
  )
}
