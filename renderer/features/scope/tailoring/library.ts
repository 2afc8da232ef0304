import { controlIdOf, setOf } from '../../../../assessments/rules/checklist.ts'
import type { Reply } from '../../../../shared/ipc/contract.ts'
import type { Control } from '../../../../shared/model/catalogue.ts'
import type { AssessmentState } from '../../../../shared/model/state.ts'
import type { Tailoring } from '../../../../shared/model/tailoring.ts'

/** The controls that can be tailored, by set. */
export type LibrarySets = Reply<'assessment:library'>

/** The library's control behind an id; undefined for an own one, or where the edition in use no longer has it. */
export function libraryControl(library: LibrarySets, set: string, id: string): Control | undefined {
  return library.find((each) => each.set === set)?.controls.find((control) => control.id === id)
}

/** The title people know a tailoring by. */
export function titleOf(entry: Tailoring, library: LibrarySets): string {
  if (entry.kind !== 'excluded') return entry.control.title
  return libraryControl(library, entry.set, entry.controlId)?.title ?? entry.controlId
}

/** The name of the checklist or checklists a set stands in. */
export function nameOfSet(set: string, library: LibrarySets): string {
  return library.find((each) => each.set === set)?.name ?? set
}

/** A control of the library as the key of a choice. */
export function keyOfControl(set: string, control: string): string {
  return `${set}/${control}`
}

/** The controls that are not tailored yet, to choose from by title, checklist or reference: each can be tailored once. */
export function choicesOf(library: LibrarySets, state: Pick<AssessmentState, 'tailoring' | 'unit' | 'items'>) {
  const taken = new Set(Object.values(state.tailoring).map((entry) => keyOfControl(entry.set, controlIdOf(entry))))
  return library.flatMap(({ set, name, controls }) => {
    const units = Object.values(state.unit).filter((unit) => setOf(unit) === set)
    const refsOf = (control: string) => units.flatMap(({ id }) => state.items[id]?.[control]?.ref ?? [])
    return controls
      .filter(({ id }) => !taken.has(keyOfControl(set, id)))
      .map(({ id, title }) => ({
        value: keyOfControl(set, id),
        label: title,
        detail: [name, ...refsOf(id)].join(' · '),
      }))
  })
}

/** The control of a choice. */
export function chosenControl(library: LibrarySets, key: string): { set: string; control: Control } | undefined {
  const slash = key.indexOf('/')
  const [set, id] = [key.slice(0, slash), key.slice(slash + 1)]
  const control = libraryControl(library, set, id)
  return control && { set, control }
}
