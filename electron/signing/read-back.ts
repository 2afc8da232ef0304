import type { CertificateFacts } from '../../shared/model/certificate.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { attachedTo } from './attached.ts'
import { factsOf } from './certificates.ts'
import type { Difference } from './pdf/difference.ts'
import { BadPdf } from './pdf/values.ts'
import { readSignatures, type FoundSignature } from './signatures.ts'

/** What is read from a file that comes back signed by another program. */
export interface ReadBack {
  /** The newest signature; null where there is none. */
  readonly added: (Pick<FoundSignature, 'field' | 'wrong'> & { readonly certificate: CertificateFacts | null }) | null
  /** What was changed beside signatures. */
  readonly changed: Difference['other']
  /** Who signs, as the data attached to the report say; null where there are none. */
  readonly signOff: ReportModel['signOff'] | null
}

/** Reads a file that comes back; null where it is no PDF, or none with signature fields. */
export async function readBack(bytes: Buffer): Promise<ReadBack | null> {
  try {
    const { base, signatures, strange } = await readSignatures(bytes)
    const added = signatures.at(-1)
    const [unsigned] = strange
    const others = signatures.map(({ difference }) => difference.other)
    return {
      added: added
        ? { field: added.field, wrong: added.wrong, certificate: added.certificate && factsOf(added.certificate) }
        : null,
      changed: unsigned ? (unsigned.other ?? 'object') : (others.find((each) => each !== null) ?? null),
      signOff: attachedTo(base.file).model?.signOff ?? null,
    }
  } catch (error) {
    if (error instanceof BadPdf) return null
    throw error
  }
}
