import type { Failure } from '../../../shared/failure.ts'
import type { Answered } from '../../../shared/ipc/contract.ts'
import { AssessmentKind, Mode, type About } from '../../../shared/model/about.ts'
import type { Result } from '../../../shared/result.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { LineField } from '../../session/line-field.tsx'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Choices } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import { CriteriaPart } from './criteria-part.tsx'
import '../../ui/columns.css'
import '../../ui/pair.css'

type Ask = (fields: Partial<About>) => Promise<Result<Answered, Failure>>

/** The engagement itself: whose, over which period, of what nature, against what. */
export function EngagementTab() {
  const session = useAsk()
  const save: Ask = (fields) => session.intend({ type: 'about.change', fields }, { quiet: true })
  const change: Ask = (fields) => session.intend({ type: 'about.change', fields })
  return (
    <div className="scope-engagement">
      <div className="scope-stack">
        <Section title={words.engagement} intro={words.engagementIntro}>
          <div className="stack">
            <Names save={save} />
            <Days save={save} />
          </div>
        </Section>
        <Nature change={change} />
      </div>
      <CriteriaPart change={change} />
    </div>
  )
}

/** The lines of the engagement that must say something, and those that may stay empty. */
const lines = [
  { field: 'title', required: true },
  { field: 'client', required: true },
  { field: 'engagement', required: false },
  { field: 'classification', required: false },
] as const

function Names({ save }: { save: Ask }) {
  const { id, state, editable } = useSession()
  return lines.map(({ field, required }) => (
    <LineField
      key={field}
      draftKey={`about/${id}/${field}`}
      label={words.about[field]}
      stored={state.about[field]}
      required={required}
      optional={!required}
      disabled={!editable}
      save={(text) => save({ [field]: text.trim() })}
      {...(field === 'classification' ? { hint: words.about.classificationHint } : {})}
    />
  ))
}

function Days({ save }: { save: Ask }) {
  const { id, state, editable } = useSession()
  const { period, asOf, kind } = state.about
  return (
    <>
      <div className="pair">
        <LineField
          draftKey={`about/${id}/from`}
          type="date"
          label={words.about.from}
          stored={period.from}
          required
          disabled={!editable}
          save={(from) => save({ period: { ...period, from } })}
        />
        <LineField
          draftKey={`about/${id}/to`}
          type="date"
          label={words.about.to}
          stored={period.to}
          required
          disabled={!editable}
          save={(to) => save({ period: { ...period, to } })}
        />
      </div>
      {(kind === 'point-in-time' || asOf !== null) && (
        <div className="pair">
          <LineField
            draftKey={`about/${id}/asOf`}
            type="date"
            label={words.about.asOf}
            hint={words.about.asOfHint}
            stored={asOf ?? ''}
            optional
            disabled={!editable}
            save={(day) => save({ asOf: day === '' ? null : day })}
          />
        </div>
      )}
    </>
  )
}

function Nature({ change }: { change: Ask }) {
  const { state, editable } = useSession()
  return (
    <Section title={words.nature}>
      <div className="stack">
        <Choices
          label={words.kind}
          value={state.about.kind}
          disabled={!editable}
          choices={AssessmentKind.options.map((value) => ({
            value,
            label: screens.words.kind[value],
            hint: screens.words.kindMeaning[value],
          }))}
          onChange={(kind) => void change({ kind })}
        />
        <Choices
          label={words.mode}
          value={state.about.mode}
          disabled={!editable}
          choices={Mode.options.map((value) => ({
            value,
            label: screens.words.mode[value],
            hint: screens.words.modeMeaning[value],
          }))}
          onChange={(mode) => void change({ mode })}
        />
      </div>
    </Section>
  )
}
