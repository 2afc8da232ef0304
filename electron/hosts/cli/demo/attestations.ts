// cspell:words analyzer
import type { NewRecord } from '../../../../shared/model/intention.ts'

/** An attestation as the demonstration tells it: `continues` names another one by its report. */
export type AttestationStory = Omit<
  NewRecord<'attestation'>,
  'continues' | 'evaluatedBy' | 'evaluatedOn' | 'subjects'
> & {
  readonly continues: string | null
  readonly evaluatedOn: string
  /** Criterion to the controls it was mapped to. */
  readonly criteria: Readonly<Record<string, readonly string[]>>
}

const allServices = [
  'cloudfront',
  'cloudtrail',
  'dynamodb',
  'ebs',
  'ec2',
  'elb',
  'iam',
  'kms',
  'lambda',
  'rds',
  's3',
  'vpc',
]

const soc1: AttestationStory = {
  provider: 'Amazon Web Services',
  programme: 'SOC 1',
  report: 'SOC 1 Type II, July 2025 to June 2026',
  auditor: 'Independent service auditor',
  type: 'soc-type-2',
  opinion: 'unmodified',
  exceptions: '',
  from: '2025-07-01',
  to: '2026-06-30',
  services: allServices,
  partition: 'aws',
  regions: ['eu-west-1', 'eu-central-1', 'eu-north-1', 'global'],
  criteria: {
    'Control objective 5, physical access': ['common.physical-access'],
    'Control objective 5, environmental protection': ['common.environmental'],
    'Control objective 6, maintenance': ['common.hardware-maintenance'],
  },
  carveOuts: '',
  continues: null,
  duties: [
    {
      number: 'UEC 3',
      words: 'Keep the contacts of each account current, so that maintenance and incident notices reach somebody.',
      items: ['common/common.incident-notification', 'common/common.hardware-maintenance'],
    },
  ],
  evaluatedOn: '2026-10-06',
}

const letter: AttestationStory = {
  ...soc1,
  programme: 'Continued Operations Letter',
  report: 'Continued Operations Letter, July to September 2026',
  auditor: '',
  type: 'bridge-letter',
  opinion: 'not-recorded',
  exceptions: '',
  from: '2026-07-01',
  to: '2026-09-30',
  criteria: {},
  continues: soc1.report,
  duties: [],
}

const pci: AttestationStory = {
  provider: 'Amazon Web Services',
  programme: 'PCI DSS',
  report: 'PCI DSS Attestation of Compliance of 30 June 2026',
  auditor: 'Qualified security assessor',
  type: 'pci-aoc',
  opinion: 'unmodified',
  exceptions: '',
  from: null,
  to: '2026-06-30',
  services: allServices,
  partition: 'aws',
  regions: ['eu-west-1', 'global'],
  criteria: {
    'Requirement 9.4': ['common.media-disposal', 'ebs.block-wiping'],
    'Responsibility summary': ['org.pci-responsibility'],
  },
  carveOuts: '',
  continues: null,
  duties: [
    {
      number: 'Customer responsibility 8.4',
      words: 'Require multi-factor authentication for each person who administers the environment.',
      items: ['iam/iam.federated-sign-in', 'iam/iam.root-user'],
    },
  ],
  evaluatedOn: '2026-10-07',
}

const soc2: AttestationStory = {
  provider: 'Amazon Web Services',
  programme: 'SOC 2',
  report: 'SOC 2 Type II, October 2025 to September 2026',
  auditor: 'Independent service auditor',
  type: 'soc-type-2',
  opinion: 'unmodified',
  exceptions: '',
  from: '2025-10-01',
  to: '2026-09-30',
  services: allServices,
  partition: 'aws',
  regions: ['eu-west-1', 'eu-central-1', 'eu-north-1', 'us-east-1', 'global'],
  criteria: {
    'CC1.4': ['common.aws-personnel', 'common.training'],
    'CC2.3': ['org.shared-roles', 'common.incident-notification'],
    'CC6.1': [
      'common.tenant-isolation',
      'common.key-management',
      'cloudfront.cached-copies',
      'cloudtrail.encryption',
      'dynamodb.encryption-key',
      'ebs.encryption-default',
      'ebs.volumes-encrypted',
      'ebs.customer-managed-key',
      'ec2.hypervisor-isolation',
      'iam.control-plane',
      'iam.access-analyzer',
      'kms.hsm-protection',
      'kms.rotation',
      'lambda.execution-isolation',
      'lambda.environment-secrets',
      'rds.storage-encryption',
      's3.encryption-at-rest',
      'vpc.tenant-isolation',
    ],
    'CC6.6': [
      'cloudfront.edge-platform',
      'cloudfront.web-filtering',
      'elb.managed-nodes',
      'kms.network-path',
      'rds.extensions-and-links',
    ],
    'CC6.7': [
      'common.transit-encryption',
      'common.endpoint-tls',
      'cloudfront.viewer-https',
      'cloudfront.viewer-tls',
      'cloudfront.origin-https',
      'cloudtrail.transport',
      'dynamodb.transport-encryption',
      'ebs.volume-traffic',
      'elb.tls-policy',
      'elb.certificates',
      'lambda.traffic-encryption',
      'rds.tls-postgresql',
      's3.transport-encryption',
      's3.replication',
    ],
    'CC7.1': [
      'common.configuration-management',
      'common.patch-management',
      'common.vulnerability-management',
      'lambda.runtime-updates',
      'rds.engine-version',
      'rds.host-operating-system',
    ],
    'CC7.2': [
      'common.logging-monitoring',
      'common.time',
      'cloudfront.access-logs',
      'cloudtrail.capture',
      'cloudtrail.log-validation',
      'cloudtrail.monitoring',
      'dynamodb.access-records',
      'elb.access-logs',
      'iam.monitoring',
      'kms.usage-log',
      'rds.audit-log',
      's3.access-records',
      'vpc.flow-logs',
    ],
    'A1.1': [
      'common.capacity-redundancy',
      'elb.zones-and-health',
      'rds.availability',
      'dynamodb.capacity',
      'kms.quotas',
    ],
    'A1.2': [
      'common.backup',
      'dynamodb.durability',
      'dynamodb.recovery',
      'ebs.volume-replication',
      'rds.backup-restore',
      's3.durability',
    ],
  },
  carveOuts: '',
  continues: null,
  duties: [
    {
      number: 'CUEC 1',
      words: 'Write down who at the customer performs which part for each service in use.',
      items: ['organization/org.shared-roles', 'organization/org.roles'],
    },
    {
      number: 'CUEC 2',
      words: 'Screen and train the people who administer the services.',
      items: ['organization/org.screening', 'common/common.training'],
    },
    {
      number: 'CUEC 3',
      words: 'Assess the risks of each service before it is used.',
      items: ['organization/org.risk-assessment'],
    },
    {
      number: 'CUEC 4',
      words: 'Give access by least privilege, review it and withdraw it when a person leaves.',
      items: ['iam/iam.access-review', 'organization/org.leavers'],
    },
    {
      number: 'CUEC 5',
      words: 'Require a second factor for each person who signs in.',
      items: ['iam/iam.federated-sign-in', 'organization/org.authentication'],
    },
    {
      number: 'CUEC 6',
      words: 'Restrict security groups, routes and public addresses to what is needed.',
      items: ['vpc/vpc.security-group-rules', 'vpc/vpc.internet-exposure'],
    },
    {
      number: 'CUEC 7',
      words: 'Choose the encryption of stored data and manage the keys that are the customer’s own.',
      items: ['s3/s3.encryption-at-rest', 'kms/kms.key-policies', 'ebs/ebs.encryption-default'],
    },
    {
      number: 'CUEC 8',
      words: 'Encrypt traffic of the workload where its data requires it.',
      items: ['common/common.transit-encryption', 'elb/elb.tls-policy'],
    },
    {
      number: 'CUEC 9',
      words: 'Keep the versions of guest systems and of managed engines current.',
      items: ['ec2/ec2.guest-patching', 'rds/rds.engine-version'],
    },
    {
      number: 'CUEC 10',
      words: 'Approve and test changes to the configuration of services.',
      items: ['organization/org.change', 'common/common.configuration-management'],
    },
    {
      number: 'CUEC 11',
      words: 'Record API activity in all accounts, protect the logs and look at them.',
      items: ['cloudtrail/cloudtrail.organization-trail', 'cloudtrail/cloudtrail.monitoring'],
    },
    {
      number: 'CUEC 12',
      words: 'Scan guests, images and functions for weaknesses, and correct them.',
      items: ['common/common.vulnerability-management'],
    },
    {
      number: 'CUEC 13',
      words: 'Report security events to AWS, and answer notices of AWS.',
      items: ['common/common.incident-notification', 'organization/org.event-analysis'],
    },
    {
      number: 'CUEC 14',
      words: 'Plan for the loss of a zone or a Region, and test restoration.',
      items: ['rds/rds.backup-restore', 'organization/org.continuity'],
    },
    {
      number: 'CUEC 15',
      words: 'Back up data by its objectives, and keep copies out of reach.',
      items: ['common/common.backup', 'ebs/ebs.snapshot-protection'],
    },
    {
      number: 'CUEC 16',
      words: 'Delete data and close accounts when they are no longer needed.',
      items: ['common/common.data-deletion', 'organization/org.cloud-exit'],
    },
  ],
  evaluatedOn: '2026-11-12',
}

/** The reports in the order in which they were evaluated. The SOC 2 report of the period came in last. */
export const attestations: readonly AttestationStory[] = [soc1, letter, pci, soc2]
