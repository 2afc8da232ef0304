import { writeSync } from 'node:fs'
import { nodeDisk } from '../../../electron/storage/node-disk.ts'
import { thisProcess } from '../../../electron/storage/process-identity.ts'
import { verifyChain } from '../../../electron/storage/verify.ts'
import { Workspace } from '../../../electron/storage/workspace.ts'
import { comment, creation, stamp } from './changes.ts'
import { good } from './results.ts'

/*
 * The victim of the crash test: opens the workspace given, tells what it found, then edits as fast as it is answered
 * and tells every answer. A line per fact, written at once, so that what the parent read was said before the kill.
 */

const say = (what: string, number: number) => writeSync(1, `${what} ${number}\n`)

const disk = nodeDisk()
const path = process.argv[2] ?? ''
const workspace = good(
  await Workspace.own({
    disk,
    path,
    me: thisProcess(),
    verify: (journal, to) => verifyChain(disk, journal, to),
    policy: { idle: 5, everyLines: 40 },
  }),
)
if (good(await workspace.list()).summaries.length === 0) good(await workspace.create('a1', creation('a1'), stamp(1)))
const store = good(await workspace.open('a1'))
const verified = good(await store.verify())
if (verified.wrong || store.status.kind !== 'editable') say('damaged', verified.wrong?.line ?? 0)
const draft = Number(store.drafts.list().find(({ key }) => key === 'k')?.text ?? 0)
say('draft-found', draft)
say('found', store.head.sequence)

let drafting: Promise<unknown> = Promise.resolve()
for (let number = store.head.sequence + 1; ; number += 1) {
  const text = `c${number} ${'x'.repeat((number * 37) % 900)}`
  good(await store.commit(comment('', text), { ...stamp(number), id: `change-${number}` }))
  say('answered', number)
  if (number % 25 === 0)
    drafting = drafting.then(async () => {
      const written = store.drafts.put('k', String(number), stamp(number).at)
      await store.drafts.flush()
      if ((await written).ok) say('drafted', number)
    })
}
