import type { ItemStories } from './item-story.ts'
import { inAccounts, inRegions } from './places.ts'

/** The edge, the load balancers and the network. */
export const networkItems: ItemStories = {
  'cloudfront/cloudfront.viewer-tls': {
    locations: inAccounts('Both distributions.'),
    comment: 'Both distributions demand TLS 1.2 or later and use certificates of Acme’s own domain.',
  },
  'cloudfront/cloudfront.web-filtering': {
    comment:
      'The web ACL at the edge blocks with core rules and limits request rates; its two exclusions are narrow and justified.',
  },
  'cloudfront/cloudfront.origin-bypass': {
    comment: 'A request past CloudFront to the load balancer was refused, with and without the right host name.',
    tests: [
      {
        step: 'p1',
        method: 'test',
        description:
          'Sent two requests straight to the address of the load balancer, one without and one with the host name of the site.',
        result:
          'Both were refused: the security group admits the edge addresses only, and the listener asks for the secret header.',
        marks: ['R'],
        evidence: ['cloudfront-extract.txt'],
      },
    ],
  },
  'elb/elb.tls-policy': {
    locations: inRegions('The listener of pay-alb.', 'The listener of pay-alb-dr.'),
    comment: 'The HTTPS listeners of both load balancers use a policy that allows TLS 1.2 and 1.3 only.',
  },
  'elb/elb.web-filtering': {
    comment:
      'Requests are filtered twice: by AWS WAF at CloudFront, and behind the load balancer by an appliance of a third party. This item is about the second, for which AWS provides nothing that Acme uses; the first is concluded with CF-07.',
    override: {
      origination: 'customer-specific',
      performedBy: [
        {
          party: 'workload-team',
          name: '',
          part: 'Runs the filtering appliances behind the load balancer and tunes their rules.',
        },
      ],
      reason:
        'Acme filters requests behind the load balancer with appliances of Skerry Web Defence and associates no web ACL of AWS WAF with it, so nothing of this control is shared with AWS.',
    },
    locations: [
      {
        account: 'acme-pay-prod',
        region: 'eu-west-1',
        conclusion: 'compliant',
        note: 'Two appliances, which filter all requests.',
      },
      {
        account: 'acme-pay-prod',
        region: 'eu-central-1',
        conclusion: 'not-assessed',
        note: 'The appliance of the recovery Region starts with a failover. It did not run in the fieldwork and was left out; production requests pass AWS WAF at the edge in any case.',
        coverage: 'excluded',
      },
      {
        account: 'acme-pay-security',
        region: 'eu-west-1',
        conclusion: 'not-applicable',
        note: 'The service is not used here.',
      },
      {
        account: 'acme-pay-security',
        region: 'eu-central-1',
        conclusion: 'not-applicable',
        note: 'The service is not used here.',
      },
    ],
    tests: [
      {
        step: 'p1',
        method: 'test',
        place: 'acme-pay-prod, eu-west-1',
        description:
          'Sent four well-known attack patterns through a test host name and read the log of the appliances.',
        result: 'All four were blocked and logged; the rate limit answered after 200 requests in a minute.',
        marks: ['R', 'T'],
        evidence: ['elb-extract.txt'],
      },
    ],
  },
  'vpc/vpc.security-group-rules': {
    comment: 'The site can be reached through CloudFront only, and no rule stands without a flow that needs it.',
  },
  'vpc/vpc.egress': {
    reason:
      'In eu-central-1 the application tier reached an unlisted destination; in eu-west-1 the same request was blocked.',
    comment: 'See finding F-02.',
    failed: 'both',
    locations: [
      {
        account: 'acme-pay-prod',
        region: 'eu-west-1',
        conclusion: 'compliant',
        note: 'AWS Network Firewall and DNS filter with a list of 38 destinations.',
      },
      {
        account: 'acme-pay-prod',
        region: 'eu-central-1',
        conclusion: 'non-compliant',
        note: 'NAT gateway without filter; see F-02.',
      },
      {
        account: 'acme-pay-security',
        region: 'eu-west-1',
        conclusion: 'not-applicable',
        note: 'There is no VPC.',
      },
      {
        account: 'acme-pay-security',
        region: 'eu-central-1',
        conclusion: 'not-applicable',
        note: 'There is no VPC.',
      },
    ],
    tests: [
      {
        step: 'p1',
        method: 'examine',
        description:
          'Read routes, firewall policies and DNS filter associations of the application subnets in both Regions.',
        result:
          'eu-west-1 passes a firewall whose default is to drop. eu-central-1 routes straight to a NAT gateway and has no DNS filter.',
        outcome: 'exception',
        marks: ['E', 'X'],
        evidence: ['vpc-extract.txt'],
      },
      {
        step: 'p2',
        method: 'test',
        description:
          'Had a platform engineer call a destination that is on no list, in a session on one application host of each Region, with the owner’s consent.',
        result: 'Blocked in eu-west-1. In eu-central-1 the destination answered, and no alert was raised.',
        outcome: 'exception',
        marks: ['R', 'X'],
        evidence: ['vpc-extract.txt'],
      },
    ],
  },
  'vpc/vpc.flow-logs': {
    comment:
      'Who talked to whom can be followed for two years back in both Regions; twelve days looked at, one a month, were complete.',
  },
  'vpc/vpc.endpoints': {
    reason: 'The endpoint for S3 in eu-central-1 carries the default policy, which restricts nothing.',
    comment: 'All other endpoints of both VPCs name the organization. See finding F-02.',
    locations: [
      {
        account: 'acme-pay-prod',
        region: 'eu-west-1',
        conclusion: 'compliant',
        note: 'Nine endpoints, each with a policy that names the organization.',
      },
      {
        account: 'acme-pay-prod',
        region: 'eu-central-1',
        conclusion: 'partially-compliant',
        note: 'Nine endpoints; the one for S3 admits every bucket.',
      },
      { account: 'acme-pay-security', region: 'eu-west-1', conclusion: 'not-applicable', note: 'No VPC.' },
      { account: 'acme-pay-security', region: 'eu-central-1', conclusion: 'not-applicable', note: 'No VPC.' },
    ],
    tests: [
      {
        step: 'p1',
        method: 'test',
        depth: 'comprehensive',
        description:
          'Compared the endpoints of both VPCs with the nine services that the standard names, and read all policies.',
        result:
          'All nine endpoints exist in both VPCs. Seventeen of the 18 policies name the organization; that of S3 in eu-central-1 is the default.',
        outcome: 'exception',
        marks: ['E', 'X'],
        evidence: ['vpc-extract.txt'],
      },
    ],
  },
  'vpc/vpc.traffic-monitoring': {
    comment:
      'Detection rests on GuardDuty, which covers both accounts and all Regions. A further rule of the operations centre, on unusual volume, knows eu-west-1 only; it comes to eu-central-1 with the new network module. See finding F-02.',
    note: 'The rule on volume goes beyond STD-11, so that the control holds without it. Owen Gallagher confirmed on 12 November 2026 that it is part of the new module; nothing is left to do in this file.',
  },
}
