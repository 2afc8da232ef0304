import type { Failure } from '../../../shared/failure.ts'
import type { Answered } from '../../../shared/ipc/contract.ts'
import type { Attestation } from '../../../shared/model/attestation.ts'
import type { Result } from '../../../shared/result.ts'
import { useAsk, useSession } from '../../session/use-session.ts'

type AttestationFields = Partial<Omit<Attestation, 'id'>>

/** What every part of the editor is given. */
export interface AttestationPart {
  readonly attestation: Attestation
  /** Asks for a change and shows a refusal. */
  readonly change: (fields: AttestationFields) => void
  /** Asks for a change; the field that asks shows a refusal itself. */
  readonly save: (fields: AttestationFields) => Promise<Result<Answered, Failure>>
  readonly disabled: boolean
  /** The key of the draft of a field. */
  readonly keyOf: (field: string) => string
}

/** The ways to change an attestation. */
export function useAttestation(attestation: Attestation): AttestationPart {
  const session = useAsk()
  const { editable } = useSession()
  const ask = (fields: AttestationFields, quiet: boolean) =>
    session.intend({ type: 'record.change', table: 'attestation', id: attestation.id, fields }, { quiet })
  return {
    attestation,
    change: (fields) => void ask(fields, false),
    save: (fields) => ask(fields, true),
    disabled: !editable,
    keyOf: (field) => `attestation/${attestation.id}/${field}`,
  }
}
