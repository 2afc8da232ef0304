import { renameSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'

const Bounds = z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) })
const WindowState = z.object({ bounds: Bounds, maximized: z.boolean() })

/** A rectangle on the screens. */
export type Bounds = z.infer<typeof Bounds>
/** Where the window was and how large. */
export type WindowState = z.infer<typeof WindowState>

/** How the window opens for the first time; Electron puts it in the middle. */
export const firstSize = { width: 1360, height: 900 }

/** The smallest window in which a checklist can still be worked on. */
export const smallestSize = { minWidth: 720, minHeight: 480 }

/** Where the window was last, or null: it is a comfort, so an unreadable note is as good as none. */
export async function readWindowState(profile: string): Promise<WindowState | null> {
  try {
    return WindowState.parse(JSON.parse(await readFile(noteIn(profile), 'utf8')))
  } catch {
    return null
  }
}

/** Remembers where the window is, at once, because the process is about to end. Failing to is not worth a word. */
export function saveWindowState(profile: string, state: WindowState): void {
  const path = noteIn(profile)
  try {
    writeFileSync(`${path}.new`, JSON.stringify(state))
    renameSync(`${path}.new`, path)
  } catch {
    // The window opens in its first size next time.
  }
}

/** Whether enough of a window's top edge lies on a screen to take hold of it. */
export function isReachable(bounds: Bounds, screens: readonly Bounds[]): boolean {
  return screens.some((screen) => {
    const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x)
    return across >= 100 && bounds.y >= screen.y && bounds.y <= screen.y + screen.height - 40
  })
}

function noteIn(profile: string): string {
  return join(profile, 'window.json')
}
