import { describe, expect, it } from 'vitest'
import {
  leftOpen,
  listedMe,
  personOf,
  signerChoices,
  unlisted,
} from '../../../../renderer/features/sign-off/signer-choice.ts'
import type { Person } from '../../../../shared/model/person.ts'

const person = (id: string, name: string): Person => ({
  id,
  name,
  firm: '',
  role: '',
  credential: '',
  kind: 'team',
  independenceDeclaredOn: null,
})
const team = [person('p1', 'Ingrid Solheim'), person('p2', 'Marek Miller')]
const values = (me: string, without: string[] = []) =>
  signerChoices(team, me, new Set(without)).map((choice) => choice.value)

describe('signerChoices', () => {
  it('offers the team, and whoever works here where the team does not list them', () => {
    expect(values('ingrid solheim ')).toEqual(['p1', 'p2'])
    expect(values('Aisha Rahman')).toEqual(['p1', 'p2', unlisted])
  })

  it('leaves out who has signed already, listed or not', () => {
    expect(values('Marek Miller', ['Ingrid Solheim'])).toEqual(['p2'])
    expect(values('Aisha Rahman', ['Aisha Rahman'])).toEqual(['p1', 'p2'])
  })
})

describe('a choice', () => {
  it('is me where the team lists me under my name', () => {
    expect(listedMe(team, 'MAREK MILLER')?.id).toBe('p2')
    expect(listedMe(team, 'Aisha Rahman')).toBeNull()
  })

  it('is a person, or null for whoever makes the change and for a place left open', () => {
    expect(personOf('p2')).toBe('p2')
    expect(personOf(unlisted)).toBeNull()
    expect(personOf(leftOpen)).toBeNull()
  })
})
