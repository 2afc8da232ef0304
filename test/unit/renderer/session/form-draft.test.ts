import { describe, expect, it } from 'vitest'
import { formsOfItem, itemDraftKey } from '../../../../renderer/session/draft-key.ts'
import { draftOf, formFrom, parsedDraft } from '../../../../renderer/session/form-draft.ts'

interface Form {
  readonly title: string
  readonly severity: string | null
  readonly items: readonly string[]
}
const stored: Form = { title: 'Typical', severity: null, items: ['s3/s3.one'] }

describe('draftOf', () => {
  it('is the form as text, and nothing where the form says what stands there anyway', () => {
    expect(draftOf({ ...stored, title: 'Open bucket' }, stored)).toBe(
      '{"title":"Open bucket","severity":null,"items":["s3/s3.one"]}',
    )
    expect(draftOf({ ...stored }, stored)).toBeNull()
  })
})

describe('formFrom', () => {
  it('gives the form as it was left', () => {
    const left: Form = { title: 'Open bucket', severity: 'high', items: [] }
    expect(formFrom(parsedDraft(draftOf(left, stored) ?? ''), stored)).toEqual(left)
  })

  it('takes nothing from what a form does not have', () => {
    expect(formFrom({ ...stored, added: true }, stored)).toEqual(stored)
  })

  it.each([
    ['a text of a single field', 'Asked the team'],
    ['a list', []],
    ['nothing', null],
    ['a form that lacks a field', { title: 'Open bucket', severity: null }],
    ['a form with a field of another kind', { ...stored, title: 7 }],
    ['a form with a list where a text stood', { ...stored, title: [] }],
  ])('refuses %s', (_what, kept) => {
    expect(formFrom(kept, stored)).toBeNull()
  })
})

describe('parsedDraft', () => {
  it('takes what is no JSON for nothing', () => {
    expect(parsedDraft('{"title":')).toBeNull()
  })
})

describe('formsOfItem', () => {
  it('names the forms of one item and of no other', () => {
    const keys = ['s3/s3.one', 's3/s3.on'].flatMap((item) => [
      itemDraftKey(item, 'finding'),
      itemDraftKey(item, 'procedure/new-p1'),
    ])
    expect(formsOfItem('s3/s3.one', keys)).toEqual(['finding', 'procedure'])
    expect(formsOfItem('s3/s3.two', keys)).toEqual([])
  })
})
