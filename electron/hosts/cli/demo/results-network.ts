import type { UsualResults } from './usual-result.ts'

/** Amazon VPC and AWS Lambda. */
export const networkResults: UsualResults = {
  'vpc.tenant-isolation p1':
    'The SOC 2 report names VPC and both Regions, in which the two networks with workloads lie, for the whole period. No exception is noted.',
  'vpc.segmentation p1':
    'The public subnets of both VPCs hold the load balancers and NAT gateways and nothing else. The default VPCs were deleted in all Regions.',
  'vpc.segmentation p2': {
    result:
      'The diagram of 17 August 2026 shows both VPCs, their 18 subnets and all flows, agrees with the routes, and was approved by the security architect.',
    place: 'Diagram of 17 August 2026; routes of acme-pay-prod, both Regions',
  },
  'vpc.security-group-rules p1':
    'Of 112 rules none is open to all addresses inbound. The widest admit the address list of CloudFront to the two load balancers. The record knows 15 flows, so that 15 rules were followed and not 20, one by choice of the auditor for each flow; all match.',
  'vpc.security-group-rules p2':
    'Of 23 groups one has not been in use since 14 October 2026 and is on the list of the monthly routine, which removed two on 30 September. Groups of the data tier admit no outbound traffic.',
  'vpc.default-security-group p1': 'The default groups of both VPCs have no rule and belong to no interface.',
  'vpc.network-acls p1':
    'No list admits a port of administration. The entries of four lists were read in order, and the ones that deny come first.',
  'vpc.internet-exposure p1':
    'Two internet gateways, six NAT gateways and six fixed addresses exist, all in the register. No subnet gives out public addresses by itself.',
  'vpc.internet-exposure p2':
    'VPC Block Public Access is set against inbound traffic in both Regions. The exclusions are the six public subnets, with owner and reason.',
  'vpc.flow-logs p1': 'Both VPCs record all traffic, accepted and rejected, and the delivery of both succeeds.',
  'vpc.flow-logs p2':
    'Records of twelve days, one of each month of the period, were found in acme-pay-log-archive, and the oldest are 730 days old. Administrators of production cannot delete there.',
  'vpc.traffic-monitoring p1': {
    result:
      'GuardDuty is on in both accounts and all Regions. Three patterns are archived, each for one address of a scanner and approved.',
    place: 'acme-pay-prod and acme-pay-security, all 17 enabled Regions',
  },
  'vpc.traffic-monitoring p2':
    'All twelve findings on the network of the third quarter were judged by a named analyst within four hours, with reasons.',
  'vpc.change-permissions p1':
    'The release role and the four administrators can change routes, groups and gateways, and nobody else in acme-pay-prod.',
  'vpc.change-permissions p2':
    'CloudTrail holds 41 changes to networks in the period. Ten were followed, by choice of the auditor the one made by hand and the nine with the widest effect: nine had been approved before, and the one by hand, an emergency, was approved on the next working day, as the procedure allows.',
  'vpc.clear-text-flows p1':
    'Five rules admit a port that could carry clear text: port 80 of the two load balancers, which only redirects, and the database port of three groups, where TLS is forced.',
  'lambda.execution-isolation p1':
    'The SOC 2 report names Lambda and both Regions for the whole period. It notes no exception, and Acme’s evaluation says the same.',
  'lambda.runtime-updates p1':
    'The four functions run on Node.js 22 and Python 3.13. Node.js 22 is supported until 30 April 2027, and the move of its two functions is planned for February; Python 3.13 is supported beyond 2027.',
  'lambda.runtime-updates p2': 'All four functions receive runtime updates automatically.',
  'lambda.dependencies p1':
    'Inspector scans all four functions. Its one open finding is of low severity and eleven days old, against 90.',
  'lambda.dependencies p2':
    'The last release of each function was reviewed and analysed before it went out. No function is idle: each ran in the last day.',
  'lambda.execution-role p1':
    'Each of the four functions has a role of its own. The widest, of settlement-file, names one table, one bucket and one secret, and used all three.',
  'lambda.execution-role p2':
    'The trust of the four roles names the Lambda service only, and CloudTrail shows no other use.',
  'lambda.invoke-access p1':
    'Three functions have a policy: each names one service of AWS and the resource it may act for. No account is named.',
  'lambda.invoke-access p2': 'None of the four functions has a URL.',
  'lambda.change-permissions p1':
    'The 34 changes of functions in the period all come from the pipeline. Ten were followed to an approval: by choice of the auditor the latest two of each function, and two that changed who may call it.',
  'lambda.change-permissions p2':
    'All triggers of production call a version by an alias. Going back was shown for statement-render and took 40 seconds, against five minutes.',
  'lambda.environment-secrets p1':
    'The variables of all four functions were read. They hold the names of three secrets, two tables and a log level.',
  'lambda.environment-secrets p2':
    'The variables are encrypted under pay-secrets in eu-west-1 and, as that key has no counterpart, under that of pay-data in eu-central-1. The release role and the four administrators can read them.',
  'lambda.data-handling p1':
    'The code of settlement-file and statement-render clears its temporary files at the end. Both stores that they write to are in the inventory.',
  'lambda.data-handling p2':
    'A day of logs of all four functions held no content of messages. Failed events rest encrypted for 14 days, and two people can read them.',
  'lambda.logging p1':
    'Each of the four functions has a log group with events of the day and 90 days of retention; copies are kept in the log archive for 730.',
  'lambda.logging p2':
    'All four functions have alarms on errors, on refused calls and on the age of events. The last, of settlement-file on 3 September 2026, was dealt with in 25 minutes. Data events of all four are recorded.',
  'lambda.in-vpc p1':
    'All four functions run in private subnets of three zones. Their groups name the databases and the endpoints they call.',
  'lambda.in-vpc p2':
    'A function without a VPC was refused by policy in the sandbox account. The least free subnet has 201 addresses left, with an alarm at 50.',
  'lambda.failure-and-capacity p1':
    'The two functions that are called without waiting have a destination for failures. The three messages that reached it in September 2026 were processed the same day.',
  'lambda.failure-and-capacity p2':
    'At the peak of December 2025 the four functions ran 140 times at once, against a quota of 1,000, and none was turned away. settlement-file and chargeback-intake have capacity reserved; for the other two it was decided on 17 August 2026 to go without.',
  'lambda.traffic-encryption p1':
    'The seven outbound connections in the code were read. All verify certificates, and the other side of each refuses clear text.',
}
