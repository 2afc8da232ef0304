import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recount } from '../../../../../assessments/rules/report-model/recount.ts'
import { reportModel } from '../../../../../assessments/rules/report-model/report-model.ts'
import type { ReportModel } from '../../../../../shared/model/report.ts'
import { Dice, intentionFrom } from '../../../../support/intentions.ts'
import { attestation, finding } from '../../../../support/records.ts'
import { Engagement } from '../../../../support/state.ts'

const item = 's3/s3.access'
const modelOf = ({ state, catalogues }: Engagement): ReportModel =>
  reportModel(state, catalogues, { date: '2026-12-01T10:00:00Z', signing: null })

function severities({ findingsBySeverity }: ReportModel['summary']) {
  if (!findingsBySeverity) throw new Error('an advisory report counts severities')
  return findingsBySeverity
}

/** Concluded here and there, with a deviation, findings of both kinds and something to rely on. */
function worked(): Engagement {
  const engagement = Engagement.begin()
  engagement.do({ type: 'item.conclude', items: [item], conclusion: 'partially-compliant', reason: null })
  engagement.do({ type: 'item.conclude', items: ['ec2/ec2.guest'], conclusion: 'compliant', reason: null })
  engagement.add('deviation', { control: 'common.physical', unit: 's3', conclusion: 'non-compliant', reason: 'Rack' })
  engagement.add('finding', finding([item], { severity: 'high' }))
  engagement.add('finding', finding([item], { title: 'Good', class: 'good-practice' }))
  engagement.add('attestation', attestation({ subjects: [{ criterion: 'CC6.1', control: 's3.encryption' }] }))
  engagement.add('determination', {
    framework: 'nist-csf-2.0',
    requirement: 'PR.DS-01',
    result: 'not-achieved',
    reason: 'No',
  })
  return engagement
}

describe('counting a report again', () => {
  it('P16: agrees with every figure of a report, whatever was done', () => {
    expect(recount(modelOf(worked()))).toEqual([])
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), { maxLength: 25 }), (throws) => {
        const engagement = Engagement.begin()
        for (const each of throws) engagement.ask(intentionFrom(new Dice(each), engagement.state))
        expect(recount(modelOf(engagement))).toEqual([])
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('P16: counts units of one name together', () => {
    const engagement = worked()
    engagement.do({ type: 'unit.rename', unit: 'ec2', name: 'Amazon S3' })
    expect(recount(modelOf(engagement))).toEqual([])
  })

  it.each<[string, (model: ReportModel) => void]>([
    ['conclusions: compliant', ({ summary }) => (summary.score.counts.compliant += 1)],
    ['conclusions: results', ({ summary }) => (summary.score.total -= 1)],
    ['conclusions: percent', ({ summary }) => (summary.score.percent = 99)],
    ['conclusions: points', ({ summary }) => (summary.score.points = 12)],
    ['progress in percent', ({ summary }) => (summary.progress.percent = 98)],
    ['shared: base', ({ summary }) => (summary.scoreByOrigination.shared.base = 41)],
    ['Amazon S3: percent', ({ units }) => (unitNamed(units, 'Amazon S3').score.percent = 97)],
    ['percent of Amazon S3', ({ summary }) => (unitNamed(summary.units, 'Amazon S3').percent = 97)],
    ['items', ({ summary }) => (summary.progress.total += 1)],
    ['items concluded', ({ summary }) => (summary.progress.concluded += 1)],
    ['Amazon S3: non-compliant', ({ units }) => unitNamed(units, 'Amazon S3').score.counts['non-compliant']--],
    ['summary of Amazon S3: compliant', ({ summary }) => unitNamed(summary.units, 'Amazon S3').counts.compliant++],
    ['originations: shared', ({ summary }) => (summary.originations.shared += 1)],
    ['findings: high', ({ summary }) => severities(summary).high++],
    ['findings: customer', ({ summary }) => (summary.findingsBySide.customer += 2)],
    ['items that rest on AWS', ({ summary }) => (summary.reliance.total += 1)],
    ['reliance: supported', ({ summary }) => (summary.reliance.supported += 1)],
    ['NIST CSF 2.0: not-achieved', ({ frameworks }) => (theFirst(frameworks).counts['not-achieved'] = 7)],
    ['NIST CSF 2.0 PR: percent', ({ frameworks }) => (groupNamed(theFirst(frameworks), 'PR').score.percent = 96)],
    ['NIST CSF 2.0 PR: achieved', ({ frameworks }) => (groupNamed(theFirst(frameworks), 'PR').counts.achieved += 1)],
    [
      'items listed under reliance: S3-02 supported',
      ({ reliance }) => reliance.rows.push({ ...theFirst(reliance.rows), ref: 'S3-02', reliance: 'supported' }),
    ],
    ['remediation plan: F-01', ({ remediation }) => remediation.splice(0)],
    [
      'register of not applicable: EC2-01',
      ({ registers }) => registers.notApplicable.push({ ref: 'EC2-01', title: '', unit: '', words: '' }),
    ],
    ['register of accepted risks: F-01', ({ findings }) => (theFirst(findings).status = 'risk-accepted')],
    ['top findings that are not among the findings', ({ summary }) => (theFirst(summary.topFindings).ref = 'F-77')],
    ['NIST CSF 2.0: short of target', ({ frameworks }) => (theFirst(frameworks).gaps += 1)],
  ])('P16: names the figure that does not add up: %s', (figure, forge) => {
    const model = structuredClone(modelOf(worked()))
    forge(model)
    expect(recount(model).map((each) => each.figure)).toContain(figure)
  })
})

function unitNamed<Unit extends { name: string }>(units: Unit[], name: string): Unit {
  const unit = units.find((each) => each.name === name)
  if (!unit) throw new Error(`no unit ${name}`)
  return unit
}

function groupNamed<Group extends { id: string }>({ groups }: { groups: Group[] }, id: string): Group {
  const group = groups.find((each) => each.id === id)
  if (!group) throw new Error(`no group ${id}`)
  return group
}

function theFirst<T>(list: T[]): T {
  if (!list[0]) throw new Error('an empty list')
  return list[0]
}
