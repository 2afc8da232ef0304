import type { SignRole } from '../../model/revision.ts'
import type { Verdict } from '../../model/verification.ts'
import { dayInWords, instantInWords } from './days.ts'
import { signerWords } from './report.ts'

/** What verifying a signed report says: one sentence for each thing looked at. */
export const verifyText = {
  unreadable: {
    'no-pdf': () => 'This file is not a PDF.',
    ends: () =>
      'The file does not end where its last signature ends: it was cut off, or something was added after signing. Ask for it again.',
    shape: () =>
      'This is not a report of record that Demarc made, or it was damaged. Ask for it again from whoever issued it.',
  },
  /** A draft, an executive report, working papers, a list: told by what the file says of itself. */
  unsigned: () =>
    'The file says that Demarc made it, and has no place for a signature, as a draft, an executive report, working papers or a list of requests. Ask for the report of record.',

  readable: () => 'The file is whole: every byte belongs to the report or to one of its signatures.',
  noSignature: () => 'Nobody has signed this report.',
  lastCovers: () => 'The last signature covers the whole file.',
  onlySignatures: () => 'Since the report was drawn, only signatures were added.',
  valid: (p: { role: SignRole; name: string; at: string | null }) =>
    `The signature of ${signerWords[p.role]} is valid: ${p.name}${p.at ? `, ${instantInWords(p.at)} by their computer’s clock` : ''}.`,
  notSigned: (p: { role: SignRole }) =>
    `${capital(signerWords[p.role])} has not signed, so the report is not approved.`,
  unknownField: (p: { field: string }) =>
    `Somebody signed in a field "${p.field.slice(0, 40)}" that no report of Demarc has.`,
  wrong: {
    unreadable: (p: { role: SignRole }) => `The signature of ${signerWords[p.role]} cannot be read.`,
    weak: (p: { role: SignRole }) =>
      `The signature of ${signerWords[p.role]} uses a hash that is no longer safe; SHA-256 or better is asked for.`,
    'not-bound': (p: { role: SignRole }) =>
      `The signature of ${signerWords[p.role]} does not name the certificate it was made with, so it could be another’s.`,
    'not-matching': (p: { role: SignRole }) =>
      `The signature of ${signerWords[p.role]} does not match: the file was changed after ${signerWords[p.role]} signed.`,
    format: (p: { role: SignRole }) =>
      `The signature of ${signerWords[p.role]} is of another kind than PAdES (ETSI.CAdES.detached). Set the program that signs to PAdES or CAdES.`,
    range: (p: { role: SignRole }) =>
      `The signature of ${signerWords[p.role]} does not cover all of the file up to where it was made.`,
    padding: (p: { role: SignRole }) => `Something is hidden in the place of the signature of ${signerWords[p.role]}.`,
  },
  changed: {
    document: () => 'After signing, the document as a whole was changed, not only signed.',
    form: () => 'After signing, the list of signature fields was changed.',
    field: () => 'After signing, a signature field was changed.',
    page: () => 'After signing, a page was changed.',
    object: () => 'After signing, the content of the report was changed.',
  },
  added: () => 'After signing, something was added that is not a signature.',
  order: () => 'The signatures are not in the order preparer, reviewer, approver.',
  sameCertificate: (p: { one: SignRole; other: SignRole }) =>
    `${capital(signerWords[p.one])} and ${signerWords[p.other]} signed with the same certificate.`,
  differentCertificates: () => 'Each signature was made with a certificate of its own.',
  named: () => 'The certificates name the people the report names.',
  namesAnother: (p: { role: SignRole; certificate: string; name: string }) =>
    `The field of ${signerWords[p.role]} was signed by ${p.certificate}; the report names ${p.name}.`,
  expired: (p: { role: SignRole; from: string; to: string }) =>
    `The certificate of ${signerWords[p.role]} was not valid on the day of signing: it holds from ${dayInWords(p.from)} to ${dayInWords(p.to)}.`,
  trusted: (p: { role: SignRole }) =>
    `The certificate of ${signerWords[p.role]} is vouched for by the certificates you gave.`,
  notTrusted: (p: { role: SignRole }) =>
    `The certificate of ${signerWords[p.role]} is not vouched for by the certificates you gave.`,

  notAttached: () => 'The report does not carry the data it was drawn from, or it is not written as Demarc writes it.',
  modelMatches: () => 'The data attached to the report is the data that was signed.',
  modelDiffers: () => 'The data attached to the report is not the data that was signed.',
  recounted: () => 'Every figure and register of the report was made again from the details and agrees.',
  miscounted: (p: { figure: string; said: number | null; counted: number | null }) =>
    `The report says ${p.said ?? 'nothing'} (${p.figure}), but the details add up to ${p.counted ?? 'nothing'}.`,
  moreMiscounted: (p: { count: number }) => `${p.count} more figures of the report do not add up.`,

  inside: {
    here: (p: { title: string }) => `The report was made of "${p.title}", which is in this workspace.`,
    same: () => 'The file is the one kept here, byte for byte.',
    earlier: () => 'The file is the one kept here, as it was before the later signatures.',
    otherFile: () => 'The file is another than the one kept here.',
    certificates: () => 'The certificates are those that the journal recorded when each signed.',
    otherCertificate: (p: { role: SignRole }) =>
      `The journal recorded another certificate for ${signerWords[p.role]} than the one in this file.`,
    void: (p: { by: string; at: string; reason: string }) =>
      `${p.by} sent this record back on ${instantInWords(p.at)}, and its signatures became void: ${p.reason}`,
    voidSince: () => 'This record was frozen here and is none of the signed ones: its signatures became void.',
    sound: () => 'The journal, its evidence and the signed record were checked and are sound.',
  },

  /** What stands above the checks. */
  verdicts: {
    sound: 'The report is as it was signed.',
    incomplete: 'The report is as it was signed, but not all three have signed yet.',
    changed: 'The file was changed after it was signed. Do not rely on it.',
    void: 'The record was sent back after this was signed. The report is void.',
    unsigned: 'Nobody has signed this file. It is no report of record.',
    foreign: 'This is no report of record, or it is damaged.',
    doubtful: 'Something is not as it should be. Do not rely on the report before it is explained.',
  } satisfies Record<Verdict, string>,
  trust: {
    trusted: 'vouched for by the certificates given',
    own: 'an identity of this computer',
    fingerprint: 'known by its fingerprint only: compare it with what the signer says',
  },
  selfIssued: () => 'self-issued',
  issuedBy: (p: { issuer: string }) => `issued by ${p.issuer}`,
  check: { ok: 'ok', wrong: 'WRONG' },
} as const

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Why a report signed outside is not taken back, as clauses of a sentence. */
export const outsideText = {
  wrong: {
    unreadable: 'it cannot be read',
    weak: 'it uses a hash that is no longer safe',
    'not-bound': 'it does not name the certificate it was made with',
    'not-matching': 'it does not match the file',
    format: 'it is not a PAdES signature (ETSI.CAdES.detached); set the program that signs to PAdES or CAdES',
    range: 'it does not cover the whole file',
    padding: 'something is hidden in its place',
  },
  changed: {
    document: 'the document as a whole',
    form: 'the list of signature fields',
    field: 'a signature field',
    page: 'a page',
    object: 'the content',
  },
} as const
