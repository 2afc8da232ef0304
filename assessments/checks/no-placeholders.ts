import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { textsIn, type Check } from './library.ts'

/** Words and signs that stand for something still to be written. */
const placeholders =
  /\b(?:TODO|FIXME|TBD|TBC|XXX|to be (?:defined|determined|written|confirmed)|lorem|ipsum|dummy|foo|placeholder text)\b|\?\?|\.\.\.|…|[<[](?:your|insert|fill in|name of)\b|\{\{/i

/** Nothing that ships is still to be written. */
export const noPlaceholders: Check = ({ files }) =>
  files.flatMap(({ path: file, json }) =>
    textsIn(json).flatMap(({ path, text }) => {
      const found = placeholders.exec(text)
      return found ? [{ file, path, words: say.placeholder({ word: found[0] }) }] : []
    }),
  )
