import { describe, expect, it } from 'vitest'
import { itemsNamed, find, wordsOf } from '../../../../renderer/features/search/find.ts'
import { fold } from '../../../../renderer/features/search/fold.ts'
import { typedTexts } from '../../../../renderer/features/search/typed-texts.ts'
import { filledAssessment } from '../../../support/filled-state.ts'
import { sampleItem, sampleState } from '../sample.ts'

const noted = (workingNote: string) => typedTexts(sampleState({ 's3.one': sampleItem({ workingNote }) }))
const marked = (text: string, asked: string) =>
  find(noted(text), asked, 10).hits.flatMap(({ parts }) => parts.filter((part) => part.marked).map((part) => part.text))

describe('the search through everything typed', () => {
  it('finds parts of words, whatever their case, and marks each of them as it was written', () => {
    expect(marked('Buckets are ENCRYPTED; encryption is on', 'crypt')).toEqual(['CRYPT', 'crypt'])
    expect(marked('Buckets are encrypted', 'bucket ENC')).toEqual(['Bucket', 'enc'])
    expect(marked('Buckets are encrypted', 'bucket keys')).toEqual([])
  })

  it('finds any script, also without spaces between words, and letters that get longer in lower case', () => {
    expect(marked('保存されたデータは暗号化されています', '暗号化')).toEqual(['暗号化'])
    expect(marked('ההצפנה פעילה', 'הצפנה')).toEqual(['הצפנה'])
    expect(marked('İstanbul Region, ÖFFENTLICH', 'öffent')).toEqual(['ÖFFENT'])
    expect(fold('İstanbul')).toHaveLength(8)
  })

  it('shows what is around the first hit of a long text, and looks for nothing where nothing is asked', () => {
    const long = `${'before '.repeat(200)}needle${' after'.repeat(200)}`
    const [hit] = find(noted(long), 'needle', 10).hits
    const shown = hit?.parts.map(({ text }) => text).join('') ?? ''
    expect(shown.length).toBeLessThan(400)
    expect(shown).toMatch(/^… .*needle.* …$/)
    expect(find(noted('x'), '  ', 10)).toEqual({ hits: [], total: 0 })
    expect(wordsOf(' a  B a ')).toEqual(['a', 'b'])
  })

  it('gives as many hits as asked for, and how many there are', () => {
    const items = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`s3.c${at}`, sampleItem({ reportComment: 'the same words' })]),
    )
    const found = find(typedTexts(sampleState(items)), 'same', 5)
    expect([found.hits.length, found.total]).toEqual([5, 30])
  })

  it('reads every table, what is typed and no code', () => {
    const { state } = filledAssessment('internal')
    const texts = typedTexts(state)
    const of = (table: string) => texts.filter((text) => text.table === table)
    for (const table of ['item', 'procedure', 'evidence', 'finding', 'sample', 'reviewNote', 'about'])
      expect(of(table), table).not.toEqual([])
    const ids = new Set(Object.values(state.finding).map(({ id }) => id))
    expect(texts.filter(({ text }) => ids.has(text))).toEqual([])
    expect(of('item').filter(({ field }) => field === 'textHash' || field === 'conclusion')).toEqual([])
  })

  it('reads a record again only when it has changed', () => {
    const state = sampleState({ 's3.one': sampleItem({ reason: 'one' }), 's3.two': sampleItem({ reason: 'two' }) })
    const before = typedTexts(state)
    const [first] = before
    const s3 = { ...state.items['s3'], 's3.two': sampleItem({ reason: 'three' }) }
    const after = typedTexts({ ...state, items: { s3 } })
    expect(after[0]).toBe(first)
    expect(after.some(({ text }) => text === 'three')).toBe(true)
  })
})

describe('itemsNamed', () => {
  const rows = [
    { ref: 'S3-09', title: 'Overwritten and deleted objects can be recovered' },
    { ref: 'RDS-10', title: 'Backups meet the recovery objectives' },
  ]

  it('finds items by parts of their reference and title, in any case', () => {
    const named = (asked: string) => itemsNamed(rows, asked).map(({ ref }) => ref)
    expect([named('recover'), named('s3- RECOV'), named('recover versioning'), named(' ')]).toEqual([
      ['S3-09', 'RDS-10'],
      ['S3-09'],
      [],
      [],
    ])
  })
})
