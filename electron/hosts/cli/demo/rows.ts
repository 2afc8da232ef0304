import type { Row } from '../../../../shared/model/row.ts'
import type { AssessmentState } from '../../../../shared/model/state.ts'
import { must } from '../output.ts'
import { itemStories } from './items.ts'
import type { ItemStory } from './item-story.ts'
import type { Play } from './stage.ts'

/** The assessment as it is now. */
export async function stateOf({ bench, id }: Play): Promise<AssessmentState> {
  return must(await bench.desk.assessments.get(id)).state
}

/** The checklist. */
export async function rowsOf({ bench, id }: Play): Promise<readonly Row[]> {
  return must(await bench.desk.assessments.get(id)).rows
}

/** What the story tells of an item; nothing special where it does not mention it. */
export function storyOf(row: Row): ItemStory {
  return itemStories[row.key] ?? {}
}

/** Whether work was done on the item at all; that something does not apply may have been looked at too. */
export function isTested(row: Row): boolean {
  const { conclusion, tests } = storyOf(row)
  return tests !== undefined || (conclusion !== 'not-applicable' && conclusion !== 'not-assessed')
}
