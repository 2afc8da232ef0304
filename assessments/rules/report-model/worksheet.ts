import type { Catalogues } from '../../../shared/model/catalogue.ts'
import type { ReportWorksheet } from '../../../shared/model/report.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { exerciseStatus, securityServicesOf } from '../worksheet.ts'

/** Rule W6: the nine exercises as they were worked through: answers, practices, security services, training and partners. */
export function reportWorksheet(state: AssessmentState, catalogues: Catalogues): ReportWorksheet {
  const answers = Object.values(state.worksheet)
  return {
    exercises: catalogues.worksheet.exercises.map((exercise) => ({
      number: exercise.number,
      title: exercise.title,
      status: exerciseStatus(exercise, answers),
      answers: answers
        .filter((answer) => answer.exercise === exercise.number)
        .map(({ question, answer, status, owner, on }) => ({
          question: exercise.questions.find(({ id }) => id === question)?.text ?? question,
          answer,
          status,
          owner,
          on,
        })),
    })),
    practices: practicesOf(state, catalogues),
    securityServices: securityServices(state, catalogues),
    training: Object.values(state.training).map(({ name, team, course, on, note }) => ({
      name,
      team,
      course,
      on,
      note,
    })),
    partners: Object.values(state.partner).map(({ kind, name, offer, note, operates }) => ({
      kind,
      name,
      offer,
      note,
      operates: operates.map(({ control, unit, part }) => ({
        items: refsOf(state, control, unit),
        part,
      })),
    })),
  }
}

/** Rule W2: what the auditor noted, all of it; and what is in scope and gives evidence. */
function securityServices(
  state: AssessmentState,
  { services, evidenceSources }: Catalogues,
): ReportWorksheet['securityServices'] {
  const noted = new Map(Object.values(state.securityService).map(({ service, use }) => [service, use]))
  return [...securityServicesOf(state)]
    .filter((id) => noted.has(id) || evidenceSources.some(({ service }) => service === id))
    .sort()
    .map((id) => ({ name: services.get(id)?.name ?? id, use: noted.get(id) ?? '' }))
}

function practicesOf(state: AssessmentState, { practices }: Catalogues): ReportWorksheet['practices'] {
  const answers = new Map(Object.values(state.practice).map((answer) => [answer.practice, answer]))
  return [...practices.values()].flatMap((set) =>
    set.practices.flatMap(({ id, group, question, bearsOn }) => {
      const answer = answers.get(id)
      if (!answer) return []
      const title = set.groups.find((candidate) => candidate.id === group)?.title ?? group
      const items = bearsOn.flatMap((control) => refsOf(state, control, null))
      return [{ set: set.name, group: title, question, result: answer.result, note: answer.note, items }]
    }),
  )
}

/** The references of the items of a control, in one unit or in all. */
function refsOf(state: AssessmentState, control: string, unit: string | null): string[] {
  return Object.entries(state.items)
    .filter(([id]) => unit === null || id === unit)
    .flatMap(([, items]) => (items[control]?.applies ? [items[control].ref] : []))
}
