import { FileWarning } from 'lucide-react'
import { screens } from '../../../../shared/text/en/screens.ts'
import { SeverityMark } from '../../../marks/severity-mark.tsx'
import { href } from '../../../routes/location.ts'
import { pages } from '../../../routes/pages.tsx'
import { Button } from '../../../ui/button.tsx'
import { FindingDialog } from './finding-dialog.tsx'
import type { PartProps } from './item-panel.tsx'

const words = screens.item

/** Findings linked to the item. */
export function FindingsTab({
  raising,
  onRaising,
  ...part
}: PartProps & {
  /** Whether the form for a new finding shows; a key in the checklist opens it. */
  raising: boolean
  onRaising: (raising: boolean) => void
}) {
  const { row, item, view } = part
  const linked = Object.values(view.state.finding).filter((each) => each.items.includes(row.key))
  const hasPage = pages.some((page) => page.path === 'findings')
  return (
    <div className="panel-body">
      {linked.length === 0 && <p className="muted">{words.findingsNone}</p>}
      <ul className="stack">
        {linked.map((finding) => (
          <li key={finding.id} className="performed">
            <div className="spread">
              <strong>
                {hasPage ? (
                  <a href={href(['a', view.id, 'findings'], { finding: finding.id })}>
                    {finding.ref} {finding.title}
                  </a>
                ) : (
                  `${finding.ref} ${finding.title}`
                )}
              </strong>
              <SeverityMark severity={finding.severity} />
            </div>
            <p className="small muted">
              {screens.words.findingStatus[finding.status]} · {screens.words.findingSide[finding.side]}
            </p>
            <p className="pre">{finding.condition}</p>
          </li>
        ))}
      </ul>
      <div>
        <Button
          icon={<FileWarning size={16} />}
          disabled={!view.editable || !item.applies}
          data-focus="finding"
          onClick={() => onRaising(true)}
        >
          {words.raise}
        </Button>
      </div>
      {raising && <FindingDialog {...part} onClose={() => onRaising(false)} />}
    </div>
  )
}
