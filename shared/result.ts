/** What an action that a user, a file or a disk can make fail gives back. A bug throws instead. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Problem }

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

export function err<Problem>(failure: Problem): { readonly ok: false; readonly failure: Problem } {
  return { ok: false, failure }
}

/** One result for several steps of which none may be left out: the first failure, if there was one. */
export function firstFailure<Problem>(results: readonly Result<unknown, Problem>[]): Result<void, Problem> {
  for (const result of results) if (!result.ok) return result
  return ok(undefined)
}
