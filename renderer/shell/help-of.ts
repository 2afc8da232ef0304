import { helpIds, type HelpId } from '../../shared/text/en/help.ts'

const known = (name: string | undefined): HelpId | null => helpIds.find((id) => id === name) ?? null

/** The help of the screen at an address; an address that leads nowhere has that of the list. */
export function helpOf(path: readonly string[]): HelpId {
  const [first, assessment, page] = path
  if (first === 'a' && assessment !== undefined) return known(page ?? 'overview') ?? 'overview'
  return known(first) ?? 'assessments'
}
