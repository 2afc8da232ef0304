import { memo, useState, type KeyboardEvent } from 'react'
import { isTested } from '../../../assessments/rules/sampling.ts'
import { TickMark } from '../../../shared/model/item.ts'
import { sampleWords as words } from '../../../shared/text/en/screens-samples.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { useStable } from '../../use-stable.ts'
import { restMarked, tickMarksOf, type SampleItem } from './sample-form.ts'
import type { FormProps } from './sample-dialog.tsx'
import '../../ui/table.css'

/** The items of the sample, each with its tick marks and what deviates, to be typed down the column. */
export function ItemsPart({ form: { items }, set }: Pick<FormProps, 'form' | 'set'>) {
  const change = useStable((name: string, fields: Partial<SampleItem>) =>
    set({ items: items.map((item) => (item.name === name ? { ...item, ...fields } : item)) }),
  )
  return (
    <section className="sample-part" aria-label={words.itemsPart}>
      <h3>{words.itemsPart}</h3>
      {items.length === 0 ? (
        <p className="muted">{words.noItems}</p>
      ) : (
        <>
          <p className="muted small">{words.itemsHint}</p>
          <p className="muted small">
            {TickMark.options.map((mark) => `${mark} ${screens.words.tickMark[mark]}`).join(' · ')}
          </p>
          <table className="table sample-items" onKeyDown={moveInColumn}>
            <thead>
              <tr>
                <th scope="col" className="sample-name">
                  {words.item}
                </th>
                <th scope="col" className="sample-ticks">
                  {words.tickMarks}
                </th>
                <th scope="col">{words.deviation}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <ItemRow key={item.name} item={item} onChange={change} />
              ))}
            </tbody>
          </table>
          <Rest items={items} onMarked={(marked) => set({ items: marked })} />
        </>
      )}
    </section>
  )
}

/** Draws itself again only when its own item changes: a sample may have a thousand. */
const ItemRow = memo(function ItemRow({
  item,
  onChange,
}: {
  item: SampleItem
  onChange: (name: string, fields: Partial<SampleItem>) => void
}) {
  return (
    <tr>
      <th scope="row">{item.name}</th>
      <td>
        <TextField
          hideLabel
          label={words.tickMarksOf(item.name)}
          value={item.tickMarks.join('')}
          autoComplete="off"
          spellCheck={false}
          onChange={(letters) => onChange(item.name, { tickMarks: tickMarksOf(letters) })}
        />
      </td>
      <td>
        <TextField
          hideLabel
          label={words.deviationOf(item.name)}
          value={item.deviation}
          autoComplete="off"
          onChange={(deviation) => onChange(item.name, { deviation })}
        />
      </td>
    </tr>
  )
})

/** Most items of a sample are marked alike: the rest of them at once, after what deviates was typed. */
function Rest({ items, onMarked }: { items: readonly SampleItem[]; onMarked: (items: SampleItem[]) => void }) {
  const [letters, setLetters] = useState('')
  const untested = items.filter((item) => !isTested(item)).length
  const marks = tickMarksOf(letters)
  return (
    <div className="sample-draw">
      <TextField
        label={words.rest}
        hint={words.untested(untested)}
        value={marks.join('')}
        autoComplete="off"
        spellCheck={false}
        onChange={setLetters}
      />
      <Button disabled={marks.length === 0} onClick={() => onMarked(restMarked(items, marks))}>
        {words.markRest}
      </Button>
    </div>
  )
}

/** Enter and the arrows go to the same column of the row below or above. */
function moveInColumn(event: KeyboardEvent<HTMLTableElement>): void {
  const step = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const cell = event.target instanceof HTMLElement ? event.target.closest('td') : null
  const row = cell?.closest('tr')
  if (step === 0 || !cell || !row) return
  event.preventDefault()
  const rows = [...event.currentTarget.querySelectorAll('tbody tr')]
  const next = rows[rows.indexOf(row) + step]
  const place = [...row.children].indexOf(cell)
  const field = next?.children[place]?.querySelector('input')
  field?.focus()
  field?.select()
}
