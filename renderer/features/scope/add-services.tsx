import { Check, Plus } from 'lucide-react'
import { useState } from 'react'
import type { ServiceSummary } from '../../../shared/ipc/contract.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { useCatalogue } from '../../session/use-catalogue.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { Loading } from '../../ui/loading.tsx'
import { ServiceLine, ServiceMarks, ServiceTests } from '../new-assessment/service-facts.tsx'
import { byCategory } from '../new-assessment/services-step.tsx'
import { useScopeChange } from './foresee/use-scope-change.ts'

/** The services of the catalogue, each with the button that brings it into scope. */
export function AddServices({ onClose, onAdded }: { onClose: () => void; onAdded: (unit: string) => void }) {
  const catalogue = useCatalogue('catalogue:services')
  const [wanted, setWanted] = useState('')
  const groups = catalogue ? byCategory(catalogue.services, wanted) : []
  return (
    <Dialog open wide onClose={onClose} title={words.addService} description={words.addServiceWords}>
      <div className="stack">
        <TextField
          label={words.findService}
          hideLabel
          placeholder={words.findService}
          type="search"
          value={wanted}
          onChange={setWanted}
          autoFocus
        />
        <p className="muted small">{words.containerNote}</p>
        <ServiceMarks />
        {!catalogue && <Loading words={screens.app.loading} />}
        {catalogue && groups.length === 0 && <p className="muted">{words.noService}</p>}
        {groups.map(([category, services]) => (
          <section key={category} aria-label={category}>
            <h3 className="scope-category">{category}</h3>
            <ul>
              {services.map((service) => (
                <Service key={service.id} service={service} onAdded={onAdded} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function Service({ service, onAdded }: { service: ServiceSummary; onAdded: (unit: string) => void }) {
  const { state } = useSession()
  const change = useScopeChange()
  const [busy, setBusy] = useState(false)
  const isIn = state.unit[service.id] !== undefined
  const add = async () => {
    setBusy(true)
    const settled = await change({
      intention: { type: 'unit.add', service: service.id },
      title: words.addOf(service.name),
      act: words.addServiceDo,
      done: words.addedUnit(service.name),
    })
    setBusy(false)
    if (settled?.ok) onAdded(service.id)
  }
  return (
    <li className="scope-service">
      <div>
        <p className="scope-service-name">{service.name}</p>
        <p className="muted small">
          <ServiceLine service={service} />
        </p>
        <ServiceTests service={service} />
      </div>
      {isIn ? (
        <span className="scope-service-in">
          <Check size={14} aria-hidden="true" />
          {words.inScope}
        </span>
      ) : (
        <Button
          small
          icon={<Plus size={14} />}
          disabled={busy}
          aria-label={words.addOf(service.name)}
          onClick={() => void add()}
        >
          {words.add}
        </Button>
      )}
    </li>
  )
}
