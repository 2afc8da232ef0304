import type { NewRecord } from '../../../../shared/model/intention.ts'
import { accessItems } from './items-access.ts'
import { commonItems } from './items-common.ts'
import { dataItems } from './items-data.ts'
import type { ItemStories } from './item-story.ts'
import { networkItems } from './items-network.ts'
import { organizationItems } from './items-organization.ts'

/** Every item that has a story of its own, by key. */
export const itemStories: ItemStories = {
  ...organizationItems,
  ...commonItems,
  ...dataItems,
  ...accessItems,
  ...networkItems,
}

/** Where one service fares otherwise than the common control says. */
export const deviations: readonly NewRecord<'deviation'>[] = [
  {
    control: 'common.patch-management',
    unit: 'rds',
    conclusion: 'non-compliant',
    reason: 'Engine versions of the production databases were 135 days behind; see RDS item and finding F-01.',
  },
]
