import type { Catalogues, Framework, FrameworkId } from '../../../shared/model/catalogue.ts'
import { DeterminationResult } from '../../../shared/model/determination.ts'
import type { ReportFramework } from '../../../shared/model/report.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { conclusionsOf, proposedResult, rowsByRequirement } from '../determination.ts'

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
    return framework ? [reportFramework(state, framework, answers, supports)] : []
  })
}

function reportFramework(
  state: AssessmentState,
  framework: Framework,
  answers: ReadonlyMap<string, Row[]>,
  supports: ReadonlyMap<string, Row[]>,
): ReportFramework {
  const requirements = framework.requirements.map((requirement) => ({
    group: requirement.group,
    line: requirementLine(state, framework.id, requirement, answers, supports),
  }))
  return {
    id: framework.id,
    name: framework.name,
    shortName: framework.shortName,
    wording: framework.wording,
    counts: countResults(requirements.map(({ line }) => line)),
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
  const proposed = proposedResult(conclusionsOf(answering, state))
  const determined = Object.values(state.determination).find(
    (candidate) => candidate.framework === framework && candidate.requirement === requirement.id,
  )
  return {
    id: requirement.id,
    title: requirement.title,
    result: determined?.result ?? proposed,
    proposed,
    confirmed: determined !== undefined,
    reason: determined?.reason ?? '',
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
