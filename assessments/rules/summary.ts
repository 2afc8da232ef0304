import { invariant } from '../../shared/invariant.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import type { AssessmentSummary } from '../../shared/model/summary.ts'
import { waitingIn } from './waiting.ts'

/** The line that stands for an assessment in the list. `changedOn` is the time of its last change, `blocking` how much keeps it from sign-off. */
export function summarize(state: AssessmentState, changedOn: string, blocking: number | null): AssessmentSummary {
  const items = Object.values(state.items)
    .flatMap((unit) => Object.values(unit))
    .filter((item) => item.applies)
  const revision = state.revisions.at(-1)
  invariant(state.id !== 'none', 'an assessment that was never created has no summary')
  return {
    id: state.id,
    title: state.about.title,
    client: state.about.client,
    period: state.about.period,
    kind: state.about.kind,
    mode: state.about.mode,
    revision: revision?.number ?? 1,
    revisionStatus: revision?.status ?? 'open',
    createdOn: state.createdOn,
    changedOn,
    items: items.length,
    concluded: items.filter((item) => item.conclusion !== 'not-assessed').length,
    findings: Object.keys(state.finding).length,
    handedOverTo: state.handover?.to ?? null,
    blocking,
    waiting: waitingIn(state),
  }
}
