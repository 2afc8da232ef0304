import type { ReportModel } from '../../shared/model/report.ts'

/**
 * Whether a model was reduced to what a certification says (rule P9). The working-paper file of a certification is drawn
 * from the whole, and has everything.
 */
export function isCertified({ summary }: ReportModel): boolean {
  return summary.findingsBySeverity === null
}
