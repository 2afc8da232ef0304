/** A text as it is compared: without case. Its letters stand where they stood, so that a hit can be marked in the text itself. */
export function fold(text: string): string {
  const folded = text.toLowerCase()
  // A few letters get longer in lower case; then each is folded alone and kept where that would move the others.
  if (folded.length === text.length) return folded
  return Array.from({ length: text.length }, (_, at) => {
    const letter = (text[at] ?? '').toLowerCase()
    return letter.length === 1 ? letter : (text[at] ?? '')
  }).join('')
}
