import { X } from 'lucide-react'
import type { Intention } from '../../../shared/model/intention.ts'
import { Effectiveness, WorkStatus } from '../../../shared/model/item.ts'
import { bulkWords } from '../../../shared/text/en/screens-grid.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { toast } from '../../ui/messages.ts'

const words = screens.checklist

interface BulkBarProps {
  readonly keys: readonly string[]
  readonly onConclude: () => void
  /** The items are selected no longer: somebody said so, or an act was done on them. */
  readonly onClear: () => void
}

/**
 * What can be done to the selected items at once; each act is one change and one step to undo. It stands below the list and keeps its
 * place while nothing is selected, so that no row moves between one tick and the next.
 */
export function BulkBar(props: BulkBarProps) {
  return props.keys.length > 0 ? <BulkActs {...props} /> : <p className="bulk-bar bulk-bar-idle">{bulkWords.hint}</p>
}

function BulkActs({ keys, onConclude, onClear }: BulkBarProps) {
  const session = useAsk()
  const { state, editable } = useSession()
  const items = [...keys]
  const team = Object.values(state.person).filter((person) => person.kind === 'team')
  const evidence = Object.values(state.evidence)
  const off = !editable
  const act = async (intention: Intention, said?: string) => {
    const answer = await session.intend(intention)
    if (!answer.ok) return
    onClear()
    if (said !== undefined) toast({ words: said, kind: 'bulk' })
  }
  return (
    <div className="bulk-bar" role="toolbar" aria-label={words.selected(items.length)}>
      <strong>{words.selected(items.length)}</strong>
      <Button small look="primary" disabled={off} onClick={onConclude}>
        {words.concludeAs}
      </Button>
      <Menu
        trigger={
          <Button small disabled={off}>
            {words.setStatus}
          </Button>
        }
        items={WorkStatus.options.map((status) => ({
          label: screens.words.workStatus[status],
          onSelect: () => void act({ type: 'item.status', items, status }),
        }))}
      />
      {state.about.kind === 'period' && (
        <Menu
          trigger={
            <Button small disabled={off}>
              {words.judge}
            </Button>
          }
          items={Effectiveness.options.map((operating) => ({
            label: screens.words.effectiveness[operating],
            onSelect: () => void act({ type: 'item.effectiveness', items, design: null, operating }),
          }))}
        />
      )}
      <Menu
        trigger={
          <Button small disabled={off}>
            {words.assign}
          </Button>
        }
        items={[
          ...team.map((person) => ({
            label: person.name,
            onSelect: () => void act({ type: 'item.assign', items, person: person.id }),
          })),
          { label: words.nobody, onSelect: () => void act({ type: 'item.assign', items, person: null }) },
        ]}
      />
      {evidence.length > 0 && (
        <Menu
          trigger={
            <Button small disabled={off}>
              {bulkWords.cite}
            </Button>
          }
          items={evidence.map((each) => ({
            label: `${each.ref} ${each.title}`,
            onSelect: () =>
              void act(
                { type: 'item.cite', items, evidence: each.id, cited: true },
                bulkWords.cited(each.ref, items.length),
              ),
          }))}
        />
      )}
      <Button small disabled={off} onClick={() => void act({ type: 'item.review', items, reviewed: true })}>
        {words.review}
      </Button>
      <IconButton label={words.clearSelection} keys="Esc" icon={<X size={16} />} onClick={onClear} />
    </div>
  )
}
