import * as z from 'zod'
import { Origination } from '../../../shared/model/catalogue.ts'
import { Conclusion, WorkStatus } from '../../../shared/model/item.ts'
import { gridWords } from '../../../shared/text/en/screens-grid.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { referencesIn, type Line } from './line.ts'

/** What a checklist can be grouped by. */
export const Grouping = z.enum(['unit', 'origination', 'csf', 'annexA', 'owner', 'status', 'conclusion'])
export type Grouping = z.infer<typeof Grouping>

/** The group of a line: groups stand in the order of their `place`, and of their name where that is the same. */
export interface Group {
  readonly key: string
  readonly name: string
  readonly place: number
}

const functions = Object.keys(gridWords.csfFunctions) as (keyof typeof gridWords.csfFunctions)[]
const themes = Object.keys(gridWords.themes) as (keyof typeof gridWords.themes)[]
const last = 1000

/**
 * The one group a line stands in. An item that answers several CSF functions or Annex A themes stands under the first: it is one
 * row, concluded once, and the counts of the groups add up to the whole.
 */
export function groupOf(line: Line, grouping: Grouping): Group {
  const { row, item } = line
  switch (grouping) {
    case 'unit':
      return { key: row.unit, name: line.unitName, place: line.unitOrder }
    case 'origination':
      return {
        key: row.origination,
        name: screens.words.origination[row.origination],
        place: Origination.options.indexOf(row.origination),
      }
    case 'csf': {
      const [first] = referencesIn(row, 'nist-csf-2.0')
      const found = functions.find((id) => first?.startsWith(`${id}.`))
      return found
        ? { key: found, name: `${found} ${gridWords.csfFunctions[found]}`, place: functions.indexOf(found) }
        : { key: 'none', name: gridWords.noFunction, place: last }
    }
    case 'annexA': {
      const first = referencesIn(row, 'iso-27001-2022').find((id) => id.startsWith('A.'))
      const found = themes.find((id) => first?.startsWith(`${id}.`))
      return found
        ? { key: found, name: `${found} ${gridWords.themes[found]}`, place: themes.indexOf(found) }
        : { key: 'none', name: gridWords.noTheme, place: last }
    }
    case 'owner':
      return line.owner
        ? { key: item?.assignee ?? '', name: line.owner, place: 0 }
        : { key: 'nobody', name: gridWords.nobody, place: last }
    case 'status': {
      const status = item?.workStatus ?? 'to-do'
      return { key: status, name: screens.words.workStatus[status], place: WorkStatus.options.indexOf(status) }
    }
    case 'conclusion': {
      const conclusion = item?.conclusion ?? 'not-assessed'
      return {
        key: conclusion,
        name: screens.words.conclusion[conclusion],
        place: Conclusion.options.indexOf(conclusion),
      }
    }
  }
}
