import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { PriorFinding } from '../../../shared/model/finding.ts'
import { findingWords } from '../../../shared/text/en/screens-findings.ts'
import { FindingLink } from '../../session/pickers.tsx'
import { useSession } from '../../session/use-session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { useTold } from '../scope/use-told.ts'
import { PriorForm } from './prior-form.tsx'
import '../../ui/table.css'

const words = findingWords.prior

/** What earlier reports raised, and what became of it. */
export function PriorFindings() {
  const { state, editable } = useSession()
  const [editing, setEditing] = useState<PriorFinding | 'new' | null>(null)
  const all = Object.values(state.priorFinding).sort((a, b) => a.reference.localeCompare(b.reference))
  const add = editable && (
    <Button icon={<Plus size={16} />} onClick={() => setEditing('new')}>
      {words.add}
    </Button>
  )
  return (
    <div className="findings-prior">
      <Section title={words.title} intro={words.intro} actions={add}>
        {all.length === 0 ? (
          <p className="muted">{words.none}</p>
        ) : (
          <div className="table-frame">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{words.reference}</th>
                  <th scope="col">{words.name}</th>
                  <th scope="col">{words.report}</th>
                  <th scope="col">{words.status}</th>
                  <th scope="col">{words.outcome}</th>
                  <th scope="col">{words.again}</th>
                  <th scope="col">
                    <span className="visually-hidden">{words.acts}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {all.map((prior) => (
                  <PriorLine key={prior.id} prior={prior} onEdit={() => setEditing(prior)} />
                ))}
              </tbody>
            </table>
          </div>
        )}
        {editing && <PriorForm prior={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
      </Section>
    </div>
  )
}

function PriorLine({ prior, onEdit }: { prior: PriorFinding; onEdit: () => void }) {
  const { editable } = useSession()
  const told = useTold()
  const { id, reference, title, report, status, outcome, finding } = prior
  const remove = () => told({ type: 'record.remove', table: 'priorFinding', id }, () => words.removed(reference))
  return (
    <tr>
      <td className="nowrap">{reference}</td>
      <th scope="row">{title}</th>
      <td>{report}</td>
      <td className="nowrap">{words.statuses[status]}</td>
      <td className="pre">{outcome}</td>
      <td className="nowrap">{finding && <FindingLink finding={finding} />}</td>
      <td className="table-acts">
        <IconButton label={words.edit(reference)} icon={<Pencil size={16} />} disabled={!editable} onClick={onEdit} />
        <IconButton
          label={words.remove(reference)}
          icon={<Trash2 size={16} />}
          disabled={!editable}
          onClick={() => void remove()}
        />
      </td>
    </tr>
  )
}
