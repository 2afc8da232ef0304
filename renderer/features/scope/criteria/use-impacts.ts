import { useEffect, useState } from 'react'
import type { Intention } from '../../../../shared/model/intention.ts'
import type { MovedCounts } from '../../../../shared/text/en/screens-foresee.ts'
import { call } from '../../../bridge.ts'
import { useAsk, useSession } from '../../../session/use-session.ts'
import { countsOf } from '../foresee/moved.ts'

/**
 * What each of several intentions would move, asked one after the other so that nothing else waits, and again when the scope
 * changes. An intention that is not answered yet, or would be refused, has no entry.
 */
export function useImpacts(intentions: Readonly<Record<string, Intention>>): ReadonlyMap<string, MovedCounts> {
  const session = useAsk()
  const { rows, editable } = useSession()
  const [known, setKnown] = useState<ReadonlyMap<string, MovedCounts>>(new Map())
  const text = JSON.stringify(intentions)
  useEffect(() => {
    let current = editable
    const ask = async () => {
      for (const [key, intention] of Object.entries(JSON.parse(text) as Record<string, Intention>)) {
        const foreseen = current && (await call('assessment:impact', { id: session.id, intention }))
        if (!current || !foreseen) return
        if (foreseen.ok) setKnown((held) => new Map(held).set(key, countsOf(foreseen.value)))
      }
    }
    void ask()
    return () => {
      current = false
    }
  }, [session, text, rows, editable])
  return known
}
