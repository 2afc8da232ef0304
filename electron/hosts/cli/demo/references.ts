import type { EvidenceStory } from './evidence-story.ts'

/** A report of AWS that was read and not kept. */
export interface ReferenceStory {
  readonly name: string
  readonly collectedOn: string
  readonly covers: readonly [string, string]
  /** The controls whose half of AWS it was read for; a test of that half rests on it. */
  readonly controls: readonly string[]
}

const facilities = ['common.physical-access', 'common.environmental', 'common.hardware-maintenance']

/** The four reports the auditor read. */
export const references: readonly ReferenceStory[] = [
  {
    name: 'AWS SOC 1 Type II report, July 2025 to June 2026',
    collectedOn: '2026-10-06',
    covers: ['2025-07-01', '2026-06-30'],
    controls: facilities,
  },
  {
    name: 'AWS Continued Operations Letter, July to September 2026',
    collectedOn: '2026-10-06',
    covers: ['2026-07-01', '2026-09-30'],
    controls: facilities,
  },
  {
    name: 'AWS PCI DSS Attestation of Compliance of 30 June 2026',
    collectedOn: '2026-10-07',
    covers: ['2026-06-30', '2026-06-30'],
    controls: ['common.media-disposal', 'ebs.block-wiping', 'org.pci-responsibility'],
  },
  {
    name: 'AWS SOC 2 Type II report, October 2025 to September 2026',
    collectedOn: '2026-11-12',
    covers: ['2025-10-01', '2026-09-30'],
    controls: [
      'common.tenant-isolation',
      'common.aws-personnel',
      'cloudfront.edge-platform',
      'elb.managed-nodes',
      'ec2.hypervisor-isolation',
      'ebs.volume-replication',
      'rds.host-operating-system',
      'dynamodb.durability',
      's3.durability',
      'kms.hsm-protection',
      'iam.control-plane',
      'vpc.tenant-isolation',
      'lambda.execution-isolation',
      'cloudtrail.capture',
    ],
  },
]

/** What the auditor noted while reading the two that came first. */
export const reportReadings: readonly EvidenceStory[] = [
  {
    name: 'soc1-reading.txt',
    title: 'Notes of the reading of the SOC 1 report and of the letter that continues it',
    source: 'The auditor, from the report on screen',
    collectedOn: '2026-10-06',
    covers: ['2025-07-01', '2026-09-30'],
    unit: 'common',
    controls: facilities,
    text: `SOC 1 Type II, 1 July 2025 to 30 June 2026; unmodified opinion; read in AWS Artifact, 6 October 2026

Control objective 5, physical access        eu-west-1 and eu-central-1 in scope   11 tests   no exception
Control objective 5, environment            eu-west-1 and eu-central-1 in scope    9 tests   no exception
Control objective 6, maintenance            eu-west-1 and eu-central-1 in scope    4 tests   no exception
User entity control 3                       contacts of each account: met, see COM-15

Continued Operations Letter, 1 July to 30 September 2026: statement of management, not tested by an auditor;
no material change to the controls of the report is known. From 1 July 2026 nothing but the letter speaks.
`,
  },
  {
    name: 'pci-reading.txt',
    title: 'Notes of the reading of the PCI DSS Attestation of Compliance',
    source: 'The auditor, from the attestation on screen',
    collectedOn: '2026-10-07',
    covers: ['2026-06-30', '2026-06-30'],
    text: `PCI DSS Attestation of Compliance of 30 June 2026, service provider, level 1; read in AWS Artifact, 7 October 2026

Services        all twelve in scope are listed
Locations       eu-west-1 is listed; eu-central-1 is not
Date            30 June 2026; the attestation of 2025 was not presented
Requirement 9.4 media: in place, without exception
Summary         12 requirements read beside it: 3 with AWS, 5 shared, 4 with the client
`,
  },
]
