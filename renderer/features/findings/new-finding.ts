import { splitKey } from '../../../assessments/rules/checklist.ts'
import type { Control, FrameworkId } from '../../../shared/model/catalogue.ts'
import type { FindingClass, FindingSide, Severity } from '../../../shared/model/finding.ts'
import type { ItemKey } from '../../../shared/model/item.ts'
import type { NewRecord } from '../../../shared/model/intention.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { withoutMarks } from '../../../shared/text/literal.ts'

/** As much of a typical condition as is still a title. */
const longestTitle = 120

/** The title a finding may start with: the first sentence of what is typically found, where there is one and it is short. */
export function typicalTitle(control: Pick<Control, 'typicalFinding'> | null): string {
  const condition = withoutMarks(control?.typicalFinding?.condition ?? '')
  const sentence = (condition.split(/(?<=\.)\s/)[0] ?? '').replace(/\.$/, '')
  return sentence.length <= longestTitle ? sentence : ''
}

/**
 * What the auditor wrote of what is wrong with an item: results of procedures with an exception, then the reason of the
 * conclusion. Empty where nothing was written.
 */
export function foundOn(state: Pick<AssessmentState, 'procedure' | 'items'>, key: ItemKey): string {
  const results = Object.values(state.procedure).flatMap(({ item, outcome, result }) =>
    item === key && outcome === 'exception' ? [result] : [],
  )
  const { unit, control } = splitKey(key)
  const item = state.items[unit]?.[control]
  const isWrong = item?.conclusion === 'partially-compliant' || item?.conclusion === 'non-compliant'
  return [...results, isWrong ? item.reason : ''].filter((text) => text.trim()).join('\n\n')
}

/** What the auditor chooses on raising a finding. */
export interface Raised {
  readonly title: string
  readonly severity: Severity
  readonly side: FindingSide
  readonly class: FindingClass
}

/**
 * A new finding, a draft that is empty but for what was chosen (rule Q28); with a control, from its typical finding and its requirements. What was `found`
 * on the item comes before what is typically found.
 */
export function newFinding(
  raised: Raised,
  item: string | null,
  control: Control | null,
  frameworks: readonly FrameworkId[],
  found = '',
): NewRecord<'finding'> {
  const typical = control?.typicalFinding
  const answered = (control?.references ?? []).filter(
    (reference) => reference.strength === 'answers' && frameworks.includes(reference.framework),
  )
  return {
    ...raised,
    title: raised.title.trim(),
    items: item === null ? [] : [item],
    condition: found || withoutMarks(typical?.condition ?? ''),
    criteria: withoutMarks(control?.responsibility ?? control?.objective ?? ''),
    references: answered.map(({ framework, id }) => ({ framework, id })),
    cause: '',
    effect: withoutMarks(typical?.effect ?? ''),
    recommendation: withoutMarks(typical?.recommendation ?? ''),
    correction: '',
    nonconformity: '',
    accounts: [],
    regions: [],
    initial: null,
    residual: null,
    response: { position: 'none', text: '', owner: '', due: null },
    status: 'draft',
    repeat: false,
    evidence: [],
  }
}
