import type { Link } from './chain.ts'

/** How a journal that arrives stands to the one that is here. */
export type Arrival =
  /** It begins with all that is here and goes on. */
  | { readonly kind: 'goes-on' }
  /** All of it is here already, and more or as much. */
  | { readonly kind: 'known' }
  /** Both have a line of their own at this place. */
  | { readonly kind: 'parted'; readonly sequence: number }

/** A journal by the hashes of its lines. The first is that of line 1. */
export interface Chain {
  readonly head: Link
  readonly hashes: readonly string[]
}

/**
 * Rule H3: a journal takes the place of another only if it begins with exactly that. Each hash covers the line before it, so that
 * two journals which agree in one line agree in all before.
 */
export function arrivalOf(here: Chain, arriving: Chain): Arrival {
  const { sequence, hash } = here.head
  if (arriving.head.sequence > sequence && arriving.hashes[sequence - 1] === hash) return { kind: 'goes-on' }
  if (here.hashes[arriving.head.sequence - 1] === arriving.head.hash) return { kind: 'known' }
  const parted = arriving.hashes.findIndex((found, index) => here.hashes[index] !== found)
  return { kind: 'parted', sequence: parted + 1 }
}
