import { basename } from 'node:path'
import { arrivalOf, type Chain } from '../../assessments/rules/arrival.ts'
import { received } from '../../assessments/rules/decide/handover.ts'
import { fail, type Failure } from '../../shared/failure.ts'
import type { HandoverManifest } from '../../shared/model/handover.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { Watching } from '../exchange/handover/pack.ts'
import type { Source } from '../exchange/handover/zip-entries.ts'
import { openParcel } from '../exchange/handover/unpack.ts'
import type { Disk } from '../storage/disk.ts'
import { hashesOf } from '../storage/hashes-of.ts'
import { Journal } from '../storage/journal.ts'
import { attempt, StorageError } from '../storage/storage-error.ts'
import type { Workspace } from '../storage/workspace.ts'
import { readArrived, type Arrived } from './arrived.ts'
import type { Assessments } from './assessments.ts'
import type { OpenAssessment } from './open-assessment.ts'
import { stampOf, type Clock } from './stamp.ts'

/** Where a file is received, by whom and when. */
export interface Receiving {
  readonly workspace: Workspace
  readonly assessments: Assessments
  readonly clock: Clock
  readonly author: string
}

/** A file that was handed over; `name` is what its reader calls it. */
export interface Handed {
  readonly disk: Disk
  readonly path: string
  readonly name: string
}

/**
 * Receives a hand-over file. It is unpacked and verified in a folder of its own; only when nothing is wrong with it does that
 * folder become the assessment, in one step. Gives the id.
 */
export async function receiveFile(
  receiving: Receiving,
  handed: Handed,
  watching: Watching,
): Promise<Result<string, Failure>> {
  const folder = await receiving.workspace.incoming()
  if (!folder.ok) return folder
  const done = await attempt(() => receiveInto(receiving, handed, folder.value, watching))
  const result = done.ok ? done.value : done
  if (!result.ok) await attempt(() => receiving.workspace.disk.remove(folder.value))
  return result
}

async function receiveInto(
  receiving: Receiving,
  handed: Handed,
  folder: string,
  watching: Watching,
): Promise<Result<string, Failure>> {
  const { workspace, assessments } = receiving
  const parcel = await openParcel(await sourceOf(handed))
  await parcel.unpack(folder, watching)
  const arrived = await readArrived(workspace, folder, parcel.manifest, handed.name)
  const known = assessments.knowsEdition(arrived.state.edition)
  if (!known.ok) return known
  const { assessment: id } = parcel.manifest
  const here = await openHere(receiving, id)
  if (!here.ok) return here
  const refusal = here.value && (await refusalOf(here.value, arrived, parcel.manifest))
  if (refusal) return err(refusal)
  await goOn(receiving, arrived)
  if (watching.signal.aborted) return err(fail('handover.cancelled'))
  const replaced = await assessments.replace(id, here.value?.store.head ?? null, folder)
  return replaced.ok ? ok(id) : replaced
}

async function sourceOf({ disk, path, name }: Handed): Promise<Source> {
  const facts = await disk.facts(path)
  if (!facts) throw new StorageError(fail('evidence.missing', { path: name }))
  if (facts.kind !== 'file') throw new StorageError(fail('handover.not-ours', { name: basename(name) }))
  return { disk, path, name: basename(name), size: facts.size }
}

/** The assessment of that id that is here already, or null. One that cannot be opened cannot be compared either. */
async function openHere(
  { workspace, assessments }: Receiving,
  id: string,
): Promise<Result<OpenAssessment | null, Failure>> {
  const there = await workspace.has(id)
  if (!there.ok) return there
  return there.value ? assessments.get(id) : ok(null)
}

/** Rules H3 and H4: why the file cannot take the place of what is here; null where it can. */
async function refusalOf(
  open: OpenAssessment,
  arriving: Chain,
  { title, handover }: HandoverManifest,
): Promise<Failure | null> {
  const { disk, paths, head, length } = open.store
  const here: Chain = { head, hashes: await hashesOf(disk, paths.journal, length) }
  const arrival = arrivalOf(here, arriving)
  if (arrival.kind === 'goes-on') return null
  const away = open.state.handover
  if (arrival.kind === 'known' && arriving.head.sequence === head.sequence && away)
    return fail('handover.own-file', { title, to: away.to })
  const place = arrival.kind === 'known' ? arriving.head.sequence + 1 : arrival.sequence
  const line = await open.store.line(place)
  const event = line.ok ? line.value.events?.[0] : undefined
  const on = (line.ok ? line.value.at : handover.on).slice(0, 10)
  if (event?.type === 'assessment.taken-back') return fail('handover.taken-back', { title, on, reason: event.reason })
  return arrival.kind === 'parted'
    ? fail('handover.parted', { title, line: place })
    : fail('handover.received-before', { title, on })
}

/** Writes the line that makes the copy the one that is worked on. */
async function goOn({ workspace, clock, author }: Receiving, arrived: Arrived): Promise<void> {
  const { id, at, by } = stampOf(clock, author, arrived.head)
  const journal = await Journal.open(workspace.disk, arrived.paths.journal, arrived.length, arrived.head)
  try {
    const written = await journal.append(journal.seal({ id, at, by, events: received(arrived.state) }))
    if (!written.ok) throw new StorageError(written.failure)
  } finally {
    await journal.close()
  }
}
