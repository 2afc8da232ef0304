import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '../../assessments/rules/hash.ts'
import { buildRecord } from '../../assessments/rules/record.ts'
import { factsOf } from '../../electron/signing/certificates.ts'
import { makeIdentity } from '../../electron/signing/make-identity.ts'
import { fieldsOf } from '../../electron/signing/pdf/fields.ts'
import { PdfFile } from '../../electron/signing/pdf/file.ts'
import { Characters, isArray } from '../../electron/signing/pdf/values.ts'
import { signPdf } from '../../electron/signing/sign-pdf.ts'
import type { Signer } from '../../electron/signing/signer.ts'
import type { AssessmentRecord } from '../../shared/model/report.ts'
import type { SignRole } from '../../shared/model/revision.ts'
import { drawInto } from './pdf-reading.ts'
import { person } from './records.ts'
import { Engagement } from './state.ts'

/*
 * A small report of record, drawn from a record of the rules and signed by real identities.
 */

export const signerNames = { preparer: 'Petra Preparer', reviewer: 'Rita Reviewer', approver: 'Ánna Approver' } as const
export const roles = ['preparer', 'reviewer', 'approver'] as const

/** A record of which every figure adds up. */
export function smallRecord(): AssessmentRecord {
  const engagement = Engagement.begin()
  const reviewer = engagement.add('person', person(signerNames.reviewer))
  const approver = engagement.add('person', person(signerNames.approver))
  for (const item of ['s3/s3.access', 's3/s3.encryption'])
    engagement.do({ type: 'item.conclude', items: [item], conclusion: 'compliant', reason: null })
  const signers = { preparer: engagement.idOf('person', signerNames.preparer), reviewer, approver }
  return buildRecord(engagement.ground(), signers, signerNames.preparer)
}

/** The report of a record with empty fields. */
export async function drawnRecord(folder: string, record: AssessmentRecord = smallRecord()): Promise<Buffer> {
  const imprint = { kind: 'record', recordHash: hashOf(record) } as const
  const { path } = await drawInto(join(folder, `base-${imprint.recordHash.slice(0, 8)}.pdf`), record.model, imprint)
  return readFileSync(path)
}

/** An identity that is valid on the days of these tests. */
export function identityFor(name: string): Promise<Signer> {
  return makeIdentity({ name, firm: 'Vale LLP', email: 'x@example.com', from: new Date('2026-11-01'), years: 2 })
}

/** Signs a report in a role. */
export function signIn(report: Buffer, role: SignRole, signer: Signer, name: string = signerNames[role]) {
  const certificate = { ...factsOf(signer.certificate), madeHere: true, madeBeside: [] }
  const at = `2026-12-0${roles.indexOf(role) + 1}T09:00:00.000Z`
  return signPdf(report, { role, name, certificate, at, signer })
}

/** A report with all three signatures, and who made them. */
export async function signedReport(folder: string): Promise<{ report: Buffer; base: Buffer; signers: Signer[] }> {
  const base = await drawnRecord(folder)
  const signers = await Promise.all(roles.map((role) => identityFor(signerNames[role])))
  let report = base
  for (const [index, role] of roles.entries()) report = await signIn(report, role, signers[index] as Signer)
  return { report, base, signers }
}

/** What a signature of a report was made over, and the signature itself, as the file has them. */
export function signatureIn(report: Buffer, index: number): { data: Buffer; der: Buffer } {
  const file = PdfFile.open(report)
  const dict = file.dict(fieldsOf(file)[index]?.signature ?? undefined)
  const range = dict.get('ByteRange')
  const contents = dict.get('Contents')
  if (!isArray(range) || !(contents instanceof Characters)) throw new Error('no signature')
  const [, open, close, rest] = range as [number, number, number, number]
  const length = contents.bytes.readUInt16BE(2) + 4
  return {
    data: Buffer.concat([report.subarray(0, open), report.subarray(close, close + rest)]),
    der: contents.bytes.subarray(0, length),
  }
}

/** Asks a program; what it says on both outputs, also when it ends with a failure. */
export function told(program: string, ...args: string[]): string {
  const { stdout, stderr, error } = spawnSync(program, args, { encoding: 'latin1', maxBuffer: 2 ** 28 })
  if (error) throw error
  return Buffer.from(`${stdout}${stderr}`, 'latin1').toString('utf8')
}
