import type { FrameworkId } from '../../../../shared/model/catalogue.ts'
import type { DeterminationResult } from '../../../../shared/model/determination.ts'

/** Where the auditor says otherwise than the rule proposes, and why. */
export interface ChangedDetermination {
  readonly framework: FrameworkId
  readonly requirement: string
  readonly result: DeterminationResult
  readonly reason: string
}

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
    requirement: 'A.8.20',
    result: 'partially-achieved',
    reason: 'As for PR.IR-01: network security is in place in eu-west-1 and incomplete in eu-central-1 (F-02).',
  },
]
