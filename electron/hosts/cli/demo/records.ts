// cspell:words chronyc CISO configservice
import type { EvidenceStory } from './evidence-story.ts'

const of = (unit: 'org' | 'common', ...names: string[]) => names.map((name) => `${unit}.${name}`)

/** What was put before the auditor for the organization and the common controls, one file for each subject. */
export const records: readonly EvidenceStory[] = [
  {
    name: 'governance-records.txt',
    title:
      'Minutes, risk register, objectives and audit programme: what was read, and what it says; notes of two runbooks',
    source:
      'Document room of Acme Payments, read with the CISO; notes of the auditor on two runbooks carried out by a platform engineer',
    collectedOn: '2026-10-08',
    covers: ['2025-10-01', '2026-09-30'],
    unit: 'organization',
    controls: of(
      'org',
      ...['context', 'legal-register', 'dependencies', 'leadership', 'roles', 'risk-method', 'enterprise-risk'],
      ...['risk-assessment', 'risk-treatment', 'objectives', 'documented-information', 'internal-audit'],
      ...['compliance-improvement', 'management-review', 'threat-intelligence'],
    ),
    text: `Board, four meetings (14 Oct 2025, 12 Jan, 13 Apr, 13 Jul 2026)   6 decisions on security, each with an owner
Impact analysis          22 January 2026    authorization 2 h, clearing 4 h, settlement 8 h, statements 24 h
Matrix of roles          17 August 2026     14 roles, 14 holders, 14 deputies; 8 pairs of duties in conflict
Risk register REG-01     15 September 2026  38 risks: 3 high, 12 medium, 23 low
   R-01 dependence on one Region   high     R-07 recovery Region outside the pipeline  medium, overdue, extended
   R-02 leaked credentials         high     R-12 late patches                          medium
   R-03 concentration on AWS       high     R-21 single identity provider              medium, accepted to 31 May 2027
Treatment plan           12 actions: 11 funded in 2026, 1 in 2027; 4 acceptances in force
Objectives               7 measured each quarter; missed in Q2/2026: time to withdraw access, age of exceptions
Internal audit           2 of 2 audits done; 9 findings: 7 closed, 2 extended by the audit committee on 28 April 2026
Management review        14 July 2026; 6 decisions: 5 done, 1 due in December 2026
Runbooks carried out     8 October 2026: RB-12 failover of pay-core between zones, 48 s, applications connected again within 60 s;
                         RB-31 release of a quarantined host; each step as in the version in force
Findings of 2025         F-01 closed April 2026; F-02 closed January 2026; F-03 closed February 2026;
                         F-04 open: pipeline extended to eu-west-1 only
`,
  },
  {
    name: 'supplier-files.txt',
    title: 'Supplier register, the files of the five suppliers of the workload, and their monitoring',
    source: 'Acme Payments, supplier assurance; the monitoring in the SIEM, shown by the operations centre',
    collectedOn: '2026-10-09',
    covers: ['2025-10-01', '2026-09-30'],
    unit: 'organization',
    controls: of('org', 'supply-chain', 'suppliers', 'supplier-agreements', 'supplier-monitoring', 'cloud-exit'),
    text: `Register REG-02 of 30 June 2026: 27 suppliers, each with rank and owner; payments to suppliers name the same 27

AWS                    rank 1   assessed 20 Jan 2026   enterprise agreement, data processing addendum
Tern Managed Hosting   rank 2   assessed 24 Feb 2026   no right of audit; yearly report accepted by the CISO 9 Mar 2026
Skerry Web Defence     rank 2   assessed 2 Mar 2026    contract to Dec 2027; questionnaire of Sep 2026 sent
Lantern SIEM           rank 2   assessed 9 Mar 2026    contract to Dec 2027; right of audit; data kept in Frankfurt
Gatehouse Identity     rank 1   assessed 16 Mar 2026   contract to Mar 2028; right of audit; no access to AWS
Evaluation form for reports of AWS, version 3: title, date, opinion, exceptions. Fields for Regions and period: none.
Indicators on AWS, 4 quarters: availability by Region, incidents, credits; judged by the supplier board each quarter
Changes of subcontractors announced in the period: 1, judged 8 Apr 2026; right of audit last used pooled, May 2025
SIEM, 9 October 2026, sign-ins of Tern in the period: 212, each in the weekly review of the operations centre
Notices of suppliers followed through monitoring: 3, assessed after 1, 1 and 2 days
Exit plan of March 2025: 8 stores with method and owner. Ledger export last rehearsed 14 September 2023.
`,
  },
  {
    name: 'assets-and-data.txt',
    title: 'Inventory, classes of data and flows, compared with both accounts',
    source: 'AWS Config and the inventory of Acme Payments, compared by the auditor',
    collectedOn: '2026-10-12',
    unit: 'organization',
    controls: of(
      'org',
      ...['asset-inventory', 'classification', 'personal-data', 'data-flows', 'data-leakage', 'asset-lifecycle'],
    ),
    text: `Resources in AWS Config    1,846     in the inventory after the nightly run    1,846     difference 0
Other enabled Regions      15; default networks deleted; detectors of GuardDuty, in us-east-1 certificates, web ACL and rules of global services
Data stores                3 instances, 3 tables, 11 buckets: class and owner tagged on 17 of 17
Requests of data subjects  DSR-26-004 access 12 days; DSR-26-009 erasure 19 days (term: one month)
Impact assessment          authorization, 9 June 2026; measures found 3 of 3; record under Article 30 complete
External flows             7 on the diagram of 17 August 2026: card schemes 2, acquirer, merchants 2, SIEM, provider
Licences                   filtering appliance 3, running 2; operating system and PostgreSQL: open source, no fee by use
Laptops disposed of        11, certificates 11; connected devices past support 0
Test data                  generated; no approval for real data was given in the period
Outbound paths             eu-west-1 Network Firewall pay-egress, 38 destinations; eu-central-1 NAT gateway, no filter
`,
  },
  {
    name: 'people-records.txt',
    title: 'Screening, terms, training and devices of those with access to AWS',
    source: 'Personnel system and device management, shown by the people operations partner',
    collectedOn: '2026-10-13',
    covers: ['2025-10-01', '2026-09-30'],
    unit: 'organization',
    controls: of('org', 'screening', 'employment-terms', 'awareness', 'remote-work', 'endpoints'),
    text: `Joiners of the period    12: screening complete 3 to 21 days before first access, terms signed before the first day
Role holders             74: training of 2026 completed by 73; one on parental leave, access suspended since 2 March 2026
Rules of use             74 of 74 acknowledged: 66 in January 2026, the 8 joiners after it before their first access
Test message, May 2026   reported by 61, opened by 4, no data entered
Administrators           14: AWS 4, keys 2, logs 2, identity provider 3, databases 2, releases 1
Their laptops            14 of 14 managed, disk encrypted, system current on 12 October 2026; access keys found: 0
Lost devices             1, on 22 May 2026, wiped after 1 h 50 min
Malware alerts           19, longest 5 h to closure; exceptions to the web filter 3, each with an end date
`,
  },
  {
    name: 'identity-session.txt',
    title: 'Identities, organization policies and the identity provider: extracts of the session',
    source:
      'Read-only session of the auditor with the role AuditReadOnly; what was changed or tried with other rights was done by the identity team before the auditor',
    collectedOn: '2026-10-21',
    unit: 'organization',
    controls: of(
      'org',
      ...['leavers', 'identity-lifecycle', 'authentication', 'privileged-access', 'account-structure', 'root-user'],
      ...['region-policy', 'idp-administration', 'idp-deprovisioning'],
    ),
    text: `$ aws organizations list-policies-for-target --target-id <Workloads/Payments> --filter SERVICE_CONTROL_POLICY --query 'Policies[].Name'
[ "p-region-eu", "p-protect-logs", "p-no-root", "p-no-leave" ]
$ aws organizations list-delegated-administrators --query 'DelegatedAdministrators[].Name'
[ "acme-pay-security" ]      (guardduty, securityhub, inspector2, config, fms, access-analyzer, cloudtrail, sso)
$ aws organizations leave-organization --profile pay-prod
An error occurred (AccessDeniedException): explicit deny in a service control policy
$ aws sso-admin list-account-assignments (both accounts, all sets)   64 assignments, all to groups; administrators: 4
Provider, administrators: 3, each with a security key; signing key in hardware, not exportable
Test person: disabled 10:14:02, provider session ended 10:14, access to both accounts ended 10:21:30
$ aws organizations list-accounts --query 'length(Accounts)'   5: 4 ACTIVE, 1 SUSPENDED (sandbox closed on 30 September 2026); active ones each with acme-org, a detector, a recorder where in use, no default network
$ script over 4 accounts, get-account-summary   AccountAccessKeysPresent 0 0 0 0; AccountPasswordPresent 0 0 0 in the members
eu-central-1 beside eu-west-1: detector, recorder, sharing blocks, flow logs equal; ebs default on since 15 October
Elevations of the third quarter: 57, each with ticket and approver
Urgent procedure: disabled 10:40:11, all sessions ended 10:43:05
People at the provider 74, in Identity Center 74; guests 2, sponsors 2, end dates 2
`,
  },
  {
    name: 'development-records.txt',
    title: 'Releases, tests and sources of software',
    source: 'Repositories, build pipeline and test reports, shown by the release manager',
    collectedOn: '2026-10-27',
    covers: ['2025-10-01', '2026-09-30'],
    unit: 'organization',
    controls: of(
      'org',
      ...['change', 'secure-development', 'security-testing', 'software-integrity', 'vulnerability-management'],
    ),
    text: `Release 26.2 instalments          9 security requirements before design, 9 tests; open point decided 3 Mar 2026
Release 26.5 statements           6 security requirements before design, 6 tests; open point decided 8 Jun 2026
Repositories of the workload      9; members with write access 23, all employed; secrets found 0
Penetration test, February 2026   11 findings: 10 corrected in time, 1 accepted until 31 March 2027
Yearly testing programme          4 of 4 critical services; loss of a Region, stolen key, misused role of the pipeline; no threat-led test asked for
Origin of what runs               24 instances (2 of them appliances, built on the product of Skerry), 4 functions: build number found for 28 of 28
Ageing of weaknesses, 30 Sept     guests, images, libraries: 0 beyond term; database engines: 3 instances beyond 60 days,
                                  no exception in force, not in the monthly report
Reports from outside              3 in the period, answered in 1 to 3 working days; contact security@acme.example tried
`,
  },
  {
    name: 'monitoring-and-incidents.txt',
    title: 'Sources, events and incidents of the period',
    source: 'Security operations centre, from the SIEM and the incident register',
    collectedOn: '2026-10-28',
    covers: ['2025-10-01', '2026-09-30'],
    unit: 'organization',
    controls: of(
      'org',
      ...['logging-policy', 'event-analysis', 'incident-plan', 'incident-handling', 'incident-evidence'],
      'incident-communication',
    ),
    text: `Sources under STD-11          14 of 14 with rule, retention and reviewer
Events, Q3/2026               1,204 raised, 20 read by the auditor, decided after 6 min to 3 h 50 min
INC-26-01  11 March 2026      denial of service at the edge, 38 min; handled by plan; 11 pieces of evidence, hashes agree
INC-26-02  22 May 2026        lost laptop, encrypted, wiped; no notice due, reasons signed by the data protection officer
Test finding of GuardDuty     raised 09:31:10, on screen 09:35:22; report by mail 10:02:00, read 10:13:00
Containment on a test host    cut off 2 min, key disabled 5 min, session ended 9 min (target 15)
Contacts called               5 of 14: all answered
Staged in the sandbox         stolen key: screen 3 min, decided 11 min; deletion of a key: screen 4 min, decided 14 min
Closed, week of 14 September  97: harmless 61; rules silenced 2, both approved
Card environment              host records of 28 Oct 2025 after 4 min, of 28 Jul 2026 at once; daily review on 5 of 5 days drawn
Drill on notices              GDPR, DORA, two card schemes: named unaided by the lead and by the deputy
`,
  },
  {
    name: 'continuity-records.txt',
    title: 'Continuity objectives, exercises and the state of the recovery Region',
    source: 'Platform engineering; session in eu-central-1 watched by its head',
    collectedOn: '2026-10-29',
    covers: ['2025-10-01', '2026-09-30'],
    unit: 'organization',
    controls: of('org', 'continuity', 'recovery'),
    text: `$ aws cloudwatch get-metric-statistics --region eu-central-1 --metric-name ReplicaLag --dimensions Name=DBInstanceIdentifier,Value=pay-core-dr
3.0 s
Quotas, eu-central-1       on-demand vCPU 512, needed for the full fleet 144; fixed addresses 10, needed 3
Hosts running there        6 of 18
Exercise, 23 April 2026    pay-core back after 1 h 27 min (objective 2 h), end declared in writing 11:40
Exercise, 9 September 2026 loss of one zone at full load; two zones carried it, processors at 71 percent
23 April, back in the west authorization ran in eu-central-1 from 08:29 to 11:40; 2 deficits reported to management
Vaults of the copies       acme-pay-security, eu-central-1; databases and tables: locked; volumes: not locked; no role of production admitted
Restore before the auditor merchant-session, 18 min, 48,211 items in source and copy
`,
  },
  {
    name: 'regulation-records.txt',
    title: 'Records for GDPR, PCI DSS and DORA',
    source: 'Data protection officer and supplier assurance',
    collectedOn: '2026-10-30',
    covers: ['2025-10-01', '2026-09-30'],
    unit: 'organization',
    controls: of(
      'org',
      ...['gdpr-processor-terms', 'gdpr-breach-notice', 'pci-responsibility', 'dora-register', 'dora-concentration'],
      'dora-incident-reporting',
    ),
    text: `Data processing addendum    part of the enterprise agreement; both accounts; version of 4 May 2026 read by legal
Transfers                   2 entries: support cases; delivery at edges in North America; assessment of 9 June 2026
Sub-processors              last notice 2 April 2026, judged 8 April; term for objection 30 days
Breach register             1 entry, INC-26-02, no notice, reasons signed 23 May 2026
Drill, Saturday 24 October  made-up notice 11:05, at the data protection officer 11:57 (procedure: 4 h)
PCI DSS                     matrix of 12 requirements agrees with the summary of AWS; attestation leaves out eu-central-1
Register of information     entry ICT-004, AWS; submitted 30 April 2026, accepted 12 May 2026
Concentration               assessment of 3 June 2026, indirect dependence through two suppliers; board: accept with exit plan
Exit of authorization       export of the ledger last done and verified 14 September 2023; agreed interval two years
Article 30 of DORA          all provisions in the agreement and its addendum; audits pooled: accepted by the board 13 July 2026
Merchants                   approve the use of AWS by contract
Classification              INC-26-01 and INC-26-02 not major, classified again by the auditor with the same result
`,
  },
  {
    name: 'names-search.txt',
    title: 'Search of names, tags, descriptions and user data',
    source: 'Resource Explorer and a script of the auditor, both accounts and Regions',
    collectedOn: '2026-10-07',
    unit: 'common',
    controls: of('common', 'resource-names'),
    text: `Fields searched   1,846 resources, 9,412 tags, 640 descriptions, 24 user data
Card numbers 0    secrets 0    mail addresses 0    telephone numbers 2
   tag "contact" of load balancer pay-alb           +353 8x xxx xx41
   tag "contact" of bucket acme-pay-settlement      +353 8x xxx xx41
`,
  },
  {
    name: 'common-session.txt',
    title: 'Controls that are the same for all services: extracts of the session in both accounts',
    source:
      'Read-only session of the auditor with the role AuditReadOnly; what was changed or tried with other rights was done by a platform engineer, an administrator of acme-pay-prod and the operations centre before the auditor',
    collectedOn: '2026-10-28',
    unit: 'common',
    controls: of(
      'common',
      ...['configuration-management', 'logging-monitoring', 'key-management', 'time', 'capacity-redundancy', 'backup'],
      ...['incident-notification', 'transit-encryption', 'endpoint-tls', 'vulnerability-management', 'zone-security'],
      ...['two-level-permissions', 'data-residency', 'data-deletion', 'environment-segregation', 'pci-scope'],
      ...['pci-account-data', 'siem-completeness', 'siem-access'],
    ),
    text: `$ aws configservice get-conformance-pack-compliance-summary --conformance-pack-names pay-baseline   (both accounts, both Regions)
1,846 resources, 31 not compliant: 22 with approved exception, 9 with a ticket within its term
$ terraform plan -detailed-exitcode   eu-west-1: no changes (10 resources)   eu-central-1: 3 of 5 unchanged; vpc, nat: module 1.4, not 3.2
$ chronyc tracking   6 hosts, source 169.254.169.123, largest offset 0.4 ms; code of both images: the same source, UTC; laptops: time.aws.com
$ aws backup list-backup-jobs --by-state FAILED   7 in the period, 7 repeated
$ aws backup delete-recovery-point ... --profile pay-prod-admin   AccessDeniedException
CloudTrail, September 2026   2.1 million calls: TLS 1.3 1.9 million, TLS 1.2 0.2 million, older 0
Inspector                    24 instances, 4 functions; critical 0, oldest high 9 days; suppressions 4; database engines not covered
Alert test                   group changed in eu-central-1 14:02, archive 14:04, screen 14:06; sign-in refused 14:20, screen 14:25
SIEM, 14 October 2026        events sent 41,206,118, received 41,206,036; silence of one source reported after 31 min
Operation, 6 days of the period    every trail, detector and flow log delivered; calls that stopped one: 0; 8 alerts answered in 4 to 14 min
Security Hub, Q3/2026        five most frequent controls: all in rated risks (R-01, R-02, R-07, R-12 twice)
Calls to other Regions, the period: 14, all refused, each explained
Regions compared             recorder and pack equal; 9 of 10 settings equal, network module not
Contacts of 4 accounts       equal, addresses of acme.example; sandbox made anew 1 October 2026 with contacts
Backup, Nov Feb May Aug      failed 4, repeated 4; recovery points of 3 stores on the 15th: 12 of 12; restore tests 4 of 4
PCI DSS scans                external 10 Dec, 11 Mar, 10 Jun, 2 Sep: pass; internal with sign-in, 4 quarters: high 0; engines not part
Erasure DSR-26-009           search in 5 places: 0 hits; last backup ended on day 35; on the list to repeat
Search for card numbers      pay-ledger, 2 tables, 4 buckets, one day of logs: clear numbers 0, verification codes 0
Attempts from an unmanaged network and the sandbox to the data subnets   4 of 4 timed out; role of production assumed from the sandbox: denied
Segmentation tests           20 Nov 2025, findings 1, closed; 20 May 2026, findings 2, closed; packets, peering and roles
`,
  },
]
