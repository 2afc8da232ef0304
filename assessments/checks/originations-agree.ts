import { isNamedParty, type Inheritable, type Origination } from '../../shared/model/catalogue.ts'
import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { controlsIn, type Check, type PlacedControl, type Problem } from './library.ts'

const inheritableOf: Readonly<Record<Origination, Inheritable>> = {
  inherited: 'yes',
  shared: 'partial',
  'customer-specific': 'no',
}

/** Who answers for a control, whether it can be inherited and who performs it say the same. */
export const originationsAgree: Check = (catalogs) => controlsIn(catalogs).flatMap(checkControl)

function checkControl({ file, path, control }: PlacedControl): Problem[] {
  const { origination, inheritable, performedBy } = control
  const problems: Problem[] = []
  const expected = inheritableOf[origination]
  if (inheritable !== expected)
    problems.push({
      file,
      path: `${path}.inheritable`,
      words: say.inheritable({ origination, expected, found: inheritable }),
    })
  if (origination !== 'customer-specific' && !performedBy.some(({ party }) => party === 'aws'))
    problems.push({ file, path: `${path}.performedBy`, words: say.awsMissing({ origination }) })
  performedBy.forEach(({ party, name }, at) => {
    if (isNamedParty(party) === (name.trim() === ''))
      problems.push({ file, path: `${path}.performedBy[${at}].name`, words: say.partyName() })
  })
  return problems
}
