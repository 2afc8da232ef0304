import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawInto, reportFolder } from '../../../support/pdf-reading.ts'
import { demandingReport, sampleRecordHash } from '../../../support/sample-report.ts'
import { everyTag, taggedPages, type Tag, type TaggedPage } from '../../../support/tag-reading.ts'

/*
 * What PDF/UA asks of the tags, seen by a reader that did not write them (ISO 14289-1, 7.1 to 7.5).
 */

let folder: { path: string; remove: () => Promise<void> }
let pages: TaggedPage[]
let tags: Tag[]

beforeAll(async () => {
  folder = await reportFolder()
  const path = join(folder.path, 'report.pdf')
  await drawInto(path, demandingReport(), { kind: 'record', recordHash: sampleRecordHash })
  pages = await taggedPages(path)
  tags = pages.flatMap((page) => [...everyTag(page.tags)])
}, 120_000)
afterAll(() => folder.remove())

const ranksOf = (list: readonly Tag[]) =>
  list.filter(({ role }) => /^H[1-6]$/.test(role)).map(({ role }) => Number(role.slice(1)))

describe('the tags of a report', () => {
  it('begin with its title, the one heading of the first rank, and skip no rank', () => {
    const ranks = ranksOf(tags)
    expect(ranks[0]).toBe(1)
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1)
    expect(ranks.length).toBeGreaterThan(50)
    expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([])
  })

  it('leave nothing untagged that is not furniture of the page', () => {
    expect(pages.flatMap(({ number, unmarked }) => unmarked.map((each) => `page ${number}: ${each}`))).toEqual([])
    expect(pages.filter(({ marked }) => marked.length === 0)).toEqual([])
  })

  it('hold each piece of content once', () => {
    const wrong = pages.filter(({ tags: tree, marked }) => {
      const held = [...everyTag(tree)].flatMap(({ content }) => content)
      return new Set(held).size !== held.length || [...held].sort().join() !== [...marked].sort().join()
    })
    expect(wrong.map(({ number }) => number)).toEqual([])
  })

  it('give each table a head on each page it is on, and nothing but cells in its rows', () => {
    const tables = tags.filter(({ role }) => role === 'Table')
    expect(tables.length).toBeGreaterThan(20)
    const rows = (table: Tag) => [...everyTag(table.children)].filter(({ role }) => role === 'TR')
    const bare = tables.filter((table) => rows(table)[0]?.children.every(({ role }) => role === 'TH') !== true)
    expect(bare).toHaveLength(0)
    const cells = tables.flatMap(rows).flatMap(({ children }) => children.map(({ role }) => role))
    expect(new Set(cells)).toEqual(new Set(['TH', 'TD']))
  })

  it('describe every figure in words', () => {
    const figures = tags.filter(({ role }) => role === 'Figure')
    expect(figures.length).toBeGreaterThan(1)
    expect(figures.filter(({ alt }) => (alt ?? '').length < 20)).toEqual([])
  })
})
