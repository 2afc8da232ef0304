import { internals, type Document, type EmbeddedFont, type FileObject } from './pdfkit-internals.ts'
import type { Fonts } from './fonts.ts'
import type { TextStyle } from './type-scale.ts'

/*
 * Numbers that are known only at the end: how many pages there are, on which page a section begins. Each is a small
 * drawing of its own (a form object) that pages refer to and that is written last, so no page has to be kept.
 */

/** A number to be filled in. */
export interface LateNumber {
  /** Shows the number with its baseline at y: its left edge at x, or its right edge where `align` is right. */
  show(x: number, y: number): void
  /** Writes it. */
  fill(value: number): void
  readonly filled: boolean
}

const widest = 60

/** Makes a number that is filled in later. Numbers of one document differ by their names. */
export function lateNumber(
  document: Document,
  fonts: Fonts,
  name: string,
  style: TextStyle,
  align: 'left' | 'right',
): LateNumber {
  const inside = internals(document)
  const left = align === 'right' ? -widest : 0
  const resources: { Font: Record<string, FileObject> } = { Font: {} }
  const form = inside.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [left, -style.size, left + widest, style.size * 1.5],
    Resources: resources,
  })
  let filled = false
  return {
    get filled() {
      return filled
    },
    show(x, y) {
      inside.page.xobjects[name] = form
      // The page is drawn upside down by pdfkit; the second -1 turns the number upright again.
      document.addContent(`q 1 0 0 -1 ${x.toFixed(2)} ${y.toFixed(2)} cm /${name} Do Q`)
    },
    fill(value) {
      filled = true
      fonts.use(style.face, style.size)
      const font: EmbeddedFont = inside._font
      const [hex] = font.encode(String(value))
      const width = font.widthOfString(String(value), style.size)
      resources.Font[font.id] = font.ref()
      const x = align === 'right' ? -width : 0
      form.write(
        `BT ${colourOperator(style.colour)} /${font.id} ${style.size} Tf ${x.toFixed(2)} 0 Td <${hex.join('')}> Tj ET`,
      )
      form.end()
    },
  }
}

function colourOperator(hex: string): string {
  const parts = [1, 3, 5].map((at) => (parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(3))
  return `${parts.join(' ')} rg`
}
