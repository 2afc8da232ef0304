import type { Gap } from '../../../assessments/rules/completeness.ts'
import type { Handover } from '../../../shared/model/handover.ts'
import type { Revision } from '../../../shared/model/revision.ts'
import { firstStepsWords } from '../../../shared/text/en/screens-first-steps.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { hrefOf } from '../../routes/location.ts'

/** What the next thing is decided from. */
export interface Standing {
  readonly assessment: string
  readonly revision: Revision | null
  /** With whom the assessment is, when it was handed over. */
  readonly handover: Handover | null
  /** Open items by unit, in the order of the checklists. */
  readonly units: readonly {
    readonly id: string
    readonly name: string
    readonly open: number
    readonly concluded: number
  }[]
  /** What of the scope is missing; asked for only until the first item is concluded. */
  readonly missing: 'services' | 'locations' | null
  readonly gaps: readonly Gap[]
  readonly pages: ReadonlySet<string>
}

export interface NextStep {
  readonly words: string
  /** Null where no page leads further. */
  readonly to: string | null
}

const words = screens.overview.nextWords

/**
 * The next thing to do: complete the scope, go on with the checklist that was begun, begin the next one, clear what blocks
 * sign-off, and only then sign.
 */
export function nextStep({ assessment, revision, handover, units, missing, gaps, pages }: Standing): NextStep {
  const to = (page: string) => (pages.has(page) ? hrefOf(assessment, page) : null)
  if (handover) return { words: words.away(handover.to), to: to('hand-over') }
  if (revision?.status === 'approved') return { words: words.approved, to: to('report') }
  if (revision?.status === 'signing') return { words: words.signing, to: to('sign-off') }
  if (missing !== null && !isBegun(units))
    return { words: firstStepsWords.next[missing], to: hrefOf(assessment, 'scope', missing) }
  const begun = units.find((unit) => unit.open > 0 && unit.concluded > 0)
  const unit = begun ?? units.find((each) => each.open > 0)
  if (unit) {
    const said = unit.concluded > 0 ? words.goOn(unit.name, unit.open) : words.begin(unit.name)
    return { words: said, to: hrefOf(assessment, 'checklist', unit.id) }
  }
  const blocking = gaps.filter((gap) => gap.severity === 'blocks').length
  if (blocking > 0) return { words: words.gaps(blocking), to: null }
  return { words: words.sign, to: to('sign-off') }
}

/** Whether any item was concluded. */
export function isBegun(units: readonly { readonly concluded: number }[]): boolean {
  return units.some(({ concluded }) => concluded > 0)
}
