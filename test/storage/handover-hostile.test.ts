import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { readZip } from '../../electron/exchange/handover/zip-entries.ts'
import { openParcel } from '../../electron/exchange/handover/unpack.ts'
import type { Disk } from '../../electron/storage/disk.ts'
import { attempt } from '../../electron/storage/storage-error.ts'
import { failureText } from '../../shared/failure.ts'
import type { HandoverManifest } from '../../shared/model/handover.ts'
import { TestDisk } from '../support/test-disk.ts'
import { zipByHand, type ByHand } from '../support/zip-by-hand.ts'
import { Desk, stick } from './support/handing-over.ts'
import { codeOf, good } from './support/results.ts'

/** The files of a sound hand-over file, by path. */
type Files = Map<string, Buffer>

let sound: Files
let soundZip: Buffer

beforeAll(async () => {
  const disk = new TestDisk()
  await disk.makeFolder('/stick')
  const ann = await Desk.of(disk, 'Ann')
  await ann.make()
  good(await ann.handOver('Bob'))
  soundZip = Buffer.from(disk.peek(stick) ?? [])
  sound = await unzipped(soundZip)
})

async function unzipped(zip: Buffer): Promise<Files> {
  const files: Files = new Map()
  const opened = await fromBufferPromise(zip)
  for await (const entry of opened.eachEntry()) {
    const pieces: Uint8Array[] = []
    for await (const piece of await opened.openReadStreamPromise(entry)) pieces.push(piece as Uint8Array)
    files.set(entry.fileName, Buffer.concat(pieces))
  }
  return files
}

function manifestOf(files: Files): HandoverManifest {
  return JSON.parse((files.get('manifest.json') ?? Buffer.from('')).toString()) as HandoverManifest
}

/** The sound files with one of them another, its size and hash in the list of contents too. */
function withFile(path: string, bytes: Buffer, over: Partial<HandoverManifest> = {}): Files {
  const manifest = manifestOf(sound)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const files = [...manifest.files.filter((file) => file.path !== path), { path, size: bytes.length, sha256 }]
  return new Map(sound)
    .set(path, bytes)
    .set('manifest.json', Buffer.from(JSON.stringify({ ...manifest, files, ...over })))
}

function withManifest(change: (manifest: HandoverManifest) => object): Files {
  return new Map(sound).set('manifest.json', Buffer.from(JSON.stringify(change(manifestOf(sound)))))
}

/** The same files as they would be written by hand, some of them otherwise. */
function written(files: Files, over: (name: string) => Partial<ByHand> = () => ({})): ByHand[] {
  return [...files].map(([name, bytes]) => ({ name, bytes, ...over(name) }))
}

/** What Bob is told of a file, after nothing of it was found in his workspace. */
async function received(zip: Uint8Array): Promise<string> {
  const disk = new TestDisk()
  disk.place(stick, zip)
  const bob = await Desk.of(disk, 'Bob', { minute: 20 })
  const result = await bob.receive()
  if (result.ok) return 'ok'
  expect(await bob.folders(), 'nothing of it is left').toEqual([])
  expect(failureText(result.failure)).toMatch(/\.$/)
  return result.failure.code
}

const evidencePath = () => [...sound.keys()].find((path) => path.startsWith('evidence/')) ?? ''

it('a file written by hand as Demarc writes it is received, so that what is refused below is refused for its fault', async () => {
  expect(await received(zipByHand(written(sound)))).toBe('ok')
  expect(await received(soundZip)).toBe('ok')
})

describe('paths that lead elsewhere are refused', () => {
  it.each([
    '../outside',
    'evidence/../../outside',
    '/etc/passwd',
    'C:\\windows\\system.ini',
    'C:evil',
    'evidence\\..\\..\\outside',
    'evidence/a\u0000b',
    `evidence/${'A'.repeat(64)}`,
    `evidence/${'a'.repeat(64)}/`,
    './journal.ndjson',
    'evidence//x',
    'snapshot.json',
    'lock',
    'revisions/1/.hidden',
    'revisions/0/report.pdf',
    'revisions/1/voided-1/../../../x.json',
    'identities/key.pem',
  ])('%j', async (name) => {
    const extra: ByHand = { name, bytes: Buffer.from('x') }
    expect(await received(zipByHand([...written(sound), extra]))).toBe('handover.unsafe')
  })

  it('and a list of contents that names one', async () => {
    const zip = zipByHand(
      written(
        withManifest((manifest) => ({
          ...manifest,
          files: [...manifest.files, { path: '../x', size: 1, sha256: 'a'.repeat(64) }],
        })),
      ),
    )
    expect(await received(zip)).toBe('handover.damaged')
  })
})

describe('files that are not what they say are refused', () => {
  it('a link, a device, a folder in the place of a file', async () => {
    for (const mode of [0o120777, 0o020644, 0o060644, 0o010644, 0o140755, 0o040755]) {
      const zip = zipByHand(written(sound, (name) => (name === evidencePath() ? { mode } : {})))
      expect(await received(zip), mode.toString(8)).toBe('handover.unsafe')
    }
  })

  it('two files of one name, and two lists of contents', async () => {
    const twice = (path: string) => [...written(sound), { name: path, bytes: sound.get(path) ?? Buffer.from('') }]
    expect(await received(zipByHand(twice(evidencePath())))).toBe('handover.unsafe')
    expect(await received(zipByHand(twice('manifest.json')))).toBe('handover.unsafe')
    const named = withManifest((manifest) => ({ ...manifest, files: [...manifest.files, ...manifest.files] }))
    expect(await received(zipByHand(written(named)))).toBe('handover.unsafe')
  })

  it('a file the list of contents does not name, and one that it names and is not there', async () => {
    const path = evidencePath()
    const unnamed = withManifest((manifest) => ({
      ...manifest,
      files: manifest.files.filter((file) => file.path !== path),
    }))
    expect(await received(zipByHand(written(unnamed)))).toBe('handover.unsafe')
    const absent = new Map(sound)
    absent.delete(path)
    expect(await received(zipByHand(written(absent)))).toBe('handover.damaged')
    const journal = new Map(sound)
    journal.delete('journal.ndjson')
    expect(await received(zipByHand(written(journal)))).toBe('handover.damaged')
  })

  it('other bytes than were written, of any file', async () => {
    for (const path of sound.keys()) {
      if (path === 'manifest.json') continue
      const bytes = Buffer.from(sound.get(path) ?? [])
      bytes.writeUInt8(bytes.readUInt8(10) ^ 1, 10)
      expect(await received(zipByHand(written(new Map(sound).set(path, bytes)))), path).toBe('handover.damaged')
    }
  })

  it('encrypted', async () => {
    const flags = 0x801
    expect(await received(zipByHand(written(sound, (name) => (name === evidencePath() ? { flags } : {}))))).toMatch(
      /handover\.(encrypted|damaged)/,
    )
    expect(await received(zipByHand(written(sound, () => ({ flags, deflate: true }))))).toBe('handover.encrypted')
  })

  it('packed in another way', async () => {
    const zip = (over: Partial<ByHand>) => zipByHand(written(sound, (name) => (name === evidencePath() ? over : {})))
    expect(await received(zip({ method: 12 }))).toBe('handover.unsafe')
    expect(await received(zip({ deflate: true }))).toBe('handover.unsafe')
  })
})

describe('what would fill a disk or the memory is refused', () => {
  const zeros = Buffer.alloc(8 * 1024 * 1024)

  it('a small file that unpacks to a large one', async () => {
    const zip = zipByHand(written(withFile('revisions/1/report.pdf', zeros), () => ({ deflate: true })))
    expect(zip.length).toBeLessThan(200_000)
    expect(await received(zip)).toBe('handover.unsafe')
  })

  it('one that says it is small and is not', async () => {
    const files = withManifest((manifest) => ({
      ...manifest,
      files: [...manifest.files, { path: 'revisions/1/report.pdf', size: 100, sha256: 'a'.repeat(64) }],
    })).set('revisions/1/report.pdf', zeros)
    const over = (name: string) => (name.endsWith('.pdf') ? { deflate: true, claimedSize: 100 } : {})
    expect(await received(zipByHand(written(files, over)))).toBe('handover.damaged')
  })

  it('many files that claim the same bytes', async () => {
    const bytes = sound.get(evidencePath()) ?? Buffer.from('')
    const names = Array.from({ length: 40 }, (_, at) => `evidence/${String(at).padStart(64, '0')}`)
    const files = withManifest((manifest) => ({
      ...manifest,
      files: [
        ...manifest.files,
        ...names.map((path) => ({ path, size: 50_000, sha256: path.slice('evidence/'.length) })),
      ],
    }))
    const body = zipByHand(written(files))
    // Each says it is 50,000 bytes long and begins at the start of the ZIP.
    const claims = names.map((name) => ({ name, bytes: Buffer.alloc(0), offset: 0 }))
    const zip = zipByHand([...written(files), ...claims])
    const patched = claimSizes(zip, names, 50_000)
    expect(patched.length).toBeLessThan(body.length + 20_000)
    expect(bytes.length).toBeGreaterThan(0)
    expect(await received(patched)).toBe('handover.unsafe')
  })

  it('more files than any assessment has', async () => {
    const disk = countedZip(100_002)
    const read = await attempt(() => readZip({ disk, path: 'x', name: 'x', size: disk.size }))
    expect(codeOf(read)).toBe('handover.unsafe')
  })

  it('a journal with a line that never ends', async () => {
    const line = 130 * 1024 * 1024
    const source = await endlessLine(line)
    const parcel = await openParcel(source)
    const watching = { progress: () => undefined, signal: new AbortController().signal }
    const unpacked = await attempt(() => parcel.unpack('/out', watching))
    expect(codeOf(unpacked)).toBe('handover.unsafe')
  })
})

/** Writes another size into the list of files, for these names. */
function claimSizes(zip: Buffer, names: readonly string[], size: number): Buffer {
  const patched = Buffer.from(zip)
  for (const name of names) {
    const at = patched.lastIndexOf(name)
    patched.writeUInt32LE(size, at - 46 + 20)
    patched.writeUInt32LE(size, at - 46 + 24)
  }
  return patched
}

/** A ZIP that says in its 64-bit record that it has so many files. */
function countedZip(count: number): Disk & { readonly size: number } {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeUInt32LE(1, 16)
  const end = Buffer.alloc(22, 0xff)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(0, 20)
  end.writeUInt32LE(0, 4)
  const bytes = Buffer.concat([record, locator, end])
  const disk = new TestDisk()
  disk.place('/x', bytes)
  return Object.assign(disk, { size: bytes.length })
}

/** A hand-over file whose journal is one long line; it is not held in memory whole more than once. */
async function endlessLine(length: number) {
  const line = Buffer.alloc(length, 0x61)
  const sha256 = createHash('sha256').update(line).digest('hex')
  const manifest = { ...manifestOf(sound), files: [{ path: 'journal.ndjson', size: length, sha256 }] }
  const zip = zipByHand([
    { name: 'manifest.json', bytes: Buffer.from(JSON.stringify(manifest)) },
    { name: 'journal.ndjson', bytes: line },
  ])
  const disk = new TestDisk()
  const stream = (_: string, from = 0, to = zip.length) => Readable.from([zip.subarray(from, to)])
  return { disk: Object.assign(disk, { stream }), path: 'x', name: 'x', size: zip.length }
}

describe('what is not a whole hand-over file of today is refused', () => {
  it('cut off at any place', async () => {
    for (const share of [0.01, 0.3, 0.7, 0.95, 0.999])
      expect(await received(soundZip.subarray(0, Math.floor(soundZip.length * share))), String(share)).toBe(
        'handover.damaged',
      )
  })

  it('nothing, text, another kind of file, the ZIP of another program', async () => {
    expect(await received(Buffer.alloc(0))).toBe('handover.not-ours')
    expect(await received(Buffer.from('Dear Bob, please find attached'))).toBe('handover.not-ours')
    expect(await received(Buffer.from('%PDF-1.7 and so on'))).toBe('handover.not-ours')
    const others: ByHand[] = [
      { name: 'word/document.xml', bytes: Buffer.from('<a/>') },
      { name: '../x', bytes: Buffer.from('x') },
    ]
    expect(await received(zipByHand(others))).toBe('handover.not-ours')
    const extension: ByHand[] = [{ name: 'manifest.json', bytes: Buffer.from('{"manifest_version":3}') }]
    expect(await received(zipByHand(extension))).toBe('handover.not-ours')
  })

  it('of a newer Demarc', async () => {
    expect(await received(zipByHand(written(withManifest((manifest) => ({ ...manifest, format: 2 })))))).toBe(
      'handover.newer-format',
    )
  })

  it('with a list of contents that says something else than the journal', async () => {
    const says = (over: Partial<HandoverManifest>) =>
      zipByHand(written(withManifest((manifest) => ({ ...manifest, ...over }))))
    expect(await received(says({ assessment: 'a2' }))).toBe('handover.damaged')
    expect(await received(says({ head: { sequence: 1, hash: 'a'.repeat(64) } }))).toBe('handover.damaged')
    expect(await received(says({ files: [] }))).toBe('handover.unsafe')
  })

  it('with a journal that was cut, though the list of contents agrees', async () => {
    const lines = (sound.get('journal.ndjson') ?? Buffer.from('')).toString().trimEnd().split('\n')
    const cut = Buffer.from(`${lines.slice(0, -1).join('\n')}\n`)
    const last = JSON.parse(lines.at(-2) ?? '{}') as { sequence: number; hash: string }
    const files = withFile('journal.ndjson', cut, { head: { sequence: last.sequence, hash: last.hash } })
    expect(await received(zipByHand(written(files)))).toBe('handover.damaged')
  })

  it('with a line of the journal that was changed, though the list of contents agrees', async () => {
    const text = (sound.get('journal.ndjson') ?? Buffer.from('')).toString()
    const changed = Buffer.from(text.replace('Payments', 'Payrolls'))
    expect(await received(zipByHand(written(withFile('journal.ndjson', changed))))).toBe('handover.damaged')
  })

  it('with texts being typed that are none', async () => {
    expect(await received(zipByHand(written(withFile('drafts.json', Buffer.from('{"format":1}')))))).toBe(
      'handover.damaged',
    )
  })

  it('without the evidence its journal speaks of', async () => {
    const path = evidencePath()
    const files = withManifest((manifest) => ({
      ...manifest,
      files: manifest.files.filter((file) => file.path !== path),
    }))
    files.delete(path)
    expect(await received(zipByHand(written(files)))).toBe('handover.damaged')
  })
})
