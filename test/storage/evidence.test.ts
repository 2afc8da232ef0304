import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { EvidenceStore } from '../../electron/storage/evidence-store.ts'
import { largestPiece, Uploads } from '../../electron/storage/uploads.ts'
import { TestDisk } from '../support/test-disk.ts'
import { codeOf, good } from './support/results.ts'

const content = Buffer.from('A screenshot of the console. '.repeat(200))
const hash = createHash('sha256').update(content).digest('hex')
const stored = `/w/evidence/${hash}`

async function stores() {
  const disk = new TestDisk()
  disk.place('/w/other', Buffer.from(''))
  disk.place('/home/shot.png', content)
  return { disk, uploads: new Uploads(disk, '/w/uploads'), evidence: new EvidenceStore(disk, '/w/evidence') }
}

async function staged({ uploads }: Awaited<ReturnType<typeof stores>>) {
  good(await uploads.put('u1', 0, content.subarray(0, 2000)))
  good(await uploads.put('u1', 2000, content.subarray(2000)))
  return good(await uploads.finish('u1'))
}

async function read(evidence: EvidenceStore, from?: number, to?: number): Promise<string> {
  let text = ''
  for await (const bytes of evidence.stream(hash, from, to)) text += Buffer.from(bytes).toString()
  return text
}

describe('an upload', () => {
  it('takes pieces in order and knows its hash at the end', async () => {
    const world = await stores()
    expect(await staged(world)).toMatchObject({ sha256: hash, size: content.length })
  })

  it('says where to go on, and refuses what is too large or not known', async () => {
    const { uploads } = await stores()
    expect(good(await uploads.put('u1', 0, content.subarray(0, 100)))).toBe(100)
    const early = await uploads.put('u1', 50, content)
    expect(early).toMatchObject({ failure: { code: 'upload.out-of-order', params: { expected: 100 } } })
    expect(codeOf(await uploads.put('u1', 0, content))).toBe('upload.out-of-order')
    expect(codeOf(await uploads.put('u1', 100, new Uint8Array(largestPiece + 1)))).toBe('upload.too-large')
    expect(codeOf(await uploads.put('u1', 100, new Uint8Array(largestPiece)))).toBe('ok')
    expect(codeOf(await uploads.put('u2', 7, content))).toBe('upload.unknown')
    expect(codeOf(await uploads.finish('u2'))).toBe('upload.unknown')
  })

  it('can send a piece again that found the disk full', async () => {
    const world = await stores()
    good(await world.uploads.put('u1', 0, content.subarray(0, 2000)))
    world.disk.failOn((call) => call === 'append', 'ENOSPC', { partial: 99 })
    expect(codeOf(await world.uploads.put('u1', 2000, content.subarray(2000)))).toBe('disk.full')
    good(await world.uploads.put('u1', 2000, content.subarray(2000)))
    const { path, sha256 } = good(await world.uploads.finish('u1'))
    expect([sha256, world.disk.peek(path)]).toEqual([hash, content])
  })

  it('given up, or left by a process that ended, is removed', async () => {
    const { disk, uploads } = await stores()
    good(await uploads.put('u1', 0, content))
    good(await uploads.cancel('u1'))
    expect(await disk.list('/w/uploads')).toEqual([])
    good(await uploads.put('u2', 0, content))
    await uploads.close()
    expect(await disk.list('/w/uploads')).toEqual([])
    good(await uploads.cancel('u4'))
    expect(codeOf(await uploads.put('u4', 0, content))).toBe('upload.unknown')
    const onItsWay = uploads.put('u5', 0, content)
    good(await uploads.cancel('u5'))
    expect(codeOf(await onItsWay)).toBe('upload.unknown')
    expect(await disk.list('/w/uploads')).toEqual([])
    good(await uploads.put('u3', 0, content))
    await new Uploads(disk, '/w/uploads').clear()
    expect(await disk.list('/w/uploads')).toEqual([])
  })
})

describe('the evidence store', () => {
  it('adopts an upload under its hash, durably', async () => {
    const world = await stores()
    expect(good(await world.evidence.adopt(await staged(world)))).toEqual({ sha256: hash, size: content.length })
    const after = new EvidenceStore(world.disk.restart('nothing'), '/w/evidence')
    expect(codeOf(await after.verify(hash, 'shot'))).toBe('ok')
    expect(await read(after)).toBe(content.toString())
    expect(await read(after, 10, 20)).toBe(content.toString().slice(10, 20))
    expect(await world.disk.list('/w/uploads')).toEqual([])
  })

  it('keeps the same bytes once, and heals bytes that were changed outside', async () => {
    const world = await stores()
    good(await world.evidence.adopt(await staged(world)))
    good(await world.evidence.adopt(await staged(world)))
    expect(await world.disk.list('/w/evidence')).toEqual([hash])
    world.disk.tamper(stored, (bytes) => Buffer.concat([bytes, Buffer.from('!')]))
    good(await world.evidence.adopt(await staged(world)))
    expect(world.disk.peek(stored)).toEqual(content)
  })

  it('notices bytes that were changed or lost', async () => {
    const world = await stores()
    expect(await world.evidence.verify(hash, 'shot.png')).toMatchObject({ failure: { code: 'unknown.file' } })
    expect(good(await world.evidence.size(hash))).toBeNull()
    good(await world.evidence.adopt(await staged(world)))
    expect(good(await world.evidence.size(hash))).toBe(content.length)
    world.disk.tamper(stored, (bytes) => bytes.map((byte, index) => (index === 77 ? byte ^ 1 : byte)))
    expect(await world.evidence.verify(hash, 'shot.png')).toMatchObject({
      failure: { code: 'evidence.hash-mismatch', params: { name: 'shot.png' } },
    })
  })

  it('E46: destroys bytes durably, and again where a process ended before', async () => {
    const world = await stores()
    good(await world.evidence.adopt(await staged(world)))
    good(await world.evidence.destroy(hash))
    const after = new EvidenceStore(world.disk.restart('nothing'), '/w/evidence')
    expect(good(await after.size(hash))).toBeNull()
    good(await after.destroy(hash))
  })

  it('does not take a name for a hash', async () => {
    const { evidence } = await stores()
    await expect(evidence.size('../journal.ndjson')).rejects.toThrow('Bug in Demarc')
  })
})

describe('attaching a file of this computer', () => {
  it('copies it into the store', async () => {
    const { disk, evidence } = await stores()
    expect(good(await evidence.attach('/home/shot.png'))).toEqual({ sha256: hash, size: content.length })
    expect(await disk.list('/w/evidence')).toEqual([hash])
    expect(disk.peek('/home/shot.png')).toEqual(content)
  })

  it('says which file is missing, a folder, or cannot be read', async () => {
    const { disk, evidence } = await stores()
    expect(await evidence.attach('/home/no.png')).toMatchObject({
      failure: { code: 'evidence.missing', params: { path: '/home/no.png' } },
    })
    expect(codeOf(await evidence.attach('/home'))).toBe('evidence.not-a-file')
    disk.failOn((call, path) => call === 'stream' && path === '/home/shot.png', 'EACCES')
    expect(codeOf(await evidence.attach('/home/shot.png'))).toBe('evidence.unreadable')
    expect(await disk.list('/w/evidence')).toEqual([])
  })

  it('refuses a file that changes while it is read', async () => {
    const { disk, evidence } = await stores()
    const growing = await disk.open('/home/log', 'append')
    await growing.append(content)
    const { stream } = disk
    disk.stream = async function* (path, from, to) {
      for await (const bytes of stream.call(disk, path, from, to)) {
        yield bytes
        if (path === '/home/log') await growing.append(Buffer.from('another line'))
      }
    }
    expect(codeOf(await evidence.attach('/home/log'))).toBe('evidence.changed-while-read')
    expect(await disk.list('/w/evidence')).toEqual([])
  })

  it('leaves nothing behind where the disk is full', async () => {
    const { disk, evidence } = await stores()
    disk.failOn((call, path) => call === 'append' && path.startsWith('/w/evidence'), 'ENOSPC')
    expect(codeOf(await evidence.attach('/home/shot.png'))).toBe('disk.full')
    expect(await disk.list('/w/evidence')).toEqual([])
  })

  it('leaves a copy that the owner removes on the next opening, where the process ended', async () => {
    const { disk, evidence } = await stores()
    disk.stopAfter(9)
    await evidence.attach('/home/shot.png').catch(() => undefined)
    const left = disk.restart('everything')
    expect(await left.list('/w/evidence')).toHaveLength(1)
    await new EvidenceStore(left, '/w/evidence').clear()
    expect(await left.list('/w/evidence')).toEqual([])
  })
})
