import type { FrameworkId } from '../../../../shared/model/catalogue.ts'
import type { DeterminationResult } from '../../../../shared/model/determination.ts'

/** Where the auditor says otherwise than the rule proposes, and why. */
export interface ChangedDetermination {
  readonly framework: FrameworkId
  readonly requirement: string
  readonly result: DeterminationResult
  readonly reason: string
}

const premises =
  'Facilities of AWS are covered by the SOC 1 report and its letter (COM-01). Acme’s own premises have not been assessed (ORG-34); a visit is planned for January 2027.'

/** What is confirmed as not determined, by requirement, and why. */
export const leftOpen: Readonly<Record<string, string>> = {
  'PR.AA-06': premises,
  'DE.CM-02': premises,
  'A.7.1': premises,
  'A.7.2': premises,
  'A.7.3': premises,
  'A.7.4': premises,
  'A.7.6': premises,
  'A.7.7':
    'Desks and screens of the Dublin office have not been assessed (ORG-34); a visit is planned for January 2027.',
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
    framework: 'nist-csf-2.0',
    requirement: 'ID.RA-08',
    result: 'achieved',
    reason:
      'The rule takes ORG-47 as a whole. Its gap lies in corrections of database engines; the route by which others report weaknesses was tested without exception.',
  },
  {
    framework: 'nist-csf-2.0',
    requirement: 'PR.AA-02',
    result: 'achieved',
    reason:
      'The rule takes ORG-37 as a whole. Its gap lies in late withdrawals of rights; people are screened before their first access (ORG-29) and sign in with a security key of their own (IAM-03).',
  },
  {
    framework: 'iso-27001-2022',
    requirement: 'A.5.13',
    result: 'achieved',
    reason:
      'The rule takes COM-20 as a whole. Its gap is content of two tags that did not belong there; all stores carry the tag of their class (ORG-24).',
  },
  {
    framework: 'iso-27001-2022',
    requirement: 'A.8.8',
    result: 'partially-achieved',
    reason:
      'The rule takes the worst item. Weaknesses of guests, images, functions and libraries are found and corrected within their terms; those of the database engines were not, and have been corrected since 7 November 2026 (F-01).',
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
    reason:
      'The rule takes ORG-27 as a whole. Its gap lies in outbound traffic; all test data is generated, and no real data was approved for tests.',
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
    reason:
      'The rule takes the worst item. Network security is in place in eu-west-1, which carries production, and incomplete in eu-central-1 (F-02).',
  },
  {
    framework: 'iso-27001-2022',
    requirement: 'A.8.23',
    result: 'partially-achieved',
    reason:
      'The rule takes the worst item. Laptops are filtered (ORG-36), and so is outbound traffic of eu-west-1, which carries production; that of eu-central-1 is not (F-02).',
  },
]
