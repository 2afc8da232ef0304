import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import type { Entry } from 'yauzl'
import { fail } from '../../../shared/failure.ts'
import { invariant } from '../../../shared/invariant.ts'
import {
  handoverFormat,
  handoverKind,
  HandoverManifest,
  manifestName,
  type HandoverFile,
} from '../../../shared/model/handover.ts'
import { handoverFault as fault } from '../../../shared/text/en/handover.ts'
import { makeFolderDurably, type Disk } from '../../storage/disk.ts'
import { StorageError } from '../../storage/storage-error.ts'
import { damaged, notOurs, unsafe } from './fault.ts'
import { longestLine, sizeWords } from './limits.ts'
import type { Watching } from './pack.ts'
import { readZip, type Source, type ZipEntries } from './zip-entries.ts'

/** A hand-over file whose list of contents and whose list of files agree. Its bytes are not looked at yet. */
export interface Parcel {
  readonly manifest: HandoverManifest
  /** Unpacks every file, durably. Each is the one it was written as, or nothing counts. */
  unpack(folder: string, watching: Watching): Promise<void>
}

/** Opens a hand-over file. One that is not such as Demarc writes is refused whole, before a byte of it is unpacked. */
export async function openParcel(source: Source): Promise<Parcel> {
  const zip = await readZip(source)
  const manifest = await readManifest(zip, source.name)
  checkAgainst(manifest, zip, source.name)
  return { manifest, unpack: (folder, watching) => unpackAll({ source, zip, manifest, folder, watching }) }
}

const Claim = z.object({ kind: z.literal(handoverKind), format: z.int() })

async function readManifest(zip: ZipEntries, name: string): Promise<HandoverManifest> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytesOf(zip, manifestName, name)) pieces.push(piece)
  const json = parseJson(Buffer.concat(pieces))
  const claim = Claim.safeParse(json)
  if (!claim.success) throw notOurs(name)
  if (claim.data.format > handoverFormat)
    throw new StorageError(fail('handover.newer-format', { name, format: claim.data.format }))
  const parsed = HandoverManifest.safeParse(json)
  if (!parsed.success) throw damaged(name, fault.manifest())
  return parsed.data
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

function entryAt({ entries }: ZipEntries, path: string): Entry {
  const entry = entries.get(path)
  invariant(entry, 'a file is only read after it was found')
  return entry
}

/** Both lists name the same files, each once and with the same size. */
function checkAgainst({ files }: HandoverManifest, { entries }: ZipEntries, name: string): void {
  const named = new Set<string>()
  for (const { path, size } of files) {
    if (named.has(path)) throw unsafe(name, fault.twice({ path }))
    named.add(path)
    const entry = entries.get(path)
    if (!entry) throw damaged(name, fault.absent({ path }))
    if (entry.uncompressedSize !== size) throw damaged(name, fault.size({ path }))
  }
  for (const path of entries.keys())
    if (path !== manifestName && !named.has(path)) throw unsafe(name, fault.unlisted({ path }))
  if (!named.has('journal.ndjson')) throw damaged(name, fault.absent({ path: 'journal.ndjson' }))
}

interface Unpacking {
  readonly source: Source
  readonly zip: ZipEntries
  readonly manifest: HandoverManifest
  readonly folder: string
  readonly watching: Watching
}

async function unpackAll(unpacking: Unpacking): Promise<void> {
  const { source, manifest, folder, watching } = unpacking
  const total = manifest.files.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  const folders = new Set([folder, join(folder, 'evidence'), join(folder, 'revisions')])
  for (const made of folders) await makeFolderDurably(source.disk, made)
  for (const file of manifest.files) {
    const to = join(folder, ...file.path.split('/'))
    if (!folders.has(dirname(to))) await makeFolderDurably(source.disk, dirname(to))
    folders.add(dirname(to))
    await unpackOne(unpacking, file, to, (bytes) => watching.progress((done += bytes), total))
  }
  for (const made of folders) await source.disk.flushFolder(made)
}

async function unpackOne(
  { source, zip, watching }: Unpacking,
  { path, size, sha256 }: HandoverFile,
  to: string,
  count: (bytes: number) => void,
): Promise<void> {
  const hash = createHash('sha256')
  const lines = new LineLimit(source.name)
  const written = await writeTo(source.disk, to, bytesOf(zip, path, source.name), (piece) => {
    if (watching.signal.aborted) throw new StorageError(fail('handover.cancelled'))
    if (path === 'journal.ndjson') lines.see(piece)
    hash.update(piece)
    count(piece.length)
  })
  if (written !== size) throw damaged(source.name, fault.size({ path }))
  if (hash.digest('hex') !== sha256) throw damaged(source.name, fault.hash({ path }))
}

async function writeTo(
  disk: Disk,
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  see: (piece: Uint8Array) => void,
): Promise<number> {
  const file = await disk.open(path, 'new')
  let size = 0
  try {
    for await (const piece of bytes) {
      see(piece)
      await file.append(piece)
      size += piece.length
    }
    await file.flush()
  } finally {
    await file.close()
  }
  return size
}

/** The bytes of a file in the ZIP: never more than it may have, whatever it says of itself. */
async function* bytesOf(zip: ZipEntries, path: string, name: string): AsyncGenerator<Uint8Array> {
  const entry = entryAt(zip, path)
  let size = 0
  try {
    for await (const piece of await zip.bytes(entry)) {
      size += piece.length
      if (size > entry.uncompressedSize) throw damaged(name, fault.size({ path }))
      yield piece
    }
  } catch (error) {
    if (error instanceof StorageError) throw error
    throw damaged(name, fault.packed({ path }))
  }
}

/** Refuses a journal with a line too long to be held in memory, before anybody tries to. */
class LineLimit {
  #length = 0

  constructor(private readonly name: string) {}

  see(piece: Uint8Array): void {
    let from = 0
    for (let feed = piece.indexOf(10); feed >= 0; feed = piece.indexOf(10, from)) {
      this.#add(feed - from)
      this.#length = 0
      from = feed + 1
    }
    this.#add(piece.length - from)
  }

  #add(bytes: number): void {
    this.#length += bytes
    if (this.#length > longestLine) throw unsafe(this.name, fault.longLine({ most: sizeWords(longestLine) }))
  }
}
