// cspell:words CISO Gallagher Petrova Priya Raman
import type { NewRecord } from '../../../../shared/model/intention.ts'
import type { FindingStory } from './finding-story.ts'
import { lesserFindings } from './findings-lesser.ts'

/** The findings in full. Responses came from the client after the closing meeting of 10 November. */
export const findings: readonly FindingStory[] = [
  {
    title: 'Production databases stayed on an outdated minor version beyond the patch term',
    items: [
      'rds/rds.engine-version',
      'organization/org.vulnerability-management',
      'common/common.patch-management',
      'common/common.vulnerability-management',
    ],
    side: 'customer',
    class: 'major',
    severity: 'high',
    condition:
      'The PostgreSQL instances pay-core and pay-ledger and the replica pay-core-dr ran version 16.13 at the end of the period. Version 16.14, which corrects security defects, had been available in both Regions since 18 May 2026 and had been announced as pending maintenance. At the end of the period it had been available for 135 days and was not installed. Automatic minor version upgrades were switched off and no other process took their place.',
    criteria:
      'Patch and vulnerability standard STD-07 v3, section 4.2: security corrections of database engines are installed within 60 days. The month of PCI DSS, requirement 6.3.3, is for critical corrections; those of 16.14 are ranked as high. The division of responsibility gives the upgrade date to the payments team.',
    references: [
      { framework: 'nist-csf-2.0', id: 'PR.PS-02' },
      { framework: 'iso-27001-2022', id: 'A.8.8' },
    ],
    cause:
      'Automatic upgrades were switched off in March 2026 to avoid a restart during a card scheme migration. That exception, from automatic upgrades and not from the term, had no end date, and the monthly patch report counts guest systems only, so that management did not see the databases fall behind. Downtime that the database team asked for in June and August 2026 was put off in favour of releases.',
    effect:
      'Known defects stayed open on the databases that hold all postings. An attacker with a foothold in the application tier could have used them to read or change data. No sign of use was found in the audit log from 18 May to 5 November 2026 (RDS-02).',
    recommendation:
      'Upgrade the three instances and switch automatic minor version upgrades on again. Give each exception to the patch standard an end date. Bring managed engines and runtimes into the monthly patch report, and let nobody put off a correction beyond its term without an exception.',
    correction:
      'All three instances were upgraded on 7 November 2026 to version 16.15, which had become available in both Regions on 20 October, after the period. The auditor tested this again on 12 November: the versions are current, nothing is pending and automatic minor upgrades are on (RDS-02).',
    accounts: ['acme-pay-prod'],
    regions: ['eu-west-1', 'eu-central-1'],
    initial: { likelihood: 'moderate', impact: 'high' },
    residual: { likelihood: 'low', impact: 'high' },
    response: {
      position: 'agree',
      text: 'The databases have been current since 7 November, automatic upgrades are on, and the patch report covers managed engines from December 2026. Exceptions will lapse after 90 days unless they are renewed.',
      owner: 'Sofia Petrova',
      due: '2026-12-18',
    },
    status: 'remediating',
    evidence: ['rds-extract.txt', 'rds-log-search.txt', 'rds-upgrade-retest.txt', 'development-records.txt'],
  },
  {
    title: 'Outbound traffic of the recovery Region is not filtered',
    items: [
      'vpc/vpc.egress',
      'vpc/vpc.endpoints',
      's3/s3.network-path',
      'vpc/vpc.traffic-monitoring',
      'organization/org.data-leakage',
      'organization/org.region-policy',
      'organization/org.compliance-improvement',
      'common/common.configuration-management',
      'common/common.zone-security',
    ],
    side: 'customer',
    class: 'major',
    severity: 'medium',
    condition:
      'In eu-central-1 the application subnets of acme-pay-prod reach the internet through a NAT gateway without AWS Network Firewall or a DNS filter. A request from an application host to a destination that is on no list was answered on 22 October 2026. In eu-west-1 the same request was blocked. The endpoint for Amazon S3 in eu-central-1 carries the default policy, and a request to a bucket of the audit firm passed it. A rule of the operations centre on unusual volume does not know the Region (VPC-10). The corrective action on F-04/2025 did not reach it.',
    criteria:
      'Use of cloud services POL-04 v4, section 6: workloads that process payment data reach listed destinations only, in each Region in use.',
    references: [
      { framework: 'nist-csf-2.0', id: 'PR.IR-01' },
      { framework: 'iso-27001-2022', id: 'A.8.20' },
      { framework: 'iso-27001-2022', id: 'A.8.23' },
    ],
    cause:
      'The network module used in eu-central-1 is an older version that was copied when the recovery Region was built in 2024. It is not part of the pipeline that keeps eu-west-1 current.',
    effect:
      'Malicious code on a host of the recovery Region could send payment data to any destination. The Region runs at reduced size and takes production traffic only in a failover and in the yearly exercise, so that the severity is medium. The class is major, because the control failed in design and in operation and its cause was reported a year ago.',
    recommendation:
      'Deploy the current network module in eu-central-1, with the same firewall policy, DNS filter and endpoint policies as in eu-west-1, and add the Region to the pipeline and to the rule on unusual volume.',
    correction: '',
    accounts: ['acme-pay-prod'],
    regions: ['eu-central-1'],
    initial: { likelihood: 'moderate', impact: 'moderate' },
    residual: { likelihood: 'low', impact: 'moderate' },
    response: {
      position: 'agree',
      text: 'The module is rebuilt in the first quarter and the recovery exercise of March 2027 will run on it. Until then flow logs of the Region are reviewed each week.',
      owner: 'Owen Gallagher',
      due: '2027-02-26',
    },
    status: 'open',
    evidence: [
      'vpc-extract.txt',
      's3-extract.txt',
      'assets-and-data.txt',
      'governance-records.txt',
      'identity-session.txt',
      'common-session.txt',
    ],
  },
  {
    title: 'The attestation relied on for media and PCI DSS leaves out eu-central-1 and part of the period',
    items: [
      'common/common.media-disposal',
      'ebs/ebs.block-wiping',
      'organization/org.pci-responsibility',
      'organization/org.supplier-monitoring',
    ],
    side: 'aws-reliance',
    class: 'minor',
    severity: 'medium',
    condition:
      'For the disposal of storage media, the wiping of blocks and the half of AWS under PCI DSS, Acme relies on the PCI DSS Attestation of Compliance of 30 June 2026 alone. That document lists eu-west-1 but not eu-central-1, where the replica pay-core-dr holds card numbers encrypted by field, and nothing was presented for October 2025 to June 2026.',
    criteria:
      'Supplier assurance procedure, section 3: a report relied on covers each service, Region and month in scope, or the gap is accepted in writing by the CISO.',
    references: [{ framework: 'iso-27001-2022', id: 'A.5.22' }],
    cause:
      'The evaluation form asks for title, date, opinion and exceptions of a report, and not for Regions and period.',
    effect:
      'AWS’s half of these items is not supported, and Acme’s own assessment under PCI DSS could be questioned for the recovery Region. This is a gap in the evidence, not a sign that AWS handles media wrongly. The data, but for access logs of load balancers, is encrypted under keys that Acme can delete. Severity is medium, and not low as for F-07 with the same grade of risk, because card numbers lie in the Region that is left out and the acquiring bank relies on this report.',
    recommendation:
      'Map the media controls of the SOC 2 Type II report, which covers both Regions and the whole period, ask AWS for an attestation that lists eu-central-1, and add Regions and period to the evaluation form.',
    correction: '',
    accounts: ['acme-pay-prod'],
    regions: ['eu-west-1', 'eu-central-1'],
    initial: { likelihood: 'low', impact: 'moderate' },
    residual: { likelihood: 'low', impact: 'low' },
    response: {
      position: 'partly-agree',
      text: 'The form will ask for Regions and period, and we have asked AWS for the attestation of 2025 and the list of Regions. We hold the risk to be covered by encryption and accept it until the mapping is done.',
      owner: 'Priya Raman',
      due: '2027-01-29',
    },
    status: 'risk-accepted',
    evidence: [
      'pci-reading.txt',
      'AWS PCI DSS Attestation of Compliance of 30 June 2026',
      'supplier-files.txt',
      'regulation-records.txt',
    ],
  },
  ...lesserFindings,
]

/** What the report of the year before raised; `finding` is the title of the one that raises it again. */
export const priorFindings: readonly NewRecord<'priorFinding'>[] = [
  {
    reference: 'F-01/2025',
    title: 'Restoration of the databases had not been tested for two years',
    report: 'Report of 14 November 2025',
    status: 'closed',
    outcome:
      'The test of 23 April 2026 restored pay-core in 1 h 27 min against an objective of two hours, and its control totals agreed (RDS-10).',
    finding: null,
  },
  {
    reference: 'F-02/2025',
    title: 'Access keys of two batch users were older than 400 days',
    report: 'Report of 14 November 2025',
    status: 'closed',
    outcome:
      'Both users were replaced by roles in January 2026, and neither is in the credential report of 21 October 2026. The two keys it lists belong to other systems and are younger than 90 days.',
    finding: null,
  },
  {
    reference: 'F-03/2025',
    title: 'Alarms on the deletion of keys reached nobody at night',
    report: 'Report of 14 November 2025',
    status: 'closed',
    outcome:
      'The alarms have gone to the operations centre at all hours since February 2026. One that was raised on a test key was read after two minutes (KMS-08).',
    finding: null,
  },
  {
    reference: 'F-04/2025',
    title: 'Changes to the network of the recovery Region did not pass the pipeline',
    report: 'Report of 14 November 2025',
    status: 'open',
    outcome:
      'The pipeline was extended to eu-west-1 only. What follows from it in eu-central-1 was seen again in this period.',
    finding: 'Outbound traffic of the recovery Region is not filtered',
  },
]
