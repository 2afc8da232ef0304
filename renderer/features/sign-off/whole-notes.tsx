import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'
import { Notes } from '../review/notes-part.tsx'
import { wholeNotesId } from './gate.tsx'

/** What of the engagement as a whole a note can be on. */
const fields = ['objectives', 'standards', 'limitations', 'deviations', 'distribution', 'conclusion', 'rating'] as const

/** Review notes about the assessment as a whole; notes on an item stand beside it. */
export function WholeNotes() {
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
        <Notes subject={{ item: null, about: null }} fields={fields} />
      </div>
    </section>
  )
}
