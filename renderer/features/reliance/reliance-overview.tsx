import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Reliance } from '../../../shared/model/attestation.ts'
import { relianceWords as words } from '../../../shared/text/en/screens-reliance.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useSession } from '../../session/use-session.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Empty, Page, Section } from '../../ui/page.tsx'
import { AddAttestation } from './add-attestation.tsx'
import { AttestationTable } from './attestation-table.tsx'
import { countResults, useReliance } from './results.ts'
import { ResultsTable } from './results-table.tsx'

/** How far AWS's half is supported, by which reports, and item by item. */
export function RelianceOverview() {
  const { state, editable } = useSession()
  const [adding, setAdding] = useState(false)
  const items = useReliance()
  const counts = useMemo(() => countResults(items), [items])
  const parts = Reliance.options.map((key) => ({ key, value: counts[key], label: screens.words.reliance[key] }))
  const rest = parts.filter((part) => part.key !== 'supported' && part.value > 0)
  const add = (look: 'primary' | 'plain') => (
    <Button look={look} icon={<Plus size={16} />} disabled={!editable} onClick={() => setAdding(true)}>
      {words.add}
    </Button>
  )
  const hasReports = Object.keys(state.attestation).length > 0
  return (
    <Page title={words.title} intro={words.intro}>
      <div className="reliance">
        {items.length > 0 && (
          <div className="reliance-figure">
            <strong>{words.figure(counts.supported, items.length)}</strong>
            <span className="muted">
              {words.figureRest(rest.map((part) => `${part.value} ${part.label.toLowerCase()}`))}
            </span>
            <Bar parts={parts} label={parts.map((part) => `${part.label}: ${part.value}`).join(', ')} />
          </div>
        )}
        <Section title={words.attestations} intro={words.attestationsIntro} actions={hasReports && add('plain')}>
          {hasReports ? (
            <AttestationTable />
          ) : (
            <Empty title={words.emptyTitle} words={words.emptyWords}>
              {add('primary')}
            </Empty>
          )}
        </Section>
        <Section title={words.results} intro={words.resultsIntro}>
          {items.length === 0 ? (
            <Empty title={words.resultsEmptyTitle} words={words.resultsEmptyWords} />
          ) : (
            <ResultsTable items={items} counts={counts} />
          )}
        </Section>
      </div>
      {adding && <AddAttestation onClose={() => setAdding(false)} />}
    </Page>
  )
}
