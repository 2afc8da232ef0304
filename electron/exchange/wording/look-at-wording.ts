import { createHash } from 'node:crypto'
import { takeWording, type WordingTaken } from '../../../assessments/rules/wording.ts'
import { fail, type Failure } from '../../../shared/failure.ts'
import type { Framework } from '../../../shared/model/catalogue.ts'
import { largestWordingFile } from '../../../shared/model/wording.ts'
import { wordingWords } from '../../../shared/text/en/screens-wordings.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { readWording } from './read-wording.ts'

/** What a file has for a framework, with its hash and the edition it names. */
export interface WordingLooked extends WordingTaken {
  readonly sha256: string
  readonly edition: string
}

/** Rule E58: looks at a file for the wording of a framework. One that has none of it is refused as a whole. */
export function lookAtWording(framework: Framework, bytes: Uint8Array, name: string): Result<WordingLooked, Failure> {
  if (bytes.length > largestWordingFile) return err(fail('wording.large', { name, most: wordingWords.most }))
  const read = readWording(bytes, name)
  if (!read.ok) return read
  const { entries, edition } = read.value
  const taken = takeWording(framework, entries)
  const { worded, empty, contradicted, tooLong, ambiguous } = taken.found
  if (worded.length === 0) {
    const isKnown = [empty, contradicted, tooLong, ambiguous].some((ids) => ids.length > 0)
    if (isKnown) return err(fail('wording.none-usable', { name, framework: framework.shortName }))
    return err(fail('wording.none-known', { name, framework: framework.shortName, first: firstNames(entries) }))
  }
  return ok({ ...taken, edition, sha256: createHash('sha256').update(bytes).digest('hex') })
}

function firstNames(entries: readonly { readonly names: readonly string[] }[]): string {
  const names = entries.slice(0, 3).map(({ names: [name = ''] }) => `“${name.slice(0, 40)}”`)
  return names.join(', ') || '—'
}
