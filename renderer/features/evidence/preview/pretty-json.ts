/**
 * JSON with a line for each value, from the text as it stands: numbers keep every digit and keys their order, which reading and
 * writing anew would lose. Null where it is no JSON.
 */
export function prettyJson(text: string): string | null {
  const source = text.replace(/^\ufeff/, '')
  try {
    JSON.parse(source)
  } catch {
    return null
  }
  const out: string[] = []
  let depth = 0
  const line = () => `\n${'  '.repeat(depth)}`
  const tokens = source.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? []
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]
    if (token === '{' || token === '[') {
      const isEmpty = next === '}' || next === ']'
      if (!isEmpty) depth += 1
      out.push(token, isEmpty ? '' : line())
    } else if (token === '}' || token === ']') {
      const before = tokens[index - 1]
      const isEmpty = before === '{' || before === '['
      if (!isEmpty) depth -= 1
      out.push(isEmpty ? '' : line(), token)
    } else if (token === ',') out.push(token, line())
    else out.push(token === ':' ? ': ' : token)
  })
  return out.join('')
}
