import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { Sent } from '../../../shared/ipc/contract.ts'
import type { SignRole } from '../../../shared/model/revision.ts'
import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'
import { useAsk } from '../../session/use-session.ts'
import { toast } from '../../ui/messages.ts'

/** Where the focus goes once a signature is set and its form is gone. */
export const standingId = 'standing'

/** Puts the focus on who signs, after a dialog whose button is gone has let go of it. */
export function focusStanding(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(standingId)?.focus()))
}

type Wish = Omit<Sent<'revision:sign'>, 'id' | 'role'>

/** Signs once at a time; says who signed, or why nobody could. */
export function useSign(role: SignRole): {
  readonly busy: boolean
  readonly problem: string | null
  readonly say: (problem: string | null) => void
  readonly sign: (wish: Wish) => Promise<void>
} {
  const session = useAsk()
  const [busy, setBusy] = useState(false)
  const [problem, say] = useState<string | null>(null)
  const sign = async (wish: Wish) => {
    setBusy(true)
    say(null)
    const answer = await session.sign({ role, ...wish })
    setBusy(false)
    if (!answer.ok) return say(failureText(answer.failure))
    toast({ words: words.signed(signedBy(answer.value.line.events), words.roles[role]) })
    focusStanding()
  }
  return { busy, problem, say, sign }
}

function signedBy(events: readonly { readonly type: string }[] | null): string {
  const signed = (events ?? []).find(
    (event): event is { type: string; signature: { name: string } } => 'signature' in event,
  )
  return signed?.signature.name ?? ''
}
