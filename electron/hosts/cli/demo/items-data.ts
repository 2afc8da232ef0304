// cspell:words CISO pgaudit Priya Raman
import type { ItemStories } from './item-story.ts'
import { absent, inRegions } from './places.ts'

/** Stores, keys and databases. */
export const dataItems: ItemStories = {
  's3/s3.block-public-access': {
    locations: inRegions(
      'The account and its five buckets here.',
      'The account and its three buckets here.',
      'The account and its three buckets.',
      absent('The setting of the account holds here too; there is no bucket.'),
    ),
    comment:
      'All four settings are on in both accounts and for all eleven buckets; nobody but the platform pipeline can change them.',
    tests: [
      {
        step: 'p1',
        method: 'test',
        depth: 'comprehensive',
        description: 'Read Block Public Access of both accounts and of all eleven buckets by command line.',
        result: 'All four settings are on in both accounts and on each of the eleven buckets.',
        marks: ['E', 'R'],
        evidence: ['s3-extract.txt'],
      },
      {
        step: 'p2',
        method: 'test',
        description: 'Sent an unsigned request for a known object in acme-pay-statements, with the owner’s consent.',
        result: 'The request was refused.',
        marks: ['R'],
        evidence: ['s3-extract.txt'],
      },
      {
        step: 'p3',
        method: 'examine',
        description:
          'Searched the identity policies of both accounts for the two actions that lift the block, and read the policies of the organization.',
        result:
          'Only the role of the platform pipeline holds the two actions, and a policy of the organization denies them to everybody else.',
        marks: ['E'],
        evidence: ['s3-extract.txt'],
      },
    ],
  },
  's3/s3.encryption-at-rest': {
    comment:
      'Nine buckets encrypt with a customer managed key that the cryptography standard names for their class of data; the two for access logs of load balancers use keys of S3, as the standard allows.',
  },
  's3/s3.customer-managed-key': {
    comment:
      'The option of Amazon S3, a customer managed key, holds for nine of the eleven buckets. The two for access logs of load balancers can be written with keys of S3 only (S3-06).',
  },
  's3/s3.object-lock': {
    conclusion: 'not-applicable',
    reason:
      'The retention schedule names no record in the eight buckets of acme-pay-prod that must be unalterable. The three of acme-pay-security hold logs and nightly exports, which are locked and are concluded with AWS CloudTrail (CT-07) and with EBS-10.',
  },
  's3/s3.lifecycle': {
    comment:
      'Statements leave S3 after seven years and nightly exports after 35 days, when their lock ends, versions included; the oldest objects agree with the rules.',
  },
  'rds/rds.engine-version': {
    conclusion: 'non-compliant',
    reason:
      'Three production instances were 135 days behind the available minor version, against a patch term of 60 days.',
    comment:
      'See finding F-01. The upgrade was carried out on 7 November 2026 and retested on 12 November; the conclusion is about the period and stays.',
    note: 'Sofia keeps the mails of June and August in which she asked for the downtime. The finding says so without the names. Told to the partner on 11 November 2026, who agrees; nothing is left to do.',
    failed: 'both',
    locations: inRegions(
      { conclusion: 'non-compliant', note: 'pay-core and pay-ledger were 135 days behind.' },
      { conclusion: 'non-compliant', note: 'pay-core-dr was 135 days behind.' },
    ),
    tests: [
      {
        step: 'p1',
        method: 'test',
        depth: 'comprehensive',
        description:
          'Compared the engine versions of all instances in both Regions with the versions available and with the term of 60 days in STD-07.',
        result:
          'pay-core, pay-ledger and pay-core-dr ran 16.13; version 16.14 had been available since 18 May 2026. Acme ranks its corrections as high, so that the month of PCI DSS, requirement 6.3.3, for critical ones does not apply.',
        outcome: 'exception',
        marks: ['R', 'X'],
        evidence: ['rds-extract.txt'],
      },
      {
        step: 'p3',
        method: 'interview',
        description: 'Asked the lead database engineer who decides on upgrades and why the maintenance stayed pending.',
        result:
          'Automatic upgrades were switched off in March 2026 for a migration. That exception, from automatic upgrades and not from the term of 60 days, had no end date. The monthly report does not show engines, and downtime asked for in June and August was put off.',
        outcome: 'exception',
        marks: ['I', 'X'],
      },
      {
        step: '',
        method: 'examine',
        description:
          'Searched the audit logs of the three instances from 18 May to 5 November 2026, with an analyst of the operations centre, for signs that the defects of version 16.13 were used.',
        result:
          'Six grants in 172 days, each with a ticket. No foreign account, no extension outside a release, no restart that nobody asked for, and no bulk read.',
        marks: ['E', 'R'],
        evidence: ['rds-log-search.txt'],
        place: 'Log archive in acme-pay-security',
      },
      {
        step: 'p1',
        method: 'test',
        description: 'Retest of 12 November 2026: read versions and pending maintenance again after the upgrade.',
        result:
          'All three instances run 16.15, which became available on 20 October 2026, after the period. Nothing is pending and automatic minor upgrades are on.',
        marks: ['R'],
        evidence: ['rds-upgrade-retest.txt'],
      },
    ],
  },
  'rds/rds.backup-restore': {
    comment:
      'The restoration test of 23 April 2026 met the objective with half an hour to spare, and operations compared the control totals.',
    tests: [
      {
        step: 'p2',
        method: 'examine',
        place: 'Record of the test; CloudTrail of acme-pay-prod, eu-central-1',
        description:
          'Read the record of the restoration test and compared it with CloudTrail events of the day and with the control totals of the day before.',
        result:
          'pay-core was restored in 1 h 27 min, against an objective of two hours, with no difference in 1,204,118 postings.',
        marks: ['A', 'T'],
        evidence: ['restore-test.txt'],
      },
    ],
  },
  'rds/rds.tls-postgresql': {
    comment:
      'TLS is forced by the parameter group, and all 46 application sessions used TLS 1.3 with verification of the server.',
  },
  'rds/rds.network-placement': {
    comment:
      'No database is public. The port is open to the security groups of the application tier and of the session hosts, and to nothing else.',
  },
  'rds/rds.audit-log': {
    note: 'The settings of pgaudit were read on the screen and stand in the extract; nothing is left to do. Plan of next year: ask for them before the session.',
  },
  'dynamodb/dynamodb.deletion-protection': {
    locations: inRegions(
      'All three tables are protected.',
      absent('There is no table.'),
      absent('There is no table.'),
      absent('There is no table, only copies of AWS Backup.'),
    ),
    comment: 'All three tables are protected, and the two templates read keep the table when a stack is deleted.',
  },
  'dynamodb/dynamodb.client-side-encryption': {
    conclusion: 'not-applicable',
    reason:
      'The tables hold idempotency keys, session handles and locks. By the classification of 3 February 2026 none of their attributes has to be hidden from the operator of the service; card numbers never reach DynamoDB.',
  },
  'ebs/ebs.encryption-default': {
    comment:
      'Encryption by default was off in one of four locations. No volume in use there is unencrypted, because each template asks for encryption. Acme switched the setting on during the fieldwork, and it was read again on 16 October 2026. See finding F-07.',
    reason: 'The setting was off in acme-pay-prod in eu-central-1 for the whole period; the templates made up for it.',
    locations: [
      { account: 'acme-pay-prod', region: 'eu-west-1', conclusion: 'compliant', note: 'On, with the key pay-volumes.' },
      {
        account: 'acme-pay-prod',
        region: 'eu-central-1',
        conclusion: 'partially-compliant',
        note: 'Off until 15 October 2026. All nine volumes in use are encrypted by their template.',
      },
      {
        account: 'acme-pay-security',
        region: 'eu-west-1',
        conclusion: 'compliant',
        note: 'On, with the key pay-logs.',
      },
      { account: 'acme-pay-security', region: 'eu-central-1', conclusion: 'compliant', note: 'On; no volume in use.' },
    ],
    tests: [
      {
        step: 'p1',
        method: 'test',
        depth: 'comprehensive',
        description:
          'Read the setting and the default key in both accounts and both Regions, and counted unencrypted volumes and snapshots.',
        result: 'On in three of four locations; no unencrypted volume or snapshot exists.',
        outcome: 'exception',
        marks: ['E', 'R', 'X'],
        evidence: ['ebs-extract.txt'],
      },
      {
        step: 'p1',
        method: 'test',
        description: 'Retest of 16 October 2026: read the setting of acme-pay-prod in eu-central-1 again.',
        result: 'The setting is on, with the counterpart of pay-volumes as its key.',
        marks: ['R'],
        evidence: ['ebs-retest.txt'],
        place: 'acme-pay-prod, eu-central-1',
      },
    ],
  },
  'ebs/ebs.block-wiping': {
    conclusion: 'partially-compliant',
    reason: 'Relies on the same attestation as the disposal of media, with the same gap (F-03).',
    tests: [
      {
        step: 'p1',
        method: 'examine',
        description: 'Asked which report Acme relies on for the wiping of blocks, and read it for Regions and period.',
        result:
          'The PCI DSS Attestation of Compliance of 30 June 2026, which leaves out eu-central-1 and the time before its date.',
        outcome: 'exception',
        marks: ['E', 'I', 'X'],
        evidence: ['pci-reading.txt', 'AWS PCI DSS Attestation of Compliance of 30 June 2026'],
        place: 'AWS Artifact of Acme Payments, read on screen',
      },
    ],
    reliance:
      'Accepted in writing by the CISO on 11 November 2026, as for the disposal of media: the bytes are encrypted under keys that Acme can delete.',
  },
  'ebs/ebs.snapshot-protection': {
    compensating: {
      description:
        'Snapshots of volumes are not locked, and neither are their copies in acme-pay-security: the locked vault there holds databases and tables only. In their place the content of the volumes is rebuilt from code, and application data is exported each night to a bucket in acme-pay-security under Object Lock in compliance mode for 35 days.',
      risk: 'Administrators of acme-pay-prod cannot delete the copies, but those of acme-pay-security can. Loss of snapshots and copies together would lengthen recovery of the reporting hosts from two hours to one day, and what was written since the last nightly export, a day at most, could be lost.',
      approver: 'Priya Raman',
      expires: '2027-03-31',
    },
    comment:
      'Compliant by a compensating control that the CISO approved until 31 March 2027, when the vault with the copies of volumes is to be locked too.',
    tests: [
      {
        step: 'p1',
        method: 'test',
        description:
          'Read the locks of snapshots, the rules of the Recycle Bin and the locks of both backup vaults of acme-pay-security.',
        result:
          'No snapshot is locked and no rule exists. The vault with the copies of databases and tables is locked; the one with the copies of volumes is not.',
        outcome: 'exception',
        marks: ['R', 'X'],
        evidence: ['ebs-extract.txt'],
      },
      {
        step: 'p2',
        method: 'test',
        description:
          'Read the object versions of three nights in the export bucket and tried to delete one with the role of a production administrator.',
        result: 'Exports of all three nights were there with retention of 35 days; the deletion was refused.',
        marks: ['R'],
        evidence: ['ebs-extract.txt'],
        place: 'acme-pay-security, eu-west-1',
      },
    ],
  },
  'kms/kms.key-policies': {
    comment:
      'Who may use a key, and through which service, is decided in its policy and agrees with what the owners say; copies of backups and records of sessions are the two reasons to admit the other account in scope.',
  },
  'kms/kms.separation-of-duties': {
    comment:
      'Key custodians sit in the security account and cannot read data; users of the keys cannot change policies.',
    note: 'Two custodians only. Raised at the closing meeting of 10 November 2026: the CISO names a third in January 2027. No finding, since each has a deputy in the matrix of roles.',
  },
  'kms/kms.rotation': {
    locations: inRegions(
      'The four keys pay-data, pay-db, pay-volumes and pay-secrets rotate yearly.',
      'The three counterparts rotate yearly.',
      'pay-logs rotates yearly.',
      absent('There is no customer managed key.'),
    ),
    comment: 'Yearly rotation is on for all eight keys; the rotations of the period are in the trail.',
  },
  'kms/kms.compromise-response': {
    conclusion: 'partially-compliant',
    reason: 'The procedure for a compromised key is written but has not been exercised.',
    comment:
      'The procedure covers both a leaked principal and a leaked key, names who may accept an outage and includes re-encryption. The exercise of June 2026 dealt with an access key of IAM, not with a KMS key. See finding F-06.',
    tests: [
      {
        step: 'p1',
        method: 'examine',
        description: 'Read the playbook for a compromised key and looked for a record of its exercise.',
        result: 'The playbook is complete and current. No exercise of it is on record.',
        outcome: 'exception',
        marks: ['E', 'X'],
        evidence: ['kms-extract.txt'],
        place: 'Incident plan PRC-08, in the document room',
      },
    ],
  },
  's3/s3.network-path': {
    conclusion: 'partially-compliant',
    reason: 'The endpoint policy in eu-central-1 still admits every bucket; bucket policies make up for most of it.',
    comment:
      'In eu-west-1 the endpoint admits buckets of the organization only. In eu-central-1 the policy is the default. The network module that is to be renewed contains the narrow policy. See finding F-02.',
    tests: [
      {
        step: 'p1',
        method: 'test',
        description:
          'Read the policies of the S3 endpoints of both VPCs, and had a platform engineer, in a session on an application host of each Region, try to write to a bucket of the audit firm.',
        result:
          'Refused in eu-west-1. In eu-central-1 the endpoint let the request pass; it ended at the bucket of the audit firm, which refused it.',
        outcome: 'exception',
        marks: ['O', 'R', 'X'],
        evidence: ['s3-extract.txt'],
        place: 'acme-pay-prod, both Regions',
      },
      {
        step: 'p2',
        method: 'test',
        description:
          'Read the bucket policies for conditions on the network, listed access points, and had a platform engineer read a test object of acme-pay-statements from outside with valid credentials.',
        result:
          'The six buckets with data of customers admit the endpoints of the VPCs only. No access point exists. The request from outside was refused.',
        marks: ['O', 'R'],
        evidence: ['s3-extract.txt'],
      },
    ],
  },
}
