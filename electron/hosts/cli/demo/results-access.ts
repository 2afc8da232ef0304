// cspell:words Okafor
import type { UsualResults } from './usual-result.ts'

/** AWS IAM and AWS CloudTrail. */
export const accessResults: UsualResults = {
  'iam.control-plane p1':
    'The SOC 2 report covers IAM for the whole period without an exception. Of its sixteen complementary controls Acme meets eleven, four in part, and the ninth, on current versions, not for Amazon RDS.',
  'iam.control-plane p2': {
    description: 'Interviewed Owen Gallagher, owner of the recovery plan.',
    result:
      'Failover uses roles that exist in both Regions. Sign-in without Identity Center, by the two emergency users, was tried on 11 June 2026.',
  },
  'iam.federated-sign-in p1':
    'A security key is asked for at each sign-in. Sessions end after one hour for administrators and after eight for readers.',
  'iam.federated-sign-in p2':
    'All nine leavers and five movers of the period were followed. Access ended on the day in each case, and no later session is on record.',
  'iam.permission-sets p1':
    'All 64 assignments run through groups. The administrator set is held by four named people, and membership agrees with the approvals.',
  'iam.permission-sets p2':
    'Three people of the identity team administer Identity Center from acme-pay-security, to which the management account delegates it. They have no access to the assignments of the management account itself.',
  'iam.residual-users p1':
    'Two service users remain in the accounts in scope, registered with owner, purpose and end date, and without a password. The two emergency users live in the management account.',
  'iam.residual-users p2':
    'One user was created in the period, svc-backup-probe, with approval. For everybody but the identity team the call is denied.',
  'iam.access-keys p1':
    'The credential report of 21 October 2026 lists two active keys, of svc-scheme-sftp and svc-backup-probe. They are 79 and 86 days old and were used within the last day.',
  'iam.access-keys p2':
    'Scanning covers all nine repositories and blocks a commit that holds a key; it blocked two in the period. No key was quarantined by AWS.',
  'iam.administrator-privilege p1':
    'Four people can take on full rights in acme-pay-prod, as the list says. No policy of Acme’s own allows everything.',
  'iam.administrator-privilege p2':
    'The roles of the pipeline were tried with raising their own rights and with passing on a stronger role. All attempts were denied.',
  'iam.organization-guardrails p1':
    'The eleven denials that the standard asks for reach both accounts. The exceptions, for GuardDuty, global services, support and billing, are approved.',
  'iam.organization-guardrails p2':
    'Stopping the trail and using a Region that is not permitted were tried in the sandbox account. Both calls were denied by a service control policy.',
  'iam.role-trust p1':
    'The trust of all 80 roles was read. None admits everybody. The only foreign account is that of Lantern SIEM, with an owner and an external ID, and services are tied to the account.',
  'iam.role-trust p2':
    'Lantern SIEM, the one foreign account, has a contract until December 2027 and took on its role for reading every five minutes in September 2026.',
  'iam.workload-identities p1':
    'Fifteen workloads have a role each, none of them with rights of an administrator. The two keys that exist are those of the register.',
  'iam.workload-identities p2':
    'Granted and used actions of five roles were compared for 90 days. The seven actions not used belong to failover and were explained.',
  'iam.access-analyzer p1':
    'Analyzers for outside access run in both Regions with the organization as their zone, and one for unused access in acme-pay-prod. No finding of outside access is open.',
  'iam.monitoring p1':
    'Each of the 14 events that STD-11 lists has a rule. Those on global services stand in us-east-1, where these events arise.',
  'iam.monitoring p2':
    'The identity team created a test user before the auditor. The alarm arrived after three minutes and was answered after nine, against 15.',
  'iam.emergency-access p1':
    'Two people are needed to open the envelope of the emergency users. Custody is recorded in a book with four entries, and the rights are those the procedure names.',
  'iam.emergency-access p2': {
    result:
      'The one use in the period is the exercise of 11 June 2026. Entering took six minutes, the alarm came after one, and the passwords were changed the next day.',
    place: 'CloudTrail of the management account; record of the exercise',
  },
  'cloudtrail.capture p1':
    'The SOC 2 report covers CloudTrail in both Regions for the whole period. Acme’s list of what the trail does not see, such as queries in databases, names another log for each.',
  'cloudtrail.capture p2':
    'A platform engineer changed a tag before the auditor at 09:41:07. It stands in the event history at 09:41:08, under that person’s role.',
  'cloudtrail.organization-trail p1':
    'The trail acme-org covers all Regions and accounts, is delivering, and is administered from acme-pay-security.',
  'cloudtrail.organization-trail p2':
    'All four accounts of the organization delivered on 25 October 2026. An attempt to stop the trail from either account in scope was denied.',
  'cloudtrail.management-events p1': 'acme-org records all management events, reads and writes, and leaves out none.',
  'cloudtrail.management-events p2':
    'A listing of roles by the auditor and a change of a tag by a platform engineer, with the role PlatformEngineer and before the auditor’s eyes, were found after six minutes.',
  'cloudtrail.data-events p1':
    'The six buckets with data of customers, all three tables and all four functions are recorded, as the data inventory marks them.',
  'cloudtrail.data-events p2':
    'The newest store, acme-pay-settlement, has been recorded since the day of its creation, 11 May 2026, and its first write was found.',
  'cloudtrail.log-bucket-access p1':
    'Only CloudTrail may write to acme-org-trail-444455556666. Three reader roles are named, and nobody in daily duty may delete or reconfigure.',
  'cloudtrail.log-bucket-access p2':
    'A log custodian and an administrator of production tried to delete a log file, and both were refused. The readers of September 2026 were the SIEM and two analysts.',
  'cloudtrail.retention p1':
    'Object Lock in compliance mode holds each file for 730 days, and the rule removes it a day later. That the bucket cannot be deleted follows from the lock.',
  'cloudtrail.retention p2':
    'The oldest log of the term, of 27 October 2024, and one of March 2025 were read after three minutes each.',
  'cloudtrail.encryption p1':
    'The trail encrypts under pay-logs, whose policy names for this use the trail and the three reader roles. Five files that were opened carry that key.',
  'cloudtrail.tamper-protection p1':
    'Of 80 roles in both accounts only that of the log custodians may change the trail.',
  'cloudtrail.tamper-protection p2':
    'The trail was changed once, on 11 May 2026 for a new bucket, with approval. An attempt to stop it raised the alarm after two minutes.',
  'cloudtrail.monitoring p1':
    'The 22 events of the list have rules in Lantern SIEM for all accounts and both Regions, and each had received events. Insights is on for the rate of calls and of errors.',
  'cloudtrail.monitoring p2':
    'Twenty alarms of the period were read, and all were answered within 15 minutes with a reason: by the auditor’s choice all six of high grade and 14 others, from each month at least one. A sign-in raised on purpose arrived after four minutes.',
  'cloudtrail.monitoring p3': {
    description: 'Interviewed Daniel Okafor, lead of the security operations centre, with the analyst on duty.',
    result:
      'For a stopped trail and for a use of root both named the first three steps and whom to call. Four rules were tuned in the third quarter, each with a reason.',
  },
  'cloudtrail.investigation p1':
    'An analyst was asked for all uses of one key in March 2026 and all changes of one security group. The answers came after 11 and 14 minutes, against one hour, and were complete.',
  'cloudtrail.delivery-health p1':
    'Neither delivery to the bucket nor the digests show an error. Lantern SIEM was two minutes behind, against 15 allowed.',
  'cloudtrail.delivery-health p2':
    'A rule for each of the four accounts reports silence. It last fired in the test of 14 October 2026, after 31 minutes, and was answered with a reason.',
  'cloudtrail.sensitive-content p1':
    'A day of logs was searched for keys, passwords, card numbers and addresses. No secret was found, and personal data was limited to the names of callers.',
  'cloudtrail.transport p1':
    'The one step, from the bucket to Lantern SIEM, uses TLS and a role with an external ID. Nobody else subscribes to the bucket.',
}
