import { FilePlus2, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { TemplateSummary } from '../../../shared/ipc/contract.ts'
import type { Template } from '../../../shared/model/template.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { templateWords as words } from '../../../shared/text/en/screens-templates.ts'
import { call } from '../../bridge.ts'
import { href } from '../../routes/location.ts'
import { useCatalogue } from '../../session/use-catalogue.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { toast } from '../../ui/messages.ts'

/** One template: what it is for, what it brings along, and what can be done with it. */
export function TemplateCard({ summary, onRemoved }: { summary: TemplateSummary; onRemoved: () => void }) {
  const { template, shipped, items } = summary
  const controls = template.tailoring.length
  return (
    <li className="template">
      <header className="template-head">
        <h3>{template.name}</h3>
        <span className="template-items" title={words.itemsMeaning}>
          {words.items(items)}
        </span>
      </header>
      <p className={template.purpose ? 'template-purpose pre' : 'template-purpose muted'}>
        {template.purpose || words.noPurpose}
      </p>
      <Services template={template} />
      <p className="muted small">
        {[
          screens.words.mode[template.mode],
          screens.words.kind[template.kind],
          ...useFrameworkNames(template),
          ...(controls > 0 ? [words.controls(controls)] : []),
        ].join(' · ')}
      </p>
      <div className="template-acts">
        <ButtonLink
          icon={<FilePlus2 size={16} />}
          href={href(['new'], { template: template.id })}
          aria-label={words.startFrom(template.name)}
        >
          {words.start}
        </ButtonLink>
        {!shipped && <Remove template={template} onRemoved={onRemoved} />}
      </div>
    </li>
  )
}

function Services({ template }: { template: Template }) {
  const catalogue = useCatalogue('catalogue:services')
  const nameOf = (id: string) => catalogue?.services.find((service) => service.id === id)?.name ?? id
  if (template.units.length === 0) return <p className="template-services muted">{words.servicesNone}</p>
  return (
    <div className="template-services">
      <p className="small">{words.services(template.units.length)}</p>
      <ul>
        {template.units.map((unit) => (
          <li key={unit.service} className="template-service">
            {nameOf(unit.service)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function useFrameworkNames(template: Template): string[] {
  const frameworks = useCatalogue('catalogue:frameworks')
  return template.frameworks.map((id) => frameworks?.find((each) => each.id === id)?.shortName ?? id)
}

function Remove({ template, onRemoved }: { template: Template; onRemoved: () => void }) {
  const [asking, setAsking] = useState(false)
  const remove = async () => {
    const removed = await call('template:remove', { id: template.id })
    if (!removed.ok) return toast({ words: failureText(removed.failure), tone: 'problem' })
    toast({ words: words.removed(template.name) })
    onRemoved()
  }
  return (
    <>
      <Button
        look="quiet"
        icon={<Trash2 size={16} />}
        aria-label={words.removeOf(template.name)}
        onClick={() => setAsking(true)}
      >
        {words.remove}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={words.removeTitle(template.name)}
        words={words.removeWords(template.units.length, template.tailoring.length)}
        act={words.removeDo}
        danger
        onConfirm={() => void remove()}
      />
    </>
  )
}
