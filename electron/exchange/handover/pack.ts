import { createHash } from 'node:crypto'
import { Readable, type PassThrough } from 'node:stream'
import { ZipFile } from 'yazl'
import { fail } from '../../../shared/failure.ts'
import {
  handoverFormat,
  handoverKind,
  manifestName,
  type HandoverFile,
  type HandoverManifest,
} from '../../../shared/model/handover.ts'
import type { Disk } from '../../storage/disk.ts'
import { StorageError } from '../../storage/storage-error.ts'
import type { Part } from './parts.ts'

/** What a hand-over file is made of. */
export interface Packing {
  readonly disk: Disk
  readonly about: Omit<HandoverManifest, 'kind' | 'format' | 'files'>
  /** The journal as it lies on disk up to `length`, and the line that hands the assessment over where that is not there yet. */
  readonly journal: { readonly path: string; readonly length: number; readonly more: string }
  /** Texts being typed, as `drafts.json` has them. */
  readonly drafts: string
  readonly parts: readonly Part[]
}

export interface Watching {
  readonly progress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/** Text packs well. Evidence is mostly packed already, and stored as it is no file can unpack to more than it holds. */
interface Entry {
  readonly path: string
  readonly size: number
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  readonly compress: boolean
}

/**
 * The bytes of a hand-over file, as they come. The same assessment gives the same bytes. The list of contents is made of what was
 * really read and stands last; evidence that is not what its name says ends everything.
 */
export async function* packHandover(packing: Packing, watching: Watching): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const out = zip.outputStream as PassThrough
  const broken = (error: Error) => void out.destroy(error)
  zip.on('error', broken)
  const files: HandoverFile[] = []
  const entries = entriesOf(packing)
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  const count = (bytes: number) => watching.progress((done += bytes), total)
  let reading: Readable | null = null
  const add = (path: string, size: number | undefined, compress: boolean, read: () => Readable) =>
    zip.addReadStreamLazy(path, { ...facts(packing), compress, ...(size !== undefined && { size }) }, (take) => {
      reading = read().on('error', broken)
      take(null, reading)
    })
  for (const entry of entries)
    add(entry.path, entry.size, entry.compress, () =>
      Readable.from(
        measured(entry, watching.signal, count, (file) => files.push(file)),
        { objectMode: false },
      ),
    )
  add(manifestName, undefined, true, () => Readable.from([Buffer.from(manifestText(packing, files))]))
  zip.end()
  try {
    for await (const piece of out) yield piece as Uint8Array
  } finally {
    ;(reading as Readable | null)?.destroy()
  }
}

function entriesOf({ journal, drafts, parts, disk }: Packing): Entry[] {
  const more = Buffer.from(journal.more)
  const typed = Buffer.from(drafts)
  return [
    {
      path: 'journal.ndjson',
      size: journal.length + more.length,
      bytes: followed(disk.stream(journal.path, 0, journal.length), more),
      compress: true,
    },
    { path: 'drafts.json', size: typed.length, bytes: [typed], compress: true },
    ...parts.map(({ path, from, size }) => ({
      path,
      size,
      bytes: disk.stream(from),
      compress: !path.startsWith('evidence/'),
    })),
  ]
}

async function* followed(bytes: AsyncIterable<Uint8Array>, more: Uint8Array): AsyncGenerator<Uint8Array> {
  yield* bytes
  if (more.length > 0) yield more
}

/** Hands bytes on, and tells what they were when they have ended. */
async function* measured(
  { path, size, bytes }: Entry,
  signal: AbortSignal,
  count: (bytes: number) => void,
  ended: (file: HandoverFile) => void,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let length = 0
  for await (const piece of bytes) {
    if (signal.aborted) throw new StorageError(fail('handover.cancelled'))
    hash.update(piece)
    length += piece.length
    count(piece.length)
    yield piece
  }
  const sha256 = hash.digest('hex')
  const isChanged = length !== size || (path.startsWith('evidence/') && path !== `evidence/${sha256}`)
  if (isChanged) throw new StorageError(fail('evidence.hash-mismatch', { name: path }))
  ended({ path, size, sha256 })
}

function manifestText({ about }: Packing, files: readonly HandoverFile[]): string {
  const manifest: HandoverManifest = { kind: handoverKind, format: handoverFormat, ...about, files: [...files] }
  return `${JSON.stringify(manifest, null, 1)}\n`
}

/** An ordinary file of its owner's, of the moment of the hand-over. */
function facts({ about }: Packing) {
  return { mtime: new Date(about.handover.on), mode: 0o100600 }
}
