import { describe, expect, it } from 'vitest'
import { firstPart, linesThatFit, type Block } from '../../../../electron/report/blocks.ts'
import { flow } from '../../../../electron/report/flow.ts'
import { lookOf } from '../../../../electron/report/look.ts'
import type { Sheet } from '../../../../electron/report/sheet.ts'
import type { Line } from '../../../../electron/report/text-run.ts'
import { page } from '../../../../electron/report/type-scale.ts'
import { noBranding } from '../../../../shared/model/branding.ts'

const room = page.bottom - page.top
// Blocks of these tests draw nothing: what is looked at is where they are put.
const sheet = { look: lookOf(noBranding, {}) } as Sheet

interface Placed {
  readonly name: string
  readonly page: number
  readonly y: number
}

function desk() {
  const placed: Placed[] = []
  let pages = 1
  const block = (name: string, height: number, over: Partial<Block> = {}): Block => ({
    before: 0,
    least: height,
    keepWithNext: false,
    startsPage: false,
    draw(_on, y) {
      placed.push({ name, page: pages, y })
      return { height, done: true }
    },
    ...over,
  })
  const turn = async () => {
    pages += 1
    return true
  }
  return { placed, block, turn }
}

describe('flow', () => {
  it('never leaves a heading alone at the foot of a page', async () => {
    const { placed, block, turn } = desk()
    const heading = block('heading', 20, { keepWithNext: true })
    await flow([block('text', room - 60), heading, block('table', 50)], sheet, turn)
    expect(placed.map((each) => [each.name, each.page])).toEqual([
      ['text', 1],
      ['heading', 2],
      ['table', 2],
    ])
  })

  it('keeps a chain of headings with what they stand over', async () => {
    const { placed, block, turn } = desk()
    const heading = (name: string) => block(name, 20, { keepWithNext: true, before: 10 })
    await flow([block('text', room - 100), heading('first'), heading('second'), block('text', 60)], sheet, turn)
    expect(placed.map((each) => each.page)).toEqual([1, 2, 2, 2])
  })

  it('drops the space above what begins a page', async () => {
    const { placed, block, turn } = desk()
    await flow([block('text', room), block('next', 10, { before: 24 })], sheet, turn)
    expect(placed[1]).toMatchObject({ page: 2, y: page.top })
  })

  it('begins a page where a block asks for it, and no empty one before', async () => {
    const { placed, block, turn } = desk()
    const chapter = block('chapter', 10, { startsPage: true })
    await flow([block('text', room), chapter, chapter], sheet, turn)
    expect(placed.map((each) => each.page)).toEqual([1, 2, 3])
  })

  it('goes on with the rest of a block on the next page', async () => {
    const { block, turn } = desk()
    const rooms: number[] = []
    let left = 2.5 * room
    const long = block('long', 0, {
      least: 10,
      draw(_on, _y, available) {
        rooms.push(available)
        const height = Math.min(left, available)
        left -= height
        return { height, done: left <= 0 }
      },
    })
    await flow([long], sheet, turn)
    expect(rooms).toEqual([room, room, room])
  })

  it('stops where the page is not turned', async () => {
    const { placed, block } = desk()
    const done = await flow([block('text', room), block('next', 10)], sheet, async () => false)
    expect([done, placed.length]).toEqual([false, 1])
  })
})

describe('linesThatFit', () => {
  const paragraph = (count: number, over: Partial<Line> = {}): Line[] =>
    Array.from({ length: count }, (_, index) => ({
      pieces: [],
      height: 10,
      before: 0,
      first: index === 0,
      last: index === count - 1,
      keep: false,
      ...over,
    }))

  it('takes all that fits', () => {
    expect(linesThatFit(paragraph(5), 0, 50)).toBe(5)
  })

  it('leaves no last line alone on the next page', () => {
    expect(linesThatFit(paragraph(6), 0, 50)).toBe(4)
  })

  it('leaves no first line alone at the foot', () => {
    expect(linesThatFit([...paragraph(4), ...paragraph(4)], 0, 50)).toBe(4)
  })

  it('does not end with a line that must be followed', () => {
    expect(linesThatFit([...paragraph(4), ...paragraph(1, { keep: true }), ...paragraph(4)], 0, 50)).toBe(4)
  })

  it('leaves no single line even where it cannot keep together all that should stand together', () => {
    expect(
      linesThatFit([...paragraph(1, { keep: true }), ...paragraph(2, { keep: true }), ...paragraph(3)], 0, 50),
    ).toBe(3)
  })

  it('knows the height of the least that may stand at the foot of a page', () => {
    expect(firstPart([...paragraph(1, { keep: true }), ...paragraph(3), ...paragraph(4)])).toBe(40)
    expect(firstPart([...paragraph(5)])).toBe(20)
    expect(firstPart([...paragraph(1), ...paragraph(1)])).toBe(20)
  })

  it('always goes on, even where it cannot keep its rules', () => {
    expect(linesThatFit(paragraph(3), 0, 20)).toBeGreaterThan(0)
  })
})
