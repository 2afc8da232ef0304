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

/** A font embedded in the document; `font` is the parsed file. */
export interface EmbeddedFont {
  readonly id: string
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean }
  layoutCache: Record<string, unknown>
  ref(): FileObject
  encode(text: string): [hex: string[], positions: unknown]
  widthOfString(text: string, size: number): number
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
  outline: OutlineItem
  struct(type: string, options?: Record<string, unknown>): Element
  addStructure(element: Element): void
  ref(data: Record<string, unknown>): FileObject
  annotate(x: number, y: number, width: number, height: number, options: Record<string, unknown>): void
  page: {
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
