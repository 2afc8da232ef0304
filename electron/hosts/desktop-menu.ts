import type { MenuItemConstructorOptions } from 'electron'
import { menus, type CommandEntry, type CommandId, type MenuName } from '../../shared/commands.ts'
import type { WindowTold } from '../../shared/ipc/contract.ts'
import { commandWords, menuTexts, menuWords } from '../../shared/text/en/commands.ts'
import { screens } from '../../shared/text/en/screens.ts'

/** What the menu asks for when something in it is chosen. */
export interface MenuAsks {
  readonly command: (id: CommandId) => void
  readonly open: (assessment: string) => void
  readonly openWorkspace: () => void
}

/** Before the window has said what it can do. */
export const nothingTold: WindowTold = { possible: [], checked: [], recent: [] }

/** What the system words and does itself, at the end of our own group. */
const standard: Readonly<Partial<Record<MenuName, readonly MenuItemConstructorOptions[]>>> = {
  edit: [
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'delete' },
    { role: 'selectAll' },
  ],
  view: [{ type: 'separator' }, { role: 'togglefullscreen' }],
}

/**
 * The application menu as the platform has it, made of the list of commands that the window shows too. The window does the
 * commands and hears their keys itself, so that they are the same through both doors; the menu only shows the keys.
 */
export function desktopMenu(platform: NodeJS.Platform, told: WindowTold, asks: MenuAsks): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin'
  const inMenu = (name: MenuName) => joined(menus[name].map((group) => group.map((entry) => item(entry, told, asks))))
  const file: MenuItemConstructorOptions = {
    label: menuWords.file,
    submenu: [...withOpening(inMenu('file'), told, asks), { type: 'separator' }, { role: isMac ? 'close' : 'quit' }],
  }
  const others = (['edit', 'view', 'go'] as const).map((name) => ({
    label: menuWords[name],
    submenu: [...inMenu(name), ...(standard[name] ?? [])],
  }))
  const help: MenuItemConstructorOptions = { role: 'help', label: menuWords.help, submenu: inMenu('help') }
  return [...(isMac ? [{ role: 'appMenu' } as const] : []), file, ...others, { role: 'windowMenu' }, help]
}

/** Groups with a line between them. */
function joined(groups: readonly (readonly MenuItemConstructorOptions[])[]): MenuItemConstructorOptions[] {
  return groups.flatMap((group, at) => (at === 0 ? group : [{ type: 'separator' as const }, ...group]))
}

/** The ways to what there is already, after the way to something new. */
function withOpening(
  items: readonly MenuItemConstructorOptions[],
  { recent }: WindowTold,
  asks: MenuAsks,
): MenuItemConstructorOptions[] {
  const lately: MenuItemConstructorOptions[] =
    recent.length === 0
      ? [{ label: menuTexts.noRecent, enabled: false }]
      : recent.map(({ id, name }) => ({ label: literal(name), click: () => asks.open(id) }))
  const opening: MenuItemConstructorOptions[] = [
    { label: menuTexts.openRecent, submenu: lately },
    { label: menuTexts.openWorkspace, click: asks.openWorkspace },
  ]
  const end = items.findIndex(({ type }) => type === 'separator')
  return [...items.slice(0, end), ...opening, ...items.slice(end)]
}

function item({ id, keys }: CommandEntry, told: WindowTold, asks: MenuAsks): MenuItemConstructorOptions {
  const isChoice = id.startsWith('theme-')
  return {
    id,
    label: commandWords[id],
    // Text being typed can always be taken back, whatever the assessment has to undo.
    enabled: id === 'undo' || id === 'redo' || told.possible.includes(id),
    ...(isChoice && { type: 'radio' as const, checked: told.checked.includes(id) }),
    ...(keys?.[0] && { accelerator: keys[0].replace('Mod', 'CommandOrControl'), registerAccelerator: false }),
    click: () => asks.command(id),
  }
}

/** A name as it is: a menu reads an ampersand as the mark of a key. */
function literal(name: string): string {
  return (name || screens.app.name).replaceAll('&', '&&')
}
