import { Plus, Trash2 } from 'lucide-react'
import { ScopeStatus } from '../../../shared/model/scope.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import type { DraftAccount } from './form.ts'
import type { StepProps } from './wizard.tsx'

const words = screens.newAssessment
export const scopeChoices = ScopeStatus.options.map((value) => ({ value, label: screens.words.scopeStatus[value] }))

/** The AWS accounts in and out of scope. */
export function AccountsPart({ form, set, errors }: StepProps) {
  const change = (row: number, fields: Partial<DraftAccount>) =>
    set({ accounts: form.accounts.map((each) => (each.row === row ? { ...each, ...fields } : each)) })
  const add = () => {
    const row = Math.max(0, ...form.accounts.map((each) => each.row)) + 1
    const fresh = {
      row,
      number: '',
      alias: '',
      environment: '',
      organizationalUnit: '',
      status: 'in-scope' as const,
      reason: '',
    }
    set({ accounts: [...form.accounts, fresh] })
    requestAnimationFrame(() => document.querySelector<HTMLInputElement>(`[data-account="${row}"] input`)?.focus())
  }
  return (
    <Section
      title={words.accounts}
      intro={words.accountsIntro}
      actions={
        <Button icon={<Plus size={16} />} onClick={add}>
          {words.addAccount}
        </Button>
      }
    >
      {form.accounts.length === 0 && <p className="muted">{words.noAccounts}</p>}
      <ul className="stack">
        {form.accounts.map((account) => (
          <AccountLine
            key={account.row}
            account={account}
            errors={errors}
            change={(fields) => change(account.row, fields)}
            remove={() => set({ accounts: form.accounts.filter((each) => each.row !== account.row) })}
          />
        ))}
      </ul>
    </Section>
  )
}

function AccountLine({
  account,
  errors,
  change,
  remove,
}: {
  account: DraftAccount
  errors: Readonly<Record<string, string>>
  change: (fields: Partial<DraftAccount>) => void
  remove: () => void
}) {
  const error = (field: string) => errors[`account-${account.row}-${field}`]
  return (
    <li className="wizard-account" data-account={account.row}>
      <TextField
        label={words.alias}
        value={account.alias}
        error={error('alias')}
        maxLength={200}
        onChange={(alias) => change({ alias })}
      />
      <TextField
        label={words.number}
        optional
        inputMode="numeric"
        value={account.number}
        error={error('number')}
        onChange={(number) => change({ number: number.replaceAll(/[\s-]/g, '') })}
      />
      <TextField
        label={words.environment}
        optional
        placeholder={words.environmentHint}
        value={account.environment}
        maxLength={100}
        onChange={(environment) => change({ environment })}
      />
      <Select
        label={words.status}
        choices={scopeChoices}
        value={account.status}
        onChange={(status) => change({ status })}
      />
      <IconButton label={words.removeAccount(account.alias)} icon={<Trash2 size={16} />} onClick={remove} />
      {account.status === 'excluded' && (
        <TextField
          label={words.reason}
          className="wizard-whole"
          value={account.reason}
          error={error('reason')}
          onChange={(reason) => change({ reason })}
        />
      )}
    </li>
  )
}
