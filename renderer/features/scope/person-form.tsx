import type { Person } from '../../../shared/model/person.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { useApp } from '../../app-context.ts'
import { useFormDraft } from '../../session/use-form-draft.ts'
import { useAsk } from '../../session/use-session.ts'
import { Choices, TextField } from '../../ui/field.tsx'
import { RecordForm } from './record-form.tsx'
import '../../ui/pair.css'

const kindChoices = (['team', 'client', 'interviewee'] as const).map((value) => ({
  value,
  label: words.kindOne[value],
}))

/** Adds or changes a person. */
export function PersonForm({
  person,
  kind,
  declaring,
  onClose,
}: {
  person: Person | null
  kind: Person['kind']
  /** Begins with the declaration of independence, on today. */
  declaring: boolean
  onClose: () => void
}) {
  const { today } = useApp().info
  const session = useAsk()
  const draft = useFormDraft<Omit<Person, 'id'>>(`person/${person?.id ?? `new-${kind}`}/form`, () => ({
    ...fieldsOf(person, kind),
    ...(declaring ? { independenceDeclaredOn: today } : {}),
  }))
  const { form: fields, set } = draft
  const value = { ...fields, name: fields.name.trim() }
  const save = () =>
    person
      ? session.intend({ type: 'record.change', table: 'person', id: person.id, fields: value }, { quiet: true })
      : session.intend({ type: 'record.add', table: 'person', value }, { quiet: true })
  return (
    <RecordForm
      title={person ? words.editPerson(person.name) : words.addPerson[kind]}
      act={person ? words.saveDo : words.addPersonDo}
      errors={fields.name.trim() ? {} : { name: words.personNeeded }}
      save={save}
      onClose={onClose}
      draft={draft}
    >
      {(error) => (
        <>
          <TextField
            label={words.person.name}
            value={fields.name}
            error={error('name')}
            maxLength={200}
            onChange={(name) => set({ name })}
            autoFocus={!declaring}
          />
          <div className="pair">
            <TextField
              label={words.person.role}
              optional
              value={fields.role}
              maxLength={200}
              onChange={(role) => set({ role })}
            />
            <TextField
              label={words.person.firm}
              optional
              value={fields.firm}
              maxLength={200}
              onChange={(firm) => set({ firm })}
            />
          </div>
          <Choices
            label={words.person.kind}
            segmented
            choices={kindChoices}
            value={fields.kind}
            onChange={(chosen) => set({ kind: chosen })}
          />
          {fields.kind === 'team' && <TeamFields fields={fields} set={set} declaring={declaring} />}
        </>
      )}
    </RecordForm>
  )
}

function TeamFields({
  fields,
  set,
  declaring,
}: {
  fields: Omit<Person, 'id'>
  set: (changed: Partial<Omit<Person, 'id'>>) => void
  declaring: boolean
}) {
  return (
    <>
      <TextField
        label={words.person.credential}
        hint={words.person.credentialHint}
        optional
        value={fields.credential}
        maxLength={200}
        onChange={(credential) => set({ credential })}
      />
      <TextField
        label={words.person.independence}
        hint={words.person.independenceHint}
        optional
        type="date"
        value={fields.independenceDeclaredOn ?? ''}
        onChange={(day) => set({ independenceDeclaredOn: day === '' ? null : day })}
        autoFocus={declaring}
      />
    </>
  )
}

function fieldsOf(person: Person | null, kind: Person['kind']): Omit<Person, 'id'> {
  if (!person) return { name: '', firm: '', role: '', credential: '', kind, independenceDeclaredOn: null }
  const { id: _id, ...fields } = person
  return fields
}
