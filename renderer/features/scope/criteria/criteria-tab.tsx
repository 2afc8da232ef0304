import { scopeWords as words } from '../../../../shared/text/en/screens-scope.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { useCatalogue } from '../../../session/use-catalogue.ts'
import { useSession } from '../../../session/use-session.ts'
import { Checkbox } from '../../../ui/field.tsx'
import { Section } from '../../../ui/page.tsx'
import { useScopeChange } from '../foresee/use-scope-change.ts'
import { FactorsPart } from './factors-part.tsx'
import './criteria.css'

/** What the results are shown against, and what else decides which rows there are. */
export function CriteriaTab() {
  return (
    <div className="criteria">
      <FactorsPart field="regulations" />
      <div className="scope-stack">
        <FrameworksPart />
        <FactorsPart field="integrations" />
      </div>
    </div>
  )
}

function FrameworksPart() {
  const { state, editable } = useSession()
  const change = useScopeChange()
  const known = useCatalogue('catalogue:frameworks')
  const { frameworks } = state.about
  return (
    <Section title={words.frameworks} intro={words.frameworksIntro}>
      <fieldset className="field" disabled={!editable}>
        <legend className="visually-hidden">{words.frameworks}</legend>
        {!known && <p className="muted">{screens.app.loading}</p>}
        {known?.map(({ id, name, shortName, requirements }) => (
          <Checkbox
            key={id}
            label={name}
            hint={words.requirements(requirements.length)}
            checked={frameworks.includes(id)}
            onChange={(on) =>
              void change({
                intention: {
                  type: 'about.change',
                  fields: { frameworks: on ? [...frameworks, id] : frameworks.filter((each) => each !== id) },
                },
                title: on ? words.takeInOf(shortName) : words.takeOutOf(shortName),
                act: on ? words.add : words.takeOutDo,
                done: on ? words.takenIn(shortName) : words.takenOut(shortName),
              })
            }
          />
        ))}
      </fieldset>
    </Section>
  )
}
