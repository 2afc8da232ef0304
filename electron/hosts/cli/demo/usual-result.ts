/** What came of a usual test; with words of its own for what was done where the catalogue's name no person. */
export type UsualResult =
  string | { readonly description: string; readonly result: string; readonly sample?: 'sessions' }

/** By control and step. */
export type UsualResults = Readonly<Record<`${string} ${string}`, UsualResult>>
