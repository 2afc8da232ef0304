import { invariant } from '../../shared/invariant.ts'
import type { Fonts } from './fonts.ts'
import { internals, type Document, type FileObject } from './pdfkit-internals.ts'
import type { TextStyle } from './type-scale.ts'

/*
 * What is known only at the end: how many pages there are, on which page a section begins. Each such text is a small
 * drawing of its own (a form object) that pages refer to and that is written last, so no page has to be kept.
 */

/** A short text to be filled in. */
export interface LateText {
  /** Shows the text with its baseline at y and its right edge at x. */
  show(x: number, y: number): void
  /** Writes it. */
  fill(text: string): void
  readonly filled: boolean
}

/** Room for a text, in points. */
const widest = 160

/** Makes a text that is filled in later. Those of one page differ by their names. */
export function lateText(document: Document, fonts: Fonts, name: string, style: TextStyle): LateText {
  const inside = internals(document)
  const resources: { Font: Record<string, FileObject> } = { Font: {} }
  const form = inside.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [-widest, -style.size, 0, style.size * 1.5],
    Resources: resources,
  })
  let filled = false
  return {
    get filled() {
      return filled
    },
    show(x, y) {
      inside.page.xobjects[name] = form
      // The page is drawn upside down by pdfkit; the second -1 turns the text upright again.
      document.addContent(`q 1 0 0 -1 ${x.toFixed(2)} ${y.toFixed(2)} cm /${name} Do Q`)
    },
    fill(text) {
      filled = true
      const words = fonts.shown(style.face, text)
      const font = words && inside.page.fonts[words.id]
      invariant(font, 'the face of running lines has digits and letters')
      resources.Font[words.id] = font
      const left = -fonts.width(style.face, text) * style.size
      form.write(
        `BT ${colourOperator(style.colour)} /${words.id} ${style.size} Tf ${left.toFixed(2)} 0 Td [${words.shown}] TJ ET`,
      )
      form.end()
    },
  }
}

function colourOperator(hex: string): string {
  const parts = [1, 3, 5].map((at) => (parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(3))
  return `${parts.join(' ')} rg`
}
