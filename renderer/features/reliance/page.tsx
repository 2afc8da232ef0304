import { relianceWords as words } from '../../../shared/text/en/screens-reliance.ts'
import { hrefOf, usePlace } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/page.tsx'
import { AttestationEditor } from './attestation-editor.tsx'
import { RelianceOverview } from './reliance-overview.tsx'
import './reliance.css'

/** Reliance on AWS, or one attestation. */
export function ReliancePage() {
  const { id, state } = useSession()
  const chosen = usePlace().path[3]
  if (chosen === undefined) return <RelianceOverview />
  const attestation = state.attestation[chosen]
  if (attestation) return <AttestationEditor key={chosen} attestation={attestation} />
  return (
    <Empty whole title={words.gone} words={words.goneWords}>
      <ButtonLink look="primary" href={hrefOf(id, 'reliance')}>
        {words.back}
      </ButtonLink>
    </Empty>
  )
}
