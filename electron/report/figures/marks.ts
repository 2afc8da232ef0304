import type { Document } from '../pdfkit-internals.ts'
import { colours, type Mark } from '../type-scale.ts'

/** Draws the shape beside a word of judgement, centred at (x, y). Shapes differ without colour. */
export function drawMark(document: Document, mark: Mark, x: number, y: number, size: number): void {
  const radius = size / 2
  const line = Math.max(0.7, size * 0.13)
  document.lineWidth(line)
  if (mark.shape === 'full') document.circle(x, y, radius).fill(mark.colour)
  else if (mark.shape === 'diamond') diamond(document, x, y, radius * 1.12).fill(mark.colour)
  else if (mark.shape === 'triangle') triangle(document, x, y, radius).fill(mark.colour)
  else if (mark.shape === 'bar') document.rect(x - radius, y - line, radius * 2, line * 2).fill(mark.colour)
  else {
    const inner = radius - line / 2
    document.circle(x, y, inner).fillAndStroke(colours.paper, mark.colour)
    if (mark.shape === 'half') halfDisc(document, x, y, inner).fill(mark.colour)
  }
}

function diamond(document: Document, x: number, y: number, radius: number): Document {
  return document
    .moveTo(x, y - radius)
    .lineTo(x + radius, y)
    .lineTo(x, y + radius)
    .lineTo(x - radius, y)
    .closePath()
}

function triangle(document: Document, x: number, y: number, radius: number): Document {
  return document
    .moveTo(x, y - radius)
    .lineTo(x + radius * 1.1, y + radius * 0.9)
    .lineTo(x - radius * 1.1, y + radius * 0.9)
    .closePath()
}

/** The left half of a disc, by the usual approximation of a quarter circle with a Bézier curve. */
function halfDisc(document: Document, x: number, y: number, radius: number): Document {
  const handle = radius * 0.5523
  return document
    .moveTo(x, y - radius)
    .bezierCurveTo(x - handle, y - radius, x - radius, y - handle, x - radius, y)
    .bezierCurveTo(x - radius, y + handle, x - handle, y + radius, x, y + radius)
    .closePath()
}
