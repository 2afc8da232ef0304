import { useMemo } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { worksheetWords } from '../../../../shared/text/en/screens-worksheet.ts'
import { href, hrefOf } from '../../../routes/location.ts'
import { useSession } from '../../../session/use-session.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Empty, Section } from '../../../ui/page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { useCall } from '../../../use-call.ts'
import { useTold } from '../../scope/use-told.ts'
import { answersOf, type OptionLine, type UnitAnswers } from './options.ts'

const words = worksheetWords.options

/** The options of every service with their answers; those that stand on their default are marked. */
export function OptionsAct() {
  const { id, state } = useSession()
  const asked = useCall('assessment:units', { id }, state.unit)
  const answers = useMemo(
    () => (asked.kind === 'ready' ? answersOf(asked.value, state.unit) : null),
    [asked, state.unit],
  )
  if (asked.kind === 'failed') return <p>{failureText(asked.failure)}</p>
  if (answers === null) return <p className="muted">{screens.app.loading}</p>
  const lines = answers.flatMap((each) => each.lines)
  const answered = lines.filter((line) => line.answered).length
  const without = answers.filter((each) => each.lines.length === 0)
  if (answers.length === 0) {
    return (
      <Section title={worksheetWords.acts.options}>
        <Empty title={words.none} words={words.noneWords}>
          <ButtonLink href={hrefOf(id, 'scope', 'services')}>{words.scope}</ButtonLink>
        </Empty>
      </Section>
    )
  }
  return (
    <Section
      title={worksheetWords.acts.options}
      intro={words.intro}
      actions={<ButtonLink href={hrefOf(id, 'scope', 'services')}>{words.answer}</ButtonLink>}
    >
      <p className="small">
        {words.progress(answered, lines.length)}
        {answered < lines.length && (
          <>
            {'; '}
            <span className="worksheet-caution">{words.standing(lines.length - answered)}</span>
          </>
        )}
      </p>
      <ul className="options">
        {answers
          .filter((each) => each.lines.length > 0)
          .map((each) => (
            <li key={each.unit.id}>
              <UnitPart {...each} />
            </li>
          ))}
      </ul>
      {without.length > 0 && (
        <p className="muted small">
          {words.without} {without.map(({ unit }) => unit.name).join(', ')}
        </p>
      )}
    </Section>
  )
}

function UnitPart({ unit, lines }: UnitAnswers) {
  const { id } = useSession()
  return (
    <>
      <h3>
        <a href={href(['a', id, 'scope', 'services'], { unit: unit.id })} aria-label={words.answerOf(unit.name)}>
          {unit.name}
        </a>
      </h3>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className="option">
            <Option unit={unit} line={line} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Option({ unit, line }: { unit: UnitAnswers['unit']; line: OptionLine }) {
  const { editable } = useSession()
  const told = useTold()
  const confirm = () =>
    told({ type: 'unit.options', unit: unit.id, options: { [line.id]: line.choice } }, () =>
      words.confirmed(unit.name, line.label),
    )
  return (
    <>
      <span className="muted">{line.question}</span>
      <span>{line.label}</span>
      <span className="option-state">
        {!line.answered && <Tag>{words.default}</Tag>}
        {!line.answered && editable && (
          <Button
            small
            look="quiet"
            aria-label={words.confirmOf(line.question, line.label)}
            onClick={() => void confirm()}
          >
            {words.confirm}
          </Button>
        )}
      </span>
    </>
  )
}
