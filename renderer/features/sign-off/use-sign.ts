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

/**
 * Signs once at a time; says who signed, or why nobody could. `missing` is what the form lacks: asked to sign, it is said until it is
 * there.
 */
export function useSign(
  role: SignRole,
  missing: string | null,
): {
  readonly busy: boolean
  readonly problem: string | null
  readonly sign: (wish: Wish | null) => Promise<void>
} {
  const session = useAsk()
  const [busy, setBusy] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const [failed, say] = useState<string | null>(null)
  const problem = (isAsked ? missing : null) ?? failed
  const sign = async (wish: Wish | null) => {
    say(null)
    setAsked(true)
    if (missing !== null || wish === null) return
    setBusy(true)
    const answer = await session.sign({ role, ...wish })
    setBusy(false)
    if (!answer.ok) return say(failureText(answer.failure))
    toast({ words: words.signed(signedBy(answer.value.line.events), words.roles[role]) })
    focusStanding()
  }
  return { busy, problem, sign }
}

function signedBy(events: readonly { readonly type: string }[] | null): string {
  const signed = (events ?? []).find(
    (event): event is { type: string; signature: { name: string } } => 'signature' in event,
  )
  return signed?.signature.name ?? ''
}
