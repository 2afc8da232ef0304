import { disagrees } from '../../../../assessments/rules/worksheet.ts'
import type { PracticeSet } from '../../../../shared/model/catalogue.ts'
import type { Conclusion } from '../../../../shared/model/item.ts'
import type { Row } from '../../../../shared/model/row.ts'
import type { PracticeAnswer } from '../../../../shared/model/worksheet.ts'

export type Practice = PracticeSet['practices'][number]

/** A practice with its answer, the items it bears on, and those whose conclusion disagrees with the answer. */
export interface PracticeLine {
  readonly practice: Practice
  readonly answer: PracticeAnswer | null
  readonly rows: readonly Row[]
  readonly conflicts: readonly { readonly row: Row; readonly conclusion: Conclusion }[]
}

export interface PracticeGroup {
  readonly id: string
  readonly title: string
  readonly lines: readonly PracticeLine[]
  readonly answered: number
}

/** The rows of each control, in the order of the checklists. */
export function rowsByControl(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const held = found.get(row.control)
    if (held) held.push(row)
    else found.set(row.control, [row])
  }
  return found
}

/** The practices of a set by group, each with what is known of it in this assessment. */
export function practiceGroups(
  set: PracticeSet,
  answers: Readonly<Record<string, PracticeAnswer>>,
  byControl: ReadonlyMap<string, readonly Row[]>,
  conclusionOf: (row: Row) => Conclusion,
): PracticeGroup[] {
  const answerTo = new Map(Object.values(answers).map((answer) => [answer.practice, answer]))
  return set.groups.flatMap(({ id, title }) => {
    const lines = set.practices
      .filter(({ group }) => group === id)
      .map((practice): PracticeLine => {
        const answer = answerTo.get(practice.id) ?? null
        const rows = practice.bearsOn.flatMap((control) => byControl.get(control) ?? [])
        const concluded = answer ? rows.map((row) => ({ row, conclusion: conclusionOf(row) })) : []
        return {
          practice,
          answer,
          rows,
          conflicts: concluded.filter(({ conclusion }) => answer && disagrees(answer.result, conclusion)),
        }
      })
    if (lines.length === 0) return []
    return [{ id, title, lines, answered: lines.filter(({ answer }) => answer).length }]
  })
}

/** The group to begin with: the first that is not answered in full, else the first. */
export function groupToOpen(groups: readonly PracticeGroup[]): string | null {
  return (groups.find(({ lines, answered }) => answered < lines.length) ?? groups[0])?.id ?? null
}

/** The practice after or before one, across groups; null at either end. */
export function neighbour(
  groups: readonly PracticeGroup[],
  practice: string,
  step: 1 | -1,
): { group: string; practice: string } | null {
  const all = groups.flatMap(({ id, lines }) => lines.map((line) => ({ group: id, practice: line.practice.id })))
  const at = all.findIndex((each) => each.practice === practice)
  return at < 0 ? null : (all[at + step] ?? null)
}
