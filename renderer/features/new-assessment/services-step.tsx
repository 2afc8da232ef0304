import { useState } from 'react'
import type { ServiceSummary } from '../../../shared/ipc/contract.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { Checkbox, TextField } from '../../ui/field.tsx'
import { announce } from '../../ui/messages.ts'
import { ServiceLine, ServiceMarks, ServiceTests } from './service-facts.tsx'
import { takeEnter } from './take-enter.ts'
import type { StepProps } from './wizard.tsx'

const words = screens.newAssessment

/** Services by category, in the order of the catalogue; only those that hold what is looked for. */
export function byCategory(services: readonly ServiceSummary[], wanted: string): [string, ServiceSummary[]][] {
  const asked = wanted.trim().toLowerCase()
  const groups = new Map<string, ServiceSummary[]>()
  for (const service of services) {
    if (!`${service.name} ${service.id} ${service.category}`.toLowerCase().includes(asked)) continue
    groups.set(service.category, [...(groups.get(service.category) ?? []), service])
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b))
}

/** Which services are in scope. */
export function ServicesStep({ form, set, library }: StepProps) {
  const [wanted, setWanted] = useState('')
  const [isOnlyChosen, setOnlyChosen] = useState(false)
  const offered = isOnlyChosen ? library.services.filter(({ id }) => form.services.includes(id)) : library.services
  const groups = byCategory(offered, wanted)
  const toggle = (id: string, on: boolean) =>
    set({ services: on ? [...form.services, id] : form.services.filter((each) => each !== id) })
  const takeFirst = () => {
    const first = groups[0]?.[1][0]
    if (wanted.trim() === '') return
    if (!first) return announce(words.noServiceMatches)
    if (form.services.includes(first.id)) return announce(words.serviceThere(first.name))
    toggle(first.id, true)
    setWanted('')
    announce(words.serviceAdded(first.name))
  }
  return (
    <div className="stack">
      <p className="muted">{words.servicesIntro}</p>
      <div className="wizard-find">
        <TextField
          label={words.findService}
          hideLabel
          placeholder={words.findService}
          type="search"
          value={wanted}
          onChange={setWanted}
          onKeyDown={takeEnter(takeFirst)}
        />
        <span className="small" role="status">
          {words.chosen(form.services.length)}
        </span>
        <Checkbox label={words.onlyChosen} checked={isOnlyChosen} onChange={setOnlyChosen} />
      </div>
      <button type="button" className="wizard-skip" onClick={() => document.getElementById('wizard-next')?.focus()}>
        {words.skipServices}
      </button>
      <ServiceMarks />
      {groups.length === 0 && <p className="muted">{words.noServiceMatches}</p>}
      <div className="wizard-categories">
        {groups.map(([category, services]) => (
          <fieldset key={category} className="wizard-category">
            <legend>{category}</legend>
            {services.map((service) => (
              <div key={service.id} className="wizard-service">
                <Checkbox
                  label={service.name}
                  hint={<ServiceLine service={service} />}
                  checked={form.services.includes(service.id)}
                  onChange={(on) => toggle(service.id, on)}
                />
                <ServiceTests service={service} />
              </div>
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  )
}
