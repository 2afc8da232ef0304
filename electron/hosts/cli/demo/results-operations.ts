// cspell:words Aoife Brennan
import type { UsualResults } from './usual-result.ts'

/** Development, logging, incidents, continuity and regulation. */
export const operationsResults: UsualResults = {
  'org.secure-development p1':
    'The releases 26.2 (instalments) and 26.5 (statements in three languages) were read. Requirements were set before design, each has a test, and the security architect decided on both open points.',
  'org.secure-development p2': {
    result:
      'The 23 normal changes of sample S-01 were all reviewed and scanned before merge. A scan of the nine repositories of the workload found no live secret.',
    evidence: ['development-records.txt', 'change-register.csv'],
    place: 'Repositories and build pipeline of Acme Payments',
    sample: 'changes',
  },
  'org.change s1': {
    result:
      'The log archive holds writing events of people and pipelines for all twelve months, and deployments and tickets agree in each, 412 in all. The sample has two or three changes of each month. Its two emergency changes did not follow the procedure.',
    outcome: 'exception',
    marks: ['A', 'T', 'X'],
    evidence: ['change-register.csv'],
    place: 'Log archive in acme-pay-security; ticket system',
    sample: 'changes',
  },
  'org.security-testing p1':
    'The penetration test of February 2026 covered the public site, the gateway to the card schemes and paths through IAM roles. Of eleven findings ten were corrected in time and one is accepted until March 2027.',
  'org.security-testing p2': {
    description: 'Interviewed Aoife Brennan, test coordinator.',
    result:
      'She checks each test against the policy of AWS for penetration tests. The testers of February 2026 worked in a copy without card data, and their access ended on the agreed day.',
  },
  'org.security-testing s1':
    'The systems behind all four critical services were tested in the year, and each test was done or watched by people who do not build or run them. The loss of a Region was tried on 23 April 2026, a stolen key on 11 June, and the misuse of a role of the pipeline in the penetration test of February. The authority has not asked Acme for threat-led tests.',
  'org.software-integrity p1': {
    result:
      'The images of all 24 instances and the packages of all four functions were traced to a build of the pipeline. Tags of builds cannot be overwritten. No image has a foreign owner; that of the two filtering appliances is built by the pipeline on the product of Skerry Web Defence from AWS Marketplace.',
    place: 'Build pipeline of Acme Payments; acme-pay-prod, both Regions',
  },
  'org.software-integrity p2':
    'Write access to the nine repositories is held by 23 current members. Packages come through the internal mirror, and the software of three hosts was on the permitted list.',
  'org.logging-policy p1':
    'STD-11 v4 was compared with the fourteen kinds of sources in use. Each has a rule, 730 days of retention or a reason for less, and the operations centre as reviewer.',
  'org.logging-policy p2':
    'The trail acme-org covers all Regions; its logs of both accounts in scope were validated for the whole period. Only two log custodians in acme-pay-security can change its bucket, and nobody can delete under the lock.',
  'org.logging-policy s1': {
    result:
      'Records of a host of the card environment were produced for 28 October 2025 after four minutes and for 28 July 2026 at once. Review is on record for all five days drawn, 1 January 2026 among them. The one failure of the daily review, on 12 May 2026, raised an alarm and was made good the same day.',
    place: 'Log archive in acme-pay-security; Lantern SIEM, shown by the operations centre',
  },
  'org.event-analysis p1':
    'Twenty of the 1,204 events of the third quarter were read, chosen by the auditor over all three months and all grades. Each was decided within four hours by the criteria of the plan, and none was an incident. The two incidents of the period, of March and May 2026, are concluded with ORG-51.',
  'org.event-analysis p2': {
    result:
      'A test finding of GuardDuty was on the screen of an analyst after four minutes and a report by mail after eleven, against a target of 15 minutes.',
    place: 'acme-pay-prod, eu-west-1; operations centre',
  },
  'org.event-analysis s1': {
    result:
      'Each of the five scenarios has an active rule. Use of a stolen key and deletion of a key were staged and were on screen after three and four minutes, and decided after eleven and 14. Of 97 alerts closed in the week of 14 September 2026 analysts closed 61 as harmless, and the two rules silenced in it were approved.',
    place: 'acme-pay-sandbox; Lantern SIEM, shown by the operations centre',
  },
  'org.incident-handling p1':
    'Both incidents of the period, a denial of service in March and a lost laptop in May 2026, were handled in the order of the plan and closed within two days.',
  'org.incident-handling p2': {
    result:
      'With the quarantine role an analyst cut off a test host, disabled a test key and ended a session in nine minutes, against a target of 15.',
    place: 'acme-pay-prod, eu-west-1; operations centre',
  },
  'org.incident-evidence p1':
    'The file of the incident of March 2026 lists eleven pieces of evidence with their hashes. Each passage from hand to hand is signed, and the conclusion on cause and reach follows from them.',
  'org.incident-communication p1':
    'The plan names every authority and card scheme to be told and its term. No incident of the period had to be reported; the reasons are recorded, and nothing was said in public.',
  'org.incident-communication p2': {
    result:
      'Five of fourteen contacts were called and answered. The templates were opened from a phone with the company network switched off.',
    place: 'By telephone from the operations centre, before the auditor',
  },
  'org.incident-communication s1': {
    result:
      'For a made-up theft of card numbers with an outage, the lead named GDPR, DORA and the rules of both card schemes unaided, each with authority, trigger, limit and form. No limit falls before the facts can be known, all notices are fed from one set of facts, and the deputy did the same.',
    place: 'Drill with the incident lead and the deputy, by video',
  },
  'org.continuity p1':
    'The exercise of 23 April 2026 brought pay-core back in 1 h 27 min, against an objective of two hours, and followed the order of the impact analysis: authorization first.',
  'org.continuity p2': {
    result:
      'The replica of pay-core in eu-central-1 was three seconds behind, and quotas there allow the full fleet. The six hosts that run are enough to begin with.',
    place: 'acme-pay-prod, eu-central-1',
  },
  'org.continuity s1': {
    result:
      'On 23 April 2026 authorization ran from eu-central-1 from 08:29 to 11:40 and was switched back; two deficits were reported to management. Copies of databases and tables lie in a locked vault of acme-pay-security; those of volumes lie there in one that is not locked (EBS-10). No role of production reaches either. The scenarios count an attack and the failure of AWS and of the identity provider.',
    place: 'Records of the exercise; backup vaults of acme-pay-security, eu-central-1',
  },
  'org.recovery p1':
    'For the restoration of 23 April 2026 the copy was checked before use, the control totals afterwards, and Owen Gallagher declared the end in writing the same day.',
  'org.recovery p2': {
    result:
      'A copy of merchant-session was restored before the auditor in 18 minutes, against an objective of two hours, and its item count agreed with the source.',
    place: 'acme-pay-prod, eu-west-1',
  },
  'org.gdpr-processor-terms p1':
    'Both accounts belong to the enterprise agreement, which holds the data processing addendum of AWS. Each point of Article 28(3) was found in it.',
  'org.gdpr-processor-terms p2':
    'Data is stored in the Union only. The register holds two transfers, support cases and delivery at edges in North America, each with a basis and the assessment of 9 June 2026; cases hold no personal data by rule, and payment calls are not kept at the edge.',
  'org.gdpr-processor-terms p3': {
    description:
      'Interviewed Elena Rossi, data protection officer, on new sub-processors and on approval by the merchants.',
    result:
      'Notices are judged within the 30 days for objection; the last, of 2 April 2026, took six days. The merchants approve the use of AWS by contract.',
  },
  'org.gdpr-breach-notice p1':
    'The register holds one entry, the lost laptop of May 2026. It was decided not to notify, because the disk was encrypted and wiped; the data protection officer signed the reasons.',
  'org.gdpr-breach-notice p2': {
    result:
      'A made-up notice sent to the security contact on Saturday, 24 October 2026 reached the data protection officer after 52 minutes, against four hours in the procedure.',
    place: 'Security contact, operations centre and data protection officer of Acme Payments',
  },
  'org.dora-register p1':
    'The entries for AWS were compared with the enterprise agreement and the inventory and are complete. The submission of 30 April 2026 was accepted by the authority on 12 May.',
  'org.dora-register p2': {
    result:
      'Both accounts and the twelve services in scope lead to entry ICT-004, which names Ireland and Germany as places of processing.',
    place: 'Register of information; acme-pay-prod and acme-pay-security',
  },
  'org.dora-register p3':
    'The enterprise agreement with its addendum for financial entities was compared with Article 30. All provisions are there, those for critical functions included. The one difference, audits together with other clients, was accepted by the board on 13 July 2026.',
  'org.dora-incident-reporting p1':
    'Both incidents of the period were classified again by the auditor as not major, as Acme had done; no notice was due.',
  'org.dora-incident-reporting p2': {
    result:
      'Given a made-up outage of three hours, the manager on duty classified it as major after 35 minutes and had the first notice ready after 70, against four hours.',
    place: 'Drill with the manager on duty, by video',
  },
}
