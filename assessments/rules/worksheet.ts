import type { Catalogues, EvidenceSource, Exercise } from '../../shared/model/catalogue.ts'
import type { Conclusion } from '../../shared/model/item.ts'
import type { Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import type { PracticeResult, WorksheetAnswer } from '../../shared/model/worksheet.ts'
import { splitKey } from './checklist.ts'

/**
 * Rule W1: an exercise is done when every question, the auditor's own included, has an answer that is done or not applicable;
 * begun when one is begun.
 */
export function exerciseStatus(
  exercise: Exercise,
  answers: readonly WorksheetAnswer[],
): 'to-do' | 'in-progress' | 'done' {
  const here = answers.filter(({ exercise: number }) => number === exercise.number)
  const asked = exercise.questions.map(({ id }) => here.find(({ question }) => question === id)?.status ?? 'to-do')
  const states = [...asked, ...ownQuestions(exercise, answers).map(({ status }) => status)]
  if (states.every((status) => status === 'done' || status === 'not-applicable')) return 'done'
  return states.some((status) => status !== 'to-do') ? 'in-progress' : 'to-do'
}

/** The questions the auditor added to an exercise, with their answers. */
export function ownQuestions(exercise: Exercise, answers: readonly WorksheetAnswer[]): WorksheetAnswer[] {
  const ids = new Set(exercise.questions.map(({ id }) => id))
  return answers.filter(({ exercise: number, question }) => number === exercise.number && !ids.has(question))
}

/** Rule W2: the security services in use: those noted in the worksheet and those that are in scope themselves. */
export function securityServicesOf(state: AssessmentState): ReadonlySet<string> {
  return new Set([
    ...Object.values(state.securityService).map(({ service }) => service),
    ...Object.values(state.unit).flatMap(({ service }) => service ?? []),
  ])
}

/** Rule W3: the evidence that security services in use can give for a row: by its layer, its requirements and its service. */
export function evidenceSourcesOf(
  row: Pick<Row, 'unit' | 'layer' | 'references'>,
  state: AssessmentState,
  { evidenceSources }: Pick<Catalogues, 'evidenceSources'>,
): EvidenceSource[] {
  const inUse = securityServicesOf(state)
  const service = state.unit[row.unit]?.service ?? null
  const requirements = new Set(row.references.map(({ id }) => id))
  return evidenceSources.filter(
    (source) =>
      inUse.has(source.service) &&
      (source.services.length === 0 || (service !== null && source.services.includes(service))) &&
      ((row.layer !== null && source.layers.includes(row.layer)) ||
        source.requirements.some((id) => requirements.has(id))),
  )
}

/** A practice of Well-Architected or the Cloud Adoption Framework as the client answered it. */
export interface AnsweredPractice {
  readonly id: string
  readonly set: string
  readonly question: string
  readonly result: PracticeResult
  readonly note: string
}

/** Rule W4: the practices that bear on a control and were answered, so that the auditor reads them beside the row. */
export function practicesOn(
  control: string,
  state: AssessmentState,
  catalogues: Pick<Catalogues, 'practices'>,
): AnsweredPractice[] {
  const answers = new Map(Object.values(state.practice).map((answer) => [answer.practice, answer]))
  return [...catalogues.practices.values()].flatMap((set) =>
    set.practices.flatMap(({ id, question, bearsOn }) => {
      const answer = answers.get(id)
      if (!answer || !bearsOn.includes(control)) return []
      return [{ id, set: set.name, question, result: answer.result, note: answer.note }]
    }),
  )
}

/**
 * Rule W5: where an answer to a practice disagrees with a conclusion: said to be in place and the item is non-compliant, or said
 * not to be in place and the item is compliant. It is told, and moves nothing.
 */
export function practiceConflicts(
  key: string,
  state: AssessmentState,
  catalogues: Pick<Catalogues, 'practices'>,
): AnsweredPractice[] {
  const { unit, control } = splitKey(key)
  const conclusion = state.items[unit]?.[control]?.conclusion
  return practicesOn(control, state, catalogues).filter(({ result }) => disagrees(result, conclusion))
}

/** Rule W5: whether an answer to a practice disagrees with a conclusion. */
export function disagrees(result: PracticeResult, conclusion: Conclusion | undefined): boolean {
  return (
    (result === 'in-place' && conclusion === 'non-compliant') ||
    (result === 'not-in-place' && conclusion === 'compliant')
  )
}
