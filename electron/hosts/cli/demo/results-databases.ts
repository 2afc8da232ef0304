import type { UsualResults } from './usual-result.ts'

/** Amazon RDS and Amazon DynamoDB. */
export const databaseResults: UsualResults = {
  'rds.host-operating-system p1':
    'The SOC 2 report names RDS and both Regions from October 2025 to September 2026. Acme concluded in writing that no exception touches the hosts.',
  'rds.host-operating-system p2':
    'No update of an operating system waited for pay-core, pay-ledger or pay-core-dr. The last two were installed in the maintenance windows of February and July 2026.',
  'rds.parameter-groups p1':
    'All three instances use the group pay-pg16 or its counterpart in eu-central-1. The 18 values that the standard sets agree, and no change waits for a restart.',
  'rds.parameter-groups p2':
    'CloudTrail holds two changes of a parameter group in the period. Both belong to a change that was approved before.',
  'rds.network-placement p1':
    'None of the three instances has a public address. Their subnets, three in each Region, have no route to an internet gateway.',
  'rds.network-placement p2':
    'The database port admits the groups of the application tier and of the session hosts. An attempt from a reporting host timed out.',
  'rds.storage-encryption p1':
    'The three instances and their 106 snapshots are encrypted under pay-db or, in eu-central-1, its counterpart.',
  'rds.storage-encryption p2': 'pay-db and its counterpart are enabled, customer managed and not due for deletion.',
  'rds.customer-managed-key p1':
    'Use of pay-db is limited to RDS, AWS Backup and the role of emergency access. The two custodians administer it and cannot use it. The one other account admitted is acme-pay-security, for the copies of backups.',
  'rds.customer-managed-key p2':
    'No role in daily use may disable or delete the key. No instance lost its key in the period, and no snapshot hangs on a key that is about to go.',
  'rds.tls-postgresql p1':
    'TLS is forced by the parameter group. All 46 sessions of the application on pay-core used TLS 1.3.',
  'rds.tls-postgresql p2':
    'A connection without TLS was turned away by the server. The connection settings of the five applications verify certificate and host name.',
  'rds.database-accounts p1':
    'Two administrators hold powerful roles. The five accounts of applications own their schema and nothing else, and none of the nine leavers has an account.',
  'rds.database-accounts p2':
    'The master passwords are managed by AWS Secrets Manager. Seven secrets rotate every 30 days, and a search of the code found none.',
  'rds.api-permissions p1':
    'The right to delete, copy or share databases rests with the release role and the four administrators. Rights to connect name one database user each.',
  'rds.api-permissions p2':
    'All three instances are protected from deletion. One test instance was deleted in the period, with a final snapshot and a ticket.',
  'rds.snapshots-and-copies p1':
    'None of the 106 snapshots is public. The copies of AWS Backup are shared with acme-pay-security, and nothing is exported to a bucket.',
  'rds.snapshots-and-copies p2': {
    result:
      'The lead database engineer made keyed hashes of 20 card numbers and 20 names in acme-pay-prod and compared them with hashes of the columns of the sandbox, so that no card number left production: no hit. No manual snapshot is older than 35 days.',
    place: 'acme-pay-prod and acme-pay-sandbox, with the lead database engineer',
  },
  'rds.backup-restore p1':
    'Backups are kept for 35 days on all three instances, the latest moment to restore was three minutes ago, and a copy of the night lies in the locked vault of acme-pay-security.',
  'rds.availability p1':
    'pay-core and pay-ledger run in two zones, and pay-core-dr is a replica without an objective of its own. Storage was at most 68 percent full, and was extended in June 2026.',
  'rds.availability p2':
    'Eleven alarms and one subscription to events reach the operations centre. The 16 alarms of the third quarter were answered within 15 minutes.',
  'rds.availability p3': {
    result:
      'pay-core was last moved to its other zone on 8 October 2026, before the auditor, in 48 seconds; applications call it by its name and connected again within one minute.',
    marks: ['E', 'O'],
    evidence: ['governance-records.txt'],
    place: 'acme-pay-prod, eu-west-1; carried out by a platform engineer before the auditor',
  },
  'rds.audit-log p1':
    'Sign-ins, grants and access to the six listed tables are audited on all three instances, sent to acme-pay-security and kept for 730 days.',
  'rds.audit-log p2':
    'A failed sign-in and a read of the card table, both made by the database team before the auditor, were found after three minutes, in a log group that database administrators cannot change.',
  'rds.extensions-and-links p1':
    'Four extensions are installed, all on the list of 9 March 2026 and in use. There is no link to another database, and no routine runs with raised rights.',
  'rds.sensitive-columns p1':
    'The list names 23 tables with personal or secret data, each with class and owner. A search of the schema for further ones found none.',
  'rds.sensitive-columns p2':
    'Ten rows of the columns that STD-05 wants encrypted were read with the database engineer. None could be read in clear; the key lies under pay-data, which administrators of databases cannot use. Passwords of end users are not kept.',
  'dynamodb.durability p1': {
    description: 'Read the SOC 2 Type II report of AWS for Amazon DynamoDB, and Acme’s evaluation of it.',
    result:
      'The SOC 2 report names DynamoDB and both Regions for the whole period. Acme’s evaluation found no exception.',
  },
  'dynamodb.durability p2': {
    result:
      'The plan relies on AWS for the loss of a zone. For loss of the Region and for mistakes it names point-in-time recovery and the daily copy in acme-pay-security, which lies in eu-central-1.',
    place: 'Continuity and recovery plan PRC-09, in the document room',
  },
  'dynamodb.encryption-key p1':
    'The tables idempotency, merchant-session and settlement-lock are encrypted under pay-data, as STD-05 demands for their class.',
  'dynamodb.customer-managed-key p1':
    'pay-data may be used through DynamoDB by five roles. Its three grants serve the three tables, and to disable or delete it is left to the two custodians.',
  'dynamodb.customer-managed-key p2':
    'The alarm on loss of the key was raised on a test key and was read after four minutes. All three tables are active.',
  'dynamodb.identity-permissions p1':
    'Full access is held by the four administrators. The five application roles name their table and between two and six actions.',
  'dynamodb.identity-permissions p2':
    'The five roles were tried with deleting, restoring and exporting tables and denied each time. One role may scan, for the nightly count of merchant-session.',
  'dynamodb.resource-policies p1':
    'No table and no stream has a policy of its own, so nobody outside the account is admitted.',
  'dynamodb.network-path p1':
    'Each VPC has an endpoint for DynamoDB in the routes of all application subnets, whose policy names the organization.',
  'dynamodb.transport-encryption p1':
    'The settings of the five applications that call the tables, two of them functions, were read. All use HTTPS with verification; the one exception stands in a local test.',
  'dynamodb.recovery p1':
    'All three tables can be restored to any moment of the last 35 days. Daily copies lie in acme-pay-security in eu-central-1, out of reach of the administrators of production.',
  'dynamodb.recovery p2':
    'In the test of 23 April 2026 two tables came back in 41 minutes with settings and alarms, against two hours, and the application was switched to them.',
  'dynamodb.deletion-protection p1':
    'All three tables are protected. To lift protection and to delete is left to the release role and the four administrators.',
  'dynamodb.deletion-protection p2':
    'The templates of idempotency and settlement-lock keep the table when a stack is deleted. No table was deleted in the period.',
  'dynamodb.capacity p1':
    'The tables grow on demand up to a set limit. The peak of December 2025 used 54 percent of it, and nothing was throttled.',
  'dynamodb.access-records p1': 'Reads and writes of all three tables are recorded by the selectors of acme-org.',
  'dynamodb.access-records p2':
    'A read of a test item was found in the log archive after six minutes. Alarms for bulk reading and for switching off recovery exist.',
  'dynamodb.streams-and-exports p1':
    'One stream exists, from merchant-session to webhook-dispatch, and it stands on the list of 17 August 2026. Nothing is exported.',
  'dynamodb.retention p1':
    'Items end after one day in idempotency, two in merchant-session and one hour in settlement-lock. No item older than its term and two days was found.',
  'dynamodb.classification p1':
    'Three tables exist, all in acme-pay-prod in eu-west-1. They are in the inventory and tagged with class and owner; acme-pay-security holds none.',
}
