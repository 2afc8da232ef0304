import { internals, type Document, type OutlineItem } from './pdfkit-internals.ts'

/**
 * pdfkit 0.20 leaves out /Count on the root and on closed bookmarks, and makes viewers jump to the right edge of the
 * page. Both are put right here, before the document ends.
 */
export function mendOutline(document: Document): void {
  const { outline } = internals(document)
  const shown = mend(outline)
  if (shown > 0) outline.outlineData['Count'] = shown
}

function mend(item: OutlineItem): number {
  let shown = item.children.length
  for (const child of item.children) {
    const inside = mend(child)
    const open = child.options.expanded === true
    if (open) shown += inside
    if (inside > 0) child.outlineData['Count'] = open ? inside : -inside
    // Else pdfkit would write its own count over this one.
    child.options = { ...child.options, expanded: false }
    toLeftEdge(child.outlineData['Dest'])
  }
  return shown
}

function toLeftEdge(destination: unknown): void {
  if (Array.isArray(destination) && destination[1] === 'XYZ') destination[2] = null
}
