import { Inbox } from 'lucide-react'
import { useMemo, useState } from 'react'
import { requestsOf } from '../../../../assessments/rules/request-list.ts'
import { EvidenceState } from '../../../../shared/model/evidence.ts'
import type { RequestLine } from '../../../../shared/model/request-list.ts'
import { lateness } from '../../../../shared/text/en/requests.ts'
import { requestWords as words } from '../../../../shared/text/en/screens-requests.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { useApp } from '../../../app-context.ts'
import { formatDay } from '../../../format.ts'
import { ItemLink } from '../../../session/pickers.tsx'
import { useSession } from '../../../session/use-session.ts'
import { Button, classes } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { citingItems, testedItems } from '../citing.ts'
import { entryId, focusEntry } from '../entry-id.ts'
import { toneOf } from '../register.tsx'
import type { Uploads } from '../use-uploads.ts'
import { HandOut } from './hand-out.tsx'
import { addresseesOf, filterRequests, nobody, noRequestFilter, type RequestFilter } from './request-filter.ts'
import { TickOff } from './tick-off.tsx'

const dues: readonly RequestFilter['due'][] = ['all', 'overdue', 'week', 'no-day']

/** What is asked of the client: to be narrowed, handed out, and ticked off as it comes back. */
export function Requests({
  chosen,
  uploads,
  onAsk,
  onChoose,
}: {
  chosen: string | null
  uploads: Uploads
  onAsk: () => void
  onChoose: (evidence: string) => void
}) {
  const { state, editable } = useSession()
  const { info } = useApp()
  const [filter, setFilter] = useState<RequestFilter>(noRequestFilter)
  const [ticking, setTicking] = useState<string | null>(null)
  const all = useMemo(() => requestsOf(state, info.today), [state, info.today])
  const lines = useMemo(() => filterRequests(all, filter), [all, filter])
  const overdue = lines.filter(({ late }) => late !== null && late > 0).length
  const set = (fields: Partial<RequestFilter>) => setFilter({ ...filter, ...fields })
  const closeTicking = () => {
    const evidence = ticking
    setTicking(null)
    // The button that asked goes with the request; the name of the line stays.
    if (evidence !== null) setTimeout(() => focusEntry(evidence), 0)
  }
  const people = addresseesOf(all)
  const ticked = ticking === null ? undefined : state.evidence[ticking]
  if (all.length === 0)
    return (
      <Empty title={words.noneTitle} words={words.none} icon={<Inbox size={40} strokeWidth={1.25} />}>
        {editable && (
          <Button look="primary" onClick={onAsk}>
            {words.ask}
          </Button>
        )}
      </Empty>
    )
  return (
    <div className="register">
      <div className="requests-bar">
        <Select
          label={words.of}
          value={filter.of}
          choices={[
            { value: 'all', label: words.everybody },
            ...people.map((name) => ({ value: name, label: name })),
            { value: nobody, label: words.nobody },
          ]}
          onChange={(of) => set({ of })}
        />
        <Select
          label={words.due}
          value={filter.due}
          choices={dues.map((value) => ({ value, label: words.dues[value] }))}
          onChange={(due) => set({ due })}
        />
        <Select<RequestFilter['state']>
          label={words.state}
          value={filter.state}
          choices={[
            { value: 'all', label: words.anyState },
            ...EvidenceState.options.map((value) => ({ value, label: screens.words.evidenceState[value] })),
          ]}
          onChange={(next) => set({ state: next })}
        />
        <span className="muted small" role="status">
          {words.summary(lines.length, overdue)}
        </span>
      </div>
      <HandOut lines={lines} />
      {lines.length === 0 ? (
        <p className="muted">{words.noneMatch}</p>
      ) : (
        <table className="table requests-table">
          <thead>
            <tr>
              {Object.values(words.columns).map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line
                key={line.id}
                line={line}
                isChosen={line.id === chosen}
                onChoose={onChoose}
                onTick={editable && line.state === 'requested' ? () => setTicking(line.id) : null}
              />
            ))}
          </tbody>
        </table>
      )}
      {ticked && <TickOff evidence={ticked} uploads={uploads} onClose={closeTicking} />}
    </div>
  )
}

function Line({
  line,
  isChosen,
  onChoose,
  onTick,
}: {
  line: RequestLine
  isChosen: boolean
  onChoose: (evidence: string) => void
  onTick: (() => void) | null
}) {
  const isOverdue = line.late !== null && line.late > 0
  return (
    <tr className={classes(isChosen && 'register-chosen')}>
      <td className="register-ref">{line.ref}</td>
      <th scope="row">
        <button
          id={entryId(line.id)}
          type="button"
          className="register-name"
          aria-pressed={isChosen}
          onClick={() => onChoose(line.id)}
        >
          {line.title}
        </button>
        {line.asked && <span className="requests-asked">{line.asked}</span>}
        {line.restricted && <Tag>{words.kept}</Tag>}
      </th>
      <td>{line.of || <span className="muted">{words.nobody}</span>}</td>
      <td className="requests-due">
        {line.due ? formatDay(line.due) : <span className="muted">{words.noDay}</span>}
        <span className={classes('requests-late', isOverdue && 'requests-overdue')}>{lateness(line)}</span>
      </td>
      <td>
        <Tag tone={toneOf(line.state)}>{screens.words.evidenceState[line.state]}</Tag>
      </td>
      <td className="register-cited">
        <Serves evidence={line.id} />
      </td>
      <td>
        {onTick && (
          <Button small aria-label={words.tickOff(line.ref)} onClick={onTick}>
            {words.tick}
          </Button>
        )}
      </td>
    </tr>
  )
}

const mostItems = 4

function Serves({ evidence }: { evidence: string }) {
  const { state } = useSession()
  const { items, procedure } = state
  const citing = useMemo(() => citingItems(items), [items])
  const tested = useMemo(() => testedItems(procedure), [procedure])
  const keys = [...new Set([...(citing.get(evidence) ?? []), ...(tested.get(evidence) ?? [])])]
  return (
    <>
      {keys.slice(0, mostItems).map((key) => (
        <ItemLink key={key} itemKey={key} />
      ))}
      {keys.length > mostItems && <span className="muted">+{keys.length - mostItems}</span>}
    </>
  )
}
