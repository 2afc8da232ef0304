import { expect, test } from 'vitest'
import { CommandId, commands } from '../../../shared/commands.ts'
import { commandWords } from '../../../shared/text/en/commands.ts'

test('every command stands in one menu, once', () => {
  expect(commands.map(({ id }) => id).toSorted()).toEqual([...CommandId.options].toSorted())
})

test('no keys do two things, and no two commands have one name', () => {
  const keys = commands.flatMap((command) => command.keys ?? [])
  expect(keys).toEqual([...new Set(keys)])
  const names = Object.values(commandWords)
  expect(names).toEqual([...new Set(names)])
})
