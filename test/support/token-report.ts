import type * as z from 'zod'
import { ReportModel } from '../../shared/model/report.ts'

export interface Token {
  readonly path: string
  readonly token: string
}

type Holder = Record<string, unknown>

function* leaves(holder: Holder, path: string): Generator<{ holder: Holder; key: string; path: string }> {
  for (const [key, value] of Object.entries(holder)) {
    const here = `${path}.${key}`
    if (typeof value === 'string') yield { holder, key, path: here }
    else if (value !== null && typeof value === 'object') yield* leaves(value as Holder, here)
  }
}

/** Ids of the catalogue that the schema keeps as words. */
const notText = /^model\.(frameworks|units)\.\d+\.id$/

/**
 * Puts a word of its own into every text of a value, and gives the words back. A text is what the schema lets be any
 * words at all; dates, hashes, ids and words of a fixed list are not.
 */
export function tokensIn<T>(
  schema: z.ZodType<T>,
  source: T,
  wanted: (path: string) => boolean,
  name = 'value',
): { value: T; tokens: Token[] } {
  // Through JSON, so that no two places share one object.
  const value = JSON.parse(JSON.stringify(source)) as T
  const tokens: Token[] = []
  for (const { holder, key, path } of leaves(value as Holder, name)) {
    if (!wanted(path)) continue
    const before = holder[key]
    const token = `Tok${String(tokens.length).padStart(4, '0')}x`
    holder[key] = token
    if (schema.safeParse(value).success) tokens.push({ path, token })
    else holder[key] = before
  }
  return { value, tokens }
}

/** The same for a report, whose every text must be printed. */
export function withTokens(source: ReportModel): { model: ReportModel; tokens: Token[] } {
  const line = { ref: 'X', title: 'X', unit: 'X', words: 'X' }
  const registers = { ...source.registers, tailoring: [line], risksAccepted: [line] }
  const { value, tokens } = tokensIn(ReportModel, { ...source, registers }, (path) => !notText.test(path), 'model')
  return { model: value, tokens }
}
