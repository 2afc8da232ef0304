import type { Failure } from '../../../shared/failure.ts'
import type { Answered } from '../../../shared/ipc/contract.ts'
import type { DeterminationResult } from '../../../shared/model/determination.ts'
import type { Intention } from '../../../shared/model/intention.ts'
import type { Result } from '../../../shared/result.ts'
import { useAsk } from '../../session/use-session.ts'
import type { FrameworkText, Line } from './determinations.ts'

/** What is asked to record a result for a requirement, whether or not one is there already. */
export function determining(
  framework: Pick<FrameworkText, 'id'>,
  { id, determination }: Pick<Line, 'id' | 'determination'>,
  result: DeterminationResult,
  reason: string,
): Intention {
  if (determination)
    return { type: 'record.change', table: 'determination', id: determination.id, fields: { result, reason } }
  const value = { framework: framework.id, requirement: id, result, reason }
  return { type: 'record.add', table: 'determination', value }
}

/** Records the auditor's result for a requirement, with the reason where it is not the one proposed; or takes it back. */
export function useDetermine(
  framework: FrameworkText,
  line: Line,
): {
  determine: (result: DeterminationResult, reason: string) => Promise<Result<Answered, Failure>>
  takeBack: () => void
} {
  const session = useAsk()
  const { determination } = line
  return {
    determine: (result, reason) => session.intend(determining(framework, line, result, reason)),
    takeBack: () => {
      if (determination) void session.intend({ type: 'record.remove', table: 'determination', id: determination.id })
    },
  }
}
