import { screens } from '../../shared/text/en/screens.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Empty } from '../ui/page.tsx'

/** An address that leads nowhere, with a way back. */
export function NotFound({ back }: { back?: string }) {
  return (
    <Empty whole title={screens.app.notFound} words={screens.app.notFoundWords}>
      {back && (
        <ButtonLink look="primary" href={back}>
          {screens.app.backToOverview}
        </ButtonLink>
      )}
      <ButtonLink href="#/">{screens.app.backToList}</ButtonLink>
    </Empty>
  )
}
