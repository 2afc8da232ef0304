// cspell:words owwner reslut مراجعة проверка Ångström
import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { WrittenLine } from '../../assessments/rules/chain.ts'
import { canonicalJson, sha256Text } from '../../assessments/rules/hash.ts'
import { nodeDisk } from '../../electron/storage/node-disk.ts'
import { takeLock } from '../../electron/storage/lock.ts'
import { thisProcess } from '../../electron/storage/process-identity.ts'
import { CommandLine, type Ran, type RunOptions } from './support/command-line.ts'
import { good } from './support/results.ts'

let line: CommandLine
let original: string
let id: string

beforeAll(async () => {
  line = await CommandLine.build()
  original = line.free('workspace')
  const made = await line.run(['new', ...shop(), '--workspace', original, '--as', 'Alice', '--json'])
  id = String(made.json['id'])
}, 120_000)
afterAll(() => line.remove())

function shop(changed: Record<string, string> = {}): string[] {
  const usual = {
    '--template': 'blank',
    '--client': 'Corner Shop',
    '--title': 'Web shop',
    '--period': '2026-01-01/2026-06-30',
    '--services': 's3',
  }
  return Object.entries({ ...usual, ...changed }).flat()
}

const as = (name: string, workspace: string, args: readonly string[], options?: RunOptions) =>
  line.run([...args, '--workspace', workspace, '--as', name, '--json'], options)

/** Exit code 1, one sentence on stderr that holds these words, nothing on stdout. */
function expectRefused(ran: Ran, words: string): void {
  expect(ran.stderr).toContain(words)
  expect(ran.stderr.trimEnd()).not.toMatch(/\n| at .*:\d+|Error:|Invalid|undefined|expected/)
  expect([ran.code, ran.stdout]).toEqual([1, ''])
}

/** Every file of a workspace by its hash, but for the two that only speed up the next opening. */
function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter(
    (name) => statSync(join(folder, name)).isFile() && !/(snapshot|workspace)\.json$/.test(name),
  )
  return Object.fromEntries(files.map((name) => [name, sha256(readFileSync(join(folder, name)))]))
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function file(name: string, content: string | Uint8Array): string {
  const path = line.free(name)
  writeFileSync(path, content)
  return path
}

describe('new refuses, and makes nothing', () => {
  it.each([
    ['a template there is not', { '--template': 'nope' }, 'There is no template nope.'],
    ['a template that cannot be one', { '--template': '../etc' }, 'There is no template ../etc.'],
    [
      'a period that runs backwards',
      { '--period': '2026-06-30/2026-01-01' },
      'The period ends (2026-01-01) before it begins',
    ],
    ['a day that is none', { '--period': '2026-02-30/2026-06-30' }, 'which is not two days such as'],
    ['half a period', { '--period': '2026' }, '--period is "2026", which is not two days'],
    ['a service there is not', { '--services': 's3,teleport' }, 'The catalogue has no service teleport.'],
    ['a framework there is not', { '--frameworks': 'soc-2' }, 'The catalogue has no framework soc-2.'],
    [
      'what is not written like a Region',
      { '--regions': 'Ireland' },
      '"Ireland" is not written like a Region, such as eu-west-1',
    ],
    ['no client', { '--client': ' ' }, '--client is empty'],
    ['a title too long', { '--title': 't'.repeat(201) }, '--title is longer than 200 characters'],
    ['a title with a line break', { '--title': 'one\ntwo' }, '--title contains a control character'],
  ])('%s', async (_, changed, words) => {
    const workspace = line.free('workspace')
    expectRefused(await as('Alice', workspace, ['new', ...shop(changed)]), words)
    const list = await line.run(['list', '--workspace', workspace, '--json'])
    expect(list.json['assessments']).toEqual([])
  })
})

describe('an assessment stays as it is', () => {
  const workspaceBefore = () => contentOf(original)

  it.each([
    ['an assessment there is not', ['show', 'corner-shop'], 'There is no assessment corner-shop in this workspace.'],
    ['an id that cannot be one', ['checklist', '../../etc'], 'There is no assessment ../../etc'],
    ['a unit there is not', ['checklist', '$ID', '--unit', 'ec2'], 'There is no service or checklist ec2'],
    ['an item there is not', ['conclude', '$ID', 'S3-99', 'compliant'], 'There is no item S3-99'],
    [
      'a conclusion there is not',
      ['conclude', '$ID', 'S3-02', 'fine'],
      'CONCLUSION is "fine"; it can be compliant, partially-compliant',
    ],
    [
      'not applicable without a reason',
      ['conclude', '$ID', 'S3-02', 'not-applicable'],
      'S3-02 cannot be "not applicable" without a reason.',
    ],
    [
      'not applicable with a blank reason',
      ['conclude', '$ID', 'S3-02', 'not-applicable', '--reason', ' '],
      'without a reason',
    ],
    [
      'control characters in a comment',
      ['conclude', '$ID', 'S3-02', 'compliant', '--comment', 'a\u0007b'],
      '--comment contains a control character',
    ],
    [
      'an escape sequence in a reason',
      ['conclude', '$ID', 'S3-02', 'compliant', '--reason', '\u001b[2J'],
      '--reason contains a control character',
    ],
    [
      '100,001 characters',
      ['conclude', '$ID', 'S3-02', 'compliant', '--comment', 'x'.repeat(100_001)],
      '--comment is longer than 100,000 characters',
    ],
    [
      'a role there is not',
      ['sign', '$ID', '--role', 'boss', '--identity', 'Alice'],
      '--role is "boss"; it can be preparer, reviewer or approver',
    ],
    [
      're-opening what is not approved',
      ['reopen', '$ID', '--reason', 'Because.'],
      'Only an approved revision can be re-opened.',
    ],
    ['re-opening without a reason', ['reopen', '$ID', '--reason', ''], '--reason is empty'],
    [
      'signing with an identity there is not',
      ['sign', '$ID', '--role', 'preparer', '--identity', 'Nobody'],
      'There is no identity Nobody on this computer.',
    ],
    ['a template without a name', ['template-save', '$ID', '--name', ''], '--name is empty'],
    ['a channel there is not', ['call', 'assessment:explode'], 'Demarc has no call named assessment:explode.'],
    ['what is not JSON', ['call', 'assessment:open', '{id'], 'what follows assessment:open is not JSON'],
    ['JSON of another shape', ['call', 'assessment:open', '{"id":7}'], 'id in assessment:open is not text'],
    [
      'an intention of an unknown kind',
      ['call', 'assessment:intend', '{"id":"$ID","intention":{"type":"x"}}'],
      'intention in assessment:intend is not written as it should be',
    ],
    [
      'a report for a folder that is not there',
      ['export', '$ID', '--pdf', '/nowhere/at/all/report.pdf'],
      'There is no folder /nowhere/at/all.',
    ],
    ['a report in the place of a folder', ['export', '$ID', '--pdf', '/'], '/ is a folder.'],
  ])('%s', async (_, args, words) => {
    const before = workspaceBefore()
    const filled = args.map((arg) => arg.replace('$ID', id))
    expectRefused(await as('Alice', original, filled), words)
    expect(contentOf(original)).toEqual(before)
  })

  it('a name for --as that cannot be one', async () => {
    for (const name of ['', '  ', 'two\nlines', 'n'.repeat(201)])
      expectRefused(await as(name, original, ['conclude', id, 'S3-02', 'compliant']), '--as ')
  })

  it.each([
    ['that is missing', () => join(line.free(), 'gone.json'), 'There is no file'],
    ['that is a folder', () => folder(), 'is not a file'],
    ['that is not JSON', () => file('bad.json', '{"description":'), 'is not JSON'],
    ['that is a list', () => file('list.json', '[]'), 'is not an object with fields'],
    [
      'in another encoding',
      () => file('latin.json', Buffer.from('{"description":"na\xefve"}', 'latin1')),
      'is not UTF-8 text',
    ],
    ['without a result', () => file('half.json', '{"description":"Read it."}'), 'result in'],
    [
      'with a mistyped field',
      () => file('typo.json', '{"description":"a","result":"b","reslut":"c"}'),
      'has a field "reslut"',
    ],
    [
      'with a method there is not',
      () => file('method.json', '{"description":"a","result":"b","method":"guess"}'),
      'it can be examine, interview or test',
    ],
    [
      'with evidence there is not',
      () => file('evidence.json', '{"description":"a","result":"b","evidence":["E-404"]}'),
      'There is no evidence E-404 in this assessment.',
    ],
    [
      'with evidence that is a number',
      () => file('number.json', '{"description":"a","result":"b","evidence":[4]}'),
      'evidence.0 in',
    ],
    [
      'with a day that is none',
      () => file('day.json', '{"description":"a","result":"b","on":"yesterday"}'),
      'which is not a day such as',
    ],
  ])('a procedure from a file %s', async (_, path, words) => {
    const before = workspaceBefore()
    expectRefused(await as('Alice', original, ['procedure', id, 'S3-02', path()]), words)
    expect(contentOf(original)).toEqual(before)
  })

  it.each([
    ['without a title', { severity: 'high' }, 'title in'],
    [
      'with a severity there is not',
      { title: 'T', severity: 'awful' },
      'it can be critical, high, medium, low or informational',
    ],
    ['on an item there is not', { title: 'T', items: ['S3-99'] }, 'There is no item S3-99'],
    ['in a Region there is not', { title: 'T', regions: ['eu-west-9'] }, 'There is no Region eu-west-9'],
    ['with a mistyped field inside', { title: 'T', response: { owwner: 'A' } }, 'has a field "response.owwner"'],
    ['with a text that is a number', { title: 'T', cause: 7 }, 'is not text'],
    ['with a text too long', { title: 'T', cause: 'c'.repeat(100_001) }, 'is longer than 100,000 characters'],
  ])('a finding %s', async (_, told, words) => {
    const before = workspaceBefore()
    const ran = await as('Alice', original, ['finding', id, file('finding.json', JSON.stringify(told))])
    expect(ran.stderr.replaceAll('"owwner"', '')).not.toContain('undefined')
    expectRefused(ran, words)
    expect(contentOf(original)).toEqual(before)
  })
})

function folder(): string {
  const path = line.free('folder')
  mkdirSync(path)
  return path
}

describe('evidence that cannot be read', () => {
  it.each([
    ['is missing', () => join(line.free(), 'gone.txt'), 'There is no file'],
    ['is a folder', () => folder(), 'is a folder or not an ordinary file. Attach a single file.'],
    ['has a name too long', () => `/tmp/${'n'.repeat(201)}`, 'is longer than 200 characters'],
  ])('because it %s', async (_, path, words) => {
    const before = contentOf(original)
    expectRefused(await as('Alice', original, ['evidence', id, 'S3-02', path()]), words)
    expect(contentOf(original)).toEqual(before)
  })

  it('because it may not be opened', async () => {
    const workspace = line.copy(original)
    opened(workspace)
    const secret = file('secret.txt', 'secret')
    chmodSync(secret, process.getuid?.() === 0 ? 0o600 : 0o000)
    const ran = await as('Alice', workspace, ['evidence', id, 'S3-02', secret], { asNobody: true })
    expectRefused(ran, `${secret} cannot be read. Check who may open it.`)
  })

  describe('because', () => {
    let writer: ChildProcess | null = null
    afterEach(() => writer?.kill('SIGKILL'))

    it('it changes while it is read', async () => {
      const workspace = line.copy(original)
      const growing = file('growing.log', Buffer.alloc(32 * 1024 * 1024, 'x'))
      const script = `const {appendFileSync} = require('fs'); const more = () => { appendFileSync(${JSON.stringify(growing)}, 'y'); setImmediate(more) }; more(); console.log('writing')`
      writer = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
      await once(writer.stdout as NodeJS.ReadableStream, 'data')
      const ran = await as('Alice', workspace, ['evidence', id, 'S3-02', growing])
      expectRefused(ran, 'changed while it was being read.')
      const evidence = join(workspace, 'assessments', id, 'evidence')
      expect(readdirSync(evidence)).toEqual([])
    })
  })
})

/** Lets somebody who owns nothing work in a workspace. */
function opened(path: string): void {
  chmodSync(path, statSync(path).isDirectory() ? 0o777 : 0o666)
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) opened(join(path, name))
}

/** Lets nobody write in a workspace any more; to be read it stays. */
function closed(path: string): void {
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) closed(join(path, name))
  chmodSync(path, statSync(path).isDirectory() ? 0o555 : 0o444)
}

describe('a workspace', () => {
  it('that another process has open is refused for changes and can be read', async () => {
    const workspace = line.copy(original)
    const lock = good(await takeLock(nodeDisk(), join(workspace, 'lock'), thisProcess(), null))
    const ran = await as('Alice', workspace, ['conclude', id, 'S3-02', 'compliant'])
    expectRefused(ran, `Another Demarc (process ${process.pid} on `)
    expect((await line.run(['show', id, '--workspace', workspace])).code).toBe(0)
    await lock.release()
    expect((await as('Alice', workspace, ['conclude', id, 'S3-02', 'compliant'])).code).toBe(0)
  })

  it('that cannot be written is refused for changes and can be read', async () => {
    const workspace = line.copy(original)
    closed(workspace)
    const before = contentOf(workspace)
    const ran = await as('Alice', workspace, ['conclude', id, 'S3-02', 'compliant'], { asNobody: true })
    expectRefused(ran, 'cannot be written: the folder or disk is read-only or not yours.')
    const shown = await line.run(['list', '--workspace', workspace, '--json'], { asNobody: true })
    expect([shown.code, contentOf(workspace)]).toEqual([0, before])
    opened(workspace)
  })

  it.each([
    [
      'a change',
      'Corner of the report',
      ['conclude', '$ID', 'S3-02', 'compliant', '--comment', 'Corner of the report'],
    ],
    ['evidence', 'Bytes of the file', ['evidence', '$ID', 'S3-02', '$FILE']],
  ])('on a full disk keeps what it has: %s', async (_, marker, args) => {
    const workspace = line.copy(original)
    const before = contentOf(workspace)
    const given = args.map((arg) => arg.replace('$ID', id).replace('$FILE', file('bytes.txt', marker)))
    const env = { NODE_OPTIONS: `--import ${file('full-disk.mjs', fullDisk(marker))}` }
    expectRefused(await as('Alice', workspace, given, { env }), 'The disk is full:')
    expect(contentOf(workspace)).toEqual(before)
    expect((await line.run(['check', id, '--workspace', workspace, '--json'])).json).toEqual({ ok: true, problems: [] })
  })

  it('that is a file is none', async () => {
    const path = file('workspace', '')
    expectRefused(await line.run(['list', '--workspace', path]), 'is not a folder that can hold a workspace.')
    expectRefused(await as('Alice', path, ['new', ...shop()]), 'is not a folder that can hold a workspace.')
  })

  it('of a newer Demarc is refused kindly and left alone', async () => {
    const workspace = line.copy(original)
    const index = join(workspace, 'workspace.json')
    writeFileSync(
      index,
      readFileSync(index, 'utf8').replace('"format":1', '"format":9').replace('"format": 1', '"format": 9'),
    )
    const before = contentOf(workspace)
    expectRefused(await as('Alice', workspace, ['list']), 'was written by a newer Demarc (format 9).')
    expectRefused(await as('Alice', workspace, ['conclude', id, 'S3-02', 'compliant']), 'Update Demarc to open it')
    expect(contentOf(workspace)).toEqual(before)
  })

  it('with an assessment of a newer Demarc lists it as unreadable and changes nothing in it', async () => {
    const workspace = line.copy(original)
    const journal = join(workspace, 'assessments', id, 'journal.ndjson')
    writeFileSync(journal, newer(JSON.parse(readFileSync(journal, 'utf8')) as WrittenLine))
    const before = readFileSync(journal, 'utf8')
    expectRefused(
      await as('Alice', workspace, ['conclude', id, 'S3-02', 'compliant']),
      'was written by a newer Demarc (format 7).',
    )
    const list = await line.run(['list', '--workspace', workspace, '--json'])
    expect(list.json).toMatchObject({ assessments: [], unreadable: [{ id }] })
    expect(list.stderr).toContain('newer Demarc')
    expect(readFileSync(journal, 'utf8')).toBe(before)
  })
})

/** A line as a Demarc to come would seal it: the header is hashed in the same way in every format. */
function newer({ hash: _, events, ...header }: WrittenLine): string {
  const changed = { ...header, format: 7, mood: 'a field of its own' }
  return `${JSON.stringify({ ...changed, hash: sha256Text(canonicalJson(changed)), events })}\n`
}

/** Makes every write of bytes with these words in them fail as on a full disk. */
function fullDisk(marker: string): string {
  return `import { open } from 'node:fs/promises'
const handle = await open(process.execPath)
const proto = Object.getPrototypeOf(handle)
await handle.close()
const { write } = proto
proto.write = function (bytes, ...rest) {
  if (!Buffer.from(bytes).includes(${JSON.stringify(marker)})) return write.call(this, bytes, ...rest)
  return Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }))
}
`
}

describe('what is unusual and allowed', () => {
  it.each([
    ['100,000 characters', 'x'.repeat(100_000)],
    ['emoji', 'Looks good \u{1f44d}\u{1f3fd} to me \u{1f9d1}\u200d\u{1f4bb}'],
    ['HTML and script', '<script>alert("1")</script><img src=x onerror=alert(1)> & "quotes"'],
    ['lines and tabs', 'one\n\ttwo\nthree'],
    ['other scripts', 'مراجعة 監査 проверка'],
    ['nothing', ''],
  ])('%s in a comment comes back as typed', async (_, text) => {
    const workspace = line.copy(original)
    const ran = await as('Alice', workspace, ['conclude', id, 'S3-02', 'partially-compliant', '--comment', text])
    expect(ran.code).toBe(0)
    expect(ran.stderr).toMatch(/^(Note: A source behind S3-02 was not re-checked [^\n]*\n)?$/)
    const model = await line.run([
      'call',
      'report:model',
      JSON.stringify({ id, revision: null }),
      '--workspace',
      workspace,
    ])
    const units = model.json['units'] as { rows: { ref: string; comment: string }[] }[]
    const row = units.flatMap((unit) => unit.rows).find((candidate) => candidate.ref === 'S3-02')
    expect(row?.comment).toBe(text)
  })

  it('a name in --as that no keyboard of ours has', async () => {
    const workspace = line.copy(original)
    expect((await as('Zoë Ångström 監査人', workspace, ['conclude', id, 'S3-02', 'compliant'])).code).toBe(0)
    expect((await line.run(['history', id, '--workspace', workspace])).stdout).toContain('Zoë Ångström 監査人')
  })
})
