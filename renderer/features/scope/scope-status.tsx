import { useState } from 'react'
import { ScopeStatus } from '../../../shared/model/scope.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { AskReason } from '../../session/ask-reason.tsx'
import { Select } from '../../ui/select.tsx'
import type { Settled } from './foresee/use-scope-change.ts'

export const statusChoices = ScopeStatus.options.map((value) => ({ value, label: screens.words.scopeStatus[value] }))

/** Whether an account or Region is in scope. Leaving it out asks for the reason first. */
export function StatusChoice({
  name,
  status,
  disabled,
  onChange,
}: {
  name: string
  status: ScopeStatus
  disabled: boolean
  onChange: (fields: { status: ScopeStatus; reason?: string }) => Promise<Settled>
}) {
  const [excluding, setExcluding] = useState(false)
  return (
    <>
      <Select
        label={`${words.account.status}: ${name}`}
        hideLabel
        choices={statusChoices}
        value={status}
        disabled={disabled}
        onChange={(chosen) => (chosen === 'excluded' ? setExcluding(true) : void onChange({ status: chosen }))}
      />
      {excluding && (
        <AskReason
          draftKey={`scope/${name}/exclude`}
          title={words.excludeTitle(name)}
          words={words.excludeWords}
          act={words.excludeDo}
          onClose={() => setExcluding(false)}
          onAct={(reason) => onChange({ status: 'excluded', reason })}
        />
      )}
    </>
  )
}
