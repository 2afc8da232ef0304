import type { Tailoring } from '../../../shared/model/tailoring.ts'
import { tailoringWords } from '../../../shared/text/en/screens-tailoring.ts'
import { templateWords as words } from '../../../shared/text/en/screens-templates.ts'
import { useSession } from '../../session/use-session.ts'
import { Checkbox } from '../../ui/field.tsx'
import { useCall } from '../../use-call.ts'
import { titleOf } from '../scope/tailoring/library.ts'
import './templates.css'

/** The ids of the firm's own controls: what is taken along unless the auditor says otherwise. */
export function ownOnly(entries: readonly Tailoring[]): ReadonlySet<string> {
  return new Set(entries.filter(({ kind }) => kind === 'own').map(({ id }) => id))
}

/** Which tailoring goes into the template; reasons and rewordings may speak of the client, so the auditor chooses. */
export function TailoringTaken({
  taken,
  onTaken,
}: {
  taken: ReadonlySet<string>
  onTaken: (taken: ReadonlySet<string>) => void
}) {
  const { id, state } = useSession()
  const library = useCall('assessment:library', { id }, state.unit)
  const entries = Object.values(state.tailoring)
  if (entries.length === 0) return null
  const sets = library.kind === 'ready' ? library.value : []
  const toggle = (entry: string, on: boolean) => {
    const next = new Set(taken)
    if (on) next.add(entry)
    else next.delete(entry)
    onTaken(next)
  }
  return (
    <fieldset className="field template-tailoring">
      <legend className="field-label">{words.tailoring}</legend>
      <p className="field-hint">{words.tailoringHint}</p>
      {entries.map((entry) => (
        <Checkbox
          key={entry.id}
          label={titleOf(entry, sets)}
          hint={
            'reason' in entry
              ? words.withReason(tailoringWords.kind[entry.kind], entry.reason)
              : tailoringWords.kind.own
          }
          checked={taken.has(entry.id)}
          onChange={(on) => toggle(entry.id, on)}
        />
      ))}
    </fieldset>
  )
}
