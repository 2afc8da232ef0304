import { failureText, type Failure } from '../../shared/failure.ts'
import { err, ok, type Result } from '../../shared/result.ts'

/**
 * A failure on its way out of the storage room. Inside, failures travel as this error, so that cleaning up is a
 * `finally` and lowdb, which knows only exceptions, can pass them on; at the edge `attempt` makes them Results.
 */
export class StorageError extends Error {
  constructor(
    readonly failure: Failure,
    /** The operating system's word for it, such as `ENOENT`; empty where there is none. */
    readonly errno = '',
  ) {
    super(failureText(failure))
    this.name = 'StorageError'
  }
}

/** Runs work and gives its failure as a Result. What only a bug can cause goes on being thrown. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, Failure>> {
  try {
    return ok(await work())
  } catch (error) {
    if (error instanceof StorageError) return err(error.failure)
    throw error
  }
}
