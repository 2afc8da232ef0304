// cspell:words Nowak
import type { ItemStories } from './item-story.ts'
import { inRegions } from './places.ts'

/** Identities, hosts, functions and the record of what was done. */
export const accessItems: ItemStories = {
  'iam/iam.root-user': {
    comment:
      'Member accounts hold no root credentials; the management account’s device is kept by two people. Root was used once, on 16 February 2026, with a ticket.',
    locations: [
      {
        account: 'acme-pay-prod',
        region: 'global',
        conclusion: 'compliant',
        note: 'No root credentials by central management.',
      },
      {
        account: 'acme-pay-security',
        region: 'global',
        conclusion: 'compliant',
        note: 'No root credentials by central management.',
      },
    ],
    tests: [
      {
        step: 'p1',
        method: 'test',
        depth: 'comprehensive',
        description: 'Read the account summaries and the state of central root management for both accounts.',
        result: 'No access key and no password exists for root in either account.',
        marks: ['E', 'R'],
        evidence: ['iam-extract.txt'],
      },
      {
        step: 'p2',
        method: 'test',
        depth: 'comprehensive',
        description:
          'Searched CloudTrail of the three accounts for use of root in the period, and matched it with tickets.',
        result:
          'One use, of 16 February 2026 in the management account, to change its root e-mail address, which only root can do. It has a ticket.',
        marks: ['R', 'T'],
        evidence: ['iam-extract.txt'],
        place: 'acme-pay-prod, acme-pay-security and the management account',
      },
      {
        step: 'p3',
        method: 'interview',
        description:
          'Asked Marek Nowak, one of the two custodians, where password and device are kept and how root is recovered.',
        result:
          'They lie in two safes with different holders. Recovery goes to a group address of Acme that three people read.',
        marks: ['I'],
      },
    ],
  },
  'iam/iam.federated-sign-in': {
    comment:
      'A stolen password is of no use without the security key, and a session left open ends with the working day at the latest.',
  },
  'iam/iam.access-keys': {
    comment:
      'Two keys exist, both for systems that cannot assume a role. They are registered, younger than 90 days and limited to one bucket and to reading the state of backups.',
  },
  'iam/iam.access-review': {
    conclusion: 'partially-compliant',
    reason:
      'Three of seven withdrawals from the review of June 2026 were carried out on 2 October 2026, 14 weeks after the decision instead of ten working days. The rights were read-only.',
    comment:
      'Both half-yearly reviews covered all permission sets and were done by people other than the holders. The withdrawals of the second review were late in three cases, because tickets were closed when they were passed on and not when they were done. See finding F-05.',
    tests: [
      {
        step: 'p1',
        method: 'examine',
        depth: 'comprehensive',
        description:
          'Read both reviews of the period and traced all eleven withdrawals to the audit log of Identity Center.',
        result:
          'Eight withdrawals were in time. ACC-771, ACC-774 and ACC-775 were carried out 14 weeks after the decision; the three persons had not used them.',
        outcome: 'exception',
        marks: ['T', 'X'],
        evidence: ['access-review-2026.txt'],
      },
    ],
  },
  'iam/iam.administrator-privilege': {
    comment:
      'Full rights are taken on for an hour at a time, with a ticket; four people may do so. No pipeline role can raise its own rights.',
  },
  'ec2/ec2.hypervisor-isolation': {
    comment: 'All instances run on Nitro; the SOC 2 report of the period names EC2 and both Regions.',
  },
  'ec2/ec2.guest-patching': {
    comment:
      'Guests are replaced from a fresh image each week instead of being patched in place; the oldest instance found was six days old.',
    override: {
      origination: 'customer-specific',
      performedBy: [
        {
          party: 'platform-team',
          name: '',
          part: 'Builds the image each week and replaces the fleet within seven days.',
        },
      ],
      reason:
        'At Acme the workload team has no part in patching: the platform team does it, and at weekends a contractor, Tern Managed Hosting, watches the rebuild.',
    },
    tests: [
      {
        step: 'p2',
        method: 'test',
        depth: 'comprehensive',
        description:
          'Compared the launch time and image of all 24 instances with the rebuild log of the last twelve weeks, and read their patch states.',
        result:
          'No instance was older than six days; one rebuild of twelve failed on a Saturday and was repeated the same day.',
        marks: ['R', 'T'],
        evidence: ['ec2-extract.txt'],
      },
    ],
  },
  'ec2/ec2.instance-metadata': {
    locations: inRegions(
      { conclusion: 'partially-compliant', note: 'Sixteen of 18 instances require tokens.' },
      'All six instances require tokens.',
    ),
    conclusion: 'partially-compliant',
    reason: 'Two of 24 instances, the reporting hosts in eu-west-1, still accept metadata requests without a token.',
    comment:
      'The account default and eleven of twelve launch templates require tokens. The template of the two reporting hosts is of 2023 and sets the old version, which an agent on them needs; it is to be replaced by 15 December 2026. See finding F-07.',
    tests: [
      {
        step: 'p1',
        method: 'test',
        depth: 'comprehensive',
        description:
          'Read the metadata options of all 24 instances, all launch templates and the account default in both Regions.',
        result:
          '22 instances, eleven of twelve templates and both defaults require tokens. The two reporting hosts and their template do not.',
        outcome: 'exception',
        marks: ['R', 'X'],
        evidence: ['ec2-extract.txt'],
      },
    ],
  },
  'ec2/ec2.session-manager': {
    comment: 'All eight sessions of sample S-03 have a transcript in the log archive and trace to a ticket.',
  },
  'lambda/lambda.environment-secrets': {
    locations: inRegions(
      'All four functions, under pay-secrets.',
      'The same four functions, deployed for failover, under the counterpart of pay-data.',
    ),
    comment: 'The variables of all four functions hold names of secrets and tables only.',
  },
  'lambda/lambda.dependencies': {
    comment: 'Weak libraries come to light without anybody looking for them, and none is beyond its term.',
  },
  'cloudtrail/cloudtrail.organization-trail': {
    comment: 'One trail records all accounts and Regions; members cannot stop it.',
    locations: [
      {
        account: 'acme-pay-prod',
        region: 'eu-west-1',
        conclusion: 'compliant',
        note: 'Delivers; stopping was refused.',
      },
      { account: 'acme-pay-prod', region: 'eu-central-1', conclusion: 'compliant', note: 'Delivers.' },
      {
        account: 'acme-pay-security',
        region: 'eu-west-1',
        conclusion: 'compliant',
        note: 'Delivers; stopping was refused.',
      },
      { account: 'acme-pay-security', region: 'eu-central-1', conclusion: 'compliant', note: 'Delivers.' },
    ],
  },
  'cloudtrail/cloudtrail.log-validation': {
    comment:
      'Nothing was altered or taken away in the logs of the two accounts in scope. The Regions not in use and the two other accounts of the organization were not validated.',
    tests: [
      {
        step: 'p2',
        method: 'test',
        depth: 'comprehensive',
        description:
          'Ran validate-logs for the organization trail over the whole period, for both accounts in scope in eu-west-1, in eu-central-1 and in us-east-1, where global services write.',
        result:
          '52,560 of 52,560 digests, one an hour for each of two accounts in three Regions, and 391,420 of 391,420 log files are valid.',
        marks: ['R'],
        evidence: ['cloudtrail-extract.txt'],
      },
    ],
  },
  'cloudtrail/cloudtrail.retention': {
    comment:
      'Object Lock in compliance mode for 730 days, as the logging standard asks; the oldest log of the term was read in three minutes.',
  },
  'iam/iam.permissions-boundaries': {
    conclusion: 'partially-compliant',
    reason: 'Two of 31 delegated roles, made before the rule was introduced, carry no permissions boundary.',
    comment:
      'New roles cannot be made without the boundary: the attempt was denied. The two older roles belong to chargeback-intake and are to be replaced with its next release. See finding F-07.',
    tests: [
      {
        step: 'p1',
        method: 'test',
        depth: 'comprehensive',
        description: 'Listed all 31 roles made by the payments team with their boundaries.',
        result: '29 roles carry the boundary; two roles of 2024 carry none.',
        outcome: 'exception',
        marks: ['R', 'X'],
        evidence: ['iam-extract.txt'],
        place: 'acme-pay-prod, global',
      },
      {
        step: 'p2',
        method: 'test',
        description:
          'Had a platform engineer, with the role of the payments team and before the auditor’s eyes, try to make a role without the boundary and one with full rights under it.',
        result:
          'The first attempt was denied. The second role was made, and its calls to list users and to stop a trail were denied.',
        marks: ['O', 'R'],
        evidence: ['iam-extract.txt'],
        place: 'acme-pay-sandbox, global',
      },
    ],
  },
  'lambda/lambda.layers-and-signing': {
    conclusion: 'partially-compliant',
    reason: 'Code signing of one of four functions warns instead of refusing.',
    comment:
      'All layers come from Acme’s own account in fixed versions. For chargeback-intake the signing configuration was set to warn during a release in July 2026 and not set back; every deployment since was signed. See finding F-07.',
    tests: [
      {
        step: 'p1',
        method: 'test',
        depth: 'comprehensive',
        description:
          'Read the code signing configuration of all four functions and the deployments of the period in CloudTrail.',
        result:
          'Three functions enforce. chargeback-intake has warned since 21 July 2026; its six deployments since then were all signed by the pipeline.',
        outcome: 'exception',
        marks: ['R', 'T', 'X'],
        evidence: ['lambda-extract.txt'],
      },
      {
        step: 'p2',
        method: 'test',
        depth: 'comprehensive',
        description: 'Read the layers of all four functions and compared their accounts with the list of publishers.',
        result:
          'Five layers are in use, all from acme-pay-prod and in a fixed version; none of AWS or of a third party.',
        marks: ['R'],
        evidence: ['lambda-extract.txt'],
      },
    ],
  },
}
