import { useMemo } from 'react'
import { gapsOfItem } from '../../../../assessments/rules/completeness.ts'
import { gridWords as words } from '../../../../shared/text/en/screens-grid.ts'
import { useApp } from '../../../app-context.ts'
import { goToNextBlocker } from '../../../session/next-blocker.ts'
import { Button } from '../../../ui/button.tsx'
import { Banner } from '../../../ui/page.tsx'
import type { PartProps } from './item-panel.tsx'

/** Everything on the item that blocks sign-off, as the gate lists it, with the way to the next item that does. */
export function Blockers({ row, view }: PartProps) {
  const { info } = useApp()
  const { state, revision } = view
  const gaps = useMemo(
    () => gapsOfItem(state, row, info.today).filter(({ severity }) => severity === 'blocks'),
    [state, row, info.today],
  )
  const isOpen = revision === null || revision.status === 'open'
  if (!isOpen || gaps.length === 0) return null
  return (
    <Banner
      tone="caution"
      actions={
        <Button small onClick={() => goToNextBlocker(view, row.key, info.today)}>
          {words.nextBlocker}
        </Button>
      }
    >
      <p>{words.blocksHere(gaps.length)}</p>
      <ul className="panel-list">
        {gaps.map((gap) => (
          <li key={`${gap.rule} ${gap.ref} ${gap.words}`}>{gap.words}</li>
        ))}
      </ul>
    </Banner>
  )
}
