import { useMemo, useRef, type ClipboardEvent } from 'react'
import { populationOf } from '../../../assessments/rules/sampling.ts'
import { sampleWords as words } from '../../../shared/text/en/screens-samples.ts'
import { Button } from '../../ui/button.tsx'
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
          inputMode="numeric"
          value={form.populationSize}
          readOnly={isPasted}
          error={errors['populationSize']}
          onChange={(populationSize) => set({ populationSize })}
        />
      </div>
      {form.by === 'list' && <PopulationList list={list} hasItems={form.items.length > 0} onList={paste} />}
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

/** A list up to this many characters is shown as it was pasted; a field with more of them is slow to work in. */
const longestShown = 20_000

/** The pasted list, to be corrected; of a long one, how many it has and where it begins and ends. */
function PopulationList({
  list,
  hasItems,
  onList,
}: {
  list: string
  hasItems: boolean
  onList: (list: string) => void
}) {
  const place = useRef<HTMLDivElement>(null)
  const items = useMemo(() => populationOf(list), [list])
  const replace = (next: string) => {
    onList(next)
    // The field and the summary take each other's place, and the focus goes along.
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('textarea, button')?.focus())
  }
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const text = event.clipboardData.getData('text/plain')
    if (text.length <= longestShown) return
    event.preventDefault()
    replace(text)
  }
  if (list.length <= longestShown)
    return (
      <div ref={place}>
        <TextArea
          className="sample-list"
          label={words.list}
          hint={words.listHint}
          placeholder={hasItems ? words.listAgain : undefined}
          value={list}
          spellCheck={false}
          onPaste={paste}
          onChange={onList}
        />
      </div>
    )
  return (
    <div className="row" ref={place} role="group" aria-label={words.list}>
      <span>{words.listSpan(items.length, items[0] ?? '', items.at(-1) ?? '')}</span>
      <Button small onClick={() => replace('')}>
        {words.listOther}
      </Button>
    </div>
  )
}
