import { Flag, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Mode } from '../../../shared/model/about.ts'
import { FindingClass, Severity, type Finding } from '../../../shared/model/finding.ts'
import { findingWords as words } from '../../../shared/text/en/screens-findings.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useApp } from '../../app-context.ts'
import { formatDay } from '../../format.ts'
import { SeverityMark } from '../../marks/severity-mark.tsx'
import { href, hrefOf } from '../../routes/location.ts'
import { ItemLink } from '../../session/pickers.tsx'
import { useSession } from '../../session/use-session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Empty, Page } from '../../ui/page.tsx'
import { SortHead, sorted, useSort } from '../../ui/sort.tsx'
import { Tag } from '../../ui/tag.tsx'
import { PriorFindings } from './prior-findings.tsx'
import '../../ui/table.css'

type Column = Exclude<keyof typeof words.columns, 'items'> | 'items'
const worthFiltering = 8
const mostItems = 4
const noDay = '9999'

const values: Readonly<Record<Column, (finding: Finding) => string | number>> = {
  ref: (finding) => finding.ref,
  title: (finding) => finding.title,
  severity: (finding) => Severity.options.indexOf(finding.severity),
  class: (finding) => FindingClass.options.indexOf(finding.class),
  side: (finding) => screens.words.findingSide[finding.side],
  status: (finding) => screens.words.findingStatus[finding.status],
  due: (finding) => finding.response.due ?? noDay,
  items: (finding) => finding.items.length,
}

/** The columns of a mode: a certification grades by class, the others by severity. */
function columnsOf(mode: Mode): Column[] {
  const left: Column = mode === 'certification' ? 'severity' : 'class'
  return (Object.keys(values) as Column[]).filter((column) => column !== left)
}

/** All findings of the assessment. */
export function FindingsList() {
  const { id, state, editable } = useSession()
  const [wanted, setWanted] = useState('')
  const [sort, onSort] = useSort<Column>('ref')
  const all = useMemo(() => Object.values(state.finding), [state.finding])
  const shown = useMemo(
    () =>
      sorted(
        all.filter((finding) => holds(finding, wanted)),
        sort,
        values,
      ),
    [all, wanted, sort],
  )
  const raise = editable && (
    <ButtonLink look="primary" icon={<Plus size={16} />} href={href(['a', id, 'findings'], { raise: 'new' })}>
      {words.raise}
    </ButtonLink>
  )
  if (all.length === 0) {
    return (
      <Page title={words.title} intro={words.intro}>
        <Empty title={words.emptyTitle} words={words.emptyWords} icon={<Flag size={40} strokeWidth={1.25} />}>
          {raise}
        </Empty>
        <PriorFindings />
      </Page>
    )
  }
  return (
    <Page title={words.title} intro={words.intro} actions={raise}>
      <div className="findings-bar">
        {all.length > worthFiltering && (
          <TextField
            label={words.find}
            hideLabel
            placeholder={words.find}
            type="search"
            value={wanted}
            onChange={setWanted}
            className="findings-filter"
          />
        )}
        <span className="muted small" role="status">
          {words.summary(shown.length, shown.filter((finding) => finding.status !== 'closed').length)}
        </span>
      </div>
      {shown.length === 0 ? (
        <p className="muted">{words.noneMatch}</p>
      ) : (
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
      )}
      <PriorFindings />
    </Page>
  )
}

function FindingLine({ finding }: { finding: Finding }) {
  const { id, state } = useSession()
  const { info } = useApp()
  const { due } = finding.response
  const isLate = due !== null && due < info.today && finding.status !== 'closed'
  return (
    <tr>
      <td className="findings-ref">{finding.ref}</td>
      <th scope="row">
        <a href={hrefOf(id, 'findings', finding.id)}>{finding.title}</a>{' '}
        {finding.repeat && <Tag tone="caution">{words.repeatTag}</Tag>}
      </th>
      <td>
        {state.about.mode === 'certification' ? (
          screens.words.findingClass[finding.class]
        ) : (
          <SeverityMark severity={finding.severity} />
        )}
      </td>
      <td>{screens.words.findingSide[finding.side]}</td>
      <td>{screens.words.findingStatus[finding.status]}</td>
      <td className="findings-due">
        {due ? formatDay(due) : <span className="muted">{words.noDue}</span>}{' '}
        {isLate && <Tag tone="problem">{words.overdue}</Tag>}
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

function holds(finding: Finding, wanted: string): boolean {
  const text = `${finding.ref} ${finding.title} ${finding.condition} ${finding.response.owner}`.toLowerCase()
  return wanted
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
