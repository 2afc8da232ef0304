import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { controlsIn, type Check, type PlacedControl, type Problem } from './library.ts'

/** Both halves are written out. "None" is allowed for AWS only where the customer acts alone, and the other way round. */
export const halvesWritten: Check = (catalogs) => controlsIn(catalogs).flatMap(checkControl)

function checkControl({ file, path, control }: PlacedControl): Problem[] {
  const { origination, provided, responsibility } = control
  const problems: Problem[] = []
  if (provided === null && origination !== 'customer-specific')
    problems.push({ file, path: `${path}.provided`, words: say.nothingProvided({ origination }) })
  if (responsibility === null && origination !== 'inherited')
    problems.push({ file, path: `${path}.responsibility`, words: say.nothingToDo({ origination }) })
  return problems
}
