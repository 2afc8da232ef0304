/** What stands between backticks is typed or read word for word. */
const literal = /(`[^`\n]+`)/

const marks: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '’'],
  [/"([^"\n]+)"/g, '“$1”'],
  [/(?<![\p{L}\p{N}])'([^'\n]+)'(?![\p{L}\p{N}])/gu, '‘$1’'],
  [/(?<=\p{L})'(?=[\s.,;:)]|$)/gu, '’'],
]

/** A text of ours with the apostrophes and quotation marks of print. What an auditor or a client wrote is never given to it. */
export function typographic(text: string): string {
  if (!/['"]/.test(text)) return text
  return text
    .split(literal)
    .map((part) => (literal.test(part) ? part : marks.reduce((said, [plain, set]) => said.replace(plain, set), part)))
    .join('')
}
