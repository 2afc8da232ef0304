import type { Failure } from '../../../shared/failure.ts'
import type { Answered } from '../../../shared/ipc/contract.ts'
import { AssessmentKind, Mode, type About } from '../../../shared/model/about.ts'
import type { Result } from '../../../shared/result.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { usePlace } from '../../routes/location.ts'
import { LineField } from '../../session/line-field.tsx'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Choices } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import { EditionMove } from './editions/edition-move.tsx'
import { EditionPart } from './editions/edition-part.tsx'
import { useScopeChange } from './foresee/use-scope-change.ts'
import '../../ui/columns.css'
import '../../ui/pair.css'

type Ask = (fields: Partial<About>) => Promise<Result<Answered, Failure>>

/** The engagement; or, where the address names an edition of the catalogue, what a move to it would change. */
export function EngagementTab() {
  const edition = usePlace().path[4]
  const { editable } = useSession()
  return edition !== undefined && editable ? <EditionMove key={edition} edition={edition} /> : <Engagement />
}

/** The engagement itself: whose, over which period, of what nature, on which edition of the catalogue. */
function Engagement() {
  const session = useAsk()
  const save: Ask = (fields) => session.intend({ type: 'about.change', fields }, { quiet: true })
  return (
    <div className="scope-engagement">
      <div className="scope-stack">
        <Section title={words.engagement} intro={words.engagementIntro}>
          <div className="stack">
            <Names save={save} />
            <Days save={save} />
          </div>
        </Section>
      </div>
      <div className="scope-stack">
        <Nature />
        <EditionPart />
      </div>
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

function Nature() {
  const { state, editable } = useSession()
  const session = useAsk()
  const change = useScopeChange()
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
          onChange={(kind) =>
            void change({
              intention: { type: 'about.change', fields: { kind } },
              title: words.kindOf(screens.words.kind[kind]),
              act: words.changeDo,
            })
          }
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
          onChange={(mode) => void session.intend({ type: 'about.change', fields: { mode } })}
        />
      </div>
    </Section>
  )
}
