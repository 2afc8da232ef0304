// cspell:words Adeyemi CISO Petrova
import type { UsualResults } from './usual-result.ts'

/** Assets, data and people of the organization. */
export const peopleResults: UsualResults = {
  'org.asset-inventory p1':
    'AWS Config counts 1,846 resources in both accounts and the inventory 1,846 after its nightly run. The other Regions hold the detectors of GuardDuty, us-east-1 also the certificates, web ACL and rules of global services, and nothing else; their default networks were deleted.',
  'org.asset-inventory p2':
    'Twenty entries were found in the accounts and twenty resources in the inventory. Each entry names an owner who still works at Acme.',
  'org.classification p1':
    'The scheme of 3 February 2026 has four classes, each with rules that can be set on AWS. The ranks of the eight stores of business data (two databases, three tables and three buckets) agree with the impact analysis.',
  'org.classification p2':
    'All eleven buckets, three database instances and three tables carry the tag of their class. A look into five of them showed content of that class.',
  'org.personal-data p1':
    'Cardholder names, mail addresses of merchants and web logs were followed from the inventory to the record of processing and to pay-core, acme-pay-statements and acme-pay-log-archive. All three agree.',
  'org.personal-data p2': {
    result:
      'Two requests of 2026, one for access and one for erasure, were answered after 12 and 19 days. Erased data leaves the backups after 35 days, as the procedure says.',
    place: 'Files of the data protection officer; pay-core, acme-pay-statements and their backups',
  },
  'org.personal-data s1': {
    result:
      'The impact assessment of authorization, of 9 June 2026, fits the diagram of 17 August and holds the advice of the data protection officer. Three of its measures were found in place: encryption by field, an end after 18 months, and restricted roles. The record names AWS, both Regions and the terms for erasure.',
    place: 'Files of the data protection officer; pay-core in acme-pay-prod',
  },
  'org.data-flows p1':
    'The diagrams of 17 August 2026 show the seven external flows of the gateway. Each has a rule, and the four that leave Acme have an agreement.',
  'org.asset-lifecycle p1': {
    result:
      'All 74 role holders acknowledged the rules of use: 66 in January 2026, and the eight who joined later in the period before their first access. Eleven laptops were disposed of with certificates, and no connected device is past support.',
    evidence: ['assets-and-data.txt', 'people-records.txt'],
  },
  'org.screening p1':
    'For all twelve joiners of the period the screening was completed before the first access, three to 21 days earlier.',
  'org.screening p2': {
    description:
      'Interviewed Hannah Weiss, people operations partner, on levels of screening and on late or adverse results.',
    result:
      'She named three levels by role, and the Irish law that limits the highest. Access is withheld until the result is there; none was adverse in the period.',
  },
  'org.employment-terms p1':
    'The files of all twelve joiners hold the current terms and the undertaking of confidentiality, signed before the first day.',
  'org.awareness p1':
    '73 of 74 role holders completed the training of 2026, against a target of 95 percent. The test message of May 2026 was reported by 61 people and opened by four.',
  'org.awareness p2': {
    description: 'Interviewed Grace Adeyemi, Sofia Petrova and Liam Byrne on reporting and on the division of duties.',
    result:
      'All three named the channel of the operations centre, and said rightly that AWS patches the database host and Acme the engine.',
  },
  'org.remote-work p1':
    'The rules of 3 February 2026 admit managed laptops only and forbid downloads from production. One laptop was lost, on 22 May 2026; it was wiped within two hours and had held no key.',
  'org.endpoints p1': {
    result:
      'The laptops of all 14 people with duties of administration are managed, encrypted and up to date: four for AWS, two for keys, two for logs, three for the identity provider, two for databases and one for releases. A search for access keys on them found none.',
    place: 'Device management of Acme Payments, shown by the people operations partner',
  },
  'org.endpoints p2':
    'Nineteen malware alerts of the period were handled, the longest in five hours. Three exceptions to the web filter are in force, each approved until a stated date.',
  'org.authentication p1': {
    result:
      'Sign-in through the identity provider asks for a security key. Sessions of administrators last one hour, and both remaining access keys are younger than 90 days.',
    place: 'Identity provider of Acme Payments; IAM Identity Center, for both accounts',
  },
  'org.authentication p2':
    'One identity provider is trusted by both accounts. Its trust names the one application at Acme, and the two changes of the period have tickets with approval.',
  'org.privileged-access p1': {
    result:
      'The holders of the administrator set agree with the list of four people. All 57 elevations of the third quarter name a ticket and an approver.',
    place: 'IAM Identity Center, for both accounts; tickets of the elevations',
  },
  'org.privileged-access p2':
    'Deleting a key or a vault takes two people. Emergency access was used once, in the exercise of June 2026: the alarm came after one minute and the use was reviewed the next day.',
  'org.account-structure p1': {
    result:
      'Each account in scope sits in its intended unit under four service control policies. Administration of eight services is delegated, all of it to acme-pay-security: GuardDuty, Security Hub, Inspector, Config, Firewall Manager, Access Analyzer, CloudTrail and IAM Identity Center.',
    place: 'Management account: the organization, its units and policies',
  },
  'org.account-structure p2': {
    result:
      'An attempt to leave the organization from acme-pay-prod was denied by policy. The management account holds no workload, only billing and the organization itself.',
    place: 'acme-pay-prod and the management account',
  },
  'org.account-structure s1': {
    result:
      'The organization has four active accounts, the same as in billing and in the inventory, and one that is suspended, the sandbox closed on 30 September 2026. Only the management account lies under the root. As there are no more, all four were compared: trail, detection, recorder and default networks agree.',
    place: 'Management account and the three member accounts',
  },
  'org.root-user p1': {
    result:
      'Neither account in scope has root credentials. Root of the management account has two security keys, no access key, and was last used on 16 February 2026, as the register says.',
    place: 'acme-pay-prod, acme-pay-security and the management account',
  },
  'org.root-user p2':
    'The keys for the management account lie in two safes with two holders. Its one use has an entry with a ticket, and the alert of the operations centre came after one minute.',
  'org.root-user s1': {
    result:
      'All four active accounts answered. None has an access key for root, the three members hold no password either, and the archive shows no session by central root access. No account joined by invitation.',
    place: 'Management account and the three member accounts',
  },
  'org.region-policy p1':
    'All resources lie in eu-west-1 and eu-central-1 but the detectors of GuardDuty in the other Regions and, in us-east-1, the certificates, web ACL and rules of global services (ORG-23). All calls to other regional services went to the two Regions but 14, which were refused and are explained with COM-22. Exempt from the policy are GuardDuty, which watches all Regions, and the global services, which answer from us-east-1.',
  'org.region-policy p2':
    'The replica pay-core-dr, the copies of AWS Backup and two replicated buckets cross from eu-west-1 to eu-central-1, and nothing is copied to another Region. Calls in other Regions raise an alert.',
  'org.region-policy s1': {
    result:
      'In eu-central-1 detection, recorder, blocks of public sharing and flow logs agree with eu-west-1. The default encryption of volumes in acme-pay-prod had been switched on only six days before, and outbound traffic is not filtered: both are concluded apart, with EBS-03 and VPC-07. No resource lacks an owner, and all alerts on the trail reach there.',
    outcome: 'exception',
    marks: ['R', 'X'],
    place: 'acme-pay-prod and acme-pay-security, eu-central-1 compared with eu-west-1',
  },
  'org.identity-lifecycle s1': {
    result:
      'Both half-yearly reviews that were due were done, on complete lists of 61 and 64 assignments. All eleven removals were followed, as there were no more: eight were in time and three 14 weeks after the decision. Grants of October 2025 and of September 2026 were handled alike.',
    outcome: 'exception',
    marks: ['T', 'X'],
    evidence: ['access-review-2026.txt', 'identity-session.txt'],
  },
  'org.idp-administration p1': {
    description: 'Tested who administers the provider, and whether an account can be taken over past them.',
    result:
      'The provider has three administrators, each approved and with a security key. A reset for one of them took the help desk and a second administrator, and was shown on a test account.',
  },
  'org.idp-administration p2':
    'The signing key lies in the module of the provider and cannot be exported. Both changes to claims of the period were approved by the identity team and the CISO.',
  'org.idp-deprovisioning p1':
    'A test person was disabled at 10:14 and lost access to both accounts at 10:21, against a limit of one hour. By the urgent procedure the session ended after three minutes.',
  'org.idp-deprovisioning p2':
    'The 74 people of the provider and those of Identity Center agree. Two guests have a sponsor and an end date; the two service users that go round the provider are registered.',
}
