import { fail } from '../../../shared/failure.ts'
import { Words } from '../../../shared/model/primitives.ts'
import { SignRole } from '../../../shared/model/revision.ts'
import { cli } from '../../../shared/text/en/cli.ts'
import type { OpenAssessment } from '../../assessing/open-assessment.ts'
import { parsed, refuse } from './input.ts'
import { intend } from './intend.ts'
import { must, WrongUsage, type Found } from './output.ts'
import type { Bench } from './run.ts'

export interface SignOptions {
  readonly role: string
  readonly reviewer?: string
  readonly approver?: string
}

/** Signs in a role as whoever makes the change. */
export async function sign(bench: Bench, id: string, options: SignOptions): Promise<Found> {
  const role = parsed(SignRole, options.role, '--role')
  if (role !== 'preparer' && (options.reviewer ?? options.approver) !== undefined)
    throw new WrongUsage(cli.onlyPreparerNames())
  const open = must(await bench.desk.assessments.get(id))
  const member = (name: string | undefined) => (name === undefined ? null : personNamed(open, name))
  const signers =
    role === 'preparer' ? { reviewer: member(options.reviewer), approver: member(options.approver) } : null
  const { warnings } = await intend(bench, id, { type: 'revision.sign', role, person: null, signers })
  const revision = open.state.revisions.at(-1)
  const name = revision?.signatures.at(-1)?.name ?? ''
  const json = { role, name, revision: revision?.number, recordHash: revision?.recordHash, status: revision?.status }
  return { json, text: cli.signed({ role, name }), warnings }
}

function personNamed(open: OpenAssessment, name: string): string {
  const wanted = name.trim().toLowerCase()
  const team = Object.values(open.state.person).filter((person) => person.kind === 'team')
  const person = team.find((candidate) => candidate.name.toLowerCase() === wanted)
  return person ? person.id : refuse(fail('unknown.person', { person: name.slice(0, 200) }))
}

/** Opens the next revision. */
export async function reopen(bench: Bench, id: string, given: string): Promise<Found> {
  const reason = parsed(Words, given, '--reason')
  await intend(bench, id, { type: 'revision.reopen', reason })
  const revision = must(await bench.desk.assessments.get(id)).state.revisions.at(-1)?.number ?? 0
  return { json: { revision }, text: cli.reopened({ revision }) }
}
