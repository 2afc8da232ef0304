import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Person } from '../../../shared/model/person.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { useApp } from '../../app-context.ts'
import { formatDay } from '../../format.ts'
import { useSession } from '../../session/use-session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { PersonForm } from './person-form.tsx'
import { useTold } from './use-told.ts'

const kinds = ['team', 'client', 'interviewee'] as const
type Kind = (typeof kinds)[number]

interface Editing {
  readonly person: Person | null
  readonly kind: Kind
  /** The declaration of independence is what is to be recorded. */
  readonly declaring: boolean
}

/** Everybody named in the assessment: who works, who answers for the client, who was asked. */
export function PeopleTab() {
  const [editing, setEditing] = useState<Editing | null>(null)
  return (
    <div className="scope-stack">
      {kinds.map((kind) => (
        <Group
          key={kind}
          kind={kind}
          onAdd={() => setEditing({ person: null, kind, declaring: false })}
          onEdit={(person, declaring) => setEditing({ person, kind, declaring })}
        />
      ))}
      {editing && <PersonForm {...editing} onClose={() => setEditing(null)} />}
    </div>
  )
}

function Group({
  kind,
  onAdd,
  onEdit,
}: {
  kind: Kind
  onAdd: () => void
  onEdit: (person: Person, declaring: boolean) => void
}) {
  const { state, editable } = useSession()
  const people = Object.values(state.person)
    .filter((person) => person.kind === kind)
    .sort((a, b) => a.name.localeCompare(b.name))
  return (
    <Section
      title={words.kinds[kind]}
      intro={words.kindIntro[kind]}
      actions={
        editable && (
          <Button icon={<Plus size={16} />} onClick={onAdd}>
            {words.addPerson[kind]}
          </Button>
        )
      }
    >
      {people.length === 0 ? (
        <p className="muted">{words.kindNone[kind]}</p>
      ) : (
        <People people={people} kind={kind} onEdit={onEdit} />
      )}
    </Section>
  )
}

function People({
  people,
  kind,
  onEdit,
}: {
  people: readonly Person[]
  kind: Kind
  onEdit: (person: Person, declaring: boolean) => void
}) {
  return (
    <table className="table scope-table scope-people">
      <thead>
        <tr>
          <th scope="col">{words.person.name}</th>
          <th scope="col">{words.person.role}</th>
          <th scope="col">{words.person.firm}</th>
          {kind === 'team' && <th scope="col">{words.person.credential}</th>}
          {kind === 'team' && <th scope="col">{words.person.independence}</th>}
          <th scope="col">
            <span className="visually-hidden">{words.rowActs}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Line key={person.id} person={person} onEdit={(declaring) => onEdit(person, declaring)} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ person, onEdit }: { person: Person; onEdit: (declaring: boolean) => void }) {
  const { editable } = useSession()
  const { me } = useApp()
  const told = useTold()
  const isMe = person.kind === 'team' && person.name.trim().toLowerCase() === me.name.trim().toLowerCase()
  return (
    <tr>
      <th scope="row">
        {person.name} {isMe && <span className="muted small">({words.you})</span>}
      </th>
      <td>{person.role}</td>
      <td>{person.firm}</td>
      {person.kind === 'team' && <td>{person.credential}</td>}
      {person.kind === 'team' && (
        <td>
          <Independence person={person} onDeclare={() => onEdit(true)} />
        </td>
      )}
      <td className="scope-row-acts">
        <IconButton
          label={words.editPerson(person.name)}
          icon={<Pencil size={16} />}
          disabled={!editable}
          onClick={() => onEdit(false)}
        />
        <IconButton
          label={words.removeOf(person.name)}
          icon={<Trash2 size={16} />}
          disabled={!editable}
          onClick={() =>
            void told({ type: 'record.remove', table: 'person', id: person.id }, () => words.personRemoved(person.name))
          }
        />
      </td>
    </tr>
  )
}

function Independence({ person, onDeclare }: { person: Person; onDeclare: () => void }) {
  const { editable } = useSession()
  if (person.independenceDeclaredOn) return formatDay(person.independenceDeclaredOn)
  return (
    <>
      <span className="scope-caution">{words.notDeclared}</span>{' '}
      {editable && (
        <button type="button" className="link" aria-label={words.declareOf(person.name)} onClick={onDeclare}>
          {words.declare}
        </button>
      )}
    </>
  )
}
