import type { Catalogues, Control } from '../../shared/model/catalogue.ts'
import type { EditionDifference } from '../../shared/model/edition-difference.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { caseOf, controlsOf, keyOf, plainControlOf } from './checklist.ts'
import { isSame } from './events.ts'
import { hashOf } from './hash.ts'
import { unitsInOrder } from './split.ts'

/** Rule M3: what moving to an edition would change, side by side: new, changed and withdrawn rows of this assessment. */
export function editionDifferences(state: AssessmentState, now: Catalogues, to: Catalogues): EditionDifference[] {
  const target = caseOf(state, to)
  return unitsInOrder(state).flatMap((unit) => {
    const items = state.items[unit.id] ?? {}
    const wanted = new Map(controlsOf(unit, target).map((control) => [control.id, control]))
    const about = (control: string) => {
      const item = items[control]
      return {
        key: keyOf(unit.id, control),
        ref: item?.ref ?? '',
        unit: unit.name,
        conclusion: item?.conclusion ?? ('not-assessed' as const),
      }
    }
    const arriving = [...wanted.values()].flatMap((control): EditionDifference[] => {
      const item = items[control.id]
      if (!item?.applies) return [{ ...about(control.id), kind: 'new', before: null, after: control, fields: [] }]
      if (item.textHash === hashOf(control)) return []
      const before = plainControlOf(state, keyOf(unit.id, control.id), now) ?? null
      return [{ ...about(control.id), kind: 'changed', before, after: control, fields: changedFields(before, control) }]
    })
    const leaving = Object.entries(items)
      .filter(([control, item]) => item.applies && !wanted.has(control))
      .map(([control]): EditionDifference => ({
        ...about(control),
        kind: 'withdrawn',
        before: plainControlOf(state, keyOf(unit.id, control), now) ?? null,
        after: null,
        fields: [],
      }))
    return [...arriving, ...leaving]
  })
}

/** The fields of a control's text that differ. */
function changedFields(before: Control | null, after: Control): string[] {
  if (!before) return []
  return Object.keys(after).filter((field) => !isSame(before[field as keyof Control], after[field as keyof Control]))
}
