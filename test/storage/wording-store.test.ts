import { describe, expect, it } from 'vitest'
import { WordingStore } from '../../electron/profile/wording-store.ts'
import type { OfficialWording } from '../../shared/model/wording.ts'
import { survivals, TestDisk } from '../support/test-disk.ts'
import { codeOf, good } from './support/results.ts'

const folder = '/me/wordings'
const path = `${folder}/iso-27001-2022.json`
const wording: OfficialWording = {
  framework: 'iso-27001-2022',
  file: 'annex-a.csv',
  sha256: 'a'.repeat(64),
  edition: 'Second edition',
  language: 'en',
  importedAt: '2026-03-01T10:00:00.000Z',
  importedBy: 'Ada Auditor',
  texts: { 'A.5.1': 'The words of the publisher' },
}
const newer = { ...wording, file: 'newer.csv', texts: { 'A.5.1': 'Newer words' } }

describe('the official wording on disk', () => {
  it('E50: is kept from one start to the next, replaced, and removed with all it left', async () => {
    const disk = new TestDisk()
    const store = new WordingStore(disk, folder)
    expect(good(await store.get('iso-27001-2022'))).toBeNull()
    expect(codeOf(await store.remove('iso-27001-2022'))).toBe('unknown.wording')
    good(await store.keep(wording))
    expect(good(await new WordingStore(disk, folder).get('iso-27001-2022'))).toEqual(wording)
    expect(good(await store.get('nist-csf-2.0'))).toBeNull()
    good(await new WordingStore(disk, folder).keep(newer))
    expect(good(await store.get('iso-27001-2022'))).toEqual(newer)
    disk.place(`${folder}/.iso-27001-2022.json.0d2f.tmp`, Buffer.from('The words'))
    disk.place(`${folder}/nist-csf-2.0.json`, Buffer.from('{}'))
    good(await store.remove('iso-27001-2022'))
    expect(await disk.list(folder)).toEqual(['nist-csf-2.0.json'])
    expect(good(await store.get('iso-27001-2022'))).toBeNull()
  })

  it('E50: is the old or the new whole, wherever the power fails, and what was answered stays', async () => {
    const calls = await callsOf()
    for (let after = 0; after <= calls; after += 1) {
      for (const survival of survivals) {
        const disk = await diskWith(wording)
        disk.stopAfter(after)
        const answered = await new WordingStore(disk, folder).keep(newer).then(
          (kept) => kept.ok,
          () => false,
        )
        const left = good(await new WordingStore(disk.restart(survival), folder).get('iso-27001-2022'))
        if (answered) expect(left).toEqual(newer)
        else expect([wording, newer]).toContainEqual(left)
      }
    }
  })

  it('E50: a full disk leaves what there was, and says so', async () => {
    const disk = await diskWith(wording)
    disk.failOn((call) => call === 'append', 'ENOSPC', { partial: 10 })
    const store = new WordingStore(disk, folder)
    expect(codeOf(await store.keep(newer))).toBe('disk.full')
    expect(good(await store.get('iso-27001-2022'))).toEqual(wording)
    good(await store.keep(newer))
    expect(good(await store.get('iso-27001-2022'))).toEqual(newer)
  })

  it.each([
    ['damaged', '{"format":1,"fra', 'storage.damaged'],
    ['of a newer Demarc', '{"format":2}', 'storage.newer-format'],
  ])('E50: a file that is %s is not written over, and can be removed', async (_name, text, code) => {
    const disk = new TestDisk()
    disk.place(path, Buffer.from(text))
    const store = new WordingStore(disk, folder)
    expect(codeOf(await store.get('iso-27001-2022'))).toBe(code)
    expect(codeOf(await store.keep(wording))).toBe(code)
    expect(Buffer.from((await disk.read(path)) ?? []).toString()).toBe(text)
    good(await store.remove('iso-27001-2022'))
    good(await store.keep(wording))
    expect(good(await store.get('iso-27001-2022'))).toEqual(wording)
  })
})

async function diskWith(kept: OfficialWording): Promise<TestDisk> {
  const disk = new TestDisk()
  good(await new WordingStore(disk, folder).keep(kept))
  return disk.restart('everything')
}

async function callsOf(): Promise<number> {
  const disk = await diskWith(wording)
  const before = disk.calls.length
  good(await new WordingStore(disk, folder).keep(newer))
  return disk.calls.length - before
}
