import { basename } from 'node:path'
import * as z from 'zod'
import { decide, type Ground } from '../../../assessments/rules/decide/decide.ts'
import { fail, type Failure } from '../../../shared/failure.ts'
import type { Change } from '../../../shared/model/change.ts'
import { Finding } from '../../../shared/model/finding.ts'
import type { Intention } from '../../../shared/model/intention.ts'
import { Conclusion, ProcedurePerformed } from '../../../shared/model/item.ts'
import { Name, Text } from '../../../shared/model/primitives.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { cli } from '../../../shared/text/en/cli.ts'
import { attachFile } from '../../assessing/evidence.ts'
import { jsonFile, parsed, parsedWhole, refuseInput } from './input.ts'
import { addedTo, intend, itemNamed, openToChange } from './intend.ts'
import { mediaTypeOf } from './media-type.ts'
import { must, type Found } from './output.ts'
import { namesIn, resolve } from './references.ts'
import type { Bench } from './run.ts'

export interface ConcludeOptions {
  readonly comment?: string
  readonly reason?: string
}

/** Concludes an item, and writes its comment in the same change: all of it or nothing. */
export async function conclude(
  bench: Bench,
  id: string,
  name: string,
  word: string,
  options: ConcludeOptions,
): Promise<Found> {
  const conclusion = parsed(Conclusion, word, 'CONCLUSION')
  const reason = options.reason === undefined ? null : parsed(Text, options.reason, '--reason')
  const text = options.comment === undefined ? null : parsed(Text, options.comment, '--comment')
  const open = await openToChange(bench, id)
  const item = itemNamed(open, name)
  const wanted: Intention[] = [
    { type: 'item.conclude', items: [item], conclusion, reason },
    ...(text === null ? [] : [{ type: 'item.write', item, field: 'reportComment', text } as const]),
  ]
  const { warnings } = must(await open.change((ground) => decideAll(ground, wanted)))
  return { json: { ref: name, key: item, conclusion }, text: cli.concluded({ ref: name, conclusion }), warnings }
}

/** Several intentions on different fields of one item as one change. What is so already is no reason to refuse the rest. */
function decideAll(ground: Ground, intentions: readonly Intention[]): Result<Change, Failure> {
  const changes: Change[] = []
  for (const intention of intentions) {
    const decided = decide(ground, intention)
    if (decided.ok) changes.push(decided.value)
    else if (decided.failure.code !== 'input.nothing-to-change') return decided
  }
  if (changes.length === 0) return err(fail('input.nothing-to-change'))
  // Each change takes back the reviewer's mark; once is enough.
  const events = new Map(changes.flatMap((change) => change.events).map((event) => [JSON.stringify(event), event]))
  return ok({ events: [...events.values()], warnings: changes.flatMap((change) => change.warnings) })
}

const ProcedureFile = ProcedurePerformed.omit({ id: true, item: true })

/** Records a procedure performed. The file may leave out what is usual; evidence and sample are named by reference. */
export async function procedure(bench: Bench, id: string, name: string, path: string): Promise<Found> {
  const given = await jsonFile(path)
  const open = await openToChange(bench, id)
  const item = itemNamed(open, name)
  const defaults = {
    step: '',
    method: 'examine',
    depth: 'focused',
    location: '',
    by: must(await bench.desk.author()),
    on: bench.desk.today(),
    outcome: 'no-exception',
    tickMarks: [],
    evidence: [],
    sample: null,
  }
  const resolved = resolve(given, {
    evidence: namesIn('evidence', open.state.evidence),
    sample: namesIn('sample', open.state.sample),
  })
  const value = { ...parsedWhole(ProcedureFile, { ...defaults, ...resolved }, path), item }
  const made = addedTo(await intend(bench, id, { type: 'record.add', table: 'procedure', value }), 'procedure')
  return { json: { id: made.id, ref: name, key: item }, text: cli.recorded({ ref: name }) }
}

/** Attaches a file of this computer. */
export async function evidence(bench: Bench, id: string, name: string, path: string): Promise<Found> {
  const open = await openToChange(bench, id)
  const item = itemNamed(open, name)
  const fileName = Name.safeParse(basename(path))
  if (!fileName.success) return refuseInput(cli.input.fileName({ path }))
  const file = { name: fileName.data, mediaType: mediaTypeOf(path) }
  const { ref, id: made } = addedTo(must(await attachFile(open, path, file, [item], bench.desk.today())), 'evidence')
  const sha256 = open.state.evidence[made]?.file?.sha256 ?? ''
  return { json: { ref, sha256, item }, text: cli.attached({ evidence: ref, ref: name, sha256 }) }
}

const FindingFile = Finding.omit({ id: true, ref: true })
function withDefaults(given: unknown, defaults: object): unknown {
  const isFields = typeof given === 'object' && given !== null && !Array.isArray(given)
  return isFields ? { ...defaults, ...given } : (given ?? defaults)
}

const noResponse = { position: 'none', text: '', owner: '', due: null }

/** Raises a finding. The file may leave out what is not known yet; items, accounts and Regions go by their names. */
export async function finding(bench: Bench, id: string, path: string): Promise<Found> {
  const given = await jsonFile(path)
  const open = await openToChange(bench, id)
  const defaults = {
    side: 'customer',
    class: 'minor',
    severity: 'medium',
    condition: '',
    criteria: '',
    references: [],
    cause: '',
    effect: '',
    recommendation: '',
    correction: '',
    nonconformity: '',
    accounts: [],
    regions: [],
    initial: null,
    residual: null,
    status: 'open',
    repeat: false,
    evidence: [],
  }
  const resolved = resolve(given, {
    evidence: namesIn('evidence', open.state.evidence),
    accounts: namesIn('account', open.state.account),
    regions: namesIn('region', open.state.region),
  })
  const items = parsed(z.array(z.string()), given['items'] ?? [], path).map((item) => itemNamed(open, item))
  const response = withDefaults(given['response'], noResponse)
  const value = parsedWhole(FindingFile, { ...defaults, ...resolved, items, response }, path)
  const { ref } = addedTo(await intend(bench, id, { type: 'record.add', table: 'finding', value }), 'finding')
  return { json: { ref }, text: cli.raised({ ref }) }
}
