import { Lock } from 'lucide-react'
import { useMemo, useState } from 'react'
import { daysBetween } from '../../../assessments/rules/day.ts'
import { isPastExpiry } from '../../../assessments/rules/expiry.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import { lateness } from '../../../shared/text/en/requests.ts'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useApp } from '../../app-context.ts'
import { formatDay } from '../../format.ts'
import { FindingLink, ItemLink } from '../../session/pickers.tsx'
import { useSession } from '../../session/use-session.ts'
import { classes } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { SortHead, sorted, useSort } from '../../ui/sort.tsx'
import { Tag } from '../../ui/tag.tsx'
import { entryId } from './entry-id.ts'
import { restingOn, type Resting } from './citing.ts'
import '../../ui/table.css'

type Column = keyof typeof words.columns
const columns = Object.keys(words.columns) as Column[]
const mostItems = 3
const worthFiltering = 8

/** All evidence of the assessment, one line each. */
export function Register({ chosen, onChoose }: { chosen: string | null; onChoose: (evidence: string) => void }) {
  const { state } = useSession()
  const [wanted, setWanted] = useState('')
  const [sort, onSort] = useSort<Column>('ref')
  const { items, procedure, finding } = state
  const resting = useMemo(() => restingOn({ items, procedure, finding }), [items, procedure, finding])
  const all = useMemo(() => Object.values(state.evidence), [state.evidence])
  const by = useMemo(() => valuesWith(resting), [resting])
  const shown = useMemo(
    () =>
      sorted(
        all.filter((evidence) => holds(evidence, wanted)),
        sort,
        by,
      ),
    [all, wanted, sort, by],
  )
  return (
    <div className="register">
      <div className="register-bar">
        {all.length > worthFiltering && (
          <TextField
            label={words.find}
            hideLabel
            placeholder={words.find}
            type="search"
            value={wanted}
            onChange={setWanted}
            className="register-filter"
          />
        )}
        <span className="muted small" role="status">
          {words.summary(shown.length, shown.filter((evidence) => evidence.state === 'requested').length)}
        </span>
      </div>
      {shown.length === 0 ? (
        <p className="muted">{words.noneMatch}</p>
      ) : (
        <table className="table register-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHead key={column} column={column} label={words.columns[column]} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((evidence) => (
              <Line
                key={evidence.id}
                evidence={evidence}
                resting={resting(evidence.id)}
                isChosen={evidence.id === chosen}
                onChoose={onChoose}
              />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

function Line({
  evidence,
  resting,
  isChosen,
  onChoose,
}: {
  evidence: Evidence
  resting: Resting
  isChosen: boolean
  onChoose: (evidence: string) => void
}) {
  const { info } = useApp()
  const isExpired = evidence.state !== 'expired' && isPastExpiry(evidence, info.today)
  const late = evidence.state === 'requested' ? latenessOf(evidence, info.today) : ''
  return (
    <tr className={classes(isChosen && 'register-chosen')}>
      <td className="register-ref">{evidence.ref}</td>
      <th scope="row">
        <button
          type="button"
          id={entryId(evidence.id)}
          className="register-name"
          aria-pressed={isChosen}
          onClick={() => onChoose(evidence.id)}
        >
          {evidence.title}
        </button>
        <span className="register-marks">
          {evidence.restricted && (
            <Tag>
              <Lock size={12} aria-hidden="true" />
              {words.restricted}
            </Tag>
          )}
          {evidence.destroyed && <Tag tone="caution">{words.destroyedMark}</Tag>}
          {evidence.file && (
            <span className="register-hash" title={evidence.file.sha256}>
              {evidence.file.sha256.slice(0, 12)}…
            </span>
          )}
        </span>
      </th>
      <td>{screens.words.evidenceKind[evidence.kind]}</td>
      <td>
        <span className="register-source" title={evidence.source}>
          {evidence.source}
        </span>
      </td>
      <td className="register-collected">
        {evidence.collectedOn && formatDay(evidence.collectedOn)}
        <span className="muted">{evidence.collectedBy}</span>
      </td>
      <td>
        <Tag tone={toneOf(evidence.state)}>{screens.words.evidenceState[evidence.state]}</Tag>{' '}
        {isExpired && <Tag tone="problem">{words.expired}</Tag>}
        {late && <span className="register-late">{late}</span>}
      </td>
      <td className="register-cited">
        {resting.items.length + resting.findings.length === 0 && <span className="muted">{words.notCited}</span>}
        {resting.items.slice(0, mostItems).map((key) => (
          <ItemLink key={key} itemKey={key} />
        ))}
        {resting.items.length > mostItems && <span className="muted">+{resting.items.length - mostItems}</span>}{' '}
        {resting.findings.map((each) => (
          <FindingLink key={each} finding={each} />
        ))}
      </td>
    </tr>
  )
}

function latenessOf({ due }: Evidence, today: string): string {
  return due === null ? '' : lateness({ late: daysBetween(due, today) })
}

/** How a state looks beside its word. */
export function toneOf(state: Evidence['state']): 'plain' | 'good' | 'caution' | 'problem' {
  if (state === 'approved') return 'good'
  if (state === 'requested') return 'caution'
  return state === 'rejected' || state === 'expired' ? 'problem' : 'plain'
}

function valuesWith(resting: (evidence: string) => Resting): Record<Column, (evidence: Evidence) => string | number> {
  return {
    ref: (evidence) => evidence.ref,
    title: (evidence) => evidence.title,
    kind: (evidence) => screens.words.evidenceKind[evidence.kind],
    source: (evidence) => evidence.source,
    collected: (evidence) => evidence.collectedOn ?? '',
    state: (evidence) => screens.words.evidenceState[evidence.state],
    cited: (evidence) => resting(evidence.id).items.length + resting(evidence.id).findings.length,
  }
}

function holds(evidence: Evidence, wanted: string): boolean {
  const file = evidence.file ? `${evidence.file.name} ${evidence.file.sha256}` : ''
  const text =
    `${evidence.ref} ${evidence.title} ${evidence.source} ${evidence.collectedBy} ${evidence.location} ${file}`.toLowerCase()
  return wanted
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
