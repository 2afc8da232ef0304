import { useEffect, useState } from 'react'
import type { Failure } from '../../../shared/failure.ts'
import type { HistoryEntry } from '../../../shared/ipc/contract.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { useApp } from '../../app-context.ts'
import { call } from '../../bridge.ts'
import { useSession } from '../../session/use-session.ts'

const first = 60
const further = 240
const mostAtOnce = 500

interface Read {
  readonly item: string | null
  readonly count: number
  readonly result: Result<Page, Failure>
}

interface Page {
  readonly entries: readonly HistoryEntry[]
  readonly more: boolean
}

/**
 * The newest changes, as many as were asked for. They are read again after each change, and when somebody else works here, who may
 * undo other ones; until then the old ones stay.
 */
export function useHistory(item: string | null) {
  const { id, sequence } = useSession()
  const { me } = useApp()
  const [wanted, setWanted] = useState({ item, count: first })
  const [held, setHeld] = useState<Read | null>(null)
  const count = wanted.item === item ? wanted.count : first
  useEffect(() => {
    let current = true
    void read(id, item, count).then((result) => {
      if (current) setHeld({ item, count, result })
    })
    return () => {
      current = false
    }
  }, [id, item, count, sequence, me.name])
  return {
    read: held?.item === item ? held.result : null,
    reading: held === null || held.item !== item || held.count !== count,
    further: () => setWanted({ item, count: count + further }),
  }
}

async function read(id: string, item: string | null, count: number): Promise<Result<Page, Failure>> {
  const entries: HistoryEntry[] = []
  let more = true
  while (more && entries.length < count) {
    const before = entries.at(-1)?.sequence ?? null
    const page = await call('assessment:history', {
      id,
      item,
      before,
      count: Math.min(mostAtOnce, count - entries.length),
    })
    if (!page.ok) return page
    entries.push(...page.value.entries)
    more = page.value.more
  }
  return ok({ entries, more })
}
