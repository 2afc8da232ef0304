import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { controlsIn, type Check, type PlacedControl, type Problem } from './library.ts'

const customerActors = ['The customer', 'The workload team', 'The platform team', 'The organization', 'The third party']

/** Each half begins with who acts; the part of each who performs a control begins with what they do, as `Keeps` or `Sets`. */
export const actorsNamed: Check = (catalogs) => controlsIn(catalogs).flatMap(checkControl)

function checkControl({ file, path, control }: PlacedControl): Problem[] {
  const { provided, responsibility, performedBy } = control
  const problems: Problem[] = []
  if (provided !== null && !beginsWith(provided, ['AWS']))
    problems.push({ file, path: `${path}.provided`, words: say.providedActor() })
  if (responsibility !== null && !beginsWith(responsibility, customerActors))
    problems.push({
      file,
      path: `${path}.responsibility`,
      words: say.responsibilityActor({ actors: customerActors.join(', ') }),
    })
  performedBy.forEach(({ part }, at) => {
    if (!/^[A-Z][a-z]*s\b/.test(part))
      problems.push({ file, path: `${path}.performedBy[${at}].part`, words: say.partVerb() })
  })
  return problems
}

/** Whether a text begins with one of the names as whole words. */
function beginsWith(text: string, names: readonly string[]): boolean {
  return names.some((name) => text.startsWith(name) && /^[\s,]/.test(text.slice(name.length)))
}
