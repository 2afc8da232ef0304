import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { lookAtWording } from '../../../../electron/exchange/wording/look-at-wording.ts'
import { failureText } from '../../../../shared/failure.ts'
import type { Framework, FrameworkId } from '../../../../shared/model/catalogue.ts'
import { largestWordingFile } from '../../../../shared/model/wording.ts'
import { shippedCatalogues } from '../../assessments/library.ts'

const look = (id: FrameworkId, file: string | Uint8Array, name = 'file') =>
  lookAtWording(shippedCatalogues.frameworks.get(id) as Framework, Buffer.from(file), name)

function taken(id: FrameworkId, file: string | Uint8Array) {
  const looked = look(id, file)
  if (!looked.ok) throw new Error(failureText(looked.failure))
  return looked.value
}
function refused(id: FrameworkId, file: string | Uint8Array) {
  const looked = look(id, file)
  return looked.ok ? 'taken' : looked.failure.code
}

const statement = (prose: string) => ({ name: 'statement', prose })
const withdrawnMark = { name: 'status', value: 'withdrawn' }
const metadata = { title: 'A framework', version: '1.2.0', 'oscal-version': '1.1.3' }
const oscal = (controls: unknown[], more: object = {}) =>
  JSON.stringify({ catalog: { metadata: { ...metadata, ...more }, groups: [{ id: 'GV', title: 'GOVERN', controls }] } })
const leaf = (id: string, prose: string, props: object[] = []) => ({ id, title: id, props, parts: [statement(prose)] })

describe('an OSCAL catalog', () => {
  it('E56: gives the statement of each control, at any depth, and never its title or its examples', () => {
    const example = { name: 'example', prose: 'An example', parts: [{ name: 'item', prose: 'of it' }] }
    const inner = { ...leaf('GV.OC-01', 'The words'), parts: [example, statement('The words')] }
    const category = { id: 'GV.OC', title: 'Context', parts: [statement('Of the category')], controls: [inner] }
    const { texts, edition, found } = taken('nist-csf-2.0', oscal([category, { id: 'GV.OC-02', title: 'A title' }]))
    expect(texts).toEqual({ 'GV.OC-01': 'The words' })
    expect(edition).toBe('A framework, 1.2.0')
    expect([found.empty, found.unknown]).toEqual([['GV.OC-02'], []])
  })

  it('E56: gives the items of a statement on lines of their own, behind their labels', () => {
    const item = (label: string, prose: string, parts: object[] = []) => {
      return { name: 'item', prose, props: [{ name: 'label', value: label }], parts }
    }
    const parts = [{ ...statement('First'), parts: [item('a.', 'one', [item('1.', 'deep')]), item('b.', 'two')] }]
    expect(taken('nist-csf-2.0', oscal([{ id: 'GV.OC-01', parts }])).texts).toEqual({
      'GV.OC-01': 'First\na. one\n1. deep\nb. two',
    })
  })

  it('E56: finds a control by its label where its id is another, and a requirement that is a group', () => {
    const labelled = leaf('ctl-a51', 'text', [{ name: 'label', value: 'A.5.1' }])
    const groups = [{ id: 'clause', props: [{ name: 'label', value: '4.1' }], parts: [statement('four')] }]
    const file = JSON.stringify({ catalog: { metadata, groups, controls: [labelled] } })
    expect(taken('iso-27001-2022', file).texts).toEqual({ '4.1': 'four', 'A.5.1': 'text' })
  })

  it('E53: leaves out what it marks as withdrawn', () => {
    const all = [leaf('GV.OC-01', 'kept'), leaf('GV.OC-02', 'gone', [withdrawnMark]), leaf('PR.AC-01', 'old')]
    const { texts, found } = taken('nist-csf-2.0', oscal(all))
    expect([texts, found.earlier]).toEqual([{ 'GV.OC-01': 'kept' }, ['GV.OC-02', 'PR.AC-01']])
  })

  it.each([
    ['1.0.4', 'taken'],
    ['v1.1.3', 'taken'],
    ['1.2.2', 'taken'],
    ['1.3.0', 'wording.oscal-version'],
    ['1.10.0', 'wording.oscal-version'],
    ['2.0.0', 'wording.oscal-version'],
    ['0.9', 'wording.oscal-version'],
  ])('E56: OSCAL %s is %s', (version, code) => {
    expect(refused('nist-csf-2.0', oscal([leaf('GV.OC-01', 'x')], { 'oscal-version': version }))).toBe(code)
  })

  it('E58: is refused as a whole where one of its controls is broken, with the place', () => {
    const looked = look('nist-csf-2.0', oscal([leaf('GV.OC-01', 'x'), { title: 'no id' }]))
    expect(looked.ok ? null : looked.failure).toEqual({
      code: 'wording.broken-catalog',
      params: { name: 'file', near: 'GV' },
    })
    expect(refused('nist-csf-2.0', oscal([{ id: 'GV.OC-01', parts: [{ prose: 7 }] }]))).toBe('wording.broken-catalog')
  })

  it('E58: with however many controls or items beside each other is read, or refused in a sentence', () => {
    const many = (value: object) => Array.from({ length: 200_000 }, () => value)
    expect(refused('nist-csf-2.0', oscal([{ id: 'GV.OC', controls: many({ id: 'a' }) }]))).toBe('wording.none-known')
    const parts = [{ ...statement('words'), parts: many({ name: 'a' }) }]
    expect(taken('nist-csf-2.0', oscal([{ id: 'GV.OC-01', parts }])).texts).toEqual({ 'GV.OC-01': 'words' })
  })

  it('E58: nested however deep is read, and does not end the program', () => {
    const deep = 20_000
    const nested = `${'{"id":"x","controls":['.repeat(deep)}${JSON.stringify(leaf('GV.OC-01', 'x'))}${']}'.repeat(deep)}`
    const file = `{"catalog":{"metadata":${JSON.stringify(metadata)},"controls":[${nested}]}}`
    expect(taken('nist-csf-2.0', file).texts).toEqual({ 'GV.OC-01': 'x' })
  })

  it.each([
    ['a profile', '{"profile":{}}', 'wording.not-catalog'],
    ['a list', '[1]', 'wording.not-catalog'],
    ['a catalog without a version of OSCAL', '{"catalog":{"metadata":{"title":"x"}}}', 'wording.not-catalog'],
    ['JSON that is cut off', '{"catalog":{', 'wording.not-json'],
    ['XML', '<?xml version="1.0"?><catalog/>', 'wording.xml'],
  ])('E58: %s is refused', (_name, file, code) => {
    expect(refused('nist-csf-2.0', file)).toBe(code)
  })
})

describe('a table', () => {
  it.each([
    ['commas', 'id,wording\nA.5.1,"One, two ""three""\nfour"\n'],
    ['semicolons', 'Control ID;Official text\r\nA.5.1;"One, two ""three""\r\nfour"\r\n'],
    ['tabs, with other columns', 'Title\tRef.\tStatement\nx\tAnnex A 5.1\t"One, two ""three""\nfour"\n'],
    [
      'a mark of UTF-8 and a line that names the separator',
      '\ufeffsep=;\nClause;Requirement\nA.5.1;"One, two ""three""\nfour"',
    ],
    ['empty lines around', '\n\n id , WORDING \nA.5.1,"One, two ""three""\nfour"\n,\n\n'],
  ])('E57: is read with %s', (_name, file) => {
    const { texts, edition } = taken('iso-27001-2022', file)
    expect([texts, edition]).toEqual([{ 'A.5.1': 'One, two "three"\nfour' }, ''])
  })

  it('E57: with one column that may be both takes the better name for each', () => {
    expect(taken('nist-csf-2.0', 'Requirement,ID\nThe words,GV.OC-01').texts).toEqual({ 'GV.OC-01': 'The words' })
    expect(taken('nist-csf-2.0', 'Requirement,Description\nGV.OC-01,The words').texts).toEqual({
      'GV.OC-01': 'The words',
    })
  })

  it('E57: may have id and wording in one column, as the publisher of CSF writes them', () => {
    const rows = [
      'Function,Subcategory,Examples',
      'GOVERN,GV.OC-01: The words: these,x',
      ',,y',
      ',GV.OC-02 : More,z',
      ',GV.OC-03,z',
    ]
    const { texts, found } = taken('nist-csf-2.0', rows.join('\n'))
    expect(texts).toEqual({ 'GV.OC-01': 'The words: these', 'GV.OC-02': 'More' })
    expect([found.empty, found.unknown]).toEqual([['GV.OC-03'], []])
  })

  it('E54: that repeats one id however often takes time by its length, not by the square of it', () => {
    const { texts, found } = taken('nist-csf-2.0', `id,text\n${'GV.OC-01,words\n'.repeat(150_000)}`)
    expect([texts, found.repeated]).toEqual([{ 'GV.OC-01': 'words' }, ['GV.OC-01']])
  }, 20_000)

  it('E51: a control of the edition before is not taken for the one above it', () => {
    const { texts, found } = taken('iso-27001-2022', 'id,wording\nA.5.1.1,old\nA.5.1,new')
    expect([texts, found.unknown]).toEqual([{ 'A.5.1': 'new' }, ['A.5.1.1']])
  })

  it.each([
    ['no column for the wording', 'id,title\nA.5.1,x', 'wording.no-columns'],
    ['one column', 'id\nA.5.1', 'wording.no-columns'],
    ['no heads', 'A.5.1,x\nA.5.2,y', 'wording.no-columns'],
    ['a quotation mark that is not closed', 'id,wording\nA.5.1,"x\nA.5.2,y', 'wording.broken-csv'],
    ['nothing in it', ' \n\ufeff ', 'wording.nothing'],
    ['no id of the framework', 'id,wording\nAC-1,x\nAC-2,y', 'wording.none-known'],
    ['ids and no rows', 'id,wording\n', 'wording.none-known'],
    ['ids without texts', 'id,wording\nA.5.1,\nA.5.2, ', 'wording.none-usable'],
    ['numbers that may be either', 'id,wording\n5.1,x\n8.1,y', 'wording.none-usable'],
  ])('E58: with %s is refused', (_name, file, code) => {
    expect(refused('iso-27001-2022', file)).toBe(code)
  })
})

describe('the bytes of a file', () => {
  it.each([
    ['another encoding', Buffer.from('id,wording\nA.5.1,caf\xe9', 'latin1'), 'wording.encoding'],
    ['UTF-16', Buffer.from('\ufeffid,wording\nA.5.1,x', 'utf16le'), 'wording.encoding'],
    ['a workbook', Buffer.from('PK\x03\x04 and more'), 'wording.not-text'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'wording.not-text'],
    ['zeros', Buffer.alloc(10), 'wording.not-text'],
    ['nothing', Buffer.alloc(0), 'wording.nothing'],
    ['too many bytes', Buffer.alloc(largestWordingFile + 1, 'x'), 'wording.large'],
  ])('E58: %s are refused', (_name, bytes, code) => {
    expect(refused('iso-27001-2022', bytes)).toBe(code)
  })

  it('E50: are named by their hash', () => {
    const file = 'id,wording\nA.5.1,x'
    expect(taken('iso-27001-2022', file).sha256).toBe(createHash('sha256').update(file).digest('hex'))
  })
})
