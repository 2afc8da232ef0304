import PDFDocument from 'pdfkit'
import type { ReportModel } from '../../shared/model/report.ts'
import { reportText } from '../../shared/text/en/report.ts'
import { requestText } from '../../shared/text/en/requests.ts'
import { fontFile } from './fonts.ts'
import type { Imprint } from './imprint.ts'
import { internals, type Document } from './pdfkit-internals.ts'

/**
 * What a report is written as: PDF/A-3, which carries files. PDF/A-1b carries none; it is for checking the same report with a
 * program that knows no later part of the standard.
 */
export type Standard = 'PDF/A-3a' | 'PDF/A-1b'

const versions = { 'PDF/A-3a': '1.7', 'PDF/A-1b': '1.4' } as const

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)
}

function metadata(info: PDFKit.DocumentInfo): string {
  const moment = info.CreationDate?.toISOString().replace(/\.\d+Z$/, 'Z') ?? ''
  const alternatives = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`
  return `
    <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
      <xmp:CreateDate>${moment}</xmp:CreateDate>
      <xmp:ModifyDate>${moment}</xmp:ModifyDate>
      <xmp:CreatorTool>${xml(info.Creator ?? '')}</xmp:CreatorTool>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:title>${alternatives(info.Title ?? '')}</dc:title>
      <dc:creator><rdf:Seq><rdf:li>${xml(info.Author ?? '')}</rdf:li></rdf:Seq></dc:creator>
      <dc:description>${alternatives(info.Subject ?? '')}</dc:description>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <pdf:Producer>${xml(info.Producer ?? '')}</pdf:Producer>
      <pdf:Keywords>${xml(info.Keywords ?? '')}</pdf:Keywords>
    </rdf:Description>`
}

function infoOf(model: ReportModel, imprint: Imprint): PDFKit.DocumentInfo {
  // The report's date is the record's, not the clock's: the same input gives the same bytes, the file's id included.
  const moment = new Date(model.date)
  return {
    Title: `${model.about.client}: ${model.about.title}`,
    Author: model.firm,
    Subject:
      imprint.rendering === 'requests'
        ? requestText.title
        : `${reportText.imprint[imprint.kind]}, ${reportText.running.revision({ number: model.revision })}`,
    Keywords: imprint.recordHash ?? '',
    Creator: 'Demarc',
    Producer: 'PDFKit',
    CreationDate: moment,
    ModDate: moment,
  }
}

/** How much is gathered before it is handed on. */
const handful = 64 * 1024

/**
 * pdfkit hands every line of an object to the stream on its own, and a tagged report has millions. They are gathered here; what
 * is written and where it lies in the file stays the same.
 */
function gatherWrites(document: Document): void {
  const inside = internals(document)
  const push = inside.push.bind(document)
  let gathered: Uint8Array[] = []
  let size = 0
  const handOn = () => {
    if (size > 0) push(Buffer.concat(gathered))
    gathered = []
    size = 0
  }
  inside._write = (data) => {
    const bytes = typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data
    gathered.push(bytes)
    size += bytes.length
    inside._offset += bytes.length
    if (size >= handful) handOn()
  }
  inside.push = (chunk) => {
    handOn()
    return push(chunk)
  }
}

/** Opens a tagged PDF with fixed dates and nothing on it. */
export function openDocument(model: ReportModel, imprint: Imprint, standard: Standard): Document {
  const info = infoOf(model, imprint)
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    pdfVersion: versions[standard],
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    subset: standard,
    // Words are kept by shaping.ts.
    fontLayoutCache: false,
    // Else pdfkit opens Helvetica, which cannot be embedded.
    font: fontFile('sans'),
    info,
  })
  // pdfkit writes titles into XML as they are; a client named "A & B" would break the file's metadata.
  internals(document)._addInfo = () => document.appendXML(metadata(info))
  gatherWrites(document)
  return document
}
