import type { Partner } from '../../../../shared/model/worksheet.ts'
import { worksheetWords } from '../../../../shared/text/en/screens-worksheet.ts'
import { useFormDraft } from '../../../session/use-form-draft.ts'
import { useAsk } from '../../../session/use-session.ts'
import { Choices, TextArea, TextField } from '../../../ui/field.tsx'
import { RecordForm } from '../../scope/record-form.tsx'
import { OperatesField } from './operates-field.tsx'
import type { PartnerField } from './partners.ts'
import '../../../ui/pair.css'

const words = worksheetWords.partners
type Fields = Omit<Partner, 'id'>

const kinds = (['competency-partner', 'other'] as const).map((value) => ({ value, label: words.kinds[value] }))
const blank = (field: PartnerField): Fields => ({
  kind: field === 'marketplace' ? 'marketplace' : 'competency-partner',
  name: '',
  offer: '',
  note: '',
  operates: [],
})

/** Records a third party with the controls it operates, or changes one. */
export function PartnerForm({
  field,
  partner,
  onClose,
}: {
  field: PartnerField
  partner: Partner | null
  onClose: () => void
}) {
  const session = useAsk()
  const draft = useFormDraft<Fields>(`partner/${partner?.id ?? `new-${field}`}/form`, () => {
    if (!partner) return blank(field)
    const { id: _id, ...held } = partner
    return held
  })
  const { form: fields, set } = draft
  const value = {
    ...fields,
    name: fields.name.trim(),
    offer: fields.offer.trim(),
    note: fields.note.trim(),
    operates: fields.operates.map((each) => ({ ...each, part: each.part.trim() })),
  }
  const save = () =>
    partner
      ? session.intend({ type: 'record.change', table: 'partner', id: partner.id, fields: value }, { quiet: true })
      : session.intend({ type: 'record.add', table: 'partner', value }, { quiet: true })
  const errors = {
    ...(value.name ? {} : { name: words.nameNeeded }),
    ...(value.operates.every(({ part }) => part) ? {} : { operates: words.partNeeded }),
  }
  return (
    <RecordForm
      wide
      title={partner ? words.edit(partner.name) : words.add[field]}
      act={partner ? words.save : words.addDo}
      errors={errors}
      save={save}
      draft={draft}
      onClose={onClose}
    >
      {(error) => (
        <>
          <div className="pair">
            <TextField
              label={words.name[field]}
              value={fields.name}
              error={error('name')}
              maxLength={200}
              autoFocus
              onChange={(name) => set({ name })}
            />
            <TextField
              label={words.offer[field]}
              hint={words.offerHint[field]}
              optional
              value={fields.offer}
              maxLength={300}
              onChange={(offer) => set({ offer })}
            />
          </div>
          {fields.kind !== 'marketplace' && (
            <Choices
              label={words.kind}
              segmented
              choices={kinds}
              value={fields.kind}
              onChange={(kind) => set({ kind })}
            />
          )}
          <TextArea
            label={words.note}
            hint={words.noteHint}
            optional
            rows={2}
            value={fields.note}
            onChange={(note) => set({ note })}
          />
          <OperatesField
            operates={fields.operates}
            error={error('operates')}
            onChange={(operates) => set({ operates })}
          />
        </>
      )}
    </RecordForm>
  )
}
