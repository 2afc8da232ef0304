import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportFramework } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context } from '../context.ts'
import { heading3, note } from '../headings.ts'
import { marked, paragraph, prose } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { cautionMark, determinationMarks, styles } from '../type-scale.ts'

const words = reportText.frameworks
type Requirement = ReportFramework['groups'][number]['requirements'][number]

/** Only the NIST CSF has a Current and a Target Profile; elsewhere a goal is worth a word where one was recorded. */
export function hasProfile({ id }: Pick<ReportFramework, 'id'>): boolean {
  return id === 'nist-csf-2.0'
}

function isRecorded({ priority, targetReason }: Requirement): boolean {
  return priority !== null || targetReason.trim() !== ''
}

/** Whether the requirement has a line of its own in the comparison. */
export function isCompared(framework: ReportFramework, requirement: Requirement): boolean {
  return isRecorded(requirement) || (hasProfile(framework) && requirement.shortOfTarget)
}

const urgency = ['high', 'medium', 'low', null] as const

/** What falls short comes first, the most urgent at the head; else as the publisher orders them. */
function inOrder(requirements: readonly Requirement[]): Requirement[] {
  const place = ({ shortOfTarget, priority }: Requirement) => (shortOfTarget ? 0 : 10) + urgency.indexOf(priority)
  return [...requirements].sort((a, b) => place(a) - place(b))
}

function result({ result: reached, shortOfTarget }: Requirement): Paragraph[] {
  return [
    { spans: marked(determinationMarks[reached], reportWords.determination[reached]) },
    ...(shortOfTarget ? [{ spans: marked(cautionMark, words.shortOfTarget, styles.cellCaution), before: 1 }] : []),
  ]
}

function* rows(context: Context, { id: framework }: ReportFramework, list: readonly Requirement[]) {
  for (const requirement of list) {
    const { id, title, goal, priority, targetReason } = requirement
    const reason = prose(targetReason, styles.cell)
    const row: TableRow = {
      destination: context.places.target(framework, id),
      cells: [
        [
          { spans: [{ text: id, style: styles.cellLink, to: context.places.requirement(framework, id) }] },
          paragraph(title, styles.cell),
        ],
        result(requirement),
        [paragraph(reportWords.determination[goal], styles.cellMedium)],
        [
          priority
            ? paragraph(reportWords.priority[priority], styles.cell)
            : paragraph(words.noPriority, styles.cellQuiet),
        ],
        reason.length > 0 ? reason : [paragraph(words.noGoalReason, styles.cellQuiet)],
      ],
    }
    yield row
  }
}

/** What was reached beside what the client aims at. */
export function* profileBlocks(context: Context, framework: ReportFramework): Generator<Block> {
  const isProfile = hasProfile(framework)
  const list = framework.groups
    .flatMap(({ requirements }) => requirements)
    .filter((requirement) => isCompared(framework, requirement))
  if (!isProfile && list.length === 0) return
  yield heading3(context, isProfile ? words.profile : words.goals, 18)
  const said = isProfile ? [words.gapCount({ count: framework.gaps }), words.profileNote].join(' ') : words.goalsNote
  yield note(context, [paragraph(said, styles.bodyQuiet)], 2, list.length > 0)
  if (list.length === 0) return
  const columns = [
    { head: words.requirement, share: 3.4 },
    { head: words.current, share: 2.2 },
    { head: words.goal, share: 1.8 },
    { head: words.priority, share: 1.1 },
    { head: words.goalReason, share: 3.4 },
  ]
  yield table(context.sheet, columns, rows(context, framework, inOrder(list)), { before: 4 })
}
