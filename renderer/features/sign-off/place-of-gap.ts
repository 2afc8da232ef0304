import type { Gap } from '../../../assessments/rules/completeness.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { signOffWords } from '../../../shared/text/en/screens-sign-off.ts'
import { href, hrefOf, hrefOfItem } from '../../routes/location.ts'

/** Where something that is missing is set right. */
export interface GapPlace {
  readonly to: string
  readonly label: string
}

/** The place of a gap; null for a review note on the whole assessment, which stands on the sign-off page itself. */
export function placeOfGap(state: AssessmentState, gap: Gap): GapPlace | null {
  if (gap.item) return { to: hrefOfItem(state.id, gap.item), label: gap.ref }
  const go = signOffWords.go
  switch (gap.rule) {
    case 'Q4':
      return null
    case 'Q7':
      return { to: hrefOf(state.id, 'report'), label: go.conclusion }
    case 'Q8': {
      const evidence = Object.values(state.evidence).find((each) => each.ref === gap.ref)
      return { to: href(['a', state.id, 'evidence'], { show: evidence?.id ?? null }), label: go.evidence }
    }
    case 'Q18': {
      const finding = Object.values(state.finding).find((each) => each.ref === gap.ref)
      return { to: hrefOf(state.id, 'findings', finding?.id ?? ''), label: gap.ref }
    }
    case 'Q19':
      return { to: hrefOf(state.id, 'report', 'conclusion'), label: go.rating }
    default:
      return { to: hrefOf(state.id, 'checklist', 'all'), label: go.checklist }
  }
}
