import { useState } from 'react'
import { Opinion, type Attestation } from '../../../shared/model/attestation.ts'
import { relianceWords as words } from '../../../shared/text/en/screens-reliance.ts'
import { DraftField } from '../../session/draft-field.tsx'
import { LineField } from '../../session/line-field.tsx'
import { useSession } from '../../session/use-session.ts'
import { Choices } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import type { AttestationPart } from './use-attestation.ts'
import '../../ui/pair.css'

const opinions = Opinion.options.map((value) => ({ value, label: words.opinions[value] }))

/** When it speaks, what it concludes, and which exceptions it notes. A bridge letter notes changes and concludes nothing. */
export function VerdictPart(part: AttestationPart) {
  const { attestation, change, disabled } = part
  const isLetter = attestation.type === 'bridge-letter'
  return (
    <Section title={words.verdict}>
      <div className="stack">
        <Dates {...part} />
        {isLetter ? (
          <Continues {...part} />
        ) : (
          <Select
            label={words.opinion}
            choices={opinions}
            value={attestation.opinion}
            disabled={disabled}
            onChange={(opinion) => change({ opinion })}
          />
        )}
        <Exceptions {...part} label={isLetter ? words.letterChanges : words.exceptions} />
      </div>
    </Section>
  )
}

/** Which dates count depends on the type of the report. */
function Dates({ attestation, save, disabled, keyOf }: AttestationPart) {
  const { fields, hint } = datesOf(attestation)
  return (
    <div className={fields.length > 1 ? 'pair' : undefined}>
      {fields.map(({ field, label }) => (
        <LineField
          key={field}
          draftKey={keyOf(field)}
          label={label}
          type="date"
          stored={attestation[field] ?? ''}
          disabled={disabled}
          save={(day) => save({ [field]: day || null })}
          {...(hint && field === 'to' ? { hint } : {})}
        />
      ))}
    </div>
  )
}

interface DateFields {
  readonly fields: readonly { readonly field: 'from' | 'to'; readonly label: string }[]
  readonly hint?: string
}

function datesOf({ type }: Attestation): DateFields {
  const span = ([from, to]: readonly [string, string], hint?: string): DateFields => ({
    fields: [
      { field: 'from', label: from },
      { field: 'to', label: to },
    ],
    ...(hint ? { hint } : {}),
  })
  switch (type) {
    case 'soc-type-1':
      return { fields: [{ field: 'to', label: words.dates.asOf }] }
    case 'pci-aoc':
      return { fields: [{ field: 'to', label: words.dates.aoc }] }
    case 'certificate':
    case 'fedramp':
      return span(words.dates.valid, words.openEnd)
    case 'bridge-letter':
      return span(words.dates.letter)
    case 'soc-type-2':
    case 'soc-3':
    case 'other':
      return span(words.dates.period)
  }
}

function Continues({ attestation, change, disabled }: AttestationPart) {
  const { state } = useSession()
  const none = 'none'
  const others = Object.values(state.attestation).filter(
    (other) => other.id !== attestation.id && other.type !== 'bridge-letter',
  )
  return (
    <Select
      label={words.continues}
      hint={words.continuesHint}
      value={attestation.continues ?? none}
      choices={[
        { value: none, label: words.continuesNone },
        ...others.map((other) => ({ value: other.id, label: other.report, hint: other.programme })),
      ]}
      disabled={disabled}
      onChange={(chosen) => change({ continues: chosen === none ? null : chosen })}
    />
  )
}

type ExceptionState = keyof typeof words.exceptionStates

/** Not recorded, none noted, or noted: until the auditor says which, the report supports nothing. */
function Exceptions({ label, attestation, change, save, disabled, keyOf }: AttestationPart & { label: string }) {
  const { exceptions } = attestation
  const [writing, setWriting] = useState(false)
  const state: ExceptionState = writing || exceptions ? 'some' : exceptions === null ? 'unrecorded' : 'none'
  const choose = (next: ExceptionState) => {
    setWriting(next === 'some')
    if (next === 'unrecorded' && exceptions !== null) change({ exceptions: null })
    if (next === 'none' && exceptions !== '') change({ exceptions: '' })
  }
  return (
    <>
      <Choices
        label={label}
        segmented
        value={state}
        choices={(Object.keys(words.exceptionStates) as ExceptionState[]).map((value) => ({
          value,
          label: words.exceptionStates[value],
        }))}
        disabled={disabled}
        onChange={choose}
      />
      {state === 'some' && (
        <DraftField
          draftKey={keyOf('exceptions')}
          label={words.exceptionsText}
          hint={words.exceptionsHint}
          stored={exceptions ?? ''}
          disabled={disabled}
          save={(text) => save({ exceptions: text })}
        />
      )}
    </>
  )
}
