import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Text } from '../../assessments/rules/hash.ts'
import { FrameworkId, type Framework } from '../../shared/model/catalogue.ts'
import { filesIn, holds, unpackedBytes } from '../support/hidden-text.ts'
import { drawnText } from '../support/pdf-reading.ts'
import { CommandLine, type Ran } from './support/command-line.ts'

/** A word that stands in every official wording of these tests and nowhere else. */
const token = 'Zwqlicensed'

let line: CommandLine
let profile: string
let workspace: string
let id: string

beforeAll(async () => {
  line = await CommandLine.build()
  profile = line.free('profile')
  workspace = line.free('workspace')
  const shop = ['--client', 'Corner Shop', '--title', 'Web shop', '--period', '2026-01-01/2026-06-30']
  const scope = ['--template', 'blank', '--services', 'kms', '--frameworks', FrameworkId.options.join(',')]
  const made = await as('Alice', 'new', ...scope, ...shop)
  id = String(made.json['id'])
}, 120_000)
afterAll(() => line.remove())

function as(name: string, ...args: string[]): Promise<Ran> {
  const env = { DEMARC_PROFILE: profile, DEMARC_PASSPHRASE: 'four words in a row' }
  return line.run([...args, '--workspace', workspace, '--as', name, '--json'], { env })
}
const plain = (...args: string[]) =>
  line.run([...args, '--workspace', workspace, '--as', 'Alice'], { env: { DEMARC_PROFILE: profile } })

function csv(rows: readonly (readonly [string, string])[], name = 'wording.csv'): string {
  const path = line.free(name)
  writeFileSync(path, ['id,wording', ...rows.map(([key, text]) => `${key},"${text}"`)].join('\n'))
  return path
}

describe('official wording by commands', () => {
  it('E50: is only looked at with --look, then kept with where it came from, listed, replaced and removed', async () => {
    const file = csv([
      ['A.5.1', 'one'],
      ['A.5.2', 'two'],
      ['A.5.2', 'other'],
      ['X.1', 'x'],
    ])
    const looked = await plain('import-wording', 'iso-27001-2022', file, '--look')
    expect([looked.code, looked.stderr]).toEqual([0, ''])
    expect(looked.stdout).toMatch(/^wording\.csv has wording for 1 of 118 requirements\.\n/)
    expect(looked.stdout).toContain('More than one wording (1): A.5.2\n')
    expect(looked.stdout).toContain('Not known (1): X.1\n')
    expect(looked.stdout).toMatch(/Nothing is kept yet\.\n$/)
    expect((await plain('wordings')).stdout).toBe('None.\n')

    const options = ['--edition', 'Second edition', '--language', 'en-GB']
    const kept = await as('Alice', 'import-wording', 'iso-27001-2022', file, ...options)
    expect([kept.code, kept.json['kept']]).toEqual([0, true])
    expect((await as('Bob', 'wordings')).json['wordings']).toEqual([
      {
        framework: 'iso-27001-2022',
        file: 'wording.csv',
        sha256: kept.json['sha256'],
        edition: 'Second edition',
        language: 'en-GB',
        importedAt: expect.stringMatching(/^\d{4}-/) as string,
        importedBy: 'Alice',
        worded: 1,
        total: 118,
      },
    ])
    await as('Bob', 'import-wording', 'ISO-27001-2022', csv([['4.1', 'four']], 'second.csv'))
    expect((await plain('wordings')).stdout).toMatch(/^iso-27001-2022 +1 of 118 +second\.csv .*by Bob/)
    expect((await plain('remove-wording', 'iso-27001-2022')).stdout).toBe(
      'The official wording of ISO/IEC 27001:2022 was removed.\n',
    )
    expect((await plain('wordings')).stdout).toBe('None.\n')
  })

  it('E58: is refused in a sentence, and what was kept before stays', async () => {
    await as('Alice', 'import-wording', 'iso-27017-2015', csv([['6.3.1', 'six']]))
    const before = (await plain('wordings')).stdout
    const refusals = [
      [['import-wording', 'iso-27017-2015', csv([['Q', 'x']])], 'has no id of ISO/IEC 27017:2015'],
      [['import-wording', 'iso-27002', csv([['A.5.1', 'x']])], 'no framework iso-27002'],
      [['import-wording', 'iso-27017-2015', line.free('none.csv')], 'none.csv'],
      [['import-wording', 'iso-27017-2015', csv([['6.3.1', 'x']]), '--language', 'plain English'], '--language'],
      [['remove-wording', 'nist-csf-2.0'], 'No official wording of nist-csf-2.0 is kept here.'],
    ] as const
    for (const [args, words] of refusals) {
      const ran = await plain(...args)
      expect([ran.code, ran.stdout]).toEqual([1, ''])
      expect(ran.stderr).toContain(words)
      expect(ran.stderr.trimEnd()).not.toContain('\n')
    }
    const large = line.free('large.csv')
    writeFileSync(large, `id,wording\n6.3.1,"${'x'.repeat(5_000_000)}"`)
    expect((await plain('import-wording', 'iso-27017-2015', large)).stderr).toContain('is larger than 3 MB')
    expect((await plain('wordings')).stdout).toBe(before)
  })
})

/** The ids of all requirements, and our own words for one, as the program has them. */
async function frameworks(): Promise<Framework[]> {
  return (await as('Alice', 'call', 'catalogue:frameworks')).json as unknown as Framework[]
}

async function importEverything(): Promise<void> {
  for (const { id: framework, requirements } of await frameworks()) {
    const rows = requirements.map((each): [string, string] => [each.id, `${token} ${each.id}`])
    expect((await as('Alice', 'import-wording', framework, csv(rows, `${token}.csv`))).code).toBe(0)
  }
}

/** Everything that leaves the program, made anew: documents, a template, a signed record, a hand-over file. */
async function makeEverything(): Promise<string[]> {
  const [draft, executive, papers, record, handover] = ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'e.demarc'].map((name) =>
    line.free(name),
  ) as [string, string, string, string, string]
  const note = line.free('note.txt')
  writeFileSync(note, 'As it is.')
  const steps = [
    ['evidence', id, 'KMS-02', note],
    ['conclude', id, 'KMS-02', 'non-compliant', '--reason', 'Accepted.'],
    ['export', id, '--pdf', draft],
    ['export', id, '--pdf', executive, '--rendering', 'executive'],
    ['export', id, '--pdf', papers, '--working-papers'],
    ['template-save', id, '--name', 'Keys'],
    ['identity', 'make', '--name', 'Alice'],
    ['sign', id, '--role', 'preparer', '--identity', 'Alice'],
    ['export', id, '--pdf', record],
    ['handover', id, handover, '--to', 'Bob'],
  ]
  for (const step of steps) {
    const ran = await as('Alice', ...step)
    expect([step[0], ran.code, ran.stderr]).toEqual([step[0], 0, ran.code === 0 ? ran.stderr : ''])
  }
  return [draft, executive, papers, record, handover]
}

describe('licensed text', () => {
  it('E59: stays in the profile: no report, working paper, record, template, hand-over or file of the workspace has it', async () => {
    const model = () => as('Alice', 'call', 'report:model', JSON.stringify({ id, revision: null }))
    const rows = () => as('Alice', 'call', 'assessment:rows', JSON.stringify({ id, from: 0, count: 500 }))
    const said = async () => [await model(), await rows()].map(({ stdout }) => sha256Text(stdout))
    const before = await said()
    await importEverything()
    expect.soft(await said(), 'what the report and the checklist say').toEqual(before)

    const made = await makeEverything()
    const all = [...made, ...filesIn(workspace)]
    expect(all.filter((path) => holds(unpackedBytes(path), token))).toEqual([])
    for (const path of made.filter((each) => each.endsWith('.pdf'))) {
      const text = await drawnText(path)
      expect(text).not.toContain(token)
      // The same way of looking finds what is there.
      expect(text).toContain('CornerShop')
    }
    for (const path of made) expect(holds(unpackedBytes(path), 'Corner Shop'), path).toBe(true)
    const [ours] = (await frameworks()).flatMap(({ requirements }) => requirements.map(({ title }) => title))
    expect(all.filter((path) => holds(unpackedBytes(path), String(ours))).length).toBeGreaterThan(0)

    const inProfile = filesIn(profile).filter((path) => readFileSync(path).includes(token))
    expect(inProfile.map((path) => path.slice(profile.length + 1)).sort()).toEqual(
      FrameworkId.options.map((framework) => `wordings/${framework}.json`).sort(),
    )
  }, 300_000)
})
