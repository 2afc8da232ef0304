import type { FrameworkId } from '../../../../shared/model/catalogue.ts'
import type { DeterminationResult } from '../../../../shared/model/determination.ts'

/** Where the auditor says otherwise than the rule proposes, and why. */
export interface ChangedDetermination {
  readonly framework: FrameworkId
  readonly requirement: string
  readonly result: DeterminationResult
  readonly reason: string
}

/** What is confirmed as not determined, by requirement, and why. */
export const leftOpen: Readonly<Record<string, string>> = {
  'PR.AA-06':
    'Facilities of AWS are covered by the SOC 1 report and its letter (COM-01). The Dublin office was not visited, so that nothing is concluded on Acme’s own premises (ORG-34) until the visit of January 2027.',
  'DE.CM-02': 'As for PR.AA-06.',
  'A.7.1':
    'COM-01 covers facilities of AWS. Acme’s own premises (ORG-34) are open until the visit of January 2027, as for PR.AA-06.',
  'A.7.2': 'As for A.7.1.',
  'A.7.3': 'As for A.7.1.',
  'A.7.4': 'As for A.7.1.',
  'A.7.6': 'As for A.7.1.',
  'A.7.7': 'Desks and screens are part of the visit of January 2027 (ORG-34).',
}

/** All other determinations the rule can propose are confirmed as they are. */
export const changedDeterminations: readonly ChangedDetermination[] = [
  {
    framework: 'nist-csf-2.0',
    requirement: 'PR.PS-02',
    result: 'partially-achieved',
    reason:
      'The rule takes the worst item. Guests, images, functions and libraries are kept current; the database engines were not, and have been since 7 November 2026 (F-01).',
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
    requirement: 'A.8.30',
    result: 'not-determined',
    reason:
      'Development is not outsourced, and the Statement of Applicability leaves the control out. Nothing was there to test, and the result of ORG-44 is about development by Acme itself.',
  },
  {
    framework: 'iso-27001-2022',
    requirement: 'A.8.20',
    result: 'partially-achieved',
    reason: 'As for PR.IR-01: network security is in place in eu-west-1 and incomplete in eu-central-1 (F-02).',
  },
]
