import type { Tailoring } from '../../../../shared/model/tailoring.ts'
import { tailoringWords as words } from '../../../../shared/text/en/screens-tailoring.ts'
import { TextArea } from '../../../ui/field.tsx'
import { useScopeChange } from '../foresee/use-scope-change.ts'
import { RecordForm } from '../record-form.tsx'
import { ControlChoice } from './control-choice.tsx'
import { chosenControl, keyOfControl, type LibrarySets } from './library.ts'
import { useFormDraft } from '../../../session/use-form-draft.ts'

/** Leaves a control of the library out, or changes why one is left out. */
export function ExcludeDialog({
  entry,
  library,
  onClose,
}: {
  entry: Extract<Tailoring, { kind: 'excluded' }> | null
  library: LibrarySets
  onClose: () => void
}) {
  const change = useScopeChange()
  const draft = useFormDraft(`tailoring/${entry?.id ?? 'new'}/exclude`, () => ({
    key: entry ? keyOfControl(entry.set, entry.controlId) : '',
    reason: entry?.reason ?? '',
  }))
  const { key, reason } = draft.form
  const chosen = chosenControl(library, key)
  const errors: Record<string, string> = {}
  if (!chosen) errors['control'] = words.pickNeeded
  if (!reason.trim()) errors['reason'] = words.reasonNeeded
  const save = async () => {
    if (!chosen) return null
    const { set, control } = chosen
    const value = { kind: 'excluded', set, controlId: control.id, reason: reason.trim() } as const
    return change({
      intention: entry ? { type: 'tailoring.change', id: entry.id, value } : { type: 'tailoring.add', value },
      title: words.excludeAsk(control.title),
      act: words.excludeDo,
      done: entry ? words.reasonSaved(control.title) : words.excluded(control.title),
      quiet: true,
    })
  }
  return (
    <RecordForm
      title={entry ? words.excludeChange(chosen?.control.title ?? entry.controlId) : words.excludeTitle}
      {...(entry ? {} : { description: words.excludeWords })}
      act={entry ? words.saveReason : words.excludeDo}
      errors={errors}
      save={save}
      onClose={onClose}
      draft={draft}
    >
      {(error) => (
        <>
          <ControlChoice
            library={library}
            chosen={chosen}
            fixed={entry !== null}
            error={error('control')}
            onChoose={(chosen) => draft.set({ key: chosen })}
          />
          <TextArea
            label={words.reason}
            hint={words.reasonHint}
            value={reason}
            error={error('reason')}
            onChange={(typed) => draft.set({ reason: typed })}
          />
        </>
      )}
    </RecordForm>
  )
}
