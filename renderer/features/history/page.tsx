import { ListFilter, X } from 'lucide-react'
import { useMemo } from 'react'
import { failureText } from '../../../shared/failure.ts'
import { historyWords as words } from '../../../shared/text/en/screens-history.ts'
import { href, hrefOfItem, navigate, usePlace } from '../../routes/location.ts'
import { itemOf } from '../../session/rows.ts'
import { useSession } from '../../session/use-session.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Banner, Empty, Page } from '../../ui/page.tsx'
import { PickOne } from '../../ui/pick-one.tsx'
import { byDay } from './by-day.ts'
import { CheckButton, CheckOutcome, useCheck } from './check-part.tsx'
import { EntryLine } from './entry-line.tsx'
import { useHistory } from './use-history.ts'
import '../../ui/table.css'
import './history.css'

/** Every change in words, newest first. `?item=` shows one item's. */
export function HistoryPage() {
  const item = usePlace().query['item'] ?? null
  const check = useCheck()
  return (
    <Page
      title={words.title}
      intro={words.intro}
      actions={
        <div className="history-acts">
          <ItemFilter />
          <CheckButton check={check} />
        </div>
      }
    >
      <div className="stack">
        <CheckOutcome check={check} />
        {item !== null && <Filtered item={item} />}
        <Changes item={item} />
      </div>
    </Page>
  )
}

function ItemFilter() {
  const { id, rows } = useSession()
  const choices = useMemo(() => rows.map((row) => ({ value: row.key, label: `${row.ref} ${row.title}` })), [rows])
  return (
    <PickOne
      label={words.pickItemLabel}
      trigger={words.pickItem}
      icon={<ListFilter size={16} />}
      choices={choices}
      onPick={(item) => navigate(href(['a', id, 'history'], { item }))}
    />
  )
}

/** Says that the history is one item's, with the way to the item and to the whole history. */
function Filtered({ item }: { item: string }) {
  const { id, state, index } = useSession()
  const row = index.byKey.get(item)
  const ref = itemOf(state, item)?.ref ?? words.itemGone
  return (
    <Banner
      actions={
        <>
          {row && (
            <a className="history-go" href={hrefOfItem(id, item)}>
              {words.toItem}
            </a>
          )}
          <ButtonLink icon={<X size={14} />} href={href(['a', id, 'history'])}>
            {words.allItems}
          </ButtonLink>
        </>
      }
    >
      {words.ofItem(row ? `${ref} ${row.title}` : ref)}
    </Banner>
  )
}

function Changes({ item }: { item: string | null }) {
  const { read, reading, further } = useHistory(item)
  if (!read) return <Loading words={words.reading} />
  if (!read.ok) return <Empty title={words.failed} words={failureText(read.failure)} />
  const { entries, more } = read.value
  if (entries.length === 0) return <Empty title={words.noneOfItem} words={words.noneOfItemWords} />
  return (
    <>
      {byDay(entries).map(({ day, entries: ofDay }) => (
        <section key={day} className="history-day" aria-label={words.entries(day)}>
          <h2>{day}</h2>
          <table className="table history-table">
            <colgroup>
              <col className="history-time-column" />
              <col className="history-by-column" />
              <col />
              <col className="history-act-column" />
            </colgroup>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{words.columns.time}</th>
                <th scope="col">{words.columns.by}</th>
                <th scope="col">{words.columns.what}</th>
                <th scope="col">{words.undo}</th>
              </tr>
            </thead>
            <tbody>
              {ofDay.map((entry) => (
                <EntryLine key={entry.change} entry={entry} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <div className="history-foot">
        {more ? (
          <Button disabled={reading} onClick={further}>
            {reading ? words.reading : words.earlier}
          </Button>
        ) : (
          <p className="muted">{item === null ? words.beginning : null}</p>
        )}
      </div>
    </>
  )
}
