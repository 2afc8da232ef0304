/*
 * pdfkit keeps some of what a tagged, streaming report needs under names its types do not show. They are named once,
 * here, for pdfkit 0.20.2; `test/unit/electron/report/draw.test.ts` fails when an update changes what they do.
 */

export type Document = PDFKit.PDFDocument

/** An object of the file that is written when it ends. */
export interface FileObject {
  readonly data: Record<string, unknown>
  write(chunk: string): void
  end(): void
}

/** A glyph of a font file. */
export interface Glyph {
  readonly id: number
  readonly advanceWidth: number
  readonly codePoints: readonly number[]
}

/** Where a glyph stands, in thousandths of the size; `advanceWidth` is the glyph's own width. */
interface GlyphPosition {
  readonly xAdvance: number
  readonly advanceWidth: number
  readonly xOffset: number
  readonly yOffset: number
}

/** A font embedded in the document; `font` is the parsed file. What is shown of it is written down for the end of the file. */
export interface EmbeddedFont {
  readonly id: string
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean }
  readonly subset: { includeGlyph(id: number): number }
  readonly widths: number[]
  readonly unicode: (readonly number[])[]
  readonly scale: number
  ref(): FileObject
  encode(text: string): [hex: string[], positions: unknown]
  widthOfString(text: string, size: number): number
  layoutRun(text: string): { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] }
}

/** An element of the structure tree. A function given to `add` draws at once and is tagged with the element. */
export interface Element {
  add(child: Element | (() => void)): Element
  end(): void
}

export interface OutlineItem {
  readonly children: OutlineItem[]
  options: { expanded?: boolean; [key: string]: unknown }
  readonly outlineData: Record<string, unknown>
  addItem(title: string, options: { expanded?: boolean; fit?: boolean; top?: number }): OutlineItem
}

interface Internals {
  _font: EmbeddedFont
  _fontFamilies: Record<string, EmbeddedFont>
  _root: { data: { Pages: { data: { Count: number } }; AcroForm?: FileObject } }
  endAcroForm: () => Document
  _addInfo: () => void
  /** How much was written. */
  _offset: number
  _write: (data: string | Uint8Array) => void
  push: (chunk: Uint8Array | null) => boolean
  outline: OutlineItem
  struct(type: string, options?: Record<string, unknown>): Element
  addStructure(element: Element): void
  ref(data: Record<string, unknown>): FileObject
  annotate(x: number, y: number, width: number, height: number, options: Record<string, unknown>): void
  addContent(operators: Uint8Array): void
  page: {
    fonts: Record<string, FileObject>
    xobjects: Record<string, FileObject>
    annotations: FileObject[]
    dictionary: FileObject
    height: number
  }
}

/** The document with what its types hide. */
export function internals(document: Document): Internals {
  return document as unknown as Internals
}

/** A string object of the file; a plain string would be written as a name. */
export function fileString(text: string): unknown {
  return Object(text) as unknown
}
