import type { Intention } from '../../../../shared/model/intention.ts'
import type { Offering } from '../../../../shared/model/scope.ts'
import { ok } from '../../../../shared/result.ts'
import { offeringWords as words } from '../../../../shared/text/en/screens-offering.ts'
import { useApp } from '../../../app-context.ts'
import { useFormDraft } from '../../../session/use-form-draft.ts'
import { useSession } from '../../../session/use-session.ts'
import { Choices, TextField } from '../../../ui/field.tsx'
import { RecordForm } from '../record-form.tsx'
import { useTold } from '../use-told.ts'
import { lastSource, stateOf, type OfferedService, type OfferedState } from './offerings.ts'

const choices = (['offered', 'missing', 'unrecorded'] as const).map((value) => ({
  value,
  label: words.choices[value],
}))

interface Fields {
  readonly found: OfferedState
  readonly on: string
  readonly source: string
}

/** Records whether a service is offered in a Region, on which day that was looked up, and where. */
export function OfferingForm({
  service,
  region,
  offering,
  onClose,
}: {
  service: OfferedService
  region: string
  offering: Offering | undefined
  onClose: () => void
}) {
  const { info } = useApp()
  const { state } = useSession()
  const told = useTold()
  const draft = useFormDraft<Fields>(`offering/${service.id} ${region}/form`, () => ({
    found: offering ? stateOf(offering) : 'offered',
    on: offering?.on ?? info.today,
    source: offering?.source ?? lastSource(state),
  }))
  const { form: fields, set } = draft
  const save = async () => {
    const intention = intentionOf(service.id, region, offering, fields)
    if (!intention) return ok(null)
    return told(intention, () => words.done(service.name, region, words.states[fields.found]), { quiet: true })
  }
  return (
    <RecordForm
      title={words.formTitle(service.name, region)}
      act={words.save}
      errors={errorsOf(fields)}
      save={save}
      draft={draft}
      onClose={onClose}
    >
      {(error) => (
        <>
          <Choices label={words.state} choices={choices} value={fields.found} onChange={(found) => set({ found })} />
          {fields.found !== 'unrecorded' && (
            <>
              <TextField
                label={words.on}
                type="date"
                value={fields.on}
                error={error('on')}
                onChange={(on) => set({ on })}
              />
              <TextField
                label={words.source}
                hint={words.sourceHint}
                value={fields.source}
                error={error('source')}
                onChange={(source) => set({ source })}
              />
            </>
          )}
        </>
      )}
    </RecordForm>
  )
}

function errorsOf({ found, on, source }: Fields): Record<string, string> {
  const errors: Record<string, string> = {}
  if (found === 'unrecorded') return errors
  if (!on) errors['on'] = words.onNeeded
  if (!source.trim()) errors['source'] = words.sourceNeeded
  return errors
}

/** What to ask for; null where nothing is recorded and nothing is to be. */
function intentionOf(
  service: string,
  region: string,
  offering: Offering | undefined,
  { found, on, source }: Fields,
): Intention | null {
  if (found === 'unrecorded') return offering ? { type: 'record.remove', table: 'offering', id: offering.id } : null
  const value = { service, region, offered: found === 'offered', on, source: source.trim() }
  if (!offering) return { type: 'record.add', table: 'offering', value }
  return { type: 'record.change', table: 'offering', id: offering.id, fields: value }
}
