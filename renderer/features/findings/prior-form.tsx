import { PriorFinding } from '../../../shared/model/finding.ts'
import { findingWords } from '../../../shared/text/en/screens-findings.ts'
import { useFormDraft } from '../../session/use-form-draft.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Choices, TextArea, TextField } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { RecordForm } from '../scope/record-form.tsx'

const words = findingWords.prior
const statuses = PriorFinding.shape.status.options.map((value) => ({ value, label: words.statuses[value] }))
type Fields = Omit<PriorFinding, 'id'>

const blank: Fields = { reference: '', title: '', report: '', status: 'not-followed-up', outcome: '', finding: null }
/** A choice has no null. */
const none = 'none'

/** Records a finding of an earlier report, or changes one. */
export function PriorForm({ prior, onClose }: { prior: PriorFinding | null; onClose: () => void }) {
  const session = useAsk()
  const { state } = useSession()
  const draft = useFormDraft<Fields>(`priorFinding/${prior?.id ?? 'new'}/form`, () => {
    if (!prior) return blank
    const { id: _id, ...held } = prior
    return held
  })
  const { form: fields, set } = draft
  const value = {
    ...fields,
    reference: fields.reference.trim(),
    title: fields.title.trim(),
    report: fields.report.trim(),
  }
  const save = () =>
    prior
      ? session.intend({ type: 'record.change', table: 'priorFinding', id: prior.id, fields: value }, { quiet: true })
      : session.intend({ type: 'record.add', table: 'priorFinding', value }, { quiet: true })
  const errors = {
    ...(value.reference ? {} : { reference: words.referenceNeeded }),
    ...(value.title ? {} : { title: words.nameNeeded }),
    ...(value.report ? {} : { report: words.reportNeeded }),
  }
  const findings = Object.values(state.finding).map(({ id, ref, title }) => ({ value: id, label: `${ref} ${title}` }))
  return (
    <RecordForm
      title={prior ? words.edit(prior.reference) : words.add}
      act={prior ? words.save : words.addDo}
      errors={errors}
      save={save}
      onClose={onClose}
      draft={draft}
    >
      {(error) => (
        <>
          <TextField
            label={words.reference}
            hint={words.referenceHint}
            value={fields.reference}
            error={error('reference')}
            maxLength={200}
            autoFocus
            onChange={(reference) => set({ reference })}
          />
          <TextField
            label={words.name}
            value={fields.title}
            error={error('title')}
            maxLength={200}
            onChange={(title) => set({ title })}
          />
          <TextField
            label={words.report}
            hint={words.reportHint}
            value={fields.report}
            error={error('report')}
            maxLength={200}
            onChange={(report) => set({ report })}
          />
          <Choices
            label={words.status}
            segmented
            choices={statuses}
            value={fields.status}
            onChange={(status) => set({ status })}
          />
          <TextArea
            label={words.outcome}
            optional
            rows={3}
            value={fields.outcome}
            onChange={(outcome) => set({ outcome })}
          />
          <Select
            label={words.again}
            choices={[{ value: none, label: words.notAgain }, ...findings]}
            value={fields.finding ?? none}
            onChange={(finding) => set({ finding: finding === none ? null : finding })}
          />
        </>
      )}
    </RecordForm>
  )
}
