import type { Play } from './stage.ts'

/** Something that happens on a day. Of one day, what has the lower rank happens first. */
export interface Act {
  readonly day: string
  readonly rank: 'reports' | 'evidence' | 'samples' | 'tests' | 'conclusions' | 'approvals' | 'reviews'
  readonly play: () => Promise<void>
}

const ranks: readonly Act['rank'][] = ['reports', 'evidence', 'samples', 'tests', 'conclusions', 'approvals', 'reviews']

/** When work on a day begins, and how much of it there is, in milliseconds. */
const workday = { begins: 'T08:30:00Z', length: 8 * 60 * 60 * 1000 } as const

/** Plays acts in the order of their days, those of one day spread over it. */
export async function playInOrder(play: Play, acts: readonly Act[]): Promise<void> {
  const days = [...new Set(acts.map(({ day }) => day))].toSorted(compare)
  for (const day of days)
    await playOver(
      play,
      day,
      acts.filter((act) => act.day === day).toSorted((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank)),
    )
}

/** Plays the acts of one day, at even distances from each other. */
export async function playOver({ stage }: Play, day: string, acts: readonly Pick<Act, 'play'>[]): Promise<void> {
  const begins = Date.parse(`${day}${workday.begins}`)
  for (const [index, act] of acts.entries()) {
    stage.on(new Date(begins + Math.floor((index * workday.length) / acts.length)).toISOString())
    await act.play()
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
