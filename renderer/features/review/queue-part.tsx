import { useEffect, useRef, useState } from 'react'
import { queueKinds, type QueueKind, type QueueLine } from '../../../assessments/rules/queue.ts'
import { reviewWords as words } from '../../../shared/text/en/screens-review.ts'
import { formatMoment } from '../../format.ts'
import { href, hrefOf, hrefOfItem } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { placeOfNote } from '../sign-off/place-of-gap.ts'

const shownFirst = 25

/** What waits, kind by kind. j and k, or the arrows, go from line to line; Enter goes to the place. */
export function Queue({ lines, isMine }: { lines: readonly QueueLine[]; isMine: boolean }) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const hear = (event: KeyboardEvent) => step(event, list.current)
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
  return (
    <div className="queue" ref={list}>
      {queueKinds.map((kind) => {
        const ofKind = lines.filter((line) => line.kind === kind)
        return ofKind.length > 0 && <OfKind key={kind} kind={kind} lines={ofKind} isMine={isMine} />
      })}
    </div>
  )
}

function OfKind({ kind, lines, isMine }: { kind: QueueKind; lines: readonly QueueLine[]; isMine: boolean }) {
  const [all, setAll] = useState(false)
  const shown = all ? lines : lines.slice(0, shownFirst)
  const title = (isMine ? words.kinds : words.kindsOf)[kind]
  return (
    <section aria-label={title}>
      <h3 className="queue-kind">
        {title} <span className="queue-count">{lines.length}</span>
      </h3>
      <ul className="queue-lines">
        {shown.map((line) => (
          <Line key={line.note ?? line.item} line={line} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button small look="quiet" onClick={() => setAll(true)}>
          {words.showAll(lines.length)}
        </Button>
      )}
    </section>
  )
}

function Line({ line }: { line: QueueLine }) {
  const { id, state, index } = useSession()
  const row = line.item === null ? undefined : index.byKey.get(line.item)
  const note = line.note === null ? undefined : state.reviewNote[line.note]
  const noteTo = note && (placeOfNote(state, note) ?? hrefOf(id, 'sign-off'))
  const to = noteTo ?? (line.item === null ? href(['a', id, 'review']) : hrefOfItem(id, line.item, 'review'))
  const subject = note?.about ? state[note.about.table][note.about.id] : undefined
  const about = row?.title ?? subject?.title ?? words.wholeNote
  const refs = note ? [line.ref, row?.ref ?? subject?.ref ?? ''] : [line.ref]
  return (
    <li>
      <a className="queue-line" href={to}>
        <span className="queue-ref">{refs.filter(Boolean).join(' · ')}</span>
        <span className="queue-what">
          <span className="queue-title">{about}</span>
          {line.text && <span className="queue-text">{line.text}</span>}
        </span>
        <span className="queue-from">
          {line.mark && (
            <>
              <span>{words.from[line.kind](line.mark.by)}</span>
              <span>{formatMoment(line.mark.on)}</span>
            </>
          )}
        </span>
      </a>
    </li>
  )
}

/** Where keys have a meaning of their own. */
const ownKeys = 'input, textarea, [role=combobox], [role=listbox], [role=menu], [role=dialog]'

/** Moves the focus to the line before or after, from anywhere on the page to the first. The arrows scroll until it is on a line. */
function step(event: KeyboardEvent, list: HTMLElement | null): void {
  const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key]
  if (by === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target instanceof Element && event.target.closest(ownKeys)) return
  const lines = [...(list?.querySelectorAll<HTMLElement>('.queue-line') ?? [])]
  const at = lines.indexOf(document.activeElement as HTMLElement)
  const next = lines[at + by]
  if (!next || (at < 0 && event.key !== 'j')) return
  event.preventDefault()
  next.focus()
}
