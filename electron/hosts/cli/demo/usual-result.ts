import type { TestStory } from './item-story.ts'

/**
 * What came of a test that is done as the catalogue says. With words of its own for what was done where the catalogue's name no
 * person, and for where, with what evidence and how it ended where the usual does not fit.
 */
export type UsualResult = string | (Pick<TestStory, 'result'> & Partial<Omit<TestStory, 'step' | 'method'>>)

/** By control and step. */
export type UsualResults = Readonly<Record<`${string} ${string}`, UsualResult>>
