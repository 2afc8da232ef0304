import type { Severity } from '../../../shared/model/finding.ts'
import { colours, conclusionColours, type Mark } from '../type-scale.ts'

/** Severities in the shapes of the report: the worse, the heavier. */
export const severityMarks: Readonly<Record<Severity, Mark>> = {
  critical: { shape: 'diamond', colour: '#7d1f0b' },
  high: { shape: 'diamond', colour: conclusionColours['non-compliant'] },
  medium: { shape: 'half', colour: conclusionColours['partially-compliant'] },
  low: { shape: 'hollow', colour: colours.accent },
  informational: { shape: 'bar', colour: colours.quiet },
}
