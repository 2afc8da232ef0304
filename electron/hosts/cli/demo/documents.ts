// cspell:words CISO Gallagher Okafor
import type { EvidenceStory } from './evidence-story.ts'

/** Documents of the client that the story speaks of. */
export const documents: readonly EvidenceStory[] = [
  {
    name: 'common-controls-walkthrough.txt',
    title: 'Walk-through of the controls that are the same for all services',
    source: 'Workshop with platform engineering and the security operations centre',
    collectedOn: '2026-10-09',
    unit: 'common',
    text: `Walk-through of 9 October 2026, Owen Gallagher and Daniel Okafor

Patching       image rebuilt weekly; fleet replaced within 7 days; managed engines by the database team
Configuration  all infrastructure from code; AWS Config conformance pack in both accounts and Regions
Logging        all sources to acme-pay-security; 730 days under Object Lock; alerts to the operations centre
Keys           five customer managed keys, administered by the security account's key custodians
Backup         AWS Backup, daily, copied to acme-pay-security and to eu-central-1
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

Service      AWS                                Platform team                 Payments team
EC2          host, hypervisor                   image, patching, access       application, its libraries
RDS          host, engine packages              parameter groups, backups     upgrade dates, schema, accounts
S3           durability, service                Block Public Access, keys     bucket policies, lifecycle
Lambda       isolation, runtime patches         network, signing              code, libraries, roles
Complementary controls of the SOC 2 report: 16 listed, each with owner and state
`,
  },
  {
    name: 'change-register.csv',
    title: 'Production changes, October 2025 to September 2026',
    source: 'Export of the ticket system by the auditor, compared with CloudTrail',
    collectedOn: '2026-10-08',
    covers: ['2025-10-01', '2026-09-30'],
    text: `number,opened,kind,requested by,approved by,deployed by,approved before deployment
CHG-2214,2025-10-14,normal,payments,platform,pipeline,yes
CHG-2261,2025-11-25,normal,payments,platform,pipeline,yes
CHG-2340,2026-02-03,emergency,operations,none recorded,operations,no
CHG-2398,2026-04-21,normal,platform,payments,pipeline,yes
CHG-2457,2026-07-09,emergency,operations,platform (2 days later),operations,no
CHG-2519,2026-09-17,normal,payments,platform,pipeline,yes
(412 rows in the register; 25 of them in sample S-01)
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
`,
  },
  {
    name: 'soc-evaluation.txt',
    title: "Acme's evaluation of AWS third-party reports, with the auditor's own reading",
    source: 'Acme Payments, supplier assurance',
    collectedOn: '2026-11-12',
    text: `Evaluation of reports taken from AWS Artifact, 2026
SOC 2 Type II  Oct 2025 - Sep 2026   all twelve services; eu-west-1 and eu-central-1; unmodified; no exception noted
SOC 1 Type II  Jul 2025 - Jun 2026   with the letter to September 2026; unmodified; no exception noted
PCI DSS AoC    30 June 2026          eu-west-1 listed; eu-central-1 NOT listed; used for media disposal
Complementary controls carried over to the division of responsibility: 16 of 16
`,
  },
]
