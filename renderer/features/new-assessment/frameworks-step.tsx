import { screens } from '../../../shared/text/en/screens.ts'
import { Checkbox } from '../../ui/field.tsx'
import type { StepProps } from './wizard.tsx'

const words = screens.newAssessment

/** Against which frameworks results are shown. */
export function FrameworksStep({ form, set, library }: StepProps) {
  return (
    <div className="stack wizard-narrow">
      <p className="muted">{words.frameworksIntro}</p>
      {library.frameworks.map((framework) => (
        <Checkbox
          key={framework.id}
          label={framework.name}
          hint={words.requirements(framework.requirements.length)}
          checked={form.frameworks.includes(framework.id)}
          onChange={(on) =>
            set({
              frameworks: on ? [...form.frameworks, framework.id] : form.frameworks.filter((id) => id !== framework.id),
            })
          }
        />
      ))}
    </div>
  )
}
