import { describe, expect, it } from 'vitest'
import { languageChoices, languageName } from '../../../../renderer/features/wordings/languages.ts'

describe('the languages of an official wording', () => {
  it('have the one chosen before among them, once, and each its name', () => {
    const values = languageChoices('fr-CA').map(({ value }) => value)
    expect(values.filter((value) => value === 'fr-CA')).toHaveLength(1)
    expect(values).toHaveLength(languageChoices('fr').length + 1)
    expect(languageName('no such tag')).toBe('no such tag')
  })
})
