import { reportText } from '../../shared/text/en/report.ts'
import type { Block } from './blocks.ts'
import type { Sheet } from './sheet.ts'
import { paragraph } from './spans.ts'
import { heightOf, layOut } from './text-run.ts'
import { contentWidth, page, styles } from './type-scale.ts'

/** What happens between two pages; false stops the drawing. */
export type TurnPage = () => Promise<boolean>

/** A chain of headings and what they stand over is never longer than this. */
const longestChain = 8

/**
 * Lays blocks out one after the other. Blocks are drawn as they come and pages leave as they fill, so that a report of a
 * thousand pages needs the memory of one.
 */
export async function flow(blocks: Iterable<Block>, sheet: Sheet, turnPage: TurnPage): Promise<boolean> {
  const source = blocks[Symbol.iterator]()
  const waiting: Block[] = []
  const { bottom } = sheet.look.paper
  let y: number = page.top
  let fresh = false

  function pull(): boolean {
    const next = source.next()
    if (next.done) return false
    waiting.push(next.value)
    return true
  }

  /** What must stand on one page, beginning with the next block. */
  function needed(): number {
    let sum = 0
    for (let index = 0; index < longestChain; index += 1) {
      if (index >= waiting.length && !pull()) break
      const block = waiting[index]
      if (!block || (index > 0 && block.startsPage)) break
      sum += (index === 0 ? 0 : block.before) + block.least
      if (!block.keepWithNext) break
    }
    return sum
  }

  async function turn(): Promise<boolean> {
    if (!(await turnPage())) return false
    y = page.top
    fresh = true
    return true
  }

  /** At the head of a page: what the block belongs to. Gives the height that takes. */
  function goingOn({ within }: Block): number {
    if (within === undefined) return 0
    const lines = layOut(
      [paragraph(reportText.running.continued({ what: within }), styles.running)],
      contentWidth,
      sheet.words,
    )
    sheet.artifact(() => sheet.bareLines(lines, page.left, y), 'Pagination')
    return heightOf(lines) + 3
  }

  while (waiting.length > 0 || pull()) {
    const block = waiting[0]
    if (!block) break
    const need = needed()
    waiting.shift()
    if (block.startsPage && !fresh && !(await turn())) return false
    if (!fresh && y + block.before + need > bottom && !(await turn())) return false
    if (fresh) y += goingOn(block)
    else y += block.before
    for (;;) {
      const { height, done } = block.draw(sheet, y, bottom - y)
      y += height
      if (height > 0) fresh = false
      if (done) break
      if (!(await turn())) return false
      y += goingOn(block)
    }
  }
  return true
}
