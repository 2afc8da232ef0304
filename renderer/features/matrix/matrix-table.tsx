import { Side } from '../../../shared/model/catalogue.ts'
import type { Matrix } from '../../../shared/model/row.ts'
import { matrixWords as words } from '../../../shared/text/en/screens-matrix.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { ServiceHead } from './service-head.tsx'
import '../../ui/table.css'

/** The matrix in words: for each service the layers on each side. */
export function MatrixTable({ matrix }: { matrix: Matrix }) {
  return (
    <div className="matrix-words">
      <table className="table">
        <caption className="visually-hidden">{words.inWords.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.service}</th>
            {Side.options.map((side) => (
              <th key={side} scope="col">
                {screens.words.side[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((service) => (
            <tr key={service.unit}>
              <th scope="row" className="matrix-row-head">
                <ServiceHead service={service} />
              </th>
              {Side.options.map((side) => {
                const layers = service.cells.filter((cell) => cell.side === side)
                const names = layers.map(({ layer }) => screens.words.layer[layer])
                return <td key={side}>{names.length > 0 ? names.join(', ') : words.inWords.none}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
