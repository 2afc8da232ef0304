import { useId } from 'react'
import { Training } from '../../../../shared/model/worksheet.ts'
import { worksheetWords } from '../../../../shared/text/en/screens-worksheet.ts'
import { useFormDraft } from '../../../session/use-form-draft.ts'
import { useAsk, useSession } from '../../../session/use-session.ts'
import { Choices, TextArea, TextField } from '../../../ui/field.tsx'
import { RecordForm } from '../../scope/record-form.tsx'

const words = worksheetWords.training
const teams = Training.shape.team.options.map((value) => ({ value, label: words.teams[value] }))
type Fields = Omit<Training, 'id'>

const blank: Fields = { name: '', team: 'internal', course: '', on: null, note: '' }

/** Records a training, or changes one. */
export function TrainingForm({ training, onClose }: { training: Training | null; onClose: () => void }) {
  const session = useAsk()
  const { state } = useSession()
  const draft = useFormDraft<Fields>(`training/${training?.id ?? 'new'}/form`, () => {
    if (!training) return blank
    const { id: _id, ...held } = training
    return held
  })
  const people = useId()
  const courses = useId()
  const { form: fields, set } = draft
  const value = { ...fields, name: fields.name.trim(), course: fields.course.trim(), note: fields.note.trim() }
  const save = () =>
    training
      ? session.intend({ type: 'record.change', table: 'training', id: training.id, fields: value }, { quiet: true })
      : session.intend({ type: 'record.add', table: 'training', value }, { quiet: true })
  const errors = {
    ...(value.name ? {} : { name: words.nameNeeded }),
    ...(value.course ? {} : { course: words.courseNeeded }),
  }
  return (
    <RecordForm
      title={training ? words.edit(training.name, training.course) : words.add}
      act={training ? words.save : words.addDo}
      errors={errors}
      save={save}
      draft={draft}
      onClose={onClose}
    >
      {(error) => (
        <>
          <TextField
            label={words.name}
            value={fields.name}
            error={error('name')}
            maxLength={200}
            list={people}
            autoFocus
            onChange={(name) => set({ name })}
          />
          <Choices
            label={words.team}
            segmented
            choices={teams}
            value={fields.team}
            onChange={(team) => set({ team })}
          />
          <TextField
            label={words.course}
            hint={words.courseHint}
            value={fields.course}
            error={error('course')}
            maxLength={200}
            list={courses}
            onChange={(course) => set({ course })}
          />
          <TextField
            label={words.on}
            optional
            type="date"
            value={fields.on ?? ''}
            onChange={(on) => set({ on: on === '' ? null : on })}
          />
          <TextArea label={words.note} optional rows={2} value={fields.note} onChange={(note) => set({ note })} />
          <Offered id={people} values={Object.values(state.person).map(({ name }) => name)} />
          <Offered id={courses} values={words.courses} />
        </>
      )}
    </RecordForm>
  )
}

function Offered({ id, values }: { id: string; values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  )
}
