import type { Catalogues, Framework, FrameworkId } from '../../../shared/model/catalogue.ts'
import { DeterminationResult } from '../../../shared/model/determination.ts'
import type { ReportFramework } from '../../../shared/model/report.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { assessedName } from '../assessed-name.ts'
import { fallsShort, proposalFor, rowsByRequirement, targetOf } from '../determination.ts'
import { scoreOf } from '../score.ts'
import { scoresByGroup } from '../scores.ts'

type Requirements = ReportFramework['groups'][number]['requirements']

/** Rules D3 and D4: results against each framework of the assessment, in its publisher's order. */
export function reportFrameworks(
  state: AssessmentState,
  catalogues: Catalogues,
  rows: readonly Row[],
): ReportFramework[] {
  const answers = rowsByRequirement(rows, 'answers')
  const supports = rowsByRequirement(rows, 'supports')
  return state.about.frameworks.flatMap((id) => {
    const framework = catalogues.frameworks.get(id)
    return framework ? [reportFramework(state, framework, rows, answers, supports)] : []
  })
}

function reportFramework(
  state: AssessmentState,
  framework: Framework,
  rows: readonly Row[],
  answers: ReadonlyMap<string, Row[]>,
  supports: ReadonlyMap<string, Row[]>,
): ReportFramework {
  const requirements = framework.requirements.map((requirement) => ({
    group: requirement.group,
    line: requirementLine(state, framework.id, requirement, answers, supports),
  }))
  const lines = requirements.map(({ line }) => line)
  const scores = new Map(scoresByGroup(rows, state, framework).map(({ id, score }) => [id, score]))
  const { name, shortName, partial } = assessedName(
    framework,
    lines.map(({ id, answeredBy, result }) => ({ id, isAnswered: answeredBy.length > 0, result })),
  )
  return {
    id: framework.id,
    name,
    shortName,
    partial,
    wording: framework.wording,
    counts: countResults(lines),
    gaps: lines.filter(({ shortOfTarget }) => shortOfTarget).length,
    groups: framework.groups.map((group) => {
      const own = requirements.filter((requirement) => requirement.group === group.id).map(({ line }) => line)
      const below = requirements
        .filter((requirement) => isUnder(framework, requirement.group, group.id))
        .map(({ line }) => line)
      return {
        id: group.id,
        title: group.title,
        depth: depthOf(framework, group.id),
        counts: countResults(below),
        score: scores.get(group.id) ?? scoreOf([], state),
        requirements: own,
      }
    }),
  }
}

function requirementLine(
  state: AssessmentState,
  framework: FrameworkId,
  requirement: Framework['requirements'][number],
  answers: ReadonlyMap<string, Row[]>,
  supports: ReadonlyMap<string, Row[]>,
): Requirements[number] {
  const key = `${framework} ${requirement.id}`
  const answering = answers.get(key) ?? []
  const proposed = proposalFor(framework, requirement.id, answering, state)
  const determined = Object.values(state.determination).find(
    (candidate) => candidate.framework === framework && candidate.requirement === requirement.id,
  )
  const target = targetOf(framework, requirement.id, state)
  const goal = target?.goal ?? 'achieved'
  const result = determined?.result ?? proposed
  return {
    id: requirement.id,
    title: requirement.title,
    result,
    proposed,
    confirmed: determined !== undefined,
    reason: determined?.reason ?? '',
    outdated: determined !== undefined && determined.proposed !== proposed,
    goal,
    priority: target?.priority ?? null,
    targetReason: target?.reason ?? '',
    shortOfTarget: fallsShort(result, goal),
    answeredBy: answering.map((row) => row.ref),
    supportedBy: (supports.get(key) ?? []).map((row) => row.ref),
  }
}

function countResults(requirements: Requirements): ReportFramework['counts'] {
  const entries = DeterminationResult.options.map(
    (result) => [result, requirements.filter((requirement) => requirement.result === result).length] as const,
  )
  return Object.fromEntries(entries) as ReportFramework['counts']
}

function parentOf(framework: Framework, group: string): string | null {
  return framework.groups.find((candidate) => candidate.id === group)?.parent ?? null
}

function depthOf(framework: Framework, group: string): number {
  const parent = parentOf(framework, group)
  return parent ? depthOf(framework, parent) + 1 : 0
}

function isUnder(framework: Framework, group: string, ancestor: string): boolean {
  if (group === ancestor) return true
  const parent = parentOf(framework, group)
  return parent !== null && isUnder(framework, parent, ancestor)
}
