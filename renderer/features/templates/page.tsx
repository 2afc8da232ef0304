import { failureText } from '../../../shared/failure.ts'
import type { TemplateSummary } from '../../../shared/ipc/contract.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { templateWords as words } from '../../../shared/text/en/screens-templates.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Empty, Page, Section } from '../../ui/page.tsx'
import { useCall } from '../../use-call.ts'
import { TemplateCard } from './template-card.tsx'
import './templates.css'

/** Every starting point: the firm's own and the shipped ones. */
export function TemplatesPage() {
  const list = useCall('template:list', null)
  if (list.kind === 'loading') return <Loading words={screens.app.loading} />
  if (list.kind === 'failed') {
    return (
      <Empty title={words.failed} words={failureText(list.failure)}>
        <Button look="primary" onClick={list.again}>
          {screens.app.tryAgain}
        </Button>
        <ButtonLink href="#/">{screens.app.backToList}</ButtonLink>
      </Empty>
    )
  }
  const own = list.value.filter((each) => !each.shipped)
  const shipped = list.value.filter((each) => each.shipped)
  return (
    <Page title={words.title} intro={words.intro}>
      <div className="template-parts">
        <Section title={words.ownTitle} plain>
          {own.length === 0 ? <p className="muted">{words.ownNone}</p> : <Cards of={own} onRemoved={list.again} />}
        </Section>
        <Section title={words.shippedTitle} plain>
          <Cards of={shipped} onRemoved={list.again} />
        </Section>
      </div>
    </Page>
  )
}

function Cards({ of, onRemoved }: { of: readonly TemplateSummary[]; onRemoved: () => void }) {
  return (
    <ul className="templates">
      {of.map((each) => (
        <TemplateCard key={each.template.id} summary={each} onRemoved={onRemoved} />
      ))}
    </ul>
  )
}
