import { useSyncExternalStore } from 'react'

/** Where the viewer is: the parts of the address after `#/`, and its query. */
export interface Place {
  readonly path: readonly string[]
  readonly query: Readonly<Record<string, string>>
}

/** Reads an address such as `#/a/x1/checklist/s3?item=s3/s3.logging`. */
export function parsePlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  return {
    path: path.split('/').filter(Boolean).map(decode),
    query: Object.fromEntries(new URLSearchParams(query)),
  }
}

/** Writes an address; the counterpart of `parsePlace`. Empty query values are left out. */
export function href(path: readonly string[], query: Readonly<Record<string, string | null>> = {}): string {
  const kept = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const search = new URLSearchParams(kept).toString()
  return `#/${path.map(encodeURIComponent).join('/')}${search ? `?${search}` : ''}`
}

/** The address of a page of an assessment. */
export function hrefOf(assessment: string, page: string, ...rest: string[]): string {
  return href(['a', assessment, page, ...rest])
}

/** The parts of the panel of an item. */
export const itemParts = ['conclude', 'procedures', 'evidence', 'findings', 'references', 'review'] as const
export type ItemPart = (typeof itemParts)[number]

/** The address of an item in the checklist of its unit; with `part`, of that part of its panel, which then opens. */
export function hrefOfItem(assessment: string, item: string, part?: ItemPart): string {
  return href(['a', assessment, 'checklist', item.split('/')[0] ?? 'all'], { item, part: part ?? null })
}

/**
 * Goes to an address. With `replace`, the step back skips the address that was left; with `now`, the page is there before the next
 * key is pressed.
 */
export function navigate(to: string, options: { replace?: boolean; now?: boolean } = {}): void {
  if (!options.replace && !options.now) {
    window.location.hash = to
    return
  }
  if (options.replace) history.replaceState(null, '', to)
  else history.pushState(null, '', to)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

/** Whether the window is at a page now, whatever has been drawn: what comes late must not lead back to a page that was left. */
export function isAt(...path: readonly string[]): boolean {
  const here = parsePlace(window.location.hash).path
  return path.every((part, at) => here[at] === part)
}

/** Where the viewer is, kept up to date. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return placeOf(hash)
}

let last: { hash: string; place: Place } = { hash: '', place: parsePlace('') }

/** One object for one address, so that a place can be compared and memoized. */
function placeOf(hash: string): Place {
  if (last.hash !== hash) last = { hash, place: parsePlace(hash) }
  return last.place
}

function subscribe(hear: () => void): () => void {
  window.addEventListener('hashchange', hear)
  return () => window.removeEventListener('hashchange', hear)
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
