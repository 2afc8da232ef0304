import type { UsualResults } from './usual-result.ts'

/** Amazon S3 and AWS KMS. */
export const storageResults: UsualResults = {
  's3.durability p1': {
    description: 'Read the SOC 2 Type II report of AWS for Amazon S3, and Acme’s evaluation of it.',
    result:
      'The SOC 2 report names S3 and both Regions for the whole period, and Acme’s evaluation notes no exception.',
  },
  's3.durability p2':
    'No bucket uses a class that keeps data in one zone only. Statements move to infrequent access after 90 days, in three zones.',
  's3.bucket-policy p1':
    'The policies of all eleven buckets were read. Statements for everybody only refuse, and every permission names a role, or a service of AWS with the account or the distribution it may act for.',
  's3.bucket-policy p2':
    'Two buckets admit the other account in scope, for backups and for artifacts, each limited to one prefix. No account outside the organization is admitted.',
  's3.object-ownership p1': 'Access control lists are switched off on all eleven buckets.',
  's3.identity-permissions p1':
    'Wide rights on S3 rest with the four administrators. Seven application roles name their bucket and the actions they used in the last 90 days.',
  's3.identity-permissions p2':
    'The seven roles were tried with deleting a bucket, its versions and its policy, and were denied each time. The release role and the administrators may.',
  's3.encryption-at-rest p1':
    'Nine buckets encrypt under pay-data, its counterpart in eu-central-1 or pay-logs, as STD-05 demands. The two for access logs of load balancers use keys of S3, which is all the service can write to and the standard allows.',
  's3.encryption-at-rest p2':
    'The inventory of 18 October 2026 lists 4.2 million objects, none without encryption and none under another key than that of its bucket.',
  's3.customer-managed-key p1':
    'The roles that the policies of pay-data and pay-logs admit for buckets are those of the bucket policies, and their use of the key is refused unless the call comes through S3. Further uses are named apart, each with its role: DynamoDB and the encryption of card numbers under pay-data, CloudTrail, sessions and volumes under pay-logs.',
  's3.customer-managed-key p2': 'An upload to acme-pay-statements under another key was refused.',
  's3.transport-encryption p1': 'All eleven buckets refuse requests without TLS, for the bucket and for its objects.',
  's3.transport-encryption p2': {
    result:
      'A test object of acme-pay-docs was asked for in clear, with a role that may read it, and refused. No bucket has a website endpoint.',
    place: 'acme-pay-prod, eu-west-1',
  },
  's3.versioning p1':
    'Versions are kept in all seven buckets marked for recovery, for 35 days at least. No role in daily use may delete a version.',
  's3.versioning p2':
    'A test statement was deleted and brought back before the auditor in four minutes, with the same checksum.',
  's3.lifecycle p1':
    'Nine rules were compared with the schedule: statements end after seven years, nightly exports after 35 days, logs after 730. All reach older versions.',
  's3.lifecycle p2':
    'By the inventory of 18 October 2026 the oldest statement is six years and eleven months old, the oldest nightly export 35 days and the oldest log 730 days.',
  's3.classification p1':
    'All eleven buckets stand in the inventory with owner and class: eight in acme-pay-prod and three in acme-pay-security, all in permitted Regions.',
  's3.access-records p1':
    'Reads and writes of the six buckets with data of customers are recorded by acme-org. For the other five, server access logs suffice by the decision of 9 March 2026.',
  's3.access-records p2':
    'A read of a test object by the auditor was found after seven minutes under the right identity, in acme-org-trail-444455556666.',
  's3.client-side-protection p1': {
    result:
      'STD-05 demands encryption before upload for card numbers only, and no bucket holds any. Settlement files are uploaded with a checksum.',
    place: 'Standard STD-05 and the design of settlement, in the document room',
  },
  's3.replication p1':
    'Two rules run, from acme-pay-statements and acme-pay-artifacts to eu-central-1. They include encrypted objects, the owner stays the same account, and the oldest waiting object was two minutes old.',
  'kms.hsm-protection p1': {
    result:
      'The certificate of the modules for FIPS 140-3, level 3, was looked up on the list of NIST and was active for the whole period.',
    place: 'List of validated modules of NIST, read on screen',
  },
  'kms.hsm-protection p2':
    'The key management section of the SOC 2 report covers KMS in both Regions for the whole period, and Acme concluded on it in writing.',
  'kms.key-inventory p1':
    'The accounts hold eight customer managed keys, five in eu-west-1 and three in eu-central-1. All stand in the register with an owner and are symmetric, as STD-05 approves.',
  'kms.key-policies p1':
    'All eight policies were read. Each names its roles. Between the two accounts in scope acme-pay-security is admitted for copies of backups, and acme-pay-prod to pay-logs for records of sessions; no other account is.',
  'kms.key-policies p2':
    'The identities that can decrypt under the keys of eu-west-1 were listed, 17 in all. Their owners had named the same 17.',
  'kms.identity-permissions p1':
    'Two roles may decrypt under all keys: emergency access, and the restore role of AWS Backup. Both stand in the register with a reason.',
  'kms.identity-permissions p2': 'A reader of acme-pay-prod tried to decrypt a test text under pay-db and was denied.',
  'kms.separation-of-duties p1':
    'The two custodians administer all eight keys and use none. No user of a key is a custodian or can take on the role of one without approval.',
  'kms.separation-of-duties p2':
    'CloudTrail holds three changes of key policies in the period. Each has a ticket with the approval of the owner.',
  'kms.grants p1':
    'There are 52 grants: 36 for attached volumes, five on the keys of databases, three for tables and eight for functions. Each serves a volume in use, an instance of RDS, a table, a function or AWS Backup.',
  'kms.rotation p1':
    'Yearly rotation is on for all eight keys. CloudTrail shows one rotation of each in the period, the last on 14 August 2026.',
  'kms.deletion p1':
    'No key is disabled or due for deletion. One key was deleted in the period, scheduled on 14 April 2026 by both custodians, with approval and a proof that no backup needed it.',
  'kms.deletion p2':
    'Only the custodians may schedule a deletion. Doing so for a test key raised the alarm after two minutes, and it was cancelled.',
  'kms.usage-log p1':
    'The trail leaves out no event of KMS. The attempt to decrypt in the test of the day was found after five minutes.',
  'kms.usage-log p2':
    'Four rules watch the keys. Their nine alarms of the period were answered the same day, and the peak of decryption in December 2025 was explained by trade.',
  'kms.network-path p1':
    'Each VPC has an endpoint for KMS with private names, whose policy admits the roles of the account and the keys of the organization.',
  'kms.network-path p2':
    'Twenty calls of the workload on 19 October 2026 carry the identifier of one of the two endpoints and used TLS 1.3. The standard asks for no FIPS endpoint. A use of pay-data from outside the endpoint was tried and denied.',
  'kms.application-use p1': {
    result:
      'The module that encrypts card numbers was read. It uses the AWS Encryption SDK, keeps a data key for 100 records or five minutes, and writes none in clear.',
    place: 'Repository of the payments team, read with one of its engineers',
  },
  'kms.application-use p2': {
    result:
      'Ten events of the module carry a context that names merchant and record and holds nothing secret. An engineer of the payments team tried to decrypt a test text under the context of another merchant, and was refused.',
    place: 'acme-pay-prod, eu-west-1',
  },
  'kms.quotas p1':
    'The peak of December 2025 used 31 percent of the quota for requests, against a margin of 70 that the owner set.',
  'kms.quotas p2': 'No call was turned away for its rate in the period, and the alarm for it did not go off.',
}
