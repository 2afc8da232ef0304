import { useState } from 'react'
import type { Sample } from '../../../shared/model/item.ts'
import { withoutMarks } from '../../../shared/text/literal.ts'
import { FindingDialog } from '../checklist/item-panel/finding-dialog.tsx'
import type { PartProps } from '../checklist/item-panel/item-panel.tsx'
import { SampleDialog, type Recorded } from './sample-dialog.tsx'
import { findingFrom } from './sample-form.ts'

/** A sample of an item, from its drawing to a finding that is raised from its deviations. */
export function SampleFlow({
  part,
  sample,
  onClose,
  onRecorded,
}: {
  part: PartProps
  sample: Sample | null
  onClose: () => void
  onRecorded?: (id: string) => void
}) {
  const [raising, setRaising] = useState<Recorded | null>(null)
  if (raising) return <FindingDialog {...part} begin={findingFrom(raising.ref, raising.value)} onClose={onClose} />
  return (
    <SampleDialog
      sample={sample}
      item={part.row.key}
      population={withoutMarks(part.text.control.population ?? '')}
      onClose={onClose}
      onRecorded={({ id }) => onRecorded?.(id)}
      onRaise={setRaising}
    />
  )
}
