import { describe, expect, it } from 'vitest'
import {
  controlOf,
  emptyOwn,
  errorsOf,
  freeControlId,
  ownFormOf,
  ownSteps,
  performersFor,
  type OwnForm,
} from '../../../../renderer/features/scope/tailoring/own-form.ts'

const complete: OwnForm = {
  ...emptyOwn('s3'),
  title: ' Exports are deleted ',
  origination: 'shared',
  performedBy: performersFor('shared'),
  provided: 'AWS offers lifecycle rules.',
  responsibility: 'The customer must set them.',
  objective: 'No export is old.',
  procedures: [
    {
      method: 'examine',
      object: 'The bucket',
      steps: 'Read the rules.\n\n List objects. ',
      expected: 'None',
      exception: 'One',
    },
    { method: 'test', object: 'The bucket', steps: 'Upload one.', expected: 'Gone', exception: 'There' },
  ],
  evidence: 'The rules\nA list of objects',
  sources: [{ publisher: 'Acme', document: 'Standard', section: ' 4.2 ', checked: '2026-10-01' }],
  references: [{ framework: 'nist-csf-2.0', id: 'PR.DS-01', strength: 'answers' }],
}
const open = (form: OwnForm) => ownSteps.filter((step) => Object.keys(errorsOf(step, form)).length > 0)

describe('a control of the firm’s own', () => {
  it('asks in each step for what it needs', () => {
    expect(open(emptyOwn('s3'))).toEqual(['what', 'halves', 'tests', 'evidence', 'references'])
    expect(open(complete)).toEqual([])
    expect(open({ ...complete, references: [] })).toEqual(['references'])
    expect(open({ ...complete, evidence: ' \n ' })).toEqual(['evidence'])
    expect(open({ ...complete, title: 'ab' })).toEqual(['what'])
  })

  it('needs both halves where it is shared, and one alone where only one side acts', () => {
    const halves = (form: Partial<OwnForm>) => Object.keys(errorsOf('halves', { ...complete, ...form }))
    expect(halves({ provided: '' })).toEqual(['provided'])
    expect(halves({ responsibility: '' })).toEqual(['responsibility'])
    expect(halves({ origination: 'customer-specific', provided: '' })).toEqual([])
    expect(halves({ origination: 'inherited', responsibility: '' })).toEqual([])
  })

  it('names AWS where AWS acts, and a third party by its name', () => {
    const error = (performedBy: OwnForm['performedBy']) =>
      errorsOf('halves', { ...complete, performedBy })['performedBy']
    expect(error([])).toBeTruthy()
    expect(error([{ party: 'workload-team', name: '', part: '' }])).toMatch(/^AWS/)
    expect(error([...performersFor('shared'), { party: 'third-party', name: ' ', part: '' }])).toBeTruthy()
    expect(error(performersFor('shared'))).toBeUndefined()
  })

  it('becomes a control, and that control the same form again', () => {
    const control = controlOf(complete, 'own.exports')
    expect(control).toMatchObject({
      id: 'own.exports',
      title: 'Exports are deleted',
      inheritable: 'partial',
      evidence: ['The rules', 'A list of objects'],
      sources: [{ section: '4.2', checked: '2026-10-01' }],
      when: [],
    })
    expect(control.procedures.map(({ id, steps }) => [id, steps])).toEqual([
      ['p1', ['Read the rules.', 'List objects.']],
      ['p2', ['Upload one.']],
    ])
    expect(controlOf(ownFormOf('s3', control), control.id)).toEqual(control)
  })

  it('has nothing on a side that was left empty', () => {
    const form = { ...complete, origination: 'customer-specific' as const, provided: ' ' }
    expect(controlOf(form, 'own.x').provided).toBeNull()
  })

  it('gets an id of its title that nobody has', () => {
    expect(freeControlId('Exports: gelöscht!', new Set())).toBe('own.exports-geloscht')
    expect(freeControlId('Exports', new Set(['own.exports', 'own.exports-2']))).toBe('own.exports-3')
    expect(freeControlId('…', new Set())).toBe('own.control')
  })
})
