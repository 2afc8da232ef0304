import type { About } from '../../../shared/model/about.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { useSession } from '../../session/use-session.ts'
import { Checkbox } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import { useCatalogue } from '../../use-call.ts'
import { NameList } from './name-list.tsx'

/** What the results are shown against, and what else counts. */
export function CriteriaPart({ change }: { change: (fields: Partial<About>) => Promise<unknown> }) {
  const { state, editable } = useSession()
  const frameworks = useCatalogue('catalogue:frameworks')
  const { about } = state
  return (
    <Section title={words.criteria} intro={words.criteriaIntro}>
      <div className="stack scope-criteria">
        <fieldset className="field" disabled={!editable}>
          <legend className="field-label">{words.frameworks}</legend>
          {!frameworks && <p className="muted">{screens.app.loading}</p>}
          {frameworks?.map((framework) => (
            <Checkbox
              key={framework.id}
              label={framework.name}
              hint={words.requirements(framework.requirements.length)}
              checked={about.frameworks.includes(framework.id)}
              onChange={(on) =>
                void change({
                  frameworks: on
                    ? [...about.frameworks, framework.id]
                    : about.frameworks.filter((id) => id !== framework.id),
                })
              }
            />
          ))}
        </fieldset>
        {(['regulations', 'integrations'] as const).map((field) => (
          <NameList
            key={field}
            label={words[field]}
            hint={words[`${field}Hint`]}
            none={words[`${field}None`]}
            addLabel={words.nameAddLabel[field]}
            names={about[field]}
            disabled={!editable}
            onChange={(names) => void change({ [field]: names })}
          />
        ))}
      </div>
    </Section>
  )
}
