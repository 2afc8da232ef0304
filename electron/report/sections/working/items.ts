import { instantInWords } from '../../../../shared/text/en/days.ts'
import { reportText, reportWords } from '../../../../shared/text/en/report.ts'
import type { Mark } from '../../../../shared/model/item.ts'
import type { Performed, WorkingPaper, WorkingPapers } from '../../../../shared/model/working-papers.ts'
import type { Block } from '../../blocks.ts'
import type { Context, Section } from '../../context.ts'
import { fields, heading1, heading2, note, passage, type Field } from '../../headings.ts'
import type { RowSpec } from '../../rows.ts'
import { dotted, libraryProse, marked, paragraph, prose, references, span, unbroken } from '../../spans.ts'
import { rowBlock } from '../../table.ts'
import type { Paragraph } from '../../text-run.ts'
import { colours, page, styles, textWidth, workMarks } from '../../type-scale.ts'

const words = reportText.papers

/** How far the work is, and what was concluded, as far as something was. */
function stateOf({ workStatus, conclusion }: WorkingPaper): string {
  const concluded = conclusion === 'not-assessed' ? '' : reportWords.conclusion[conclusion].toLowerCase()
  return unbroken(reportText.listed({ items: [words.workStatus[workStatus], concluded].filter(Boolean) }))
}

/** Reference and title, leading to the result in the report's own part. */
function head({ places }: Context, paper: WorkingPaper): RowSpec {
  const ref = {
    spans: references([paper.ref], places, styles.heading3, { ...styles.heading3, colour: colours.accent }),
  }
  const title = {
    spans: [span(paper.title, styles.heading3), span(`\u00a0\u00a0\u00a0${stateOf(paper)}`, styles.cellQuiet)],
  }
  return {
    tag: 'H3',
    above: 7,
    below: 5,
    cells: [
      { x: page.left, width: page.text - page.left - 8, content: [ref], tag: 'Span' },
      { x: page.text, width: textWidth, content: [title], tag: 'Span' },
    ],
    destination: places.paper(paper.ref),
    behind: (sheet, top) => sheet.rule(page.left, top, page.right, top, colours.quiet, 0.7),
  }
}

function markOf(mark: Mark | null): Paragraph[] {
  const text = mark ? words.mark({ by: mark.by, on: instantInWords(mark.on) }) : words.notYet
  return [paragraph(text, mark ? styles.fact : styles.factQuiet)]
}

function prior({ prior: last }: WorkingPaper): Paragraph[] {
  if (last === null) return []
  const { conclusion, period, comment } = last
  const told = words.priorWords({ conclusion: reportWords.conclusion[conclusion], ...period })
  return [paragraph(told, styles.factMedium), ...prose(comment, styles.small)]
}

/** The last review, where a later change cleared its mark. */
function lastReview({ reviewed, lastReview: last }: WorkingPaper): Paragraph[] {
  return last === null || (last.by === reviewed?.by && last.on === reviewed.on) ? [] : markOf(last)
}

/** Why the item went back to its preparer, and who sent it; nothing where it did not. */
function sentBack({ sentBack: sent }: WorkingPaper): Paragraph[] {
  return sent === null ? [] : [...markOf(sent), ...prose(sent.reason, styles.small)]
}

/** When a procedure was performed and by whom, leading to what came of it. */
function performedLine({ places }: Context, ref: string, { number, location, ...told }: Performed): Paragraph {
  return {
    spans: [
      { text: words.performedResult({ number }), style: styles.factLink, to: places.performed(ref) },
      span(dotted([words.performed(told), location]), styles.factQuiet),
    ],
  }
}

/** What the auditor did beside the procedures of the catalogue, in the auditor's words. */
function performedBeside(context: Context, ref: string, performed: Performed, at: number): Paragraph[] {
  return [
    ...prose(performed.description, styles.factMedium, at === 0 ? 0 : 5).map((each) => ({ ...each, keep: true })),
    performedLine(context, ref, performed),
  ]
}

/** A procedure of the catalogue, and whether and when it was performed. */
function procedure(
  context: Context,
  ref: string,
  { method, object, steps, expected, exception, performed }: WorkingPaper['procedures'][number],
  at: number,
): Paragraph[] {
  const title = words.procedure({ method: reportWords.method[method], object })
  const isDone = performed.length > 0
  return [
    {
      spans: marked(workMarks[isDone ? 'done' : 'to-do'], title, styles.factMedium),
      before: at === 0 ? 0 : 5,
      keep: true,
    },
    ...(isDone
      ? performed.map((each) => ({ ...performedLine(context, ref, each), keep: true }))
      : [{ ...paragraph(words.notPerformed, styles.factQuiet), keep: true }]),
    ...steps.flatMap((text, index) => libraryProse(words.step({ number: index + 1, text }), styles.fact)),
    ...libraryProse(words.expected({ text: expected }), styles.fact).map((each) => ({ ...each, keep: true })),
    ...libraryProse(words.exception({ text: exception }), styles.fact),
  ]
}

function performer({ party, name, part }: WorkingPaper['performedBy'][number]): Paragraph[] {
  const { named, performer: does } = reportText.responsibility
  const who = named({ party: reportWords.party[party], name })
  return libraryProse(does({ who, part }), styles.fact)
}

/** What is typically found, each part by its name: it is not what was found here. */
function typicalFinding({ typicalFinding: typical }: WorkingPaper): Paragraph[] {
  if (typical === null) return []
  const parts = [
    words.typicalCondition({ text: typical.condition }),
    words.typicalEffect({ text: typical.effect }),
    words.typicalRecommendation({ text: typical.recommendation }),
  ]
  return parts.flatMap((part) => libraryProse(part, styles.fact))
}

/** Up to so many letters the working note stays with the head of its item and with who prepared it. */
const shortNote = 320

function paperFields(context: Context, paper: WorkingPaper): Field[] {
  const { ref } = paper
  return [
    {
      label: words.note,
      content: prose(paper.workingNote, styles.body),
      keepWithNext: paper.workingNote.length <= shortNote,
    },
    { label: words.prepared, content: markOf(paper.prepared), keepWithNext: true },
    { label: words.reviewed, content: markOf(paper.reviewed), keepWithNext: true },
    { label: words.lastReview, content: lastReview(paper) },
    { label: words.sentBack, content: sentBack(paper) },
    { label: words.assignee, content: prose(paper.assignee ?? '', styles.fact), keepWithNext: true },
    { label: words.prior, content: prior(paper) },
    { label: words.performers, content: paper.performedBy.flatMap(performer) },
    { label: words.procedures, content: paper.procedures.flatMap((each, at) => procedure(context, ref, each, at)) },
    {
      label: words.beside,
      content: paper.otherPerformed.flatMap((each, at) => performedBeside(context, ref, each, at)),
    },
    { label: words.evidence, content: paper.evidenceToAsk.flatMap((each) => libraryProse(each, styles.fact)) },
    { label: words.typical, content: typicalFinding(paper) },
    { label: words.population, content: libraryProse(paper.population, styles.fact) },
    { label: words.sampling, content: libraryProse(paper.sampling, styles.fact) },
    { label: words.hash, content: [paragraph(paper.textHash, styles.hash)] },
  ]
}

function* paperBlocks(context: Context, paper: WorkingPaper): Generator<Block> {
  context.step()
  yield rowBlock(context.sheet, head(context, paper), { before: 12, keepWithNext: true })
  yield* fields(context, paperFields(context, paper), {
    label: styles.labelSmall,
    between: 2.5,
    before: 0,
    within: paper.ref,
    together: 3,
  })
}

/** Every item as the firm keeps it. */
export function itemPapers({ units, begun }: WorkingPapers): Section {
  return {
    title: words.headings.items,
    under: () => units.map(({ name }) => name),
    brief: true,
    runsOn: true,
    steps: () => units.reduce((sum, { items }) => sum + items.length, 0),
    *blocks(context, chapter) {
      const told = words.begun({ by: begun.by, on: instantInWords(begun.on) })
      yield heading1(context, chapter)
      yield passage(context, [paragraph(`${words.itemsIntro} ${told}`, styles.body)], 12)
      for (const [index, { items }] of units.entries()) {
        yield heading2(context, chapter.under[index], 28)
        if (items.length === 0) yield note(context, [paragraph(words.noItems, styles.bodyQuiet)])
        for (const paper of items) yield* paperBlocks(context, paper)
      }
    },
  }
}
