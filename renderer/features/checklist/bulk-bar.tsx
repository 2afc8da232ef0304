import { X } from 'lucide-react'
import { useState } from 'react'
import { Conclusion, Effectiveness, WorkStatus } from '../../../shared/model/item.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { ConclusionMark } from '../../marks/conclusion-mark.tsx'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { ReasonPrompt } from './reason-prompt.tsx'
import type { Conclude } from './use-conclude.ts'

const words = screens.checklist

/** What can be done to the selected items at once; each act is one change and one step to undo. */
export function BulkBar({
  keys,
  conclude,
  asking,
  onAsk,
  onClear,
}: {
  keys: readonly string[]
  conclude: Conclude
  /** Whether the reason for "not applicable" is asked. */
  asking: boolean
  onAsk: (asking: boolean) => void
  onClear: () => void
}) {
  const session = useAsk()
  const { state, editable } = useSession()
  const [busy, setBusy] = useState(false)
  const items = [...keys]
  const team = Object.values(state.person).filter((person) => person.kind === 'team')
  const act = async (conclusion: Conclusion, reason: string | null) => {
    setBusy(true)
    const done = await conclude(items, conclusion, reason)
    setBusy(false)
    if (done) onAsk(false)
  }
  const off = !editable || busy
  if (asking) {
    return (
      <div className="bulk-bar">
        <ReasonPrompt
          question={words.reasonAskMany(items.length)}
          initial=""
          onReason={(reason) => void act('not-applicable', reason)}
          onCancel={() => onAsk(false)}
        />
      </div>
    )
  }
  return (
    <div className="bulk-bar" role="toolbar" aria-label={words.selected(items.length)}>
      <strong>{words.selected(items.length)}</strong>
      <Menu
        trigger={
          <Button small disabled={off}>
            {words.concludeAs}
          </Button>
        }
        items={Conclusion.options.map((conclusion, index) => ({
          label: screens.words.conclusion[conclusion],
          icon: <ConclusionMark conclusion={conclusion} bare />,
          keys: String(index + 1),
          onSelect: () => (conclusion === 'not-applicable' ? onAsk(true) : void act(conclusion, null)),
        }))}
      />
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
      <Button small disabled={off} onClick={() => void session.intend({ type: 'item.review', items, reviewed: true })}>
        {words.review}
      </Button>
      <IconButton label={words.clearSelection} keys="Esc" icon={<X size={16} />} onClick={onClear} />
    </div>
  )
}
