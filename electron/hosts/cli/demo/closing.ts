import { randomUUID } from 'node:crypto'
import { invariant } from '../../../../shared/invariant.ts'
import type { Sent } from '../../../../shared/ipc/contract.ts'
import type { SignRole } from '../../../../shared/model/revision.ts'
import { changedDeterminations, leftOpen } from './determinations.ts'
import { overall } from './engagement.ts'
import { findings, priorFindings } from './findings.ts'
import { firmPeople } from './people.ts'
import type { Play } from './stage.ts'

/** Findings after the closing meeting of 10 November, once the last report was read. */
export async function raiseFindings(play: Play): Promise<void> {
  const { stage } = play
  stage.on('2026-11-13T09:00:00Z')
  for (const { accounts, regions, evidence, response: _, ...finding } of findings) {
    const places = { accounts: play.idsOf(accounts), regions: play.idsOf(regions), evidence: play.idsOf(evidence) }
    const response = { position: 'none', text: '', owner: '', due: null } as const
    const repeat = priorFindings.some((prior) => prior.finding === finding.title)
    await play.add('finding', finding.title, { ...finding, ...places, response, repeat, nonconformity: '' })
  }
  for (const { finding, ...prior } of priorFindings)
    await play.add('priorFinding', prior.reference, { ...prior, finding: finding === null ? null : play.idOf(finding) })
}

/** What management says on the next working day. */
export async function answerFindings(play: Play): Promise<void> {
  play.stage.on('2026-11-16T09:30:00Z')
  for (const { title, response } of findings.filter(isAnswered)) await play.change('finding', title, { response })
}

function isAnswered({ response }: (typeof findings)[number]): boolean {
  return response.position !== 'none'
}

/** The lead auditor concludes on the frameworks and on the whole. */
export async function determine(play: Play): Promise<void> {
  play.stage.as('preparer')
  play.stage.on('2026-11-16T11:00:00Z')
  const { frameworks } = await play.bench.call('report:model', { id: play.id, revision: null })
  for (const { id, groups } of frameworks)
    for (const { id: requirement, proposed } of groups.flatMap((group) => group.requirements)) {
      const open = leftOpen[requirement]
      if (proposed === 'not-determined' && open === undefined) continue
      const changed = changedDeterminations.find((one) => one.framework === id && one.requirement === requirement)
      const value = changed ?? {
        framework: id as (typeof changedDeterminations)[number]['framework'],
        requirement,
        result: proposed,
        reason: open ?? '',
      }
      await play.add('determination', `${id} ${requirement}`, value)
    }
  play.stage.on('2026-11-16T15:00:00Z')
  await play.intend({ type: 'about.change', fields: overall })
}

/** Makes an identity for who is on stage and signs with it. All three are made on one computer, and the report says so. */
async function signAs(play: Play, role: SignRole, signers: Sent<'revision:sign'>['signers']): Promise<void> {
  const { call } = play.bench
  const { name, firm } = firmPeople[role]
  const passphrase = randomUUID()
  const identity = await call('identity:make', { name, firm, email: '', years: 2, passphrase })
  await call('revision:sign', { id: play.id, role, person: null, signers, identity: identity.id, passphrase })
}

/** Preparer, reviewer and approver sign in turn. */
export async function signOff(play: Play): Promise<void> {
  const { stage } = play
  const signers = { reviewer: play.idOf('reviewer'), approver: play.idOf('approver') }
  const days = { preparer: '2026-11-18T16:00:00Z', reviewer: '2026-11-19T11:00:00Z', approver: '2026-11-20T09:00:00Z' }
  for (const role of ['preparer', 'reviewer', 'approver'] as const) {
    stage.on(days[role])
    stage.as(role)
    await signAs(play, role, role === 'preparer' ? signers : null)
  }
  const { assessments } = await play.bench.call('assessment:list', null)
  invariant(assessments[0]?.revisionStatus === 'approved', 'three signatures approve a revision')
}
