import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportModel } from '../../../../assessments/rules/report-model/report-model.ts'
import { workingPapers } from '../../../../assessments/rules/report-model/working-papers.ts'
import { placesOf } from '../../../../electron/report/places.ts'
import { reportText } from '../../../../shared/text/en/report.ts'
import {
  bookmarksOf,
  checkOf,
  destinationsOf,
  drawInto,
  drawnText,
  pagesOf,
  reportFolder,
  structureOf,
  type DrawnReport,
} from '../../../support/pdf-reading.ts'
import { evidence, finding, procedurePerformed } from '../../../support/records.ts'
import { sampleRecordHash, sampleReport } from '../../../support/sample-report.ts'
import { Engagement } from '../../../support/state.ts'

const solid = (text: string) => text.normalize('NFC').replace(/\s+/g, '')
const missing = (text: string, words: readonly string[]) => words.filter((each) => !text.includes(solid(each)))
const { executive: words, renderings, papers: paperWords } = reportText
const titlesOf = async (path: string) => (await bookmarksOf(path)).map(({ title }) => title.replace(/^\d+\s+/, ''))

let folder: Awaited<ReturnType<typeof reportFolder>>
let executive: DrawnReport
let papers: DrawnReport

/** An engagement whose work was sent on, reviewed, and left behind by a change of options. */
function worked(): Engagement {
  const engagement = Engagement.begin({ wishes: { options: { s3: { 's3.keys': 'own' } } } })
  const write = (item: string, text: string) => engagement.do({ type: 'item.write', item, field: 'workingNote', text })
  write('s3/s3.access', 'Ask again in March')
  write('s3/s3.key-policy', 'Key policy read twice')
  engagement.do({ type: 'unit.options', unit: 's3', options: { 's3.keys': 'aws' } })
  const text = 'Is that all?'
  engagement.add('reviewNote', { item: 's3/s3.access', field: 'conclusion', text })
  engagement.add('evidence', evidence())
  engagement.add('procedure', procedurePerformed('s3/s3.access', { step: '' }))
  engagement.add('procedure', procedurePerformed('s3/s3.access', { step: 'p1' }))
  engagement.add('finding', finding(['s3/s3.access'], { cause: 'A cause to keep' }))
  engagement.do({ type: 'about.change', fields: { mode: 'certification', ratingReason: 'A rating to keep' } })
  return engagement
}

beforeAll(async () => {
  folder = await reportFolder()
  const copy = { kind: 'copy', recordHash: sampleRecordHash, rendering: 'executive' } as const
  executive = await drawInto(`${folder.path}/executive.pdf`, sampleReport(), copy)
  const { state, catalogues } = worked()
  const line = { sequence: 7, at: '2026-12-01T08:00:00Z', by: 'Petra', words: ['Concluded S3-03'], undone: true }
  const whole = workingPapers(state, catalogues, { date: '2026-12-01T10:00:00Z', signing: null }, [line])
  const draft = { kind: 'draft', recordHash: null, rendering: 'working-papers' } as const
  papers = await drawInto(`${folder.path}/papers.pdf`, whole.report, draft, { papers: whole })
}, 120_000)
afterAll(() => folder.remove())

describe('the executive report', () => {
  it('P14: is short, and says on each page that the full report is the report of record, and which', async () => {
    const pages = await pagesOf(executive.path)
    expect(pages.length).toBeLessThan(12)
    const line = solid(renderings.executive.line({ hash: sampleRecordHash }))
    expect(pages.filter((page) => !solid(page).includes(line))).toEqual([])
    expect(pages.join('')).not.toContain(reportText.imprint.record)
  })

  it('P14: has conclusion, summary, figures, findings of most weight, plan, and where the record is', async () => {
    const { headings } = reportText
    const { scope, figures, findings, record } = words.headings
    const titles = [headings.conclusion, headings.summary, scope, figures, findings, headings.remediation, record]
    expect(await titlesOf(executive.path)).toEqual(titles)
    const text = await drawnText(executive.path)
    const { summary, signOff, about } = sampleReport()
    const framing = [about.limitations, about.deviations, about.standards]
    const said = [
      ...summary.topFindings.map(({ title }) => title),
      signOff.approver ?? '',
      words.recordWords,
      ...framing,
    ]
    expect(missing(text, said)).toEqual([])
  })

  it('leads nowhere that it does not print, and has no place to sign', async () => {
    const { defined, asked } = await destinationsOf(executive.path)
    expect([...asked].filter((name) => !defined.has(name))).toEqual([])
    expect(executive.signatures).toEqual([])
    expect(await checkOf(executive.path)).toContain('No syntax or stream encoding errors found')
  })

  it('has its headings in order, and a description for each figure', async () => {
    const tree = await structureOf(executive.path)
    const ranks = Array.from(tree.matchAll(/^\s*H([123])\b/gm), (match) => Number(match[1]))
    expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([])
    expect(tree.match(/^\s*Figure/gm)?.length).toBeGreaterThan(4)
  })

  it('begins a short chapter below the one before it, so that no page but its last is half empty for its sake', async () => {
    const at = new Map(
      (await bookmarksOf(executive.path)).map(({ title, destpageposfrom1 }) => [title, destpageposfrom1]),
    )
    const on = (title: string) => at.get([...at.keys()].find((each) => each.endsWith(title)) ?? '')
    expect(on(reportText.headings.conclusion)).toBe(2)
    expect(on(reportText.headings.summary)).toBe(3)
    expect(on(words.headings.record)).toBe(executive.pages)
    expect(on(reportText.headings.remediation)).toBe(on(words.headings.findings))
  })

  it('P14: cuts nothing of what bounds the conclusion', async () => {
    const model = sampleReport()
    const long = (name: string) => `${name} begins. ${'It says more. '.repeat(200)}${name} ends.`
    Object.assign(model.about, {
      objectives: long('Objectives'),
      limitations: long('Limits'),
      deviations: long('Plan'),
    })
    const draft = { kind: 'draft', recordHash: null, rendering: 'executive' } as const
    const text = await drawnText((await drawInto(`${folder.path}/bounds.pdf`, model, draft)).path)
    expect(missing(text, ['Objectives ends.', 'Limits ends.', 'Plan ends.'])).toEqual([])
  })

  it('ends a condition with a whole sentence where there is one', async () => {
    const model = sampleReport()
    const [first] = model.findings
    if (!first) throw new Error('the sample has findings')
    first.condition = `${'One sentence of eight words stands here now. '.repeat(12)}A second that is much longer ${'and goes on '.repeat(20)}`
    const draft = { kind: 'draft', recordHash: null, rendering: 'executive' } as const
    const text = await drawnText((await drawInto(`${folder.path}/sentence.pdf`, model, draft)).path)
    expect(text).toContain(solid('stands here now. …'))
    expect(text).not.toContain(solid('A second that'))
  })

  it('gives the beginning of a long text', async () => {
    const model = sampleReport()
    const [first] = model.findings
    if (!first) throw new Error('the sample has findings')
    first.condition = `Beginning ${'and so on '.repeat(9_000)}to the end`
    const draft = { kind: 'draft', recordHash: null, rendering: 'executive' } as const
    const drawn = await drawInto(`${folder.path}/long.pdf`, model, draft)
    expect(drawn.pages).toBeLessThan(12)
    const text = await drawnText(drawn.path)
    expect(missing(text, ['Beginning and so on', 'to the end'])).toEqual(['to the end'])
    expect(text).toContain(solid(renderings.executive.line({ hash: null })))
  })
})

describe('the working papers', () => {
  it('P13: say on each page that they are the firm’s', async () => {
    const line = solid(renderings['working-papers'].line({ hash: null }))
    expect((await pagesOf(papers.path)).filter((page) => !solid(page).includes(line))).toEqual([])
  })

  it('P13: have notes, procedures in full, review notes, what was left behind, and the history', async () => {
    const text = await drawnText(papers.path)
    const procedure = ['Do step p1 of s3.access.', paperWords.expected({ text: 'The result of p1 of s3.access.' })]
    const said = ['Ask again in March', ...procedure, 'Is that all?', 'Key policy read twice', 'Concluded S3-03']
    expect(missing(text, [...said, paperWords.undone])).toEqual([])
    const titles = await titlesOf(papers.path)
    for (const title of Object.values(paperWords.headings)) expect(titles).toContain(title)
  })

  it('P13: name the parts of what is typically found, so that none is read as found', async () => {
    const parts = [
      paperWords.typical,
      paperWords.typicalCondition({ text: 'It is not so.' }),
      paperWords.typicalEffect({ text: 'It may go wrong.' }),
      paperWords.typicalRecommendation({ text: 'Make it so.' }),
    ]
    expect(missing(await drawnText(papers.path), parts)).toEqual([])
  })

  it('P13: keep what the mode of the report leaves unsaid', async () => {
    expect(missing(await drawnText(papers.path), ['A cause to keep', 'A rating to keep'])).toEqual([])
    const { state, catalogues } = worked()
    const said = JSON.stringify(reportModel(state, catalogues, { date: '2026-12-01T10:00:00Z', signing: null }))
    expect(['A cause to keep', 'A rating to keep', 'Ask again'].filter((each) => said.includes(each))).toEqual([])
  })

  it('P13: say of each procedure of the catalogue when it was performed and what came of it, or that it was not', async () => {
    const { state, catalogues } = worked()
    const whole = workingPapers(state, catalogues, { date: '2026-12-01T10:00:00Z', signing: null }, [])
    const paper = (ref: string) => whole.units.flatMap(({ items }) => items).find((each) => each.ref === ref)
    const told = { by: 'Petra Preparer', on: '2026-12-01', location: '', description: 'Read the settings' }
    expect(paper('S3-03')?.procedures.map(({ id, performed }) => ({ id, performed }))).toEqual([
      { id: 'p1', performed: [{ number: 2, ...told }] },
      { id: 'p2', performed: [] },
    ])
    expect(paper('S3-03')?.otherPerformed).toEqual([{ number: 1, ...told }])
    expect(paper('S3-02')?.procedures.flatMap(({ performed }) => performed)).toEqual([])
    const text = await drawnText(papers.path)
    const said = paperWords.performed(told)
    const result = (number: number) => paperWords.performedResult({ number }) + said
    const beside = [paperWords.beside, told.description, result(1)].join('')
    expect(missing(text, [beside, result(2), paperWords.notPerformed])).toEqual([])
  })

  it('P13: lead from each item of the results to its paper, and from what was performed back', async () => {
    const { asked } = await destinationsOf(papers.path)
    const { state, catalogues } = worked()
    const model = reportModel(state, catalogues, { date: '2026-12-01T10:00:00Z', signing: null })
    const refs = model.units.flatMap(({ rows }) => rows.map(({ ref }) => ref))
    const places = placesOf(model, true)
    const to = [...refs.map((ref) => places.paper(ref)), places.performed('S3-03')]
    expect(to.filter((name) => name === undefined || !asked.has(name))).toEqual([])
    const report = placesOf(model)
    expect(refs.flatMap((ref) => report.paper(ref) ?? report.performed(ref) ?? [])).toEqual([])
  })

  it('P13: list each file of the edition, which the report seals with one hash', async () => {
    const { state, catalogues } = worked()
    const { files } = reportModel(state, catalogues, { date: '2026-12-01T10:00:00Z', signing: null }).editions
    expect(files.length).toBeGreaterThan(0)
    const canonical = JSON.stringify(
      Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256] as const).sort()),
    )
    const sealed = createHash('sha256').update(canonical).digest('hex')
    const list = files.flatMap(({ path, sha256 }) => [path, sha256])
    expect(missing(await drawnText(papers.path), [...list, sealed])).toEqual([])
  })

  it('lead nowhere that they do not print', async () => {
    const { defined, asked } = await destinationsOf(papers.path)
    expect([...asked].filter((name) => !defined.has(name))).toEqual([])
    expect(papers.signatures).toEqual([])
  })
})
