import { useCallback, useRef, useState, type ReactNode } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import type { Impact } from '../../../../shared/model/row.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { call } from '../../../bridge.ts'
import { useAsk } from '../../../session/use-session.ts'
import { toast } from '../../../ui/messages.ts'
import { ImpactDialog } from './impact-dialog.tsx'
import { movesNothing, saidAfter } from './moved.ts'
import { ScopeChangeContext, type AskChange, type ScopeChange, type Settled } from './use-scope-change.ts'

interface Asking {
  readonly change: ScopeChange
  readonly impact: Impact
  readonly settle: (settled: Settled) => void
}

/** Everything below may ask for changes of scope; what they would move is told in one question above the page. */
export function ForeseeChanges({ children }: { children: ReactNode }) {
  const session = useAsk()
  const [asking, setAsking] = useState<Asking | null>(null)
  const [busy, setBusy] = useState(false)
  const open = useRef<Asking | null>(null)

  const show = useCallback((next: Asking | null) => {
    // A question that another takes the place of was left as it was.
    if (next) open.current?.settle(null)
    open.current = next
    setAsking(next)
  }, [])

  const make = useCallback(
    async (change: ScopeChange, impact: Impact): Promise<Settled> => {
      const answer = await session.intend(change.intention, { quiet: change.quiet ?? false })
      if (answer.ok) {
        const { id } = answer.value.line
        const words = saidAfter(change.done ?? change.title, impact)
        toast({ words, act: { label: screens.shell.undo, run: () => void session.undo(id) } })
      }
      return answer
    },
    [session],
  )

  const ask = useCallback<AskChange>(
    async (change) => {
      const foreseen = await call('assessment:impact', { id: session.id, intention: change.intention })
      if (!foreseen.ok) {
        if (!change.quiet) toast({ words: failureText(foreseen.failure), tone: 'problem' })
        return foreseen
      }
      const impact = foreseen.value
      if (movesNothing(impact)) return make(change, impact)
      return new Promise((settle) => show({ change, impact, settle }))
    },
    [session, make, show],
  )

  const leave = () => {
    asking?.settle(null)
    show(null)
  }
  const confirm = async () => {
    if (!asking) return
    setBusy(true)
    const settled = await make(asking.change, asking.impact)
    setBusy(false)
    open.current = null
    setAsking(null)
    asking.settle(settled)
  }
  return (
    <ScopeChangeContext value={ask}>
      {children}
      {asking && (
        <ImpactDialog
          title={asking.change.title}
          act={asking.change.act}
          impact={asking.impact}
          busy={busy}
          onLeave={leave}
          onConfirm={() => void confirm()}
        />
      )}
    </ScopeChangeContext>
  )
}
