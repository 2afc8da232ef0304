import { Grid3x3 } from 'lucide-react'
import { failureText } from '../../../shared/failure.ts'
import { matrixWords as words } from '../../../shared/text/en/screens-matrix.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { hrefOf } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Empty, Page, Section } from '../../ui/page.tsx'
import { useCall } from '../../use-call.ts'
import { CountsTable } from './counts-table.tsx'
import { Legend } from './legend.tsx'
import { MatrixGrid } from './matrix-grid.tsx'
import './matrix.css'

/** The responsibility matrix: who holds which layer of which service. */
export function MatrixPage() {
  const { id, rows } = useSession()
  const matrix = useCall('assessment:matrix', { id }, rows)
  if (matrix.kind === 'loading') return <Loading words={screens.app.loading} />
  if (matrix.kind === 'failed') {
    return (
      <Empty whole title={words.failed} words={failureText(matrix.failure)}>
        <Button onClick={matrix.again}>{screens.app.tryAgain}</Button>
      </Empty>
    )
  }
  const { layers, rows: services } = matrix.value
  return (
    <Page title={words.title} intro={words.intro}>
      <div className="matrix-page">
        {services.length === 0 ? (
          <Empty title={words.emptyTitle} words={words.emptyWords} icon={<Grid3x3 size={40} strokeWidth={1.25} />}>
            <ButtonLink look="primary" href={hrefOf(id, 'scope', 'services')}>
              {words.emptyDo}
            </ButtonLink>
          </Empty>
        ) : (
          <>
            <Legend />
            <MatrixGrid layers={layers} services={services} />
          </>
        )}
        <Section title={words.counts} intro={words.countsIntro}>
          <CountsTable />
        </Section>
      </div>
    </Page>
  )
}
