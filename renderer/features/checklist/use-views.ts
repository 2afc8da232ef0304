import { useMemo } from 'react'
import { gridWords } from '../../../shared/text/en/screens-grid.ts'
import { useApp } from '../../app-context.ts'
import { remember, useRemembered } from '../../memory.ts'
import { useSession } from '../../session/use-session.ts'
import { Arrangement, builtInViews, SavedViews, usual, type SavedView } from './arrangement.ts'
import type { Filter } from './filter.ts'

const none: readonly SavedView[] = []
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** How the checklists of this assessment are arranged, for this viewer. */
export function useArranging(): [Arrangement, (next: Arrangement) => void] {
  const { id } = useSession()
  return useRemembered(`a/${id}/arrangement`, Arrangement, usual)
}

export interface Views {
  readonly builtIn: readonly SavedView[]
  readonly saved: readonly SavedView[]
  readonly save: (view: SavedView) => void
  readonly remove: (name: string) => void
}

/** The views there are: the ones that always are, and the viewer's own of this assessment. */
export function useViews(): Views {
  const { id, state } = useSession()
  const { me } = useApp()
  const [saved, setSaved] = useRemembered(`a/${id}/views`, SavedViews, none as SavedView[])
  const mine = Object.values(state.person).find(({ kind, name }) => kind === 'team' && name === me.name)?.id ?? null
  const builtIn = useMemo(() => builtInViews(mine), [mine])
  const without = (name: string) => saved.filter((view) => view.name !== name)
  return {
    builtIn,
    saved,
    save: (view) => setSaved([...without(view.name), view].slice(-30)),
    remove: (name) => setSaved(without(name)),
  }
}

/** Shows a view on a checklist, also one that is not open yet. */
export function showView(assessment: string, unit: string, view: SavedView): void {
  remember(`a/${assessment}/arrangement`, view.arrangement)
  remember(`a/${assessment}/filter/${unit}`, view.filter)
}

/** The name of the view that shows, where one does. */
export function viewNameOf({ builtIn, saved }: Views, arrangement: Arrangement, filter: Filter): string {
  const own = saved.find((view) => same(view.filter, filter) && same(view.arrangement, arrangement))
  const always = builtIn.find((view) => same(view.filter, filter))
  return (own ?? always)?.name ?? gridWords.views
}
