// cspell:words Aoife Brennan
import type { UsualResults } from './usual-result.ts'

/** Development, logging, incidents, continuity and regulation. */
export const operationsResults: UsualResults = {
  'org.secure-development p1':
    'The releases 26.2 (instalments) and 26.5 (statements in three languages) were read. Requirements were set before design, each has a test, and the security architect decided on both open points.',
  'org.secure-development p2':
    'The 23 normal changes of sample S-01 were all reviewed and scanned before merge. A scan of the nine repositories of the workload found no live secret.',
  'org.security-testing p1':
    'The penetration test of February 2026 covered the public site, the gateway to the card schemes and paths through IAM roles. Of eleven findings ten were corrected in time and one is accepted until March 2027.',
  'org.security-testing p2': {
    description: 'Interviewed Aoife Brennan, test coordinator.',
    result:
      'She checks each test against the policy of AWS for penetration tests. The testers of February 2026 worked in a copy without card data, and their access ended on the agreed day.',
  },
  'org.software-integrity p1':
    'The images of all 24 instances and the packages of all four functions were traced to a build of the pipeline. Tags of builds cannot be overwritten, and no image has a foreign owner.',
  'org.software-integrity p2':
    'Write access to the nine repositories is held by 23 current members. Packages come through the internal mirror, and the software of three hosts was on the permitted list.',
  'org.logging-policy p1':
    'STD-11 v4 was compared with the fourteen kinds of sources in use. Each has a rule, 730 days of retention or a reason for less, and the operations centre as reviewer.',
  'org.logging-policy p2':
    'The trail acme-org covers all Regions and was validated for the whole period without a gap. Only two log custodians in acme-pay-security can change its bucket, and nobody can delete under the lock.',
  'org.event-analysis p1':
    'Twenty events of the third quarter were read. Each was decided within four hours; two were declared incidents by the criteria of the plan.',
  'org.event-analysis p2':
    'A test finding of GuardDuty was on the screen of an analyst after four minutes and a report by mail after eleven, against a target of 15 minutes.',
  'org.incident-handling p1':
    'Both incidents of the period, a denial of service in March and a lost laptop in May 2026, were handled in the order of the plan and closed within two days.',
  'org.incident-handling p2':
    'With the quarantine role an analyst cut off a test host, disabled a test key and ended a session in nine minutes, against a target of 15.',
  'org.incident-evidence p1':
    'The file of the incident of March 2026 lists eleven pieces of evidence with their hashes. Each passage from hand to hand is signed, and the conclusion on cause and reach follows from them.',
  'org.incident-communication p1':
    'The plan names every authority and card scheme to be told and its term. No incident of the period had to be reported; the reasons are recorded, and nothing was said in public.',
  'org.incident-communication p2':
    'Five of fourteen contacts were called and answered. The templates were opened from a phone with the company network switched off.',
  'org.continuity p1':
    'The exercise of 23 April 2026 brought pay-core back in 1 h 27 min, against an objective of two hours, and followed the order of the impact analysis: authorization first.',
  'org.continuity p2':
    'The replica of pay-core in eu-central-1 was three seconds behind, and quotas there allow the full fleet. The six hosts that run are enough to begin with.',
  'org.recovery p1':
    'For the restoration of 23 April 2026 the copy was checked before use, the control totals afterwards, and Owen Gallagher declared the end in writing the same day.',
  'org.recovery p2':
    'A copy of merchant-session was restored before the auditor in 18 minutes, against an objective of two hours, and its item count agreed with the source.',
  'org.gdpr-processor-terms p1':
    'Both accounts belong to the enterprise agreement, which holds the data processing addendum of AWS. Each point of Article 28(3) was found in it.',
  'org.gdpr-processor-terms p2':
    'No data leaves the Union by design. Support cases are the one transfer of the register; its assessment is dated 9 June 2026, and cases hold no personal data by rule.',
  'org.gdpr-breach-notice p1':
    'The register holds one entry, the lost laptop of May 2026. It was decided not to notify, because the disk was encrypted and wiped; the data protection officer signed the reasons.',
  'org.gdpr-breach-notice p2':
    'A made-up notice sent to the security contact on Saturday, 24 October 2026 reached the data protection officer after 52 minutes, against four hours in the procedure.',
  'org.dora-register p1':
    'The entries for AWS were compared with the enterprise agreement and the inventory and are complete. The submission of 30 April 2026 was accepted by the authority on 12 May.',
  'org.dora-register p2':
    'Both accounts and the twelve services in scope lead to entry ICT-004, which names Ireland and Germany as places of processing.',
  'org.dora-incident-reporting p1':
    'Both incidents of the period were classified again by the auditor as not major, as Acme had done; no notice was due.',
  'org.dora-incident-reporting p2':
    'Given a made-up outage of three hours, the manager on duty classified it as major after 35 minutes and had the first notice ready after 70, against four hours.',
}
