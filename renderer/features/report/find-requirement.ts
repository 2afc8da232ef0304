import { requirementsNamed } from '../../../assessments/rules/requirements.ts'
import type { FrameworkText, Line } from './determinations.ts'

/** What was found: the requirements that show, and where the words are a withdrawn id, its successors. */
export interface Found {
  readonly keeps: (line: Line) => boolean
  readonly withdrawn: { readonly id: string; readonly successors: readonly string[] } | null
}

/** Finds requirements by words of their id or title, or by the id an earlier edition of the framework gave them (rule D9). */
export function findRequirement(wanted: string, framework: FrameworkText): Found {
  const id = wanted.trim().toUpperCase()
  if (id === '') return { keeps: () => true, withdrawn: null }
  const named = new Set(requirementsNamed(id, framework))
  const groups = groupsUnder(named, framework)
  const words = wanted.trim().toLowerCase().split(/\s+/)
  const holds = ({ id: own, title }: Line) => words.every((word) => `${own} ${title}`.toLowerCase().includes(word))
  // CSF 1.1 wrote its numbers with one digit.
  const old = framework.withdrawn.find((each) => each.id === id.replace(/-(\d)$/, '-0$1'))
  return {
    keeps: (line) => named.has(line.id) || groups.has(line.group) || holds(line),
    withdrawn: old ? { id, successors: old.successors } : null,
  }
}

/** The groups named and those below them: a withdrawn id may have a whole category or function as its successor. */
export function groupsUnder(named: ReadonlySet<string>, { groups }: FrameworkText): ReadonlySet<string> {
  const isUnder = (id: string | null): boolean =>
    id !== null && (named.has(id) || isUnder(groups.find((group) => group.id === id)?.parent ?? null))
  return new Set(groups.map(({ id }) => id).filter(isUnder))
}
