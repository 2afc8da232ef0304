import type { RequestLine, RequestList } from '../../../shared/model/request-list.ts'
import { dayInWords } from '../../../shared/text/en/days.ts'
import { reportText } from '../../../shared/text/en/report.ts'
import { lateness, requestText as words } from '../../../shared/text/en/requests.ts'
import { figureBlock, textBlock, type Block } from '../blocks.ts'
import type { Chapter, Context, Section } from '../context.ts'
import { fields, note } from '../headings.ts'
import type { LogoPicture } from '../look.ts'
import { paragraph, prose } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { colours, page, styles } from '../type-scale.ts'

const logoHeight = 40
const logoWidth = 130

/** Both logos over the heading, the firm's at the left; nothing where there is none. */
function* logos({ sheet, model }: Context): Generator<Block> {
  const { firmLogo, clientLogo } = sheet.look
  const shown = [
    { logo: firmLogo, name: model.firm, align: 'left' as const },
    { logo: clientLogo, name: model.about.client, align: 'right' as const },
  ].flatMap(({ logo, ...rest }) => (logo ? [{ logo, ...rest }] : []))
  if (shown.length === 0) return
  const alt = shown.map(({ name }) => reportText.cover.logoOf({ name })).join(', ')
  yield figureBlock(logoHeight, alt, (on, y) => {
    for (const { logo, align } of shown) {
      const { width, height } = sized(logo)
      on.picture(logo.png, align === 'left' ? page.left : page.right - width, y + logoHeight - height, width, height)
    }
  })
}

function sized({ width, height }: LogoPicture): { width: number; height: number } {
  const scale = Math.min(1, logoWidth / width, logoHeight / height)
  return { width: width * scale, height: height * scale }
}

function title(context: Context, chapter: Chapter): Block {
  return textBlock(context.sheet, [paragraph(words.title, styles.heading1)], {
    tag: 'H1',
    before: 16,
    keepWithNext: true,
    onDraw(on, y) {
      on.destination(chapter.destination, y)
      chapter.page.fill(String(context.pageNumber()))
      on.artifact(() => on.rule(page.left, y - 6, page.left + 44, y - 6, colours.accent, 2.2))
    },
  })
}

function asked({ title: name, asked: text, source }: RequestLine): Paragraph[] {
  return [
    paragraph(name, styles.cellMedium),
    ...prose(text, styles.cell, 1),
    ...(source.trim() ? prose(words.source({ source }), styles.cellQuiet, 1) : []),
  ]
}

function due({ due: day, late, state }: RequestLine): Paragraph[] {
  const isLate = late !== null && late > 0
  return [
    ...(day ? [paragraph(dayInWords(day), styles.cell)] : []),
    ...(isLate ? [paragraph(lateness({ late }), { ...styles.cellMedium, colour: colours.warning }, 1)] : []),
    paragraph(words.state(state), styles.cellQuiet, 1),
  ]
}

function* rows(context: Context, { lines }: RequestList): Generator<TableRow> {
  for (const line of lines) {
    context.step()
    yield {
      cells: [
        [paragraph(line.ref, styles.cellBold)],
        asked(line),
        [paragraph(line.of || words.nobody, line.of ? styles.cell : styles.cellQuiet)],
        due(line),
        [paragraph(line.items.join(', '), styles.cell)],
      ],
    }
  }
}

/** What is asked of the client, on as few pages as it takes: a letter with a table, and no cover. */
export function requestSection(list: RequestList): Section {
  const overdue = list.lines.filter(({ late }) => late !== null && late > 0).length
  return {
    title: words.title,
    under: () => [],
    steps: () => list.lines.length,
    *blocks(context, chapter) {
      yield* logos(context)
      yield title(context, chapter)
      const line = (text: string) => [paragraph(text, styles.body)]
      yield* fields(context, [
        { label: words.client, content: line(list.client) },
        { label: words.assessment, content: line(list.title) },
        { label: words.firm, content: line([list.by, list.firm].filter(Boolean).join(', ')) },
        { label: words.asOf, content: line(dayInWords(list.on)) },
      ])
      yield note(context, line(words.intro), 8)
      yield note(context, [paragraph(words.summary({ count: list.lines.length, overdue }), styles.bodyQuiet)], 6, true)
      const columns = [
        { head: words.columns.ref, share: 0.9 },
        { head: words.columns.title, share: 4.6 },
        { head: words.columns.of, share: 1.9 },
        { head: words.columns.due, share: 2 },
        { head: words.columns.items, share: 1.8 },
      ]
      yield table(context.sheet, columns, rows(context, list), { before: 6 })
    },
  }
}
