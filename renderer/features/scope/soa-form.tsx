import { useRef } from 'react'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { useFormDraft } from '../../session/use-form-draft.ts'
import { useAsk } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox, Choices, TextArea } from '../../ui/field.tsx'
import { RecordForm } from './record-form.tsx'
import type { AnnexLine } from './soa-tab.tsx'
import { useTold } from './use-told.ts'

const choices = (['yes', 'no'] as const).map((value) => ({ value, label: words.soaIncludedChoices[value] }))

/** What the client's SoA says about one control of Annex A. Entering goes on with the next one that is missing. */
export function SoaForm({
  line,
  next,
  onNext,
  onClose,
}: {
  line: AnnexLine
  /** The next control that is not entered; null when there is none. */
  next: string | null
  onNext: (requirement: string) => void
  onClose: () => void
}) {
  const session = useAsk()
  const { id, title, entry } = line
  const draft = useFormDraft(`soa/${id}/form`, () => ({
    included: entry?.included ?? true,
    implemented: entry?.implemented ?? true,
    justification: entry?.justification ?? '',
  }))
  const goesOn = useRef(false)
  const { form: fields, set } = draft
  const save = () => {
    const value = {
      requirement: id,
      included: fields.included,
      implemented: fields.included && fields.implemented,
      justification: fields.justification.trim(),
    }
    return entry
      ? session.intend({ type: 'record.change', table: 'soa', id: entry.id, fields: value }, { quiet: true })
      : session.intend({ type: 'record.add', table: 'soa', value }, { quiet: true })
  }
  const isFirstEntry = entry === null && next !== null
  return (
    <RecordForm
      title={words.soaTitle(id)}
      description={title}
      act={isFirstEntry ? words.soaSaveNext : words.soaSave}
      errors={{}}
      save={async () => {
        const saved = await save()
        goesOn.current = saved.ok && isFirstEntry
        return saved
      }}
      draft={draft}
      onClose={() => (goesOn.current && next !== null ? onNext(next) : onClose())}
      extra={entry && <TakeOut line={line} onClose={onClose} />}
    >
      {() => (
        <>
          <Choices
            label={words.soaIncluded}
            segmented
            choices={choices}
            value={fields.included ? 'yes' : 'no'}
            onChange={(chosen) => set({ included: chosen === 'yes' })}
          />
          {fields.included && (
            <Checkbox
              label={words.soaIsImplemented}
              checked={fields.implemented}
              onChange={(implemented) => set({ implemented })}
            />
          )}
          <TextArea
            label={words.soaJustification}
            hint={words.soaJustificationHint}
            value={fields.justification}
            onChange={(justification) => set({ justification })}
            autoFocus
          />
        </>
      )}
    </RecordForm>
  )
}

function TakeOut({ line, onClose }: { line: AnnexLine; onClose: () => void }) {
  const told = useTold()
  const { id, entry } = line
  if (!entry) return null
  const run = async () => {
    const answer = await told({ type: 'record.remove', table: 'soa', id: entry.id }, () => words.soaTakenOut(id))
    if (answer.ok) onClose()
  }
  return (
    <Button look="quiet" onClick={() => void run()}>
      {words.soaLeaveOut}
    </Button>
  )
}
