import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { controlOf, splitKey } from '../../../../../assessments/rules/checklist.ts'
import { wordingMark } from '../../../../../assessments/rules/wording-mark.ts'
import { terms, wishes } from '../../../../../electron/hosts/cli/demo/engagement.ts'
import { usualResults } from '../../../../../electron/hosts/cli/demo/results.ts'
import { isTested } from '../../../../../electron/hosts/cli/demo/rows.ts'
import { leftOut } from '../../../../../electron/hosts/cli/demo/split.ts'
import { usualProcedures } from '../../../../../electron/hosts/cli/demo/testing.ts'
import { Template } from '../../../../../shared/model/template.ts'
import { Engagement, must } from '../../../../support/state.ts'
import { shippedCatalogues } from '../../../assessments/library.ts'

/** Every test of the demonstration that is done as the catalogue says, with what the catalogue expects of it. */
function usualTests(): { readonly key: string; readonly expected: string }[] {
  const file = new URL(`../../../../../assessments/templates/${wishes.template}.json`, import.meta.url)
  const template = Template.parse(JSON.parse(readFileSync(file, 'utf8')))
  const engagement = Engagement.begin({ catalogues: shippedCatalogues, template, wishes })
  must(engagement.ask({ type: 'about.change', fields: terms }))
  must(engagement.ask({ type: 'tailoring.add', value: leftOut }))
  return engagement.rows.filter(isTested).flatMap((row) => {
    const control = controlOf(engagement.state, row.key, shippedCatalogues)
    if (!control) throw new Error(`${row.key} has a control`)
    return usualProcedures(row, control).map(({ id, expected }) => ({
      key: `${splitKey(row.key).control} ${id}`,
      expected,
    }))
  })
}

const tests = usualTests()
const texts = Object.entries(usualResults).map(([key, told]): [string, string] => [
  key,
  typeof told === 'string' ? told : told.result,
])

describe('the usual tests of the demonstration', () => {
  it('have each a result of their own, and no result is told of a test that is not made', () => {
    expect(tests.length).toBeGreaterThan(300)
    expect(texts.map(([key]) => key).toSorted()).toEqual(tests.map(({ key }) => key).toSorted())
    expect(new Set(texts.map(([, text]) => text)).size).toBe(texts.length)
  })

  it('Q24: do not say what the catalogue expects', () => {
    const results = new Map(texts.map(([key, text]) => [key, wordingMark(text)]))
    expect(tests.filter(({ key, expected }) => results.get(key) === wordingMark(expected))).toEqual([])
  })

  it('tell results in words, not in values of a machine', () => {
    const machine = /\b(true|false|null|ENABLED|ACTIVE|in-sync|AccessDenied)\b/
    expect(texts.filter(([, text]) => machine.test(text))).toEqual([])
  })

  it('name no finding, which has its reference only afterwards', () => {
    expect(texts.filter(([, text]) => /F-\d\d/.test(text))).toEqual([])
  })
})
