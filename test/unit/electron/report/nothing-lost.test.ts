import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildRecord } from '../../../../assessments/rules/record.ts'
import { reportModel } from '../../../../assessments/rules/report-model/report-model.ts'
import { workingPapers } from '../../../../assessments/rules/report-model/working-papers.ts'
import { PdfFile } from '../../../../electron/signing/pdf/file.ts'
import { revisionsOf } from '../../../../electron/signing/pdf/revisions.ts'
import { verifyReport } from '../../../../electron/signing/verify.ts'
import type { Mode } from '../../../../shared/model/about.ts'
import type { AssessmentRecord } from '../../../../shared/model/report.ts'
import { WorkingPapers } from '../../../../shared/model/working-papers.ts'
import { filledAssessment, filledOf, type Placed } from '../../../support/filled-state.ts'
import { checkOf, drawInto, drawnText, reportFolder, solidText } from '../../../support/pdf-reading.ts'
import { drawnRecord, identityFor, roles, signIn } from '../../../support/signed-report.ts'

/*
 * Every text of an assessment is a word of its own, made up by walking the schemas. The firm's working papers have every
 * word; the client's report has every word but those named here, and of those not one, wherever in the file one looks.
 */

const run = promisify(execFile)
const draft = { kind: 'draft', recordHash: null } as const
const signers = { preparer: 'person-0', reviewer: 'person-1', approver: 'person-2' }
const occasion = { date: '2026-12-01T10:00:00Z', signing: null }

/** What stays with the firm: who did what, notes, review, last period, and what the catalogue tells an auditor to do. */
const firms = [
  /^state\.createdBy$/,
  /^state\.items\..*\.(workingNote|prepared\.by|lastReview\.by|sentBack\.(by|reason)|prior\.comment)$/,
  /^state\.reviewNote\./,
  /^state\.revisions\..*\.sentBack\./,
  /^state\.tailoring\..*\.control\.(procedures|evidence)\./,
  /^state\.tailoring\..*\.control\.(performedBy|typicalFinding)\./,
  /^state\.tailoring\..*\.control\.(population|sampling)$/,
]
/** What a certification leaves unsaid (rule P9). */
const hiddenByMode = [/^state\.finding\..*\.(cause|effect|recommendation|correction)$/, /^state\.about\.ratingReason$/]

const isOneOf = (list: readonly RegExp[]) => (placed: Placed) => list.some((pattern) => pattern.test(placed.path))
/** What is nowhere in the report in a mode. */
const leftOut = (mode: Mode) => [...firms, /^history\./, ...(mode === 'certification' ? hiddenByMode : [])]
const pathsOf = (list: readonly Placed[]) => list.map(({ path }) => path)

interface Drawn {
  readonly placed: readonly Placed[]
  readonly report: string
  readonly papers: string
  /** The report of record with its three signatures, and the file as it was before each of them. */
  readonly signed: string
  readonly earlier: readonly string[]
}

let folder: Awaited<ReturnType<typeof reportFolder>>
const drawn = new Map<Mode, Drawn>()

async function drawBoth(mode: Mode): Promise<Drawn> {
  const { state, engagement, placed } = filledAssessment(mode)
  const history = filledOf(WorkingPapers.shape.history.element, 'history', placed.length)
  const papers = workingPapers(state, engagement.catalogues, occasion, [history.value])
  const at = (name: string) => join(folder.path, `${mode}-${name}.pdf`)
  const report = await drawInto(at('report'), reportModel(state, engagement.catalogues, occasion), draft)
  const file = await drawInto(at('papers'), papers.report, { ...draft, rendering: 'working-papers' }, { papers })
  const record = buildRecord({ ...engagement.ground(), state }, signers, state.person[signers.preparer]?.name ?? '')
  const [signed = '', ...earlier] = await signedInTurns(record, at)
  return { placed: [...placed, ...history.placed], report: report.path, papers: file.path, signed, earlier }
}

/** Signs a record by those it names; gives the file with all signatures, and those before it, newest first. */
async function signedInTurns(record: AssessmentRecord, at: (name: string) => string): Promise<string[]> {
  let report = await drawnRecord(folder.path, record)
  for (const role of roles) {
    const name = record.model.signOff[role] ?? ''
    report = await signIn(report, role, await identityFor(name), name)
  }
  const ends = revisionsOf(PdfFile.open(report)).map(({ end }) => end)
  const paths = ends.map((_, index) => at(`signed-${index}`))
  await Promise.all(paths.map((path, index) => writeFile(path, report.subarray(0, ends[index]))))
  return paths.toReversed()
}

beforeAll(async () => {
  folder = await reportFolder()
  for (const mode of ['advisory', 'certification'] as const) drawn.set(mode, await drawBoth(mode))
}, 360_000)
afterAll(() => folder.remove())

function of(mode: Mode): Drawn {
  const found = drawn.get(mode)
  if (!found) throw new Error(`nothing was drawn for ${mode}`)
  return found
}

/** A word as a PDF may hold it: plain, as UTF-16, or as hexadecimal digits of either. */
function formsOf(token: string): Buffer[] {
  const plain = Buffer.from(token, 'latin1')
  const wide = Buffer.from(token, 'utf16le').swap16()
  const hex = [plain, wide].flatMap((each) => [each.toString('hex'), each.toString('hex').toUpperCase()])
  return [plain, wide, ...hex.map((each) => Buffer.from(each))]
}

/** Everything in a file: its text, its bytes as they are and with every stream unpacked, and the files attached to it. */
async function everythingIn(path: string): Promise<Buffer> {
  const unpacked = `${path}.unpacked`
  await run('qpdf', ['--qdf', '--object-streams=disable', '--preserve-unreferenced', path, unpacked])
  const attached = `${path}.attached`
  await mkdir(attached)
  await run('pdfdetach', ['-saveall', '-o', attached, path])
  const files = await Promise.all((await readdir(attached)).map((name) => readFile(join(attached, name))))
  return Buffer.concat([Buffer.from(await solidText(path)), await readFile(path), await readFile(unpacked), ...files])
}

describe.each(['advisory', 'certification'] as const)(
  'an %s assessment whose every text is a word of its own',
  { timeout: 240_000 },
  (mode) => {
    it('has such a word in every table, and more than five hundred of them', () => {
      const { placed } = of(mode)
      expect(placed.length).toBeGreaterThan(500)
      expect(new Set(placed.map(({ token }) => token)).size).toBe(placed.length)
      const tables = ['items', 'person', 'procedure', 'finding', 'priorFinding', 'reviewNote', 'sample', 'tailoring']
      for (const table of [...tables, 'partner', 'revisions', 'about'])
        expect(placed.some(({ path }) => path.startsWith(`state.${table}.`))).toBe(true)
    })

    it('P13: loses none of them in the working papers', async () => {
      const { placed, papers } = of(mode)
      const text = (await drawnText(papers)) + (await solidText(papers))
      expect(pathsOf(placed.filter(({ token }) => !text.includes(token)))).toEqual([])
      expect(await checkOf(papers)).toContain('No syntax or stream encoding errors found')
    })

    it('P8: loses none in the report but what stays with the firm, and what the mode leaves unsaid', async () => {
      const { placed, report } = of(mode)
      const text = (await drawnText(report)) + (await solidText(report))
      const printed = placed.filter((each) => !isOneOf(leftOut(mode))(each))
      expect(printed.length).toBeGreaterThan(300)
      expect(pathsOf(printed.filter(({ token }) => !text.includes(token)))).toEqual([])
    })

    it('P2, P9: has nothing of the firm, and nothing the mode leaves unsaid, anywhere in the file of the report', async () => {
      const { placed, report } = of(mode)
      const hidden = placed.filter(isOneOf(leftOut(mode)))
      expect(hidden.length).toBeGreaterThan(60)
      const bytes = await everythingIn(report)
      expect(pathsOf(hidden.filter(({ token }) => formsOf(token).some((form) => bytes.includes(form))))).toEqual([])
      const shown = placed.find(({ path }) => path === 'state.about.title')
      expect(formsOf(shown?.token ?? 'missing').some((form) => bytes.includes(form))).toBe(true)
    })

    it('P8: loses none in the report of record either, which is sound with its three signatures', async () => {
      const { placed, signed } = of(mode)
      const text = (await drawnText(signed)) + (await solidText(signed))
      expect(pathsOf(placed.filter((each) => !isOneOf(leftOut(mode))(each) && !text.includes(each.token)))).toEqual([])
      const found = await verifyReport(await readFile(signed), { given: [], own: new Set() })
      expect(found.checks.filter(({ ok }) => !ok)).toEqual([])
    })

    it('P2, P9: has nothing of it in the signed file, its attachments, or the file as it was before any signature', async () => {
      const { placed, signed, earlier } = of(mode)
      expect(earlier).toHaveLength(3)
      const hidden = placed.filter(isOneOf(leftOut(mode)))
      const title = placed.find(({ path }) => path === 'state.about.title')?.token ?? 'missing'
      for (const path of [signed, ...earlier]) {
        const bytes = await everythingIn(path)
        expect(pathsOf(hidden.filter(({ token }) => formsOf(token).some((form) => bytes.includes(form))))).toEqual([])
        // Drawn and in the data that is attached: so these were read.
        expect(bytes.toString('latin1').split(title).length).toBeGreaterThan(2)
        expect((await readdir(`${path}.attached`)).toSorted()).toEqual(['manifest.json', 'report-model.json'])
        expect(await readFile(join(`${path}.attached`, 'report-model.json'), 'utf8')).toContain(title)
      }
    })
  },
)
