import type { About } from '../../../shared/model/about.ts'
import type { ReportFinding, ReportModel, ReportRow, ReportScore } from '../../../shared/model/report.ts'

/**
 * Rule P9: what the mode of the assessment lets a report say. What a certification does not print is taken out here, so
 * that it is in nothing that is made of the model: no page, no attachment, no record.
 */
export function forMode(model: ReportModel): ReportModel {
  return model.about.mode === 'certification' ? forCertification(model) : model
}

function forCertification(model: ReportModel): ReportModel {
  return {
    ...model,
    about: withoutRating(model.about),
    summary: summaryInCounts(model.summary),
    units: model.units.map((unit) => ({ ...unit, score: counted(unit.score), rows: unit.rows.map(withoutWeight) })),
    frameworks: model.frameworks.map((framework) => ({
      ...framework,
      groups: framework.groups.map((group) => ({ ...group, score: counted(group.score) })),
    })),
    findings: model.findings.map(withoutAdvice),
    remediation: model.remediation.map((line) => ({ ...line, severity: null })),
  }
}

/** A rating on a scale is the firm's opinion of the client, and no statement of conformity. */
function withoutRating(about: About): About {
  return { ...about, rating: 'not-rated', ratingReason: '' }
}

function counted(score: ReportScore): ReportScore {
  return { ...score, points: null, base: null, percent: null }
}

function withoutWeight(row: ReportRow): ReportRow {
  return { ...row, weight: null }
}

function summaryInCounts(summary: ReportModel['summary']): ReportModel['summary'] {
  const { scoreByOrigination: by } = summary
  return {
    ...summary,
    score: counted(summary.score),
    progress: { ...summary.progress, percent: null },
    scoreByOrigination: {
      inherited: counted(by.inherited),
      shared: counted(by.shared),
      'customer-specific': counted(by['customer-specific']),
    },
    units: summary.units.map((unit) => ({ ...unit, percent: null })),
    findingsBySeverity: null,
    proposedRating: 'not-rated',
    proposedRatingWords: '',
    topFindings: summary.topFindings.map((finding) => ({ ...finding, severity: null })),
  }
}

/** Requirement, objective evidence, nonconformity, place and class stay; cause, cure and weight are not the certifier's. */
function withoutAdvice(finding: ReportFinding): ReportFinding {
  return {
    ...finding,
    severity: null,
    initial: null,
    residual: null,
    cause: '',
    effect: '',
    recommendation: '',
    correction: '',
  }
}
