const mostLetters = 200

/** What a file is called here: one line, as long as a name may be. A name of an operating system can be neither. */
export function fileNameOf(file: Pick<File, 'name'>): string {
  // eslint-disable-next-line no-control-regex -- the rule is about control characters
  const line = file.name.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim()
  return line.slice(-mostLetters).trim() || 'file'
}

/** The kind of a file as the operating system tells it, as long as a kind may be. */
export function mediaTypeOf(file: Pick<File, 'type'>): string {
  return file.type.slice(0, mostLetters) || 'application/octet-stream'
}

/** The name proposed for a picture that was pasted. */
export function pastedName(words: string, now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return `${words} ${day} ${two(now.getHours())}.${two(now.getMinutes())}`
}
