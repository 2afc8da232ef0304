import { useSyncExternalStore } from 'react'
import * as z from 'zod'
import { recall, remember } from './memory.ts'

/** The sizes of text, in percent of what the system or the browser has. */
export const textSizes = [100, 112, 125, 150, 175, 200] as const
export type TextSize = (typeof textSizes)[number]

const Size = z.literal(textSizes)
/** What a pixel of the style sheets is a part of. */
const root = 16
const hearers = new Set<() => void>()
let chosen: TextSize = 100

/** Shows the size of text this viewer chose before. */
export function recallTextSize(): void {
  setTextSize(recall('text-size', Size) ?? 100)
}

/** Sets the size of text and remembers it for this viewer. */
export function setTextSize(size: TextSize): void {
  if (size !== chosen) remember('text-size', size)
  chosen = size
  if (size === 100) delete document.documentElement.dataset['textSize']
  else document.documentElement.dataset['textSize'] = String(size)
  for (const hear of hearers) hear()
}

/** The size of text this viewer chose. */
export function textSize(): TextSize {
  return chosen
}

/** The next larger or smaller size; the same one at the end. */
export function nextTextSize(size: TextSize, step: 1 | -1): TextSize {
  return textSizes[textSizes.indexOf(size) + step] ?? size
}

/** The size of text this viewer chose, kept up to date. */
export function useTextSize(): TextSize {
  return useSyncExternalStore(subscribe, () => chosen)
}

/** How much larger than usual everything is: for lengths that are counted and not only styled. */
export function useScale(): number {
  return useTextSize() / 100
}

/** A length of the style sheets for a style of an element, where it follows the size of text as they do. */
export function scaled(pixels: number): string {
  return `${pixels / root}rem`
}

function subscribe(hear: () => void): () => void {
  hearers.add(hear)
  return () => hearers.delete(hear)
}
