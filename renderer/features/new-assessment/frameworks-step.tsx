import { factorWords } from '../../../shared/text/en/screens-factors.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { Checkbox } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import { FactorList, type FactorField } from '../scope/criteria/factor-list.tsx'
import { toggled } from '../scope/criteria/factors.ts'
import type { StepProps } from './wizard.tsx'

const words = screens.newAssessment

/** Against what results are shown, and what else decides which rows there are. */
export function FrameworksStep(props: StepProps) {
  const { form, set, library } = props
  return (
    <div className="stack">
      <Section title={words.against} intro={words.frameworksIntro}>
        {library.frameworks.map((framework) => (
          <Checkbox
            key={framework.id}
            label={framework.name}
            hint={words.requirements(framework.requirements.length)}
            checked={form.frameworks.includes(framework.id)}
            onChange={(on) =>
              set({
                frameworks: on
                  ? [...form.frameworks, framework.id]
                  : form.frameworks.filter((id) => id !== framework.id),
              })
            }
          />
        ))}
      </Section>
      <p className="muted">{words.factorsIntro}</p>
      <div className="wizard-factors">
        <Factors {...props} field="regulations" />
        <Factors {...props} field="integrations" />
      </div>
    </div>
  )
}

function Factors({ field, form, set, library }: StepProps & { field: FactorField }) {
  const names = form[field]
  const keep = (after: readonly string[]) => set({ [field]: after })
  return (
    <Section title={factorWords[field].title}>
      <FactorList
        field={field}
        factors={library.factors[field]}
        names={names}
        disabled={false}
        onToggle={(choice) => keep(toggled(names, choice))}
        onAdd={(name) => keep([...names, name])}
        onTakeOut={(name) => keep(names.filter((each) => each !== name))}
      />
    </Section>
  )
}
