import { useMemo } from 'react'
import { findingWords as words } from '../../../shared/text/en/screens-findings.ts'
import { useSession } from '../../session/use-session.ts'
import { Section } from '../../ui/page.tsx'
import { PickMany } from '../../ui/pick-many.tsx'
import type { FindingPart } from './use-finding.ts'

/** In which accounts and Regions it was found. */
export function WherePart({ finding, change, disabled }: FindingPart) {
  const { state } = useSession()
  const accounts = useMemo(
    () => Object.values(state.account).map(({ id, alias, number }) => ({ value: id, label: alias, detail: number })),
    [state.account],
  )
  const regions = useMemo(
    () => Object.values(state.region).map(({ id, code }) => ({ value: id, label: code })),
    [state.region],
  )
  return (
    <Section title={words.where}>
      <div className="stack">
        <PickMany
          label={words.accounts}
          choices={accounts}
          chosen={finding.accounts}
          onChange={(chosen) => change({ accounts: chosen })}
          add={words.accountsAdd}
          none={words.accountsNone}
          noChoices={words.scopeEmpty}
          disabled={disabled}
          inline
        />
        <PickMany
          label={words.regions}
          choices={regions}
          chosen={finding.regions}
          onChange={(chosen) => change({ regions: chosen })}
          add={words.regionsAdd}
          none={words.regionsNone}
          noChoices={words.scopeEmpty}
          disabled={disabled}
          inline
        />
      </div>
    </Section>
  )
}
