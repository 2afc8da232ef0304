import { useState } from 'react'
import type { Conclusion } from '../../../shared/model/item.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { announce } from '../../ui/messages.ts'
import type { Selection } from './use-selection.ts'
import { useConclude, type Conclude } from './use-conclude.ts'

const words = screens.checklist

/** Whose reason for "not applicable" is being asked: one item's, in its row, or that of all selected ones. */
type Asking = { readonly key: string; readonly next: string | null } | 'selected' | null

export interface Judging {
  readonly asking: Asking
  readonly conclude: Conclude
  /** A conclusion by key: on the selected items, or on the active one, going on to the next. */
  readonly judge: (conclusion: Conclusion, key: string, next: string | null) => Promise<void>
  /** The answer to the question for a reason; null leaves the item as it was. */
  readonly answer: (reason: string | null) => Promise<void>
  readonly askSelected: (asking: boolean) => void
}

/** Concludes from the checklist. */
export function useJudging({
  editable,
  selection,
  setActive,
  focusGrid,
}: {
  editable: boolean
  selection: Selection
  setActive: (key: string) => void
  focusGrid: () => void
}): Judging {
  const [asking, setAsking] = useState<Asking>(null)
  const conclude = useConclude()
  const goOn = (next: string | null) => (next === null ? announce(words.last) : setActive(next))

  const judge = async (conclusion: Conclusion, key: string, next: string | null) => {
    const selected = [...selection.keys]
    if (!editable) return announce(words.readOnly)
    if (conclusion === 'not-applicable') return setAsking(selected.length > 0 ? 'selected' : { key, next })
    if (selected.length > 0) return void conclude(selected, conclusion, null)
    // Goes on at once, so that the next key, however soon, meets the next item; a refusal comes back to this one.
    goOn(next)
    if (!(await conclude([key], conclusion, null))) setActive(key)
  }
  const answer = async (reason: string | null) => {
    if (asking === null || asking === 'selected') return
    if (reason !== null && !(await conclude([asking.key], 'not-applicable', reason))) return
    setAsking(null)
    focusGrid()
    if (reason !== null) goOn(asking.next)
  }
  const askSelected = (on: boolean) => {
    setAsking(on ? 'selected' : null)
    if (!on) focusGrid()
  }
  return { asking, conclude, judge, answer, askSelected }
}
