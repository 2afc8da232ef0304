import { describe, expect, it } from 'vitest'
import { takenBackOf } from '../../../../renderer/shell/taken-back.ts'
import type { Event } from '../../../../shared/model/event.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { answered, itemChanged, sampleItem, sampleState } from '../sample.ts'

const state = sampleState({ 's3.one': sampleItem(), 's3.two': sampleItem({ ref: 'S3-02' }) })
const concluded = (control: string): Event => ({
  type: 'item.changed',
  v: 1,
  unit: 's3',
  control,
  field: 'conclusion',
  before: 'compliant',
  after: 'not-assessed',
})
const said = (...events: Event[]) => screens.shell.undone(takenBackOf(answered(5, events).line, state))

describe('what undo took back', () => {
  it('is a conclusion with its old and new words, whatever follows from it', () => {
    expect(said(itemChanged('s3.one', 'workStatus', 'to-do'), concluded('s3.one'))).toBe(
      'Undone on S3-01. Conclusion: Compliant → Not assessed.',
    )
  })

  it('names the first item of several and counts the others', () => {
    expect(said(concluded('s3.one'), concluded('s3.two'))).toBe(
      'Undone on S3-01 and 1 more. Conclusion: Compliant → Not assessed.',
    )
  })

  it('names a field whose value is no word, and a record', () => {
    expect(said(itemChanged('s3.two', 'workingNote', 'No'))).toBe('Undone on S3-02. Working note.')
    expect(said({ type: 'record.removed', v: 1, table: 'finding', id: 'f1', before: {} })).toBe('Undone. Finding.')
    expect(said()).toBe('Undone.')
  })
})
