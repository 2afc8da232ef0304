import { fail } from '../../../shared/failure.ts'
import { Words } from '../../../shared/model/primitives.ts'
import { SignRole } from '../../../shared/model/revision.ts'
import { cli } from '../../../shared/text/en/cli.ts'
import { signingCli } from '../../../shared/text/en/cli-signing.ts'
import type { OpenAssessment } from '../../assessing/open-assessment.ts'
import { fileBytes, parsed, refuse } from './input.ts'
import { identityNamed, passphraseOf, type PassphraseOptions } from './identity-commands.ts'
import { intend } from './intend.ts'
import { must, WrongUsage, type Found } from './output.ts'
import type { Bench } from './run.ts'

export interface SignOptions extends PassphraseOptions, NamedSigners {
  readonly role: string
  readonly identity: string
}

/** Whom the preparer names to sign after. */
export interface NamedSigners {
  readonly reviewer?: string
  readonly approver?: string
}

/** Signs in a role as whoever makes the change, with an identity of this machine. */
export async function sign(bench: Bench, id: string, options: SignOptions): Promise<Found> {
  const role = parsed(SignRole, options.role, '--role')
  const open = must(await bench.desk.assessments.get(id))
  const signers = signersNamed(open, role, options)
  const { id: identity } = await identityNamed(bench, options.identity)
  const passphrase = await passphraseOf(options)
  const { warnings } = await bench.call('revision:sign', { id, role, person: null, signers, identity, passphrase })
  const revision = open.state.revisions.at(-1)
  const name = revision?.signatures.at(-1)?.name ?? ''
  const json = { role, name, revision: revision?.number, recordHash: revision?.recordHash, status: revision?.status }
  return { json, text: cli.signed({ role, name }), warnings }
}

/** The two whom the preparer names, from the team; nobody else names any. */
export function signersNamed(open: OpenAssessment, role: SignRole, { reviewer, approver }: NamedSigners) {
  if (role !== 'preparer' && (reviewer ?? approver) !== undefined) throw new WrongUsage(cli.onlyPreparerNames())
  const member = (name: string | undefined) => (name === undefined ? null : personNamed(open, name))
  return role === 'preparer' ? { reviewer: member(reviewer), approver: member(approver) } : null
}

/** Takes a report back that was signed in another program. */
export async function acceptSignature({ desk }: Bench, id: string, path: string): Promise<Found> {
  const bytes = Buffer.from(await fileBytes(path))
  const open = must(await desk.assessments.get(id))
  const { warnings } = must(await desk.accept(open, bytes))
  const signature = open.state.revisions.at(-1)?.signatures.at(-1)
  const said = { role: signature?.role ?? '', name: signature?.name ?? '' }
  return { json: said, text: signingCli.accepted(said), warnings }
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
