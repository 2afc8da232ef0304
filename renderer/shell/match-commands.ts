/** Something the palette can do. */
export interface Command {
  readonly id: string
  readonly group: string
  readonly label: string
  /** A reference or short name that also finds it. */
  readonly detail?: string
  /** Words that find it and are not shown. */
  readonly also?: string
  /** The keys that do the same. */
  readonly keys?: string
  /** Too many to show before something is typed. */
  readonly onlyWhenAsked?: boolean
  readonly run: () => void
}

const mostPerGroup = 12

/**
 * The commands that hold every word typed, by group, in the order of the commands; those whose reference begins with
 * what was typed come first, so that `s3-04` leads to that item.
 */
export function matches(commands: readonly Command[], typed: string): { group: string; commands: Command[] }[] {
  const asked = typed.trim().toLowerCase()
  const wanted = asked.split(/\s+/).filter(Boolean)
  const groups = new Map<string, Command[]>()
  for (const command of commands) {
    if (wanted.length === 0 ? command.onlyWhenAsked : !holdsAll(command, wanted)) continue
    const group = groups.get(command.group)
    if (group) group.push(command)
    else groups.set(command.group, [command])
  }
  return [...groups].map(([group, found]) => ({
    group,
    commands: firstByReference(found, asked).slice(0, mostPerGroup),
  }))
}

function holdsAll(command: Command, wanted: readonly string[]): boolean {
  const text = `${command.label} ${command.detail ?? ''} ${command.also ?? ''} ${command.group}`.toLowerCase()
  return wanted.every((word) => text.includes(word))
}

function firstByReference(found: Command[], asked: string): Command[] {
  if (!asked) return found
  const begins = (command: Command) => (command.detail?.toLowerCase().startsWith(asked) ? 0 : 1)
  return found.sort((a, b) => begins(a) - begins(b))
}
