import { failureText } from '../../../shared/failure.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Empty } from '../../ui/page.tsx'
import { useCall } from '../../use-call.ts'
import { Wizard } from './wizard.tsx'

/** A new assessment, in steps. */
export function NewAssessmentPage() {
  const templates = useCall('template:list', null)
  const catalogue = useCall('catalogue:services', null)
  const regions = useCall('catalogue:regions', null)
  const frameworks = useCall('catalogue:frameworks', null)
  const factors = useCall('catalogue:factors', null)
  const asked = [templates, catalogue, regions, frameworks, factors]
  const failed = asked.find((each) => each.kind === 'failed')
  if (failed?.kind === 'failed') {
    return (
      <Empty whole title={screens.newAssessment.title} words={failureText(failed.failure)}>
        <Button look="primary" onClick={() => asked.forEach((each) => each.again())}>
          {screens.app.tryAgain}
        </Button>
        <ButtonLink href="#/">{screens.app.backToList}</ButtonLink>
      </Empty>
    )
  }
  if (
    templates.kind !== 'ready' ||
    catalogue.kind !== 'ready' ||
    regions.kind !== 'ready' ||
    frameworks.kind !== 'ready' ||
    factors.kind !== 'ready'
  )
    return <Loading words={screens.app.loading} />
  return (
    <Wizard
      library={{
        templates: templates.value.map(({ template }) => template),
        services: catalogue.value.services,
        regions: regions.value,
        frameworks: frameworks.value,
        factors: factors.value,
      }}
    />
  )
}
