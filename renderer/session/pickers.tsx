import { useMemo } from 'react'
import type { AssessmentState } from '../../shared/model/state.ts'
import { partWords } from '../../shared/text/en/screens-parts.ts'
import { href, hrefOf, hrefOfItem } from '../routes/location.ts'
import { PickMany } from '../ui/pick-many.tsx'
import { itemOf } from './rows.ts'
import { useSession } from './use-session.ts'

interface PickerProps {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
  readonly disabled: boolean
  readonly label?: string
  readonly hideLabel?: boolean
}

/** The items something is linked to, each a link to its checklist. */
export function ItemPicker({
  chosen,
  onChange,
  disabled,
  label = partWords.items.label,
  hideLabel = false,
}: PickerProps) {
  const { rows } = useSession()
  const choices = useMemo(() => rows.map((row) => ({ value: row.key, label: `${row.ref} ${row.title}` })), [rows])
  return (
    <PickMany
      label={label}
      hideLabel={hideLabel}
      choices={choices}
      chosen={chosen}
      onChange={onChange}
      add={partWords.items.add}
      none={partWords.items.none}
      disabled={disabled}
      draw={(key) => <ItemLink itemKey={key} titled />}
    />
  )
}

/** The evidence something rests on, each a link to the register. */
export function EvidencePicker({ chosen, onChange, disabled, label = partWords.evidence.label }: PickerProps) {
  const { id, state } = useSession()
  const choices = useMemo(() => evidenceChoices(state.evidence), [state.evidence])
  return (
    <PickMany
      label={label}
      choices={choices}
      chosen={chosen}
      onChange={onChange}
      add={partWords.evidence.add}
      none={partWords.evidence.none}
      noChoices={partWords.evidence.noneToPick}
      disabled={disabled}
      draw={(evidence) => (
        <a href={href(['a', id, 'evidence'], { show: evidence })}>
          {state.evidence[evidence]?.ref} {state.evidence[evidence]?.title}
        </a>
      )}
    />
  )
}

function evidenceChoices(evidence: AssessmentState['evidence']) {
  return Object.values(evidence)
    .sort((a, b) => a.ref.localeCompare(b.ref, undefined, { numeric: true }))
    .map(({ id, ref, title }) => ({ value: id, label: `${ref} ${title}` }))
}

/** An item by its reference, as a link to it; `titled` adds its title. */
export function ItemLink({ itemKey, titled }: { itemKey: string; titled?: boolean }) {
  const { id, state, index } = useSession()
  const row = index.byKey.get(itemKey)
  const ref = row?.ref ?? itemOf(state, itemKey)?.ref ?? itemKey
  if (!row) return <span className="muted">{`${ref} (${partWords.items.gone})`}</span>
  return <a href={hrefOfItem(id, itemKey)}>{titled ? `${ref} ${row.title}` : ref}</a>
}

/** A finding by its reference, as a link to it; `titled` adds its title. */
export function FindingLink({ finding, titled }: { finding: string; titled?: boolean }) {
  const { id, state } = useSession()
  const found = state.finding[finding]
  if (!found) return null
  return <a href={hrefOf(id, 'findings', finding)}>{titled ? `${found.ref} ${found.title}` : found.ref}</a>
}
