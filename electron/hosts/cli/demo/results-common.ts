import type { UsualResults } from './usual-result.ts'

/** Controls that are concluded once for all services. */
export const commonResults: UsualResults = {
  'common.physical-access p2': {
    description: 'Interviewed Ciara Walsh, supplier assurance manager, who evaluates the reports of AWS.',
    result:
      'No site lies outside the reports: Acme has no cage, no Outposts and no Direct Connect. For the time after a report she asks for a letter each quarter.',
  },
  'common.tenant-isolation p1':
    'The SOC 2 report of the period names all twelve services and both Regions without an exception on isolation. Shared tenancy is what the design of 17 August 2026 chose.',
  'common.tenant-isolation p2': {
    description: 'Interviewed Jonas Keller, security architect, on what keeps the workload apart from other tenants.',
    result:
      'He named the hypervisor for EC2 and RDS, and Acme’s own VPCs, keys and accounts for the rest, as the design of 17 August 2026 does.',
  },
  'common.aws-personnel p1':
    'Screening, training and access of AWS personnel were tested in the SOC 2 report from October 2025 to September 2026, and no exception is noted.',
  'common.configuration-management p1':
    'Of the 1,846 resources in AWS Config 31 deviated from the baseline on the day. All 31 have an approved exception or a ticket within its term.',
  'common.configuration-management p2': {
    result:
      'Baselines exist for all twelve services. Ten resources of eu-west-1 match their code. Of five in eu-central-1 three do; the VPC and its NAT gateway come from an older module, and the network is concluded apart.',
    outcome: 'exception',
    marks: ['E', 'X'],
  },
  'common.configuration-management s1': {
    result:
      'Recorder and conformance pack agree in version and rules in both Regions. Of ten settings compared nine agree; the tenth, the module of the network, is concluded apart. All but that module came from the last stage of the pipeline on 28 September 2026.',
    outcome: 'exception',
    marks: ['R', 'X'],
  },
  'common.patch-management s1': {
    result:
      'Fifteen critical and high updates of July to September 2026, eleven for the guest system and four for libraries, stood on all hosts and functions within eight days. None was ranked lower. Database engines are concluded apart; their open correction is ranked high, so that the 60 days of STD-07 for engines apply and not the month of PCI DSS for critical ones.',
    evidence: ['ec2-extract.txt', 'lambda-extract.txt'],
    place: 'acme-pay-prod, both Regions',
  },
  'common.logging-monitoring p1':
    'GuardDuty is on in both accounts and both Regions, acme-org records the stores that the standard lists, both VPCs have flow logs, and no log group keeps its records for ever.',
  'common.logging-monitoring s1': {
    result:
      'On six days from 3 November 2025 to 21 September 2026 every trail, detector and flow log had delivered. The archive shows no call that stopped one of them, apart from attempts of the tests, which were refused. Eight alerts, drawn over the period, were answered within 15 minutes.',
    place: 'Log archive in acme-pay-security',
  },
  'common.training p1':
    'For each of the twelve services two or more engineers hold a course or certificate of the last three years. Changes of services are passed on in a meeting every second week.',
  'common.key-management p1':
    'All eight customer managed keys and the stores under them were read: eleven buckets, three instances, three tables and 38 volumes are encrypted as their class demands, and rotation is yearly.',
  'common.key-management p2':
    'STD-05 v5 was approved on 3 February 2026 and is followed for the three keys looked at. Scheduling a deletion raises an alarm, and the waiting period is 30 days.',
  'common.time p1': {
    result:
      'On six hosts, three in each Region, the Amazon Time Sync Service is the only source. The largest offset was 0.4 milliseconds, against a limit of 100.',
    place: 'acme-pay-prod, both Regions',
  },
  'common.time p2': {
    result:
      'The code of both images sets the Amazon Time Sync Service as the only source and UTC as the zone. Laptops of administration take their time from the public service of AWS, which smears leap seconds in the same way.',
    place: 'Code of the images; device management of Acme Payments',
  },
  'common.capacity-redundancy p1': {
    result:
      'No quota was used beyond 61 percent at the peak of December 2025, against a margin of 80. In eu-west-1 the load balancer and the application tier run in three zones and the databases in two; only the reporting hosts share one, which was accepted.',
    place: 'acme-pay-prod, both Regions',
  },
  'common.capacity-redundancy p2':
    'In the test of 9 September 2026 one zone was taken away at full load: two zones carried it with 71 percent of the processors in use. Both actions from alarms were done.',
  'common.backup p1':
    'The stores with data have a recovery point of the last 24 hours, and the databases one of the last five minutes. An administrator of acme-pay-prod cannot delete the copies in acme-pay-security.',
  'common.backup p2':
    'Seven backup jobs of 6,205, 17 a day, failed in the period and were repeated the same day. A restoration is proven for databases, tables, volumes and objects in 2026.',
  'common.backup s1':
    'In November 2025 and in February, May and August 2026 four jobs failed, and each was repeated the same day. pay-core, merchant-session and a reporting volume had a recovery point on the 15th of each of these months. All four restoration tests of the plan were done.',
  'common.incident-notification p1':
    'Both accounts have a security contact. A message to it was answered by the operations centre after six minutes.',
  'common.incident-notification p2':
    'AWS sent four notices in the period, three of them on retiring hosts. Each was answered within a day, and the plan names the way to AWS Support.',
  'common.incident-notification s1': {
    result:
      'All four active accounts carry the same contacts for security, operations and billing, at addresses of Acme that are read at all hours. The sandbox, made anew on 1 October 2026, had them from its first day.',
    place: 'Management account and the three member accounts',
  },
  'common.transit-encryption p1': {
    result:
      'Five paths that carry payment data were tried without encryption, among them from the load balancer to the host and from the host to the database. All five attempts were refused.',
    place: 'acme-pay-prod, both Regions',
  },
  'common.transit-encryption p2':
    'The inventory lists nine certificates. The one that ends first, on 3 January 2027, is renewed by AWS Certificate Manager, and three clients that were tried refuse a forged certificate.',
  'common.endpoint-tls p1':
    'Of 2.1 million calls recorded in September 2026 all used TLS 1.2 or 1.3. Bucket policies refuse requests without TLS, and no client turns verification off.',
  'common.vulnerability-management p1': {
    result:
      'Inspector covers all 24 instances and all four functions. No critical finding is open, the oldest of high severity is nine days old, and four suppressions are approved. Database engines are not scanned, which is concluded with Amazon RDS.',
    outcome: 'exception',
    marks: ['R', 'X'],
    place: 'acme-pay-prod, both Regions',
  },
  'common.vulnerability-management p2': {
    result:
      'Ten closed findings were gone at the next scan. The half of AWS was evaluated with the SOC 2 report, criterion CC7.1.',
    evidence: ['common-session.txt', 'soc-evaluation.txt', 'AWS SOC 2 Type II report, October 2025 to September 2026'],
  },
  'common.vulnerability-management s1': {
    result:
      'Four external scans by an approved vendor passed, on 10 December 2025 and on 11 March, 10 June and 2 September 2026, over both load balancers, both distributions and all six fixed addresses. Four internal scans with sign-in were repeated until no high finding was left; the engines of the databases are no part of them and are concluded apart. Release 26.2 was scanned after it went out.',
    outcome: 'exception',
    marks: ['E', 'X'],
    place: 'Scan reports of the PCI DSS programme, in the document room',
  },
  'common.zone-security p1': {
    result:
      'Only the load balancers face the internet, and the data subnets have no route out. Three forbidden paths were tried in eu-west-1 and failed. Outbound traffic of eu-central-1 is not limited, which is concluded with Amazon VPC.',
    outcome: 'exception',
    marks: ['R', 'X'],
    place: 'acme-pay-prod, both Regions',
  },
  'common.zone-security p2':
    'One zone model of 17 August 2026 governs both accounts and the office. The reviews of January and July 2026 took away 14 rules that nobody needed.',
  'common.two-level-permissions p1':
    'The policies of eleven buckets and eight keys were read; the three tables have none. No account outside the organization is admitted: they name roles of the two accounts in scope, services of AWS with the account they may act for, and for acme-pay-docs the one distribution.',
  'common.two-level-permissions p2':
    'Five application roles were tried with four forbidden actions each: all 20 calls were denied. The review of July 2026 took away 63 permissions not used for 90 days.',
  'common.data-residency p1':
    'Each store, replica and snapshot lies in eu-west-1 or eu-central-1. The trail shows 14 calls to other Regions in the period, all refused and each explained. The policy that opts out of use of content by AI services is in force for both accounts.',
  'common.data-residency p2':
    'Five features cross a border of Regions or countries: the replica of pay-core, the copies of AWS Backup, replication of buckets, delivery at the edge and support cases. The first three stay within the Union. Each has a decision of the data protection officer that fits its class of data.',
  'common.data-residency s1':
    'Nothing with personal data is kept outside the Union. Two transfers stand in the register with a basis and the assessment of 9 June 2026: merchant pages that pass edges in North America, and support cases, which hold no personal data by rule. Nobody of Acme works from outside the Union.',
  'common.data-residency s2': {
    result:
      'For authorization and clearing, contract, register of information and the accounts name Ireland and Germany. AWS announces a change by mail to supplier assurance, and the supplier board decides. Copies for recovery lie in Germany, as the risk assessment assumes.',
    place: 'Contract and register of information; acme-pay-prod and acme-pay-security',
  },
  'common.data-deletion p1':
    'The settings of eight stores agree with the schedule of 3 February 2026. The oldest statement is six years and eleven months old, the oldest session record two days.',
  'common.data-deletion p2':
    'The removal of one merchant in May 2026 was followed: the data is gone from pay-core, from acme-pay-statements and, after 35 days, from the backups, and the record names day, scope and person.',
  'common.data-deletion s1': {
    result:
      'The person of request DSR-26-009 was searched for in production, replica, failed messages, exports and logs, without a hit. The last backup that held the person ended on the 35th day, as data subjects are told, and the case is on the list of erasures to repeat after a restoration.',
    place: 'pay-core and its replica, acme-pay-exports and log groups, with the database engineer',
  },
  'common.environment-segregation p1': {
    result:
      'No peering, transit gateway or role joins acme-pay-prod with the sandbox. The one path into production is that of artifacts from the pipeline, one-way and approved.',
    place: 'acme-pay-prod and acme-pay-sandbox',
  },
  'common.environment-segregation p2':
    'Developers hold no right to write in production; those who may read hold PayReadOnly, which the half-yearly review covers. The releases of September 2026, 29 in number, all moved by the pipeline.',
  'common.pci-scope p1':
    'The scope document was confirmed on 16 January and on 15 July 2026, within the six months of a service provider. It names both accounts, the replica in eu-central-1 and nine connected systems.',
  'common.pci-scope p2': {
    result:
      'Four attempts to reach the data subnets, from outside the networks of Acme and from the sandbox, and one to take on a role of production failed. Segmentation was tested on 20 November 2025 and on 20 May 2026, six months apart, for packets, peering and roles; all three findings are closed.',
    place: 'acme-pay-prod and acme-pay-sandbox; reports of the segmentation tests',
  },
  'common.pci-account-data p1':
    'Card numbers are kept in one table of pay-core, and so in its replica, encrypted by field under data keys of pay-data. pay-ledger, the tables and the buckets hold tokens.',
  'common.pci-account-data p2':
    'A search of pay-ledger, two tables, four buckets and a day of logs found no clear card number and no verification code. The oldest card number is 13 months old, against a limit of 18.',
  'common.siem-completeness p1': {
    result:
      'Fourteen kinds of sources in two accounts and two Regions were compared with Lantern SIEM. All deliver, and the counts of 14 October 2026 differ by two in a million.',
    place: 'Lantern SIEM, shown by the operations centre; acme-pay-prod and acme-pay-security, both Regions',
  },
  'common.siem-completeness p2':
    'In the test of 14 October 2026, which CT-12 tells too, delivery of one source was stopped for 40 minutes with consent, and the alarm came after 31, within the hour that STD-11 sets. The mean delay is two minutes, and 18 rejected events were explained.',
  'common.siem-access p1':
    'Lantern SIEM reads two buckets of acme-pay-security with a role of its own and an external ID of its own. Its two response actions use another role and were approved on 9 March 2026.',
  'common.siem-access p2':
    'The copies lie in Frankfurt and are kept for 400 days. Nobody at Acme can alter an event, and a search of a week for key patterns found no secret.',
}
