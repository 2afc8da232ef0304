import { Low } from 'lowdb'
import * as z from 'zod'
import { asOfToday, stateShape } from '../../assessments/rules/apply.ts'
import type { Failure } from '../../shared/failure.ts'
import { Instant, Sha256 } from '../../shared/model/primitives.ts'
import { AssessmentState } from '../../shared/model/state.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { Disk } from './disk.ts'
import { JsonFile, parseFormat } from './json-file.ts'
import { attempt } from './storage-error.ts'

/**
 * The state after line `sequence`, which ends at byte `offset` and has hash `head`. `first` is the hash of the journal's
 * first line: it tells a journal that lost its end from one that was started again.
 */
const Snapshot = z.object({
  format: z.literal(1),
  /** Which fields a state has (rule J7); none in files of before there was a second shape. */
  shape: z.int().min(1).optional(),
  sequence: z.int().min(1),
  offset: z.int().min(1),
  head: Sha256,
  first: Sha256,
  at: Instant,
  state: AssessmentState,
})
export type Snapshot = z.infer<typeof Snapshot>

const parseSnapshot = parseFormat(Snapshot, 1)

/**
 * The JSON is checked and kept as it is: zod's copy could differ from what replay gives. What came after the snapshot was
 * written, a collection or a field, is there as replay has it, with nothing in it.
 */
function parseUnchanged(path: string, json: unknown): Result<Snapshot, Failure> {
  const parsed = parseSnapshot(path, json)
  if (!parsed.ok) return parsed
  const snapshot = json as Snapshot
  return ok({ ...snapshot, state: asOfToday(snapshot.state) })
}

/** Whether a snapshot has what today's replay gives. Another one is made anew from the journal. */
export function isOfToday({ shape }: Snapshot): boolean {
  return shape === stateShape
}

/** `snapshot.json`: never migrated and never the truth, only a faster way to it. */
export class SnapshotFile {
  readonly #file: JsonFile<Snapshot | null>
  readonly #low: Low<Snapshot | null>

  constructor(disk: Disk, path: string) {
    this.#file = new JsonFile<Snapshot | null>(disk, path, parseUnchanged)
    this.#low = new Low<Snapshot | null>(this.#file, null)
  }

  /** The snapshot, which the caller then owns. Null where there is none. */
  async read(): Promise<Result<Snapshot | null, Failure>> {
    return attempt(async () => {
      await this.#low.read()
      const snapshot = this.#low.data
      this.#low.data = null
      return snapshot
    })
  }

  async write(snapshot: Snapshot): Promise<Result<void, Failure>> {
    this.#low.data = snapshot
    return attempt(() => this.#low.write())
  }

  /** Moves a snapshot that cannot be used out of the way; gives its new name. */
  async setAside(): Promise<Result<string, Failure>> {
    return attempt(() => this.#file.setAside())
  }
}
