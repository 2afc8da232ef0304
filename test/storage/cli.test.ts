import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CommandLine, type Ran } from './support/command-line.ts'

let line: CommandLine
/** A workspace with one assessment of S3 and KMS, which tests copy before they change it. */
let original: string
let id: string

beforeAll(async () => {
  line = await CommandLine.build()
  original = line.free('workspace')
  const made = await line.run(['new', ...shop, '--workspace', original, '--as', 'Alice', '--json'])
  id = String(made.json['id'])
}, 120_000)
afterAll(() => line.remove())

const shop = [
  ...['--template', 'blank', '--client', 'Corner Shop', '--title', 'Web shop', '--period', '2026-01-01/2026-06-30'],
  ...['--services', 's3,kms', '--accounts', '111122223333,shop-test', '--regions', 'eu-west-1,eu-central-1'],
  ...['--frameworks', 'nist-csf-2.0'],
]

const as = (name: string, workspace: string, ...args: string[]) =>
  line.run([...args, '--workspace', workspace, '--as', name, '--json'])
const read = (workspace: string, ...args: string[]) => line.run([...args, '--workspace', workspace, '--json'])

interface ItemJson {
  readonly ref: string
  readonly key: string
  readonly conclusion: string
}
const itemsOf = (ran: Ran) => ran.json['items'] as ItemJson[]
const itemOf = async (workspace: string, ref: string) =>
  itemsOf(await read(workspace, 'checklist', id)).find((item) => item.ref === ref)
const stateOf = async (workspace: string) => (await read(workspace, 'call', 'report:model', modelOfNow())).json
const modelOfNow = () => JSON.stringify({ id, revision: null })

function file(name: string, content: unknown): string {
  const path = line.free(name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

describe('the commands that read', () => {
  it('templates lists the shipped ones', async () => {
    const ran = await read(original, 'templates')
    expect(ran.code).toBe(0)
    expect((ran.json['templates'] as { id: string }[]).map((template) => template.id)).toContain('three-tier-web')
  })

  it('services lists the services of the catalogue', async () => {
    const { json } = await read(original, 'services')
    const ids = (json['services'] as { id: string }[]).map((service) => service.id)
    expect(ids.length).toBeGreaterThanOrEqual(12)
    expect(ids).toEqual(expect.arrayContaining(['s3', 'ec2', 'cloudtrail']))
  })

  it('list lists the assessments, and none where there is no workspace', async () => {
    expect(((await read(original, 'list')).json['assessments'] as { id: string }[]).map((entry) => entry.id)).toEqual([
      id,
    ])
    const nowhere = line.free('nowhere')
    const empty = await read(nowhere, 'list')
    expect([empty.code, empty.json]).toEqual([0, { assessments: [], unreadable: [] }])
    expect(() => statSync(nowhere)).toThrow('ENOENT')
  })

  it('show tells engagement and figures', async () => {
    const { code, json } = await read(original, 'show', id)
    expect(code).toBe(0)
    expect(json['about']).toMatchObject({ client: 'Corner Shop', frameworks: ['nist-csf-2.0'] })
    expect(json['score']).toMatchObject({ percent: null })
    const text = await line.run(['show', id, '--workspace', original])
    expect(text.stdout).toContain('Web shop (Corner Shop, 2026-01-01 to 2026-06-30)')
  })

  it('checklist gives each item with both halves, and one unit where asked', async () => {
    const all = itemsOf(await read(original, 'checklist', id))
    const s3 = itemsOf(await read(original, 'checklist', id, '--unit', 's3'))
    expect(all.length).toBeGreaterThan(s3.length)
    expect(s3.every((item) => item.key.startsWith('s3/'))).toBe(true)
    expect(Object.keys(s3[0] ?? {})).toEqual(
      expect.arrayContaining([
        ...['ref', 'key', 'unit', 'control', 'origination', 'provided', 'responsibility', 'references'],
        ...['conclusion', 'workStatus'],
      ]),
    )
  })

  it('history tells the journal in words', async () => {
    const ran = await line.run(['history', id, '--workspace', original])
    expect(ran.stdout).toContain('Created “Web shop” for Corner Shop')
    expect(ran.stdout).toContain('Alice')
  })

  it('check finds nothing wrong with what is sound', async () => {
    expect((await read(original, 'check', id)).json).toEqual({ ok: true, problems: [] })
  })

  it('check names a file that was changed behind its back, and ends with 1', async () => {
    const workspace = line.copy(original)
    await as('Alice', workspace, 'evidence', id, 'S3-02', file('policy.txt', 'as it was'))
    const evidence = join(workspace, 'assessments', id, 'evidence')
    writeFileSync(join(evidence, readdirSync(evidence)[0] ?? ''), 'as it is now')
    const ran = await read(workspace, 'check', id)
    expect([ran.code, ran.json['ok']]).toEqual([1, false])
    expect(ran.json['problems']).toEqual(['The file of E-001 (policy.txt) no longer matches its SHA-256.'])
    expect(ran.stderr).toBe(`The check of ${id} found a problem.\n`)
  })

  it('prints text for people without --json', async () => {
    const ran = await line.run(['list', '--workspace', original])
    expect(ran.stdout).toMatch(/^\S+ {2}Corner Shop {2}Web shop/)
  })
})

describe('the commands that change', () => {
  it('new makes what was asked for', async () => {
    const workspace = line.free('workspace')
    const made = await as('Alice', workspace, 'new', ...shop)
    expect([made.code, Object.keys(made.json)]).toEqual([0, ['id']])
    const { json } = await read(workspace, 'show', String(made.json['id']))
    expect((json['units'] as { id: string }[]).map((unit) => unit.id)).toEqual(['organization', 'common', 's3', 'kms'])
  })

  it('new takes a Region it does not know, with a word', async () => {
    const workspace = line.free('workspace')
    const args = shop.map((arg) => (arg === 'eu-west-1,eu-central-1' ? 'eu-west-1,moon-north-1' : arg))
    const made = await as('Alice', workspace, 'new', ...args)
    expect(made.code).toBe(0)
    expect(made.stderr).toContain('Demarc does not know a Region moon-north-1')
  })

  it('template-save keeps the structure and nothing of the client', async () => {
    const workspace = line.copy(original)
    const saved = await as('Alice', workspace, 'template-save', id, '--name', 'Shops')
    expect(saved.json).toEqual({ id: 'shops' })
    const stored = readFileSync(join(workspace, 'templates', 'shops.json'), 'utf8')
    expect(stored).toContain('"s3"')
    expect(stored).not.toContain('Corner Shop')
    const made = await as('Alice', workspace, 'new', ...shop.with(1, 'shops'))
    expect(made.code).toBe(0)
  })

  it('conclude writes conclusion, reason and comment in one change', async () => {
    const workspace = line.copy(original)
    const before = (await read(workspace, 'history', id)).json['entries'] as unknown[]
    const args = [
      'conclude',
      id,
      'S3-02',
      'not-applicable',
      '--reason',
      'No bucket.',
      '--comment',
      'Seen with the owner.',
    ]
    expect((await as('Alice', workspace, ...args)).code).toBe(0)
    const after = (await read(workspace, 'history', id)).json['entries'] as unknown[]
    expect(after.length).toBe(before.length + 1)
    expect((await itemOf(workspace, 'S3-02'))?.conclusion).toBe('not-applicable')
    expect(JSON.stringify(await stateOf(workspace))).toContain('Seen with the owner.')
  })

  it('conclude takes the key of an item as well as its reference', async () => {
    const workspace = line.copy(original)
    const ran = await as('Alice', workspace, 'conclude', id, 's3/s3.durability', 'compliant')
    expect([ran.code, (await itemOf(workspace, 'S3-01'))?.conclusion]).toEqual([0, 'compliant'])
    expect(ran.stderr).toContain('without a procedure performed or evidence')
  })

  it('procedure records what was done; evidence goes by its reference', async () => {
    const workspace = line.copy(original)
    await as('Alice', workspace, 'evidence', id, 'S3-02', file('policy.txt', 'policy'))
    const done = { method: 'test', description: 'Read all settings.', result: 'All are on.', evidence: ['E-001'] }
    expect((await as('Alice', workspace, 'procedure', id, 'S3-02', file('done.json', done))).code).toBe(0)
    expect(JSON.stringify(await stateOf(workspace))).toContain('"description":"Read all settings."')
  })

  it('evidence stores the bytes under their hash', async () => {
    const workspace = line.copy(original)
    const { json, code } = await as('Alice', workspace, 'evidence', id, 'S3-02', file('policy.txt', 'the policy'))
    expect([code, json['ref'], json['item']]).toEqual([0, 'E-001', 's3/s3.block-public-access'])
    const stored = join(workspace, 'assessments', id, 'evidence', String(json['sha256']))
    expect(readFileSync(stored, 'utf8')).toBe('the policy')
  })

  it('finding raises a finding with items, accounts and Regions by name', async () => {
    const workspace = line.copy(original)
    const told = {
      title: 'Open bucket',
      severity: 'high',
      items: ['S3-02'],
      accounts: ['shop-test'],
      regions: ['eu-west-1'],
    }
    const ran = await as(
      'Alice',
      workspace,
      'finding',
      id,
      file('finding.json', { ...told, response: { position: 'agree' } }),
    )
    expect([ran.code, ran.json]).toEqual([0, { ref: 'F-01' }])
    const model = await stateOf(workspace)
    expect(model['findings']).toMatchObject([
      {
        title: 'Open bucket',
        itemRefs: ['S3-02'],
        locations: ['shop-test', 'eu-west-1'],
        response: { position: 'agree' },
      },
    ])
  })

  it('call answers as a window is answered', async () => {
    const info = await line.run(['call', 'app:info', '--workspace', original])
    expect(JSON.parse(info.stdout)).toMatchObject({ door: 'cli', workspace: original })
    const workspace = line.copy(original)
    const intention = { type: 'item.write', item: 's3/s3.durability', field: 'reportComment', text: 'By channel.' }
    const ran = await as('Alice', workspace, 'call', 'assessment:intend', JSON.stringify({ id, intention }))
    expect([ran.code, JSON.stringify(await stateOf(workspace))]).toEqual([0, expect.stringContaining('By channel.')])
  })
})

describe('signing', () => {
  let using: (name: string) => string[]
  beforeAll(async () => {
    using = await line.identities('Alice', 'Bob', 'Carol', 'Dora')
  }, 60_000)

  it('goes from preparer over reviewer to approver, exports the same bytes, and begins again', async () => {
    const workspace = line.copy(original)
    const [first, second, draft] = ['first.pdf', 'second.pdf', 'draft.pdf'].map((name) => line.free(name)) as [
      string,
      string,
      string,
    ]
    await as('Alice', workspace, 'conclude', id, 'S3-02', 'non-compliant', '--reason', 'Open to the world.')
    const drawn = await read(workspace, 'export', id, '--pdf', draft)
    expect([drawn.code, drawn.json['revision']]).toEqual([0, null])
    expect((await as('Alice', workspace, 'sign', id, '--role', 'preparer', ...using('Alice'))).json).toMatchObject({
      name: 'Alice',
      revision: 1,
    })
    expect((await as('Bob', workspace, 'sign', id, '--role', 'reviewer', ...using('Bob'))).json).toMatchObject({
      name: 'Bob',
      status: 'signing',
    })
    expect((await read(workspace, 'export', id, '--pdf', first)).json).toMatchObject({ revision: 1 })
    expect((await as('Carol', workspace, 'sign', id, '--role', 'approver', ...using('Carol'))).json).toMatchObject({
      status: 'approved',
    })
    await read(workspace, 'export', id, '--pdf', second)
    const [short, firms] = [line.free('executive.pdf'), line.free('papers.pdf')]
    const executive = await read(workspace, 'export', id, '--pdf', short, '--rendering', 'executive')
    expect([executive.code, executive.json['revision']]).toEqual([0, 1])
    const papers = await read(workspace, 'export', id, '--pdf', firms, '--working-papers')
    expect([papers.code, papers.json['revision']]).toEqual([0, null])
    expect(readFileSync(short).length).toBeLessThan(readFileSync(first).length)
    expect(readFileSync(firms).length).toBeGreaterThan(readFileSync(first).length)
    expect(readFileSync(first).subarray(0, 5).toString()).toBe('%PDF-')
    const [before, after] = [first, second].map((file) => readFileSync(file)) as [Buffer, Buffer]
    expect(after.length).toBeGreaterThan(before.length)
    expect(after.subarray(0, before.length).equals(before)).toBe(true)
    const reopened = await as('Alice', workspace, 'reopen', id, '--reason', 'A late report came in.')
    expect([reopened.code, reopened.json]).toEqual([0, { revision: 2 }])
    expect((await read(workspace, 'check', id)).json).toEqual({ ok: true, problems: [] })
  }, 90_000)

  it('is refused out of turn, to the same person twice, and to a stranger where the preparer named somebody', async () => {
    const workspace = line.copy(original)
    await as('Alice', workspace, 'conclude', id, 'S3-02', 'non-compliant', '--reason', 'Open to the world.')
    const early = await as('Bob', workspace, 'sign', id, '--role', 'reviewer', ...using('Bob'))
    expect(early.stderr).toBe('The preparer signs first; there is no record to sign yet.\n')
    const unknown = await as(
      'Alice',
      workspace,
      'sign',
      id,
      '--role',
      'preparer',
      '--reviewer',
      'Dora',
      ...using('Alice'),
    )
    expect(unknown.stderr).toBe('Dora is not on the team of this assessment. Add the person first.\n')
    const dora = { name: 'Dora', firm: '', role: '', credential: '', kind: 'team', independenceDeclaredOn: null }
    const intention = { type: 'record.add', table: 'person', value: dora }
    await as('Alice', workspace, 'call', 'assessment:intend', JSON.stringify({ id, intention }))
    await as('Alice', workspace, 'sign', id, '--role', 'preparer', '--reviewer', 'Dora', ...using('Alice'))
    const twice = await as('Alice', workspace, 'sign', id, '--role', 'reviewer', ...using('Alice'))
    expect(twice.stderr).toBe('The reviewer named in the record is Dora.\n')
    const stranger = await as('Bob', workspace, 'sign', id, '--role', 'reviewer', ...using('Bob'))
    expect([stranger.code, stranger.stderr]).toEqual([1, 'The reviewer named in the record is Dora.\n'])
    expect((await as('dora', workspace, 'sign', id, '--role', 'reviewer', ...using('Dora'))).code).toBe(0)
    const self = await as('Alice', workspace, 'sign', id, '--role', 'approver', ...using('Alice'))
    expect(self.stderr).toBe('Preparer, reviewer and approver must be three different people.\n')
  }, 60_000)
})

describe('who it is', () => {
  it('comes from --as, else from the profile of this machine', async () => {
    const workspace = line.copy(original)
    const nobody = await read(workspace, 'conclude', id, 'S3-02', 'compliant')
    expect([nobody.code, nobody.stderr]).toEqual([
      1,
      'Demarc does not know yet who you are. Enter your name and firm first.\n',
    ])
    const env = { DEMARC_PROFILE: line.free('profile') }
    const me = { name: 'Erin', firm: 'Vale LLP', role: 'Auditor', credential: 'CISA' }
    await line.run(['call', 'profile:save', JSON.stringify(me), '--workspace', workspace], { env })
    expect((await line.run(['conclude', id, 'S3-02', 'compliant', '--workspace', workspace], { env })).code).toBe(0)
    expect((await line.run(['history', id, '--workspace', workspace])).stdout).toContain('Erin')
  })

  it('and the workspace from the environment where it is not named', async () => {
    const env = { DEMARC_WORKSPACE: original }
    expect((await line.run(['show', id], { env })).stdout).toContain('Corner Shop')
  })
})

describe('wrong usage', () => {
  it.each([
    ['no command', []],
    ['a command there is not', ['dance']],
    ['an argument too few', ['conclude', 'x', 'S3-01']],
    ['an argument too many', ['list', 'everything']],
    ['an option there is not', ['list', '--loud']],
    ['an option that must be given', ['new', '--template', 'blank']],
    ['an option without its value', ['list', '--workspace']],
  ])('%s: help on stderr, nothing on stdout, exit code 2', async (_, args) => {
    const ran = await line.run(args)
    expect([ran.code, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toContain('Usage: demarc')
  })

  it('a reviewer named by somebody else than the preparer', async () => {
    const ran = await as('Bob', original, 'sign', id, '--role', 'reviewer', '--reviewer', 'Dora', '--identity', 'Bob')
    expect([ran.code, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toContain('the preparer names who signs after')
  })

  it('while asking for help is none', async () => {
    const ran = await line.run(['conclude', '--help'])
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    expect(ran.stdout).toContain('--comment')
  })
})

it('leaves no folder behind for a command that had nothing to change', async () => {
  const nowhere = line.free('nowhere')
  const ran = await as('Alice', nowhere, 'conclude', 'acme', 'S3-01', 'compliant')
  expect([ran.code, ran.stderr]).toEqual([
    1,
    'There is no assessment acme in this workspace. List the assessments to see their ids.\n',
  ])
  expect(() => statSync(nowhere)).toThrow('ENOENT')
  mkdirSync(nowhere)
  expect(readdirSync(nowhere)).toEqual([])
})
