import { describe, expect, it } from 'vitest'
import { matches, type Command } from '../../../../renderer/shell/match-commands.ts'

const run = () => undefined
const commands: Command[] = [
  { id: 'overview', group: 'Go to', label: 'Overview', run },
  { id: 's3', group: 'Checklists', label: 'Amazon S3', detail: 'S3', run },
  { id: 'i1', group: 'Items', label: 'Keys are rotated as S3-04 asks', detail: 'KMS-01', onlyWhenAsked: true, run },
  { id: 'i2', group: 'Items', label: 'Access control lists are disabled', detail: 'S3-04', onlyWhenAsked: true, run },
]
const idsFor = (typed: string) =>
  matches(commands, typed).flatMap((group) => group.commands.map((command) => command.id))

describe('matches', () => {
  it('shows pages and checklists before anything is typed, and no items', () => {
    expect(idsFor('')).toEqual(['overview', 's3'])
  })

  it('wants every word, in any order and in any case', () => {
    expect(idsFor('LISTS access')).toEqual(['i2'])
    expect(idsFor('lists rotated')).toEqual([])
  })

  it('finds a command by other words than those it shows', () => {
    const profile = { id: 'profile', group: 'File', label: 'Your name and firm …', also: 'who am I, user', run }
    expect(matches([...commands, profile], 'who').map((group) => group.commands)).toEqual([[profile]])
  })

  it('puts the item of a reference before items that only mention it', () => {
    expect(idsFor('s3-04')).toEqual(['i2', 'i1'])
  })

  it('shows a dozen of each group at most', () => {
    const many = Array.from({ length: 50 }, (_, at): Command => ({
      id: `${at}`,
      group: 'Items',
      label: 'Logging',
      run,
    }))
    expect(matches(many, 'log')[0]?.commands).toHaveLength(12)
  })
})
