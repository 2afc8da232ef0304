import { accessResults } from './results-access.ts'
import { commonResults } from './results-common.ts'
import { databaseResults } from './results-databases.ts'
import { edgeResults } from './results-edge.ts'
import { governanceResults } from './results-governance.ts'
import { hostResults } from './results-hosts.ts'
import { networkResults } from './results-network.ts'
import { operationsResults } from './results-operations.ts'
import { peopleResults } from './results-people.ts'
import { storageResults } from './results-storage.ts'
import type { UsualResults } from './usual-result.ts'

/** What came of every test that is done as the catalogue says. */
export const usualResults: UsualResults = {
  ...governanceResults,
  ...peopleResults,
  ...operationsResults,
  ...commonResults,
  ...edgeResults,
  ...hostResults,
  ...databaseResults,
  ...storageResults,
  ...accessResults,
  ...networkResults,
}
