import { GraduationCap, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Training } from '../../../../shared/model/worksheet.ts'
import { worksheetWords } from '../../../../shared/text/en/screens-worksheet.ts'
import { formatDay } from '../../../format.ts'
import { useSession } from '../../../session/use-session.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Empty, Section } from '../../../ui/page.tsx'
import { useTold } from '../../scope/use-told.ts'
import { TrainingForm } from './training-form.tsx'
import '../../../ui/table.css'

const words = worksheetWords.training

/** Who of the audit teams had which training. */
export function TrainingAct() {
  const { state, editable } = useSession()
  const [editing, setEditing] = useState<Training | 'new' | null>(null)
  const all = Object.values(state.training).sort((a, b) => a.team.localeCompare(b.team) || a.name.localeCompare(b.name))
  const add = editable && (
    <Button icon={<Plus size={16} />} onClick={() => setEditing('new')}>
      {words.add}
    </Button>
  )
  return (
    <Section title={worksheetWords.acts.training} intro={words.intro} actions={all.length > 0 && add}>
      {all.length === 0 ? (
        <Empty title={words.emptyTitle} words={words.emptyWords} icon={<GraduationCap size={36} strokeWidth={1.25} />}>
          {add}
        </Empty>
      ) : (
        <div className="table-frame">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.team}</th>
                <th scope="col">{words.course}</th>
                <th scope="col">{words.on}</th>
                <th scope="col">{words.note}</th>
                <th scope="col">
                  <span className="visually-hidden">{words.acts}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {all.map((training) => (
                <TrainingLine key={training.id} training={training} onEdit={() => setEditing(training)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {editing && <TrainingForm training={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Section>
  )
}

function TrainingLine({ training, onEdit }: { training: Training; onEdit: () => void }) {
  const { editable } = useSession()
  const told = useTold()
  const { id, name, team, course, on, note } = training
  const remove = () => told({ type: 'record.remove', table: 'training', id }, () => words.removed(name, course))
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{words.teams[team]}</td>
      <td>{course}</td>
      <td className="nowrap">{on && formatDay(on)}</td>
      <td className="pre">{note}</td>
      <td className="table-acts">
        <IconButton
          label={words.edit(name, course)}
          icon={<Pencil size={16} />}
          disabled={!editable}
          onClick={onEdit}
        />
        <IconButton
          label={words.remove(name, course)}
          icon={<Trash2 size={16} />}
          disabled={!editable}
          onClick={() => void remove()}
        />
      </td>
    </tr>
  )
}
