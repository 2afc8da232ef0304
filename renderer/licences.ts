/** A package that ships with the app, and its licence. */
export interface Licence {
  readonly name: string
  readonly version: string
  readonly licence: string
}

/** Written in when the window is built, from what is installed (build/shipped-licences.mjs). */
declare const SHIPPED_LICENCES: readonly Licence[]

export const licences = SHIPPED_LICENCES
