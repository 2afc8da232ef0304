import type { ChangeLine } from '../../../shared/model/change.ts'

/** How many items a change brought in and took out. */
export function itemsMoved(line: ChangeLine): { readonly arriving: number; readonly leaving: number } {
  let arriving = 0
  let leaving = 0
  for (const event of line.events ?? []) {
    if (event.type === 'item.added') arriving += 1
    else if (event.type === 'item.removed') leaving += 1
    else if (event.type === 'item.changed' && event.field === 'applies') {
      if (event.after === true) arriving += 1
      else leaving += 1
    }
  }
  return { arriving, leaving }
}
