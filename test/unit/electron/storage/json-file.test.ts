import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { JsonDocument, JsonFile, parseFormat } from '../../../../electron/storage/json-file.ts'
import { attempt } from '../../../../electron/storage/storage-error.ts'
import { TestDisk } from '../../../support/test-disk.ts'

const Notes = z.object({ format: z.literal(1), notes: z.array(z.string()) })
type Notes = z.infer<typeof Notes>
const none: Notes = { format: 1, notes: [] }
const path = '/w/notes.json'
const bytes = (text: string) => Buffer.from(text)

function diskWith(content: string | null = null): TestDisk {
  const disk = new TestDisk()
  disk.place('/w/other', bytes(''))
  if (content !== null) disk.place(path, bytes(content))
  return disk
}
const fileOn = (disk: TestDisk) => new JsonFile<Notes>(disk, path, parseFormat(Notes, 1))
const codeOf = async (work: () => Promise<unknown>) => {
  const result = await attempt(work)
  return result.ok ? 'ok' : result.failure.code
}
const named = (name: string) => ({ format: 1, notes: [name] }) as Notes

describe('JsonFile', () => {
  it('gives null where there is no file, and what was written where there is one', async () => {
    const file = fileOn(diskWith())
    expect(await file.read()).toBeNull()
    await file.write(named('a'))
    expect(await file.read()).toEqual(named('a'))
  })

  it('is durable when it has answered', async () => {
    const disk = diskWith()
    await fileOn(disk).write(named('a'))
    expect(await fileOn(disk.restart('nothing')).read()).toEqual(named('a'))
  })

  it('leaves the old or the new text, wherever it is stopped', async () => {
    for (let calls = 0, stopped = true; stopped; calls += 1)
      for (const survival of ['nothing', 'half', 'everything'] as const) {
        const disk = diskWith(JSON.stringify(named('old')))
        disk.stopAfter(calls)
        await fileOn(disk)
          .write(named('new'))
          .catch(() => undefined)
        stopped = disk.hasStopped
        const left = await fileOn(disk.restart(survival)).read()
        expect([named('old'), named('new')]).toContainEqual(left)
      }
  })

  it('uses a temporary name of its own for every write, and leaves none behind', async () => {
    const disk = diskWith()
    const file = fileOn(disk)
    await Promise.all([file.write(named('a')), file.write(named('b')), fileOn(disk).write(named('c'))])
    const temporary = disk.calls.filter((call) => call.startsWith('open ')).map((call) => call.slice(5))
    expect(new Set(temporary).size).toBe(3)
    expect(await disk.list('/w')).toEqual(['notes.json', 'other'])
  })

  it('writes one after the other, and the last one stays', async () => {
    const disk = diskWith()
    const file = fileOn(disk)
    const all = Array.from({ length: 50 }, (_, number) => file.write(named(String(number))))
    await Promise.all(all)
    expect(await file.read()).toEqual(named('49'))
  })

  it('cleans up after a failed write and keeps the old text', async () => {
    for (const call of ['append', 'flush', 'rename'] as const) {
      const disk = diskWith(JSON.stringify(named('old')))
      disk.failOn((made) => made === call, 'ENOSPC')
      expect(await codeOf(() => fileOn(disk).write(named('new')))).toMatch(/^disk\./)
      expect(await fileOn(disk).read()).toEqual(named('old'))
      expect(await disk.list('/w')).toEqual(['notes.json', 'other'])
    }
  })

  it.each([
    ['cut JSON', '{"format":1,"no', 'storage.damaged'],
    ['bytes that are no text', '\xff\xfe', 'storage.damaged'],
    ['another shape', '{"format":1,"notes":"a"}', 'storage.damaged'],
    ['no object', 'null', 'storage.damaged'],
    ['a newer format', '{"format":2,"pages":[]}', 'storage.newer-format'],
  ])('refuses %s and then does not write over it', async (_, content, code) => {
    const disk = diskWith()
    disk.place(path, Buffer.from(content, 'latin1'))
    const file = fileOn(disk)
    expect(await codeOf(() => file.read())).toBe(code)
    expect(await codeOf(() => file.write(named('new')))).toBe(code)
    expect(disk.peek(path)).toEqual(Buffer.from(content, 'latin1'))
  })

  it('does not write over a file the disk could not read, until it could', async () => {
    const disk = diskWith(JSON.stringify(named('old')))
    disk.failOn((call) => call === 'read', 'EIO')
    const file = fileOn(disk)
    expect(await codeOf(() => file.read())).toBe('disk.failed')
    expect(await codeOf(() => file.write(named('new')))).toBe('disk.failed')
    expect(await file.read()).toEqual(named('old'))
    expect(await codeOf(() => file.write(named('new')))).toBe('ok')
  })

  it('writes again once the damaged file is set aside, each under a name of its own', async () => {
    const disk = diskWith('damaged')
    const file = fileOn(disk)
    await codeOf(() => file.read())
    expect(await file.setAside()).toBe('notes.json.damaged-1')
    await file.write(named('new'))
    disk.place(path, bytes('damaged again'))
    await codeOf(() => file.read())
    expect(await file.setAside()).toBe('notes.json.damaged-2')
    expect(Buffer.from(disk.peek(`${path}.damaged-1`) ?? []).toString()).toBe('damaged')
    expect(Buffer.from(disk.peek(`${path}.damaged-2`) ?? []).toString()).toBe('damaged again')
  })
})

describe('JsonDocument', () => {
  const documentOn = (disk: TestDisk) => new JsonDocument<Notes>(fileOn(disk), none)
  const add =
    (note: string) =>
    (value: Notes): Notes => ({ ...value, notes: [...value.notes, note] })

  it('starts with the fallback and says whether there was a file', async () => {
    const disk = diskWith()
    const document = documentOn(disk)
    expect([await document.read(), document.value]).toEqual([false, none])
    await document.update(add('a'))
    const again = documentOn(disk)
    expect([await again.read(), again.value]).toEqual([true, named('a')])
  })

  it('is never ahead of the disk: a failed write changes neither', async () => {
    const disk = diskWith(JSON.stringify(named('a')))
    const document = documentOn(disk)
    await document.read()
    disk.failOn((call) => call === 'append', 'ENOSPC')
    expect(await codeOf(() => document.update(add('b')))).toBe('disk.full')
    expect(document.value).toEqual(named('a'))
    await document.update(add('c'))
    expect(await fileOn(disk).read()).toEqual({ format: 1, notes: ['a', 'c'] })
  })

  it('loses no update where many are made at once', async () => {
    const disk = diskWith()
    const document = documentOn(disk)
    await Promise.all(['a', 'b', 'c'].map((note) => document.update(add(note))))
    expect((await fileOn(disk).read())?.notes).toEqual(['a', 'b', 'c'])
  })
})
