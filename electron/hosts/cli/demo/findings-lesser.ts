// cspell:words Nowak
import type { FindingStory } from './finding-story.ts'

const none = { position: 'none', text: '', owner: '', due: null } as const

/** The findings of lower severity, and what is done better than asked for. */
export const lesserFindings: readonly FindingStory[] = [
  {
    title: 'Emergency changes run without approval, or are approved late',
    items: ['organization/org.change'],
    side: 'customer',
    class: 'minor',
    severity: 'medium',
    condition:
      'Of 25 changes in sample S-01 two were emergency changes, and neither was approved as the procedure asks. CHG-2329 of 15 April 2026 has no approval at all; CHG-2457 of 6 August 2026 was approved two days after it was deployed.',
    criteria:
      'Change and release procedure PRC-03 v9, section 7: an emergency change may be approved by telephone, and the approval is recorded within one working day.',
    references: [{ framework: 'iso-27001-2022', id: 'A.8.32' }],
    cause:
      'The approval of an emergency change is recorded by whoever was on call, from memory. No ticket is opened for the approval, and nothing reminds anyone of it.',
    effect:
      'A change made in haste, or by somebody who should not have made it, could stay in production without a second look. Both changes were read by the auditor and did what their change tickets say.',
    recommendation:
      'Let the pipeline open a ticket for approval with each emergency change, report those that are open after one working day, and test the new way over three months.',
    correction:
      'CHG-2329 was approved afterwards, on 3 November 2026. CHG-2457 had its late approval since 8 August. Both were reviewed on 3 November.',
    accounts: ['acme-pay-prod'],
    regions: ['eu-west-1'],
    initial: { likelihood: 'moderate', impact: 'moderate' },
    residual: { likelihood: 'low', impact: 'moderate' },
    response: {
      position: 'agree',
      text: 'The pipeline will open the approval ticket by itself from January 2027, and open ones go into the weekly release report.',
      owner: 'Liam Byrne',
      due: '2027-01-15',
    },
    status: 'remediating',
    evidence: ['change-register.csv'],
  },
  {
    title: 'Withdrawals decided in an access review were carried out late',
    items: ['iam/iam.access-review', 'organization/org.identity-lifecycle'],
    side: 'customer',
    class: 'minor',
    severity: 'low',
    condition:
      'The review closed on 26 June 2026 decided seven withdrawals. Three of them (ACC-771, ACC-774 and ACC-775) were carried out on 2 October 2026, 14 weeks later.',
    criteria: 'Access control standard STD-02 v6, section 5.3: withdrawals are carried out within ten working days.',
    references: [
      { framework: 'nist-csf-2.0', id: 'PR.AA-05' },
      { framework: 'iso-27001-2022', id: 'A.5.18' },
    ],
    cause: 'Tickets were closed when they were passed on to another team, and not when the withdrawal was done.',
    effect:
      'Three former members of a project could have read data of production for 14 weeks. The rights were read-only, and none of the three used them.',
    recommendation:
      'Close a ticket only on proof from Identity Center, and compare the decisions of a review with the assignments three weeks later.',
    correction: 'The three withdrawals were done on 2 October 2026.',
    accounts: ['acme-pay-prod'],
    regions: [],
    initial: { likelihood: 'moderate', impact: 'low' },
    residual: { likelihood: 'low', impact: 'low' },
    response: {
      position: 'agree',
      text: 'From the review of December 2026 the identity team compares decisions with assignments and reports the difference.',
      owner: 'Marek Nowak',
      due: '2026-12-31',
    },
    status: 'remediating',
    evidence: ['access-review-2026.txt', 'identity-session.txt'],
  },
  {
    title: 'Exit from the ledger and the compromise of a key have not been rehearsed',
    items: ['organization/org.cloud-exit', 'organization/org.dora-concentration', 'kms/kms.compromise-response'],
    side: 'customer',
    class: 'minor',
    severity: 'medium',
    condition:
      'The export of the ledger, on which exit from AWS depends, was last rehearsed on 14 September 2023. The procedure for a compromised KMS key is complete and current, and no exercise of it is on record.',
    criteria:
      'Exit plan of March 2025, section 9: each export is rehearsed every two years. Incident plan PRC-08 v6: each playbook is exercised once in two years.',
    references: [
      { framework: 'nist-csf-2.0', id: 'GV.SC-10' },
      { framework: 'iso-27001-2022', id: 'A.8.24' },
    ],
    cause:
      'Exercises are planned by scenario and not by plan or playbook, so that nobody sees which of them was left out.',
    effect:
      'Time and completeness of an exit, and of re-encryption under a new key, are estimates. Either could take longer than the business can bear.',
    recommendation:
      'Rehearse the export of the ledger with control totals, exercise the playbook for a compromised key in a copy, and keep one calendar of plans and playbooks with the date of their last exercise.',
    correction: '',
    accounts: ['acme-pay-prod'],
    regions: ['eu-west-1'],
    initial: { likelihood: 'low', impact: 'high' },
    residual: { likelihood: 'low', impact: 'moderate' },
    response: {
      position: 'agree',
      text: 'The export is rehearsed in February 2027 together with the key playbook, and the calendar is kept by the risk team from then on.',
      owner: 'Owen Gallagher',
      due: '2027-02-26',
    },
    status: 'open',
    evidence: ['supplier-files.txt', 'regulation-records.txt', 'kms-extract.txt'],
  },
  {
    title: 'Single resources do not hold to what was laid down for all',
    items: [
      'ebs/ebs.encryption-default',
      'ec2/ec2.instance-metadata',
      'iam/iam.permissions-boundaries',
      'lambda/lambda.layers-and-signing',
      'common/common.resource-names',
      'organization/org.region-policy',
    ],
    side: 'customer',
    class: 'minor',
    severity: 'low',
    condition:
      'Encryption by default was off in acme-pay-prod in eu-central-1 until 15 October 2026. Two of 24 instances accept metadata requests without a token. Two of 31 delegated roles carry no permissions boundary. Code signing of one of four functions has warned instead of refusing since 21 July 2026. Two tags held the mobile number of a merchant contact.',
    criteria:
      'Use of cloud services POL-04 v4, annex B: the settings named there apply to all resources, and exceptions are approved until a stated date. Classification scheme of 3 February 2026: personal data lies only in stores that are classified for it.',
    references: [
      { framework: 'nist-csf-2.0', id: 'PR.PS-05' },
      { framework: 'iso-27001-2022', id: 'A.8.5' },
    ],
    cause:
      'Settings are enforced where something new is made from the templates. Nobody is asked to bring older resources into line, to set back what a release has loosened, or to look at tags, which the naming rules leave out. The conformance pack carries the older cases as exceptions and does not look at code signing and tags.',
    effect:
      'Each case weakens one of several layers. No volume is unencrypted, all deployments were signed, and no use of the two roles outside their release was found. The tags showed the number of a person to everybody who may list resources.',
    recommendation:
      'Close the three open cases, which are the reporting hosts, the two roles and code signing. With each setting that is tightened list the resources that predate it, with a date for each; check after each release that settings stand as before; and extend the naming rules to tags.',
    correction:
      'Two of the five cases are corrected: encryption by default has been on since 15 October 2026, and the two tags were removed on 9 October.',
    accounts: ['acme-pay-prod'],
    regions: ['eu-west-1', 'eu-central-1'],
    initial: { likelihood: 'low', impact: 'moderate' },
    residual: { likelihood: 'low', impact: 'low' },
    response: {
      position: 'agree',
      text: 'The reporting hosts are replaced by 15 December 2026. The roles and the signing setting are mended and the naming rules extended by the end of January 2027, and from then on the release checklist asks for older resources and for loosened settings.',
      owner: 'Owen Gallagher',
      due: '2027-01-29',
    },
    status: 'remediating',
    evidence: [
      'ebs-extract.txt',
      'ebs-retest.txt',
      'ec2-extract.txt',
      'iam-extract.txt',
      'identity-session.txt',
      'lambda-extract.txt',
      'names-search.txt',
    ],
  },
  {
    title: 'The division of responsibility names a person for each part of each service',
    items: ['organization/org.shared-roles'],
    side: 'customer',
    class: 'good-practice',
    severity: 'informational',
    condition:
      'Version 4 of the division of responsibility covers all twelve services with a name for each part, and carries the sixteen complementary controls of the SOC 2 report with owner and state. Engineers of two teams answered as it says, without looking it up.',
    criteria: 'ISO/IEC 27017, CLD.6.3.1 asks for roles that are shared to be documented and communicated.',
    references: [{ framework: 'iso-27001-2022', id: 'A.5.23' }],
    cause: 'The document is kept beside the code and is part of each review of a new service.',
    effect: 'A part that nobody performs shows at once.',
    recommendation: 'Keep it so, and let other workloads of Acme use the same form.',
    correction: '',
    accounts: [],
    regions: [],
    initial: null,
    residual: null,
    response: none,
    status: 'closed',
    evidence: ['responsibility-matrix.txt', 'soc-evaluation.txt'],
  },
  {
    title: 'Restoration is proven by control totals that another team compares',
    items: ['rds/rds.backup-restore', 'organization/org.recovery'],
    side: 'customer',
    class: 'good-practice',
    severity: 'informational',
    condition:
      'In the restoration test of 23 April 2026 payments operations compared 1,204,118 postings with the control totals of the day before, and found no difference.',
    criteria: 'Continuity and recovery plan PRC-09 v5 asks for a restoration test each year.',
    references: [{ framework: 'nist-csf-2.0', id: 'RC.RP-03' }],
    cause: 'The team that uses the data, and not the one that restores it, decides whether the test is passed.',
    effect: 'A backup that restores without error but with wrong content would be noticed.',
    recommendation: 'Extend the comparison to the statements in Amazon S3.',
    correction: '',
    accounts: ['acme-pay-prod'],
    regions: ['eu-central-1'],
    initial: null,
    residual: null,
    response: none,
    status: 'closed',
    evidence: ['restore-test.txt'],
  },
]
