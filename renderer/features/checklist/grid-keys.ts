import type { Conclusion } from '../../../shared/model/item.ts'

/** What a key asks for while the checklist has the focus. */
export type GridAction =
  | { readonly do: 'move'; readonly by: number }
  | { readonly do: 'fold'; readonly on: boolean }
  | { readonly do: 'first' | 'last' | 'page-up' | 'page-down' }
  | { readonly do: 'conclude'; readonly conclusion: Conclusion }
  | {
      readonly do:
        'select' | 'select-all' | 'clear' | 'open' | 'note' | 'evidence' | 'finding' | 'filter' | 'keys' | 'again'
    }

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const actions: Readonly<Record<string, GridAction>> = {
  ArrowDown: { do: 'move', by: 1 },
  j: { do: 'move', by: 1 },
  ArrowUp: { do: 'move', by: -1 },
  k: { do: 'move', by: -1 },
  ArrowLeft: { do: 'fold', on: true },
  ArrowRight: { do: 'fold', on: false },
  Home: { do: 'first' },
  End: { do: 'last' },
  PageUp: { do: 'page-up' },
  PageDown: { do: 'page-down' },
  1: { do: 'conclude', conclusion: 'compliant' },
  2: { do: 'conclude', conclusion: 'partially-compliant' },
  3: { do: 'conclude', conclusion: 'non-compliant' },
  4: { do: 'conclude', conclusion: 'not-applicable' },
  5: { do: 'conclude', conclusion: 'not-assessed' },
  ' ': { do: 'select' },
  Escape: { do: 'clear' },
  Enter: { do: 'open' },
  n: { do: 'note' },
  e: { do: 'evidence' },
  f: { do: 'finding' },
  r: { do: 'again' },
  '/': { do: 'filter' },
  '?': { do: 'keys' },
}

/** The action of a key, or null where the key is not the checklist's. Keys held with Ctrl, Alt or Command are not. */
export function actionOf(event: Key): GridAction | null {
  if (event.altKey) return null
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'a' ? { do: 'select-all' } : null
  // With the capital lock on, the letters mean the same.
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return Object.hasOwn(actions, key) ? (actions[key] ?? null) : null
}

/** The row an action moves to. */
export function rowAfter(action: GridAction, current: number, count: number, page: number): number {
  const to = {
    move: action.do === 'move' ? current + action.by : current,
    first: 0,
    last: count - 1,
    'page-up': current - page,
    'page-down': current + page,
  }[action.do as 'move']
  return Math.min(count - 1, Math.max(0, to ?? current))
}
