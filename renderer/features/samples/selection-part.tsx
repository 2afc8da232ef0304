import { useState } from 'react'
import {
  chosenFrom,
  drawSample,
  isDrawn,
  largestPopulation,
  numbered,
  populationOf,
  proposeSize,
  selectedAgain,
} from '../../../assessments/rules/sampling.ts'
import { failureText } from '../../../shared/failure.ts'
import { Sample } from '../../../shared/model/item.ts'
import { Frequency, SamplingRisk } from '../../../shared/model/sampling.ts'
import { reportWords } from '../../../shared/text/en/report.ts'
import { sampleWords as words } from '../../../shared/text/en/screens-samples.ts'
import { Button } from '../../ui/button.tsx'
import { Choices, TextArea, TextField } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { drawingOf, numberOf, type SampleForm } from './sample-form.ts'
import type { FormProps } from './sample-dialog.tsx'
import { SizesPart } from './sizes-part.tsx'
import { useSizes } from './use-sizes.ts'

const methods = Sample.shape.method.options.map((value) => ({ value, label: reportWords.sampleMethod[value] }))
const risks = SamplingRisk.options.map((value) => ({ value, label: words.risks[value] }))
const byPopulation = 'by-population'
const frequencies = [
  { value: byPopulation, label: words.byPopulation },
  ...Frequency.options.map((value) => ({ value, label: words.frequencies[value] })),
] as const

/** How many items are drawn and why, how, and by which seed. */
export function SelectionPart({ list, ...props }: FormProps & { list: string }) {
  const { form, set, errors } = props
  return (
    <section className="sample-part" aria-label={words.selectionPart}>
      <h3>{words.selectionPart}</h3>
      <Choices
        label={words.method}
        segmented
        value={form.method}
        choices={methods}
        onChange={(method) => set({ method })}
      />
      {form.method !== 'all' && <SizeRow {...props} />}
      <TextArea label={words.rationale} rows={2} value={form.rationale} onChange={(rationale) => set({ rationale })} />
      <Drawing {...props} list={list} />
      <div className="pair">
        <TextField
          label={words.selectedBy}
          value={form.selectedBy}
          error={errors['selectedBy']}
          maxLength={200}
          onChange={(selectedBy) => set({ selectedBy })}
        />
        <TextField
          label={words.selectedOn}
          type="date"
          value={form.selectedOn}
          error={errors['selectedOn']}
          onChange={(selectedOn) => set({ selectedOn })}
        />
      </div>
    </section>
  )
}

/** The size, with the one proposed and why. What is taken over is the reason too, until the auditor has written one. */
function SizeRow({ form, set }: FormProps) {
  const sizes = useSizes()
  const populationSize = numberOf(form.populationSize) ?? 0
  const { frequency, risk } = form
  const proposed = populationSize === 0 ? null : proposeSize(sizes.table, { populationSize, frequency, risk })
  const why = proposed && words.proposal({ ...proposed, by: proposed.frequency, risk })
  const take = (size: number) =>
    set({ size: String(size), ...(form.rationale.trim() || !why ? {} : { rationale: why }) })
  return (
    <>
      <div className="sample-size">
        <Select
          label={words.frequency}
          value={frequency ?? byPopulation}
          choices={frequencies}
          onChange={(chosen) => set({ frequency: chosen === byPopulation ? null : chosen })}
        />
        <Choices
          label={words.risk}
          segmented
          value={risk}
          choices={risks}
          onChange={(chosen) => set({ risk: chosen })}
        />
        <TextField label={words.size} inputMode="numeric" value={form.size} onChange={(size) => set({ size })} />
      </div>
      <p className="row sample-proposal">
        <span>{why ? words.proposed(why) : words.proposalNone}</span>
        {proposed && (
          <Button small onClick={() => take(proposed.size)}>
            {words.useSize(proposed.size)}
          </Button>
        )}
      </p>
      <SizesPart sizes={sizes} />
    </>
  )
}

/** Draws the items by the seed, or takes those the auditor names. */
function Drawing({ form, set, errors, list }: FormProps & { list: string }) {
  const [said, setSaid] = useState<{ readonly words: string; readonly isProblem: boolean } | null>(null)
  const drawn = isDrawn(form.method)
  const isNamed = !drawn && form.method !== 'all'
  const select = () => {
    const names = namesOf(form, list)
    const items = names.ok ? selectedAgain(form.items, names.value) : names
    if (!items.ok) return setSaid({ words: failureText(items.failure), isProblem: true })
    const isSame = form.items.map(({ name }) => name).join('\n') === items.value.map(({ name }) => name).join('\n')
    const size = form.method === 'all' || isNamed ? { size: String(items.value.length) } : {}
    set({ ...size, items: items.value, drawnWith: drawingOf({ ...form, ...size }) })
    const count = items.value.length
    setSaid({ words: isSame && drawn ? words.repeated(count) : words.selected(count), isProblem: false })
  }
  return (
    <>
      {isNamed && (
        <TextArea
          className="sample-list"
          label={words.chosen}
          hint={words.chosenHint}
          value={form.chosen}
          spellCheck={false}
          onChange={(chosen) => set({ chosen })}
        />
      )}
      <div className="sample-draw">
        {drawn && (
          <TextField
            label={words.seed}
            hint={words.seedHint}
            value={form.seed}
            maxLength={64}
            onChange={(seed) => set({ seed })}
          />
        )}
        <Button onClick={select}>
          {isNamed ? words.take : drawn && form.items.length > 0 ? words.selectAgain : words.select}
        </Button>
      </div>
      <p role="status" className={said?.isProblem ? 'field-error' : 'muted'}>
        {said?.words}
      </p>
      {errors['selection'] && (
        <p className="field-error" role="alert">
          {errors['selection']}
        </p>
      )}
    </>
  )
}

/** The items a selection comes to; of a population that is known by its numbers, those numbers. */
function namesOf(form: SampleForm, list: string) {
  const { method, seed } = form
  const listed = form.by === 'list' ? populationOf(list) : numbersOf(form)
  if (!isDrawn(method) && method !== 'all') return chosenFrom(listed, populationOf(form.chosen))
  return drawSample({ method, population: listed, size: numberOf(form.size) ?? 0, seed })
}

/** One more than can be drawn from is enough to be refused in words. */
function numbersOf({ populationSize }: SampleForm): string[] {
  return numbered(Math.min(numberOf(populationSize) ?? 0, largestPopulation + 1))
}
