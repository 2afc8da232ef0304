import { useId, type ReactNode } from 'react'
import { WorksheetAnswer } from '../../../shared/model/worksheet.ts'
import { worksheetWords as words } from '../../../shared/text/en/screens-worksheet.ts'
import { DraftField } from '../../session/draft-field.tsx'
import { LineField } from '../../session/line-field.tsx'
import { useSession } from '../../session/use-session.ts'
import { Choices } from '../../ui/field.tsx'
import { useAnswer } from './use-answer.ts'

const statuses = WorksheetAnswer.shape.status.options.map((value) => ({ value, label: words.statuses[value] }))

/** One question with its answer, how far it is, who answers for it and the day. */
export function Question({
  exercise,
  question,
  text,
  hint,
  own,
  remove,
}: {
  exercise: number
  /** The catalogue's id, or the auditor's own words. */
  question: string
  text: string
  hint: string
  /** The id of a question of the auditor's own; its words can be changed. */
  own: string | null
  /** The way to take a question of the auditor's own out again. */
  remove?: ReactNode
}) {
  const { state, editable } = useSession()
  const { answer, save, change } = useAnswer(exercise, question, own)
  const people = useId()
  const key = `worksheet/${own ?? question}`
  return (
    <div className="question" role="group" aria-label={text}>
      {own !== null && (
        <div className="question-own">
          <LineField
            draftKey={`${key}/question`}
            label={words.ownQuestion}
            stored={text}
            required
            disabled={!editable}
            maxLength={1000}
            save={(next) => save({ question: next.trim() })}
          />
          {remove}
        </div>
      )}
      <div className={own === null ? 'question-text' : undefined}>
        <DraftField
          draftKey={`${key}/answer`}
          label={own === null ? text : words.answer}
          stored={answer?.answer ?? ''}
          save={(next) => save({ answer: next })}
          rows={2}
          disabled={!editable}
          {...(hint ? { hint } : {})}
        />
      </div>
      <div className="question-facts">
        <Choices
          label={words.status}
          segmented
          choices={statuses}
          value={answer?.status ?? 'to-do'}
          disabled={!editable}
          onChange={(status) => change({ status })}
        />
        <LineField
          draftKey={`${key}/owner`}
          label={words.owner}
          placeholder={words.ownerHint}
          stored={answer?.owner ?? ''}
          suggestions={people}
          disabled={!editable}
          save={(owner) => save({ owner: owner.trim() })}
        />
        <LineField
          draftKey={`${key}/on`}
          type="date"
          label={words.on}
          stored={answer?.on ?? ''}
          disabled={!editable}
          save={(on) => save({ on: on === '' ? null : on })}
        />
      </div>
      <datalist id={people}>
        {Object.values(state.person).map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </div>
  )
}
