import { describe, expect, it } from 'vitest'
import { inPrint } from '../../../../electron/report/in-print.ts'
import type { ReportRow } from '../../../../shared/model/report.ts'
import { smallReport } from '../../../support/sample-report.ts'

const plain = "the customer's"

/** A report whose first item is the library's or, with the fields given, somebody's own. */
function shown(fields: Partial<ReportRow>): ReportRow | undefined {
  const model = smallReport()
  const [unit] = model.units
  const [row] = unit?.rows ?? []
  if (!unit || !row) throw new Error('the report has items')
  const texts = {
    title: plain,
    objective: plain,
    provided: plain,
    responsibility: plain,
    reason: plain,
    comment: plain,
  }
  const explanation = { rule: 'R5', words: plain }
  unit.rows = [{ ...row, ...texts, explanation, tailored: false, overridden: false, ...fields }]
  return inPrint(model).units[0]?.rows[0]
}

describe('the report in print', () => {
  it('B4: sets what the catalogue says with the apostrophes of print, and leaves what the auditor wrote', () => {
    const set = 'the customer’s'
    expect(shown({})).toMatchObject({
      title: set,
      objective: set,
      provided: set,
      responsibility: set,
      explanation: { words: set },
      reason: plain,
      comment: plain,
    })
  })

  it('leaves a control of the firm’s own wording, the reason of an override, and what a third party does', () => {
    expect(shown({ tailored: true })).toMatchObject({ title: plain, objective: plain, responsibility: plain })
    expect(shown({ explanation: { rule: 'R6', words: plain } })?.explanation.words).toBe(plain)
    const performedBy = [{ party: 'third-party', name: 'Partner', part: plain } as const]
    expect(shown({ performedBy })?.performedBy).toEqual(performedBy)
  })

  it('changes no other field, and not the model it is given', () => {
    const model = smallReport()
    const before = JSON.stringify(model)
    const printed = inPrint(model)
    expect(JSON.stringify(model)).toBe(before)
    expect(printed.findings).toBe(model.findings)
    expect(printed.about).toBe(model.about)
  })
})
