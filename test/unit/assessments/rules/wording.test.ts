import { describe, expect, it } from 'vitest'
import { numberingOf, publisherId, standsFor } from '../../../../assessments/rules/wording-ids.ts'
import { takeWording } from '../../../../assessments/rules/wording.ts'
import type { FrameworkId } from '../../../../shared/model/catalogue.ts'
import { longestWording } from '../../../../shared/model/wording.ts'
import { shippedCatalogues } from '../library.ts'

function framework(id: FrameworkId) {
  const found = shippedCatalogues.frameworks.get(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
const csf = framework('nist-csf-2.0')
const iso = framework('iso-27001-2022')
const cloud = framework('iso-27017-2015')

const entries = (...rows: readonly (readonly [id: string, text: string])[]) =>
  rows.map(([id, text]) => ({ names: [id], text, withdrawn: false }))

describe('an id in a file', () => {
  it.each([
    ['GV.OC-01', 'GV.OC-01'],
    [' gv.oc-01 ', 'GV.OC-01'],
    ['GV.OC\u201101', 'GV.OC-01'],
    ['A.5.1', 'A.5.1'],
    ['A5.1', 'A.5.1'],
    ['Annex A 5.1', 'A.5.1'],
    ['Annex A.5.1', 'A.5.1'],
    ['A.5.1.', 'A.5.1'],
    ['Clause 6.1.2', '6.1.2'],
    ['CLD 6.3.1', 'CLD.6.3.1'],
  ])('E51: %j is read as %s', (written, id) => {
    expect(publisherId(written)).toBe(id)
  })

  it('E51: is found in the framework it belongs to, and in no other', () => {
    expect(standsFor('Annex A 8.24', iso, null)).toEqual({ kind: 'requirement', id: 'A.8.24' })
    expect(standsFor('6.3.1', cloud, null)).toEqual({ kind: 'requirement', id: 'CLD.6.3.1' })
    expect(standsFor('GV.OC', csf, null)).toEqual({ kind: 'heading' })
    expect(standsFor('A.8', iso, null)).toEqual({ kind: 'heading' })
    expect(standsFor('AC-1', csf, null)).toEqual({ kind: 'unknown' })
    expect(standsFor('A.8.24', csf, null)).toEqual({ kind: 'unknown' })
    expect(standsFor('', iso, null)).toEqual({ kind: 'unknown' })
  })
})

describe('a number alone', () => {
  it.each([
    ['a clause where only clauses have the others', ['4.1', '5.1', '6.1', '10.2'], 'clauses'],
    ['a control where only controls have the others', ['5.1', '5.2', '5.37', '8.34'], 'controls'],
    ['a clause where controls are written with their letter', ['5.1', 'A.5.1', 'A.8.1'], 'clauses'],
    ['undecided where the file has clauses and controls by number', ['4.1', '5.1', '5.37'], null],
    ['undecided where nothing else is there', ['5.1', '8.1'], null],
    ['undecided where controls are written both ways', ['5.1', '5.37', 'A.8.1'], null],
  ])('E52: is %s', (_name, ids, numbering) => {
    expect(numberingOf(ids, iso)).toBe(numbering)
  })

  it('E52: that may be either gives its text to neither, and is named', () => {
    const { found, texts } = takeWording(iso, entries(['5.1', 'one'], ['5.1', 'two'], ['4.1', 'four'], ['5.37', 'x']))
    expect(found.ambiguous).toEqual(['5.1'])
    expect(texts).toEqual({ '4.1': 'four', 'A.5.37': 'x' })
  })

  it('E52: gives its text to what the rest of the file shows', () => {
    expect(takeWording(iso, entries(['5.1', 'text'], ['5.37', 'more'])).texts).toEqual({
      'A.5.1': 'text',
      'A.5.37': 'more',
    })
    expect(takeWording(iso, entries(['5.1', 'text'], ['A.5.1', 'more'])).texts).toEqual({
      '5.1': 'text',
      'A.5.1': 'more',
    })
  })
})

describe('what a file has', () => {
  it('E53: an id of an earlier edition gives its text to no other id', () => {
    const all = entries(['ID.AM-1', 'of CSF 1.1'], ['PR.AC-4', 'withdrawn'], ['ID.BE', 'x'], ['ID.AM-01', 'of 2.0'])
    const { found, texts } = takeWording(csf, all)
    expect(texts).toEqual({ 'ID.AM-01': 'of 2.0' })
    expect(found.earlier).toEqual(['ID.AM-1', 'PR.AC-4', 'ID.BE'])
  })

  it('E53: neither does one that the file marks as withdrawn, even where the id is in use', () => {
    const { found, texts } = takeWording(csf, [{ names: ['GV.OC-01'], text: 'old', withdrawn: true }])
    expect([texts, found.earlier]).toEqual([{}, ['GV.OC-01']])
  })

  it('E54: the same text twice is taken once; two texts for one id are not taken', () => {
    const all = entries(['A.5.1', 'one'], ['A.5.1', ' one\r\n'], ['A.5.2', 'one'], ['A.5.2', 'two'], ['A.5.3', 'x'])
    const { found, texts } = takeWording(iso, all)
    expect(texts).toEqual({ 'A.5.1': 'one', 'A.5.3': 'x' })
    expect([found.repeated, found.contradicted]).toEqual([['A.5.1'], ['A.5.2']])
  })

  it('E55: a text that is empty, or longer than wording is, counts as missing and is named', () => {
    const all = entries(['4.1', ' \u0007\n '], ['4.2', 'x'.repeat(longestWording + 1)], ['4.3', 'y'])
    const { found, texts } = takeWording(iso, all)
    expect(texts).toEqual({ '4.3': 'y' })
    expect([found.empty, found.tooLong, found.worded]).toEqual([['4.1'], ['4.2'], ['4.3']])
    expect(found.missing).toHaveLength(iso.requirements.length - 1)
    expect(found.missing).toEqual(expect.arrayContaining(['4.1', '4.2', 'A.8.34']))
  })

  it('E55: a text stays as it is but for what cannot be printed', () => {
    const { texts } = takeWording(iso, entries(['4.1', 'a\r\nb\tc\u0000d  <b>e</b>\u007f']))
    expect(texts).toEqual({ '4.1': 'a\nb\tcd  <b>e</b>' })
  })

  it('E51: ids nobody knows are named once each, in the order of the file, and cut where they are no ids', () => {
    const { found } = takeWording(iso, entries(['Z.1', 'x'], ['Q', 'x'], ['Z.1', 'y'], ['w'.repeat(500), 'x']))
    expect(found.unknown).toEqual(['Z.1', 'Q', 'w'.repeat(80)])
  })

  it('E51: a second name of an entry is looked at where the first is not known', () => {
    const all = [{ names: ['iso-a-5-1', 'A.5.1'], text: 'x', withdrawn: false }]
    expect(takeWording(iso, all).texts).toEqual({ 'A.5.1': 'x' })
  })
})
