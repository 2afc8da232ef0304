import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import * as z from 'zod'
import { fail, type Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import { digestBytes } from './digest.ts'
import type { Disk } from './disk.ts'
import { sameBoot, type ProcessIdentity } from './process-identity.ts'
import { replaceFile } from './replace-file.ts'
import { attempt, StorageError } from './storage-error.ts'

const Owner = z.object({
  pid: z.int(),
  host: z.string(),
  boot: z.string(),
  started: z.string().nullable(),
  nonce: z.string(),
})
type Owner = z.infer<typeof Owner>

/** A workspace held by this process. */
export interface Lock {
  /** False once somebody confirmed a take-over. */
  isStillOurs(): Promise<boolean>
  release(): Promise<void>
}

/** What a lock file says. A nonce names exactly this lock, also where its content cannot be read. */
interface Found {
  readonly nonce: string
  readonly owner: Owner | null
}

/** How often to look again when a lock disappears between looking and taking. */
const tries = 20

interface Claim {
  readonly disk: Disk
  readonly me: ProcessIdentity
  /** The host, as a failure named it, whose lock the user confirmed to take over. */
  readonly confirmed: string | null
}

/**
 * Takes a lock. A dead owner on this host is replaced at once; another host's lock only where the user confirmed it,
 * naming the host. A lock is never judged by its age.
 */
export async function takeLock(
  disk: Disk,
  path: string,
  me: ProcessIdentity,
  confirmed: string | null = null,
): Promise<Result<Lock, Failure>> {
  return attempt(async () => {
    const lock = await claim({ disk, me, confirmed }, path)
    await removeOldGuards(disk, path)
    return lock
  })
}

async function claim(context: Claim, path: string): Promise<Lock> {
  const { disk, me } = context
  const mine: Owner = { pid: me.pid, host: me.host, boot: me.boot, started: me.started, nonce: randomUUID() }
  const text = JSON.stringify(mine)
  for (let tried = 0; tried < tries; tried += 1) {
    if (await disk.createExclusive(path, Buffer.from(text))) return held(disk, path, mine.nonce)
    const found = await find(disk, path)
    if (!found) continue
    refuseUnlessGone(context, path, found)
    if (await replaceDead(context, path, found.nonce, text)) return held(disk, path, mine.nonce)
  }
  throw new StorageError(fail('storage.lock-unreadable', { path }))
}

/**
 * Takes the place of a dead owner. Two processes may have seen the same dead lock: only the one that holds the guard,
 * which is named after that lock, may replace it, and only if it is still there. The guard is a lock itself, so that
 * a process that dies while holding it blocks nobody.
 */
async function replaceDead(context: Claim, path: string, nonce: string, text: string): Promise<boolean> {
  const guard = await claim(context, `${path}.${nonce}`)
  try {
    if ((await find(context.disk, path))?.nonce !== nonce) return false
    await replaceFile(context.disk, path, [text])
    return true
  } finally {
    await guard.release()
  }
}

function refuseUnlessGone({ me, confirmed }: Claim, path: string, { owner }: Found): void {
  if (!owner) {
    if (confirmed === null) throw new StorageError(fail('storage.lock-unreadable', { path }))
  } else if (owner.host !== me.host) {
    if (confirmed !== owner.host) throw new StorageError(fail('storage.locked-elsewhere', { host: owner.host }))
  } else if (isRunning(owner, me)) {
    throw new StorageError(fail('storage.locked', { pid: owner.pid, host: owner.host }))
  }
}

/** A process number is given again after a restart, and in time without one: boot and start tell the two apart. */
function isRunning(owner: Owner, me: ProcessIdentity): boolean {
  if (!sameBoot(owner.boot, me.boot) || !me.isAlive(owner.pid)) return false
  const start = me.startOf(owner.pid)
  return owner.started === null || start === null || owner.started === start
}

async function find(disk: Disk, path: string): Promise<Found | null> {
  const bytes = await disk.read(path)
  if (!bytes) return null
  try {
    const owner = Owner.parse(JSON.parse(Buffer.from(bytes).toString()))
    return { nonce: owner.nonce, owner }
  } catch {
    return { nonce: digestBytes(bytes).slice(0, 32), owner: null }
  }
}

function held(disk: Disk, path: string, nonce: string): Lock {
  const isStillOurs = async () => (await find(disk, path))?.nonce === nonce
  return {
    isStillOurs,
    release: async () => {
      if (await isStillOurs()) await disk.remove(path)
    },
  }
}

/** Guards of processes that died while taking over. They name locks that are no more, so they guard nothing. */
async function removeOldGuards(disk: Disk, path: string): Promise<void> {
  for (const name of await disk.list(dirname(path)))
    if (name.startsWith(`${basename(path)}.`)) await disk.remove(join(dirname(path), name))
}
