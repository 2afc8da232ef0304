import { canonicalJson } from '../../assessments/rules/hash.ts'
import { attachedNames, type Manifest } from '../../shared/model/manifest.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { reportText } from '../../shared/text/en/report.ts'
import { digestBytes } from '../storage/digest.ts'
import type { Imprint } from './imprint.ts'
import type { Document } from './pdfkit-internals.ts'

/** What travels inside a report of record: exactly the data that was drawn, and what is signed. */
export interface Attached {
  readonly model: Uint8Array
  readonly modelHash: string
  readonly manifest: Uint8Array
}

/** The files to attach; none but the report of record has any. */
export function attachedTo(model: ReportModel, { kind, recordHash }: Imprint): Attached | null {
  if (kind !== 'record' || recordHash === null) return null
  const text = Buffer.from(canonicalJson(model))
  const modelHash = digestBytes(text)
  const { preparer, reviewer, approver } = model.signOff
  const signers = { preparer, reviewer, approver }
  const manifest: Manifest = { format: 1, revision: model.revision, recordHash, modelHash, signers }
  return { model: text, modelHash, manifest: Buffer.from(canonicalJson(manifest)) }
}

/** Attaches the files (PDF/A-3, associated with the document as its data). */
export function attach(document: Document, attached: Attached, date: Date): void {
  for (const kind of ['model', 'manifest'] as const) {
    // pdfkit knows the relationship, its types do not.
    const options = {
      name: attachedNames[kind],
      type: 'application/json',
      description: reportText.attached[kind],
      relationship: 'Data',
      creationDate: date,
      modifiedDate: date,
    }
    document.file(Buffer.from(attached[kind]), options)
  }
}
