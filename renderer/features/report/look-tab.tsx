import { useState } from 'react'
import { failureText, type Failure } from '../../../shared/failure.ts'
import type { Answered } from '../../../shared/ipc/contract.ts'
import { Colour, Paper, type Branding } from '../../../shared/model/branding.ts'
import type { Intention } from '../../../shared/model/intention.ts'
import type { Result } from '../../../shared/result.ts'
import { lookWords as words } from '../../../shared/text/en/screens-look.ts'
import { DraftField } from '../../session/draft-field.tsx'
import { LineField } from '../../session/line-field.tsx'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Choices, Field } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import { LogoField } from './logo-field.tsx'
import './look.css'

type Fields = Extract<Intention, { type: 'branding.change' }>['fields']
type Save = (fields: Fields) => Promise<Result<Answered, Failure>>

/** The look of the report. */
export function LookTab() {
  const session = useAsk()
  const save: Save = (fields) => session.intend({ type: 'branding.change', fields }, { quiet: true })
  return (
    <div className="report-tab look">
      <p className="muted report-intro">{words.intro}</p>
      <Section title={words.logos} intro={words.logosIntro}>
        <div className="look-logos">
          <LogoField whose="firm" onRemove={() => save({ firmLogo: null })} />
          <LogoField whose="client" onRemove={() => save({ clientLogo: null })} />
        </div>
      </Section>
      <Section title={words.texts} intro={words.others}>
        <Texts save={save} />
      </Section>
      <Section title={words.paper}>
        <div className="stack">
          <PaperField save={save} />
          <AccentField save={save} />
        </div>
      </Section>
    </div>
  )
}

function Texts({ save }: { save: Save }) {
  const { id, state, editable } = useSession()
  const { branding } = state
  const line = (field: 'header' | 'footer') => (
    <LineField
      draftKey={`branding/${id}/${field}`}
      label={words[field]}
      hint={words.runningHint}
      stored={branding[field]}
      maxLength={120}
      optional
      disabled={!editable}
      save={(text) => save({ [field]: text.trim() })}
    />
  )
  return (
    <div className="stack">
      <DraftField
        draftKey={`branding/${id}/coverText`}
        label={words.coverText}
        hint={words.coverTextHint}
        stored={branding.coverText}
        disabled={!editable}
        save={(text) => save({ coverText: text.trim() })}
      />
      {line('header')}
      {line('footer')}
    </div>
  )
}

function PaperField({ save }: { save: Save }) {
  const { state, editable } = useSession()
  return (
    <Choices
      label={words.paperSize}
      hideLabel
      segmented
      disabled={!editable}
      value={state.branding.paper}
      choices={Paper.options.map((value) => ({ value, label: words.papers[value] }))}
      onChange={(paper) => void save({ paper })}
    />
  )
}

/** The colour in writing, and beside it a field in which the system offers one. */
function AccentField({ save }: { save: Save }) {
  const { state, editable } = useSession()
  const stored = state.branding.accent
  const [typed, setTyped] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const keep = async (accent: Branding['accent']) => {
    if (accent === stored) return setTyped(null)
    const answer = await save({ accent })
    setError(answer.ok ? null : failureText(answer.failure))
    if (answer.ok) setTyped(null)
  }
  const leave = () => {
    const text = (typed ?? stored ?? '').trim().toLowerCase()
    if (text === '') return void keep(null)
    const colour = Colour.safeParse(text)
    if (colour.success) return void keep(colour.data)
    setError(words.colourWrong)
  }
  return (
    <Field label={words.colour} hint={words.colourHint} error={error} optional>
      {(ids) => (
        <div className="look-colour">
          <input
            type="color"
            aria-label={words.colourPick}
            disabled={!editable}
            value={stored ?? '#0f5575'}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={leave}
          />
          <input
            {...ids}
            className="input"
            value={typed ?? stored ?? ''}
            placeholder={words.colourDefault}
            readOnly={!editable}
            maxLength={7}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={leave}
            onKeyDown={(event) => event.key === 'Enter' && leave()}
          />
        </div>
      )}
    </Field>
  )
}
