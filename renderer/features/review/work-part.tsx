import { useState } from 'react'
import { isSameName } from '../../../assessments/rules/same-person.ts'
import { teamOf } from '../../../assessments/rules/team.ts'
import type { Item, ItemKey } from '../../../shared/model/item.ts'
import type { Unit } from '../../../shared/model/scope.ts'
import { reviewWords as words } from '../../../shared/text/en/screens-review.ts'
import { useApp } from '../../app-context.ts'
import { hrefOf } from '../../routes/location.ts'
import { unitsInOrder } from '../../session/progress.ts'
import { itemOf } from '../../session/rows.ts'
import type { OpenAssessment } from '../../session/session.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { SendItemsBack } from './send-items-back.tsx'

const nobody = '-nobody-'

/** Each checklist with who does it, how much of it is done and in review, and the way to send it back. */
export function WorkPart() {
  const view = useSession()
  const { me } = useApp()
  const units = unitsInOrder(view)
  // The column is there where something can be sent back at all.
  const anyBack = view.editable && units.some((unit) => sentOn(heldBy(unit, view), me.name).length > 0)
  return (
    <Section title={words.work} intro={words.workIntro}>
      <table className="table review-work">
        <thead>
          <tr>
            <th scope="col">{words.columns.unit}</th>
            <th scope="col">{words.columns.assignee}</th>
            <th scope="col">{words.columns.done}</th>
            {anyBack && <th scope="col">{words.columns.back}</th>}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <UnitRow key={unit.id} unit={unit} anyBack={anyBack} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

interface Held {
  readonly key: ItemKey
  readonly item: Item
}

/** The items of a checklist. */
function heldBy(unit: Unit, { index, state }: Pick<OpenAssessment, 'index' | 'state'>): Held[] {
  return (index.byUnit.get(unit.id) ?? []).flatMap((row) => {
    const item = itemOf(state, row.key)
    return item ? [{ key: row.key, item }] : []
  })
}

/** What others have sent to review, and may be sent back to them. */
function sentOn(held: readonly Held[], me: string): Held[] {
  return held.filter(
    ({ item }) => item.workStatus === 'in-review' && item.prepared && !isSameName(item.prepared.by, me),
  )
}

function UnitRow({ unit, anyBack }: { unit: Unit; anyBack: boolean }) {
  const view = useSession()
  const session = useAsk()
  const { me } = useApp()
  const [returning, setReturning] = useState(false)
  const held = heldBy(unit, view)
  const count = (status: string) => held.filter(({ item }) => item.workStatus === status).length
  const back = sentOn(held, me.name)
  const owners = new Set(held.map(({ item }) => item.assignee))
  const isMixed = [...owners].some((owner) => owner !== unit.assignee)
  const assign = (person: string) =>
    void session.intend({ type: 'unit.assign', unit: unit.id, person: person === nobody ? null : person })
  const named = [
    { value: nobody, label: words.nobody },
    ...teamOf(view.state).map((person) => ({ value: person.id, label: person.name })),
  ]
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf(view.id, 'checklist', unit.id)}>{unit.name}</a>
      </th>
      <td>
        <Select
          label={words.assigneeOf(unit.name)}
          hideLabel
          disabled={!view.editable}
          value={isMixed ? null : (unit.assignee ?? nobody)}
          placeholder={words.mixed}
          choices={named}
          onChange={assign}
        />
      </td>
      <td>
        {words.done(count('done'), held.length)}
        {count('in-review') > 0 && <span className="muted"> · {words.inReview(count('in-review'))}</span>}
      </td>
      {anyBack && (
        <td>
          {back.length > 0 && view.editable && (
            <Button small aria-label={words.sendUnitBackOf(back.length, unit.name)} onClick={() => setReturning(true)}>
              {words.sendUnitBack(back.length)}
            </Button>
          )}
        </td>
      )}
      {returning && (
        <SendItemsBack items={back.map(({ key }) => key)} what={unit.name} onClose={() => setReturning(false)} />
      )}
    </tr>
  )
}
