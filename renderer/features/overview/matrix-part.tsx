import { figureWords as words } from '../../../shared/text/en/screens-figures.ts'
import { hrefOf } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Section } from '../../ui/page.tsx'
import { MatrixGrid } from '../matrix/matrix-grid.tsx'
import { MatrixTable } from '../matrix/matrix-table.tsx'
import { PictureOrTable } from '../matrix/view-choice.tsx'
import { WithMatrix } from '../matrix/with-matrix.tsx'
import '../matrix/matrix.css'

/** The responsibility matrix: the centre piece. Each cell explains itself and opens its rows. */
export function MatrixPart() {
  const { id } = useSession()
  return (
    <Section
      title={words.matrix}
      className="overview-matrix"
      actions={<a href={hrefOf(id, 'matrix')}>{words.matrixAll}</a>}
    >
      <WithMatrix>
        {(matrix) => (
          <PictureOrTable
            intro={<p>{words.matrixIntro}</p>}
            picture={<MatrixGrid matrix={matrix} />}
            table={<MatrixTable matrix={matrix} />}
          />
        )}
      </WithMatrix>
    </Section>
  )
}
