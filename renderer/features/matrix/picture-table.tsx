import type { Picture } from '../../../shared/model/row.ts'
import { matrixWords } from '../../../shared/text/en/screens-matrix.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { sentence } from './cell-popover.tsx'
import { countsInWords } from './picture-words.ts'
import '../../ui/table.css'

const words = matrixWords.pictures

/** A picture of the model in words, with the counts behind each cell and every service that differs. */
export function PictureTable({ picture, corner }: { picture: Picture; corner: string }) {
  return (
    <div className="matrix-words">
      <table className="table">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {picture.columns.map((column) => (
              <th key={column.id} scope="col">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {picture.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.name}
                {row.note && <p className="muted small">{row.note}</p>}
              </th>
              {row.cells.map((cell, index) => (
                <td key={picture.columns[index]?.id}>
                  <strong>{screens.words.side[cell.side]}</strong>
                  <p>{sentence(cell.words)}</p>
                  <p className="muted">{words.count(countsInWords(cell))}</p>
                  {cell.others.length > 0 && (
                    <p className="muted">
                      {words.others(cell.others.length)}: {cell.others.join(', ')}
                    </p>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
