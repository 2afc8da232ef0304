import { useMemo } from 'react'
import { isOverdue, isRepeat } from '../../../assessments/rules/open-findings.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import { findingWords as words } from '../../../shared/text/en/screens-findings.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useApp } from '../../app-context.ts'
import { formatDay } from '../../format.ts'
import { SeverityMark } from '../../marks/severity-mark.tsx'
import { hrefOf } from '../../routes/location.ts'
import { ItemLink } from '../../session/pickers.tsx'
import { useSession } from '../../session/use-session.ts'
import { SortHead, sorted, useSort } from '../../ui/sort.tsx'
import { Tag } from '../../ui/tag.tsx'
import { columnsOf, sortValues, type Column } from './list-columns.ts'
import '../../ui/table.css'

const mostItems = 4

/** Findings in a table that can be sorted by each of its columns. */
export function FindingsTable({ findings }: { findings: readonly Finding[] }) {
  const { state } = useSession()
  const [sort, onSort] = useSort<Column>('ref')
  const shown = useMemo(() => sorted(findings, sort, sortValues), [findings, sort])
  return (
    <div className="findings-frame">
      <table className="table findings-table">
        <thead>
          <tr>
            {columnsOf(state.about.mode).map((column) => (
              <SortHead key={column} column={column} label={words.columns[column]} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((finding) => (
            <FindingLine key={finding.id} finding={finding} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function FindingLine({ finding }: { finding: Finding }) {
  return (
    <tr>
      <td className="findings-ref">{finding.ref}</td>
      <FindingName finding={finding} />
      <td>
        <FindingGrade finding={finding} />
      </td>
      <td>{screens.words.findingSide[finding.side]}</td>
      <td>{screens.words.findingStatus[finding.status]}</td>
      <td className="findings-due">
        <Due finding={finding} />
        {finding.response.owner && <span className="findings-owner">{finding.response.owner}</span>}
      </td>
      <td className="findings-items">
        {finding.items.slice(0, mostItems).map((key) => (
          <ItemLink key={key} itemKey={key} />
        ))}
        {finding.items.length > mostItems && <span className="muted">+{finding.items.length - mostItems}</span>}
      </td>
    </tr>
  )
}

/** The title of a finding, which leads to it. */
export function FindingName({ finding }: { finding: Finding }) {
  const { id, state } = useSession()
  return (
    <th scope="row" className="findings-name">
      <a href={hrefOf(id, 'findings', finding.id)}>{finding.title}</a>{' '}
      {isRepeat(finding, state) && <Tag tone="caution">{words.repeatTag}</Tag>}
    </th>
  )
}

/** How grave a finding is: its class in a certification, else its severity. */
export function FindingGrade({ finding }: { finding: Finding }) {
  const { state } = useSession()
  if (state.about.mode === 'certification') return screens.words.findingClass[finding.class]
  return <SeverityMark severity={finding.severity} />
}

/** When a finding is due, and whether that day has passed. */
export function Due({ finding }: { finding: Finding }) {
  const { today } = useApp().info
  const { due } = finding.response
  if (due === null) return <span className="muted">{words.noDue}</span>
  return (
    <>
      {formatDay(due)} {isOverdue(finding, today) && <Tag tone="problem">{words.overdue}</Tag>}
    </>
  )
}
