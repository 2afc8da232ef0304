import { failureText, type Failure } from '../../../shared/failure.ts'
import type { Result } from '../../../shared/result.ts'

/** The value of a result that must be good. */
export function good<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(failureText(result.failure))
  return result.value
}

/** The code of a failure, or 'ok'. */
export function codeOf(result: Result<unknown, Failure>): string {
  return result.ok ? 'ok' : result.failure.code
}
