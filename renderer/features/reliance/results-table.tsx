import { useState } from 'react'
import { isUncovered } from '../../../assessments/rules/reliance.ts'
import { Reliance } from '../../../shared/model/attestation.ts'
import { partWords } from '../../../shared/text/en/screens-parts.ts'
import { relianceWords as words } from '../../../shared/text/en/screens-reliance.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { RelianceMark } from '../../marks/reliance-mark.tsx'
import { DraftField } from '../../session/draft-field.tsx'
import { usePlace } from '../../routes/location.ts'
import { itemDraftKey } from '../../session/draft-key.ts'
import { ItemLink } from '../../session/pickers.tsx'
import { useAsk, useItem, useSession } from '../../session/use-session.ts'
import { AskReason } from '../../session/ask-reason.tsx'
import { Button } from '../../ui/button.tsx'
import { Choices } from '../../ui/field.tsx'
import { toast } from '../../ui/messages.ts'
import { unexplained, type ItemReliance } from './results.ts'
import '../../ui/table.css'

const step = 60

/** What each item rests on, by result, a screenful at a time. */
export function ResultsTable({
  items,
  counts,
}: {
  items: readonly ItemReliance[]
  counts: Readonly<Record<Reliance, number>>
}) {
  const asked = Reliance.safeParse(usePlace().query['result'])
  const [only, setOnly] = useState<Reliance | 'all'>(asked.success ? asked.data : 'all')
  const [most, setMost] = useState(step)
  const wanted = only === 'all' ? items : items.filter(({ result }) => result.reliance === only)
  const shown = wanted.slice(0, most)
  const rest = wanted.length - shown.length
  return (
    <div className="stack">
      <Choices
        label={words.filter}
        hideLabel
        segmented
        value={only}
        choices={[
          { value: 'all' as const, label: words.filterAll(items.length) },
          ...Reliance.options.map((value) => ({
            value,
            label: words.filterOne(screens.words.reliance[value], counts[value]),
          })),
        ]}
        onChange={(next) => {
          setOnly(next)
          setMost(step)
        }}
      />
      <AcceptMany items={items} />
      {shown.length === 0 ? (
        <p className="muted">{words.noneShown}</p>
      ) : (
        <table className="table results">
          <thead>
            <tr>
              {Object.values(words.resultColumns).map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((item) => (
              <ResultLine key={item.row.key} item={item} />
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && (
        <div>
          <Button onClick={() => setMost(most + step * 5)}>{partWords.showMore(Math.min(rest, step * 5))}</Button>
        </div>
      )}
    </div>
  )
}

/** One reason for every item that no report supports and nobody has given a reason for. */
function AcceptMany({ items }: { items: readonly ItemReliance[] }) {
  const session = useAsk()
  const { state, editable } = useSession()
  const [asking, setAsking] = useState(false)
  const open = unexplained(items, state)
  if (!editable || open.length === 0) return null
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{words.acceptMany(open.length)}</Button>
      {asking && (
        <AskReason
          draftKey="reliance/items/accept"
          title={words.acceptTitle(open.length)}
          words={words.acceptWords}
          label={words.acceptLabel}
          act={words.acceptDo}
          onClose={() => setAsking(false)}
          onAct={async (statement) => {
            const answer = await session.intend({ type: 'reliance.accept', items: open, statement }, { quiet: true })
            if (answer.ok) toast({ words: words.accepted(open.length) })
            return answer
          }}
        />
      )}
    </div>
  )
}

function ResultLine({ item: { row, result } }: { item: ItemReliance }) {
  return (
    <tr>
      <th scope="row">
        <ItemLink itemKey={row.key} titled />
      </th>
      <td>
        <RelianceMark reliance={result.reliance} />
      </td>
      <td>
        {result.reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        <Statement itemKey={row.key} isOpen={isUncovered(result)} />
      </td>
    </tr>
  )
}

/** Why reliance is accepted although no report supports it; printed. Offered where nothing supports the item. */
function Statement({ itemKey, isOpen }: { itemKey: string; isOpen: boolean }) {
  const session = useAsk()
  const { editable } = useSession()
  const item = useItem(itemKey)
  const key = itemDraftKey(itemKey, 'relianceStatement')
  const [writing, setWriting] = useState(() => session.drafts.kept(key) !== null)
  if (!item || (!isOpen && item.relianceStatement === '')) return null
  if (!writing && item.relianceStatement === '') {
    if (!editable) return null
    return (
      <button type="button" className="link" onClick={() => setWriting(true)}>
        {words.statementAdd}
      </button>
    )
  }
  return (
    <div className="results-statement">
      <DraftField
        draftKey={key}
        label={words.statement}
        mark={partWords.printed}
        stored={item.relianceStatement}
        rows={2}
        disabled={!editable}
        save={(text) =>
          session.intend({ type: 'item.write', item: itemKey, field: 'relianceStatement', text }, { quiet: true })
        }
      />
    </div>
  )
}
