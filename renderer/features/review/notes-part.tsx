import { useRef, useState } from 'react'
import { whyNotCleared } from '../../../assessments/rules/decide/review-notes.ts'
import { isSameName } from '../../../assessments/rules/same-person.ts'
import type { NoteSubject, ReviewNote } from '../../../shared/model/item.ts'
import { fieldWords } from '../../../shared/text/en/history.ts'
import { reviewWords as words } from '../../../shared/text/en/screens-review.ts'
import { useApp } from '../../app-context.ts'
import { formatMoment } from '../../format.ts'
import { itemDraftKey } from '../../session/draft-key.ts'
import { useFormDraft } from '../../session/use-form-draft.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'
import { useFocusHere } from '../../ui/focus-back.ts'
import { Restored } from '../../ui/restored.tsx'
import { Select } from '../../ui/select.tsx'
import './review.css'

/** What notes are about: an item, a finding, a piece of evidence, or with neither the assessment as a whole. */
export interface Subject {
  readonly item: string | null
  readonly about: NoteSubject | null
}

const wholeField = '-whole-'

/** Where a note that is not raised yet is kept. */
function keyOfNew({ item, about }: Subject): string {
  if (item !== null) return itemDraftKey(item, 'review-note')
  return about === null ? 'reviewNote/new/whole' : `reviewNote/new-${about.table}-${about.id}/text`
}

function isOn(note: ReviewNote, { item, about }: Subject): boolean {
  return note.item === item && note.about?.table === about?.table && note.about?.id === about?.id
}

/** The notes on a thing, open ones first, and the way to raise one on any of its fields. */
export function Notes({ subject, fields }: { subject: Subject; fields: readonly string[] }) {
  const { state, editable } = useSession()
  const notes = Object.values(state.reviewNote).filter((note) => isOn(note, subject))
  const open = notes.filter(({ cleared }) => !cleared)
  const closed = notes.filter(({ cleared }) => cleared)
  return (
    <>
      {notes.length === 0 && <p className="muted">{words.notesNone}</p>}
      {notes.length > 0 && (
        <ul className="review-notes">
          {[...open, ...closed].map((note) => (
            <Note key={note.id} note={note} editable={editable} />
          ))}
        </ul>
      )}
      {editable && <RaiseNote subject={subject} fields={fields} />}
    </>
  )
}

function RaiseNote({ subject, fields }: { subject: Subject; fields: readonly string[] }) {
  const session = useAsk()
  const [field, setField] = useState(wholeField)
  const raise = async (text: string) => {
    const named = field === wholeField ? '' : field
    const answer = await session.intend({
      type: 'record.add',
      table: 'reviewNote',
      value: { ...subject, field: named, text },
    })
    if (answer.ok) setField(wholeField)
    return answer.ok
  }
  return (
    <div className="stack">
      {fields.length > 0 && (
        <Select
          label={words.noteField}
          value={field}
          choices={[
            { value: wholeField, label: words.noteWhole },
            ...fields.map((value) => ({ value, label: capital(wordOf(value)) })),
          ]}
          onChange={setField}
        />
      )}
      <AskNote draftKey={keyOfNew(subject)} label={words.note} act={words.noteDo} onAsk={raise} />
    </div>
  )
}

function wordOf(field: string): string {
  return fieldWords[field] ?? field
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

/** One review note: the question and the field it is on, its answer, and what comes next. */
function Note({ note, editable }: { note: ReviewNote; editable: boolean }) {
  const line = useRef<HTMLLIElement>(null)
  const kept = useFocusHere(line, `${note.answered?.on ?? ''} ${note.cleared?.on ?? ''}`)
  return (
    <li
      ref={line}
      tabIndex={-1}
      onFocus={kept.onFocus}
      className={note.cleared ? 'review-note review-note-cleared' : 'review-note'}
    >
      <p className="small muted">
        <strong>{note.ref}</strong>
        {note.field && ` ${words.noteOn(wordOf(note.field))}`} · {note.raised.by}, {formatMoment(note.raised.on)}
      </p>
      <p className="pre">{note.text}</p>
      {note.answered && (
        <div className="review-answer">
          <p className="pre">{note.answer}</p>
          <p className="small muted">{words.answeredBy(note.answered.by, formatMoment(note.answered.on))}</p>
        </div>
      )}
      {note.cleared ? (
        <p className="small muted">{words.clearedBy(note.cleared.by, formatMoment(note.cleared.on))}</p>
      ) : (
        <NextStep note={note} editable={editable} />
      )}
    </li>
  )
}

/** What waits on an open note: an answer, or whoever may clear it. */
function NextStep({ note, editable }: { note: ReviewNote; editable: boolean }) {
  const session = useAsk()
  const { state } = useSession()
  const { me } = useApp()
  const isMine = isSameName(note.raised.by, me.name)
  if (note.answered) {
    if (whyNotCleared(state, note, me.name)) return <p className="small muted">{words.waitsFor(note.raised.by)}</p>
    return (
      <div>
        <Button
          small
          look="primary"
          disabled={!editable}
          aria-label={words.clearOf(note.ref)}
          onClick={() => void session.intend({ type: 'reviewNote.clear', id: note.id })}
        >
          {words.clear}
        </Button>
      </div>
    )
  }
  if (!isMine) {
    if (!editable) return <p className="small muted">{words.waitsForAnswer}</p>
    const answer = async (text: string) =>
      (await session.intend({ type: 'reviewNote.answer', id: note.id, answer: text })).ok
    return (
      <AskNote draftKey={`reviewNote/${note.id}/answer`} label={words.answer} act={words.answerDo} onAsk={answer} />
    )
  }
  return (
    <div className="row">
      <p className="small muted">{words.waitsForAnswer}</p>
      <Button
        small
        look="quiet"
        disabled={!editable}
        aria-label={words.takeOutOf(note.ref)}
        onClick={() => void session.intend({ type: 'record.remove', table: 'reviewNote', id: note.id })}
      >
        {words.takeOut}
      </Button>
    </div>
  )
}

/** A short text and the button that sends it. */
function AskNote({
  draftKey,
  label,
  act,
  onAsk,
}: {
  draftKey: string
  label: string
  act: string
  onAsk: (text: string) => Promise<boolean>
}) {
  const draft = useFormDraft(draftKey, () => ({ text: '' }))
  const { text } = draft.form
  const whole = useRef<HTMLDivElement>(null)
  const send = async () => {
    if (!(await onAsk(text.trim()))) return
    draft.discard()
    whole.current?.querySelector('textarea')?.focus()
  }
  return (
    <div className="stack" ref={whole}>
      <Restored restoredFrom={draft.restoredFrom} discard={draft.discard} />
      <TextArea label={label} rows={2} value={text} onChange={(typed) => draft.set({ text: typed })} />
      <div>
        <Button small disabled={!text.trim()} onClick={() => void send()}>
          {act}
        </Button>
      </div>
    </div>
  )
}
