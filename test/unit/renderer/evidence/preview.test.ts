import { describe, expect, it } from 'vitest'
import { csvTable } from '../../../../renderer/features/evidence/preview/csv-table.ts'
import { previewKindOf } from '../../../../renderer/features/evidence/preview/kind.ts'
import { prettyJson } from '../../../../renderer/features/evidence/preview/pretty-json.ts'
import { textOf } from '../../../../renderer/features/evidence/preview/read-file.ts'
import { fileNameOf, mediaTypeOf, pastedName } from '../../../../renderer/features/evidence/upload-name.ts'
import {
  filterRequests,
  nobody,
  noRequestFilter,
} from '../../../../renderer/features/evidence/requests/request-filter.ts'
import type { RequestLine } from '../../../../shared/model/request-list.ts'

describe('how a file is looked at', () => {
  it.each([
    ['a.csv', 'application/vnd.ms-excel', 'csv'],
    ['a.pdf', '', 'pdf'],
    ['export', 'application/json; charset=utf-8', 'json'],
    ['export', 'application/ld+json', 'json'],
    ['main.tf', '', 'text'],
    ['shot.png', 'image/png', 'image'],
    ['drawing.svg', 'image/svg+xml', null],
    ['page', 'text/html', 'text'],
    ['a.docx', 'application/octet-stream', null],
  ])('%s of type "%s" as %s', (name, mediaType, kind) => {
    expect(previewKindOf({ name, mediaType })).toBe(kind)
  })

  it('sets JSON out with every digit and every key as they stand', () => {
    const text = '{"a":12345678901234567890, "a":[ ],"b":{"c":"x,{}\\"y"}}'
    expect(prettyJson(text)).toBe('{\n  "a": 12345678901234567890,\n  "a": [],\n  "b": {\n    "c": "x,{}\\"y"\n  }\n}')
    expect(prettyJson('{"a":')).toBeNull()
    expect(JSON.parse(prettyJson(text) ?? '')).toEqual(JSON.parse(text))
  })

  it('makes a table of CSV, and says what is left out and what is uneven', () => {
    expect(csvTable('a;b\r\n"1;2";x\r\n', true)).toEqual({
      head: ['a', 'b'],
      rows: [['1;2', 'x']],
      cut: false,
      uneven: 0,
    })
    const long = ['a,b', ...Array.from({ length: 900 }, (_, at) => `${at},x`)].join('\n')
    expect(csvTable(long, true)).toMatchObject({ cut: true, rows: { length: 500 } })
    expect(csvTable('a,b\n1\n1,2\n', true)).toMatchObject({ uneven: 1, cut: false })
    expect(csvTable('a,b\n1,2\n3,', false)).toMatchObject({ rows: [['1', '2']], cut: true })
    expect(csvTable('', true)).toBeNull()
  })

  it('reads text as it was written, and nothing that is no text', () => {
    const read = (bytes: number[]) => textOf({ bytes: new Uint8Array(bytes), whole: true })
    expect(read([0xff, 0xfe, 0x41, 0x00])).toBe('A')
    expect(read([0xc3, 0xa9])).toBe('é')
    expect(read([0x41, 0x00, 0x42])).toBeNull()
  })
})

describe('the name of an upload', () => {
  it('is one line, no longer than a name may be, and keeps its ending', () => {
    expect(fileNameOf({ name: 'a\nb\u0007.txt' })).toBe('a b .txt')
    expect(fileNameOf({ name: `${'x'.repeat(300)}.pdf` })).toMatch(/^x{196}\.pdf$/)
    expect(fileNameOf({ name: '\u0000' })).toBe('file')
    expect(mediaTypeOf({ type: `text/${'x'.repeat(300)}` })).toHaveLength(200)
    expect(mediaTypeOf({ type: '' })).toBe('application/octet-stream')
    expect(pastedName('Screenshot', new Date(2026, 0, 5, 9, 7))).toBe('Screenshot 2026-01-05 09.07')
  })
})

describe('the requests that show', () => {
  const line = (over: Partial<RequestLine>): RequestLine => ({
    id: 'e1',
    ref: 'E-001',
    title: 'Policy',
    asked: '',
    source: '',
    of: '',
    due: null,
    state: 'requested',
    late: null,
    items: [],
    restricted: false,
    ...over,
  })
  const lines = [
    line({ id: 'late', of: 'Kim', due: '2026-12-01', late: 3 }),
    line({ id: 'soon', of: 'Lee', due: '2026-12-09', late: -5 }),
    line({ id: 'today', due: '2026-12-04', late: 0 }),
    line({ id: 'in', of: 'Kim', state: 'received' }),
  ]
  const shown = (over: Partial<typeof noRequestFilter>) =>
    filterRequests(lines, { ...noRequestFilter, ...over }).map(({ id }) => id)

  it('are those of a person, a day, and a state', () => {
    expect(shown({})).toHaveLength(4)
    expect(shown({ of: 'Kim' })).toEqual(['late', 'in'])
    expect(shown({ of: nobody })).toEqual(['today'])
    expect(shown({ due: 'overdue' })).toEqual(['late'])
    expect(shown({ due: 'week' })).toEqual(['soon', 'today'])
    expect(shown({ due: 'no-day' })).toEqual(['in'])
    expect(shown({ state: 'received' })).toEqual(['in'])
  })
})
