import type { SignatureBox } from './context.ts'
import { fileString, internals, type Document, type FileObject } from './pdfkit-internals.ts'
import type { Sheet } from './sheet.ts'

/** Printed with the page, and neither moved nor taken away (ISO 32000-1, table 165). */
const printed = 4
const locked = 128
/** The file has signature fields, and is only ever added to (table 219). */
const signedAndAppendOnly = 3

/**
 * An empty signature field on the page that is being drawn, tagged as a form with `title` as what a screen reader says.
 * pdfkit makes fields of every kind but this one.
 */
export function signatureField(sheet: Sheet, box: SignatureBox, title: string): FileObject {
  const inside = internals(sheet.document)
  const { role, x, y, width, height } = box
  const empty = inside.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} })
  empty.write('q Q')
  empty.end()
  const element = sheet.element('Form')
  inside.annotate(x, y, width, height, {
    Subtype: 'Widget',
    FT: 'Sig',
    T: fileString(role),
    TU: fileString(title),
    F: printed + locked,
    P: inside.page.dictionary,
    AP: { N: empty },
    structParent: element,
  })
  element.end()
  const field = inside.page.annotations.at(-1)
  if (!field) throw new Error('the page has the field that was put on it')
  return field
}

/** Lists the fields in the document, before it ends. */
export function listFields(document: Document, fields: readonly FileObject[]): void {
  if (fields.length === 0) return
  const inside = internals(document)
  const form = inside.ref({ Fields: fields, SigFlags: signedAndAppendOnly })
  form.end()
  inside._root.data.AcroForm = form
  // pdfkit would end a form of its own making.
  inside.endAcroForm = () => document
}
