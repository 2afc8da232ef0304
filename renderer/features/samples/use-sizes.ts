import { customarySizes } from '../../../assessments/rules/sampling.ts'
import { SizeTable } from '../../../shared/model/sampling.ts'
import { useRemembered } from '../../memory.ts'

export interface Sizes {
  readonly table: SizeTable
  readonly save: (table: SizeTable) => void
}

/** The firm's sizes on this computer: the customary ones until somebody changes them. */
export function useSizes(): Sizes {
  const [table, save] = useRemembered('sample-sizes', SizeTable, customarySizes)
  return { table, save }
}
