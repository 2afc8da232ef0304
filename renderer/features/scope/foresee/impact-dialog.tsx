import type { Impact } from '../../../../shared/model/row.ts'
import { foreseeWords as words } from '../../../../shared/text/en/screens-foresee.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ImpactView } from './impact-view.tsx'
import { countsOf } from './moved.ts'

/** Tells what a change of scope would move, and does it or leaves it. */
export function ImpactDialog({
  title,
  act,
  impact,
  busy,
  onLeave,
  onConfirm,
}: {
  title: string
  act: string
  impact: Impact
  busy: boolean
  onLeave: () => void
  onConfirm: () => void
}) {
  return (
    <Dialog
      open
      wide
      onClose={onLeave}
      title={title}
      description={`${words.would(countsOf(impact))} ${words.notYet}`}
      footer={
        <>
          <Button look="quiet" onClick={onLeave}>
            {words.leave}
          </Button>
          <Button look="primary" disabled={busy} onClick={onConfirm} data-first-focus>
            {act}
          </Button>
        </>
      }
    >
      <ImpactView impact={impact} />
    </Dialog>
  )
}
