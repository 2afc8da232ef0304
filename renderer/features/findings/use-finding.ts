import type { Failure } from '../../../shared/failure.ts'
import type { Answered } from '../../../shared/ipc/contract.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import type { Result } from '../../../shared/result.ts'
import { useAsk, useSession } from '../../session/use-session.ts'

/** What every part of the editor is given. */
export interface FindingPart {
  readonly finding: Finding
  /** Asks for a change and shows a refusal. */
  readonly change: (fields: FindingFields) => void
  /** Asks for a change; the field that asks shows a refusal itself. */
  readonly save: (fields: FindingFields) => Promise<Result<Answered, Failure>>
  readonly disabled: boolean
}

type FindingFields = Partial<Omit<Finding, 'id' | 'ref'>>

/** The ways to change a finding. */
export function useFinding(finding: Finding): FindingPart {
  const session = useAsk()
  const { editable } = useSession()
  const ask = (fields: FindingFields, quiet: boolean) =>
    session.intend({ type: 'record.change', table: 'finding', id: finding.id, fields }, { quiet })
  return {
    finding,
    change: (fields) => void ask(fields, false),
    save: (fields) => ask(fields, true),
    disabled: !editable,
  }
}
