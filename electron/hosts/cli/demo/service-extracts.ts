// cspell:words accessanalyzer desync elbv fileb petrova pgaudit pgcrypto plpgsql rbin rdsadmin rolcreaterole rolname rolsuper ssekms usename webacl
import type { EvidenceStory } from './evidence-story.ts'

/** Who did before the auditor what takes other rights than reading, where it was not a platform engineer alone. */
const doers: Readonly<Record<string, string>> = {
  ebs: 'a platform engineer and an administrator of acme-pay-prod',
  rds: 'the database team and a platform engineer',
  dynamodb: 'a platform engineer and a key custodian',
  kms: 'the key custodians, a platform engineer and an engineer of the payments team',
  iam: 'the identity team and a platform engineer',
  cloudtrail: 'a log custodian, administrators of both accounts and a platform engineer',
}

/** What a command line session on the day of the test printed, one extract for each service. */
export const serviceExtracts: readonly EvidenceStory[] = [
  extract(
    'cloudfront',
    'CloudFront distributions and web ACL',
    '2026-10-12',
    `
$ aws cloudfront list-distributions --query 'DistributionList.Items[].[Id,Aliases.Items[0],Status]' --output text
E1EXAMPLE0PAY   pay.acme.example      Deployed
E2EXAMPLE0DOC   docs.acme.example     Deployed
$ aws cloudfront get-distribution-config --id E1EXAMPLE0PAY --query 'DistributionConfig.[ViewerCertificate.MinimumProtocolVersion,WebACLId,Logging.Enabled]'
[ "TLSv1.2_2021", "arn:aws:wafv2:us-east-1:111122223333:global/webacl/pay-edge/EXAMPLE", true ]
$ openssl s_client -connect pay.acme.example:443 -tls1_1
... alert protocol version
$ curl -sI http://pay.acme.example/ | head -2
HTTP/1.1 301 Moved Permanently
Location: https://pay.acme.example/
$ aws cloudfront get-distribution-config --id E2EXAMPLE0DOC --query 'DistributionConfig.Origins.Items[].[DomainName,OriginAccessControlId]'
[ "acme-pay-docs.s3.eu-west-1.amazonaws.com", "E3EXAMPLE0OAC" ]      (signing behaviour: always)
$ aws wafv2 get-web-acl --scope CLOUDFRONT --name pay-edge --query 'WebACL.Rules[].[Name,Priority]' --output text
AWSManagedRulesCommonRuleSet 10   AWSManagedRulesKnownBadInputsRuleSet 20   AWSManagedRulesSQLiRuleSet 30   rate-2000 40
$ curl -s -o /dev/null -w '%{http_code}' https://acme-pay-docs.s3.eu-west-1.amazonaws.com/index.html
403
Behaviours: 9 in all; 6 with the policy CachingDisabled, 3 with CachingOptimized
Two merchants, same address: turnover 118,402 and 7,310; x-cache: Miss from cloudfront, twice
Invalidation I2EXAMPLE: created 10:02:10, gone from DUB56, FRA60 and LHR61 at 10:03:20
Access log fields: without cs-uri-query and cs(Cookie); last alarm on 5xx rate 2026-08-24, read after 6 min, closed after 31 min
CloudTrail us-east-1, UpdateDistribution and related, the period     19, all by release-platform; 8 followed: approved and tested before`,
  ),
  extract(
    'elb',
    'Load balancer, listeners and target groups',
    '2026-10-13',
    `
$ aws elbv2 describe-load-balancers --query 'LoadBalancers[].[LoadBalancerName,Scheme,length(AvailabilityZones)]' --output text
pay-alb       internet-facing  3
pay-alb-dr    internet-facing  3      (eu-central-1)
$ aws elbv2 describe-listeners --load-balancer-arn <pay-alb> --query 'Listeners[].[Port,Protocol,SslPolicy]' --output text
80    HTTP   None                                       (redirect to 443)
443   HTTPS  ELBSecurityPolicy-TLS13-1-2-2021-06
$ aws elbv2 describe-load-balancer-attributes --load-balancer-arn <pay-alb>
deletion_protection.enabled = true, routing.http.drop_invalid_header_fields.enabled = true,
access_logs.s3.enabled = true, routing.http.desync_mitigation_mode = defensive
$ aws elbv2 describe-target-groups --query 'TargetGroups[].[TargetGroupName,Protocol,Port]' --output text
pay-web  HTTPS 8443    pay-api  HTTPS 8443    pay-web-dr  HTTPS 8443    pay-api-dr  HTTPS 8443
$ aws acm describe-certificate --certificate-arn <pay-alb> --query 'Certificate.[NotAfter,RenewalEligibility]'
[ "2027-01-03T23:59:59Z", "ELIGIBLE" ]
$ for v in tls1 tls1_1 tls1_2; do openssl s_client -connect <pay-alb>:443 -$v; done     (test address admitted 10:00 to 11:00)
refused   refused   Cipher is ECDHE-RSA-AES128-GCM-SHA256
Target i-0example00000b4 stopped 10:31:02, unhealthy 10:31:23, 11 of 12 healthy
Appliance log, test host name: 4 requests, 4 blocked (942100, 941110, 930120, 932160); rate limit after 200 in a minute`,
  ),
  extract(
    'ec2',
    'Instances, launch templates and patch state',
    '2026-10-14',
    `
$ aws ec2 describe-instances --filters Name=instance-state-name,Values=running --query 'length(Reservations[].Instances[])'
18      (eu-west-1)
6       (eu-central-1)
$ aws ec2 describe-instances --query 'Reservations[].Instances[].[InstanceId,MetadataOptions.HttpTokens]' --output text | sort -k2 | uniq -c -f1
22 ... required
 2 ... optional      (i-0example00000a1, i-0example00000a2: reporting hosts, eu-west-1)
$ aws ssm describe-instance-patch-states --query 'InstancePatchStates[].[InstanceId,CriticalNonCompliantCount,OperationEndTime]'
all 24 instances: 0 critical missing, last scan 2026-10-13
$ aws ec2 describe-launch-templates ... MetadataOptions.HttpTokens     12 templates: 11 required, 1 optional (pay-reporting)
$ aws ec2 get-instance-metadata-defaults --query AccountLevel.HttpTokens     required (eu-west-1)  required (eu-central-1)
$ aws ec2 describe-images --owners self --filters Name=is-public,Values=true --query 'length(Images)'     0
$ aws ec2 get-image-block-public-access-state     block-new-sharing (both accounts, both Regions)
$ aws ec2 describe-instances --query 'Reservations[].Instances[].[ImageId,LaunchTime]'     2 images (pay-host, pay-filter, owner 111122223333); oldest start 2026-10-08T02:10Z
$ aws inspector2 list-findings ...     critical 0, high 3 (oldest 9 days)
Session log: 137 sessions of the period; rows 23 29 32 60 77 78 89 136 opened, transcript and ticket found for 8 of 8
Baseline scan of 2026-10-11: 212 checks a host, 3 fail, accepted to June 2027
Alerts of malware on instances, the period     3; on screen after 2, 3 and 4 min; hosts cut off; false, closed the same day
$ aws autoscaling describe-auto-scaling-groups     application 12 in 3 zones, appliances 2 in 2, session hosts 2 in 2 (eu-west-1)   6 in 3 zones (eu-central-1)
Test of 9 September 2026: 4 hosts of one zone stopped, 4 new ones in service after 9 min (objective 15)`,
  ),
  extract(
    'ebs',
    'Encryption by default, volumes and snapshots',
    '2026-10-14',
    `
$ for r in eu-west-1 eu-central-1; do aws ec2 get-ebs-encryption-by-default --region $r --profile pay-prod; done
{ "EbsEncryptionByDefault": true }
{ "EbsEncryptionByDefault": false }
$ for r in eu-west-1 eu-central-1; do aws ec2 get-ebs-encryption-by-default --region $r --profile pay-security; done
{ "EbsEncryptionByDefault": true }
{ "EbsEncryptionByDefault": true }
$ aws ec2 describe-volumes --filters Name=encrypted,Values=false --query 'length(Volumes)'
0      (all accounts and Regions in scope)
$ aws ec2 describe-snapshots --owner-ids self --filters Name=encrypted,Values=false --query 'length(Snapshots)'
0
$ aws ec2 describe-volumes --query 'length(Volumes)'      29 (eu-west-1)   9 (eu-central-1)   0 (acme-pay-security)
$ aws ec2 describe-volumes --filters Name=status,Values=available --query 'length(Volumes)'      2 (case INC-26-01, owner security operations, to 31 March 2027)
$ aws ec2 get-snapshot-block-public-access-state      block-all-sharing (both accounts, both Regions)
$ aws ec2 describe-snapshots --owner-ids self --query 'length(Snapshots)'      420 (acme-pay-prod), oldest 35 days, 12 of the last night shared with 444455556666   420 (acme-pay-security, copies)
$ aws s3api list-object-versions --bucket acme-pay-exports   nights of 11, 12 and 13 October: COMPLIANCE until 15, 16 and 17 November
$ aws s3api delete-object --bucket acme-pay-exports --version-id <night of 11 October> ... --profile pay-prod-admin
An error occurred (AccessDenied) when calling the DeleteObject operation
Restore before the auditor: 19 min; 3 files, sha256 equal
$ aws ec2 describe-locked-snapshots     none      $ aws rbin list-rules --resource-type EBS_SNAPSHOT     none
$ aws backup describe-backup-vault, acme-pay-security, eu-central-1     pay-vault-data (databases, tables): Locked true   pay-vault-volumes: Locked false
$ aws kms list-grants     pay-volumes 27, pay-volumes-dr 9: one for each attached volume`,
  ),
  extract(
    'rds',
    'Database instances, parameters and pending maintenance',
    '2026-10-15',
    `
$ aws rds describe-db-instances --query 'DBInstances[].[DBInstanceIdentifier,EngineVersion,AutoMinorVersionUpgrade,PubliclyAccessible,StorageEncrypted,MultiAZ]' --output text
pay-core        16.13  False  False  True  True
pay-ledger      16.13  False  False  True  True
pay-core-dr     16.13  False  False  True  False     (eu-central-1, replica)
$ aws rds describe-pending-maintenance-actions --output text
pay-core    db-upgrade   16.14 available since 2026-05-18
pay-ledger  db-upgrade   16.14 available since 2026-05-18
$ aws rds describe-db-parameters --db-parameter-group-name pay-pg16 --query "Parameters[?ParameterName=='rds.force_ssl'].ParameterValue"
[ "1" ]
pay=> select ssl, version, count(*) from pg_stat_ssl join pg_stat_activity using (pid) where usename like 'app%' group by 1, 2;
 t | TLSv1.3 | 46
$ psql "host=pay-core sslmode=disable"
FATAL:  no pg_hba.conf entry for host "10.20.14.31", user "auditor", database "pay", no encryption
$ aws rds describe-db-instances --query 'DBInstances[].[DBInstanceIdentifier,DeletionProtection,KmsKeyId,BackupRetentionPeriod]' --output text
pay-core True alias/pay-db 35     pay-ledger True alias/pay-db 35     pay-core-dr True alias/pay-db-dr 35
$ aws rds describe-db-snapshots --query 'length(DBSnapshots)'     106 (35 nights of 3 instances, 1 final), all encrypted, none with attribute all
pay=> select rolname from pg_roles where rolsuper or rolcreaterole;     rdsadmin  dba_petrova  dba_second
pay=> select extname from pg_extension;     plpgsql  pgaudit  pg_stat_statements  pgcrypto
pay=> select count(*) from pg_foreign_server;     0
pgaudit.log: ddl, role; read and write on 6 tables (object audit)
Backups: 35 days, latest restorable time 3 min ago; copy of the night in the locked vault pay-vault-data of 444455556666
CloudTrail, the period: ModifyDBParameterGroup 2, each with a change approved before
Failover of pay-core, 2026-10-08: 48 s
Sandbox, table customer: 40 keyed hashes made in acme-pay-prod of 20 card numbers and 20 names, compared: 0 equal
10 rows of the columns to be encrypted, read with the database engineer: none in clear
From a reporting host, port 5432: timed out.   Audit log: failed sign-in 11:02:07 found 11:05, read of table instrument 11:03:40 found 11:06`,
  ),
  extract(
    'dynamodb',
    'Tables, keys and recovery settings',
    '2026-10-16',
    `
$ aws dynamodb list-tables --output text
idempotency  merchant-session  settlement-lock
$ for t in idempotency merchant-session settlement-lock; do aws dynamodb describe-table --table-name $t --query 'Table.[TableName,SSEDescription.SSEType,DeletionProtectionEnabled]' --output text; done
idempotency       KMS  True
merchant-session  KMS  True
settlement-lock   KMS  True
$ aws dynamodb describe-continuous-backups --table-name settlement-lock --query 'ContinuousBackupsDescription.PointInTimeRecoveryDescription.PointInTimeRecoveryStatus'
"ENABLED"
$ aws dynamodb get-resource-policy ...     PolicyNotFoundException (3 of 3 tables)
$ aws dynamodb describe-time-to-live ...     idempotency 1 day   merchant-session 2 days   settlement-lock 1 hour
Templates of idempotency and settlement-lock: DeletionPolicy Retain; DeleteTable in the period: 0
$ aws dynamodb list-streams     merchant-session -> webhook-dispatch
$ aws dynamodb delete-table --table-name idempotency --profile <each of 5 application roles>     AccessDeniedException, 5 of 5
$ aws cloudwatch get-metric-statistics ... ThrottledRequests, December 2025     0; peak of consumed writes 54 percent of the maximum
Read of test item 09:50:12, found in the log archive 09:56`,
  ),
  extract(
    's3',
    'Public access, encryption and policies of buckets',
    '2026-10-19',
    `
$ aws s3control get-public-access-block --account-id 111122223333
BlockPublicAcls true, IgnorePublicAcls true, BlockPublicPolicy true, RestrictPublicBuckets true
$ aws s3control get-public-access-block --account-id 444455556666
BlockPublicAcls true, IgnorePublicAcls true, BlockPublicPolicy true, RestrictPublicBuckets true
$ for b in $(aws s3api list-buckets --query 'Buckets[].Name' --output text); do aws s3api get-bucket-encryption --bucket $b --query 'ServerSideEncryptionConfiguration.Rules[0].ApplyServerSideEncryptionByDefault.SSEAlgorithm' --output text; done | sort | uniq -c
9 aws:kms
2 AES256      (acme-pay-alb-logs, acme-pay-alb-logs-dr: access logs of load balancers)
$ aws s3api get-object --no-sign-request --bucket acme-pay-statements --key test/known-object out
An error occurred (AccessDenied) when calling the GetObject operation
$ aws s3api list-buckets --query 'Buckets[].Name'      (both accounts)
acme-pay-statements  acme-pay-settlement  acme-pay-artifacts  acme-pay-docs  acme-pay-alb-logs     eu-west-1
acme-pay-statements-dr  acme-pay-artifacts-dr  acme-pay-alb-logs-dr                               eu-central-1
acme-org-trail-444455556666  acme-pay-log-archive  acme-pay-exports                               acme-pay-security
Ownership: BucketOwnerEnforced on 11 of 11; statement that refuses requests without TLS on 11 of 11; versions kept on 7
$ aws s3api put-object --bucket acme-pay-statements --ssekms-key-id alias/pay-volumes ...     AccessDenied
$ aws s3control get-... inventory of 2026-10-18: 4,214,907 objects, 0 NOT-SSE, 0 under another key than that of the bucket
s3:PutAccountPublicAccessBlock, s3:PutBucketPublicAccessBlock   allowed: release-platform; denied to all others by the organization
$ aws s3api get-object --endpoint-url http://s3.eu-west-1.amazonaws.com --bucket acme-pay-docs --key test/known-object out     AccessDenied
$ aws s3api get-bucket-website ...     NoSuchWebsiteConfiguration (11 of 11)
Inventory, oldest objects: statements 2019-11-14, exports 35 days, logs 730 days
Network conditions: aws:SourceVpce on 6 buckets with data of customers; access points: none
$ aws s3api get-object --bucket acme-pay-statements --key test/known-object out (from a laptop of the platform team, role of a reader)     AccessDenied
Endpoint policies: eu-west-1 aws:ResourceOrgID of Acme; eu-central-1 "*" (default)
Write to a bucket of the audit firm: eu-west-1 refused by the endpoint; eu-central-1 passed, refused by the bucket`,
  ),
  extract(
    'kms',
    'Keys, policies and rotation',
    '2026-10-20',
    `
$ aws kms list-aliases --query 'Aliases[?starts_with(AliasName, \`alias/pay-\`)].AliasName' --output text
alias/pay-data  alias/pay-db  alias/pay-volumes  alias/pay-logs  alias/pay-secrets      (eu-west-1)
alias/pay-data-dr  alias/pay-db-dr  alias/pay-volumes-dr                                (eu-central-1)
$ for k in data db volumes logs secrets data-dr db-dr volumes-dr; do aws kms get-key-rotation-status --key-id alias/pay-$k --query '[KeyRotationEnabled,RotationPeriodInDays]' --output text; done
True  365
True  365
True  365
True  365
True  365
True  365
True  365
True  365
$ aws kms list-grants --key-id alias/pay-db --query 'length(Grants)'
3      (RDS and AWS Backup, explained by the owner)
Grants on the other keys: pay-volumes 27, pay-volumes-dr 9, pay-db-dr 2, pay-data 3 (tables), pay-data-dr 4, pay-secrets 4 (functions), pay-logs 0; 52 in all
encryptionContext in 10 events of the module: merchant, record; test text under the context of another merchant: InvalidCiphertextException
$ aws kms decrypt --ciphertext-blob fileb://test --profile pay-prod-reader
An error occurred (AccessDeniedException) when calling the Decrypt operation
$ aws cloudtrail lookup-events, PutKeyPolicy, the period     3 events: KEY-118, KEY-124, KEY-131, each approved by the owner
$ aws cloudtrail lookup-events, ScheduleKeyDeletion, the period     1 event: 2026-04-14, KEY-127, both custodians
$ aws cloudtrail lookup-events, RotateKey, the period        8 events, the last on 2026-08-14
Deletion of a test key scheduled 14:10:03, alarm read 14:12, cancelled 14:13; waiting period 30 days
Playbook "compromised key", in PRC-08 v6: complete; records of an exercise: none
Quota of requests: peak 31 percent, 27 December 2025; ThrottlingException in the period: 0
20 calls of the workload, 19 October: vpcEndpointId of the two endpoints, TLSv1.3; pay-data from outside the endpoint: AccessDeniedException`,
  ),
  extract(
    'iam',
    'Root credentials, users, keys and Identity Center',
    '2026-10-21',
    `
$ aws iam get-account-summary --query 'SummaryMap.[AccountAccessKeysPresent,AccountMFAEnabled,Users]'
[ 0, 1, 2 ]
$ aws iam list-organizations-features
RootCredentialsManagement, RootSessions
$ aws iam generate-credential-report && aws iam get-credential-report --query Content --output text | base64 -d
user,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date
svc-scheme-sftp,false,true,2026-08-03,2026-10-20
svc-backup-probe,false,true,2026-07-27,2026-10-21
$ aws sso-admin list-permission-sets --query 'length(PermissionSets)'
9
$ aws sso-admin list-account-assignments ...     64, all to groups; administrator set: 4 people
$ aws iam list-roles --query 'length(Roles)'     58 (acme-pay-prod)   22 (acme-pay-security)
$ aws iam list-roles, made by the payments team     31: 29 with permissions boundary pay-boundary, 2 without (2024, chargeback-intake)
$ aws iam create-role --role-name audit-test ... (no boundary)     AccessDenied, explicit deny
   in acme-pay-sandbox, role of the payments team: no boundary AccessDenied; boundary and AdministratorAccess made, its list-users and stop-logging AccessDenied
   (tried by a platform engineer before the auditor)
$ aws accessanalyzer list-analyzers --query 'analyzers[].[type,status]'     ORGANIZATION ACTIVE (both Regions), ORGANIZATION_UNUSED_ACCESS ACTIVE
$ aws iam attach-role-policy --profile release-platform ...     AccessDenied
userIdentity.type Root, the period, three accounts     1 event: 2026-02-16, management account, root e-mail address changed, ticket ITS-1904
Test user created 15:20:11, alarm 15:23, answered 15:29
Calls tried in the sandbox: cloudtrail stop-logging, ec2 run-instances in us-east-2: explicit deny in a service control policy, twice`,
  ),
  extract(
    'vpc',
    'Security groups, routes, egress and flow logs',
    '2026-10-22',
    `
$ aws ec2 describe-flow-logs --query 'FlowLogs[].[ResourceId,TrafficType,DeliverLogsStatus]' --output text
vpc-0example0west     ALL  SUCCESS
vpc-0example0central  ALL  SUCCESS
$ aws network-firewall list-firewalls --region eu-west-1 --query 'Firewalls[].FirewallName'
[ "pay-egress" ]
$ aws network-firewall list-firewalls --region eu-central-1 --query 'Firewalls[].FirewallName'
[]
$ aws ssm start-session --target <app host, eu-central-1>
sh$ curl -s -o /dev/null -w '%{http_code}' https://unlisted.example.net/
200
$ aws ssm start-session --target <app host, eu-west-1>
sh$ curl -s -m 10 -o /dev/null -w '%{http_code}' https://unlisted.example.net/
000
$ aws ec2 describe-security-group-rules --query 'length(SecurityGroupRules)'     112 in 23 groups; inbound from 0.0.0.0/0: 0
$ aws ec2 describe-security-group-rules, pay-alb and pay-alb-dr     80 and 443 from the prefix list com.amazonaws.global.cloudfront.origin-facing
$ aws ec2 describe-vpc-endpoints --query 'length(VpcEndpoints)'     9 (eu-west-1)   9 (eu-central-1); S3 in eu-central-1: default policy
$ aws ec2 describe-vpc-block-public-access-options     block-ingress (both Regions); exclusions: 6 public subnets
$ aws ec2 describe-internet-gateways / describe-nat-gateways / describe-addresses     2 / 6 / 6
$ aws guardduty list-detectors (17 enabled Regions, both accounts)     enabled in all; archived patterns: 3
Flow logs of 12 days, one a month: complete; oldest record 730 days
Network changes in CloudTrail, the period     41; 10 followed: 9 approved before, 1 emergency change approved on the next working day`,
  ),
  extract(
    'lambda',
    'Functions, runtimes, roles and environment',
    '2026-10-23',
    `
$ aws lambda list-functions --query 'Functions[].[FunctionName,Runtime,PackageType]' --output text
webhook-dispatch    nodejs22.x  Zip
settlement-file     python3.13  Zip
statement-render    python3.13  Zip
chargeback-intake   nodejs22.x  Zip
$ aws lambda get-function-configuration --function-name settlement-file --query 'Environment.Variables'
{ "SECRET_NAME": "pay/settlement/scheme", "TABLE": "settlement-lock" }
$ aws inspector2 list-coverage --filter-criteria '{"resourceType":[{"comparison":"EQUALS","value":"AWS_LAMBDA_FUNCTION"}]}' --query 'length(coveredResources)'
4
$ aws lambda get-function-code-signing-config ...     Enforce (webhook-dispatch, settlement-file, statement-render)  Warn (chargeback-intake, since 2026-07-21)
Layers: 5, all arn:aws:lambda:*:111122223333:layer:..., each with a version
Alarms: Errors, Throttles, AsyncEventAge, 4 of 4; last: settlement-file, 2026-09-03, 25 min
$ aws lambda get-runtime-management-config ...     Auto, 4 of 4
$ aws lambda get-function-configuration ... KMSKeyArn     pay-secrets (eu-west-1, 4 of 4)   pay-data-dr (eu-central-1, 4 of 4)
ConcurrentExecutions, peak 27 December 2025     140 of 1,000; Throttles 0; reserved: settlement-file, chargeback-intake
$ aws lambda list-function-url-configs ...     none, 4 of 4
$ aws lambda get-policy ...     events.amazonaws.com (settlement-file, statement-render), s3.amazonaws.com (chargeback-intake), each with a source; webhook-dispatch: none, reads a stream
$ aws cloudtrail lookup-events, UpdateFunctionCode, the period     34, all by release-platform; of chargeback-intake since 21 July: 6, all signed
$ aws logs describe-log-groups --log-group-name-prefix /aws/lambda/     4 groups, retention 90 days, last event today
statement-render: alias moved back to version 41 in 40 s`,
  ),
  extract(
    'cloudtrail',
    'Organization trail, selectors and validation',
    '2026-10-26',
    `
$ aws cloudtrail describe-trails --query 'trailList[].[Name,IsOrganizationTrail,IsMultiRegionTrail,LogFileValidationEnabled,S3BucketName]' --output text
acme-org  True  True  True  acme-org-trail-444455556666
$ aws cloudtrail get-trail-status --name acme-org --query '[IsLogging,LatestDeliveryError]'
[ true, null ]
$ for a in 111122223333 444455556666; do for r in eu-west-1 eu-central-1 us-east-1; do aws cloudtrail validate-logs --trail-arn <acme-org> --account-id $a --region $r --start-time 2025-10-01T00:00:00Z --end-time 2026-10-01T00:00:00Z; done; done
six runs, each: Results requested for 2025-10-01 to 2026-10-01, 8760/8760 digest files valid
log files valid, all six: 391420/391420
$ aws s3api get-object-lock-configuration --bucket acme-org-trail-444455556666
ObjectLockEnabled Enabled, DefaultRetention COMPLIANCE 730 Days
$ aws cloudtrail get-event-selectors --trail-name acme-org
management events: ReadWriteType All, no exclusion; data events: 6 buckets, 3 tables, 4 functions, read and write
$ aws cloudtrail stop-logging --name acme-org --profile pay-prod-admin          AccessDeniedException (alarm after 2 min)
$ aws cloudtrail stop-logging --name acme-org --profile pay-security-admin      AccessDeniedException (alarm after 2 min)
$ aws s3api delete-object --bucket acme-org-trail-444455556666 --version-id <test> ...     AccessDenied, twice
Tag changed 09:41:07 by a platform engineer, in the event history 09:41:08 under PlatformEngineer; list-roles of the auditor and the tag in the log files after 6 min
Rules on silence: 4 accounts; last fired 2026-10-14, 31 min
Oldest log read: 2024-10-27, 3 min.   Investigations: uses of one key in March 2026, 11 min; changes of one group, 14 min
Search of one day for secrets and card numbers: 0`,
  ),
]

function extract(unit: string, title: string, collectedOn: string, text: string): EvidenceStory {
  return {
    name: `${unit}-extract.txt`,
    title,
    source: `Read-only session of the auditor with the role AuditReadOnly; what was changed or tried with other rights was done by ${doers[unit] ?? 'a platform engineer'} before the auditor`,
    collectedOn,
    unit,
    text: `${text.trim()}\n`,
  }
}
