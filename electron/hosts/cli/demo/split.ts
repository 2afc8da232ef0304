// cspell:words Skerry
import type { NewRecord } from '../../../../shared/model/intention.ts'
import type { NewTailoring } from '../../../../shared/model/tailoring.ts'
import { firmPeople } from './people.ts'

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
]

export const offerings: readonly NewRecord<'offering'>[] = [
  {
    service: 'rds',
    region: 'eu-central-1',
    offered: true,
    on: '2026-10-05',
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
  reason: 'The standard STD-07 v3, section 4.2, sets the term of 60 days, which the library leaves to the client.',
} as const

/** A control that is not assessed here at all. */
export const leftOut: Extract<NewTailoring, { kind: 'excluded' }> = {
  kind: 'excluded',
  set: 'cloudfront',
  controlId: 'cloudfront.domain-names',
  reason:
    'Names and DNS records of Acme are kept by the parent company and are assessed by its own auditor; the engagement letter leaves them out.',
}
