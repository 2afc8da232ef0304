import { useEffect, useRef } from 'react'
import type { ChangeLine } from '../../shared/model/change.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { hrefOf, navigate } from '../routes/location.ts'
import type { Session } from '../session/session.ts'
import { useAsk } from '../session/use-session.ts'
import { isMod } from '../ui/kbd.tsx'
import { toast } from '../ui/messages.ts'

/** Opens the keys dialog from anywhere inside the shell. */
export const showKeysEvent = 'demarc:show-keys'

/** Keys that work anywhere in an assessment: commands, undo, redo, help. */
export function useShellKeys(on: { onCommands: () => void; onKeys: () => void }): void {
  const session = useAsk()
  const latest = useRef(on)
  useEffect(() => {
    latest.current = on
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event)
      if (!action) return
      event.preventDefault()
      if (action === 'commands') latest.current.onCommands()
      else if (action === 'keys') latest.current.onKeys()
      else if (action === 'search') navigate(hrefOf(session.id, 'search'))
      else void takeBack(session, action)
    }
    const showKeys = () => latest.current.onKeys()
    window.addEventListener('keydown', press)
    window.addEventListener(showKeysEvent, showKeys)
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener(showKeysEvent, showKeys)
    }
  }, [session])
}

function actionOf(event: KeyboardEvent): 'commands' | 'keys' | 'search' | 'undo' | 'redo' | null {
  if (event.key === 'F1') return 'keys'
  if (!isMod(event) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'k' && !event.shiftKey) return 'commands'
  if (key === 'f' && event.shiftKey) return 'search'
  // In a text field these keys take back typing, which is not yet a change.
  if (isTextField(event.target)) return null
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' ? 'redo' : null
}

/** Undoes or redoes the last change and says where. */
export async function takeBack(session: Session, action: 'undo' | 'redo'): Promise<void> {
  const answer = action === 'undo' ? await session.undo() : await session.redo()
  if (!answer.ok) return
  const state = session.state()
  const ref = state.phase === 'open' ? refOfLine(answer.value.line, state.state) : null
  const { undone, redone } = screens.shell
  toast({ words: (action === 'undo' ? undone : redone)(ref) })
}

/** The reference of the first item a change touches, or null. */
function refOfLine(line: ChangeLine, state: AssessmentState): string | null {
  for (const event of line.events ?? []) {
    if ('control' in event) return state.items[event.unit]?.[event.control]?.ref ?? null
  }
  return null
}

/** Whether typing into the target writes text. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file', 'range'].includes(target.type)
}
