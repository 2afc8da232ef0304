import { useState } from 'react'
import { Conclusion, LocationCoverage } from '../../../../shared/model/item.ts'
import { partWords } from '../../../../shared/text/en/screens-parts.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { DraftField } from '../../../session/draft-field.tsx'
import { itemDraftKey } from '../../../session/draft-key.ts'
import { useAsk } from '../../../session/use-session.ts'
import { AskReason } from '../../../session/ask-reason.tsx'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import type { PartProps } from './item-panel.tsx'
import { leftOut, placesOf, takenIn, withResult, type Place } from './locations.ts'

const words = screens.item
const conclusions = Conclusion.options.map((value) => ({ value, label: screens.words.conclusion[value] }))
const coverages = LocationCoverage.options.map((value) => ({
  value,
  label: words.coverage[value],
  hint: words.coverageMeaning[value],
}))

/** As many places stand below each other at first; a client with sixty accounts in twenty Regions has more than a thousand. */
const shownFirst = 30

/** What was found in each account and Region where the service is. */
export function LocationsPart(props: PartProps) {
  const { item } = props
  const [isOpen, setOpen] = useState(item.locations.length > 0)
  return (
    <details className="panel-part" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{item.locations.length > 0 ? words.locations : words.locationsShow}</summary>
      {isOpen && <Places {...props} />}
    </details>
  )
}

/** The places that are looked for, up to so many; one with a result is always among them. */
function Places(props: PartProps) {
  const { row, item, view } = props
  const [wanted, setWanted] = useState('')
  const [most, setMost] = useState(shownFirst)
  const places = placesOf(row, item, view.state)
  const found = places.filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase()))
  const shown = found.filter(({ result }, at) => at < most || item.locations.includes(result))
  const rest = found.length - shown.length
  return (
    <>
      <p className="muted small">{places.length === 0 ? words.locationsNone : words.locationsHint}</p>
      {places.length > shownFirst && (
        <TextField
          label={words.locationsFind}
          hideLabel
          placeholder={words.locationsFind}
          type="search"
          value={wanted}
          onChange={setWanted}
        />
      )}
      <ul className="stack">
        {shown.map((place) => (
          <li key={`${place.result.account}/${place.result.region}`}>
            <PlaceLine {...props} place={place} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setMost(most + shownFirst)}>{partWords.showMore(Math.min(rest, shownFirst))}</Button>
      )}
    </>
  )
}

function PlaceLine({ row, item, view, place }: PartProps & { place: Place }) {
  const session = useAsk()
  const [asking, setAsking] = useState(false)
  // How a place is looked at can be chosen before there is a result to record it with.
  const [chosen, setChosen] = useState<'tested' | 'sampled' | null>(null)
  const disabled = !view.editable || !item.applies
  const isLeftOut = place.coverage === 'excluded'
  const isRecorded = item.locations.includes(place.result)
  const coverage = isRecorded ? place.coverage : (chosen ?? place.coverage)
  const record = (result: Place['result'], options: { quiet?: boolean } = {}) =>
    session.intend({ type: 'item.locations', item: row.key, results: withResult(item, result) }, options)
  const look = (next: LocationCoverage) => {
    if (next === 'excluded') return setAsking(true)
    setChosen(next)
    if (isRecorded) void record(isLeftOut ? takenIn(place.result, next) : { ...place.result, coverage: next })
  }
  return (
    <div className="place" role="group" aria-label={place.name}>
      <Select
        label={place.name}
        choices={conclusions}
        value={place.result.conclusion}
        disabled={disabled || isLeftOut}
        onChange={(conclusion) => void record({ ...place.result, conclusion, coverage })}
      />
      <Select label={words.coverageLabel} choices={coverages} value={coverage} disabled={disabled} onChange={look} />
      <div className="place-note">
        <DraftField
          draftKey={itemDraftKey(row.key, `location/${place.result.account}/${place.result.region}`)}
          label={isLeftOut ? words.locationReason : words.locationNote}
          stored={place.result.note}
          save={(note) => record({ ...place.result, note, coverage }, { quiet: true })}
          rows={1}
          disabled={disabled}
        />
      </div>
      {asking && (
        <AskReason
          draftKey={itemDraftKey(row.key, `left-out/${place.result.account}/${place.result.region}`)}
          title={words.leaveOut(place.name)}
          words={words.leaveOutWords}
          label={words.locationReason}
          initial={place.result.note}
          act={words.leaveOutDo}
          onAct={(reason) => record(leftOut(place.result, reason), { quiet: true })}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  )
}
