import type { MenuItemConstructorOptions } from 'electron'
import { doors } from '../../shared/text/en/doors.ts'

/** The application menu as the platform has it. Electron words the standard entries in the user's language. */
export function desktopMenu(platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const view: MenuItemConstructorOptions = {
    label: doors.viewMenu(),
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  }
  const first: MenuItemConstructorOptions = { role: platform === 'darwin' ? 'appMenu' : 'fileMenu' }
  return [first, { role: 'editMenu' }, view, { role: 'windowMenu' }]
}
