import type { Framework } from '../../shared/model/catalogue.ts'

/**
 * Rule D9: the requirements an id stands for now: itself, or the successors its publisher named when it was withdrawn. An id of
 * CSF 1.1 may be written with one digit (`ID.AM-1`). Nothing where the framework never had it.
 */
export function requirementsNamed(id: string, framework: Pick<Framework, 'requirements' | 'withdrawn'>): string[] {
  const wanted = id.trim().replace(/-(\d)$/, '-0$1')
  if (framework.requirements.some((requirement) => requirement.id === wanted)) return [wanted]
  return [...(framework.withdrawn.find((old) => old.id === wanted)?.successors ?? [])]
}
