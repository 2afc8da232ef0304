import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { controlsIn, type Check } from './library.ts'

/** What the customer has to do can be tested on something and go wrong somehow: such a control says on what, and how. */
export const fieldsComplete: Check = (catalogs) =>
  controlsIn(catalogs).flatMap(({ file, path, control }) =>
    control.origination === 'inherited'
      ? []
      : (['population', 'typicalFinding'] as const)
          .filter((field) => control[field] === null)
          .map((field) => ({ file, path: `${path}.${field}`, words: say.fieldMissing({ field }) })),
  )
