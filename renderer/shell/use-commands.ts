import { useEffect, useEffectEvent } from 'react'
import { CommandId, commands } from '../../shared/commands.ts'
import type { WindowTold } from '../../shared/ipc/contract.ts'
import { call, listen } from '../bridge.ts'
import { hrefOf, navigate } from '../routes/location.ts'
import { useTheme } from '../theme.ts'
import { isPressed } from '../ui/kbd.tsx'
import { isTextField, useRecents, type Acts } from './acts.ts'

/** Shows the keys from anywhere inside a shell. */
export const showKeysEvent = 'demarc:show-keys'

/** Does commands by their keys and, where the platform shows a menu outside the window, from there. */
export function useCommands(acts: Acts): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const command = commands.find(({ keys }) => keys?.some((each) => isPressed(event, each)))
    const act = command && acts[command.id]
    if (!act || (command.leavesText && isTextField(event.target))) return
    event.preventDefault()
    act()
  })
  const showKeys = useEffectEvent(() => acts.keys?.())
  useEffect(() => {
    window.addEventListener('keydown', press)
    window.addEventListener(showKeysEvent, showKeys)
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener(showKeysEvent, showKeys)
    }
  }, [])
  useMenuOutside(acts)
}

type ToldFrom = Readonly<Record<keyof WindowTold, readonly unknown[]>>

function useMenuOutside(acts: Acts): void {
  const recent = useRecents()
  const theme = useTheme()
  const possible = CommandId.options.filter((id) => acts[id])
  // As text, so that it is told again only where it says something else.
  const told = JSON.stringify({ possible, checked: [`theme-${theme}`], recent } satisfies ToldFrom)
  useEffect(() => {
    void call('window:tell', JSON.parse(told) as WindowTold)
  }, [told])
  const choose = useEffectEvent((id: CommandId) => {
    if ((id === 'undo' || id === 'redo') && isTextField(document.activeElement)) takeBackTyping(id)
    else acts[id]?.()
  })
  useEffect(
    () =>
      listen('menu:chosen', (chosen) =>
        'open' in chosen ? navigate(hrefOf(chosen.open, 'overview')) : choose(chosen.command),
      ),
    [],
  )
}

/** What was typed is taken back by the field itself; this old call is the only one by which a page can ask it. */
function takeBackTyping(action: 'undo' | 'redo'): void {
  document.execCommand(action)
}
