import * as z from 'zod'

/*
 * Everything that can be done from anywhere, once: the menu of the desktop, the commands of the window (Mod+K), the keys and
 * their help are all made of this list, so that they cannot differ.
 */

export const CommandId = z.enum([
  'new',
  'list',
  'receive',
  'verify',
  'templates',
  'wordings',
  'export',
  'hand-over',
  'profile',
  'close',
  'undo',
  'redo',
  'search',
  'theme-system',
  'theme-light',
  'theme-dark',
  'theme-contrast',
  'theme-contrast-light',
  'text-larger',
  'text-smaller',
  'text-usual',
  'pages',
  'panel',
  'commands',
  'overview',
  'matrix',
  'checklist',
  'findings',
  'evidence',
  'reliance',
  'review',
  'sign-off',
  'next-blocker',
  'report',
  'history',
  'worksheet',
  'scope',
  'help',
  'keys',
  'about',
])
export type CommandId = z.infer<typeof CommandId>

export type MenuName = 'file' | 'edit' | 'view' | 'go' | 'help'

export interface CommandEntry {
  readonly id: CommandId
  /** The keys that do it from anywhere, the first one shown; `Mod` is Command on a Mac and Ctrl elsewhere. */
  readonly keys?: readonly string[]
  /** Text fields keep these keys for what is typed in them. */
  readonly leavesText?: boolean
}

/** The menus in the order of the platforms; what belongs together stands together. */
export const menus: Readonly<Record<MenuName, readonly (readonly CommandEntry[])[]>> = {
  file: [
    [{ id: 'new', keys: ['Mod+N'] }, { id: 'list' }],
    [{ id: 'receive' }, { id: 'verify' }, { id: 'templates' }, { id: 'wordings' }],
    [{ id: 'export', keys: ['Mod+P'] }, { id: 'hand-over' }],
    [{ id: 'profile' }],
    [{ id: 'close' }],
  ],
  edit: [
    [
      { id: 'undo', keys: ['Mod+Z'], leavesText: true },
      { id: 'redo', keys: ['Mod+Shift+Z', 'Mod+Y'], leavesText: true },
    ],
    [{ id: 'search', keys: ['Mod+Shift+F'] }],
  ],
  view: [
    [
      { id: 'theme-system' },
      { id: 'theme-light' },
      { id: 'theme-dark' },
      { id: 'theme-contrast-light' },
      { id: 'theme-contrast' },
    ],
    [
      { id: 'text-larger', keys: ['Mod+Plus', 'Mod+='] },
      { id: 'text-smaller', keys: ['Mod+-'] },
      { id: 'text-usual', keys: ['Mod+0'] },
    ],
    [
      { id: 'pages', keys: ['Mod+B'] },
      { id: 'panel', keys: ['Mod+I'] },
    ],
  ],
  go: [
    [{ id: 'commands', keys: ['Mod+K'] }],
    [{ id: 'overview' }, { id: 'matrix' }, { id: 'checklist' }],
    [{ id: 'findings' }, { id: 'evidence' }, { id: 'reliance' }, { id: 'review' }],
    [{ id: 'sign-off' }, { id: 'next-blocker', keys: ['F8'] }, { id: 'report' }, { id: 'history' }],
    [{ id: 'worksheet' }, { id: 'scope' }],
  ],
  help: [
    [
      { id: 'help', keys: ['F1'] },
      { id: 'keys', keys: ['Mod+/'] },
    ],
    [{ id: 'about' }],
  ],
}

/** All of them, in the order of the menus. */
export const commands: readonly CommandEntry[] = Object.values(menus).flat(2)

/** An assessment that was open lately. */
export const Recent = z.object({ id: z.string().max(200), name: z.string().max(500) })
export type Recent = z.infer<typeof Recent>

/** How many of them are kept and offered. */
export const mostRecent = 8
