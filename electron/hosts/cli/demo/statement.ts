import type { NewRecord } from '../../../../shared/model/intention.ts'

/** How many controls each theme of ISO/IEC 27001:2022 Annex A has. */
const themes = { 'A.5': 37, 'A.6': 8, 'A.7': 14, 'A.8': 34 } as const

/** Why Acme includes a control, where it is not the risk alone. */
const justifications: Readonly<Record<string, string>> = {
  'A.5.19': 'DORA, Article 28; treats risk R-03.',
  'A.5.20': 'DORA, Article 30; treats risk R-03.',
  'A.5.21': 'DORA, Article 28; treats risk R-03.',
  'A.5.22': 'DORA, Article 28; treats risk R-03.',
  'A.5.23': 'POL-04; treats risk R-03.',
  'A.5.24': 'DORA, Article 17.',
  'A.5.29': 'DORA, Article 11; treats risk R-01.',
  'A.5.30': 'DORA, Article 11; treats risk R-01.',
  'A.5.34': 'GDPR, Article 32.',
  'A.8.5': 'PCI DSS, requirement 8; treats risk R-02.',
  'A.8.8': 'PCI DSS, requirement 6; treats risk R-12.',
  'A.8.15': 'PCI DSS, requirement 10.',
  'A.8.20': 'PCI DSS, requirement 1; treats risk R-07.',
  'A.8.24': 'PCI DSS, requirements 3 and 4.',
  'A.8.32': 'PCI DSS, requirement 6.',
}

/** What Acme leaves out, and why. */
const leftOut: Readonly<Record<string, string>> = {
  'A.7.5': 'No equipment of its own on which the workload relies.',
  'A.7.11': 'No equipment of its own on which the workload relies.',
  'A.7.12': 'No cabling of its own on which the workload relies.',
  'A.8.30': 'Development is not outsourced.',
}

/** Version 11 of the Statement of Applicability: all 93 controls. */
export const statement: readonly NewRecord<'soa'>[] = Object.entries(themes).flatMap(([theme, size]) =>
  Array.from({ length: size }, (_, index) => entryOf(`${theme}.${index + 1}`)),
)

function entryOf(requirement: string): NewRecord<'soa'> {
  const reason = leftOut[requirement]
  if (reason !== undefined) return { requirement, included: false, implemented: false, justification: reason }
  const justification = justifications[requirement] ?? 'Treats a risk of the register.'
  return { requirement, included: true, implemented: true, justification }
}
