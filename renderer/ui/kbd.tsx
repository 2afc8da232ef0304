import './kbd.css'

const onMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Keys to press: `Mod+K`, `j`, `Shift+Enter`. `Mod` is the Command key on a Mac and Ctrl elsewhere. */
export function Kbd({ keys }: { keys: string }) {
  return <kbd className="kbd">{keys.replace('Mod', onMac ? '⌘' : 'Ctrl').replaceAll('+', onMac ? '' : ' ')}</kbd>
}

/** Whether the platform's command key is down. */
export function isMod(event: { readonly metaKey: boolean; readonly ctrlKey: boolean }): boolean {
  return onMac ? event.metaKey : event.ctrlKey
}
