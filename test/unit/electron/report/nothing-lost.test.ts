import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportModel } from '../../../../assessments/rules/report-model/report-model.ts'
import { workingPapers } from '../../../../assessments/rules/report-model/working-papers.ts'
import type { Mode } from '../../../../shared/model/about.ts'
import { WorkingPapers } from '../../../../shared/model/working-papers.ts'
import { filledAssessment, filledOf, type Placed } from '../../../support/filled-state.ts'
import { checkOf, drawInto, drawnText, reportFolder, solidText } from '../../../support/pdf-reading.ts'

/*
 * Every text of an assessment is a word of its own, made up by walking the schemas. The firm's working papers have every
 * word; the client's report has every word but those named here, and of those not one, wherever in the file one looks.
 */

const run = promisify(execFile)
const draft = { kind: 'draft', recordHash: null } as const
const occasion = { date: '2026-12-01T10:00:00Z', signing: null }

/** What stays with the firm: who did what, notes, review, last period, and what the catalogue tells an auditor to do. */
const firms = [
  /^state\.createdBy$/,
  /^state\.items\..*\.(workingNote|prepared\.by|reviewed\.by|prior\.comment)$/,
  /^state\.reviewNote\./,
  /^state\.tailoring\..*\.control\.(procedures|evidence)\./,
  /^state\.tailoring\..*\.control\.(performedBy|typicalFinding)\./,
  /^state\.tailoring\..*\.control\.(population|sampling)$/,
]
/** What a certification leaves unsaid (rule P9). */
const hiddenByMode = [/^state\.finding\..*\.(cause|effect|recommendation|correction)$/, /^state\.about\.ratingReason$/]

const isOneOf = (list: readonly RegExp[]) => (placed: Placed) => list.some((pattern) => pattern.test(placed.path))
const pathsOf = (list: readonly Placed[]) => list.map(({ path }) => path)

interface Drawn {
  readonly placed: readonly Placed[]
  readonly report: string
  readonly papers: string
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
  return { placed: [...placed, ...history.placed], report: report.path, papers: file.path }
}

beforeAll(async () => {
  folder = await reportFolder()
  for (const mode of ['advisory', 'certification'] as const) drawn.set(mode, await drawBoth(mode))
}, 180_000)
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

/** Everything in a file: its text, its bytes with every stream unpacked, and the files attached to it. */
async function everythingIn(path: string): Promise<Buffer> {
  const unpacked = `${path}.unpacked`
  await run('qpdf', ['--qdf', '--object-streams=disable', path, unpacked])
  const attached = `${path}.attached`
  await mkdir(attached)
  await run('pdfdetach', ['-saveall', '-o', attached, path])
  const files = await Promise.all((await readdir(attached)).map((name) => readFile(join(attached, name))))
  return Buffer.concat([Buffer.from(await solidText(path)), await readFile(unpacked), ...files])
}

describe.each(['advisory', 'certification'] as const)(
  'an %s assessment whose every text is a word of its own',
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
      const left = [...firms, /^history\./, ...(mode === 'certification' ? hiddenByMode : [])]
      const printed = placed.filter((each) => !isOneOf(left)(each))
      expect(printed.length).toBeGreaterThan(300)
      expect(pathsOf(printed.filter(({ token }) => !text.includes(token)))).toEqual([])
    })

    it('P2, P9: has nothing of the firm, and nothing the mode leaves unsaid, anywhere in the file of the report', async () => {
      const { placed, report } = of(mode)
      const left = [...firms, /^history\./, ...(mode === 'certification' ? hiddenByMode : [])]
      const hidden = placed.filter(isOneOf(left))
      expect(hidden.length).toBeGreaterThan(60)
      const bytes = await everythingIn(report)
      expect(pathsOf(hidden.filter(({ token }) => formsOf(token).some((form) => bytes.includes(form))))).toEqual([])
      const shown = placed.find(({ path }) => path === 'state.about.title')
      expect(formsOf(shown?.token ?? 'missing').some((form) => bytes.includes(form))).toBe(true)
    })
  },
)
