// cspell:words CISO Gallagher Petrova Priya Raman
import type { NewRecord } from '../../../../shared/model/intention.ts'

/** A finding as the story, an advisory one, tells it; accounts, Regions and evidence by the names they have there. */
export type FindingStory = Omit<NewRecord<'finding'>, 'repeat' | 'nonconformity'>

/** The three findings in full. Responses came from the client after the closing meeting of 10 November. */
export const findings: readonly FindingStory[] = [
  {
    title: 'Production databases stayed on an outdated minor version beyond the patch term',
    items: ['rds/rds.engine-version'],
    side: 'customer',
    class: 'major',
    severity: 'high',
    condition:
      'The PostgreSQL instances pay-core and pay-ledger and the replica pay-core-dr ran version 16.13 at the end of the period. Version 16.14, which corrects security defects, had been available in both Regions since 18 May 2026 and had been announced as pending maintenance. At the end of the period it had been available for 135 days and was not installed. Automatic minor version upgrades were switched off and no other process took their place.',
    criteria:
      'Patch and vulnerability standard STD-07 v3, section 4.2: security corrections of database engines are installed within 60 days. The division of responsibility gives the upgrade date to the payments team.',
    references: [
      { framework: 'nist-csf-2.0', id: 'PR.PS-02' },
      { framework: 'iso-27001-2022', id: 'A.8.8' },
    ],
    cause:
      'Automatic upgrades were switched off in March 2026 to avoid a restart during a card scheme migration. The exception had no end date, and the monthly patch report counts guest systems only, so that nobody saw the databases fall behind.',
    effect:
      'Known defects stayed open on the databases that hold all postings. An attacker with a foothold in the application tier could have used them to read or change data. No sign of use was found in the audit log of the period.',
    recommendation:
      'Upgrade the three instances and switch automatic minor version upgrades on again. Give each exception to the patch standard an end date. Bring managed engines and runtimes into the monthly patch report.',
    correction: 'All three instances were upgraded to version 16.15 on 7 November 2026.',
    accounts: ['acme-pay-prod'],
    regions: ['eu-west-1', 'eu-central-1'],
    initial: { likelihood: 'moderate', impact: 'high' },
    residual: { likelihood: 'low', impact: 'high' },
    response: {
      position: 'agree',
      text: 'We agree. The databases are current since 7 November, automatic upgrades are on, and the patch report covers managed engines from December 2026. Exceptions will lapse after 90 days unless they are renewed.',
      owner: 'Sofia Petrova',
      due: '2026-12-18',
    },
    status: 'remediating',
    evidence: ['rds-extract.txt', 'rds-upgrade-retest.txt'],
  },
  {
    title: 'Outbound traffic of the recovery Region is not filtered',
    items: ['vpc/vpc.egress'],
    side: 'customer',
    class: 'minor',
    severity: 'medium',
    condition:
      'In eu-central-1 the application subnets of acme-pay-prod reach the internet through a NAT gateway without AWS Network Firewall or a DNS filter. A request from an application host to a destination that is on no list was answered on 22 October 2026. In eu-west-1 the same request was blocked.',
    criteria:
      'Use of cloud services POL-04 v4, section 6: workloads that process payment data reach listed destinations only, in each Region in use.',
    references: [
      { framework: 'nist-csf-2.0', id: 'PR.IR-01' },
      { framework: 'iso-27001-2022', id: 'A.8.20' },
    ],
    cause:
      'The network module used in eu-central-1 is an older version that was copied when the recovery Region was built in 2024. It is not part of the pipeline that keeps eu-west-1 current.',
    effect:
      'Malicious code on a host of the recovery Region could send payment data to any destination. The Region runs at reduced size and takes production traffic in a failover and in two exercises a year.',
    recommendation:
      'Deploy the current network module in eu-central-1, with the same firewall policy and DNS filter as in eu-west-1, and add the Region to the pipeline.',
    correction: '',
    accounts: ['acme-pay-prod'],
    regions: ['eu-central-1'],
    initial: { likelihood: 'moderate', impact: 'moderate' },
    residual: { likelihood: 'moderate', impact: 'moderate' },
    response: {
      position: 'agree',
      text: 'We agree. The module is rebuilt in the first quarter and the recovery exercise of March 2027 will run on it. Until then flow logs of the Region are reviewed each week.',
      owner: 'Owen Gallagher',
      due: '2027-02-26',
    },
    status: 'open',
    evidence: ['vpc-extract.txt'],
  },
  {
    title: 'The report relied on for media disposal covers neither the whole period nor eu-central-1',
    items: ['common/common.media-disposal', 'ebs/ebs.block-wiping'],
    side: 'aws-reliance',
    class: 'observation',
    severity: 'low',
    condition:
      'For the disposal of storage media and the wiping of blocks, Acme relies on the PCI DSS Attestation of Compliance of 30 June 2026 alone. That document lists eu-west-1 but not eu-central-1, and nothing was presented for October 2025 to June 2026.',
    criteria:
      'Supplier assurance procedure, section 3: a report relied on covers each service, Region and month in scope, or the gap is accepted in writing by the CISO.',
    references: [{ framework: 'iso-27001-2022', id: 'A.5.22' }],
    cause: 'The evaluation form asks for the title and date of a report, and not for Regions and period.',
    effect:
      'AWS’s half of two items is not supported. This is a gap in the evidence, not a sign that AWS handles media wrongly. The risk is low because all volumes and buckets are encrypted under keys that Acme can delete.',
    recommendation:
      'Map the media controls of the SOC 2 Type II report, which covers both Regions and the whole period, and add Regions and period to the evaluation form.',
    correction: '',
    accounts: ['acme-pay-prod'],
    regions: ['eu-central-1'],
    initial: { likelihood: 'low', impact: 'moderate' },
    residual: { likelihood: 'low', impact: 'low' },
    response: {
      position: 'partly-agree',
      text: 'We agree that the form needs Regions and period. We hold the risk to be covered by encryption and accept it until the mapping is done.',
      owner: 'Priya Raman',
      due: '2027-01-29',
    },
    status: 'risk-accepted',
    evidence: ['soc-evaluation.txt'],
  },
]

/** What the report of the year before raised; `finding` is the title of the one that raises it again. */
export const priorFindings: readonly NewRecord<'priorFinding'>[] = [
  {
    reference: 'F-02/2025',
    title: 'Access keys of two batch users were older than 400 days',
    report: 'Report of 14 November 2025',
    status: 'closed',
    outcome:
      'Both users were replaced by roles in January 2026; the credential report of 20 October 2026 lists no key.',
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
