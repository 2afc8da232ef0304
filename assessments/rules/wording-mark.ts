import type { Control, Procedure } from '../../shared/model/catalogue.ts'
import type { Finding } from '../../shared/model/finding.ts'
import type { ProcedurePerformed } from '../../shared/model/item.ts'
import { sha256Text } from './hash.ts'

/**
 * Rules Q24 and Q25: a short mark that two texts have in common when they say the same word for word; white space, case and punctuation
 * do not count. The checklist carries these instead of the texts, which would be megabytes.
 */
export function wordingMark(text: string): string {
  return sha256Text(text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')).slice(0, 16)
}

const known = new WeakMap<object, string>()

/** The mark of what a procedure of the catalogue expects. Rows are made anew with each change, so it is taken once. */
export function expectedMark(procedure: Procedure): string {
  return markOnce(procedure, procedure.expected)
}

/** The mark of the condition that is typically found; empty where the library has none. */
export function typicalMark({ typicalFinding }: Pick<Control, 'typicalFinding'>): string {
  return typicalFinding ? markOnce(typicalFinding, typicalFinding.condition) : ''
}

/** The mark of what a procedure that was performed found. A record that changes is another object, so it is taken once too. */
export function resultMark(performed: ProcedurePerformed): string {
  return markOnce(performed, performed.result)
}

/** The mark of a finding's condition. */
export function conditionMark(finding: Finding): string {
  return markOnce(finding, finding.condition)
}

function markOnce(of: object, text: string): string {
  const mark = known.get(of) ?? wordingMark(text)
  known.set(of, mark)
  return mark
}
