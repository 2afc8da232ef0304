import { useState } from 'react'
import { withoutBasis } from '../../../assessments/rules/completeness.ts'
import type { Conclusion } from '../../../shared/model/item.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useApp } from '../../app-context.ts'
import { announce, toast } from '../../ui/messages.ts'
import type { Selection } from './use-selection.ts'
import { useConclude } from './use-conclude.ts'

const words = screens.checklist

/** What is being asked: the reason of one item, in its row; or everything about all selected ones, in a dialog. */
export type Asking =
  | { readonly kind: 'one'; readonly key: string; readonly next: string | null }
  | { readonly kind: 'selected'; readonly conclusion: Conclusion | null }
  | null

export interface Judging {
  readonly asking: Asking
  /** A conclusion by key: on the selected items, or on the active one, going on to the next. */
  readonly judge: (conclusion: Conclusion, key: string, next: string | null) => Promise<void>
  /** The answer to the question for a reason; null leaves the item as it was. */
  readonly answer: (reason: string | null) => Promise<void>
  /** Asks about all selected items, or stops asking. */
  readonly askSelected: (asking: boolean) => void
}

/** Concludes from the checklist. */
export function useJudging({
  state,
  closed,
  selection,
  setActive,
  focusGrid,
}: {
  state: AssessmentState
  /** Why nothing can be changed now; null while it can. */
  closed: string | null
  selection: Selection
  setActive: (key: string) => void
  focusGrid: () => void
}): Judging {
  const [asking, setAsking] = useState<Asking>(null)
  const conclude = useConclude()
  const { info } = useApp()
  const goOn = (next: string | null) => (next === null ? announce(words.last) : setActive(next))

  const judge = async (conclusion: Conclusion, key: string, next: string | null) => {
    const selected = [...selection.keys]
    if (closed !== null) return toast({ words: words.nothingDone(closed), kind: 'closed' })
    if (selected.length > 0) {
      const mustAsk =
        selected.length > 1 && conclusion === 'compliant' && withoutBasis(state, selected, info.today).length > 0
      if (conclusion === 'not-applicable' || mustAsk) return setAsking({ kind: 'selected', conclusion })
      if (await conclude(selected, conclusion, null)) selection.set([])
      return
    }
    if (conclusion === 'not-applicable') return setAsking({ kind: 'one', key, next })
    // Goes on at once, so that the next key, however soon, meets the next item; a refusal comes back to this one.
    goOn(next)
    if (!(await conclude([key], conclusion, null))) setActive(key)
  }
  const answer = async (reason: string | null) => {
    if (asking?.kind !== 'one') return
    if (reason !== null && !(await conclude([asking.key], 'not-applicable', reason))) return
    setAsking(null)
    focusGrid()
    if (reason !== null) goOn(asking.next)
  }
  const askSelected = (on: boolean) => {
    setAsking(on ? { kind: 'selected', conclusion: null } : null)
    if (!on) focusGrid()
  }
  return { asking, judge, answer, askSelected }
}
