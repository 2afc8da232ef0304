import { Side } from '../../../shared/model/catalogue.ts'
import type { PictureCell } from '../../../shared/model/row.ts'
import { matrixWords } from '../../../shared/text/en/screens-matrix.ts'
import { screens } from '../../../shared/text/en/screens.ts'

/** How many of the services that have the layer stand on the side of the cell; empty where there are none. */
export function shareInWords({ side, counts }: PictureCell): string {
  const there = counts.aws + counts.shared + counts.customer
  return there === 0 || side === 'none' ? '' : matrixWords.pictures.share(counts[side], there)
}

/** How many services stand on each side, those sides only on which there are some. */
export function countsInWords({ counts }: PictureCell): string[] {
  return Side.options.filter((side) => counts[side] > 0).map((side) => `${screens.words.side[side]}: ${counts[side]}`)
}
