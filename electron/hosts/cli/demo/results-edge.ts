import type { UsualResults } from './usual-result.ts'

/** CloudFront and Elastic Load Balancing. */
export const edgeResults: UsualResults = {
  'cloudfront.edge-platform p1':
    'The SOC 2 report names CloudFront and its edge locations for the whole period; nothing is carved out. Acme came to the same reading in its evaluation.',
  'cloudfront.viewer-https p1':
    'All nine behaviours of both distributions redirect to HTTPS or demand it. HSTS with one year is sent for pay.acme.example and docs.acme.example.',
  'cloudfront.viewer-https p2':
    'Requests without TLS to both host names were answered with a redirect, and one to the path of the payment interface was refused. None returned content.',
  'cloudfront.viewer-tls p1':
    'Each distribution uses a certificate of Acme for its host name. Both demand TLS 1.2 by the security policy of 2021, and serve by server name.',
  'cloudfront.viewer-tls p2':
    'A handshake with TLS 1.1 to pay.acme.example ended with an alert on the protocol version.',
  'cloudfront.origin-https p1':
    'The origin pay-alb is called over HTTPS only and with TLS 1.2. The second distribution has a bucket as origin.',
  'cloudfront.origin-https p2':
    'The certificate of pay-alb was issued by Amazon and is valid until 3 January 2027. An alarm is set at 30 days before its end.',
  'cloudfront.s3-origin p1':
    'Requests to acme-pay-docs are always signed, and its policy names distribution E2EXAMPLE0DOC alone. All four settings against public access are on, and no website endpoint exists.',
  'cloudfront.s3-origin p2':
    'A request straight to the bucket was refused. The root of docs.acme.example returned the start page of the merchant guide.',
  'cloudfront.web-filtering p1':
    'Both distributions have the web ACL pay-edge. Its three core rule groups block, and one address may send 2,000 requests in five minutes.',
  'cloudfront.web-filtering p2':
    'Both exclusions name one path and one rule, with a ticket. Logs are kept for 730 days, and the plan for floods was exercised on 3 March 2026.',
  'cloudfront.access-logs p1':
    'Both distributions deliver to acme-pay-log-archive. A record of 1 November 2025 and one of the day before the test were opened and could be read.',
  'cloudfront.access-logs p2':
    'The archive keeps the logs under lock, without query strings and cookies. The last alarm on error rates, of 24 August 2026, was looked into after six minutes and closed after 31, with its cause.',
  'cloudfront.cache-behaviour p1':
    'Six of nine behaviours serve signed-in users and use the policy that switches caching off. The other three serve images, scripts and the guide.',
  'cloudfront.cache-behaviour p2':
    'Two test merchants opened the same address one after the other. Each saw its own turnover, and both answers had come from the origin.',
  'cloudfront.cached-copies p1':
    'A page of the guide was withdrawn before the auditor and was gone from three edge locations after 70 seconds, against ten minutes agreed.',
  'cloudfront.data-location p1':
    'The decision of 2 December 2025 covers the three classes that pass the edge: public pages, merchant pages, and payment calls, which are not stored there. The price class keeps to edges in Europe and North America, as decided.',
  'cloudfront.change-permissions p1':
    'The release role and the four named administrators can change distributions, and nobody else in acme-pay-prod.',
  'cloudfront.change-permissions p2':
    'CloudTrail holds 19 changes of distributions in the period, recorded in us-east-1 and all made by the pipeline. Eight were followed, by choice of the auditor those to origins and behaviours: each was approved and tested before.',
  'elb.managed-nodes p1':
    'The SOC 2 report names Elastic Load Balancing and both Regions for the whole period, and Acme evaluated it without an exception.',
  'elb.tls-policy p1':
    'The HTTPS listeners of pay-alb and pay-alb-dr use the policy of June 2021 that admits TLS 1.2 and 1.3 only.',
  'elb.tls-policy p2':
    'From a test address admitted for one hour, TLS 1.0 and 1.1 were refused by both load balancers and TLS 1.2 was accepted.',
  'elb.https-only p1':
    'Each of the two load balancers has one listener on port 80, whose only rule redirects to HTTPS.',
  'elb.https-only p2':
    'From the test address the answer was a permanent redirect. The page behind it carried HSTS, and its cookie was marked as secure.',
  'elb.certificates p1':
    'Both listeners carry a certificate of AWS Certificate Manager for the hosts they serve. The earlier ends on 3 January 2027, and all names are validated for renewal.',
  'elb.target-encryption p1':
    'All four target groups, two in each Region, use HTTPS on port 8443. No group in clear text exists.',
  'elb.security-groups p1':
    'Ports 80 and 443 are open on both load balancers, to the address list of CloudFront only. No other port is.',
  'elb.security-groups p2':
    'The targets admit port 8443 from the group of their load balancer only. An attempt past it, from a session host, timed out.',
  'elb.scheme-and-placement p1':
    'pay-alb and pay-alb-dr are the two that face the internet. Both stand in the register of entry points, and no third exists. By their scheme clients on the internet reach them; by their security groups the addresses of CloudFront only.',
  'elb.http-hardening p1':
    'Both load balancers drop invalid headers and treat ambiguous requests in defensive mode. The host header is passed on unchanged, as the application needs for its signature.',
  'elb.access-logs p1':
    'Access logs are on for both load balancers. A file of 1 October 2025 and one of the day before the test were opened and could be read.',
  'elb.zones-and-health p1':
    'Both load balancers span three zones. A target was stopped with consent and left service after 21 seconds, against 30 expected; all others stayed healthy.',
  'elb.permissions p1':
    'The release role and the four named administrators may change listeners and rules. Protection from deletion is on for both load balancers.',
}
