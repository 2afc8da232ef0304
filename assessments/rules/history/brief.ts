import { goesOn } from '../../../shared/text/en/history.ts'

/** How many letters of a text are worth repeating. */
const longestText = 200

/** A text on one line: as many whole words of it as are worth repeating. */
export function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longestText) return line
  const cut = line.slice(0, longestText)
  const end = cut.lastIndexOf(' ')
  return goesOn(end > longestText / 2 ? cut.slice(0, end) : cut)
}
