import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import type { Check, Problem, ShippedCatalogs } from './library.ts'

const fewest = 2

/** Every control has at least two procedures. Reads the file as it is, so that a short list is named in these words. */
export const proceduresEnough: Check = ({ files }) => files.flatMap(checkFile)

function checkFile({ path: file, json }: ShippedCatalogs['files'][number]): Problem[] {
  return listIn(json, 'controls').flatMap((control) => {
    const id = (control as { id?: unknown } | null)?.id
    const count = listIn(control, 'procedures').length
    return count >= fewest
      ? []
      : [{ file, path: `controls[${String(id)}].procedures`, words: say.fewProcedures({ count }) }]
  })
}

function listIn(value: unknown, key: string): unknown[] {
  const list: unknown =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
  return Array.isArray(list) ? list : []
}
