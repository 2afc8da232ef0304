import type { FrameworkId } from '../../../../shared/model/catalogue.ts'
import type { DeterminationResult } from '../../../../shared/model/determination.ts'

/** Where the auditor says otherwise than the rule proposes, and why. */
export interface ChangedDetermination {
  readonly framework: FrameworkId
  readonly requirement: string
  readonly result: DeterminationResult
  readonly reason: string
}

/** What is confirmed as not determined, all for the same reason. */
export const leftOpen = {
  requirements: ['PR.AA-06', 'DE.CM-02', 'A.7.1', 'A.7.2', 'A.7.3', 'A.7.4', 'A.7.6', 'A.7.7'],
  reason:
    'Facilities of AWS are covered by the SOC 1 report and its letter (COM-01). The Dublin office was not visited, so that nothing is concluded on Acme’s own premises (ORG-34) until the visit of January 2027.',
} as const

/** All other determinations the rule can propose are confirmed as they are. */
export const changedDeterminations: readonly ChangedDetermination[] = [
  {
    framework: 'nist-csf-2.0',
    requirement: 'PR.PS-02',
    result: 'partially-achieved',
    reason:
      'The rule takes the worst item. Guests, images, functions and libraries are kept current; the database engines were not, and are since 7 November 2026 (F-01).',
  },
  {
    framework: 'nist-csf-2.0',
    requirement: 'PR.IR-01',
    result: 'partially-achieved',
    reason:
      'Networks are protected as designed in the Region that carries production. The gap lies in the recovery Region only (F-02).',
  },
  {
    framework: 'iso-27001-2022',
    requirement: 'A.8.11',
    result: 'achieved',
    reason:
      'The rule takes ORG-27 as a whole. Its gap lies in outbound traffic; data is masked and test data generated as the rules say.',
  },
  {
    framework: 'iso-27001-2022',
    requirement: 'A.8.33',
    result: 'achieved',
    reason: 'As for A.8.11: all test data is generated, and the gap of ORG-27 does not touch it.',
  },
  {
    framework: 'iso-27001-2022',
    requirement: 'A.8.20',
    result: 'partially-achieved',
    reason: 'As for PR.IR-01: network security is in place in eu-west-1 and incomplete in eu-central-1 (F-02).',
  },
]
