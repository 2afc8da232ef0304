import type { NewRecord } from '../../../../shared/model/intention.ts'
import { accessItems } from './items-access.ts'
import { commonItems } from './items-common.ts'
import { dataItems } from './items-data.ts'
import { gapItems } from './items-gaps.ts'
import type { ItemStories } from './item-story.ts'
import { networkItems } from './items-network.ts'
import { organizationItems } from './items-organization.ts'

/** Every item that has a story of its own, by key. */
export const itemStories: ItemStories = {
  ...organizationItems,
  ...gapItems,
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
    reason: 'Engine versions of the production databases were 135 days behind; see RDS-02 and finding F-01.',
  },
  {
    control: 'common.vulnerability-management',
    unit: 'rds',
    conclusion: 'partially-compliant',
    reason: 'Database engines are not scanned and stand in no report of weaknesses; see RDS-02 and finding F-01.',
  },
  {
    control: 'common.configuration-management',
    unit: 'vpc',
    conclusion: 'partially-compliant',
    reason:
      'The network of eu-central-1 comes from an older module that no pipeline keeps current; see VPC-07 and finding F-02.',
  },
  {
    control: 'common.zone-security',
    unit: 'vpc',
    conclusion: 'partially-compliant',
    reason: 'Outbound traffic of the application zone is not limited in eu-central-1; see VPC-07 and finding F-02.',
  },
]
