import { Reliance } from '../../shared/model/attestation.ts'
import type { Conclusion } from '../../shared/model/item.ts'

/*
 * What bars are drawn from. Unit: a share of the length that the longest bar of the figure may have, from 0 to 1.
 */

/** A part of a bar: how many, where it begins and how long it is. */
export interface Share<Key extends string> {
  readonly key: Key
  readonly value: number
  readonly at: number
  readonly size: number
}

/** The order in which conclusions stand in a bar, from left to right. */
export const conclusionOrder: readonly Conclusion[] = [
  'compliant',
  'partially-compliant',
  'non-compliant',
  'not-assessed',
  'not-applicable',
]

/** The order in which results of reliance stand in a bar. */
export const relianceOrder: readonly Reliance[] = Reliance.options

/** Where the parts of a whole stand side by side; those of which there is none are left out. A larger `whole` leaves room. */
export function sharesOf<Key extends string>(
  parts: readonly { readonly key: Key; readonly value: number }[],
  whole: number = parts.reduce((sum, { value }) => sum + value, 0),
): Share<Key>[] {
  let before = 0
  return parts
    .filter(({ value }) => value > 0)
    .map(({ key, value }) => {
      const share = { key, value, at: before / whole, size: value / whole }
      before += value
      return share
    })
}

/** Rule P17: the bars of one figure have one scale: as long as there are items in them, the longest over the whole length. */
export function barsOf<Key extends string>(
  rows: readonly Readonly<Record<Key, number>>[],
  order: readonly Key[],
): Share<Key>[][] {
  const totals = rows.map((counts) => order.reduce((sum, key) => sum + counts[key], 0))
  const whole = Math.max(1, ...totals)
  return rows.map((counts) =>
    sharesOf(
      order.map((key) => ({ key, value: counts[key] })),
      whole,
    ),
  )
}
