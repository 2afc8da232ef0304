import type { RequestList } from '../../shared/model/request-list.ts'
import type { WorkingPapers } from '../../shared/model/working-papers.ts'
import type { Standard } from './document.ts'
import type { Pictures } from './pictures.ts'

/** What a document is drawn of beside the model: the pictures it names, and what only some documents say. */
export interface Beside {
  readonly papers?: WorkingPapers
  readonly requests?: RequestList
  /** By their hash; none where they are left out. */
  readonly pictures?: Pictures
  /** PDF/A-3 where nothing else is said. */
  readonly standard?: Standard
}
