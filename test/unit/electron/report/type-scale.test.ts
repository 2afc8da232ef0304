import { describe, expect, it } from 'vitest'
import {
  cautionMark,
  colours,
  conclusionMarks,
  determinationMarks,
  practiceMarks,
  relianceMarks,
  workMarks,
} from '../../../../electron/report/type-scale.ts'

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe('the look of judgements', () => {
  it.each([
    ['conclusions', conclusionMarks],
    ['determinations', determinationMarks],
    ['reliance', relianceMarks],
    ['practices', practiceMarks],
    ['states of the work', workMarks],
  ])('gives each of the %s a shape of its own, so that colour is never alone', (_name, marks) => {
    const shapes = Object.values(marks).map((mark) => mark.shape)
    expect(new Set(shapes).size).toBe(shapes.length)
  })

  it('warns with a shape that no judgement has', () => {
    const judged = [conclusionMarks, determinationMarks, relianceMarks, practiceMarks, workMarks]
    expect(judged.flatMap((marks) => Object.values(marks)).map((mark) => mark.shape)).not.toContain(cautionMark.shape)
  })

  it.each(['ink', 'soft', 'quiet', 'accent', 'warning'] as const)(
    'has enough contrast on paper for text in %s',
    (name) => {
      expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('has enough contrast on paper for each shape', () => {
    for (const mark of Object.values(conclusionMarks))
      expect(contrast(mark.colour, colours.paper)).toBeGreaterThanOrEqual(2.8)
  })
})
