import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { textsIn, type Check } from './library.ts'

/** The most words a title of ours has for a requirement of a standard whose text is not ours to ship. */
const longestTitle = 14

/**
 * No sentence of a licensed standard ships. ISO writes requirements with "shall", which we never do, and our titles of
 * its requirements are short forms, not sentences.
 */
export const noStandardText: Check = ({ files, frameworks }) => [
  ...files.flatMap(({ path: file, json }) =>
    textsIn(json)
      .filter(({ text }) => /\bshall\b/i.test(text))
      .map(({ path }) => ({ file, path, words: say.shall() })),
  ),
  ...frameworks
    .filter(({ value }) => value.id.startsWith('iso-'))
    .flatMap(({ file, value }) =>
      value.requirements
        .filter(({ title }) => title.split(/\s+/).length > longestTitle || /[.;]/.test(title))
        .map(({ id }) => ({ file, path: `requirements[${id}].title`, words: say.longTitle({ most: longestTitle }) })),
    ),
]
