import { Grid3x3 } from 'lucide-react'
import type { ReactNode } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { Matrix } from '../../../shared/model/row.ts'
import { matrixWords as words } from '../../../shared/text/en/screens-matrix.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { hrefOf } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Empty } from '../../ui/page.tsx'
import { useCall } from '../../use-call.ts'

/** The matrix of the assessment as main derives it, or what to say while it is on its way, missing or empty. */
export function WithMatrix({ children }: { children: (matrix: Matrix) => ReactNode }) {
  const { id, rows } = useSession()
  const matrix = useCall('assessment:matrix', { id }, rows)
  if (matrix.kind === 'loading') return <Loading words={screens.app.loading} />
  if (matrix.kind === 'failed') {
    return (
      <Empty title={words.failed} words={failureText(matrix.failure)}>
        <Button onClick={matrix.again}>{screens.app.tryAgain}</Button>
      </Empty>
    )
  }
  if (matrix.value.rows.length > 0) return children(matrix.value)
  return (
    <Empty title={words.emptyTitle} words={words.emptyWords} icon={<Grid3x3 size={40} strokeWidth={1.25} />}>
      <ButtonLink look="primary" href={hrefOf(id, 'scope', 'services')}>
        {words.emptyDo}
      </ButtonLink>
    </Empty>
  )
}
