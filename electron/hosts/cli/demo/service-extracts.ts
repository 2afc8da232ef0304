// cspell:words desync elbv usename webacl
import type { EvidenceStory } from './evidence-story.ts'

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
Location: https://pay.acme.example/`,
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
access_logs.s3.enabled = true, routing.http.desync_mitigation_mode = defensive`,
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
all 24 instances: 0 critical missing, last scan 2026-10-13`,
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
0`,
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
 t | TLSv1.3 | 46`,
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
"ENABLED"`,
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
11 aws:kms
$ aws s3api get-object --no-sign-request --bucket acme-pay-statements --key test/known-object out
An error occurred (AccessDenied) when calling the GetObject operation`,
  ),
  extract(
    'kms',
    'Keys, policies and rotation',
    '2026-10-20',
    `
$ aws kms list-aliases --query 'Aliases[?starts_with(AliasName, \`alias/pay-\`)].AliasName' --output text
alias/pay-data  alias/pay-db  alias/pay-volumes  alias/pay-logs  alias/pay-secrets
$ for k in data db volumes logs secrets; do aws kms get-key-rotation-status --key-id alias/pay-$k --query '[KeyRotationEnabled,RotationPeriodInDays]' --output text; done
True  365
True  365
True  365
True  365
True  365
$ aws kms list-grants --key-id alias/pay-db --query 'length(Grants)'
3      (RDS and AWS Backup, explained by the owner)`,
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
9`,
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
000`,
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
4`,
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
$ aws cloudtrail validate-logs --trail-arn <acme-org> --start-time 2025-10-01T00:00:00Z --end-time 2026-10-01T00:00:00Z
Results requested for 2025-10-01 to 2026-10-01
8760/8760 digest files valid
391420/391420 log files valid
$ aws s3api get-object-lock-configuration --bucket acme-org-trail-444455556666
ObjectLockEnabled Enabled, DefaultRetention COMPLIANCE 730 Days`,
  ),
]

function extract(unit: string, title: string, collectedOn: string, text: string): EvidenceStory {
  return {
    name: `${unit}-extract.txt`,
    title,
    source: 'Read-only session of the auditor with the role AuditReadOnly, watched by platform engineering',
    collectedOn,
    unit,
    text: `${text.trim()}\n`,
  }
}
