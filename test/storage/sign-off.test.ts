import { beforeAll, describe, expect, it } from 'vitest'
import { Assessments } from '../../electron/assessing/assessments.ts'
import type { OpenAssessment } from '../../electron/assessing/open-assessment.ts'
import { readRecord, readReport, sendBack, signOff, type SigningMeans } from '../../electron/assessing/signing-off.ts'
import { checkAssessment } from '../../electron/storage/check.ts'
import { verifyChain } from '../../electron/storage/verify.ts'
import { Workspace } from '../../electron/storage/workspace.ts'
import type { SignRole } from '../../shared/model/revision.ts'
import { ok } from '../../shared/result.ts'
import { catalogues } from '../support/catalogue.ts'
import { certificateOf } from '../support/certificates.ts'
import { template, wishes } from '../support/state.ts'
import { survivals, TestDisk } from '../support/test-disk.ts'
import { codeOf, good } from './support/results.ts'
import { optionsFor } from './support/story.ts'

/*
 * Signing off as it lies on disk. What is drawn and signed is a few bytes here: the matter is which bytes are there, under
 * which line of the journal, whenever the machine stops.
 */

const signers = { preparer: 'Petra Preparer', reviewer: 'Rita Reviewer', approver: 'Anna Approver' } as const
const roles = ['preparer', 'reviewer', 'approver'] as const
const edition = catalogues()
const library = { editions: new Map([[edition.edition.id, edition]]), latest: edition, templates: [template] }

class Program {
  private constructor(
    private readonly assessments: Assessments,
    private readonly workspace: Workspace,
    private readonly clock: () => Date,
  ) {}

  static async start(disk: TestDisk, boot: string): Promise<Program> {
    const workspace = good(await Workspace.own(optionsFor(disk, boot)))
    let seconds = 0
    const clock = () => new Date(Date.UTC(2026, 11, 1, 8, 0, (seconds += 1)))
    const me = async () => ok({ name: signers.preparer, firm: '', role: '', credential: '' })
    const events = { changed: () => undefined, status: () => undefined }
    return new Program(new Assessments({ workspace, library, clock, me, events }), workspace, clock)
  }

  async create(): Promise<string> {
    const asked = { ...wishes, template: 'small', accounts: [...wishes.accounts], regions: [...wishes.regions] }
    const none = { services: undefined, options: undefined, regulations: [], integrations: [] }
    return good(await this.assessments.create({ ...asked, ...none }, template)).id
  }

  async open(id: string): Promise<OpenAssessment> {
    return good(await this.assessments.get(id))
  }

  sign(open: OpenAssessment, role: SignRole) {
    const certificate = certificateOf(signers[role])
    const means: SigningMeans = {
      author: signers[role],
      clock: this.clock,
      draw: async () => ok(Buffer.from('drawn')),
      fill: async (report, signature) => ok(Buffer.concat([report, Buffer.from(` signed by ${signature.name}`)])),
    }
    return signOff(open, { type: 'revision.sign', role, person: null, signers: null, certificate }, means)
  }

  async end(): Promise<void> {
    await this.workspace.close()
  }
}

let disk: TestDisk
let id: string

beforeAll(async () => {
  disk = new TestDisk()
  const program = await Program.start(disk, 'boot-0')
  id = await program.create()
  const open = await program.open(id)
  good(
    await open.intend({
      type: 'item.conclude',
      items: ['s3/s3.access'],
      conclusion: 'non-compliant',
      reason: 'Accepted',
    }),
  )
  await program.end()
})

/** Signs in all three roles; gives how many were answered. A failure, and a disk that stops, are no answer. */
async function signAll(on: TestDisk): Promise<number> {
  let answered = 0
  try {
    const program = await Program.start(on, 'boot-1')
    const open = await program.open(id)
    for (const role of roles) if ((await program.sign(open, role)).ok) answered += 1
    await program.end()
  } catch (error) {
    // A program that could not even begin answered nothing.
    if (!on.hasStopped && answered > 0) throw error
  }
  return answered
}

/** Opens what is left; gives what is not as it was answered, or is neither the state before a signature nor after it. */
async function wrongIn(on: TestDisk, answered: number): Promise<string[]> {
  const program = await Program.start(on, 'boot-2')
  const open = await program.open(id)
  const [revision] = open.state.revisions
  const signed = revision?.signatures.map(({ name }) => name) ?? []
  const wrong: string[] = []
  if (signed.length < answered) wrong.push(`${answered} answered, ${signed.length} there`)
  if (signed.length > 0) {
    const report = await readReport(open, 1)
    const expected = ['drawn', ...signed.map((name) => ` signed by ${name}`)].join('')
    const read = report.ok ? Buffer.from(report.value).toString() : report.failure.code
    if (read !== expected) wrong.push(`report: ${read}`)
    if (!(await readRecord(open, 1)).ok) wrong.push('record')
  }
  const names = await on.list(`/w/assessments/${id}/revisions/1`)
  if (names.includes('report.next.pdf')) wrong.push('a next report was left')
  if (signed.length === 0 && names.includes('report.pdf')) wrong.push('a report that nobody signed was left')
  const verify = (path: string, to: number) => verifyChain(on, path, to)
  const check = good(await checkAssessment({ disk: on, folder: `/w/assessments/${id}`, id, verify }))
  wrong.push(...check.problems.map(({ code }) => code))
  for (const role of roles.slice(signed.length)) {
    const more = await program.sign(open, role)
    if (!more.ok) wrong.push(`${role} cannot sign: ${more.failure.code}`)
  }
  await program.end()
  return wrong
}

describe('three signatures on the test disk', () => {
  it('make one report that grows by each of them', async () => {
    const on = disk.restart('everything')
    expect(await signAll(on)).toBe(3)
    expect(await wrongIn(on.restart('nothing'), 3)).toEqual([])
  })

  it.each(survivals)(
    'stopped after every call in turn, are there or not, with their report (what was not flushed: %s)',
    async (survival) => {
      const found: string[] = []
      let calls = 0
      for (let stopped = true; stopped; calls += 1) {
        const on = disk.restart('everything')
        on.stopAfter(calls)
        const answered = await signAll(on)
        stopped = on.hasStopped
        const wrong = await wrongIn(on.restart(survival), answered)
        if (wrong.length > 0) found.push(`after ${calls} calls, in ${on.calls[calls]}: ${wrong.join(', ')}`)
      }
      expect(found).toEqual([])
      expect(calls).toBeGreaterThan(60)
    },
    120_000,
  )

  it.each(['ENOSPC', 'EIO'])(
    'with %s in every call in turn, are there or not, with their report',
    async (errno) => {
      const found: string[] = []
      for (let call = 1, reached = true; reached; call += 1) {
        const on = disk.restart('everything')
        on.failOn((_, __, number) => number === call, errno, { partial: 20 })
        const answered = await signAll(on)
        reached = on.calls.length >= call
        const wrong = await wrongIn(on.restart('nothing'), answered)
        if (wrong.length > 0) found.push(`${errno} in ${on.calls[call - 1]}: ${wrong.join(', ')}`)
      }
      expect(found).toEqual([])
    },
    120_000,
  )
})

describe('a report between two signatures', () => {
  it('is found by whoever only reads, also where the process ended before it was put in its place', async () => {
    const on = disk.restart('everything')
    const program = await Program.start(on, 'boot-1')
    const open = await program.open(id)
    good(await program.sign(open, 'preparer'))
    const folder = `/w/assessments/${id}/revisions/1`
    on.failOn((call, path) => call === 'rename' && path.includes('report'), 'EIO')
    good(await program.sign(open, 'reviewer'))
    expect(await on.list(folder)).toContain('report.next.pdf')
    expect(Buffer.from(good(await readReport(open, 1))).toString()).toMatch(/Rita Reviewer$/)
    await program.end()
    expect(await wrongIn(on.restart('nothing'), 2)).toEqual([])
  })

  it('is kept among the voided when the record is sent back, and nothing else is left', async () => {
    const on = disk.restart('everything')
    const program = await Program.start(on, 'boot-1')
    const open = await program.open(id)
    good(await program.sign(open, 'preparer'))
    good(await program.sign(open, 'reviewer'))
    good(await sendBack(open, { type: 'revision.send-back', reason: 'One more test' }))
    const folder = `/w/assessments/${id}/revisions/1`
    expect(await on.list(folder)).toEqual(['voided-1'])
    expect(Buffer.from(on.peek(`${folder}/voided-1/report.pdf`) ?? []).toString()).toMatch(/Rita Reviewer$/)
    expect(codeOf(await program.sign(open, 'preparer'))).toBe('ok')
    await program.end()
  })
})
