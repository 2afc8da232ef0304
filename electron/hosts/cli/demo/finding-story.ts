import type { NewRecord } from '../../../../shared/model/intention.ts'

/** A finding as the story, an advisory one, tells it; accounts, Regions and evidence by the names they have there. */
export type FindingStory = Omit<NewRecord<'finding'>, 'repeat' | 'nonconformity'>
