import { basename } from 'node:path'
import { fail, failureText } from '../../../shared/failure.ts'
import type { Reply } from '../../../shared/ipc/contract.ts'
import { FrameworkId } from '../../../shared/model/catalogue.ts'
import { Language, largestWordingFile, type WordingFound } from '../../../shared/model/wording.ts'
import { wordingCli as words } from '../../../shared/text/en/cli-wording.ts'
import { wordingWords } from '../../../shared/text/en/screens-wordings.ts'
import { fileBytes, parsed, refuse } from './input.ts'
import { columns, type Found } from './output.ts'
import type { Bench } from './run.ts'

export interface WordingOptions {
  readonly look?: boolean
  readonly edition?: string
  readonly language: string
}

type Framework = Reply<'catalogue:frameworks'>[number]

/** What is kept, without the texts themselves; what cannot be read is complained of. */
export async function listWordings({ call }: Bench): Promise<Found> {
  const frameworks = await call('catalogue:frameworks', null)
  const { wordings, unreadable } = await call('wording:list', null)
  const kept = wordings.map(({ texts, ...source }) => {
    const all = frameworks.find(({ id }) => id === source.framework)?.requirements ?? []
    return { ...source, worded: all.filter(({ id }) => Object.hasOwn(texts, id)).length, total: all.length }
  })
  const rows = kept.map((each) => [
    each.framework,
    words.worded(each),
    each.file,
    each.edition,
    each.language,
    words.imported({ day: each.importedAt.slice(0, 10), name: each.importedBy }),
    each.sha256.slice(0, 16),
  ])
  const complaints = unreadable.map((each) =>
    words.unreadable({ framework: each.framework, words: failureText(each.failure) }),
  )
  return {
    json: { wordings: kept, unreadable },
    text: columns(rows),
    ...(complaints.length > 0 && { complaint: complaints.join('\n') }),
  }
}

/** Imports wording, or only says what the file has. */
export async function importWording(
  { call }: Bench,
  named: string,
  path: string,
  options: WordingOptions,
): Promise<Found> {
  const framework = await frameworkNamed(call, named)
  const language = parsed(Language, options.language, '--language')
  const bytes = await fileBytes(path)
  const name = basename(path).slice(0, 200)
  if (bytes.length > largestWordingFile) return refuse(fail('wording.large', { name, most: wordingWords.most }))
  const sent = { framework: framework.id, name, file: Buffer.from(bytes).toString('base64') }
  const looked = await call('wording:look', sent)
  const edition = options.edition ?? looked.edition
  if (options.look !== true) await call('wording:keep', { ...sent, edition, language })
  const counts = { file: name, worded: looked.found.worded.length, total: framework.requirements.length }
  const lines = [words.found(counts), ...listsIn(looked.found), options.look === true ? words.looked() : words.kept()]
  return { json: { ...looked, edition, kept: options.look !== true }, text: lines.join('\n') }
}

export async function removeWording({ call }: Bench, named: string): Promise<Found> {
  const { id, shortName } = await frameworkNamed(call, named)
  await call('wording:remove', { framework: id })
  return { json: { framework: id }, text: words.removed({ framework: shortName }) }
}

/** The framework of that id. */
async function frameworkNamed(call: Bench['call'], named: string): Promise<Framework> {
  const id = FrameworkId.options.find((each) => each === named.trim().toLowerCase())
  const found = (await call('catalogue:frameworks', null)).find((each) => each.id === id)
  return found ?? refuse(fail('unknown.framework', { framework: named.slice(0, 80) }))
}

function listsIn(found: WordingFound): string[] {
  return wordingWords.order
    .filter((name) => found[name].length > 0)
    .map((name) => words.list({ ...wordingWords.lists[name], ids: found[name] }))
}
