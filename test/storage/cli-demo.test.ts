import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowsOf } from '../../assessments/rules/checklist.ts'
import { gapsOf } from '../../assessments/rules/completeness.ts'
import { changedDeterminations, leftOpen } from '../../electron/hosts/cli/demo/determinations.ts'
import { overall } from '../../electron/hosts/cli/demo/engagement.ts'
import { findings } from '../../electron/hosts/cli/demo/findings.ts'
import { itemStories } from '../../electron/hosts/cli/demo/items.ts'
import { clientPeople, firmPeople } from '../../electron/hosts/cli/demo/people.ts'
import { reviewNotes } from '../../electron/hosts/cli/demo/review.ts'
import {
  leftOut,
  offerings,
  partners,
  practices,
  reworded,
  securityServices,
  targets,
  training,
} from '../../electron/hosts/cli/demo/split.ts'
import { worksheet } from '../../electron/hosts/cli/demo/worksheet.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { shippedCatalogues } from '../unit/assessments/library.ts'
import { CommandLine, type Ran } from './support/command-line.ts'

let line: CommandLine
let folder: string
let played: Ran
let state: AssessmentState
/** The words of the report, without their line breaks and hyphens. */
let words: string

beforeAll(async () => {
  line = await CommandLine.build()
  folder = line.free('demo')
  played = await line.run(['demo', folder, '--json'])
  const journal = readFileSync(join(folder, 'assessments', idOf(), 'snapshot.json'), 'utf8')
  state = (JSON.parse(journal) as { state: AssessmentState }).state
  words = packed(said('pdftotext', '-raw', report(), '-'))
}, 400_000)
afterAll(() => line.remove())

const idOf = () => String(played.json['assessment'])
const report = () => join(folder, 'report.pdf')
/** What a tool of the system prints. */
const said = (tool: string, ...args: string[]) =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
const stories = Object.values(itemStories)

/** Text as it is compared with the report: a line may break anywhere, a page may end, and the head of a table comes again. */
function packed(text: string): string {
  return text
    .replace(/Acme Payments Ltd · AWS workload[^\n]*\n?|Revision 1 · Report of record[^\n]*\n?/g, '')
    .replace(/^\s*[A-Z0-9]+-\d+, continued\n/gm, '')
    .replace(/Requirement\s+In short\s+Determination\s+Basis\n?/g, '')
    .replace(/[\s\u00ad-]+/g, '')
}

const given = (texts: readonly (string | undefined)[]) =>
  texts.filter((text) => text !== undefined && text !== '') as string[]
const missing = (texts: readonly (string | undefined)[]) => given(texts).filter((text) => !words.includes(packed(text)))

describe('the demonstration', () => {
  it('says what it made, and nothing else', () => {
    expect([played.code, played.stderr]).toEqual([0, ''])
    expect(played.json).toEqual({ workspace: folder, assessment: idOf(), report: report() })
    expect(existsSync(report())).toBe(true)
  })

  it('leaves an approved assessment that passes its own check', async () => {
    const { json } = await line.run(['check', idOf(), '--workspace', folder, '--json'])
    expect(json).toEqual({ ok: true, problems: [] })
    expect(state.revisions).toMatchObject([{ number: 1, status: 'approved' }])
    expect(state.revisions[0]?.signatures.map(({ role, name }) => [role, name])).toEqual([
      ['preparer', firmPeople.preparer.name],
      ['reviewer', firmPeople.reviewer.name],
      ['approver', firmPeople.approver.name],
    ])
  })

  it('writes the report of record itself, which is sound', () => {
    const signed = join(folder, 'assessments', idOf(), 'revisions', '1', 'report.pdf')
    expect(readFileSync(report()).equals(readFileSync(signed))).toBe(true)
    expect(said('qpdf', '--check', report())).toContain('No syntax or stream encoding errors')
  })

  it('has it signed by three people, valid to another program and to whoever verifies it', async () => {
    const signatures = said('pdfsig', '-nocert', report())
    expect(signatures.match(/Signature is Valid\./g)).toHaveLength(3)
    expect(signatures.match(/ETSI\.CAdES\.detached/g)).toHaveLength(3)
    expect(signatures.split('Signature #3')[1]).toContain('Total document signed')
    const alone = await line.run(['verify', report(), '--workspace', line.free('nowhere'), '--json'])
    expect([alone.code, alone.json['ok'], alone.json['assessment']]).toEqual([0, true, null])
    const inside = await line.run(['verify', report(), '--workspace', folder, '--json'])
    expect([inside.code, inside.json['ok'], inside.json['assessment']]).toEqual([0, true, idOf()])
  })

  it('says in the report that the three certificates were made on one computer, and keeps none of them', () => {
    const others = state.revisions[0]?.signatures.map(({ certificate }) => certificate?.madeBeside)
    expect(others).toEqual([[], ['preparer'], ['preparer', 'reviewer']])
    expect(words).toContain(packed('Made on the same computer as the certificate of the preparer and the reviewer'))
    expect(existsSync(join(folder, 'identities'))).toBe(false)
  })

  it('covers twelve services, two accounts and two Regions in scope, and both frameworks', () => {
    expect(Object.values(state.unit).filter((unit) => unit.kind === 'service')).toHaveLength(12)
    const inScope = Object.values(state.account).filter((account) => account.status === 'in-scope')
    expect(inScope.map(({ alias }) => alias).sort()).toEqual(['acme-pay-prod', 'acme-pay-security'])
    expect(
      Object.values(state.region)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['eu-central-1', 'eu-west-1'])
    expect(state.about.frameworks).toEqual(['nist-csf-2.0', 'iso-27001-2022'])
  })

  it('uses every conclusion and every kind of work', () => {
    const items = Object.values(state.items).flatMap((unit) => Object.values(unit))
    expect([...new Set(items.map((item) => item.conclusion))].sort()).toEqual([
      'compliant',
      'non-compliant',
      'not-applicable',
      'not-assessed',
      'partially-compliant',
    ])
    const count = (of: (item: (typeof items)[number]) => boolean) => items.filter(of).length
    expect(count((item) => item.override !== null)).toBeGreaterThan(0)
    expect(count((item) => item.compensating !== null)).toBeGreaterThan(0)
    expect(count((item) => item.locations.length > 0)).toBeGreaterThan(1)
    expect(count((item) => item.conclusion === 'not-applicable' && item.reason === '')).toBe(0)
    expect(
      Object.values(state.sample)
        .flatMap((sample) => sample.items)
        .filter((item) => item.deviation),
    ).toHaveLength(2)
    expect(Object.values(state.reviewNote).every((note) => note.answered && note.cleared)).toBe(true)
    const determinations = Object.values(state.determination)
    expect(determinations.filter((one) => one.result !== one.proposed)).toHaveLength(changedDeterminations.length)
    expect(determinations.filter((one) => one.result === one.proposed).length).toBeGreaterThan(100)
    const usual = ['deviation', 'soa', 'attestation', 'offering', 'target', 'practice', 'securityService'] as const
    for (const table of [...usual, 'training', 'partner'] as const)
      expect(Object.keys(state[table]).length, table).toBeGreaterThan(0)
    expect(
      Object.values(state.tailoring)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['excluded', 'reworded'])
    expect(items.flatMap((item) => item.locations).filter(({ coverage }) => coverage === 'excluded')).toHaveLength(1)
  })

  it('answers the nine exercises by the questions of the catalogue, and names regulations the catalogue knows', async () => {
    const exercises = [...new Set(Object.values(state.worksheet).map(({ exercise }) => exercise))]
    expect(exercises.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    const { json } = await line.run(['call', 'catalogue:worksheet', 'null', '--workspace', folder])
    const asked = JSON.stringify(json)
    expect(worksheet.filter(({ question }) => !asked.includes(`"${question}"`))).toEqual([])
    const factors = JSON.stringify((await line.run(['call', 'catalogue:factors', 'null', '--workspace', folder])).json)
    expect(state.about.regulations.filter((name) => !factors.includes(`"${name}"`))).toEqual([])
  })

  it('raises a finding for each item that is not compliant, and concludes what names one afterwards', () => {
    const raised = new Set(Object.values(state.finding).flatMap(({ items }) => items))
    const short = Object.entries(state.items).flatMap(([unit, items]) =>
      Object.entries(items).flatMap(([control, { conclusion }]) =>
        conclusion === 'partially-compliant' || conclusion === 'non-compliant' ? [`${unit}/${control}`] : [],
      ),
    )
    expect(short.filter((item) => !raised.has(item))).toEqual([])
    const early = Object.values(state.items)
      .flatMap((unit) => Object.values(unit))
      .filter(({ reportComment, reason }) => /finding F-|\(F-\d\d/.test(reportComment + reason))
      .filter(({ prepared }) => (prepared?.on ?? '') < '2026-11-13T09')
    expect(early.map(({ ref }) => ref)).toEqual([])
  })

  it('Q24: repeats nowhere what the catalogue expects as if it were a result', () => {
    const gaps = gapsOf(state, rowsOf(state, shippedCatalogues), '2026-12-01')
    expect(gaps.filter(({ rule }) => rule === 'Q24')).toEqual([])
  })

  it('rests each compliant item on a procedure performed', () => {
    const tested = new Set(Object.values(state.procedure).map(({ item }) => item))
    const bare = Object.entries(state.items).flatMap(([unit, items]) =>
      Object.entries(items).flatMap(([control, { conclusion }]) =>
        conclusion === 'compliant' && !tested.has(`${unit}/${control}`) ? [`${unit}/${control}`] : [],
      ),
    )
    expect(bare).toEqual([])
  })

  it('performs every procedure that a factor of scope adds to an item', () => {
    const rows = rowsOf(state, shippedCatalogues).filter(({ sharpened }) => sharpened.length > 0)
    expect(rows.length).toBeGreaterThan(15)
    const added = Object.values(state.procedure).filter(({ step }) => step.startsWith('s'))
    expect(rows.filter(({ key }) => !added.some(({ item }) => item === key)).map(({ ref }) => ref)).toEqual([])
  })

  it('marks each exception with its tick mark', () => {
    const exceptions = Object.values(state.procedure).filter(({ outcome }) => outcome === 'exception')
    expect(exceptions.length).toBeGreaterThan(20)
    expect(exceptions.filter(({ tickMarks }) => !tickMarks.includes('X'))).toEqual([])
  })

  it('cites on an item what its procedures rest on, and nothing else', () => {
    const cited = Object.entries(state.items).flatMap(([unit, items]) =>
      Object.entries(items).map(([control, { ref, evidence }]) => ({ ref, key: `${unit}/${control}`, evidence })),
    )
    const resting = (key: string) =>
      Object.values(state.procedure).flatMap(({ item, evidence }) => (item === key ? evidence : []))
    const differing = cited.filter(({ key, evidence }) => {
      const wanted = new Set(resting(key))
      return wanted.size !== evidence.length || evidence.some((id) => !wanted.has(id))
    })
    expect(differing.map(({ ref }) => ref)).toEqual([])
  })

  it('performs no procedure before its evidence is there, and prepares no item before its procedures', () => {
    const procedures = Object.values(state.procedure)
    const early = procedures.filter(({ on, evidence }) =>
      evidence.some((id) => (state.evidence[id]?.collectedOn ?? '') > on),
    )
    expect(early).toEqual([])
    const dated = Object.entries(state.items).flatMap(([unit, items]) =>
      Object.entries(items).map(([control, { prepared }]) => ({ key: `${unit}/${control}`, prepared })),
    )
    const last = (key: string) => procedures.filter(({ item }) => item === key).map(({ on }) => on)
    expect(
      dated.filter(({ key, prepared }) => prepared && last(key).some((on) => on > prepared.on.slice(0, 10))),
    ).toEqual([])
  })

  it('asks nothing of the client before the fieldwork begins', () => {
    const evidence = Object.values(state.evidence).map(({ collectedOn }) => collectedOn ?? '')
    const days = [...Object.values(state.procedure).map(({ on }) => on), ...evidence].sort()
    const asked = [...worksheet.map(({ on }) => on), ...offerings.map(({ on }) => on ?? '')]
    expect(asked.filter((on) => on < (days[0] ?? ''))).toEqual([])
  })

  it('assesses operation wherever it judges, but where design alone has failed', () => {
    const items = Object.values(state.items).flatMap((unit) => Object.values(unit))
    const judged = items.filter(({ design }) => design !== 'not-assessed')
    expect(judged.filter(({ operating }) => operating === 'not-assessed').length).toBeGreaterThan(0)
    const odd = judged.filter(({ design, operating }) =>
      design === 'ineffective' ? operating === 'effective' : operating === 'not-assessed',
    )
    expect(odd.map(({ ref }) => ref)).toEqual([])
  })

  it('is reviewed over the weeks, each item after it was prepared', () => {
    const items = Object.values(state.items).flatMap((unit) => Object.values(unit))
    const concluded = items.filter(({ conclusion }) => conclusion !== 'not-assessed')
    const late = concluded.filter(({ prepared, reviewed }) => !prepared || !reviewed || reviewed.on < prepared.on)
    expect(late.map(({ ref }) => ref)).toEqual([])
    expect(new Set(concluded.map(({ reviewed }) => reviewed?.on.slice(0, 10))).size).toBeGreaterThan(5)
  })

  it('has a report that one attestation supports, that one fails to, and that a letter bridges', async () => {
    const { json } = await line.run(['show', idOf(), '--workspace', folder, '--json'])
    const reliance = json['reliance'] as Record<string, number>
    expect(reliance['supported']).toBeGreaterThan(50)
    expect(reliance['supported-with-exceptions']).toBe(3)
    // Three by the dates and Regions of one report, and four that rest on agreements with AWS, which no report is about.
    expect(reliance['unsupported']).toBe(3 + 4)
    expect(reliance['not-assessed']).toBe(0)
  })
})

describe('its report', () => {
  it('prints every comment, reason and result that was typed', () => {
    expect(missing(stories.map(({ comment }) => comment))).toEqual([])
    expect(missing(stories.map(({ reason }) => reason))).toEqual([])
    expect(
      missing(stories.flatMap(({ tests }) => tests ?? []).flatMap((test) => [test.description, test.result])),
    ).toEqual([])
    expect(missing(stories.flatMap(({ locations }) => locations ?? []).map(({ note }) => note))).toEqual([])
    expect(missing([overall.conclusion, overall.ratingReason])).toEqual([])
  })

  it('prints every finding in full', () => {
    const texts = findings.flatMap((finding) => [
      ...[finding.title, finding.condition, finding.criteria, finding.cause, finding.effect],
      ...[finding.recommendation, finding.correction, finding.response.text, finding.response.owner],
    ])
    expect(missing(texts)).toEqual([])
  })

  it('prints how the split was established, field by field', () => {
    expect(missing(worksheet.map(({ answer }) => answer))).toEqual([])
    const texts = [
      ...practices.map(({ note }) => note),
      ...securityServices.map(({ use }) => use),
      ...training.flatMap(({ name, course, note }) => [name, course, note]),
      ...partners.flatMap(({ name, offer, note, operates }) => [
        name,
        offer,
        note,
        ...operates.map(({ part }) => part),
      ]),
      ...[...offerings.map(({ source }) => source), ...targets.map(({ reason }) => reason)],
      ...[reworded.responsibility, reworded.reason, leftOut.reason],
    ]
    expect(missing(texts)).toEqual([])
  })

  it('prints everybody who took part', () => {
    expect(missing([...Object.values(firmPeople), ...clientPeople].map(({ name }) => name))).toEqual([])
  })

  it('prints the reason of every determination that was changed', () => {
    expect(missing([...changedDeterminations.map(({ reason }) => reason), ...Object.values(leftOpen)])).toEqual([])
    expect(words).not.toContain(packed('Not yet confirmed by the auditor'))
  })

  it('names the third party wherever one is known, and counts the contradictions of the Statement of Applicability as printed', () => {
    expect(words).not.toContain(packed('SIEM provider'))
    const counted = new RegExp(String.raw`(\d+)${packed('entries contradict the results')}`).exec(words)?.[1]
    const comment = itemStories['organization/org.risk-treatment']?.comment
    expect(comment).toContain(`Of its entries ${counted} contradict the results`)
  })

  it('prints no working note and no review note', () => {
    const kept = given([
      ...stories.map(({ note }) => note),
      ...reviewNotes.flatMap(({ text, answer }) => [text, answer]),
    ])
    expect(kept.length).toBeGreaterThan(8)
    expect(kept.filter((text) => words.includes(packed(text)))).toEqual([])
    expect(kept.filter((text) => words.includes(packed(text).slice(0, 30)))).toEqual([])
  })

  it('holds no word of a programmer', () => {
    expect(words).not.toMatch(/undefined|\[object|NaN|null(?!able)/)
  })
})

describe('after the last signature', () => {
  it('E44: lays down how long a file is kept, which no undo is offered for while the work is closed', async () => {
    const piece = Object.values(state.evidence).find(({ file }) => file !== null)
    const intention = { type: 'evidence.retain', evidence: [piece?.id], until: '2040-12-31' }
    const asked = JSON.stringify({ id: idOf(), intention })
    const { code, json } = await line.run([
      'call',
      'assessment:intend',
      asked,
      '--workspace',
      folder,
      '--as',
      'Maya',
      '--json',
    ])
    expect([code, json]).toMatchObject([0, { canUndo: false, canRedo: false }])
  })
})

describe('a folder that is not empty', () => {
  it('is refused and left alone', async () => {
    const full = line.free('full')
    mkdirSync(full)
    writeFileSync(join(full, 'notes.txt'), 'mine')
    const ran = await line.run(['demo', full])
    expect([ran.code, ran.stdout]).toEqual([1, ''])
    expect(ran.stderr).toBe(`${full} is not empty. Name a new or empty folder for the demonstration.\n`)
    expect(readdirSync(full)).toEqual(['notes.txt'])
  })

  it('nor is a file a folder', async () => {
    const file = line.free('file')
    writeFileSync(file, '')
    const ran = await line.run(['demo', file])
    expect([ran.code, ran.stderr]).toEqual([
      1,
      `${file} is not a folder. Name a new or empty folder for the demonstration.\n`,
    ])
  })
})
