import { screens } from '../../../shared/text/en/screens.ts'
import { Choices } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import type { StepProps } from './wizard.tsx'

const words = screens.newAssessment

/** How the chosen services are used, as far as that moves the line. */
export function OptionsStep({ form, set, library }: StepProps) {
  const asked = library.services.filter((service) => form.services.includes(service.id) && service.options.length > 0)
  const choose = (service: string, option: string, choice: string) =>
    set({ options: { ...form.options, [service]: { ...form.options[service], [option]: choice } } })
  if (asked.length === 0)
    return <p className="muted">{form.services.length === 0 ? words.noServiceToAsk : words.noOptions}</p>
  return (
    <div className="stack">
      <p className="muted">{words.optionsIntro}</p>
      <div className="wizard-options">
        {asked.map((service) => (
          <Section key={service.id} title={service.name}>
            <div className="stack">
              {service.options.map((option) => (
                <Choices
                  key={option.id}
                  label={option.question}
                  value={form.options[service.id]?.[option.id] ?? option.choices[0]?.id ?? null}
                  choices={option.choices.map((choice) => ({ value: choice.id, label: choice.label }))}
                  onChange={(choice) => choose(service.id, option.id, choice)}
                />
              ))}
            </div>
          </Section>
        ))}
      </div>
    </div>
  )
}
