import { CourseFold } from '../../assessments/rules/course.ts'
import type { Failure } from '../../shared/failure.ts'
import type { Course } from '../../shared/model/course.ts'
import type { Result } from '../../shared/result.ts'
import type { AssessmentStore } from '../storage/assessment-store.ts'
import { SerialQueue } from '../storage/serial-queue.ts'
import { attempt } from '../storage/storage-error.ts'
import { localDay } from './stamp.ts'

const dayOf = (instant: string) => localDay(new Date(instant))

/** How the work of an open assessment went. The journal is read once; after that only what was added to it since. */
export class CourseReader {
  readonly #queue = new SerialQueue()
  #fold = new CourseFold(dayOf)
  #read = 0
  #first = ''

  constructor(private readonly store: AssessmentStore) {}

  /** The course up to the last change. Fails where the journal cannot be read. */
  async read(): Promise<Result<Course, Failure>> {
    return this.#queue.run(() =>
      attempt(async () => {
        this.#beginAgainIfOther()
        for await (const { line, end } of this.store.linesFrom(this.#read)) {
          this.#fold.take(line)
          this.#read = end
        }
        return this.#fold.course()
      }),
    )
  }

  /** After damage another journal stands in the place of the one that was read. */
  #beginAgainIfOther(): void {
    if (this.store.first === this.#first) return
    this.#first = this.store.first
    this.#fold = new CourseFold(dayOf)
    this.#read = 0
  }
}
