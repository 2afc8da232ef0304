import { Search } from 'lucide-react'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Row } from '../../../shared/model/row.ts'
import { partWords } from '../../../shared/text/en/screens-parts.ts'
import { searchWords as words } from '../../../shared/text/en/screens-search.ts'
import { formatNumber } from '../../format.ts'
import { href, hrefOfItem, isAt, navigate, usePlace } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Page } from '../../ui/page.tsx'
import { find, itemsNamed, type Hit } from './find.ts'
import { placeOfText } from './place-of.ts'
import { typedTexts } from './typed-texts.ts'
import './search.css'

const most = 200
const itemsFirst = 5

/** Everything typed in the assessment, by a few letters of it; each hit leads to its place. */
export function SearchPage() {
  const { id, state, rows, index } = useSession()
  const asked = usePlace().query['q'] ?? ''
  const [typed, setTyped] = useState(asked)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => field.current?.select(), [])
  const wanted = useDeferredValue(typed)
  // The address keeps what was looked for, so that the way back from a place leads to the hits.
  useEffect(() => {
    const timer = setTimeout(() => {
      if (isAt('a', id, 'search')) navigate(href(['a', id, 'search'], { q: wanted }), { replace: true })
    }, 300)
    return () => clearTimeout(timer)
  }, [id, wanted])
  const texts = useMemo(() => typedTexts(state), [state])
  const found = useMemo(() => find(texts, wanted, most), [texts, wanted])
  const items = useMemo(() => itemsNamed(rows, wanted), [rows, wanted])
  const titleOf = useCallback((item: string) => index.byKey.get(item)?.title ?? '', [index])
  const links = () => [...(list.current?.querySelectorAll('a') ?? [])]
  const move = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const all = links()
    const at = all.findIndex((link) => link === document.activeElement)
    const to = at + (event.key === 'ArrowDown' ? 1 : -1)
    event.preventDefault()
    if (to < 0) field.current?.focus()
    else all[to]?.focus()
  }
  return (
    <Page title={words.title} intro={words.intro}>
      <div className="search" role="search" onKeyDown={move}>
        <div className="search-field">
          <Search size={16} aria-hidden="true" />
          <input
            ref={field}
            className="input"
            type="search"
            aria-label={words.field}
            placeholder={words.field}
            autoFocus
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && links()[0]?.click()}
          />
        </div>
        <p className="muted" role="status">
          {wanted.trim() === ''
            ? words.begin
            : found.total === 0
              ? words.none
              : found.total > most
                ? words.more(most, formatNumber(found.total))
                : words.count(found.total, formatNumber(found.total))}
        </p>
        {items.length > 0 && <Items items={items} />}
        {found.hits.length > 0 && (
          <ul className="search-hits" aria-label={words.places} ref={list}>
            {found.hits.map((hit, at) => (
              <HitLine
                key={`${hit.typed.table}/${hit.typed.id}/${hit.typed.field}/${at}`}
                hit={hit}
                titleOf={titleOf}
              />
            ))}
          </ul>
        )}
      </div>
    </Page>
  )
}

/** Items that are called so, beside what was typed. */
function Items({ items }: { items: readonly Row[] }) {
  const { id } = useSession()
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, itemsFirst)
  return (
    <section className="search-items" aria-label={words.items(items.length)}>
      <h2>{words.items(items.length)}</h2>
      <ul>
        {shown.map((row) => (
          <li key={row.key}>
            <a href={hrefOfItem(id, row.key)}>
              {row.ref} {row.title}
            </a>
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {partWords.showMore(items.length - shown.length)}
        </button>
      )}
    </section>
  )
}

function HitLine({ hit, titleOf }: { hit: Hit; titleOf: (item: string) => string }) {
  const { id, state } = useSession()
  const place = placeOfText(hit.typed, id, state, titleOf)
  return (
    <li className="search-hit">
      <a href={place.href}>{place.name}</a>
      <span className="muted small">{place.field}</span>
      <p dir="auto">{hit.parts.map((part, at) => (part.marked ? <mark key={at}>{part.text}</mark> : part.text))}</p>
    </li>
  )
}
