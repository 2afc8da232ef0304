import { chmod, mkdir, mkdtemp, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { makeFolderDurably, readRange, type Disk } from '../../electron/storage/disk.ts'
import { nodeDisk } from '../../electron/storage/node-disk.ts'
import { attempt } from '../../electron/storage/storage-error.ts'
import { TestDisk } from '../support/test-disk.ts'
import { codeOf } from './support/results.ts'

const made: string[] = []
afterEach(async () => {
  for (const path of made.splice(0)) await rm(path, { recursive: true, force: true })
})

async function realFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'demarc-disk-'))
  made.push(path)
  return path
}

async function inMemory(): Promise<{ disk: Disk; root: string }> {
  const disk = new TestDisk()
  await disk.makeFolder('/w')
  return { disk, root: '/w' }
}

const disks = {
  'the disk of this computer': async () => ({ disk: nodeDisk(), root: await realFolder() }),
  'the test disk': inMemory,
}
const bytes = (text: string) => Buffer.from(text)
const textOf = async (disk: Disk, path: string) => {
  const read = await disk.read(path)
  return read && Buffer.from(read).toString()
}

describe.each(Object.entries(disks))('%s', (_, disk) => {
  it('gives null or nothing for what is not there', async () => {
    const { disk: d, root } = await disk()
    expect(await d.facts(`${root}/no`)).toBeNull()
    expect(await d.read(`${root}/no`)).toBeNull()
    expect(await d.list(`${root}/no`)).toEqual([])
    await d.remove(`${root}/no`)
    expect(codeOf(await attempt(() => readRange(d, `${root}/no`, 0, 1)))).toBe('disk.failed')
    expect(codeOf(await attempt(() => d.rename(`${root}/no`, `${root}/yes`)))).toBe('disk.failed')
  })

  it('adds to the end of a file, cuts it and tells its facts', async () => {
    const { disk: d, root } = await disk()
    const path = `${root}/file`
    for (const piece of ['one ', 'two']) {
      const file = await d.open(path, 'append')
      await file.append(bytes(piece))
      await file.flush()
      await file.close()
    }
    expect(await textOf(d, path)).toBe('one two')
    const before = await d.facts(path)
    expect(before).toMatchObject({ kind: 'file', size: 7 })
    const file = await d.open(path, 'append')
    await file.truncate(3)
    await file.append(bytes('!'))
    await file.close()
    expect(await textOf(d, path)).toBe('one!')
    expect(await d.facts(root)).toMatchObject({ kind: 'folder' })
  })

  it('reads a part of a file, and less where it ends', async () => {
    const { disk: d, root } = await disk()
    const content = 'abcdefghij'.repeat(300)
    await d.createExclusive(`${root}/file`, bytes(content))
    for (const [from, to] of [
      [0, 3000],
      [5, 9],
      [690, 1500],
      [2990, 4000],
      [4000, 5000],
    ] as const)
      expect(Buffer.from(await readRange(d, `${root}/file`, from, to)).toString()).toBe(content.slice(from, to))
  })

  it('makes a file only once', async () => {
    const { disk: d, root } = await disk()
    expect(await d.createExclusive(`${root}/lock`, bytes('first'))).toBe(true)
    expect(await d.createExclusive(`${root}/lock`, bytes('second'))).toBe(false)
    expect(await textOf(d, `${root}/lock`)).toBe('first')
    expect(codeOf(await attempt(() => d.open(`${root}/lock`, 'new')))).toBe('disk.failed')
    expect(await d.list(root)).toEqual(['lock'])
  })

  it('renames files and folders over what is there', async () => {
    const { disk: d, root } = await disk()
    await d.makeFolder(`${root}/a/b`)
    await d.createExclusive(`${root}/a/b/new`, bytes('new'))
    await d.createExclusive(`${root}/a/b/old`, bytes('old'))
    await d.rename(`${root}/a/b/new`, `${root}/a/b/old`)
    await d.rename(`${root}/a`, `${root}/c`)
    expect(await textOf(d, `${root}/c/b/old`)).toBe('new')
    expect(await d.list(root)).toEqual(['c'])
    await d.remove(`${root}/c`)
    expect(await d.list(root)).toEqual([])
  })

  it('makes folders that are there already without complaint, but not in a file', async () => {
    const { disk: d, root } = await disk()
    await makeFolderDurably(d, `${root}/x/y/z`)
    await makeFolderDurably(d, `${root}/x/y/z`)
    expect(await d.facts(`${root}/x/y/z`)).toMatchObject({ kind: 'folder' })
    await d.createExclusive(`${root}/file`, bytes(''))
    expect(codeOf(await attempt(() => d.makeFolder(`${root}/file/x`)))).toBe('disk.failed')
  })
})

describe('the disk of this computer', () => {
  it('makes files and folders for their owner only', async () => {
    const root = await realFolder()
    const disk = nodeDisk()
    await disk.makeFolder(`${root}/a/b`)
    await disk.createExclusive(`${root}/a/one`, bytes('1'))
    await (await disk.open(`${root}/a/two`, 'new')).close()
    for (const [path, mode] of [
      ['a', 0o700],
      ['a/b', 0o700],
      ['a/one', 0o600],
      ['a/two', 0o600],
    ] as const)
      expect((await stat(join(root, path))).mode & 0o777).toBe(mode)
  })

  it('tells a device or socket from a file, and follows links', async () => {
    const root = await realFolder()
    const disk = nodeDisk()
    expect(await disk.facts('/dev/null')).toMatchObject({ kind: 'other' })
    await disk.createExclusive(`${root}/file`, bytes('1'))
    await symlink(`${root}/file`, `${root}/link`)
    expect(await disk.facts(`${root}/link`)).toMatchObject({ kind: 'file', size: 1 })
  })

  it('says so where a folder is read-only', async () => {
    const root = await realFolder()
    await chmod(root, 0o755)
    await mkdir(`${root}/closed`)
    await chmod(`${root}/closed`, 0o555)
    const refused = await asOrdinaryUser(() =>
      attempt(() => nodeDisk().createExclusive(`${root}/closed/x`, bytes('1'))),
    )
    expect(codeOf(refused)).toBe('disk.read-only')
  })
})

/** Root may write anywhere, so the act is done as the user "nobody" where the tests run as root. */
async function asOrdinaryUser<Value>(act: () => Promise<Value>): Promise<Value> {
  if (process.getuid?.() !== 0) return act()
  process.seteuid?.(65534)
  try {
    return await act()
  } finally {
    process.seteuid?.(0)
  }
}

describe('the test disk', () => {
  it('forgets bytes and names that were not flushed', async () => {
    const { disk } = await inMemory()
    const d = disk as TestDisk
    await d.flushFolder('/')
    const file = await d.open('/w/file', 'append')
    await file.append(bytes('kept '))
    await file.flush()
    await d.flushFolder('/w')
    await file.append(bytes('lost'))
    await d.createExclusive('/w/unnamed', bytes('x'))
    const after = (survival: 'nothing' | 'half' | 'zeros' | 'everything') => textOf(d.restart(survival), '/w/file')
    expect(await after('nothing')).toBe('kept ')
    expect(await after('half')).toBe('kept lo')
    expect(await after('zeros')).toBe('kept \0\0\0t')
    expect(await after('everything')).toBe('kept lost')
    expect(await d.restart('half').list('/w')).toEqual(['file'])
    expect(await d.restart('everything').list('/w')).toEqual(['file', 'unnamed'])
  })
})
