import { useSyncExternalStore } from 'react'
import { useScale } from '../text-size.ts'

/** Whether the window is at least as wide as so many pixels of text of usual size; style sheets ask the container `window` the same. */
export function useIsWide(least: number): boolean {
  const scale = useScale()
  return useSyncExternalStore(subscribe, () => document.documentElement.clientWidth >= least * scale)
}

function subscribe(hear: () => void): () => void {
  window.addEventListener('resize', hear)
  return () => window.removeEventListener('resize', hear)
}
