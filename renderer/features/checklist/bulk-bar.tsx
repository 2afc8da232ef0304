import { X } from 'lucide-react'
import { Effectiveness, WorkStatus } from '../../../shared/model/item.ts'
import { bulkWords } from '../../../shared/text/en/screens-grid.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { toast } from '../../ui/messages.ts'

const words = screens.checklist

/** What can be done to the selected items at once; each act is one change and one step to undo. */
export function BulkBar({
  keys,
  onConclude,
  onClear,
}: {
  keys: readonly string[]
  onConclude: () => void
  onClear: () => void
}) {
  const session = useAsk()
  const { state, editable } = useSession()
  const items = [...keys]
  const team = Object.values(state.person).filter((person) => person.kind === 'team')
  const evidence = Object.values(state.evidence)
  const off = !editable
  const cite = async ({ id, ref }: (typeof evidence)[number]) => {
    const answer = await session.intend({ type: 'item.cite', items, evidence: id, cited: true })
    if (answer.ok) toast({ words: bulkWords.cited(ref, items.length) })
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
          onSelect: () => void session.intend({ type: 'item.status', items, status }),
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
            onSelect: () => void session.intend({ type: 'item.effectiveness', items, design: null, operating }),
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
            onSelect: () => void session.intend({ type: 'item.assign' as const, items, person: person.id }),
          })),
          { label: words.nobody, onSelect: () => void session.intend({ type: 'item.assign', items, person: null }) },
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
            onSelect: () => void cite(each),
          }))}
        />
      )}
      <Button small disabled={off} onClick={() => void session.intend({ type: 'item.review', items, reviewed: true })}>
        {words.review}
      </Button>
      <IconButton label={words.clearSelection} keys="Esc" icon={<X size={16} />} onClick={onClear} />
    </div>
  )
}
