import { useState } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import { Origination } from '../../../../shared/model/catalogue.ts'
import type { Override } from '../../../../shared/model/item.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { withoutMarks } from '../../../../shared/text/literal.ts'
import { itemDraftKey } from '../../../session/draft-key.ts'
import { useFormDraft } from '../../../session/use-form-draft.ts'
import { useAsk } from '../../../session/use-session.ts'
import { Button } from '../../../ui/button.tsx'
import { DemarcationLine } from '../../../ui/demarcation-line.tsx'
import { Dialog, DialogCancel } from '../../../ui/dialog.tsx'
import { Choices, TextArea } from '../../../ui/field.tsx'
import type { PartProps } from './item-panel.tsx'
import { Performers } from './performers.tsx'

const words = screens.item

/** The auditor's own split for this item. */
export function OverrideDialog({ row, item, onClose }: PartProps & { onClose: () => void }) {
  const session = useAsk()
  const draft = useFormDraft<Override>(itemDraftKey(row.key, 'override'), () => item.override ?? asItIs(row))
  const { form: override, set } = draft
  const [error, setError] = useState<string | null>(null)
  const save = async () => {
    if (!override.reason.trim()) return setError(words.overrideReasonNeeded)
    const answer = await session.intend({ type: 'item.override', item: row.key, override }, { quiet: true })
    if (!answer.ok) return setError(failureText(answer.failure))
    draft.done()
    onClose()
  }
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      left={draft}
      title={`${row.ref}: ${words.override}`}
      description={words.overrideWords}
      footer={
        <>
          <DialogCancel />
          <Button look="primary" onClick={() => void save()}>
            {words.overrideDo}
          </Button>
        </>
      }
    >
      <div className="stack">
        <div className="row">
          <Choices
            label={words.overrideOrigination}
            segmented
            value={override.origination}
            choices={Origination.options.map((value) => ({ value, label: screens.words.origination[value] }))}
            onChange={(origination) => set({ origination })}
          />
          <DemarcationLine position={override.origination} large />
        </div>
        <Performers performers={override.performedBy} onChange={(performedBy) => set({ performedBy })} />
        <TextArea
          label={words.overrideReason}
          value={override.reason}
          error={error}
          onChange={(reason) => set({ reason })}
        />
      </div>
    </Dialog>
  )
}

/** The split as it stands, with who performs it in words the auditor goes on from. */
function asItIs({ origination, performedBy }: PartProps['row']): Override {
  const plain = performedBy.map((performer) => ({ ...performer, part: withoutMarks(performer.part) }))
  return { origination, performedBy: plain, reason: '' }
}
