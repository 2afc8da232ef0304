// cspell:words Adeyemi CISO Petrova
import type { UsualResults } from './usual-result.ts'

/** Assets, data and people of the organization. */
export const peopleResults: UsualResults = {
  'org.asset-inventory p1':
    'AWS Config counts 1,846 resources in both accounts and the inventory 1,846 after its nightly run. The Regions not in use hold nothing but default networks without rules.',
  'org.asset-inventory p2':
    'Twenty entries were found in the accounts and twenty resources in the inventory. Each entry names an owner who still works at Acme.',
  'org.classification p1':
    'The scheme of 3 February 2026 has four classes, each with rules that can be set on AWS. The ranks of the eight data stores agree with the impact analysis.',
  'org.classification p2':
    'All eleven buckets, three database instances and three tables carry the tag of their class. A look into five of them showed content of that class.',
  'org.personal-data p1':
    'Cardholder names, mail addresses of merchants and web logs were followed from the inventory to the record of processing and to pay-core, acme-pay-statements and acme-pay-log-archive. All three agree.',
  'org.personal-data p2':
    'Two requests of 2026, one for access and one for erasure, were answered after 12 and 19 days. Erased data leaves the backups after 35 days, as the procedure says.',
  'org.data-flows p1':
    'The diagrams of 17 August 2026 show the seven external flows of the gateway. Each has a rule, and the four that leave Acme have an agreement.',
  'org.asset-lifecycle p1':
    'All 74 role holders acknowledged the rules of use in January 2026. Eleven laptops were disposed of with certificates, and no connected device is past support.',
  'org.screening p1':
    'For all twelve joiners of the period the screening was completed before the first access, by between three and 21 days.',
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
  'org.endpoints p1':
    'The laptops of all 14 administrators are managed, encrypted and up to date. A search for access keys on them found none.',
  'org.endpoints p2':
    'Nineteen malware alerts of the period were handled, the longest in five hours. Three exceptions to the web filter are in force, each approved until a day.',
  'org.authentication p1':
    'Sign-in through the identity provider asks for a security key. Sessions of administrators last one hour, and both remaining access keys are younger than 90 days.',
  'org.authentication p2':
    'One identity provider is trusted by both accounts. Its trust names the one application at Acme, and the two changes of the period have tickets with approval.',
  'org.privileged-access p1':
    'The holders of the administrator set agree with the list of four people. Of 57 elevations of the third quarter, all name a ticket and an approver.',
  'org.privileged-access p2':
    'Deleting a key or a vault takes two people. Emergency access was used once, in the exercise of June 2026: the alarm came after one minute and the use was reviewed the next day.',
  'org.account-structure p1':
    'Each account in scope sits in its intended unit under four service control policies. Administration of GuardDuty, Security Hub, Config and Firewall Manager is delegated to acme-pay-security, and nothing else is.',
  'org.account-structure p2':
    'An attempt to leave the organization from acme-pay-prod was denied by policy. The management account holds no workload, only billing and the organization itself.',
  'org.root-user p1':
    'Neither account in scope has root credentials. Root of the management account has two security keys, no access key, and was last used on 16 February 2026, as the register says.',
  'org.root-user p2':
    'The keys for the management account lie in two safes with two holders. Its one use has an entry with a ticket, and the alert of the operations centre came after one minute.',
  'org.region-policy p1':
    'All calls to regional services in the period and all resources of AWS Config lie in eu-west-1 and eu-central-1. The only exemption is for the global services, which answer from us-east-1.',
  'org.region-policy p2':
    'The replica pay-core-dr, the copies of AWS Backup and two replicated buckets cross from eu-west-1 to eu-central-1, and to no other place. Calls in other Regions raise an alert.',
  'org.idp-administration p1':
    'The provider has three administrators, each approved and with a security key. A reset for one of them took the help desk and a second administrator, and was shown on a test account.',
  'org.idp-administration p2':
    'The signing key lies in the module of the provider and cannot be exported. Both changes to claims of the period were approved by the identity team and the CISO.',
  'org.idp-deprovisioning p1':
    'A test person was disabled at 10:14 and lost access to both accounts at 10:21, against a limit of one hour. By the urgent procedure the session ended after three minutes.',
  'org.idp-deprovisioning p2':
    'The 74 people of the provider and those of Identity Center agree. Two guests have a sponsor and an end date; the two service users that go round the provider are registered.',
}
