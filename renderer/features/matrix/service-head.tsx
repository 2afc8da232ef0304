import type { Matrix } from '../../../shared/model/row.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { hrefOf } from '../../routes/location.ts'
import { ServiceCautions } from '../../session/service-cautions.tsx'
import { useSession } from '../../session/use-session.ts'

/** A service of the matrix: its name leads to its checklist; under it its class, and what an auditor should be wary of. */
export function ServiceHead({ service }: { service: Matrix['rows'][number] }) {
  const { id, state } = useSession()
  return (
    <>
      <a href={hrefOf(id, 'checklist', service.unit)}>{service.name}</a>
      <span className="muted small" title={screens.words.serviceClassMeaning[service.class]}>
        {screens.words.serviceClass[service.class]}
      </span>
      <ServiceCautions service={state.unit[service.unit]?.service ?? null} />
    </>
  )
}
