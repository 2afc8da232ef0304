import * as z from 'zod'
import { failures } from './text/en/failures.ts'

type Sentences = typeof failures
export type FailureCode = keyof Sentences
type ParamsOf<C extends FailureCode> = Parameters<Sentences[C]> extends [infer P] ? P : Record<string, never>

/** A failure as data: what crosses a boundary. `failureText` words it. */
export type Failure = { [C in FailureCode]: { readonly code: C; readonly params: ParamsOf<C> } }[FailureCode]

export const FailureSchema = z.object({
  code: z.enum(Object.keys(failures) as FailureCode[]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** Makes a failure; the parameters its sentence needs are checked by the compiler. */
export function fail<C extends FailureCode>(
  code: C,
  ...params: ParamsOf<C> extends Record<string, never> ? [] : [ParamsOf<C>]
): Failure {
  return { code, params: params[0] ?? {} } as Failure
}

/** The sentence for a person. */
export function failureText(failure: { readonly code: FailureCode; readonly params: object }): string {
  const word = failures[failure.code] as (params: object) => string
  return word(failure.params)
}
