/**
 * The JSON text of a value in pieces: the outer `depth` levels of objects are opened, what is below is one piece each.
 * Writing an assessment of many megabytes so leaves room for edits between the pieces.
 */
export function* jsonPieces(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield JSON.stringify(value)
    return
  }
  let separator = '{'
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue
    yield `${separator}${JSON.stringify(key)}:`
    yield* jsonPieces(part, depth - 1)
    separator = ','
  }
  yield separator === '{' ? '{}' : '}'
}
