import type { Factor } from '../../../../shared/model/catalogue.ts'
import { factorWords } from '../../../../shared/text/en/screens-factors.ts'
import { Checkbox } from '../../../ui/field.tsx'
import { apart, refusalOf, type Choice } from './factors.ts'
import { NameList } from './name-list.tsx'
import './criteria.css'

export type FactorField = 'regulations' | 'integrations'

/** The known factors to tick, each with what it is, and names of the auditor's own below them. */
export function FactorList({
  field,
  factors,
  names,
  disabled,
  onToggle,
  onAdd,
  onTakeOut,
  told,
}: {
  field: FactorField
  factors: readonly Factor[]
  names: readonly string[]
  disabled: boolean
  onToggle: (choice: Choice) => void
  onAdd: (name: string) => void
  onTakeOut: (name: string) => void
  /** What a factor does to the checklists, in words, where that can be told. */
  told?: (choice: Choice) => string | null
}) {
  const words = factorWords[field]
  const { choices, own } = apart(names, factors)
  return (
    <div className="factors">
      <fieldset className="field factor-list" disabled={disabled}>
        <legend className="visually-hidden">{words.title}</legend>
        {choices.map((choice) => (
          <Checkbox
            key={choice.factor.id}
            label={choice.factor.name}
            hint={<FactorHint choice={choice} told={told?.(choice) ?? null} />}
            checked={choice.names.length > 0}
            onChange={() => onToggle(choice)}
          />
        ))}
      </fieldset>
      <NameList
        label={words.own}
        meaning={factorWords.ownMeaning}
        hint={words.ownHint}
        addLabel={words.ownAdd}
        names={own}
        refuses={(name) => refusalOf(name, names, factors)}
        disabled={disabled}
        onAdd={onAdd}
        onTakeOut={onTakeOut}
      />
    </div>
  )
}

function FactorHint({ choice: { factor, names }, told }: { choice: Choice; told: string | null }) {
  const other = names.find((name) => name !== factor.name)
  return (
    <>
      {factor.note}
      {other && ` (${factorWords.enteredAs(other)})`}
      {told && <span className="factor-told">{told}</span>}
    </>
  )
}
