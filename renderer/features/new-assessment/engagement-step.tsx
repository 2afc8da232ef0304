import { AssessmentKind, Mode } from '../../../shared/model/about.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { Choices, TextField } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { withTemplate } from './form.ts'
import type { StepProps } from './wizard.tsx'

const words = screens.newAssessment

/** Whom the work is for, and of what kind it is. */
export function EngagementStep({ form, set, errors, library }: StepProps) {
  const template = library.templates.find((each) => each.id === form.template)
  return (
    <div className="stack wizard-narrow">
      <Select
        label={words.template}
        value={form.template}
        hint={template?.purpose}
        choices={library.templates.map((each) => ({
          value: each.id,
          label: each.name,
          hint: words.templateHint(each.units.length),
        }))}
        onChange={(id) => {
          const chosen = library.templates.find((each) => each.id === id)
          if (chosen) set(withTemplate(form, chosen))
        }}
      />
      <TextField
        label={words.client}
        hint={words.clientHint}
        value={form.client}
        error={errors['client']}
        maxLength={200}
        onChange={(client) => set({ client })}
      />
      <TextField
        label={words.titleField}
        hint={words.titleHint}
        value={form.title}
        error={errors['title']}
        maxLength={200}
        onChange={(title) => set({ title })}
      />
      <TextField
        label={words.engagement}
        optional
        value={form.engagement}
        maxLength={200}
        onChange={(engagement) => set({ engagement })}
      />
      <div className="wizard-pair">
        <TextField
          label={words.from}
          type="date"
          value={form.from}
          error={errors['from']}
          onChange={(from) => set({ from })}
        />
        <TextField label={words.to} type="date" value={form.to} error={errors['to']} onChange={(to) => set({ to })} />
      </div>
      <Choices
        label={words.kind}
        value={form.kind}
        choices={AssessmentKind.options.map((value) => ({
          value,
          label: screens.words.kind[value],
          hint: screens.words.kindMeaning[value],
        }))}
        onChange={(kind) => set({ kind })}
      />
      <Choices
        label={words.mode}
        value={form.mode}
        choices={Mode.options.map((value) => ({
          value,
          label: screens.words.mode[value],
          hint: screens.words.modeMeaning[value],
        }))}
        onChange={(mode) => set({ mode })}
      />
    </div>
  )
}
