import { Name, Words } from '../../../shared/model/primitives.ts'
import { cli } from '../../../shared/text/en/cli.ts'
import { handOverTo } from '../../assessing/handing-over.ts'
import { receiveFile } from '../../assessing/receiving.ts'
import { nodeDisk } from '../../storage/node-disk.ts'
import { checkTarget } from './document-commands.ts'
import { parsed } from './input.ts'
import { intend } from './intend.ts'
import { must, type Found } from './output.ts'
import type { Bench } from './run.ts'

/** Nobody watches a command; it is stopped by ending it. */
const unwatched = () => ({ progress: () => undefined, signal: new AbortController().signal })

/** Writes the whole assessment as one file; from then on it is read-only here. */
export async function handOver({ desk }: Bench, id: string, file: string, given: string): Promise<Found> {
  const to = parsed(Name, given, '--to')
  await checkTarget(file)
  const open = must(await desk.assessments.get(id))
  const { sha256, size } = must(await handOverTo(open, to, { disk: nodeDisk(), path: file }, unwatched()))
  return { json: { id, file, to, sha256, size }, text: cli.handedOver({ file, to, id }) }
}

/** Makes an assessment of a hand-over file, or takes one back that was handed over here. */
export async function receive({ desk }: Bench, file: string): Promise<Found> {
  const { workspace, assessments, clock } = desk
  const author = must(await desk.author())
  const handed = { disk: nodeDisk(), path: file, name: file }
  const id = must(await receiveFile({ workspace, assessments, clock, author }, handed, unwatched()))
  return { json: { id }, text: cli.received({ id }) }
}

/** Goes on here without the file that was handed over. */
export async function takeBack(bench: Bench, id: string, given: string): Promise<Found> {
  const reason = parsed(Words, given, '--reason')
  await intend(bench, id, { type: 'handover.take-back', reason })
  return { json: { id }, text: cli.takenBack({ id }) }
}
