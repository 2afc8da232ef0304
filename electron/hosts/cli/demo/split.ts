// cspell:words Skerry
import type { NewRecord } from '../../../../shared/model/intention.ts'
import type { NewTailoring } from '../../../../shared/model/tailoring.ts'
import { firmPeople } from './people.ts'
import { workshop } from './worksheet.ts'

/*
 * What the exercises led to, and what the auditor decided before the tests began.
 */

export const practices: readonly NewRecord<'practice'>[] = [
  {
    practice: 'wa.network-layers',
    result: 'partly',
    note: 'In place where production runs. The recovery Region lets traffic out unfiltered.',
  },
  {
    practice: 'wa.restore-tests',
    result: 'in-place',
    note: 'Databases and tables, on 23 April 2026, with control totals.',
  },
  {
    practice: 'caf.responsibility-known',
    result: 'in-place',
    note: 'Asked of five engineers; the matrix is in the wiki.',
  },
]

export const securityServices: readonly NewRecord<'securityService'>[] = [
  {
    service: 'guardduty',
    use: 'All accounts and Regions of the organization; findings go to the security operations centre at all hours.',
  },
  { service: 'sso', use: 'All sign-in of people, through the identity provider.' },
  { service: 'securityhub', use: 'Both accounts and both Regions; weaknesses are read weekly.' },
  { service: 'inspector', use: 'All instances and functions of acme-pay-prod, continuously.' },
  { service: 'config', use: 'Both accounts and both Regions, with a conformance pack of Acme’s own.' },
  { service: 'fms', use: 'Administers the web ACL from acme-pay-security.' },
  { service: 'waf', use: 'At the edge, on both distributions; not at the load balancers.' },
  { service: 'cloudtrail', use: 'The trail acme-org: all accounts, all Regions, kept for 730 days.' },
  { service: 'iam', use: 'Access Analyzer in both Regions; credential reports, read monthly.' },
  { service: 'kms', use: 'Eight keys of Acme; each use stands in the trail.' },
  { service: 'network-firewall', use: 'Outbound traffic of eu-west-1; not in eu-central-1.' },
]

export const training: readonly NewRecord<'training'>[] = [
  {
    name: firmPeople.preparer.name,
    team: 'external',
    course: 'Cloud Audit Academy, AWS specific',
    on: '2026-02-19',
    note: 'Certificate on file with the firm.',
  },
  {
    name: firmPeople.reviewer.name,
    team: 'external',
    course: 'Cloud Audit Academy, cloud agnostic',
    on: '2025-11-27',
    note: 'Attended; no examination.',
  },
  {
    name: firmPeople.approver.name,
    team: 'external',
    course: 'Cloud Audit Academy, cloud agnostic',
    on: '2025-11-27',
    note: 'Attended; no examination.',
  },
  {
    name: 'Two internal auditors of Acme Payments',
    team: 'internal',
    course: 'Cloud Audit Academy, cloud agnostic',
    on: '2026-05-21',
    note: '',
  },
]

export const partners: readonly NewRecord<'partner'>[] = [
  {
    kind: 'marketplace',
    name: 'Skerry Web Defence',
    offer: 'Web filtering appliance, subscribed through AWS Marketplace',
    note: 'Contract until December 2027. The appliances run in acme-pay-prod and have no role in another account.',
    operates: [{ control: 'elb.web-filtering', unit: 'elb', part: 'Delivers rule updates each working day.' }],
  },
  {
    kind: 'other',
    name: 'Tern Managed Hosting',
    offer: 'Watch over the weekly rebuild of images at weekends',
    note: 'Contract until June 2027. Its people sign in through the identity provider of Acme and may restart a build, and nothing else.',
    operates: [
      {
        control: 'ec2.guest-patching',
        unit: 'ec2',
        part: 'Watches the rebuild at weekends and starts it again when it fails.',
      },
    ],
  },
  {
    kind: 'other',
    name: 'Lantern SIEM',
    offer: 'Log platform of the security operations centre, run by its provider in Frankfurt',
    note: 'Contract until December 2027. It reads two buckets of acme-pay-security with a role and an external ID, and has a second role for two response actions, approved on 9 March 2026.',
    operates: [
      {
        control: 'common.siem-completeness',
        unit: null,
        part: 'Runs the platform and reports a source that falls silent.',
      },
      {
        control: 'common.siem-access',
        unit: null,
        part: 'Protects the tenant of Acme and keeps its copies in Frankfurt for 400 days.',
      },
    ],
  },
  {
    kind: 'other',
    name: 'Gatehouse Identity',
    offer: 'Identity provider of Acme for all its applications',
    note: 'Contract until March 2028. Administered by three people of Acme; the provider has no access to AWS.',
    operates: [{ control: 'org.idp-administration', unit: null, part: 'Runs the service and keeps its signing key.' }],
  },
]

export const offerings: readonly NewRecord<'offering'>[] = [
  {
    service: 'rds',
    region: 'eu-central-1',
    offered: true,
    on: workshop,
    source: 'List of AWS services by Region, read on screen with platform engineering',
  },
]

export const targets: readonly NewRecord<'target'>[] = [
  {
    framework: 'nist-csf-2.0',
    requirement: 'PR.PS-02',
    goal: 'achieved',
    priority: 'high',
    reason: 'Patch terms are agreed with the card schemes.',
  },
  {
    framework: 'nist-csf-2.0',
    requirement: 'RC.CO-04',
    goal: 'out-of-target',
    priority: 'low',
    reason:
      'Left out of the Target Profile of 2 March 2026: public statements are made by the parent company, which is not part of this assessment.',
  },
]

/** A control of the library in words of the client's own standard. */
export const reworded = {
  set: 'rds',
  control: 'rds.engine-version',
  responsibility:
    'The customer must run a supported version, install security corrections of database engines within 60 days of their release, plan major upgrades before standard support ends, and test applications first.',
  reason: 'The standard STD-07 v3, section 4.2, sets the term of 60 days, which the catalogue leaves to the client.',
} as const

/** A control that is not assessed here at all. */
export const leftOut: Extract<NewTailoring, { kind: 'excluded' }> = {
  kind: 'excluded',
  set: 'cloudfront',
  controlId: 'cloudfront.domain-names',
  reason:
    'Names and DNS records of Acme are kept by the parent company and are assessed by its own auditor; the engagement letter leaves them out.',
}
