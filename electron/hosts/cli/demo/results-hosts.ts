import type { UsualResults } from './usual-result.ts'

/** Amazon EC2 and Amazon EBS. */
export const hostResults: UsualResults = {
  'ec2.hypervisor-isolation p1':
    'The SOC 2 report names EC2 and both Regions from October 2025 to September 2026. Acme’s evaluation says so in writing and notes no exception.',
  'ec2.guest-hardening p1':
    'The baseline of 9 March 2026 for the one operating system in use was read, and ten of its settings were traced to the code of the image. All ten are there.',
  'ec2.guest-hardening p2':
    'The weekly scan of 11 October 2026 was read for five hosts. Of 212 checks on each, three fail, and all three are accepted in writing until June 2027.',
  'ec2.malware-protection p1':
    'The agent of the operations centre runs on 22 of 24 instances. The two filtering appliances admit none and are scanned by GuardDuty instead, as approved on 9 March 2026.',
  'ec2.malware-protection p2':
    'Three alerts arose on instances in the period, and all were followed. They were on screen within four minutes, against 15 agreed; each host was cut off until the analysis showed an alarm in error, and the tickets were closed the same day.',
  'ec2.application-software p1':
    'Inspector scans all 24 instances. It shows no critical finding, and the three of high severity are at most nine days old, against a term of 30.',
  'ec2.application-software p2':
    'The inventory of five hosts was compared with what is installed and agrees. The main components, nginx, OpenJDK and the agents, are supported beyond 2027.',
  'ec2.security-groups p1':
    'No rule on the 24 instances is open to the internet. Ports of administration are closed altogether, as sessions need none.',
  'ec2.security-groups p2':
    'Ten of 112 rules were read, and each has an owner and a reason in its description. The review of July 2026 took away eight rules.',
  'ec2.own-image p1':
    'The images are built from code each week and released only after a scan. The builds of the last twelve weeks are on record, one of them repeated.',
  'ec2.own-image p2':
    'All 24 instances run one of two approved images, that of hosts and that of the filtering appliances, which the pipeline builds each week on the product of Skerry Web Defence. The oldest instance is six days old. A search of both images for keys and passwords found none.',
  'ec2.instance-role p1':
    'Four roles serve the four kinds of hosts. None has rights of an administrator or on all resources, and each used its services in the last 90 days.',
  'ec2.instance-role p2':
    'Home directories, environment and user data of six hosts were searched. No lasting credential was found.',
  'ec2.session-manager p1':
    'In both Regions sessions are logged to acme-pay-log-archive, encrypted with pay-logs, and end after 15 idle minutes.',
  'ec2.session-manager p2': {
    description:
      'Tested who can start a session, and traced eight sessions of the period to their transcript and ticket (sample S-03).',
    sample: 'sessions',
    result:
      'Two permission sets can, both with a second factor. Each of the eight sessions has a transcript in the log archive and a ticket.',
  },
  'ec2.guest-logging p1':
    'All 24 instances had sent logs in the last five minutes. The logs of two hosts that were replaced in March 2026 are still there.',
  'ec2.guest-logging p2': {
    result:
      'The six hosts whose clocks were read with COM-12, three in each Region, follow the Amazon Time Sync Service alone and were at most 0.4 milliseconds off.',
    evidence: ['common-session.txt'],
  },
  'ec2.image-sharing p1':
    'No image is public, and new public sharing is blocked in both accounts and both Regions. No image is shared with another account.',
  'ec2.image-sharing p2': {
    description: 'Interviewed Owen Gallagher, who keeps the register of images.',
    result:
      'He showed the register: no image was ever given outside the organization, so no request or end date is due.',
  },
  'ec2.traffic-encryption p1':
    'The services that listen on six hosts were tried. The two that carry payment data offer TLS 1.2 and 1.3 with a certificate that is valid until March 2027.',
  'ec2.traffic-encryption p2':
    'Acme claims encryption by the platform for traffic between application hosts. All are of types that AWS lists for it and lie in the same VPC.',
  'ec2.availability p1':
    'The application tier of eu-west-1 is spread over three zones with four hosts each; two appliances and two session hosts stand in two. The six hosts of eu-central-1 are spread over three zones. Groups replace each of these from the image when it fails. The two reporting hosts share a zone and are rebuilt by a runbook, which fits their objective of one day and was accepted.',
  'ec2.availability p2': {
    result:
      'On 9 September 2026 the four application hosts of one zone were stopped at full load. The other two zones carried it, and four new hosts were in service after nine minutes, against 15.',
    place: 'Record of the test; acme-pay-prod, eu-west-1',
  },
  'ebs.volume-replication p1':
    'The availability criteria of the SOC 2 report cover EBS and both Regions for the whole period. No exception is noted, so Acme had none to judge.',
  'ebs.volumes-encrypted p1':
    'None of the 38 volumes and 840 snapshots is unencrypted: 35 nights of the twelve volumes with data in acme-pay-prod, and as many copies in acme-pay-security.',
  'ebs.volumes-encrypted p2':
    'The last volumes in clear were moved in June 2024. The record of the move was read, and neither of the old volumes nor a snapshot of them exists.',
  'ebs.customer-managed-key p1':
    'pay-volumes and its counterpart in eu-central-1 are enabled and rotate yearly. Their use is limited to three roles, and their 36 grants serve the 36 attached volumes, 27 in eu-west-1 and nine in eu-central-1.',
  'ebs.customer-managed-key p2':
    'Scheduling a deletion takes a second custodian and raises an alarm. The copies in acme-pay-security were decrypted there without pay-volumes.',
  'ebs.volume-traffic p1':
    'All 36 attached volumes are encrypted, and all 24 instances are of types that encrypt the way to them.',
  'ebs.snapshot-sharing p1':
    'Public sharing is blocked in both accounts and both Regions, and no snapshot is public. Twelve, those of the last night, are shared with acme-pay-security until their copies are made.',
  'ebs.snapshot-sharing p2':
    'CloudTrail holds 4,380 events of sharing in the period, twelve a night, all by AWS Backup. Access Analyzer found nothing outside the organization.',
  'ebs.permissions p1':
    'Three ordinary roles were tried with sharing, copying and deleting, and all were denied. Those who may are the backup role and the four administrators of the list.',
  'ebs.permissions p2':
    'The rights were reviewed in December 2025 and June 2026; the two removals of the second review were done in July.',
  'ebs.snapshot-schedule p1':
    'All twelve attached volumes with data have a completed backup of the last 24 hours, which is their objective. The 24 root volumes are rebuilt from the image.',
  'ebs.snapshot-schedule p2':
    'Snapshots are kept for 35 days as scheduled. Three jobs failed in the period, raised an alarm and were repeated the same day.',
  'ebs.restore-test p1':
    'Volumes were restored in January and July 2026, each time to the comparison of files, in 22 and 25 minutes against one hour.',
  'ebs.restore-test p2':
    'Both tests show in CloudTrail on their day. A restoration before the auditor took 19 minutes, and three files agreed with their checksums.',
  'ebs.volume-disposal p1':
    'Two volumes are not attached, both kept for an investigation with owner and end date. No snapshot is older than 35 days.',
  'ebs.sensitive-data p1':
    'The inventory lists all twelve volumes with data. None holds card numbers, and for their class encryption of the volume is what the standard demands.',
}
