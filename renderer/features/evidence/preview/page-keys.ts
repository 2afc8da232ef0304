/** Where the pages of a document are read by keys: how far the page shown is scrolled, and which of how many it is. */
export interface PageView {
  readonly page: number
  readonly count: number
  readonly scrolled: number
  readonly room: number
  readonly height: number
}

/** Where a key leads: to another place on the page, or to another page, at its beginning or its end. */
export type PageMove =
  | { readonly to: 'place'; readonly top: number }
  | { readonly to: 'page'; readonly page: number; readonly atEnd: boolean }

/** How much of what was seen last stays to be seen. */
const kept = 40
/** Sizes are rounded, so that the end of a page may lie a little further than it can be scrolled. */
const nearly = 2

/** What a key does: it leads along the page first, and from its edge on to the next page, or to the first or last one. */
export function pageMove(key: string, { page, count, scrolled, room, height }: PageView): PageMove | null {
  const isAtEnd = scrolled + room >= height - nearly
  const isAtBeginning = scrolled <= nearly
  switch (key) {
    case 'PageDown':
      if (!isAtEnd) return { to: 'place', top: scrolled + room - kept }
      return page < count ? { to: 'page', page: page + 1, atEnd: false } : null
    case 'PageUp':
      if (!isAtBeginning) return { to: 'place', top: scrolled - room + kept }
      return page > 1 ? { to: 'page', page: page - 1, atEnd: true } : null
    case 'End':
      if (!isAtEnd) return { to: 'place', top: height }
      return page < count ? { to: 'page', page: count, atEnd: true } : null
    case 'Home':
      if (!isAtBeginning) return { to: 'place', top: 0 }
      return page > 1 ? { to: 'page', page: 1, atEnd: false } : null
    default:
      return null
  }
}
