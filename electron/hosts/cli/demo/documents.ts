// cspell:words Adeyemi CISO Gallagher Nowak Okafor Petrova
import type { EvidenceStory } from './evidence-story.ts'

/** Documents of the client that the story speaks of. */
export const documents: readonly EvidenceStory[] = [
  {
    name: 'common-controls-walkthrough.txt',
    title: 'Walk-through of the controls that are the same for all services',
    source: 'Workshop with platform engineering and the security operations centre',
    collectedOn: '2026-10-09',
    unit: 'common',
    controls: [
      'common.patch-management',
      'common.configuration-management',
      'common.training',
      'common.logging-monitoring',
      'common.key-management',
      'common.backup',
      'common.time',
      'common.data-residency',
      'common.incident-notification',
    ],
    text: `Walk-through of 9 October 2026, Owen Gallagher and Daniel Okafor

Patching       image rebuilt weekly; fleet replaced within 7 days; managed engines by the database team
Training       two engineers or more for each service; changes of services in a meeting every second week
Configuration  infrastructure from code; the network of eu-central-1 from an older module; AWS Config conformance pack in both accounts and Regions
Logging        all sources to acme-pay-security; 730 days under Object Lock; alerts to the operations centre
Keys           eight customer managed keys (five in eu-west-1, three in eu-central-1), administered by the security account's key custodians
Backup         AWS Backup, daily, copied to acme-pay-security in eu-central-1
Time           Amazon Time Sync Service on all hosts, set by the image
Residency      eu-west-1 and eu-central-1 only, by service control policy p-region-eu
Contacts       operations, security and billing contact set in both accounts, read at all hours
`,
  },
  {
    name: 'responsibility-matrix.txt',
    title: 'Division of responsibility with AWS, version 4',
    source: 'Acme Payments, platform engineering',
    collectedOn: '2026-10-06',
    text: `Division of responsibility with AWS, v4 of 17 August 2026 (extract)

Service      AWS                          Platform team                            Payments team
EC2          host, hypervisor             image, patching, access: O. Gallagher    application, libraries: G. Adeyemi
EBS          media, wiping, replication   encryption, snapshots: O. Gallagher      classes of data: G. Adeyemi
RDS          host, engine packages        parameter groups, backups: O. Gallagher  upgrade dates, accounts: S. Petrova
DynamoDB     service, replication         keys, recovery: O. Gallagher             tables, terms, roles: G. Adeyemi
S3           durability, service          Block Public Access: O. Gallagher        bucket policies, lifecycle: G. Adeyemi
KMS          modules, service             key custodians, policies: J. Keller      use by applications: G. Adeyemi
IAM          control plane                sign-in, permission sets: M. Nowak       roles of applications: G. Adeyemi
VPC          isolation                    routes, groups, firewall: O. Gallagher   flows of applications: G. Adeyemi
ELB          nodes                        listeners, certificates: O. Gallagher    filtering appliances: G. Adeyemi
CloudFront   edge                         distributions, web ACL: O. Gallagher     cache behaviour: G. Adeyemi
Lambda       isolation, runtimes          network, signing: O. Gallagher           code, libraries, roles: G. Adeyemi
CloudTrail   capture, delivery            trail, log archive: D. Okafor            none
Complementary controls of the SOC 2 report to September 2025: 16, each with owner and state
   met 11: 1 2 3 5 6 8 11 12 13 14 15    in part 4: 4 7 10 16    not met for database engines: 9
`,
  },
  {
    name: 'change-register.csv',
    title: 'Production changes, October 2025 to September 2026: extract of the register with the 25 of sample S-01',
    source: 'Export of the ticket system by the auditor, compared with CloudTrail; only the sampled rows are kept',
    collectedOn: '2026-10-08',
    covers: ['2025-10-01', '2026-09-30'],
    text: `number,row,opened,kind,requested by,approved by,deployed by,approved before deployment
CHG-2121,14,2025-10-13,normal,payments,platform,pipeline,yes
CHG-2137,30,2025-10-27,normal,platform,payments,pipeline,yes
CHG-2153,46,2025-11-10,normal,payments,platform,pipeline,yes
CHG-2169,62,2025-11-24,normal,payments,platform,pipeline,yes
CHG-2185,78,2025-12-08,normal,platform,payments,pipeline,yes
CHG-2201,94,2025-12-22,normal,payments,platform,pipeline,yes
CHG-2217,110,2026-01-06,normal,payments,platform,pipeline,yes
CHG-2233,126,2026-01-20,normal,platform,payments,pipeline,yes
CHG-2249,142,2026-02-03,normal,payments,platform,pipeline,yes
CHG-2265,158,2026-02-17,normal,payments,platform,pipeline,yes
CHG-2281,174,2026-03-03,normal,platform,payments,pipeline,yes
CHG-2297,190,2026-03-17,normal,payments,platform,pipeline,yes
CHG-2313,206,2026-04-01,normal,payments,platform,pipeline,yes
CHG-2329,222,2026-04-15,emergency,operations,none recorded,operations,no
CHG-2345,238,2026-04-29,normal,payments,platform,pipeline,yes
CHG-2361,254,2026-05-13,normal,payments,platform,pipeline,yes
CHG-2377,270,2026-05-27,normal,platform,payments,pipeline,yes
CHG-2393,286,2026-06-10,normal,payments,platform,pipeline,yes
CHG-2409,302,2026-06-25,normal,payments,platform,pipeline,yes
CHG-2425,318,2026-07-09,normal,platform,payments,pipeline,yes
CHG-2441,334,2026-07-23,normal,payments,platform,pipeline,yes
CHG-2457,350,2026-08-06,emergency,operations,platform (2 days later),operations,no
CHG-2473,366,2026-08-20,normal,platform,payments,pipeline,yes
CHG-2489,382,2026-09-03,normal,payments,platform,pipeline,yes
CHG-2505,398,2026-09-18,normal,payments,platform,pipeline,yes
(Extract. The register has 412 rows, CHG-2108 to CHG-2519; kept here are the 25 of sample S-01)
(By month, tickets and deployments of the log archive agree: 34 31 36 33 33 38 35 36 34 35 34 33)
`,
  },
  {
    name: 'leavers.csv',
    title: 'Leavers of teams with AWS access and the end of their access',
    source: 'Personnel system and Identity Center audit log',
    collectedOn: '2026-10-08',
    covers: ['2025-10-01', '2026-09-30'],
    text: `person,team,last day,access ended,hours after
P-1042,payments,2025-10-31,2025-10-31,0
P-0988,platform,2025-12-19,2025-12-19,0
P-1107,operations,2026-01-30,2026-01-30,0
P-1015,payments,2026-02-27,2026-02-27,0
P-1120,payments,2026-03-31,2026-03-31,0
P-0871,platform,2026-05-15,2026-05-15,0
P-1133,operations,2026-06-30,2026-06-30,0
P-1066,payments,2026-08-14,2026-08-14,0
P-1150,platform,2026-09-11,2026-09-11,0
`,
  },
  {
    name: 'isms-documents.txt',
    title: 'Index of the ISMS documents that were read',
    source: 'Acme Payments, document control',
    collectedOn: '2026-10-08',
    unit: 'organization',
    controls: [
      'org.policy',
      'org.risk-treatment',
      'org.documented-information',
      'org.suppliers',
      'org.classification',
      'org.identity-lifecycle',
      'org.vulnerability-management',
      'org.logging-policy',
      'org.incident-plan',
      'org.continuity',
    ],
    text: `Index of documents made available, as of 8 October 2026

POL-01  Information security policy            v7   approved 12 January 2026, board
POL-04  Use of cloud services                  v4   approved 12 January 2026, CISO
STD-02  Access control standard                v6   approved 3 February 2026
STD-05  Cryptography and key standard          v5   approved 3 February 2026
STD-07  Patch and vulnerability standard       v3   approved 9 March 2026
STD-11  Logging and retention standard         v4   approved 9 March 2026
PRC-03  Change and release procedure           v9   approved 20 April 2026
PRC-08  Incident response plan and playbooks   v6   approved 4 May 2026
PRC-09  Continuity and recovery plan           v5   approved 4 May 2026
REG-01  Risk register and treatment plan            reviewed 15 September 2026
REG-02  Supplier register                           reviewed 30 June 2026
SOA     Statement of Applicability             v11  approved 2 March 2026
`,
  },
  {
    name: 'access-review-2026.txt',
    title: 'Half-yearly access reviews and the tickets that came of them',
    source: 'Acme Payments, identity team',
    collectedOn: '2026-10-21',
    covers: ['2025-10-01', '2026-09-30'],
    text: `Review H2/2025, closed 18 December 2025: 9 permission sets, 61 assignments, 4 withdrawals, done by 5 January 2026
Review H1/2026, closed 26 June 2026:      9 permission sets, 64 assignments, 7 withdrawals
   withdrawn within 10 working days: 4
   withdrawn on 2 October 2026:      3   (ACC-771, ACC-774, ACC-775: PayReadOnly, former project members)
`,
  },
  {
    name: 'incident-exercise.txt',
    title: 'Report of the incident exercise of 11 June 2026',
    source: 'Security operations centre',
    collectedOn: '2026-10-07',
    covers: ['2026-06-11', '2026-06-11'],
    text: `Exercise "Lost key", 11 June 2026, 09:00 to 12:40
Scenario: access key of a service user found in a public repository
Found by alarm 4 min; key disabled 11 min; use traced for the time before 55 min; report to management 80 min
Place: all taking part at home, by laptop; no link and no device of the office was used
Improvement 1: prepared query for the use of one key            done 30 June 2026
Improvement 2: second person for the quarantine role            done 14 July 2026
Improvement 3: contact of the card schemes in the playbook      done 14 July 2026
`,
  },
  {
    name: 'restore-test.txt',
    title: 'Record of the restoration test of 23 April 2026',
    source: 'Database team, watched by payments operations',
    collectedOn: '2026-10-15',
    covers: ['2026-04-23', '2026-04-23'],
    text: `Restoration of pay-core in eu-central-1 from the copy in acme-pay-security, 23 April 2026
Started 07:02, instance available 08:11, application switched 08:29; objective 2 h, took 1 h 27 min
Control totals of 22 April compared by payments operations: 0 differences in 1,204,118 postings
Tables settlement-lock and idempotency restored with settings and alarms: 41 min
`,
  },
  {
    name: 'ebs-retest.txt',
    title: 'Retest of encryption by default in eu-central-1',
    source: 'Read-only session of the auditor, watched by platform engineering',
    collectedOn: '2026-10-16',
    text: `$ aws ec2 get-ebs-encryption-by-default --region eu-central-1 --profile pay-prod
{ "EbsEncryptionByDefault": true }
$ aws ec2 get-ebs-default-kms-key-id --region eu-central-1 --profile pay-prod
alias/pay-volumes-dr
CloudTrail: EnableEbsEncryptionByDefault, 2026-10-15T08:12:44Z, role release-platform, ticket CHG-2541
`,
  },
  {
    name: 'rds-log-search.txt',
    title: 'Search of the audit logs of the databases for signs of use of the defects of version 16.13',
    source: 'Log archive in acme-pay-security, searched by the auditor with an analyst of the operations centre',
    collectedOn: '2026-11-06',
    covers: ['2026-05-18', '2026-11-05'],
    text: `Audit logs of pay-core, pay-ledger and pay-core-dr, 18 May to 5 November 2026, 172 days, no day without records

Sign-ins by accounts that are not on the list             0
Grants, new roles and changes of ownership                6, each with a ticket
Extensions loaded or functions made outside a release     0
Restarts of the server that nobody asked for              0
Reads of more than 10,000 rows by an application account  0
GuardDuty, findings on sign-ins to RDS                    0
`,
  },
  {
    name: 'rds-upgrade-retest.txt',
    title: 'Retest of the engine versions after the upgrade',
    source: 'Read-only session of the auditor, watched by the lead database engineer',
    collectedOn: '2026-11-12',
    text: `$ aws rds describe-db-instances --query 'DBInstances[].[DBInstanceIdentifier,EngineVersion,AutoMinorVersionUpgrade]' --output text
pay-core        16.15  True
pay-ledger      16.15  True
pay-core-dr     16.15  True
$ aws rds describe-pending-maintenance-actions
{ "PendingMaintenanceActions": [] }
Version 16.15 available in both Regions since 2026-10-20; upgrade of all three on 2026-11-07
`,
  },
  {
    name: 'soc-evaluation.txt',
    title: 'Acme’s evaluation of AWS third-party reports, with the auditor’s own reading',
    source: 'Acme Payments, supplier assurance',
    collectedOn: '2026-11-12',
    text: `Evaluation of reports taken from AWS Artifact, 2026
SOC 2 Type II  Oct 2025 - Sep 2026   all twelve services; eu-west-1 and eu-central-1; unmodified; no exception noted
SOC 1 Type II  Jul 2025 - Jun 2026   unmodified; no exception noted
SOC 1, letter  Jul 2026 - Sep 2026   word of AWS management, not tested by an auditor
PCI DSS AoC    30 June 2026          eu-west-1 listed; eu-central-1 NOT listed; Oct 2025 - Jun 2026 NOT covered in either Region;
                                     used for media disposal, wiping of blocks and PCI DSS: not sufficient (noticed at the auditor's question)
Complementary controls: the same 16 as in the report to September 2025; in the division of responsibility 16 of 16

The auditor’s own reading of the SOC 2 report, 12 November 2026
Services       cloudfront cloudtrail dynamodb ebs ec2 elb iam kms lambda rds s3 vpc: 12 of 12 in scope
Regions        eu-west-1, eu-central-1 and the edge in scope
Criteria       CC1.4, CC2.3, CC6.1, CC6.6, CC6.7, CC7.1, CC7.2, A1.1, A1.2: tests read, no exception
Carve-outs     none for these services
User entity    16 controls: 11 met by Acme; 4, 7, 10 and 16 in part; 9 not met for managed database engines
`,
  },
]
