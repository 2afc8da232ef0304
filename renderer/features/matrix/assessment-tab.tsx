import { matrixWords as words } from '../../../shared/text/en/screens-matrix.ts'
import { Section } from '../../ui/page.tsx'
import { CountsTable } from './counts-table.tsx'
import { Legend } from './legend.tsx'
import { MatrixGrid } from './matrix-grid.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { PictureOrTable } from './view-choice.tsx'
import { WithMatrix } from './with-matrix.tsx'

/** Who holds which layer of which service in scope. */
export function AssessmentTab() {
  return (
    <div className="matrix-page">
      <WithMatrix>
        {(matrix) => (
          <PictureOrTable
            intro={<p>{words.assessmentIntro}</p>}
            picture={
              <>
                <Legend />
                <MatrixGrid matrix={matrix} />
              </>
            }
            table={<MatrixTable matrix={matrix} />}
          />
        )}
      </WithMatrix>
      <Section title={words.counts} intro={words.countsIntro}>
        <CountsTable />
      </Section>
    </div>
  )
}
