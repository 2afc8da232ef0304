import { describe, expect, it } from 'vitest'
import { firstStepIds, firstSteps, missingScope } from '../../../../renderer/features/overview/first-steps.ts'
import type { Person } from '../../../../shared/model/person.ts'
import type { Account, Region, Unit } from '../../../../shared/model/scope.ts'
import type { AssessmentState } from '../../../../shared/model/state.ts'
import { sampleState } from '../sample.ts'

const unit = (id: string, kind: Unit['kind']): Unit => ({
  id,
  kind,
  service: kind === 'service' ? id : null,
  name: id,
  prefix: 'S3',
  order: 1,
  class: null,
  cloudModel: null,
  options: {},
  assignee: null,
})
const account: Account = {
  id: 'a',
  number: '111111111111',
  alias: 'a',
  environment: '',
  organizationalUnit: '',
  status: 'in-scope',
  reason: '',
}
const region: Region = { id: 'r', code: 'eu-west-1', partition: 'aws', status: 'in-scope', reason: '' }
const person = (id: string, declared: string | null): Person => ({
  id,
  name: `Auditor ${id}`,
  firm: '',
  role: '',
  credential: '',
  kind: 'team',
  independenceDeclaredOn: declared,
})
const taken = (state: AssessmentState) => firstSteps(state).flatMap(({ id, isDone }) => (isDone ? [id] : []))
const organization = { organization: unit('organization', 'organization') }

describe('firstSteps', () => {
  it('has taken none in an assessment that has only the checklists every assessment has', () => {
    const steps = firstSteps(sampleState({}, { unit: organization }))
    expect(steps.map(({ id }) => id)).toEqual(firstStepIds)
    expect(steps.every(({ isDone }) => !isDone)).toBe(true)
    expect(steps[0]?.to).toBe('#/a/a1/scope/services')
    expect(steps.at(-1)?.to).toBe('#/a/a1/evidence?view=requests')
  })

  it('has the locations once there is an account and a Region', () => {
    expect(taken(sampleState({}, { account: { a: account } }))).toEqual([])
    expect(taken(sampleState({}, { region: { r: region } }))).toEqual([])
    expect(taken(sampleState({}, { account: { a: account }, region: { r: region } }))).toEqual(['locations'])
  })

  it('has the team once three are on it and each declared independence', () => {
    const team = (...days: (string | null)[]) =>
      Object.fromEntries(days.map((day, at) => [`p${at}`, person(`p${at}`, day)]))
    const day = '2026-11-24'
    expect(taken(sampleState({}, { person: team(day, day) }))).toEqual([])
    expect(taken(sampleState({}, { person: team(day, day, null) }))).toEqual([])
    expect(taken(sampleState({}, { person: team(day, day, day) }))).toEqual(['people'])
  })
})

describe('missingScope', () => {
  it('asks for services before accounts and Regions, and for nothing once both are there', () => {
    const services = { ...organization, s3: unit('s3', 'service') }
    const locations = { account: { a: account }, region: { r: region } }
    expect(missingScope(sampleState({}, { unit: organization, ...locations }))).toBe('services')
    expect(missingScope(sampleState({}, { unit: services }))).toBe('locations')
    expect(missingScope(sampleState({}, { unit: services, ...locations }))).toBeNull()
  })
})
