import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Unit } from '../../../shared/model/scope.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { href, navigate, usePlace } from '../../routes/location.ts'
import { progressOfUnit, unitsInOrder } from '../../session/progress.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { AddServices } from './add-services.tsx'
import { UnitEditor } from './unit-editor.tsx'

/** The checklists of the assessment, and the one that is chosen in full. */
export function ServicesTab() {
  const view = useSession()
  const { query } = usePlace()
  const [adding, setAdding] = useState(false)
  const units = unitsInOrder(view)
  const chosen =
    units.find((unit) => unit.id === query['unit']) ?? units.find((unit) => unit.kind === 'service') ?? units[0]
  return (
    <div className="scope-services">
      <section className="scope-units" aria-label={words.checklists}>
        <header className="spread">
          <h2>{words.checklists}</h2>
          {view.editable && (
            <Button small icon={<Plus size={14} />} onClick={() => setAdding(true)}>
              {words.addService}
            </Button>
          )}
        </header>
        <ul>
          {units.map((unit) => (
            <UnitLink key={unit.id} unit={unit} current={unit.id === chosen?.id} />
          ))}
        </ul>
      </section>
      {chosen && <UnitEditor key={chosen.id} unit={chosen} />}
      {adding && (
        <AddServices
          onClose={() => setAdding(false)}
          onAdded={(unit) => navigate(href(['a', view.id, 'scope', 'services'], { unit }), { replace: true })}
        />
      )}
    </div>
  )
}

function UnitLink({ unit, current }: { unit: Unit; current: boolean }) {
  const view = useSession()
  const { total } = progressOfUnit(view, unit.id)
  return (
    <li>
      <a
        className="scope-unit"
        href={href(['a', view.id, 'scope', 'services'], { unit: unit.id })}
        aria-current={current ? 'true' : undefined}
      >
        <span className="scope-unit-name">{unit.name}</span>
        <span className="scope-unit-count">{words.unitItems(total)}</span>
        {unit.class && (
          <span className="scope-unit-class">
            {screens.words.serviceClass[unit.class]} · {unit.prefix}
          </span>
        )}
      </a>
    </li>
  )
}
