import { useSyncExternalStore } from 'react'
import * as z from 'zod'
import { recall, remember } from './memory.ts'

export const Theme = z.enum(['system', 'light', 'dark', 'contrast-light', 'contrast'])
export type Theme = z.infer<typeof Theme>

const hearers = new Set<() => void>()
let chosen: Theme = 'system'

/** Shows the appearance this viewer chose before. */
export function recallTheme(): void {
  setTheme(recall('theme', Theme) ?? 'system')
}

/** Sets the appearance and remembers it for this viewer; `system` follows the system. */
export function setTheme(theme: Theme): void {
  if (theme !== chosen) remember('theme', theme)
  chosen = theme
  show(theme)
  for (const hear of hearers) hear()
}

/** The appearance this viewer chose. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => chosen)
}

const asksForMore = window.matchMedia('(prefers-contrast: more)')
asksForMore.addEventListener('change', () => show(chosen))

/** `theme` says light or dark, where it is not the system that does; `contrast` whether there is more of it. */
function show(theme: Theme): void {
  const { dataset } = document.documentElement
  const isDark = theme === 'dark' || theme === 'contrast'
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = isDark ? 'dark' : 'light'
  if (theme.startsWith('contrast') || asksForMore.matches) dataset['contrast'] = 'more'
  else delete dataset['contrast']
}

function subscribe(hear: () => void): () => void {
  hearers.add(hear)
  return () => hearers.delete(hear)
}
