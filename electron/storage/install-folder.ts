import { join } from 'node:path'
import type { Disk } from './disk.ts'
import { attempt } from './storage-error.ts'

/*
 * One folder takes the place of another. A disk can rename a folder in one step, but not two, so the new one is first given a
 * name that says it is complete: whatever happens after, the next owner finishes what was begun.
 */

const arrivingName = /^\.in-(.+)$/
const leavingName = /^\.out-(.+)$/
/** What was set aside after damage is nobody's to throw away. */
const setAsideName = /\.(?:torn|damaged)-\d+$/

function namesOf(parent: string, id: string) {
  return { there: join(parent, id), arriving: join(parent, `.in-${id}`), leaving: join(parent, `.out-${id}`) }
}

/** Gives a complete folder its name, in the place of the one that has it. A failure leaves that one where it was. */
export async function installFolder(disk: Disk, parent: string, id: string, folder: string): Promise<void> {
  const { there } = namesOf(parent, id)
  if (await disk.facts(there)) return replaceFolder(disk, parent, id, folder)
  await disk.rename(folder, there)
  await disk.flushFolder(parent)
}

async function replaceFolder(disk: Disk, parent: string, id: string, folder: string): Promise<void> {
  const { there, arriving, leaving } = namesOf(parent, id)
  const steps = [
    [folder, arriving],
    [there, leaving],
    [arriving, there],
  ] as const
  // One that was replaced before and could not be removed then.
  if (await disk.facts(leaving)) await letGo(disk, parent, id)
  const done: (readonly [string, string])[] = []
  try {
    for (const [from, to] of steps) {
      await disk.rename(from, to)
      done.unshift([from, to])
    }
    await disk.flushFolder(parent)
  } catch (error) {
    for (const [from, to] of done) await attempt(() => disk.rename(to, from))
    throw error
  }
  // The new one is in its place. What fails from here on is done by the next owner.
  await attempt(() => letGo(disk, parent, id))
}

/** Finishes what a process that ended in the middle has begun. For the owner, on opening. */
export async function finishInstalls(disk: Disk, parent: string): Promise<void> {
  const names = await disk.list(parent)
  for (const name of names) {
    const id = arrivingName.exec(name)?.[1]
    if (id) await finish(disk, parent, id)
  }
  for (const name of names) {
    const id = leavingName.exec(name)?.[1]
    if (id) await letGo(disk, parent, id)
  }
}

async function finish(disk: Disk, parent: string, id: string): Promise<void> {
  const { there, arriving, leaving } = namesOf(parent, id)
  if (await disk.facts(there)) await disk.rename(there, leaving)
  await disk.rename(arriving, there)
  await disk.flushFolder(parent)
  await letGo(disk, parent, id)
}

/** Removes the folder that was replaced. Files that were set aside in it move over. */
async function letGo(disk: Disk, parent: string, id: string): Promise<void> {
  const { there, leaving } = namesOf(parent, id)
  // Nothing took its place: it is the assessment itself.
  if (!(await disk.facts(there))) await disk.rename(leaving, there)
  else {
    for (const name of await disk.list(leaving))
      if (setAsideName.test(name) && !(await disk.facts(join(there, name))))
        await disk.rename(join(leaving, name), join(there, name))
    await disk.flushFolder(there)
    await disk.remove(leaving)
  }
  await disk.flushFolder(parent)
}
