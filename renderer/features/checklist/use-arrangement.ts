import { useDeferredValue, useMemo, useState } from 'react'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { useApp } from '../../app-context.ts'
import { followsWork, type Arrangement } from './arrangement.ts'
import { filterLines, type Filter } from './filter.ts'
import { linesOf, type Line } from './line.ts'

export interface Arranged {
  readonly lines: readonly Line[]
  /** Work was done since, and some rows may belong elsewhere now. */
  readonly isOld: boolean
  readonly again: () => void
}

/**
 * The lines of a checklist as they stood when it was arranged. Rows stay where they are while the auditor works on them: what was
 * just concluded can be read and taken back where it was, and the next key meets the row that was seen next. They are arranged
 * anew when the filter, the order, the groups or the scope change, and when the auditor asks.
 */
export function useArrangement(
  rows: readonly Row[],
  state: AssessmentState,
  arrangement: Arrangement,
  filter: Filter,
): Arranged {
  const { info } = useApp()
  const wanted = useDeferredValue(filter)
  const asked = `${JSON.stringify(arrangement.sort)} ${arrangement.group ?? ''} ${JSON.stringify(wanted)}`
  const [held, setHeld] = useState({ asked, rows, state })
  const isHeld = held.asked === asked && held.rows === rows
  const current = isHeld ? held : { asked, rows, state }
  if (!isHeld) setHeld(current)
  const all = useMemo(() => linesOf(current.rows, current.state, info.today), [current.rows, current.state, info.today])
  const lines = useMemo(() => filterLines(all, wanted), [all, wanted])
  const isOld = followsWork(arrangement, wanted) && differs(current.state, state)
  return { lines, isOld, again: () => setHeld({ asked, rows, state }) }
}

function differs(a: AssessmentState, b: AssessmentState): boolean {
  return a.items !== b.items || a.finding !== b.finding || a.procedure !== b.procedure || a.evidence !== b.evidence
}
