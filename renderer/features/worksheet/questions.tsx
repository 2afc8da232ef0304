import { Plus, X } from 'lucide-react'
import { useRef, useState, type SubmitEvent } from 'react'
import { ownQuestions } from '../../../assessments/rules/worksheet.ts'
import { failureText } from '../../../shared/failure.ts'
import type { Exercise } from '../../../shared/model/catalogue.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { worksheetWords as words } from '../../../shared/text/en/screens-worksheet.ts'
import { useFormDraft } from '../../session/use-form-draft.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import { useTold } from '../scope/use-told.ts'
import { blankAnswer } from './answers.ts'
import { Question } from './question.tsx'

/** The questions of an exercise, the auditor's own after those of the catalogue. */
export function Questions({ exercise }: { exercise: Exercise }) {
  const { state, editable } = useSession()
  const told = useTold()
  const list = useRef<HTMLOListElement>(null)
  const focusLast = () => list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus()
  const own = ownQuestions(exercise, Object.values(state.worksheet))
  return (
    <Section title={words.questions} intro={words.questionsIntro}>
      <ol className="questions" ref={list}>
        {exercise.questions.map(({ id, text, hint }) => (
          <li key={id}>
            <Question exercise={exercise.number} question={id} text={text} hint={hint} own={null} />
          </li>
        ))}
        {own.map(({ id, question }) => (
          <li key={id}>
            <Question
              exercise={exercise.number}
              question={question}
              text={question}
              hint=""
              own={id}
              remove={
                editable && (
                  <IconButton
                    label={words.removeQuestion(question)}
                    icon={<X size={16} />}
                    onClick={() =>
                      void told({ type: 'record.remove', table: 'worksheet', id }, () => words.removedQuestion)
                    }
                  />
                )
              }
            />
          </li>
        ))}
      </ol>
      {editable && <AddQuestion exercise={exercise.number} onAdded={() => requestAnimationFrame(focusLast)} />}
    </Section>
  )
}

function AddQuestion({ exercise, onAdded }: { exercise: number; onAdded: () => void }) {
  const session = useAsk()
  const draft = useFormDraft<{ text: string | null }>(`worksheet/new-${exercise}/question`, () => ({ text: null }))
  const { text } = draft.form
  const [error, setError] = useState<string | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  if (text === null) {
    return (
      <Button ref={opener} small look="quiet" icon={<Plus size={14} />} onClick={() => draft.set({ text: '' })}>
        {words.addQuestion}
      </Button>
    )
  }
  const close = () => {
    draft.discard()
    setError(null)
  }
  const add = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!text.trim()) return setError(words.ownQuestionNeeded)
    const value = blankAnswer(exercise, text.trim())
    const answer = await session.intend({ type: 'record.add', table: 'worksheet', value }, { quiet: true })
    if (!answer.ok) return setError(failureText(answer.failure))
    close()
    onAdded()
  }
  return (
    <form className="question-add" onSubmit={(event) => void add(event)}>
      <TextField
        label={words.ownQuestion}
        value={text}
        error={error}
        autoFocus
        onChange={(next) => {
          draft.set({ text: next })
          setError(null)
        }}
      />
      <Button type="submit" look="primary">
        {words.addQuestionDo}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          close()
          requestAnimationFrame(() => opener.current?.focus())
        }}
      >
        {screens.common.cancel}
      </Button>
    </form>
  )
}
