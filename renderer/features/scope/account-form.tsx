import type { Account } from '../../../shared/model/scope.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { Choices, TextArea, TextField } from '../../ui/field.tsx'
import { useScopeChange } from './foresee/use-scope-change.ts'
import { RecordForm } from './record-form.tsx'
import { statusChoices } from './scope-status.tsx'
import '../../ui/pair.css'
import { useFormDraft } from '../../session/use-form-draft.ts'

type Fields = Omit<Account, 'id'>
const empty: Fields = { alias: '', number: '', environment: '', organizationalUnit: '', status: 'in-scope', reason: '' }

/** Adds or changes an account. */
export function AccountForm({ account, onClose }: { account: Account | null; onClose: () => void }) {
  const change = useScopeChange()
  const draft = useFormDraft<Fields>(`account/${account?.id ?? 'new'}/form`, () =>
    account ? withoutId(account) : empty,
  )
  const { form: fields, set } = draft
  const value = { ...fields, alias: fields.alias.trim(), reason: fields.reason.trim() }
  const save = () =>
    account
      ? change({
          intention: { type: 'record.change', table: 'account', id: account.id, fields: value },
          title: words.editAccount(account.alias),
          act: words.changeDo,
          done: words.changedOf(value.alias),
          quiet: true,
        })
      : change({
          intention: { type: 'record.add', table: 'account', value },
          title: words.addOf(value.alias),
          act: words.addAccountDo,
          done: words.added(value.alias),
          quiet: true,
        })
  return (
    <RecordForm
      title={account ? words.editAccount(account.alias) : words.addAccount}
      act={account ? words.saveDo : words.addAccountDo}
      errors={errorsOf(fields)}
      save={save}
      draft={draft}
      onClose={onClose}
    >
      {(error) => (
        <>
          <TextField
            label={words.account.alias}
            value={fields.alias}
            error={error('alias')}
            maxLength={200}
            onChange={(alias) => set({ alias })}
            autoFocus
          />
          <TextField
            label={words.account.number}
            optional
            inputMode="numeric"
            value={fields.number}
            error={error('number')}
            onChange={(number) => set({ number: number.replaceAll(/[\s-]/g, '') })}
          />
          <div className="pair">
            <TextField
              label={words.account.environment}
              optional
              placeholder={words.account.environmentHint}
              value={fields.environment}
              maxLength={100}
              onChange={(environment) => set({ environment })}
            />
            <TextField
              label={words.account.organizationalUnit}
              optional
              value={fields.organizationalUnit}
              maxLength={200}
              onChange={(organizationalUnit) => set({ organizationalUnit })}
            />
          </div>
          <Choices
            label={words.account.status}
            segmented
            choices={statusChoices}
            value={fields.status}
            onChange={(status) => set({ status })}
          />
          <TextArea
            label={words.account.reason}
            hint={words.reasonHint[fields.status]}
            optional={fields.status !== 'excluded'}
            rows={2}
            value={fields.reason}
            error={error('reason')}
            onChange={(reason) => set({ reason })}
          />
        </>
      )}
    </RecordForm>
  )
}

function withoutId({ id: _id, ...fields }: Account): Fields {
  return fields
}

function errorsOf(fields: Fields): Record<string, string> {
  const errors: Record<string, string> = {}
  if (!fields.alias.trim()) errors['alias'] = words.aliasNeeded
  if (!/^(\d{12})?$/.test(fields.number)) errors['number'] = words.numberWrong
  if (fields.status === 'excluded' && !fields.reason.trim()) errors['reason'] = words.reasonNeeded
  return errors
}
