import { Readable } from 'node:stream'
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from 'yauzl'
import { fail } from '../../../shared/failure.ts'
import { HandoverPath, manifestName } from '../../../shared/model/handover.ts'
import { handoverFault as fault } from '../../../shared/text/en/handover.ts'
import { readRange, type Disk } from '../../storage/disk.ts'
import { StorageError } from '../../storage/storage-error.ts'
import { damaged, notOurs, unsafe } from './fault.ts'
import { largestRatio, mostBytes, mostEntries, ratioCountsFrom, sizeWords } from './limits.ts'

/** The file that is read, under the name its reader knows it by. */
export interface Source {
  readonly disk: Disk
  readonly path: string
  readonly name: string
  readonly size: number
}

/** The files in a ZIP by their paths, none of them unpacked yet. */
export interface ZipEntries {
  readonly entries: ReadonlyMap<string, Entry>
  /** The bytes of one, as they come. */
  bytes(entry: Entry): Promise<AsyncIterable<Uint8Array>>
}

/** Reads a ZIP over the disk port. */
class DiskReader extends RandomAccessReader {
  constructor(private readonly source: Source) {
    super()
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.source.disk.stream(this.source.path, start, end), { objectMode: false })
  }
}

const regularFile = 0o100000
const fileTypes = 0o170000
const stored = 0
const deflated = 8

/** Reads the list of files, and refuses the ZIP whole where one of them is not such as Demarc writes. */
export async function readZip(source: Source): Promise<ZipEntries> {
  const zip = await openZip(source)
  if (zip.entryCount > mostEntries) throw unsafe(source.name, fault.tooMany({ most: mostEntries }))
  const listed = await allEntries(zip, source.name)
  // Any other program's ZIP ends here, whatever is in it.
  if (!listed.some((entry) => nameOf(entry) === manifestName)) throw notOurs(source.name)
  const entries = new Map<string, Entry>()
  for (const entry of listed) {
    const path = checkedPath(entry, source.name)
    if (entries.has(path)) throw unsafe(source.name, fault.twice({ path }))
    checkFacts(entry, path, source.name)
    entries.set(path, entry)
  }
  const packed = listed.reduce((sum, { compressedSize }) => sum + compressedSize, 0)
  if (packed > source.size) throw unsafe(source.name, fault.overlap())
  return { entries, bytes: (entry) => zip.openReadStreamPromise(entry) }
}

async function openZip(source: Source): Promise<ZipFile> {
  // Names are checked here against the closed list of those that Demarc writes, so they come as they stand in the file.
  const options = { autoClose: false, decodeStrings: false, validateEntrySizes: true }
  try {
    return await fromRandomAccessReaderPromise(new DiskReader(source), source.size, options)
  } catch (error) {
    if (error instanceof StorageError) throw error
    throw (await beginsAsZip(source)) ? damaged(source.name, fault.truncated()) : notOurs(source.name)
  }
}

async function beginsAsZip({ disk, path, size }: Source): Promise<boolean> {
  const start = await readRange(disk, path, 0, Math.min(4, size))
  return Buffer.compare(start, Buffer.from([0x50, 0x4b, 0x03, 0x04])) === 0
}

async function allEntries(zip: ZipFile, name: string): Promise<Entry[]> {
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) {
      // The count a file gives for itself is not believed.
      if (entries.length === mostEntries) throw unsafe(name, fault.tooMany({ most: mostEntries }))
      entries.push(entry)
    }
  } catch (error) {
    if (error instanceof StorageError) throw error
    throw damaged(name, fault.unreadable())
  }
  return entries
}

/** The name as it stands in the file; it comes as bytes, whatever its type says. */
function nameOf(entry: Entry): string {
  return Buffer.from(entry.fileName).toString('utf8')
}

function checkedPath(entry: Entry, name: string): string {
  const path = nameOf(entry)
  if (path === manifestName || HandoverPath.safeParse(path).success) return path
  throw unsafe(name, fault.name({ path: printable(path) }))
}

/** A hostile name, short and without what could disturb a screen. */
function printable(path: string): string {
  return path.slice(0, 80).replaceAll(/[^\x20-\x7e]/g, '?')
}

function checkFacts(entry: Entry, path: string, name: string): void {
  if (entry.isEncrypted()) throw new StorageError(fail('handover.encrypted', { name }))
  const type = (entry.externalFileAttributes >>> 16) & fileTypes
  if (type !== 0 && type !== regularFile) throw unsafe(name, fault.special({ path }))
  const { compressionMethod: method, compressedSize, uncompressedSize } = entry
  const isEvidence = path.startsWith('evidence/')
  if (method !== stored && (isEvidence || method !== deflated)) throw unsafe(name, fault.method({ path }))
  const most = mostBytes(path)
  if (uncompressedSize > most) throw unsafe(name, fault.tooLarge({ path, most: sizeWords(most) }))
  if (uncompressedSize > ratioCountsFrom && uncompressedSize > compressedSize * largestRatio)
    throw unsafe(name, fault.bomb({ path }))
}
