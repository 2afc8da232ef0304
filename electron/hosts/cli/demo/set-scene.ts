import { invariant } from '../../../../shared/invariant.ts'
import type { Bench } from '../run.ts'
import { coverText, terms, wishes } from './engagement.ts'
import { establishSplit } from './establish-split.ts'
import { clientPeople, firmPeople, independence, type FirmRole } from './people.ts'
import { stateOf } from './rows.ts'
import { Play, type Stage } from './stage.ts'
import { statement } from './statement.ts'
import { workshop } from './worksheet.ts'

/** The preparer makes the assessment and writes down who, what and why. */
export async function setScene(stage: Stage, bench: Bench): Promise<Play> {
  const { id } = await bench.call('assessment:create', wishes)
  const play = new Play(stage, bench, id)
  await play.intend({ type: 'about.change', fields: terms })
  await play.intend({ type: 'branding.change', fields: { coverText } })
  await nameScope(play)
  await addPeople(play)
  stage.on(workshop)
  await establishSplit(play)
  await addStatementOfApplicability(play)
  return play
}

/** Accounts and Regions came with the assessment; the story calls them by alias and code. */
async function nameScope(play: Play): Promise<void> {
  const state = await stateOf(play)
  for (const { id, alias } of Object.values(state.account)) play.name(alias, id)
  for (const { id, code } of Object.values(state.region)) play.name(code, id)
}

async function addPeople(play: Play): Promise<void> {
  const state = await stateOf(play)
  const me = Object.values(state.person).find((person) => person.name === firmPeople.preparer.name)
  invariant(me, 'who makes an assessment is on its team')
  play.name('preparer', me.id)
  await play.change('person', 'preparer', { independenceDeclaredOn: independence.preparer })
  for (const role of ['reviewer', 'approver'] satisfies FirmRole[])
    await play.add('person', role, { ...firmPeople[role], kind: 'team', independenceDeclaredOn: independence[role] })
  for (const person of clientPeople)
    await play.add('person', person.name, {
      ...person,
      firm: wishes.client,
      credential: '',
      independenceDeclaredOn: null,
    })
}

/** The client's own statement, against which results are read. */
async function addStatementOfApplicability(play: Play): Promise<void> {
  await play.intend({ type: 'soaDocument.change', value: { version: '11', date: '2026-03-02' } })
  for (const entry of statement) await play.add('soa', `SoA ${entry.requirement}`, entry)
}
