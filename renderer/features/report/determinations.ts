import { useMemo, useState } from 'react'
import { assessedName, type AssessedName } from '../../../assessments/rules/assessed-name.ts'
import { fallsShort, proposalFor, rowsByRequirement } from '../../../assessments/rules/determination.ts'
import { soaContradiction } from '../../../assessments/rules/soa.ts'
import type { Reply } from '../../../shared/ipc/contract.ts'
import type { Determination, DeterminationResult, SoaEntry, Target } from '../../../shared/model/determination.ts'
import type { Deviation } from '../../../shared/model/item.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { useSession } from '../../session/use-session.ts'

export type FrameworkText = Reply<'catalogue:frameworks'>[number]

/** One requirement: what the rule proposes now, what the auditor determined, and what the client aims at and says. */
export interface Line {
  readonly id: string
  readonly title: string
  readonly group: string
  readonly answeredBy: readonly Row[]
  readonly supportedBy: readonly Row[]
  /** Results of services that deviate from a common control that answers; they count in the proposal. */
  readonly deviations: readonly Deviation[]
  readonly proposed: DeterminationResult
  readonly determination: Determination | null
  readonly target: Target | null
  /** What the client's Statement of Applicability says against the result; empty where nothing does. */
  readonly contradiction: string
}

/** The items behind each requirement; made again only when rows are. */
export interface Behind {
  readonly answers: ReadonlyMap<string, Row[]>
  readonly supports: ReadonlyMap<string, Row[]>
}

const none: readonly Row[] = []

/** Every requirement of each framework with its proposal, live from the items. */
export function useLines(frameworks: readonly FrameworkText[]): readonly (readonly Line[])[] {
  const { rows, state } = useSession()
  const behind = useMemo(() => behindOf(rows), [rows])
  const made = useMemo(
    () => frameworks.map((framework) => linesOf(framework, behind, state)),
    [frameworks, behind, state],
  )
  const [held, hold] = useState({ made, lines: made })
  if (held.made === made) return held.lines
  const lines = made.map((each, index) => keepSame(held.lines[index] ?? [], each))
  hold({ made, lines })
  return lines
}

/** The new lines, with those that say the same as before in the place of their copies, so that they are not drawn again. */
export function keepSame(before: readonly Line[], after: readonly Line[]): Line[] {
  const known = new Map(before.map((line) => [line.id, line]))
  return after.map((line) => {
    const old = known.get(line.id)
    return old && saysTheSame(old, line) ? old : line
  })
}

function saysTheSame(old: Line, line: Line): boolean {
  const { deviations: was, ...others } = old
  const { deviations: is } = line
  return (
    was.length === is.length &&
    was.every((deviation, index) => deviation === is[index]) &&
    Object.entries(others).every(([field, value]) => line[field as keyof Line] === value)
  )
}

/** Which items answer and which support each requirement. */
export function behindOf(rows: readonly Row[]): Behind {
  return { answers: rowsByRequirement(rows, 'answers'), supports: rowsByRequirement(rows, 'supports') }
}

/** The requirements in their publisher's order, each with what is proposed and what was determined. */
export function linesOf(framework: FrameworkText, behind: Behind, state: AssessmentState): Line[] {
  const determined = byRequirement(ofFramework(state.determination, framework))
  const targets = byRequirement(ofFramework(state.target, framework))
  const said = framework.id === 'iso-27001-2022' ? byRequirement(Object.values(state.soa)) : new Map<string, SoaEntry>()
  return framework.requirements.map(({ id, title, group }) => {
    const key = `${framework.id} ${id}`
    const answeredBy = behind.answers.get(key) ?? none
    const line = {
      id,
      title,
      group,
      answeredBy,
      supportedBy: behind.supports.get(key) ?? none,
      deviations: deviationsFrom(answeredBy, state),
      proposed: proposalFor(framework.id, id, answeredBy, state),
      determination: determined.get(id) ?? null,
      target: targets.get(id) ?? null,
      contradiction: '',
    }
    const entry = said.get(id)
    return entry ? { ...line, contradiction: contradictionOf(entry, line, state) } : line
  })
}

function ofFramework<Entry extends { framework: string }>(
  records: Readonly<Record<string, Entry>>,
  { id }: FrameworkText,
): Entry[] {
  return Object.values(records).filter((each) => each.framework === id)
}

function byRequirement<Entry extends { requirement: string }>(records: readonly Entry[]): Map<string, Entry> {
  return new Map(records.map((each) => [each.requirement, each]))
}

function deviationsFrom(answeredBy: readonly Row[], state: AssessmentState): Deviation[] {
  const common = new Set(answeredBy.filter(({ unit }) => unit === 'common').map(({ control }) => control))
  if (common.size === 0) return []
  return Object.values(state.deviation).filter(({ control }) => common.has(control))
}

function contradictionOf(entry: SoaEntry, line: Line, state: AssessmentState): string {
  const answers = line.answeredBy.flatMap(({ ref, unit, control }) => {
    const item = state.items[unit]?.[control]
    return item ? [{ ref, conclusion: item.conclusion }] : []
  })
  return soaContradiction(entry, { result: resultOf(line), proposed: line.proposed }, answers)
}

/** Whether the auditor still has to confirm the proposal: there is something to confirm and nothing determined. */
export function isOpen(line: Line): boolean {
  return line.determination === null && line.proposed !== 'not-determined'
}

/** Whether the auditor determined something else than was proposed. */
export function isChanged({ determination }: Line): boolean {
  return determination !== null && determination.result !== determination.proposed
}

/** Whether the proposal is another one than when the auditor determined. */
export function isOutdated({ determination, proposed }: Line): boolean {
  return determination !== null && determination.proposed !== proposed
}

/** Whether a result was reached and is below what the Target Profile asks for. */
export function isShort(line: Line): boolean {
  return fallsShort(resultOf(line), goalOf(line))
}

/** Whether the client's Statement of Applicability says otherwise. */
export function isContradicted(line: Line): boolean {
  return line.contradiction !== ''
}

/** What the framework is called in this assessment (rule P10). */
export function nameOf(framework: FrameworkText, lines: readonly Line[]): AssessedName {
  const covered = lines.map((line) => ({ id: line.id, isAnswered: line.answeredBy.length > 0, result: resultOf(line) }))
  return assessedName(framework, covered)
}

/** The result that counts. */
export function resultOf({ determination, proposed }: Line): DeterminationResult {
  return determination?.result ?? proposed
}

/** What the Target Profile asks for: to be achieved, where nothing else was recorded. */
export function goalOf({ target }: Line): Target['goal'] {
  return target?.goal ?? 'achieved'
}
