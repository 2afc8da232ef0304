import { useState } from 'react'
import type { Performer } from '../../../../shared/model/catalogue.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { hrefOf } from '../../../routes/location.ts'
import { useAsk } from '../../../session/use-session.ts'
import { Button } from '../../../ui/button.tsx'
import { LiteralText } from '../../../ui/literal-text.tsx'
import type { PartProps } from './item-panel.tsx'
import { OverrideDialog } from './override-dialog.tsx'

const words = screens.item

/** Why the line stands where it stands, who acts, and the auditor's own split. */
export function SplitPart(props: PartProps) {
  const { row, item, view } = props
  const session = useAsk()
  const [open, setOpen] = useState(false)
  return (
    <section className="panel-part" aria-label={words.why}>
      <p className="panel-why">{words.explanation(row.explanation.words, row.explanation.rule)}</p>
      <ul className="panel-performers" aria-label={words.performedBy}>
        {row.performedBy.map((performer, index) => (
          <li key={index}>
            <strong>{performer.name || screens.words.party[performer.party]}:</strong>{' '}
            <LiteralText text={performer.part} />
            <PartnerLink {...props} performer={performer} />
          </li>
        ))}
      </ul>
      {row.sourceUnchecked && <p className="panel-unchecked">{words.uncheckedWords}</p>}
      <div className="row">
        <Button small disabled={!view.editable || !item.applies} onClick={() => setOpen(true)}>
          {item.override ? words.overrideChange : words.override}
        </Button>
        {item.override && (
          <Button
            small
            look="quiet"
            disabled={!view.editable}
            onClick={() => void session.intend({ type: 'item.override', item: row.key, override: null })}
          >
            {words.overrideRemove}
          </Button>
        )}
      </div>
      {open && <OverrideDialog {...props} onClose={() => setOpen(false)} />}
    </section>
  )
}

/** Leads from a partner who operates the control (rule R11) to where that was recorded. */
function PartnerLink({ row, view, performer }: PartProps & { performer: Performer }) {
  const partner = Object.values(view.state.partner).find(
    ({ name, operates }) => name === performer.name && operates.some(({ control }) => control === row.control),
  )
  if (performer.party !== 'third-party' || !partner) return null
  return (
    <>
      {' '}
      <a href={hrefOf(view.id, 'worksheet', partner.kind === 'marketplace' ? '8' : '9')}>
        {words.partnerKind[partner.kind]}
      </a>
    </>
  )
}
