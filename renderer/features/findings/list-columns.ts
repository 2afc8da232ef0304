import type { Mode } from '../../../shared/model/about.ts'
import { FindingClass, Severity, type Finding } from '../../../shared/model/finding.ts'
import type { findingWords } from '../../../shared/text/en/screens-findings.ts'
import { screens } from '../../../shared/text/en/screens.ts'

export type Column = keyof typeof findingWords.columns
/** What has no day comes after what has one. */
const noDay = '9999'

/** What each column of the list is sorted by. */
export const sortValues: Readonly<Record<Column, (finding: Finding) => string | number>> = {
  ref: (finding) => finding.ref,
  title: (finding) => finding.title,
  severity: (finding) => Severity.options.indexOf(finding.severity),
  class: (finding) => FindingClass.options.indexOf(finding.class),
  side: (finding) => screens.words.findingSide[finding.side],
  status: (finding) => screens.words.findingStatus[finding.status],
  due: (finding) => finding.response.due ?? noDay,
  items: (finding) => finding.items.length,
}

/** The columns of a mode: a certification grades by class, the others by severity. */
export function columnsOf(mode: Mode): Column[] {
  const left: Column = mode === 'certification' ? 'severity' : 'class'
  return (Object.keys(sortValues) as Column[]).filter((column) => column !== left)
}

/** Whether a finding holds every word looked for. */
export function holdsWords(finding: Finding, wanted: string): boolean {
  const text = `${finding.ref} ${finding.title} ${finding.condition} ${finding.response.owner}`.toLowerCase()
  return wanted
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
