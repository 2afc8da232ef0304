import { ofAndIn } from '../../../assessments/rules/pictures.ts'
import type { LayerCode } from '../../../shared/model/catalogue.ts'
import type { Matrix } from '../../../shared/model/row.ts'
import { matrixWords } from '../../../shared/text/en/screens-matrix.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { hrefOf } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { DemarcationLine } from '../../ui/demarcation-line.tsx'
import { showLayer } from './show-layer.ts'
import { positions } from './side-mark.tsx'
import { PictureOrTable } from './view-choice.tsx'
import { WithMatrix } from './with-matrix.tsx'
import '../../ui/table.css'

const words = matrixWords.ofAndIn

type Held = ReturnType<typeof ofAndIn>
type Part = keyof Held

const parts: readonly { readonly side: Part; readonly title: string; readonly who: string }[] = [
  { side: 'aws', title: words.of, who: words.ofWho },
  { side: 'shared', title: words.shared, who: words.sharedWho },
  { side: 'customer', title: words.in, who: words.inWho },
]

/** Security of the cloud against security in the cloud, with what is shared between them. */
export function OfAndInTab() {
  return (
    <div className="matrix-page">
      <WithMatrix>
        {(matrix) => {
          const held = ofAndIn(matrix)
          return (
            <PictureOrTable
              intro={<p>{words.intro}</p>}
              picture={<Columns matrix={matrix} held={held} />}
              table={<Table matrix={matrix} held={held} />}
            />
          )
        }}
      </WithMatrix>
    </div>
  )
}

function Columns({ matrix, held }: { matrix: Matrix; held: Held }) {
  return (
    <div className="of-and-in">
      {parts.map(({ side, title, who }) => (
        <section key={side} className={`of-and-in-part of-and-in-${side}`} aria-label={title}>
          <header>
            <DemarcationLine position={positions[side] ?? 'shared'} alone wide />
            <h2>{title}</h2>
            <p className="muted small">{who}</p>
          </header>
          {held[side].length === 0 && <p className="muted">{words.nothing}</p>}
          <ul>
            {held[side].map(({ layer, units }) => (
              <li key={layer}>
                <LayerLink layer={layer} />
                <span className="small">{said(units, matrix)}</span>
                {units.length < matrix.rows.length && <span className="muted small">{units.join(', ')}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function LayerLink({ layer }: { layer: LayerCode }) {
  const { id } = useSession()
  const name = screens.words.layer[layer]
  return (
    <a
      href={hrefOf(id, 'checklist', 'all')}
      title={words.showItems(name)}
      className="of-and-in-layer"
      onClick={() => showLayer(id, 'all', layer)}
    >
      {name}
    </a>
  )
}

function said(units: readonly string[], { rows }: Matrix): string {
  return units.length === rows.length ? words.every(rows.length) : words.services(units.length, rows.length)
}

function Table({ matrix, held }: { matrix: Matrix; held: Held }) {
  return (
    <div className="matrix-words">
      <table className="table">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.layer}</th>
            {parts.map(({ side, title }) => (
              <th key={side} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.layers.map(({ code }) => (
            <tr key={code}>
              <th scope="row">
                <LayerLink layer={code} />
              </th>
              {parts.map(({ side }) => {
                const units = held[side].find(({ layer }) => layer === code)?.units ?? []
                return <td key={side}>{units.length > 0 ? units.join(', ') : matrixWords.inWords.none}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
