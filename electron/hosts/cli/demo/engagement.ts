// cspell:words Gallagher Northquay Priya Raman
import type { Sent } from '../../../../shared/ipc/contract.ts'
import type { About } from '../../../../shared/model/about.ts'

/** What the assessment is made from. The account numbers are those AWS uses in its documentation. */
export const wishes = {
  template: 'three-tier-web',
  client: 'Acme Payments Ltd',
  title: 'AWS workload “Card gateway”: shared responsibility assessment',
  engagement: 'HV-2026-0417',
  period: { from: '2025-10-01', to: '2026-09-30' },
  kind: 'period',
  mode: 'advisory',
  services: ['cloudfront', 'elb', 'ec2', 'ebs', 'rds', 'dynamodb', 's3', 'kms', 'iam', 'vpc', 'lambda', 'cloudtrail'],
  options: {
    cloudfront: { 'cloudfront.origin': 'both', 'cloudfront.viewer-access': 'public', 'cloudfront.edge-code': 'none' },
    elb: { 'elb.type': 'application', 'elb.tls-termination': 're-encrypted', 'elb.scheme': 'internet-facing' },
    ec2: { 'ec2.ami-source': 'own-image', 'ec2.access-path': 'session-manager' },
    ebs: { 'ebs.key-holder': 'customer-managed' },
    rds: { 'rds.kind': 'standard', 'rds.engine': 'postgresql', 'rds.key-holder': 'customer-managed' },
    dynamodb: { 'dynamodb.key-holder': 'customer-managed', 'dynamodb.global-tables': 'no', 'dynamodb.tenancy': 'one' },
    s3: { 's3.key-holder': 'customer-managed', 's3.public-access': 'none', 's3.replication': 'replicated' },
    kms: { 'kms.material': 'kms-generated', 'kms.multi-region': 'no' },
    iam: { 'iam.identity-source': 'identity-center', 'iam.organization': 'member' },
    vpc: { 'vpc.connectivity': 'internet-only', 'vpc.ownership': 'own-vpc' },
    lambda: { 'lambda.network': 'in-vpc', 'lambda.package': 'zip' },
    cloudtrail: {
      'cloudtrail.kind': 'organization',
      'cloudtrail.data-events': 'recorded',
      'cloudtrail.log-bucket': 'log-account',
    },
  },
  accounts: [
    {
      number: '111122223333',
      alias: 'acme-pay-prod',
      environment: 'Production',
      organizationalUnit: 'Workloads/Payments',
      status: 'in-scope',
      reason: '',
    },
    {
      number: '444455556666',
      alias: 'acme-pay-security',
      environment: 'Log archive and security tooling',
      organizationalUnit: 'Security',
      status: 'in-scope',
      reason: '',
    },
    {
      number: '777788889999',
      alias: 'acme-pay-sandbox',
      environment: 'Sandbox',
      organizationalUnit: 'Sandbox',
      status: 'excluded',
      reason:
        'Holds generated test data only, has no network path or role that leads to production, and is closed and made anew each quarter. Looked at only where all accounts of the organization are compared (ORG-40, ORG-41 and COM-15), where its distance from production is tested (COM-24, COM-25 and RDS-11), and as the place for attempts that would endanger production (ORG-49, IAM-09, IAM-10 and LAM-11).',
    },
    {
      number: '123456789012',
      alias: 'acme-management',
      environment: 'Management of the organization and billing',
      organizationalUnit: 'Root',
      status: 'excluded',
      reason:
        'Holds no workload. Looked at only for what it does to the accounts in scope: root, emergency users, delegation and policies of the organization (ORG-40, ORG-41, COM-15, IAM-02, IAM-05 and IAM-15).',
    },
  ],
  regions: [
    { code: 'eu-west-1', partition: 'aws', status: 'in-scope', reason: '' },
    { code: 'eu-central-1', partition: 'aws', status: 'in-scope', reason: '' },
  ],
  frameworks: ['nist-csf-2.0', 'iso-27001-2022'],
} satisfies Sent<'assessment:create'>

/** So that nobody takes a name or a date of the demonstration for a true one. */
export const coverText = 'A demonstration. Client, people, dates and results are invented.'

/** What the engagement letter says, filled in at the start. */
export const terms = {
  classification: 'Confidential (demonstration)',
  regulations: ['PCI DSS', 'DORA', 'GDPR'],
  integrations: ['Identity provider', 'SIEM', 'Card scheme gateway over mutual TLS'],
  objectives:
    'To state, for each AWS service of the card gateway, which security duties AWS performs and which Acme Payments performs; to conclude whether the duties of Acme Payments were designed and operated effectively from 1 October 2025 to 30 September 2026; and to conclude on how far AWS third-party reports support the half that AWS performs.',
  standards:
    'The audit followed the guidance of ISO 19011:2018 and chose its methods from NIST SP 800-53A. The engagement is advisory: it gives no reasonable or limited assurance in the sense of ISAE 3000, and is no certification audit under ISO/IEC 17021-1.',
  limitations:
    'AWS facilities and the internals of AWS services were not tested: for these the assessment rests on third-party reports, as the chapter on reliance says. Configuration was read at the dates given with each procedure; where it was not tested by sample over the period, operation in between was inferred from CloudTrail and AWS Config history. Results are stated by location where they differ; elsewhere one result stands for both accounts and Regions. Names and DNS records of the site were not assessed.',
  deviations:
    'One control of the catalogue was left out, on names and DNS records of CloudFront (CF-12): they are kept by the parent company and assessed by its own auditor, and the engagement letter leaves them out. Nothing is concluded on them here.',
  distribution: [
    'Priya Raman, Acme Payments Ltd',
    'Owen Gallagher, Acme Payments Ltd',
    'Audit committee of Acme Payments Ltd',
    'Northquay Bank plc, acquiring bank of Acme Payments Ltd',
  ],
} satisfies Partial<About>

/** What the reviewer asked to be added to the limitations. */
export const officeLimitation =
  'The Dublin office could not be visited in the fieldwork period because of building works, so physical access to it was not assessed; a visit is planned for January 2027.'

/** What the reviewer asked to be added to the reason of the rating. */
export const openActions =
  'F-01 stays open although the upgrade was retested, because its other actions, the patch report and an end for each exception, run to 18 December 2026.'

/** What the lead auditor writes when the work is done. */
export const overall = {
  rating: 'needs-improvement',
  conclusion:
    'Acme Payments knows which half of the model is its own: duties are written down for each of the twelve services, and most of them were found performed where they were tested. Logging and the record of what was done are strong; encryption, key management, identity and hosts are sound, with partial results on single resources, late withdrawals and a playbook that was not exercised (F-05, F-06, F-07).\n\nTwo weaknesses need the attention of management first. Database engines in production were 135 days behind at the end of the period, against a term of 60 (F-01), and the application tier of the recovery Region could reach any destination on the internet unfiltered, the cause of which was reported a year ago (F-02). Emergency changes were not approved as the procedure asks (F-04).\n\nAWS third-party reports support the half that AWS performs, with three groups of exceptions. For the disposal and wiping of storage media and for PCI DSS (COM-03, EBS-01 and ORG-58) the attestation that Acme relies on covers neither the whole period nor the Region eu-central-1 (F-03). What AWS owes under GDPR and DORA (ORG-56, ORG-57, ORG-59 and ORG-61) follows from agreements, of which no auditor’s report speaks. And for physical access, environment and maintenance (COM-01, COM-02 and COM-04) the last three months rest on a letter of AWS management.',
  ratingReason:
    'The rule proposes “unsatisfactory” because a finding of high severity is not closed. The databases were upgraded on 7 November 2026 and the upgrade was retested on 12 November; no sign of use of the defects was found in the audit log from 18 May to 5 November (RDS-02). The lead auditor therefore rates the workload as in need of improvement.',
} satisfies Partial<About>
