import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CommandLine, type Ran } from './support/command-line.ts'

let line: CommandLine
let original: string
let id: string

const shop = ['--template', 'three-tier-web', '--client', 'Corner Shop', '--title', 'Web shop']
const wishes = [...shop, '--period', '2026-01-01/2026-06-30', '--services', 's3', '--regions', 'eu-west-1']

beforeAll(async () => {
  line = await CommandLine.build()
  original = line.free('workspace')
  const made = await as('Alice', original, 'new', ...wishes)
  id = String(made.json['id'])
  const file = line.free('policy.txt')
  writeFileSync(file, 'as it is')
  await as('Alice', original, 'evidence', id, 'S3-02', file)
}, 120_000)
afterAll(() => line.remove())

function as(name: string, workspace: string, ...args: string[]): Promise<Ran> {
  return line.run([...args, '--workspace', workspace, '--as', name, '--json'])
}

describe('a hand-over by commands', () => {
  it('goes to a colleague, who works on it, and comes back', async () => {
    const alice = line.copy(original)
    const bob = line.free('workspace')
    const file = line.free('shop.demarc')
    const given = await as('Alice', alice, 'handover', id, file, '--to', 'Bob')
    expect([given.code, given.json['to'], given.json['size']]).toEqual([0, 'Bob', readFileSync(file).length])

    const refused = await as('Alice', alice, 'conclude', id, 'S3-02', 'compliant')
    expect(refused.code).toBe(1)
    expect(refused.stderr).toMatch(/^This assessment was handed over to Bob on \d{4}-\d\d-\d\d and is read-only here\./)
    const listed = await as('Alice', alice, 'list')
    expect((listed.json['assessments'] as { handedOverTo: string }[])[0]?.handedOverTo).toBe('Bob')

    expect((await as('Bob', bob, 'receive', file)).json).toEqual({ id })
    expect((await as('Bob', bob, 'conclude', id, 'S3-02', 'compliant')).code).toBe(0)
    const back = line.free('back.demarc')
    expect((await as('Bob', bob, 'handover', id, back, '--to', 'Alice')).code).toBe(0)

    expect((await as('Alice', alice, 'receive', back)).json).toEqual({ id })
    expect((await as('Alice', alice, 'show', id)).json['progress']).toMatchObject({ concluded: 1 })
    expect((await as('Alice', alice, 'check', id)).json).toEqual({ ok: true, problems: [] })
    const told = await line.run(['history', id, '--workspace', alice])
    expect(told.stdout).toMatch(
      /Handed over to Bob[\s\S]*Received from Alice[\s\S]*Handed over to Alice[\s\S]*Received from Bob/,
    )
  })

  it('is taken back with a reason, after which the copy cannot come back', async () => {
    const alice = line.copy(original)
    const bob = line.free('workspace')
    const file = line.free('shop.demarc')
    await as('Alice', alice, 'handover', id, file, '--to', 'Bob')
    await as('Bob', bob, 'receive', file)
    const back = line.free('back.demarc')
    await as('Bob', bob, 'handover', id, back, '--to', 'Alice')
    expect((await as('Alice', alice, 'take-back', id, '--reason', 'Bob is ill')).code).toBe(0)
    const refused = await as('Alice', alice, 'receive', back)
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringMatching(
        /^"Web shop" was taken back here on \S+ \(Bob is ill\), so the copy in this file cannot come back\./,
      ),
    ])
  })

  it('refuses what cannot be used in one sentence, and changes nothing', async () => {
    const alice = line.copy(original)
    const nobody = await as('Alice', alice, 'handover', id, line.free('x.demarc'), '--to', ' ')
    expect([nobody.code, nobody.stderr]).toEqual([1, expect.stringContaining('--to')])
    const nowhere = line.free('none/x.demarc')
    const noFolder = await as('Alice', alice, 'handover', id, nowhere, '--to', 'Bob')
    expect([noFolder.code, noFolder.stderr]).toEqual([
      1,
      expect.stringContaining(`There is no folder ${dirname(nowhere)}`),
    ])
    const noReason = await as('Alice', alice, 'take-back', id, '--reason', 'None')
    expect(noReason.stderr).toBe('This assessment is not handed over; there is nothing to take back.\n')

    const text = line.free('letter.txt')
    writeFileSync(text, 'Dear Alice')
    const other = line.free('workspace')
    expect((await as('Alice', other, 'receive', text)).stderr).toBe(
      'letter.txt is not a hand-over file of Demarc. Choose the file that "Hand over" wrote.\n',
    )
    expect((await as('Alice', other, 'receive', '/no/such')).stderr).toBe('There is no file /no/such.\n')
    expect((await as('Alice', alice, 'conclude', id, 'S3-02', 'compliant')).code).toBe(0)
  })

  it('never overwrites half a file: the older one stays where the new one cannot be finished', async () => {
    const alice = line.copy(original)
    const file = line.free('shop.demarc')
    await as('Alice', alice, 'handover', id, file, '--to', 'Bob')
    const before = readFileSync(file)
    const refused = await as('Alice', alice, 'handover', id, file, '--to', 'Eve')
    expect(refused.stderr).toMatch(/Take it back first to hand it over to somebody else/)
    expect(readFileSync(file)).toEqual(before)
  })
})
