import { stepOf, tellsTargets, undoTargets, type UndoStep } from '../../assessments/rules/undo.ts'
import type { ChangeLine } from '../../shared/model/change.ts'
import type { AssessmentStore } from '../storage/assessment-store.ts'

/** The most steps undo goes back; older changes are undone from the history. */
const mostSteps = 5000

/**
 * The steps that undo and redo can take, also those of earlier sittings. They are read from the end of the journal, as far
 * back as is needed and no further.
 */
export class UndoSteps {
  #steps: UndoStep[] = []
  /** Where in the journal the first step begins; 0 once nothing before it can be undone. */
  #from: number

  constructor(private readonly store: AssessmentStore) {
    this.#from = store.length
  }

  get next(): { readonly undo: UndoStep | null; readonly redo: UndoStep | null } {
    const { undo, redo } = undoTargets(this.#steps)
    return { undo: undo.at(-1) ?? null, redo: redo.at(-1) ?? null }
  }

  /**
   * Reads until it is known what undo takes back, now and after that. Where the journal cannot be read there is less to undo;
   * the failure itself is told by what reads the journal for its own sake.
   */
  async reach(): Promise<void> {
    while (this.#from > 0 && this.#steps.length < mostSteps && !tellsTargets(this.#steps, 2)) {
      const from = this.#from
      const tail = await this.store.tail(from)
      // Another call may have read meanwhile.
      if (this.#from !== from) continue
      if (!tail.ok) return
      this.#from = tail.value.from
      this.#steps.unshift(...tail.value.lines.map(stepOf))
    }
  }

  /** Takes in a line that was just written. */
  add(line: ChangeLine): void {
    this.#steps.push(stepOf(line))
    if (this.#steps.length <= 2 * mostSteps) return
    this.#steps = this.#steps.slice(-mostSteps)
    this.#from = 0
  }

  /** After a journal was started again, what was before is in no journal. */
  forget(): void {
    this.#steps = []
    this.#from = 0
  }
}
