import { fail, type Failure } from '../../../shared/failure.ts'
import type { Catalogues } from '../../../shared/model/catalogue.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { err, ok } from '../../../shared/result.ts'
import { ownInCatalogue } from '../checklist.ts'
import type { Decision, Ground } from './decide.ts'

/** Rule M1: moves the assessment to a newer edition. What is new, withdrawn or said otherwise follows (what-follows.ts). */
export function moveEdition({ state, catalogues, editions }: Ground, edition: string): Decision {
  const to = editions.get(edition)
  if (!to) return err(fail('unknown.edition-wanted', { edition }))
  if (to.edition.date <= catalogues.edition.date && to !== catalogues)
    return err(fail('rule.edition-older', { edition }))
  if (state.edition === edition) return ok({ events: [], warnings: [] })
  const problem = checkEdition(state, to)
  if (problem) return err(problem)
  return ok({ events: [{ type: 'edition.moved', v: 1, before: state.edition, after: edition }], warnings: [] })
}

/** Rules M1 and E16: an assessment rests on an edition that has every service in scope, and no control with an id of the firm's own. */
export function checkEdition(state: AssessmentState, catalogues: Catalogues): Failure | null {
  const { edition, services } = catalogues
  const lost = Object.values(state.unit).find(({ service }) => service !== null && !services.has(service))
  if (lost) return fail('rule.edition-lacks-service', { edition: edition.id, unit: lost.name })
  const control = ownInCatalogue(Object.values(state.tailoring), catalogues)
  return control === undefined ? null : fail('rule.edition-has-control', { edition: edition.id, control })
}
