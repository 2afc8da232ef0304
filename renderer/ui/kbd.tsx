import './kbd.css'

const onMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Keys to press: `Mod+K`, `j`, `Shift+Enter`. `Mod` is the Command key on a Mac and Ctrl elsewhere. */
export function Kbd({ keys }: { keys: string }) {
  const spoken = keys.replace('Mod', onMac ? '⌘' : 'Ctrl').replaceAll('+', onMac ? '' : ' ')
  return <kbd className="kbd">{spoken.replace('Plus', '+')}</kbd>
}

/** Whether an event is the press of such keys. */
export function isPressed(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) === 'Plus' ? '+' : (parts.at(-1) ?? '')
  if (event.key.toLowerCase() !== key.toLowerCase() || event.altKey) return false
  if (parts.includes('Mod') !== isMod(event) || (!parts.includes('Mod') && (event.ctrlKey || event.metaKey)))
    return false
  // A sign may need the shift key on a keyboard, which then says nothing.
  return !/^[a-z0-9]$/i.test(key) || parts.includes('Shift') === event.shiftKey
}

/** Whether the platform's command key is down. */
export function isMod(event: { readonly metaKey: boolean; readonly ctrlKey: boolean }): boolean {
  return onMac ? event.metaKey : event.ctrlKey
}
