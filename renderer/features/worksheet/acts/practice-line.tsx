import { StickyNote, TriangleAlert, Undo2 } from 'lucide-react'
import { useId, useState } from 'react'
import { PracticeResult } from '../../../../shared/model/worksheet.ts'
import { worksheetWords } from '../../../../shared/text/en/screens-worksheet.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { DraftField } from '../../../session/draft-field.tsx'
import { ItemLink } from '../../../session/pickers.tsx'
import { useAsk, useSession } from '../../../session/use-session.ts'
import { IconButton } from '../../../ui/button.tsx'
import { useTold } from '../../scope/use-told.ts'
import type { PracticeLine } from './practices.ts'

const words = worksheetWords.practices
const mostItems = 5

/** One practice: the question, how far it is in place, the items it bears on, and where the answer disagrees with one of them. */
export function PracticeLinePart({
  line,
  noting,
  onAnswer,
  onNote,
}: {
  line: PracticeLine
  /** The note is being written, though there is none yet. */
  noting: boolean
  onAnswer: (result: PracticeResult) => void
  onNote: () => void
}) {
  const { practice, answer } = line
  return (
    <div className="practice" data-practice={practice.id} role="group" aria-label={practice.question}>
      <p className="practice-question">{practice.question}</p>
      <Result line={line} onAnswer={onAnswer} onNote={noting || (answer?.note ?? '') !== '' ? null : onNote} />
      {line.conflicts.map(({ row, conclusion }) => (
        <p key={row.key} className="worksheet-caution">
          <TriangleAlert size={14} aria-hidden="true" />
          {words.conflict(row.ref, screens.words.conclusion[conclusion])}
        </p>
      ))}
      {answer && (noting || answer.note !== '') && <Note id={answer.id} note={answer.note} />}
    </div>
  )
}

function Result({
  line: { practice, answer, rows },
  onAnswer,
  onNote,
}: {
  line: PracticeLine
  onAnswer: (result: PracticeResult) => void
  /** Null where the note shows already. */
  onNote: (() => void) | null
}) {
  const { editable } = useSession()
  const told = useTold()
  const name = useId()
  return (
    <div className="practice-result">
      <fieldset className="field choices" disabled={!editable}>
        <legend className="visually-hidden">{words.resultOf(practice.question)}</legend>
        <div className="segments">
          {PracticeResult.options.map((result) => (
            <label key={result} className="segment">
              <input
                type="radio"
                name={name}
                value={result}
                checked={answer?.result === result}
                onChange={() => onAnswer(result)}
              />
              <span>{words.result[result]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {answer && editable && (
        <>
          {onNote && <IconButton label={words.addNote} keys="n" icon={<StickyNote size={16} />} onClick={onNote} />}
          <IconButton
            label={words.takeBack}
            icon={<Undo2 size={16} />}
            onClick={() =>
              void told({ type: 'record.remove', table: 'practice', id: answer.id }, () => words.takenBack)
            }
          />
        </>
      )}
      <Bearing rows={rows} />
    </div>
  )
}

function Bearing({ rows }: Pick<PracticeLine, 'rows'>) {
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, mostItems)
  return (
    <p className="practice-bearing">
      {rows.length === 0 ? words.bearsOnNone : `${words.bearsOn} `}
      {shown.map((row) => (
        <span key={row.key} title={row.title}>
          <ItemLink itemKey={row.key} />{' '}
        </span>
      ))}
      {rows.length > shown.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.more(rows.length - shown.length)}
        </button>
      )}
    </p>
  )
}

function Note({ id, note }: { id: string; note: string }) {
  const session = useAsk()
  const { editable } = useSession()
  return (
    <div className="practice-note">
      <DraftField
        draftKey={`practice/${id}/note`}
        label={words.note}
        stored={note}
        save={(text) =>
          session.intend({ type: 'record.change', table: 'practice', id, fields: { note: text } }, { quiet: true })
        }
        rows={1}
        disabled={!editable}
      />
    </div>
  )
}
