import { screens } from '../../../shared/text/en/screens.ts'
import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { AskNote, Note } from '../checklist/item-panel/review-notes.tsx'
import { wholeNotesId } from './gate.tsx'

/** Review notes about the assessment as a whole; notes on an item stand beside it. */
export function WholeNotes() {
  const session = useAsk()
  const { state, editable } = useSession()
  const notes = Object.values(state.reviewNote).filter((note) => note.item === null)
  const raise = (text: string) =>
    session.intend({ type: 'record.add', table: 'reviewNote', value: { item: null, field: '', text } })
  return (
    <section className="section" aria-labelledby={wholeNotesId}>
      <header className="section-head">
        <div>
          <h2 id={wholeNotesId} tabIndex={-1}>
            {words.notes}
          </h2>
          <p className="section-intro">{words.notesIntro}</p>
        </div>
      </header>
      <div className="stack">
        {notes.length === 0 && <p className="muted">{words.notesNone}</p>}
        <ul className="stack whole-notes">
          {notes.map((note) => (
            <Note key={note.id} note={note} editable={editable} />
          ))}
        </ul>
        {editable && (
          <AskNote
            label={screens.item.reviewNote}
            act={screens.item.reviewNoteDo}
            disabled={false}
            onAsk={async (text) => (await raise(text)).ok}
          />
        )}
      </div>
    </section>
  )
}
