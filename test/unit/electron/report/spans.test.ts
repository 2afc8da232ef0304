import { describe, expect, it } from 'vitest'
import { libraryProse } from '../../../../electron/report/spans.ts'
import { styles } from '../../../../electron/report/type-scale.ts'

describe('libraryProse', () => {
  it('sets what stands between backticks in the medium face, and prints no backtick', () => {
    const [first, ...others] = libraryProse('Set `BucketOwnerEnforced` on all buckets.', styles.cell)
    expect(others).toEqual([])
    expect(first?.spans.map(({ text, style }) => [text, style.face])).toEqual([
      ['Set ', 'sans'],
      ['BucketOwnerEnforced', 'sans-medium'],
      [' on all buckets.', 'sans'],
    ])
    expect(first?.spans.every(({ style }) => style.size === styles.cell.size)).toBe(true)
  })

  it('keeps paragraphs apart', () => {
    expect(libraryProse('One.\n\nTwo `x`.', styles.cell)).toHaveLength(2)
  })
})
