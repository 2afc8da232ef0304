import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fieldworkOf } from '../../../../assessments/rules/report-model/conduct.ts'
import { forMode } from '../../../../assessments/rules/report-model/for-mode.ts'
import { hashOfFiles } from '../../../../assessments/rules/hash.ts'
import { drawReport } from '../../../../electron/report/draw.ts'
import { page as paper } from '../../../../electron/report/type-scale.ts'
import { ReportModel } from '../../../../shared/model/report.ts'
import { splitRules } from '../../../../shared/text/en/rules.ts'
import { reportText, reportWords } from '../../../../shared/text/en/report.ts'
import {
  bookmarksOf,
  boxesOf,
  checkOf,
  destinationsOf,
  drawInto,
  drawnPages,
  drawnText,
  fontsOf,
  infoOf,
  pagesOf,
  reportFolder,
  solidText,
  structureOf,
  type DrawnReport,
} from '../../../support/pdf-reading.ts'
import { demandingReport, sampleRecordHash, sampleReport, smallReport } from '../../../support/sample-report.ts'
import { withTokens } from '../../../support/token-report.ts'

const record = { kind: 'record', recordHash: sampleRecordHash } as const
const solid = (text: string) => text.normalize('NFC').replace(/\s+/g, '')
/** Which of some words a text lacks, however lines are broken. */
const missing = (text: string, words: readonly string[]) => words.filter((each) => !text.includes(solid(each)))
/** How often words stand in a text. */
const times = (text: string, words: string) => text.split(solid(words)).length - 1

let folder: { path: string; remove: () => Promise<void> }
let sample: DrawnReport
let demanding: DrawnReport
/** Without what need not be there. */
let plain: DrawnReport
const at = (name: string) => join(folder.path, name)

beforeAll(async () => {
  folder = await reportFolder()
  sample = await drawInto(at('sample.pdf'), sampleReport(), record)
  demanding = await drawInto(at('demanding.pdf'), demandingReport(), record)
  plain = await drawInto(at('plain.pdf'), plainReport(), record)
}, 120_000)
afterAll(() => folder.remove())

const noWorksheet = { exercises: [], practices: [], securityServices: [], training: [], partners: [] }

describe('the sample', () => {
  it('is a report model, so that these tests draw what the app would', () => {
    expect(() => ReportModel.parse(demandingReport())).not.toThrow()
  })
})

describe('the file', () => {
  it('is sound to a reader that did not write it', async () => {
    expect(await checkOf(demanding.path)).toContain('No syntax or stream encoding errors found')
  })

  it('is a tagged PDF 1.7 with its title, language and fixed dates', async () => {
    const info = await infoOf(sample.path)
    expect(info.get('Tagged')).toBe('yes')
    expect(info.get('PDF version')).toBe('1.7')
    expect(info.get('Title')).toBe(`${sampleReport().about.client}: ${sampleReport().about.title}`)
    expect(info.get('CreationDate')).toBe(info.get('ModDate'))
    expect(await readFile(sample.path, 'latin1')).toMatch(/\/Lang \(en-GB\)/)
  })

  it('keeps its metadata well-formed whatever the client is called', async () => {
    const model = sampleReport()
    model.about.client = 'Fisher & <Sons> "Ltd"'
    const drawn = await drawInto(at('escaped.pdf'), smallReport(model), record)
    const bytes = await readFile(drawn.path, 'utf8')
    expect(bytes).toContain('Fisher &amp; &lt;Sons&gt; &quot;Ltd&quot;: ')
    expect(bytes).not.toMatch(/<rdf:li[^>]*>[^<]*<Sons>/)
  })

  it('embeds every font, as a subset that maps to Unicode', async () => {
    const fonts = await fontsOf(demanding.path)
    expect(fonts.map((font) => font.name.replace(/^.*\+/, ''))).toEqual(
      expect.arrayContaining(['SourceSerif4-Regular', 'Inter-Regular', 'NotoSansSC-Regular']),
    )
    expect(fonts.filter((font) => !font.embedded || !font.unicode)).toEqual([])
  })

  it('is the same bytes for the same input, and others for another imprint', async () => {
    const model = smallReport()
    const draw = async (name: string, imprint: Parameters<typeof drawInto>[2]) =>
      readFile((await drawInto(at(name), model, imprint)).path)
    const first = await draw('first.pdf', record)
    expect((await draw('second.pdf', record)).equals(first)).toBe(true)
    expect((await draw('copy.pdf', { ...record, kind: 'copy' })).equals(first)).toBe(false)
  })
})

describe('pages', () => {
  it('say which of how many they are, from the second on', async () => {
    const pages = await pagesOf(sample.path)
    expect(pages).toHaveLength(sample.pages)
    const wrong = pages.slice(1).filter((page, index) => !solid(page).includes(`Page${index + 2}of${sample.pages}`))
    expect(wrong).toEqual([])
  })

  it('each say that a copy is one, of which record', async () => {
    const copy = await drawInto(at('copies.pdf'), smallReport(), { ...record, kind: 'copy' })
    const told = solid(reportText.imprint.copyLine({ hash: sampleRecordHash }))
    expect((await pagesOf(copy.path)).filter((page) => !solid(page).includes(told))).toEqual([])
  })

  it('each say that a draft is not signed', async () => {
    const model = { ...smallReport(), frozen: false }
    const draft = await drawInto(at('draft.pdf'), model, { kind: 'draft', recordHash: null })
    const pages = await pagesOf(draft.path)
    expect(pages.filter((page) => !page.includes(reportText.imprint.draft))).toEqual([])
    expect(pages.join('\n')).not.toContain(sampleRecordHash.slice(0, 12))
  })

  it('carry client, title and classification at the head', async () => {
    const [, second = ''] = await pagesOf(sample.path)
    expect(second).toContain('Meridian Payments Europe')
    expect(second).toContain('Confidential: recipients only')
  })
})

describe('finding the way', () => {
  it('has a bookmark for each section, leading where the contents say', async () => {
    const bookmarks = await bookmarksOf(sample.path)
    const titles = bookmarks.map((bookmark) => bookmark.title.replace(/^\d+\s+/, ''))
    const { contents, ...headings } = reportText.headings
    expect(titles).toEqual(Object.values(headings))
    const [, listed = ''] = (await drawnText(sample.path)).split(solid(contents))
    const entries = bookmarks.map(({ title, destpageposfrom1 }) => `${title}${destpageposfrom1}`)
    expect(missing(listed, entries)).toEqual([])
  })

  it('has contents of one page for a workload of twelve services', async () => {
    const bookmarks = await bookmarksOf(sample.path)
    const page = (title: string) => bookmarks.find((each) => each.title.endsWith(title))?.destpageposfrom1 ?? 0
    expect(page(reportText.headings.conclusion) - page(reportText.headings.control)).toBe(2)
  })

  it('has a bookmark for each finding and each unit', async () => {
    const titles = (await bookmarksOf(sample.path)).flatMap((each) => each.kids.map((kid) => kid.title))
    const model = sampleReport()
    for (const name of [...model.findings.map((finding) => finding.title), ...model.units.map((unit) => unit.name)])
      expect(titles.some((title) => title.endsWith(name))).toBe(true)
  })

  it('has no link that leads nowhere, and both ways between items and whatever names them', async () => {
    const { defined, asked } = await destinationsOf(sample.path)
    expect(asked.size).toBeGreaterThan(100)
    expect([...asked].filter((name) => !defined.has(name))).toEqual([])
    for (const letter of ['c', 'r', 's', 'f', 'e', 'p', 'q', 't', 'w', 'm'])
      expect([...asked].some((name) => name.startsWith(letter))).toBe(true)
  })

  it('is tagged with headings, tables with heads, lists, figures and links', async () => {
    const tree = await structureOf(sample.path)
    const names = Array.from(tree.matchAll(/^\s*(\w+)/gm), (match) => match[1] ?? '')
    for (const name of [
      'Document',
      'H1',
      'H2',
      'H3',
      'H4',
      'P',
      'Table',
      'TR',
      'TH',
      'TD',
      'L',
      'LI',
      'LBody',
      'Figure',
      'Link',
      'TOC',
    ])
      expect(names).toContain(name)
    expect(tree).toMatch(/\/Scope \/Column/)
  })

  it('describes each figure in words', async () => {
    const bytes = await readFile(sample.path, 'latin1')
    // The chart of the summary, the matrix, the reliance bar, a chart for each framework, and the heat map.
    expect(bytes.match(/\/S \/Figure\n\/Alt/g)).toHaveLength(6)
  })
})

describe('what was typed', () => {
  it('is printed, every field of it', async () => {
    const { model, tokens } = withTokens(smallReport())
    expect(tokens.length).toBeGreaterThan(200)
    for (const part of [
      'samples.0.items.0.deviation',
      'samples.0.seed',
      'soa.entries.0.contradiction',
      'worksheet.exercises.0.answers.0.owner',
      'worksheet.practices.0.note',
      'worksheet.partners.0.operates.0.part',
      'scope.offerings.0.source',
      'frameworks.0.partial',
      'frameworks.0.groups.1.requirements.0.targetReason',
      'units.2.rows.1.sharpened.0',
    ])
      expect(tokens.map(({ path }) => path)).toContain(`model.${part}`)
    const drawn = await drawInto(at('tokens.pdf'), model, record)
    const text = await solidText(drawn.path)
    const lost = tokens.filter(({ token }) => !text.includes(token)).map(({ path }) => path)
    // The paths of the catalogue's files are in the attached data, whose hash is printed.
    expect(lost.filter((path) => !path.startsWith('model.editions.files.'))).toEqual([])
    expect(text).toContain(hashOfFiles(model.editions.files))
  })

  it('names each item of a sample once with its tick marks, and each deviation with its item', async () => {
    const text = (await pagesOf(sample.path)).join('\n').replace(/\s+/g, ' ')
    const [first, second] = sampleReport().samples
    for (const { name } of first?.items ?? []) expect(text).toContain(name)
    expect(text).toMatch(/A T CHG-4100, CHG-4137/)
    expect(text).toMatch(/A T X CHG-4248, /)
    expect(text).toContain(`${second?.items[0]?.name}: ${second?.items[0]?.deviation}`)
    expect(text).toContain(reportText.evidence.seed({ seed: first?.seed ?? '' }))
  })

  it('E33: calls the seed of a systematic selection one, from which its items are drawn again', async () => {
    const model = smallReport()
    const [first] = model.samples
    if (!first) throw new Error('the sample report has samples')
    Object.assign(first, { method: 'systematic', seed: '20261014-4711' })
    const drawn = await drawInto(at('systematic.pdf'), model, record)
    expect(await solidText(drawn.path)).toContain('seed:20261014-4711')
  })

  it('flows over pages however long it is, with nothing lost', async () => {
    const comment = demandingReport().units[2]?.rows[0]?.comment ?? ''
    expect(comment).toHaveLength(100_000)
    const pages = await pagesOf(demanding.path)
    const counted = (text: string) => text.split('configuration of each bucket').length - 1
    const flat = pages.map((page) => page.replace(/\s+/g, ' ')).join(' ')
    expect(counted(flat)).toBeGreaterThan(counted(comment) * 0.95)
    const running = new RegExp(`${solid('Revision 2')}.*?${solid(`of ${demanding.pages}`)}`, 'gu')
    const head = solid(pages[2]?.split('\n')[0] ?? '')
    const body = pages
      .map((page) =>
        solid(page)
          .replace(running, '')
          .replaceAll(head, '')
          .replaceAll('Confidential:recipientsonly', '')
          .replaceAll(
            solid(reportText.running.continued({ what: demandingReport().units[2]?.rows[0]?.ref ?? '' })),
            '',
          ),
      )
      .join('')
    expect(body).toContain(solid(comment).slice(0, 60_000))
  })

  it('may be Greek, Cyrillic or Chinese', async () => {
    const text = await solidText(demanding.path)
    for (const words of [
      'Ο ελεγκτής εξέτασε τις ρυθμίσεις',
      'Аудитор проверил настройки',
      '审计员检查了每个存储桶的配置',
      '王丽华',
      'הבדיקה הושלמה',
      'الفحص',
      'Žižka',
    ])
      expect(text).toContain(solid(words))
  })

  it('shows a hollow square for a character no font has, and names it', async () => {
    expect(demanding.missingGlyphs).toContain('👍🏽 U+1F44D U+1F3FD')
    expect(demanding.missingGlyphs.filter((name) => /U\+0[56]/.test(name))).toEqual([])
    expect((await pagesOf(demanding.path)).join(' ')).toMatch(/looks fine □ to the team □/)
    expect(sample.missingGlyphs).toEqual([])
  })

  it('is drawn without a single glyph that a font does not have', async () => {
    // Glyph 0 is what a font draws for what it lacks; pdftotext shows it as U+FFFD or leaves a NUL.
    const text = await solidText(demanding.path)
    expect([text.includes('\u0000'), text.includes('\ufffd')]).toEqual([false, false])
  })
})

describe('what is told once', () => {
  const occurrences = (text: string, words: string) => text.split(solid(words)).length - 1

  it('is the rule that several items share; a split of its own is explained at the item', async () => {
    const model = smallReport()
    const row = model.units[0]?.rows[0]
    if (!row) throw new Error('the sample has rows')
    const common = 'Because the catalogue says so of many'
    for (const each of model.units.flatMap((unit) => unit.rows)) each.explanation = { rule: 'R5', words: common }
    row.explanation = { rule: 'R6', words: 'As the auditor decided for this one' }
    const text = await solidText((await drawInto(at('rules.pdf'), model, record)).path)
    expect(occurrences(text, common)).toBe(1)
    expect(occurrences(text, 'As the auditor decided for this one')).toBe(1)
    expect(occurrences(text, '(rule R5)')).toBe(model.units.flatMap((unit) => unit.rows).length - 1)
  })

  it('is the reason of layers on one side of a service', async () => {
    const model = smallReport()
    const [row] = model.matrix.rows
    if (!row) throw new Error('the sample has a matrix')
    const told = (index: number) =>
      index === 0 ? { rule: 'R2', words: 'Own option' } : { rule: 'R1', words: 'Same reason' }
    const cells = row.cells.map((cell, index) => ({ ...cell, side: 'aws' as const, explanation: told(index) }))
    model.matrix = { ...model.matrix, rows: [{ ...row, cells }] }
    const text = await solidText((await drawInto(at('layers.pdf'), model, record)).path)
    expect([occurrences(text, 'Same reason (R1)'), occurrences(text, 'Own option (R2)')]).toEqual([1, 1])
    expect(text).toContain(
      solid(
        model.matrix.layers
          .slice(1)
          .map((layer) => layer.name)
          .join('; '),
      ),
    )
  })
})

describe("the client's own words", () => {
  it('are compared where there is a Statement of Applicability, and the report says that the auditor issues none', async () => {
    const text = await solidText(sample.path)
    const { soa } = sampleReport()
    for (const words of [reportText.soa.heading, reportText.soa.intro, reportText.soa.contradictionCount({ count: 2 })])
      expect(text).toContain(solid(words))
    for (const entry of soa.entries) expect(text).toContain(solid(`${entry.requirement} ${entry.title}`))
    expect(text).toContain(solid('Version 3.2, dated 20 January 2026'))
  })

  it('have no heading where there are none', async () => {
    expect(await solidText(plain.path)).not.toContain(solid(reportText.soa.heading))
  })
})

describe('how the split was established', () => {
  const words = reportText.worksheet

  it('is told by all nine exercises with how far each is, answered or not', async () => {
    const text = await drawnText(sample.path)
    const list = sampleReport().worksheet.exercises
    expect(list).toHaveLength(9)
    const heads = list.map(({ number, title, status }) => `${number} ${title} ${reportWords.exerciseStatus[status]}`)
    expect(missing(text, [...heads, words.done({ done: 2, total: 9 }), words.noAnswer])).toEqual([])
  })

  it('counts the practices of each set, and names third parties with what they operate', async () => {
    const text = await drawnText(sample.path)
    const { practice } = reportWords
    const told = [
      ...[words.exercises, words.practices, words.securityServices, words.training, words.partners],
      `1 ${practice['in-place']} 1 ${practice.partly} 1 ${practice['not-in-place']}`,
      'WAF-03, EC2-03: Keeps the rule groups current.',
      `${words.noItem}: Watches the mainframe, which is out of scope.`,
      words.operatesNothing,
    ]
    expect(missing(text, told)).toEqual([])
  })

  it('is told at the items too', async () => {
    const text = await drawnText(sample.path)
    const [practice] = sampleReport().worksheet.practices
    const told = [
      `${reportText.services.practices} ${reportWords.practice.partly} ${practice?.question}`,
      `${reportText.services.partners} Palisade Firewall: Keeps the rule groups current.`,
      `${reportText.services.sharpened} PCI DSS asks that the rule set is reviewed every six months`,
    ]
    expect(missing(text, told)).toEqual([])
  })

  it('says that nothing was worked through where nothing was', async () => {
    const text = await drawnText(plain.path)
    expect(missing(text, [words.untouched, words.exercises])).toEqual([words.exercises])
  })
})

describe('what limits a result', () => {
  it('are locations without a result: procedures are not what is counted, and the limitations lead there', async () => {
    const { notTestedNote, notTestedLimitation, allTested } = reportText.scope
    const limits = [notTestedNote, notTestedLimitation({ count: 2, number: '4.6' })]
    expect(missing(await drawnText(sample.path), [...limits, allTested])).toEqual([allTested])
    expect(missing(await drawnText(plain.path), [...limits, allTested])).toEqual(limits)
  })

  it('are locations that were sampled or left out, with the reason', async () => {
    const told = [
      'payments-prod / eu-west-1 compliant, tested',
      'payments-prod / eu-central-1 compliant, sampled: Same template',
      'log-archive / eu-west-1 left out: Runs no workload.',
    ]
    expect(missing(await drawnText(sample.path), told)).toEqual([])
  })

  it('are controls of the class: marked in the scope and at the unit, and explained with the services', async () => {
    const { classDefaults, inDepth } = reportText.methodology
    const general = sampleReport().units.filter(({ depth }) => depth === 'class defaults only')
    const text = await drawnText(sample.path)
    // The sentence may go on overleaf.
    const explained = classDefaults({ services: general.map(({ name }) => name) }).slice(0, 100)
    expect(missing(text, [explained, inDepth])).toEqual([inDepth])
    expect(general.length).toBeGreaterThan(1)
    // Once more where the methodology explains the words.
    expect(times(text, reportWords.libraryDepth['class defaults only'])).toBe(general.length * 2 + 1)
    expect(times(text, `${reportWords.libraryDepth['class defaults only']}${reportText.services.counts}`)).toBe(
      general.length,
    )
    expect(missing(await drawnText(plain.path), [inDepth])).toEqual([])
  })

  it('are deviations from common controls, which count for the unit and are told there', async () => {
    const [deviating] = sampleReport()
      .units.flatMap(({ rows }) => rows)
      .filter(({ deviations }) => deviations.length > 0)
    const [{ conclusion, reason } = { conclusion: 'not-assessed' as const, reason: '' }] = deviating?.deviations ?? []
    const told = `${reportText.services.ownDeviations} ${deviating?.ref} ${reportWords.conclusion[conclusion]}: ${reason}`
    expect(missing(await drawnText(sample.path), [told])).toEqual([])
    expect(reportText.methodology.scoreFormula).toMatch(/deviation is a further result/)
  })
})

describe('results by framework', () => {
  const words = reportText.frameworks

  it('say why they are against Annex A only, and nothing of it where all was assessed', async () => {
    const [, iso] = sampleReport().frameworks
    const because = iso?.partial ?? ''
    expect(because).not.toBe('')
    expect(missing(await drawnText(sample.path), [because])).toEqual([])
    expect(await drawnText(plain.path)).not.toContain(solid('The assessment is against Annex A'))
  })

  it('compare Current and Target Profile in the CSF, what falls short and is most urgent first', async () => {
    const text = await drawnText(sample.path)
    const [from, until] = [words.profile, words.groups['nist-csf-2.0']].map((each) => text.indexOf(solid(each)))
    const compared = text.slice(from, until)
    const places = ['PR.AA-03', 'PR.DS-02', 'PR.AA-05', 'PR.DS-11', 'PR.AA-01'].map((id) => compared.indexOf(id))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(
      missing(compared, [words.gapCount({ count: 3 }), 'The profile of January 2026 puts card data first.']),
    ).toEqual([])
    expect(times(compared, words.shortOfTarget)).toBe(4)
  })

  it('tell goals outside the CSF only where they were recorded: else all that is not achieved would be short', async () => {
    const text = await drawnText(sample.path)
    const iso = text.slice(text.indexOf(solid(words.groups['iso-27001-2022'])))
    expect([times(iso, words.shortOfTarget), times(text, words.shortOfTarget)]).toEqual([0, 8])
  })

  it('S7: name the services that deviate from an item that answers, because their results count as well', async () => {
    const model = smallReport()
    const [row] = model.units.flatMap(({ rows }) => rows)
    const requirement = model.frameworks[0]?.groups.flatMap(({ requirements }) => requirements)[0]
    if (!row || !requirement) throw new Error('the sample has rows and requirements')
    Object.assign(row, { deviations: [{ unit: 'Amazon Far', conclusion: 'non-compliant', reason: 'Not there yet.' }] })
    Object.assign(requirement, { answeredBy: [row.ref] })
    const text = await drawnText((await drawInto(at('deviating.pdf'), model, record)).path)
    expect(missing(text, [`${words.deviatingFrom} ${row.ref}: Amazon Far`])).toEqual([])
    expect(await drawnText(plain.path)).not.toContain(solid(words.deviatingFrom))
  })

  it('mark what was determined before results changed', async () => {
    const text = await drawnText(sample.path)
    expect(times(text, words.outdated)).toBe(2)
    expect(missing(text, [words.outdatedNote({ count: 2 })])).toEqual([])
  })
})

describe('modes', () => {
  const certified = (model: ReportModel) => forMode({ ...model, about: { ...model.about, mode: 'certification' } })

  it('prints requirement, nonconformity, evidence, place and class for a certification, and neither cause, cure nor rating', async () => {
    const model = certified(sampleReport())
    const drawn = await drawInto(at('certification.pdf'), model, record)
    const text = await drawnText(drawn.path)
    const [finding] = sampleReport().findings
    if (!finding) throw new Error('the sample has findings')
    const { cause, effect, recommendation, correction, criteria, nonconformity, condition } = finding
    const advice = [
      cause,
      effect,
      recommendation,
      correction,
      reportText.findings.riskWords({ likelihood: 'moderate', impact: 'high' }),
    ]
    const hidden = [...advice, ...Object.values(reportWords.rating), '%']
    expect(missing(text, hidden)).toEqual(hidden)
    const { requirement, objectiveEvidence } = reportText.findings
    const stated = [criteria, nonconformity, ...condition.split('\n\n')]
    const labels = [requirement, objectiveEvidence, reportWords.findingClass.major, reportText.summary.byClass]
    expect(missing(text, [...stated, ...labels, 'payments-prod / eu-west-1'])).toEqual([])
  })

  it('prints for a certification what each group reached, and no score of groups, units or sides of the line', async () => {
    const { groupsScored, groupsNote, points } = reportText.frameworks
    const { originations, originationsScored } = reportText.summary
    const [unit] = sampleReport().units
    const scores = [
      groupsScored,
      originationsScored,
      `78% (${points({ points: '7', base: '9' })})`,
      `${unit?.score.points} of ${unit?.score.base} weighted points`,
    ]
    const counts = [groupsNote, originations, reportText.methodology.scoreCertification]
    expect(missing(await drawnText(sample.path), scores)).toEqual([])
    expect(missing(await drawnText(at('certification.pdf')), [...counts, ...scores])).toEqual(scores)
  })

  it('prints the score with its formula otherwise', async () => {
    const text = await solidText(sample.path)
    expect(text).toContain(solid(reportText.methodology.scoreFormula))
    expect(text).toContain(`${sampleReport().summary.score.percent}%`)
  })

  it('says nothing of operation where the assessment is of one day', async () => {
    const model = smallReport()
    model.about.kind = 'point-in-time'
    const text = await solidText((await drawInto(at('day.pdf'), model, record)).path)
    expect(text).toContain(solid(reportText.methodology.pointInTime))
    expect(text).not.toContain(solid('operation effective'))
  })
})

describe('layout', () => {
  it('sets the numbers of pages flush right, however many digits they have', async () => {
    const xml = await boxesOf(sample.path)
    const ofNumber = />of<\/word>\s*<word[^>]*xMax="([\d.]+)"[^>]*>(\d+)<\/word>/g
    const edges = xml
      .split('<page ')
      .slice(2)
      .flatMap((each) =>
        [...each.matchAll(ofNumber)].filter(([, , number]) => number === String(sample.pages)).slice(-1),
      )
      .map(([, edge]) => Number(edge))
    expect(edges.length).toBe(sample.pages - 1)
    for (const edge of edges) expect(Math.abs(edge - paper.right)).toBeLessThan(0.6)
  })

  it('repeats the head of a table on each page it goes on', async () => {
    const model = smallReport()
    model.evidence = Array.from({ length: 4 }, () => sampleReport().evidence).flat()
    const drawn = await drawInto(at('long-table.pdf'), model, record)
    const pages = (await pagesOf(drawn.path)).filter((page) => /^JSON data/m.test(page))
    expect(pages.length).toBeGreaterThan(4)
    expect(pages.filter((page) => !page.includes(reportText.evidence.seal))).toEqual([])
  })

  it('says where a finding goes on over a page, and leaves not its last line alone there', async () => {
    const model = smallReport()
    const [first] = sampleReport().findings
    if (!first) throw new Error('the sample has findings')
    model.findings = Array.from({ length: 60 }, (_, index) => ({
      ...first,
      ref: `F-${index + 10}`,
      class: 'minor',
      condition: 'What was seen stands here. '.repeat(3 + index),
    }))
    const pages = await pagesOf((await drawInto(at('many-findings.pdf'), model, record)).path)
    const goingOn = pages.filter((page) => /F-\d+, continued/.test(page))
    expect(goingOn.length).toBeGreaterThan(20)
    const { evidence, items } = reportText.findings
    const alone = new RegExp(`continued\\s+(${evidence}|${items})\\b`)
    expect(goingOn.filter((page) => alone.test(page))).toEqual([])
  })

  it('S2: says from how many results a score is: neither those without a half of the customer nor what is not applicable', async () => {
    const model = smallReport()
    const { summary } = model
    const counts = {
      compliant: 1,
      'partially-compliant': 0,
      'non-compliant': 0,
      'not-applicable': 7,
      'not-assessed': 1,
    }
    summary.originations.inherited = 10
    summary.scoreByOrigination.inherited = { counts, total: 9, points: 1, base: 1, percent: 100 }
    summary.score = { counts, total: 9, points: 1, base: 1, percent: 100 }
    const text = await drawnText((await drawInto(at('score.pdf'), model, record)).path)
    const said = [1, 8, 9].flatMap((judged) => [
      reportText.summary.scoreOf({ percent: '100%', judged }),
      reportText.summary.basedOn({ judged, open: 1 }),
    ])
    expect(missing(text, said)).toEqual(said.slice(2))
  })

  it('keeps the summary of a twelve-service workload on one page', async () => {
    const bookmarks = await bookmarksOf(sample.path)
    const page = (title: string) => bookmarks.find((each) => each.title.endsWith(title))?.destpageposfrom1 ?? 0
    expect(page(reportText.headings.scope) - page(reportText.headings.summary)).toBe(1)
  })

  it('keeps the summary on one page, however long the conclusion and however many units there are', async () => {
    const model = smallReport()
    const [unit] = sampleReport().summary.units
    if (!unit) throw new Error('the sample has units')
    model.summary.units = Array.from({ length: 90 }, (_, index) => ({ ...unit, name: `Unit ${index + 1}` }))
    model.about.conclusion = Array.from({ length: 400 }, (_, index) => `Sentence ${index + 1}.`).join(' ')
    model.about.ratingReason = 'The reason stands after it.'
    const drawn = await drawInto(at('long-conclusion.pdf'), model, record)
    const bookmarks = await bookmarksOf(drawn.path)
    const page = (title: string) => bookmarks.find((each) => each.title.endsWith(title))?.destpageposfrom1 ?? 0
    const { headings, summary, conclusion } = reportText
    expect(page(headings.scope) - page(headings.summary)).toBe(1)
    const pages = (await drawnPages(drawn.path)).map(solid)
    const glance = pages[page(headings.summary) - 1] ?? ''
    const shown = [summary.rating, summary.progress, summary.reliance, summary.top, summary.byConclusion]
    expect(missing(glance, [...shown, 'Unit 90'])).toEqual(['Unit 90'])
    const before = pages.slice(page(headings.conclusion) - 1, page(headings.summary) - 1).join('')
    const told = ['Sentence 1.', 'Sentence 400.', conclusion.rating, conclusion.proposed, model.about.ratingReason]
    expect(missing(before, told)).toEqual([])
  })

  it('has room for three signature fields on one page', async () => {
    expect(sample.signatures.map((box) => box.role)).toEqual(['preparer', 'reviewer', 'approver'])
    expect(new Set(sample.signatures.map((box) => box.page)).size).toBe(1)
    const page = (await pagesOf(sample.path))[(sample.signatures[0]?.page ?? 0) - 1] ?? ''
    expect(solid(page)).toContain(sampleRecordHash)
    expect(solid(page)).toContain(solid(reportText.signOff.nature.record))
  })

  it('P8: names no rule that it does not define', async () => {
    const { matrix, units } = sampleReport()
    const named = new Set(
      [...matrix.rows.flatMap(({ cells }) => cells), ...units.flatMap(({ rows }) => rows)].map(
        ({ explanation }) => explanation.rule,
      ),
    )
    expect(named.size).toBeGreaterThan(3)
    const text = await drawnText(sample.path)
    expect(
      missing(
        text,
        [...named].map((rule) => rule + (splitRules[rule] ?? 'no such rule')),
      ),
    ).toEqual([])
  })

  it('P19: says by which standards the work was done and in which mode, when, and who reviewed it', async () => {
    const text = await drawnText(sample.path)
    const { control, methodology } = reportText
    const { about, fieldwork, review, signOff } = sampleReport()
    const by = (review?.by ?? []).map((each) => control.reviewer(each))
    const said = [
      about.standards,
      methodology.modeMeaning[about.mode],
      control.fieldworkDays(fieldwork ?? { from: '', to: '' }),
      control.itemsReviewed({ by, complete: true, open: 0, total: 0 }),
      control.wholeReviewed({ reviewer: signOff.reviewer ?? '', approver: signOff.approver ?? '' }),
    ]
    expect(missing(text, said)).toEqual([])
  })

  it('P19: says of a record frozen before it told its fieldwork what its details say, and nothing of its review', async () => {
    const { fieldwork: _, review: __, ...older } = sampleReport()
    const model = ReportModel.parse(older)
    const { path } = await drawInto(at('older.pdf'), model, { ...record, kind: 'copy' })
    const text = await drawnText(path)
    const { control } = reportText
    const told = control.fieldworkDays(fieldworkOf(model) ?? { from: '', to: '' })
    expect(missing(text, [told, control.noFieldwork, control.noReview])).toEqual([
      control.noFieldwork,
      control.noReview,
    ])
  })

  it('P11: says of a repeat finding by which earlier report it was raised', async () => {
    const model = smallReport()
    const [first] = sampleReport().findings
    if (!first) throw new Error('the sample has findings')
    const prior = { title: 'Old keys', report: 'Report of 2025', outcome: '', finding: first.ref } as const
    model.findings = [{ ...first, repeat: true }]
    model.priorFindings = [
      { ...prior, reference: 'A-7', status: 'open' },
      { ...prior, reference: 'A-8', status: 'closed' },
    ]
    const drawn = await drawInto(at('repeat.pdf'), model, record)
    expect(
      missing(await drawnText(drawn.path), [reportText.findings.repeatOf({ before: ['A-7 (Report of 2025)'] })]),
    ).toEqual([])
  })

  it('says when a document was looked up only where one was, and what a hollow square is only where one stands', async () => {
    const { editions } = reportText
    const model = smallReport()
    const [first] = model.editions.sources
    if (!first) throw new Error('the sample has sources')
    const draw = async (name: string, checked: string | null, limits: string) => {
      model.editions.sources = [{ ...first, checked }]
      model.about.limitations = limits
      return drawnText((await drawInto(at(name), model, record)).path)
    }
    const [never, once] = [
      await draw('never.pdf', null, 'Plain'),
      await draw('once.pdf', '2025-11-18', 'Odd \u{10ffff}'),
    ]
    expect(missing(never, [editions.sourcesNotLookedUp])).toEqual([])
    expect(missing(once, [editions.sourcesLookedUp, editions.missingNote])).toEqual([])
    const unsaid = [editions.sourcesLookedUp, editions.missingNote]
    expect(missing(never, unsaid)).toEqual(unsaid)
    expect(missing(once, [editions.sourcesNotLookedUp])).toHaveLength(1)
  })

  it('draws an assessment in which nothing was recorded', async () => {
    const empty = emptied(sampleReport())
    expect(() => ReportModel.parse(empty)).not.toThrow()
    const drawn = await drawInto(at('empty.pdf'), empty, { kind: 'draft', recordHash: null })
    expect(await checkOf(drawn.path)).toContain('No syntax or stream encoding errors found')
    const text = solid((await pagesOf(drawn.path)).join('\n'))
    const { control, methodology, scope } = reportText
    const said = [
      reportText.findings.none,
      control.noFieldwork,
      control.noReview,
      methodology.noStandards,
      scope.noServices,
    ]
    expect(missing(text, said)).toEqual([])
  })
})

describe('stopping', () => {
  it('ends at the next page when cancelled', async () => {
    let pages = 0
    const sink = new PassThrough().resume()
    const drawn = await drawReport(
      sampleReport(),
      record,
      sink,
      () => (pages += 1),
      () => pages >= 3,
    )
    expect(drawn).toMatchObject({ ok: false, failure: { code: 'report.cancelled' } })
    expect(pages).toBe(3)
  })

  it('tells how far it is, forwards only, to the end', async () => {
    const told: [number, number][] = []
    const sink = new PassThrough().resume()
    await drawReport(
      sampleReport(),
      record,
      sink,
      (done, total) => told.push([done, total]),
      () => false,
    )
    expect(told.filter(([done], index) => done < (told[index - 1]?.[0] ?? 0))).toEqual([])
    const [done, total] = told.at(-1) ?? []
    expect(done).toBe(total)
    expect(told.some(([each]) => each > 0 && each < (total ?? 0))).toBe(true)
  })

  it('lets other work have its turn between pages', async () => {
    let turns = 0
    const timer = setInterval(() => (turns += 1), 0)
    await drawReport(
      smallReport(),
      record,
      new PassThrough().resume(),
      () => undefined,
      () => false,
    )
    clearInterval(timer)
    expect(turns).toBeGreaterThan(5)
  })
})

/** No worksheet, no Statement of Applicability, every location with a result, and ISO/IEC 27001 assessed as a whole. */
function plainReport(): ReportModel {
  const model = smallReport()
  return {
    ...model,
    worksheet: noWorksheet,
    soa: { version: '3.2', date: null, entries: [] },
    scope: { ...model.scope, notTested: [] },
    frameworks: model.frameworks.map((framework) => ({
      ...framework,
      name: framework.name.replace('Annex A of ', ''),
      partial: '',
    })),
  }
}

function emptied(model: ReportModel): ReportModel {
  const nobody = { preparer: null, reviewer: null, approver: null, preparedOn: null }
  const registers = {
    notApplicable: [],
    overrides: [],
    compensating: [],
    tailoring: [],
    relianceAccepted: [],
    risksAccepted: [],
  }
  return {
    ...model,
    frozen: false,
    about: {
      ...model.about,
      engagement: '',
      asOf: null,
      classification: '',
      frameworks: [],
      regulations: [],
      integrations: [],
      objectives: '',
      standards: '',
      limitations: '',
      deviations: '',
      distribution: [],
      conclusion: '',
      ratingReason: '',
      rating: 'not-rated',
    },
    fieldwork: null,
    review: { by: [], complete: false },
    firm: '',
    documentControl: { revisions: [], distribution: [] },
    team: [],
    clientContacts: [],
    interviewees: [],
    summary: { ...model.summary, units: [], topFindings: [] },
    scope: { accounts: [], regions: [], notTested: [], excluded: [], offerings: [] },
    matrix: { layers: model.matrix.layers, rows: [] },
    units: [],
    frameworks: [],
    soa: { version: '', date: null, entries: [] },
    worksheet: noWorksheet,
    reliance: { attestations: [], rows: [], duties: [] },
    findings: [],
    priorFindings: [],
    remediation: [],
    evidence: [],
    samples: [],
    registers,
    signOff: nobody,
    editions: { ...model.editions, files: [], sources: [] },
  }
}
