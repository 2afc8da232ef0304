/** A part of a whole with its place on a line from 0 to 1: what a bar is drawn from, on screen and on paper. */
export interface Share<Key extends string> {
  readonly key: Key
  readonly value: number
  readonly at: number
  readonly size: number
}

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
