import { LayerCode, Origination, ServiceClass } from '../../../../../shared/model/catalogue.ts'
import { screens } from '../../../../../shared/text/en/screens.ts'
import { tailoringWords as words } from '../../../../../shared/text/en/screens-tailoring.ts'
import { DemarcationLine } from '../../../../ui/demarcation-line.tsx'
import { Checkbox, Choices, TextField } from '../../../../ui/field.tsx'
import { Select } from '../../../../ui/select.tsx'
import type { OwnStepProps } from '../own-editor.tsx'
import { performersFor, type OwnForm } from '../own-form.ts'

const weights = [1, 2, 3].map((weight) => ({ value: String(weight), label: words.weights(weight) }))
const noLayer = 'none'

/** Where the control stands, what it is called, and who answers for it. */
export function WhatStep({ form, set, error, library }: OwnStepProps) {
  const layers = [
    { value: noLayer, label: words.noLayer },
    ...LayerCode.options.map((value) => ({ value, label: screens.words.layer[value] })),
  ]
  return (
    <>
      <TextField
        label={words.titleField}
        hint={words.titleHint}
        value={form.title}
        error={error('title')}
        maxLength={200}
        onChange={(title) => set({ title })}
      />
      <div className="pair">
        <Select
          label={words.set}
          hint={words.setHint}
          choices={library.map(({ set: value, name }) => ({ value, label: name }))}
          value={form.set}
          onChange={(chosen) => set({ set: chosen })}
        />
        <Select
          label={words.layer}
          choices={layers}
          value={form.layer ?? noLayer}
          onChange={(chosen) => set({ layer: LayerCode.safeParse(chosen).data ?? null })}
        />
      </div>
      <div className="own-origination">
        <Choices
          label={words.origination}
          choices={Origination.options.map((value) => ({
            value,
            label: screens.words.origination[value],
            hint: screens.words.originationMeaning[value],
          }))}
          value={form.origination}
          onChange={(origination) => set({ origination, ...performersKept(form, origination) })}
        />
        <DemarcationLine position={form.origination} large />
      </div>
      {form.set === 'common' && <Classes form={form} set={set} />}
      <Choices
        label={words.weight}
        hint={words.weightHint}
        segmented
        choices={weights}
        value={String(form.weight)}
        onChange={(weight) => set({ weight: Number(weight) })}
      />
    </>
  )
}

/** The parties follow the origination until they were written down otherwise. */
function performersKept(form: OwnForm, origination: Origination): Partial<OwnForm> {
  const isAsGiven = JSON.stringify(form.performedBy) === JSON.stringify(performersFor(form.origination))
  return isAsGiven ? { performedBy: performersFor(origination) } : {}
}

function Classes({ form, set }: Pick<OwnStepProps, 'form' | 'set'>) {
  const toggle = (value: ServiceClass, on: boolean) => {
    const classes = ServiceClass.options.filter((each) => (each === value ? on : form.classes.includes(each)))
    if (classes.length > 0) set({ classes })
  }
  return (
    <fieldset className="field">
      <legend className="field-label">{words.classes}</legend>
      {ServiceClass.options.map((value) => (
        <Checkbox
          key={value}
          label={screens.words.serviceClass[value]}
          hint={screens.words.serviceClassMeaning[value]}
          checked={form.classes.includes(value)}
          onChange={(on) => toggle(value, on)}
        />
      ))}
    </fieldset>
  )
}
