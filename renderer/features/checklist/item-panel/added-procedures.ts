import type { Control } from '../../../../shared/model/catalogue.ts'

/** Why each procedure that a factor of scope added is there, by the procedure's id. The control's own are not in it. */
export function addedBecause({
  procedures,
  sharpenedBy,
}: Pick<Control, 'procedures' | 'sharpenedBy'>): ReadonlyMap<string, string> {
  const here = new Set(procedures.map(({ id }) => id))
  return new Map(
    sharpenedBy.flatMap(({ because, procedures: added }) =>
      added.flatMap(({ id }) => (here.has(id) ? [[id, because] as const] : [])),
    ),
  )
}
