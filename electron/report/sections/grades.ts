import type { FindingClass, Severity } from '../../../shared/model/finding.ts'
import type { ReportFinding } from '../../../shared/model/report.ts'
import { reportWords } from '../../../shared/text/en/report.ts'
import { marked } from '../spans.ts'
import type { Span } from '../text-run.ts'
import { colours, conclusionColours, type Mark, type TextStyle } from '../type-scale.ts'

/** Severities in the shapes of the report: the worse, the heavier. */
export const severityMarks: Readonly<Record<Severity, Mark>> = {
  critical: { shape: 'diamond', colour: '#7d1f0b' },
  high: { shape: 'diamond', colour: conclusionColours['non-compliant'] },
  medium: { shape: 'half', colour: conclusionColours['partially-compliant'] },
  low: { shape: 'hollow', colour: colours.accent },
  informational: { shape: 'bar', colour: colours.quiet },
}

/** Classes of findings, likewise. */
export const classMarks: Readonly<Record<FindingClass, Mark>> = {
  major: severityMarks.high,
  minor: severityMarks.medium,
  opportunity: severityMarks.low,
  observation: severityMarks.informational,
  'good-practice': { shape: 'full', colour: conclusionColours.compliant },
}

/** How grave a finding is: its severity, or its class where the mode has no severities. */
export function graded(finding: Pick<ReportFinding, 'severity' | 'class'>, style?: TextStyle): Span[] {
  const { severity, class: grade } = finding
  return severity === null
    ? marked(classMarks[grade], reportWords.findingClass[grade], style)
    : marked(severityMarks[severity], reportWords.severity[severity], style)
}
