import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Account } from '../../../shared/model/scope.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { useSession } from '../../session/use-session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { AccountForm } from './account-form.tsx'
import { useScopeChange } from './foresee/use-scope-change.ts'
import { StatusChoice } from './scope-status.tsx'

/** The AWS accounts, in scope and out of it. */
export function AccountsPart() {
  const { state, editable } = useSession()
  const [editing, setEditing] = useState<Account | 'new' | null>(null)
  const accounts = Object.values(state.account).sort((a, b) =>
    a.alias.localeCompare(b.alias, undefined, { numeric: true }),
  )
  return (
    <Section
      title={words.accounts}
      intro={words.accountsIntro}
      actions={
        editable && (
          <Button icon={<Plus size={16} />} onClick={() => setEditing('new')}>
            {words.addAccount}
          </Button>
        )
      }
    >
      {accounts.length === 0 ? (
        <p className="muted">{words.accountsNone}</p>
      ) : (
        <Accounts accounts={accounts} onEdit={setEditing} />
      )}
      {editing && <AccountForm account={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Section>
  )
}

function Accounts({ accounts, onEdit }: { accounts: readonly Account[]; onEdit: (account: Account) => void }) {
  return (
    <table className="table scope-table">
      <thead>
        <tr>
          <th scope="col">{words.account.alias}</th>
          <th scope="col">{words.account.number}</th>
          <th scope="col">{words.account.environment}</th>
          <th scope="col">{words.account.organizationalUnit}</th>
          <th scope="col" className="scope-status">
            {words.account.status}
          </th>
          <th scope="col">{words.account.reason}</th>
          <th scope="col">
            <span className="visually-hidden">{words.rowActs}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <Line key={account.id} account={account} onEdit={() => onEdit(account)} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ account, onEdit }: { account: Account; onEdit: () => void }) {
  const { editable } = useSession()
  const change = useScopeChange()
  const { id, alias } = account
  return (
    <tr>
      <th scope="row">{alias}</th>
      <td className="scope-code">{account.number || <span className="muted">{words.noNumber}</span>}</td>
      <td>{account.environment}</td>
      <td>{account.organizationalUnit}</td>
      <td>
        <StatusChoice
          name={alias}
          status={account.status}
          disabled={!editable}
          onChange={(fields) =>
            change({
              intention: { type: 'record.change', table: 'account', id, fields },
              title: words.statusOf(alias, screens.words.scopeStatus[fields.status]),
              act: words.changeDo,
            })
          }
        />
      </td>
      <td className="scope-reason">{account.reason}</td>
      <td className="scope-row-acts">
        <IconButton
          label={words.editAccount(alias)}
          icon={<Pencil size={16} />}
          disabled={!editable}
          onClick={onEdit}
        />
        <IconButton
          label={words.removeOf(alias)}
          icon={<Trash2 size={16} />}
          disabled={!editable}
          onClick={() =>
            void change({
              intention: { type: 'record.remove', table: 'account', id },
              title: words.removeOf(alias),
              act: words.removeDo,
              done: words.removed(alias),
            })
          }
        />
      </td>
    </tr>
  )
}
