import { describe, expect, it } from 'vitest'
import {
  rewordErrors,
  rewordFormOf,
  rewordedControl,
} from '../../../../renderer/features/scope/tailoring/reword-form.ts'
import { choicesOf, chosenControl, titleOf } from '../../../../renderer/features/scope/tailoring/library.ts'
import { control, inherited, shared } from '../../../support/catalogue.ts'
import { sampleItem } from '../sample.ts'

const library = shared('s3.encryption')

describe('a control in other words', () => {
  it('is the library’s again where nothing was changed', () => {
    expect(rewordedControl(library, rewordFormOf(library))).toEqual(library)
  })

  it('changes the words and nothing else', () => {
    const form = { ...rewordFormOf(library), title: ' In our words ', evidence: 'One\nTwo' }
    const [first, ...others] = form.procedures
    const procedures = [{ ...first, steps: 'Look.\nLook again.' } as typeof first & object, ...others]
    expect(rewordedControl(library, { ...form, procedures })).toEqual({
      ...library,
      title: 'In our words',
      evidence: ['One', 'Two'],
      procedures: [{ ...library.procedures[0], steps: ['Look.', 'Look again.'] }, library.procedures[1]],
    })
  })

  it('needs words everywhere and a reason', () => {
    const form = rewordFormOf(library)
    expect(Object.keys(rewordErrors(library, form))).toEqual(['reason'])
    const emptied = { ...form, reason: 'So', provided: '', procedures: [{ steps: '', expected: 'a', exception: '' }] }
    expect(Object.keys(rewordErrors(library, emptied))).toEqual(['provided', '0-steps', '0-expected', '0-exception'])
    const alone = inherited('s3.media', { responsibility: null })
    expect(rewordErrors(alone, { ...rewordFormOf(alone), reason: 'So' })).toEqual({})
  })
})

describe('the library to tailor', () => {
  const sets = [{ set: 's3', name: 'Amazon S3', controls: [control('s3.access'), library] }]
  const excluded = { id: 't1', kind: 'excluded', set: 's3', controlId: 's3.access', reason: 'So' } as const
  const unit = {
    ...{ id: 's3', kind: 'service' as const, service: 's3', name: 'Amazon S3', prefix: 'S3', order: 1 },
    ...{ class: null, cloudModel: null, options: {}, assignee: null },
  }
  const items = { s3: { 's3.encryption': sampleItem({ ref: 'S3-02' }) } }

  it('offers what is not tailored yet, with its checklist and reference', () => {
    expect(choicesOf(sets, { tailoring: { t1: excluded }, unit: { s3: unit }, items })).toEqual([
      { value: 's3/s3.encryption', label: 'Title of s3.encryption', detail: 'Amazon S3 · S3-02' },
    ])
    expect(chosenControl(sets, 's3/s3.encryption')).toEqual({ set: 's3', control: library })
    expect(chosenControl(sets, '')).toBeUndefined()
  })

  it('names a control that is left out by its title, or by its id where the edition no longer has it', () => {
    expect(titleOf(excluded, sets)).toBe('Title of s3.access')
    expect(titleOf({ ...excluded, controlId: 's3.gone' }, sets)).toBe('s3.gone')
  })
})
