import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { literalParts } from '../../shared/text/literal.ts'
import type { Control, Procedure } from '../../shared/model/catalogue.ts'
import { controlsIn, type Check, type PlacedControl, type Problem } from './library.ts'

/** What nobody writes but a machine: `aws/rds`, `sso:*`, `$LATEST`, `0.0.0.0/0`, `NOT_SET`, `--query`, `sslmode=disable`. */
const literal =
  /\baws\/[a-z]+|\b[a-z][a-z0-9-]*:\*|\$[A-Za-z]+|\b\d+(?:\.\d+){3}|\b[A-Z]+_[A-Z_]+|(?<!\S)--[a-z]+|\b\w+=\w+/

/** Names that are typed or read word for word stand between backticks, which print and screens set in bold. */
export const literalsMarked: Check = (catalogs) => controlsIn(catalogs).flatMap(checkControl)

function checkControl({ file, path, control }: PlacedControl): Problem[] {
  return textsOf(control).flatMap(([place, text]) => {
    const [found] = literalParts(text ?? '').flatMap((part) => (part.literal ? [] : (literal.exec(part.text) ?? [])))
    return found === undefined ? [] : [{ file, path: `${path}.${place}`, words: say.literal({ found }) }]
  })
}

/** The texts in which backticks are read: titles, and what a procedure is about, are printed as they are. */
function textsOf(control: Control): (readonly [place: string, text: string | null])[] {
  const { objective, provided, responsibility, procedures, evidence, population, sampling, typicalFinding } = control
  return [
    ['objective', objective],
    ['provided', provided],
    ['responsibility', responsibility],
    ['population', population],
    ['sampling', sampling],
    ...control.performedBy.map(({ part }, at) => [`performedBy[${at}].part`, part] as const),
    ...evidence.map((text, at) => [`evidence[${at}]`, text] as const),
    ...Object.entries(typicalFinding ?? {}).map(([part, text]) => [`typicalFinding.${part}`, text] as const),
    ...[...procedures, ...control.sharpenedBy.flatMap((each) => each.procedures)].flatMap(textsOfProcedure),
  ]
}

function textsOfProcedure({ id, steps, expected, exception }: Procedure): (readonly [place: string, text: string])[] {
  return [
    ...steps.map((step, at) => [`procedures[${id}].steps[${at}]`, step] as const),
    [`procedures[${id}].expected`, expected],
    [`procedures[${id}].exception`, exception],
  ]
}
