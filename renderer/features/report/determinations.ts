import { useMemo } from 'react'
import { proposalFor, rowsByRequirement } from '../../../assessments/rules/determination.ts'
import type { Reply } from '../../../shared/ipc/contract.ts'
import type { Determination, DeterminationResult } from '../../../shared/model/determination.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { useSession } from '../../session/use-session.ts'

export type FrameworkText = Reply<'catalogue:frameworks'>[number]

/** One requirement: what the rule proposes now, and what the auditor determined. */
export interface Line {
  readonly id: string
  readonly title: string
  readonly group: string
  readonly answeredBy: readonly Row[]
  readonly supportedBy: readonly Row[]
  readonly proposed: DeterminationResult
  readonly determination: Determination | null
}

/** The items behind each requirement; made again only when rows are. */
export interface Behind {
  readonly answers: ReadonlyMap<string, Row[]>
  readonly supports: ReadonlyMap<string, Row[]>
}

/** Every requirement of a framework with its proposal, live from the items. */
export function useLines(framework: FrameworkText): readonly Line[] {
  const { rows, state } = useSession()
  const behind = useMemo(() => behindOf(rows), [rows])
  return useMemo(() => linesOf(framework, behind, state), [framework, behind, state])
}

/** Which items answer and which support each requirement. */
export function behindOf(rows: readonly Row[]): Behind {
  return { answers: rowsByRequirement(rows, 'answers'), supports: rowsByRequirement(rows, 'supports') }
}

/** The requirements in their publisher's order, each with what is proposed and what was determined. */
export function linesOf(framework: FrameworkText, behind: Behind, state: AssessmentState): Line[] {
  const determined = new Map(
    Object.values(state.determination)
      .filter((each) => each.framework === framework.id)
      .map((each) => [each.requirement, each]),
  )
  return framework.requirements.map(({ id, title, group }) => {
    const key = `${framework.id} ${id}`
    const answeredBy = behind.answers.get(key) ?? []
    return {
      id,
      title,
      group,
      answeredBy,
      supportedBy: behind.supports.get(key) ?? [],
      proposed: proposalFor(framework.id, id, answeredBy, state),
      determination: determined.get(id) ?? null,
    }
  })
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

/** The result that counts. */
export function resultOf({ determination, proposed }: Line): DeterminationResult {
  return determination?.result ?? proposed
}
