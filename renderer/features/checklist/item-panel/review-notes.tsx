import { useState } from 'react'
import type { ReviewNote } from '../../../../shared/model/item.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { formatMoment } from '../../../format.ts'
import { useAsk } from '../../../session/use-session.ts'
import { Button } from '../../../ui/button.tsx'
import { TextArea } from '../../../ui/field.tsx'
import type { PartProps } from './item-panel.tsx'

const words = screens.item

/** What the reviewer asked about the item; a note is answered by one person and cleared by another. */
export function ReviewNotes({ row, view }: PartProps) {
  const session = useAsk()
  const notes = Object.values(view.state.reviewNote).filter((each) => each.item === row.key)
  const raise = (text: string) =>
    session.intend({ type: 'record.add', table: 'reviewNote', value: { item: row.key, field: '', text } })
  return (
    <section className="panel-part" aria-label={words.reviewNotes}>
      <h3>{words.reviewNotes}</h3>
      {notes.length === 0 && <p className="muted">{words.reviewNotesNone}</p>}
      <ul className="stack">
        {notes.map((note) => (
          <Note key={note.id} note={note} editable={view.editable} />
        ))}
      </ul>
      <AskNote
        label={words.reviewNote}
        act={words.reviewNoteDo}
        disabled={!view.editable}
        onAsk={async (text) => (await raise(text)).ok}
      />
    </section>
  )
}

/** One review note: the question, its answer, and the way to the next step. */
export function Note({ note, editable }: { note: ReviewNote; editable: boolean }) {
  const session = useAsk()
  const answer = (text: string) => session.intend({ type: 'reviewNote.answer', id: note.id, answer: text })
  return (
    <li className="performed">
      <p className="small muted">
        <strong>{note.ref}</strong> {note.raised.by}, {formatMoment(note.raised.on)}
      </p>
      <p className="pre">{note.text}</p>
      {note.answered && (
        <>
          <p className="pre">{note.answer}</p>
          <p className="small muted">{words.answeredBy(note.answered.by, formatMoment(note.answered.on))}</p>
        </>
      )}
      {note.cleared ? (
        <p className="small muted">{words.cleared(note.cleared.by, formatMoment(note.cleared.on))}</p>
      ) : note.answered ? (
        <Button
          small
          disabled={!editable}
          onClick={() => void session.intend({ type: 'reviewNote.clear', id: note.id })}
        >
          {words.clear}
        </Button>
      ) : (
        <AskNote
          label={words.answer}
          act={words.answerDo}
          disabled={!editable}
          onAsk={async (text) => (await answer(text)).ok}
        />
      )}
    </li>
  )
}

/** A short text and the button that sends it. */
export function AskNote({
  label,
  act,
  disabled,
  onAsk,
}: {
  label: string
  act: string
  disabled: boolean
  onAsk: (text: string) => Promise<boolean>
}) {
  const [text, setText] = useState('')
  const send = async () => {
    if (await onAsk(text.trim())) setText('')
  }
  return (
    <div className="stack">
      <TextArea label={label} rows={2} value={text} readOnly={disabled} onChange={setText} />
      <div>
        <Button small disabled={disabled || !text.trim()} onClick={() => void send()}>
          {act}
        </Button>
      </div>
    </div>
  )
}
