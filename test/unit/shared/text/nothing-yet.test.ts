import { describe, expect, it } from 'vitest'
import { reportScreen } from '../../../../shared/text/en/screens-report.ts'
import { worksheetWords } from '../../../../shared/text/en/screens-worksheet.ts'

describe('what is said where there is nothing yet', () => {
  it('names what the report lacks in words, not as noughts', () => {
    const { holds } = reportScreen
    const said = [
      holds.scope(0, 0, 0),
      holds.reliance(0, 1, 2),
      holds.findings(0),
      holds.priorFindings(0, 0),
      holds.evidence(0, 0),
    ]
    expect(said).toEqual([
      'no accounts, no Regions',
      'no attestations, 1 item, 2 duties',
      'no findings',
      'none followed up, no good practices',
      'no pieces of evidence, no samples',
    ])
  })

  it('counts after a sentence without a full stop before the colon', () => {
    expect(worksheetWords.criteria.broughtBy('Each month needs its own.', 1)).toBe('Each month needs its own: 1 item')
  })
})
