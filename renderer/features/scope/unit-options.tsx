import type { Unit } from '../../../shared/model/scope.ts'
import { failureText } from '../../../shared/failure.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { useSession } from '../../session/use-session.ts'
import { Choices } from '../../ui/field.tsx'
import { useCall } from '../../use-call.ts'
import { useScopeChange } from './foresee/use-scope-change.ts'

/** How a service is used, as far as it moves the line. Before an answer counts it is told what it would move. */
export function UnitOptions({ unit }: { unit: Unit }) {
  const { id, state } = useSession()
  const asked = useCall('assessment:units', { id }, state.unit)
  if (asked.kind === 'failed') return <p>{failureText(asked.failure)}</p>
  if (asked.kind === 'loading') return <p className="muted">{screens.app.loading}</p>
  const questions = asked.value.find((each) => each.unit.id === unit.id)?.questions ?? []
  return (
    <div className="scope-options">
      <h3>{words.options}</h3>
      <p className="muted small">
        {questions.length > 0 ? words.optionsIntro : unit.kind === 'service' ? words.optionsNone : words.optionsFixed}
      </p>
      <div className="scope-questions">
        {questions.map((question) => (
          <Question key={question.id} unit={unit} question={question} />
        ))}
      </div>
    </div>
  )
}

interface Asked {
  readonly id: string
  readonly question: string
  readonly chosen: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
}

function Question({ unit, question }: { unit: Unit; question: Asked }) {
  const { state, editable } = useSession()
  const change = useScopeChange()
  const chosen = state.unit[unit.id]?.options[question.id] ?? question.chosen
  const choose = (choice: string) => {
    if (choice === chosen) return
    const label = question.choices.find(({ id }) => id === choice)?.label ?? choice
    void change({
      intention: { type: 'unit.options', unit: unit.id, options: { [question.id]: choice } },
      title: words.answered(unit.name, label),
      act: words.answerDo,
    })
  }
  return (
    <Choices
      label={question.question}
      choices={question.choices.map((choice) => ({ value: choice.id, label: choice.label }))}
      value={chosen}
      disabled={!editable}
      onChange={choose}
    />
  )
}
