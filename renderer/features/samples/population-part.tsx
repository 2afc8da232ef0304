import { populationOf } from '../../../assessments/rules/sampling.ts'
import { sampleWords as words } from '../../../shared/text/en/screens-samples.ts'
import { Choices, TextArea, TextField } from '../../ui/field.tsx'
import type { FormProps } from './sample-dialog.tsx'
import '../../ui/pair.css'

const ways = (['list', 'numbers'] as const).map((value) => ({ value, label: words.bys[value] }))

/** What is drawn from, where it comes from, and how the auditor knows that it is complete. */
export function PopulationPart({
  form,
  set,
  errors,
  list,
  onList,
}: FormProps & {
  /** The pasted list; of a recorded sample only the items selected were kept. */
  list: string
  onList: (list: string) => void
}) {
  const paste = (text: string) => {
    onList(text)
    set({ populationSize: String(populationOf(text).length) })
  }
  const isPasted = form.by === 'list' && list.trim() !== ''
  return (
    <section className="sample-part" aria-label={words.populationPart}>
      <h3>{words.populationPart}</h3>
      <TextField
        label={words.title}
        placeholder={words.titleHint}
        value={form.title}
        error={errors['title']}
        maxLength={200}
        data-first-focus
        onChange={(title) => set({ title })}
      />
      <TextArea
        label={words.population}
        hint={words.populationHint}
        rows={2}
        value={form.population}
        error={errors['population']}
        onChange={(population) => set({ population })}
      />
      <div className="pair">
        <Choices label={words.by} segmented value={form.by} choices={ways} onChange={(by) => set({ by })} />
        <TextField
          label={words.populationSize}
          hint={isPasted ? words.listCount(populationOf(list).length) : undefined}
          inputMode="numeric"
          value={form.populationSize}
          readOnly={isPasted}
          error={errors['populationSize']}
          onChange={(populationSize) => set({ populationSize })}
        />
      </div>
      {form.by === 'list' && (
        <TextArea
          className="sample-list"
          label={words.list}
          hint={words.listHint}
          placeholder={form.items.length > 0 ? words.listAgain : undefined}
          value={list}
          spellCheck={false}
          onChange={paste}
        />
      )}
      <div className="pair">
        <TextArea
          label={words.source}
          hint={words.sourceHint}
          rows={2}
          value={form.source}
          onChange={(source) => set({ source })}
        />
        <TextArea
          label={words.completeness}
          hint={words.completenessHint}
          rows={2}
          value={form.completeness}
          onChange={(completeness) => set({ completeness })}
        />
      </div>
    </section>
  )
}
