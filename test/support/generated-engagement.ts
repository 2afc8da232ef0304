import type { Library } from '../../electron/catalogues/load.ts'
import type { Conclusion } from '../../shared/model/item.ts'
import type { Row } from '../../shared/model/row.ts'
import { randomFrom } from './random.ts'
import { person, procedurePerformed } from './records.ts'
import { Engagement } from './state.ts'

/*
 * An engagement of any size that is ready to be signed: every item concluded, with all the rules ask for.
 */

/** Of ten items in turn; what is not compliant gets a reason. */
const turns: readonly Conclusion[] = [
  'compliant',
  'compliant',
  'partially-compliant',
  'compliant',
  'compliant',
  'non-compliant',
  'compliant',
  'not-applicable',
  'compliant',
  'compliant',
]

const words =
  'account alarm archive bucket change console copy day export filter group host key list log month owner policy record restore role rule sample table team ticket user week'.split(
    ' ',
  )

/** The team that signs: the preparer begins the engagement. */
export const generatedSigners = { reviewer: 'Rita Reviewer', approver: 'Anna Approver' } as const

/** Works through every item of a generated library. The same seed gives the same engagement. */
export function generatedEngagement(library: Library, seed: number): Engagement {
  const [template] = library.templates
  if (!template) throw new Error('a library without a template')
  const engagement = Engagement.begin({ template: { ...template, kind: 'period' }, catalogues: library.latest })
  const random = randomFrom(seed)
  const text = (count: number) =>
    `${Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ')}.`
  for (const name of Object.values(generatedSigners)) engagement.add('person', person(name))
  const { rows } = engagement
  for (const [index, { key }] of rows.entries()) {
    engagement.do({ type: 'item.write', item: key, field: 'reportComment', text: text(18) })
    if (turns[index % turns.length] !== 'compliant') continue
    const performed = { method: 'test', description: text(12), result: text(9) } as const
    engagement.add('procedure', procedurePerformed(key, performed))
  }
  // Last, because several items are concluded compliant only on what was performed (rule E30).
  concludeInTurn(engagement, rows)
  return engagement
}

function concludeInTurn(engagement: Engagement, rows: readonly Row[]): void {
  const keys = rows.map(({ key }) => key)
  for (const conclusion of new Set(turns)) {
    const items = keys.filter((_, index) => turns[index % turns.length] === conclusion)
    const reason = conclusion === 'compliant' ? null : 'Told in the words beside it.'
    engagement.do({ type: 'item.conclude', items, conclusion, reason })
    if (conclusion === 'compliant')
      engagement.do({ type: 'item.effectiveness', items, design: 'effective', operating: 'effective' })
  }
  engagement.do({ type: 'reliance.accept', items: keys, statement: 'Nobody looked at the half of AWS; accepted.' })
}
