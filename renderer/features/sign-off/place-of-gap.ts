import type { Gap } from '../../../assessments/rules/completeness.ts'
import type { ReviewNote } from '../../../shared/model/item.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { signOffWords } from '../../../shared/text/en/screens-sign-off.ts'
import { href, hrefOf, hrefOfItem, type ItemPart } from '../../routes/location.ts'

/** Where something that is missing is set right. */
export interface GapPlace {
  readonly to: string
  readonly label: string
}

/** The place of a review note: beside its item, on the page of its finding or evidence; null for one on the whole assessment. */
export function placeOfNote(state: AssessmentState, note: Pick<ReviewNote, 'item' | 'about'>): string | null {
  if (note.item) return hrefOfItem(state.id, note.item, 'review')
  if (!note.about) return null
  const { table, id } = note.about
  return table === 'finding' ? hrefOf(state.id, 'findings', id) : href(['a', state.id, 'evidence'], { show: id })
}

/** The part of an item on which a gap is set right, where that is not the first. */
const partOfRule: Readonly<Record<string, ItemPart | undefined>> = {
  Q4: 'review',
  Q24: 'procedures',
  Q26: 'review',
  Q29: 'procedures',
}

/** The place of a gap; null for a review note on the whole assessment, which stands on the sign-off page itself. */
export function placeOfGap(state: AssessmentState, gap: Gap): GapPlace | null {
  if (gap.item) return { to: hrefOfItem(state.id, gap.item, partOfRule[gap.rule]), label: gap.ref }
  const go = signOffWords.go
  switch (gap.rule) {
    case 'Q4': {
      const note = Object.values(state.reviewNote).find((each) => each.ref === gap.ref)
      const to = note ? placeOfNote(state, note) : null
      return to === null ? null : { to, label: gap.ref }
    }
    case 'Q7':
      return { to: hrefOf(state.id, 'report'), label: go.conclusion }
    case 'Q8':
    case 'E43': {
      const evidence = Object.values(state.evidence).find((each) => each.ref === gap.ref)
      return { to: href(['a', state.id, 'evidence'], { show: evidence?.id ?? null }), label: gap.ref }
    }
    case 'Q17': {
      const determination = Object.values(state.determination).find((each) => each.requirement === gap.ref)
      const query = { framework: determination?.framework ?? null, requirement: gap.ref }
      return { to: href(['a', state.id, 'report', 'frameworks'], query), label: gap.ref }
    }
    case 'Q18':
    case 'Q25':
    case 'Q28': {
      const finding = Object.values(state.finding).find((each) => each.ref === gap.ref)
      return { to: hrefOf(state.id, 'findings', finding?.id ?? ''), label: gap.ref }
    }
    case 'Q27':
      return { to: hrefOf(state.id, 'review'), label: go.review }
    case 'Q19':
      return { to: hrefOf(state.id, 'report', 'conclusion'), label: go.rating }
    default:
      return { to: hrefOf(state.id, 'checklist', 'all'), label: go.checklist }
  }
}
