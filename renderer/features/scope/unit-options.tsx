import type { Unit } from '../../../shared/model/scope.ts'
import { failureText } from '../../../shared/failure.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { useSession } from '../../session/use-session.ts'
import { Choices } from '../../ui/field.tsx'
import { useCall } from '../../use-call.ts'
import { itemsMoved } from './coming.ts'
import { useTold } from './use-told.ts'

/** How a service is used, as far as it moves the line. After an answer it is said what came in and what went out. */
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
  const told = useTold()
  const chosen = state.unit[unit.id]?.options[question.id] ?? question.chosen
  const choose = (choice: string) => {
    if (choice === chosen) return
    void told({ type: 'unit.options', unit: unit.id, options: { [question.id]: choice } }, ({ line }) => {
      const { arriving, leaving } = itemsMoved(line)
      return words.changed(unit.name, arriving, leaving)
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
