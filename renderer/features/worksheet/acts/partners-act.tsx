import { Pencil, Plus, Store, Trash2, Users } from 'lucide-react'
import { useState } from 'react'
import type { Partner } from '../../../../shared/model/worksheet.ts'
import { worksheetWords } from '../../../../shared/text/en/screens-worksheet.ts'
import { ItemLink } from '../../../session/pickers.tsx'
import { useSession } from '../../../session/use-session.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Empty, Section } from '../../../ui/page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { useTold } from '../../scope/use-told.ts'
import { PartnerForm } from './partner-form.tsx'
import { operatedRows, partnersOf, type Operated, type PartnerField } from './partners.ts'

const words = worksheetWords.partners
const icons = {
  marketplace: <Store size={36} strokeWidth={1.25} />,
  partners: <Users size={36} strokeWidth={1.25} />,
}

/** The third parties of an exercise, and the items that name them among those who perform the control. */
export function PartnersAct({ field }: { field: PartnerField }) {
  const { state, editable } = useSession()
  const [editing, setEditing] = useState<Partner | 'new' | null>(null)
  const all = partnersOf(state.partner, field)
  const add = editable && (
    <Button icon={<Plus size={16} />} onClick={() => setEditing('new')}>
      {words.add[field]}
    </Button>
  )
  return (
    <Section title={worksheetWords.acts[field]} intro={words.intro[field]} actions={all.length > 0 && add}>
      {all.length === 0 ? (
        <Empty title={words.emptyTitle[field]} words={words.emptyWords[field]} icon={icons[field]}>
          {add}
        </Empty>
      ) : (
        <ul className="partners">
          {all.map((partner) => (
            <li key={partner.id}>
              <PartnerPart partner={partner} onEdit={() => setEditing(partner)} />
            </li>
          ))}
        </ul>
      )}
      {editing && (
        <PartnerForm field={field} partner={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  )
}

function PartnerPart({ partner, onEdit }: { partner: Partner; onEdit: () => void }) {
  const { editable } = useSession()
  const told = useTold()
  const { id, name, kind, offer, note, operates } = partner
  return (
    <article className="partner" aria-label={name}>
      <header className="spread">
        <h3>
          {name} {offer && <span className="partner-offer">{offer}</span>}{' '}
          {kind === 'other' && <Tag>{words.kinds.other}</Tag>}
        </h3>
        {editable && (
          <span className="row">
            <IconButton label={words.edit(name)} icon={<Pencil size={16} />} onClick={onEdit} />
            <IconButton
              label={words.remove(name)}
              icon={<Trash2 size={16} />}
              onClick={() => void told({ type: 'record.remove', table: 'partner', id }, () => words.removed(name))}
            />
          </span>
        )}
      </header>
      {note && <p className="pre">{note}</p>}
      {operates.length === 0 ? (
        <p className="muted small">{words.operatesNothing}</p>
      ) : (
        <>
          <h4>{words.named}</h4>
          <ul>
            {operates.map((each) => (
              <OperatedLine key={`${each.control}/${each.unit ?? ''}`} operated={each} />
            ))}
          </ul>
        </>
      )}
    </article>
  )
}

function OperatedLine({ operated }: { operated: Operated }) {
  const { rows } = useSession()
  const found = operatedRows(rows, operated)
  return (
    <li className="partner-operates">
      <span>
        {found.length === 0 && <span className="muted">{`${operated.control}, ${words.gone}`}</span>}
        {found.map((row, index) => (
          <span key={row.key}>
            <ItemLink itemKey={row.key} titled={index === 0} />{' '}
          </span>
        ))}
      </span>
      <span className="muted">{operated.part}</span>
    </li>
  )
}
