import type { Play } from './stage.ts'

/** Something that happens on a day. Of one day, what has the lower rank happens first. */
export interface Act {
  readonly day: string
  readonly rank: 'reports' | 'evidence' | 'samples' | 'tests' | 'conclusions'
  readonly play: () => Promise<void>
}

const ranks: readonly Act['rank'][] = ['reports', 'evidence', 'samples', 'tests', 'conclusions']

/** Plays acts in the order of their days. */
export async function playInOrder({ stage }: Play, acts: readonly Act[]): Promise<void> {
  const inOrder = acts.toSorted((a, b) => compare(a.day, b.day) || ranks.indexOf(a.rank) - ranks.indexOf(b.rank))
  for (const act of inOrder) {
    stage.on(act.day)
    await act.play()
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
