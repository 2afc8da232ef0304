import { Conclusion } from '../../../../shared/model/item.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { DraftField } from '../../../session/draft-field.tsx'
import { itemDraftKey } from '../../../session/draft-key.ts'
import { useAsk } from '../../../session/use-session.ts'
import { Select } from '../../../ui/select.tsx'
import type { PartProps } from './item-panel.tsx'
import { placesOf, withResult, type Place } from './locations.ts'

const words = screens.item
const conclusions = Conclusion.options.map((value) => ({ value, label: screens.words.conclusion[value] }))

/** What was found in each account and Region. */
export function LocationsPart(props: PartProps) {
  const { row, item, view } = props
  const places = placesOf(row, item, view.state)
  return (
    <details className="panel-part" open={item.locations.length > 0}>
      <summary>{item.locations.length > 0 ? words.locations : words.locationsShow}</summary>
      <p className="muted small">{places.length === 0 ? words.locationsNone : words.locationsHint}</p>
      <ul className="stack">
        {places.map((place) => (
          <PlaceLine key={`${place.result.account}/${place.result.region}`} {...props} place={place} />
        ))}
      </ul>
    </details>
  )
}

function PlaceLine({ row, item, view, place }: PartProps & { place: Place }) {
  const session = useAsk()
  const disabled = !view.editable || !item.applies
  const record = (fields: { conclusion?: Conclusion; note?: string }) =>
    session.intend({ type: 'item.locations', item: row.key, results: withResult(item, { ...place.result, ...fields }) })
  return (
    <li className="place">
      <Select
        label={place.name}
        choices={conclusions}
        value={place.result.conclusion}
        disabled={disabled}
        onChange={(conclusion) => void record({ conclusion })}
      />
      <DraftField
        draftKey={itemDraftKey(row.key, `location/${place.result.account}/${place.result.region}`)}
        label={words.locationNote}
        stored={place.result.note}
        save={(note) => record({ note })}
        rows={1}
        disabled={disabled}
      />
    </li>
  )
}
