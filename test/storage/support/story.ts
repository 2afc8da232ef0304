import { createHash } from 'node:crypto'
import type { AssessmentStore } from '../../../electron/storage/assessment-store.ts'
import { checkAssessment } from '../../../electron/storage/check.ts'
import { verifyChain } from '../../../electron/storage/verify.ts'
import { Workspace, type WorkspaceOptions } from '../../../electron/storage/workspace.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { Event } from '../../../shared/model/event.ts'
import type { Result } from '../../../shared/result.ts'
import type { TestDisk } from '../../support/test-disk.ts'
import { comment, creation, processOf, stamp } from './changes.ts'
import { good } from './results.ts'
import { folder, neverByItself } from './stores.ts'

/** What was answered, and so must be found again whatever happened after. */
export interface Answered {
  created: boolean
  /** Change ids, in order. */
  readonly changes: string[]
  draft: string | null
  record: boolean
  evidence: string | null
  setting: boolean
}

const record = Buffer.from('{"signed":true}')
const recordHash = createHash('sha256').update(record).digest('hex')
const evidence = Buffer.from('screenshot '.repeat(300))

export function optionsFor(disk: TestDisk, boot = 'boot-1'): WorkspaceOptions {
  return {
    disk,
    path: '/w',
    me: processOf(7, { boot }),
    verify: (path, to) => verifyChain(disk, path, to),
    policy: neverByItself,
  }
}

export function nothingAnswered(): Answered {
  return { created: false, changes: [], draft: null, record: false, evidence: null, setting: false }
}

/** A working day in short. Every failure is taken as an answer that nothing was done, and the day goes on. */
export async function workADay(disk: TestDisk, answered: Answered): Promise<void> {
  const workspace = await secondTry(() => Workspace.own(optionsFor(disk)))
  if (!workspace) return
  answered.setting = (await workspace.saveSettings({ theme: 'dark' })).ok
  const made = await secondTry(() => workspace.create('a1', creation('a1'), stamp(1)))
  answered.created = made !== null
  const store = await secondTry(() => workspace.open('a1'))
  if (store) await workOn(store, workspace, answered)
  await workspace.close()
}

async function secondTry<Value>(work: () => Promise<Result<Value, Failure>>): Promise<Value | null> {
  const first = await work()
  const result = first.ok ? first : await work()
  return result.ok ? result.value : null
}

async function workOn(store: AssessmentStore, workspace: Workspace, answered: Answered): Promise<void> {
  await edits(store, 2, 4, answered)
  await draft(store, 'half a sen', answered)
  await store.takeSnapshot()
  await edits(store, 5, 6, answered)
  await attachEvidence(store, workspace, answered)
  await draft(store, 'half a sentence', answered)
  answered.record = (await store.revisions.write(1, 'record.json', record)).ok
  if (answered.record) await commit(store, 7, [frozen()], answered)
  await store.takeSnapshot()
  await edits(store, 8, 9, answered)
}

async function edits(store: AssessmentStore, from: number, to: number, answered: Answered): Promise<void> {
  for (let number = from; number <= to; number += 1)
    await commit(store, number, comment(`c${number - 1}`, `c${number}`).events, answered)
}

async function commit(
  store: AssessmentStore,
  number: number,
  events: readonly Event[],
  answered: Answered,
): Promise<void> {
  const written = await store.commit({ events }, stamp(number))
  if (written.ok) answered.changes.push(written.value.id)
}

async function draft(store: AssessmentStore, text: string, answered: Answered): Promise<void> {
  const written = store.drafts.put('item/s3/note', text, '2025-06-01T08:00:00Z')
  // Heard even where the disk stops before the flush below has answered.
  written.catch(() => undefined)
  await store.drafts.flush()
  if ((await written).ok) answered.draft = text
}

async function attachEvidence(store: AssessmentStore, workspace: Workspace, answered: Answered): Promise<void> {
  await workspace.uploads.put('u1', 0, evidence.subarray(0, 1000))
  await workspace.uploads.put('u1', 1000, evidence.subarray(1000))
  const staged = await workspace.uploads.finish('u1')
  if (!staged.ok || staged.value.size !== evidence.length) return
  const adopted = await store.evidence.adopt(staged.value)
  if (adopted.ok) answered.evidence = adopted.value.sha256
}

function frozen(): Event {
  const signature = {
    role: 'preparer',
    person: 'p1',
    name: 'Jo',
    on: '2025-06-01T09:00:00Z',
    recordHash,
    certificate: null,
  } as const
  const signers = { preparer: 'p1', reviewer: 'p2', approver: 'p3' }
  return { type: 'revision.frozen', v: 2, revision: 1, recordHash, reportHash: null, signers, signature }
}

/** Opens what is left as a new run of the program and gives everything that was answered and is not there. */
export async function missingFrom(disk: TestDisk, answered: Answered): Promise<string[]> {
  const workspace = good(await Workspace.own(optionsFor(disk, 'boot-2')))
  const { summaries, unreadable } = good(await workspace.list())
  const missing = unreadable.map(({ failure }) => `readable: ${JSON.stringify(failure)}`)
  if (answered.setting && workspace.settings['theme'] !== 'dark') missing.push('setting')
  if (summaries.length === 0) return answered.created ? [...missing, 'assessment'] : missing
  const store = good(await workspace.open('a1'))
  missing.push(...(await missingFromStore(store, answered)))
  const check = good(await checkAssessment({ disk, folder, id: 'a1', verify: optionsFor(disk).verify }))
  missing.push(...check.problems.map(({ code }) => code))
  await workspace.close()
  return missing
}

async function missingFromStore(store: AssessmentStore, answered: Answered): Promise<string[]> {
  const missing: string[] = []
  if (store.status.kind !== 'editable') missing.push(`editable: ${JSON.stringify(store.status)}`)
  for (const id of answered.changes) if (!(await store.line(id)).ok) missing.push(id)
  const verified = good(await store.verify())
  if (verified.wrong) missing.push(verified.wrong.problem.code)
  const draftThere = store.drafts.list()[0]?.text
  if (answered.draft && draftThere !== answered.draft && draftThere !== 'half a sentence') missing.push('draft')
  if (answered.evidence && !(await store.evidence.verify(answered.evidence, 'e')).ok) missing.push('evidence')
  if (answered.changes.includes('change-7') && !(await store.revisions.read(1, 'record.json')).ok)
    missing.push('record')
  const last = store.head.sequence
  const more = await store.commit(comment('', 'after'), stamp(30))
  if (!more.ok || more.value.sequence !== last + 1) missing.push('one more change')
  return missing
}
