import { X } from 'lucide-react'
import type { Item } from '../../../../shared/model/item.ts'
import type { Row } from '../../../../shared/model/row.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { tailoringWords } from '../../../../shared/text/en/screens-tailoring.ts'
import { OriginationMark } from '../../../marks/origination-mark.tsx'
import { StatusMark } from '../../../marks/status-mark.tsx'
import { tailoredAs } from '../../../session/tailored.ts'
import { useSession } from '../../../session/use-session.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { UnfinishedForms } from './unfinished-forms.tsx'

/** Which item this is. */
export function PanelHead({ row, item, onClose }: { row: Row; item: Item; onClose: () => void }) {
  const tailored = tailoredAs(row, useSession().state)
  return (
    <header className="panel-head">
      <div className="spread">
        <div className="row panel-facts">
          <span className="panel-ref">{row.ref}</span>
          <OriginationMark origination={row.origination} />
          {row.overridden && <Tag tone="accent">{screens.item.overridden}</Tag>}
          {tailored && <Tag tone="accent">{tailoringWords.kindMark[tailored]}</Tag>}
          {row.classDefault && (
            <span title={screens.item.classDefaultMeaning}>
              <Tag>{screens.item.classDefault}</Tag>
            </span>
          )}
          <StatusMark status={item.workStatus} />
        </div>
        <IconButton label={screens.checklist.hidePanel} icon={<X size={18} />} onClick={onClose} />
      </div>
      <h2>{row.title}</h2>
      <UnfinishedForms item={row.key} />
    </header>
  )
}
