import { ArrowRight, Split, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { workOn } from '../../../assessments/rules/work.ts'
import type { Unit } from '../../../shared/model/scope.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { serviceWords } from '../../../shared/text/en/screens-services.ts'
import { hrefOf } from '../../routes/location.ts'
import { LineField } from '../../session/line-field.tsx'
import { progressOfUnit } from '../../session/progress.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { useScopeChange } from './foresee/use-scope-change.ts'
import { SplitDialog } from './split-dialog.tsx'
import { UnitOptions } from './unit-options.tsx'

/** One checklist: its name, how the service is used, and what can be done with it. */
export function UnitEditor({ unit }: { unit: Unit }) {
  const view = useSession()
  const session = useAsk()
  const { total, concluded } = progressOfUnit(view, unit.id)
  return (
    <Section
      title={unit.name}
      intro={[...facts(unit), words.unitConcluded(concluded, total)].join(' · ')}
      actions={
        <ButtonLink href={hrefOf(view.id, 'checklist', unit.id)}>
          {words.unitOpen}
          <ArrowRight size={16} />
        </ButtonLink>
      }
    >
      <div className="stack">
        {unit.class && <p className="muted small">{screens.words.serviceClassMeaning[unit.class]}.</p>}
        <div className="scope-narrow">
          <LineField
            draftKey={`unit/${unit.id}/name`}
            label={words.unitName}
            hint={words.unitNameHint}
            stored={unit.name}
            required
            disabled={!view.editable}
            save={(name) => session.intend({ type: 'unit.rename', unit: unit.id, name }, { quiet: true })}
          />
        </div>
        <UnitOptions unit={unit} />
        <Acts unit={unit} />
      </div>
    </Section>
  )
}

function facts(unit: Unit): string[] {
  return [unit.class && serviceWords.className(screens.words.serviceClass[unit.class]), unit.cloudModel].filter(
    (fact) => fact !== null,
  )
}

function Acts({ unit }: { unit: Unit }) {
  const { state, editable } = useSession()
  const change = useScopeChange()
  const [splitting, setSplitting] = useState(false)
  if (unit.kind !== 'service') return <p className="muted small">{words.unitFixed}</p>
  if (!editable) return null
  const worked = workOn(state, unit.id)
  return (
    <div className="scope-acts">
      <Button icon={<Split size={16} />} onClick={() => setSplitting(true)}>
        {words.split} …
      </Button>
      <Button
        look="quiet"
        icon={<Trash2 size={16} />}
        disabled={worked > 0}
        aria-describedby={worked > 0 ? 'unit-worked' : undefined}
        onClick={() =>
          void change({
            intention: { type: 'unit.remove', unit: unit.id },
            title: words.removeUnitTitle(unit.name),
            act: words.removeUnit,
            done: words.removedUnit(unit.name),
          })
        }
      >
        {words.removeUnit} …
      </Button>
      {worked > 0 && (
        <p id="unit-worked" className="muted small">
          {words.hasWork(worked)}
        </p>
      )}
      {splitting && <SplitDialog unit={unit} onClose={() => setSplitting(false)} />}
    </div>
  )
}
