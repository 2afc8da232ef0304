import type { Origination, Performer } from '../../shared/model/catalogue.ts'
import type { ReportRow } from '../../shared/model/report.ts'
import type { Explanation } from '../../shared/model/row.ts'

type Procedure = Omit<ReportRow['procedures'][number], 'outcome' | 'evidence' | 'sample'>

/** A control in words that fit any service, for the sample report. */
export interface ControlPattern {
  readonly title: (service: string) => string
  readonly objective: string
  readonly origination: Origination
  readonly explanation: Explanation
  readonly performedBy: Performer[]
  readonly provided: (service: string) => string | null
  readonly responsibility: (service: string) => string | null
  readonly references: string[]
  readonly sources: string[]
  readonly gap: string
  readonly comment: (service: string) => string
  readonly procedures: (service: string) => Procedure[]
}

const examine = (description: string, result: string): Procedure => ({
  method: 'examine',
  depth: 'focused',
  description,
  result,
  location: 'payments-prod / eu-west-1',
  by: 'Amélie Dufresne',
  on: '2026-02-11',
  tickMarks: ['E', 'A'],
})
const test = (description: string, result: string): Procedure => ({
  method: 'test',
  depth: 'comprehensive',
  description,
  result,
  location: 'payments-prod / eu-west-1, eu-central-1',
  by: 'Tomáš Žižka',
  on: '2026-02-18',
  tickMarks: ['R', 'T'],
})
const interview = (description: string, result: string): Procedure => ({
  method: 'interview',
  depth: 'basic',
  description,
  result,
  location: 'by video call',
  by: 'Amélie Dufresne',
  on: '2026-02-05',
  tickMarks: ['I'],
})

const aws: Performer = { party: 'aws', name: '', part: 'Operates the service and its hosts.' }
const platform: Performer = {
  party: 'platform-team',
  name: '',
  part: 'Sets the guard rails for all accounts by service control policy.',
}
const workload: Performer = {
  party: 'workload-team',
  name: '',
  part: 'Keeps its own resources within them and acts on alarms.',
}
const partner: Performer = {
  party: 'third-party',
  name: 'Nordlicht Managed Services GmbH',
  part: 'Watches alarms outside office hours.',
}

/** Eight controls that most services have in some form. */
export const ControlPatterns: readonly ControlPattern[] = [
  {
    title: () => 'Public access is blocked for the account and for every resource',
    objective: 'No data can be reached by an anonymous request or by any AWS account at large.',
    origination: 'customer-specific',
    explanation: { rule: 'R5', words: 'customer, because only the customer can set or decide this' },
    performedBy: [platform, workload],
    provided: (service) =>
      `AWS offers settings of ${service} that override any policy that would open a resource to the public, and sets them on for new resources. It changes none that existed before.`,
    responsibility: (service) =>
      `The customer must keep all of these settings on for each account and each resource of ${service}, restrict who can change them, and be told at once when one is switched off.`,
    references: ['NIST CSF 2.0 PR.AA-05', 'ISO/IEC 27001:2022 A.8.3, A.5.15'],
    sources: ['AWS, user guide, “Blocking public access”, not re-checked'],
    gap: 'Three of 41 resources lacked the setting; see the finding.',
    comment: (service) =>
      `All accounts in scope were read by script. The settings of ${service} are applied by a module of the platform team and compared with the inventory each night.`,
    procedures: (service) => [
      test(
        `Read the public access settings of every ${service} resource in the two Regions and compared them with the standard CS-14.`,
        'All settings were on but for the resources named in the finding.',
      ),
      examine(
        'Searched identity policies for the permission to lift the block, and read the organization policy that takes it away.',
        'Only the platform role can change the settings.',
      ),
    ],
  },
  {
    title: (service) => `Least privilege for people and programs that use ${service}`,
    objective: 'Each identity can do what its task needs, and nothing more.',
    origination: 'customer-specific',
    explanation: { rule: 'R5', words: 'customer, because only the customer can set or decide this' },
    performedBy: [workload],
    provided: (service) =>
      `AWS evaluates every request to ${service} against the policies the customer wrote, and records the decision.`,
    responsibility: () =>
      'The customer must grant access by role, review it at least every quarter, and remove what is not used within ninety days.',
    references: ['NIST CSF 2.0 PR.AA-05', 'ISO/IEC 27001:2022 A.8.2'],
    sources: ['AWS, IAM user guide, “Security best practices”, checked 2025-12-01'],
    gap: 'A role held administrator rights it did not use for eleven months.',
    comment: () => 'Access reviews of all four quarters were seen, with the names of those who decided.',
    procedures: () => [
      examine(
        'Read the four quarterly reviews and traced ten removals to the policy in force.',
        'All ten were carried out within five days.',
      ),
      interview(
        'Asked the owner of the identity platform how unused access is found.',
        'A weekly report from IAM Access Analyzer is worked off in the team’s board.',
      ),
    ],
  },
  {
    title: (service) => `Hosts and hypervisors under ${service} are patched`,
    objective: 'Known weaknesses below the line are closed before they can be used.',
    origination: 'inherited',
    explanation: {
      rule: 'R3',
      words:
        'AWS, because the control lies wholly in what AWS operates; the customer evaluates the report that covers it',
    },
    performedBy: [aws],
    provided: (service) =>
      `AWS patches the hosts, firmware and hypervisors that run ${service}, without the customer’s doing and mostly without its notice.`,
    responsibility: () => null,
    references: ['NIST CSF 2.0 PR.PS-02', 'ISO/IEC 27001:2022 A.8.8'],
    sources: ['AWS, Shared Responsibility Model page, checked 2026-01-20'],
    gap: 'Reliance is not supported for one Region.',
    comment: () => 'Nothing for the customer to do; the client reads the report each year and keeps a note of it.',
    procedures: () => [
      examine(
        'Read the auditor’s opinion, exceptions and criteria of the report named under reliance.',
        'The criterion is covered without exception.',
      ),
    ],
  },
  {
    title: (service) => `Encryption at rest of data held in ${service}`,
    objective: 'Stored data cannot be read by whoever holds the medium.',
    origination: 'shared',
    explanation: { rule: 'R4', words: 'shared, because the service encrypts but the key policy is the customer’s' },
    performedBy: [aws, platform],
    provided: (service) =>
      `AWS encrypts what ${service} stores and keeps key material in hardware modules that nobody at AWS can read.`,
    responsibility: () =>
      'The customer must choose a customer managed key for card data, write its policy for named roles, rotate it yearly and watch for its deletion.',
    references: ['NIST CSF 2.0 PR.DS-01', 'ISO/IEC 27001:2022 A.8.24'],
    sources: ['AWS, KMS developer guide, “Key policies”, checked 2025-11-18'],
    gap: 'Two stores still use the AWS managed key.',
    comment: (service) =>
      `Every store of ${service} in scope is encrypted. Keys are made by template; their policies name four roles.`,
    procedures: () => [
      test(
        'Listed all stores with their keys and read the policy of each key.',
        'All keys are customer managed but for two stores of test data.',
      ),
    ],
  },
  {
    title: () => 'Changes are recorded and kept for a year',
    objective: 'What was done, by whom and when can be told for any day of the last year.',
    origination: 'shared',
    explanation: {
      rule: 'R4',
      words: 'shared, because AWS and the customer each act on this control in their own layer',
    },
    performedBy: [aws, platform, partner],
    provided: (service) =>
      `AWS records each management request to ${service} within fifteen minutes and offers it to the customer.`,
    responsibility: () =>
      'The customer must keep a trail for all Regions in an account of its own, protect it against change, keep it for a year and look at it.',
    references: ['NIST CSF 2.0 DE.CM-09', 'ISO/IEC 27001:2022 A.8.15'],
    sources: ['AWS, CloudTrail user guide, “Security best practices”, not re-checked'],
    gap: 'Data events are kept for ninety days only.',
    comment: () => 'The trail of the organization writes to the log archive. Its objects are locked for 400 days.',
    procedures: () => [
      test(
        'Made three harmless changes and looked for them in the log archive.',
        'All three were there within nine minutes.',
      ),
      examine(
        'Read the object lock and life-cycle rules of the log bucket.',
        'Locked in compliance mode for 400 days.',
      ),
    ],
  },
  {
    title: (service) => `Backups of ${service} are made and restored`,
    objective: 'Data can be brought back within the time the business has agreed to.',
    origination: 'customer-specific',
    explanation: { rule: 'R5', words: 'customer, because only the customer can set or decide this' },
    performedBy: [workload],
    provided: () => null,
    responsibility: (service) =>
      `The customer must back up what ${service} holds, keep a copy in a second account and Region, and restore it at least once a year.`,
    references: ['NIST CSF 2.0 PR.DS-11', 'ISO/IEC 27001:2022 A.8.13'],
    sources: ['AWS, Backup developer guide, “Restore testing”, not re-checked'],
    gap: 'No restore was tried in the period.',
    comment: () => 'A plan of AWS Backup covers all production stores; a vault lock protects the copies.',
    procedures: () => [
      examine(
        'Read the job reports of twelve months and the record of the last restore.',
        'Jobs ran daily; the last restore was in November 2025 and took 41 minutes.',
      ),
    ],
  },
  {
    title: (service) => `Traffic to and from ${service} is encrypted`,
    objective: 'Nobody on the way can read or change what is sent.',
    origination: 'shared',
    explanation: {
      rule: 'R4',
      words: 'shared, because AWS and the customer each act on this control in their own layer',
    },
    performedBy: [aws, workload],
    provided: (service) =>
      `AWS offers TLS 1.2 and 1.3 at each endpoint of ${service} and encrypts traffic between its sites.`,
    responsibility: () =>
      'The customer must refuse plain connections by policy, check certificates in its clients, and retire old protocol versions.',
    references: ['NIST CSF 2.0 PR.DS-02', 'ISO/IEC 27001:2022 A.8.20'],
    sources: ['AWS, general reference, “TLS versions”, checked 2026-01-20'],
    gap: 'A client in the settlement job does not check certificates.',
    comment: () => 'Policies deny requests without TLS. A scan of the endpoints found no older version.',
    procedures: () => [test('Tried a plain connection and TLS 1.0 against each endpoint.', 'All were refused.')],
  },
  {
    title: (service) => `Alarms from ${service} reach somebody who acts`,
    objective: 'What needs a person is seen by one within the agreed time.',
    origination: 'customer-specific',
    explanation: { rule: 'R5', words: 'customer, because only the customer can set or decide this' },
    performedBy: [workload, partner],
    provided: (service) => `AWS sends the events of ${service} to the customer’s event bus.`,
    responsibility: () =>
      'The customer must route them to a rota, set a time for each severity, and measure whether it is kept.',
    references: ['NIST CSF 2.0 DE.AE-06', 'ISO/IEC 27001:2022 A.8.16'],
    sources: ['AWS, EventBridge user guide, not re-checked'],
    gap: 'One alarm of February 2026 was acknowledged by nobody.',
    comment: () => 'Times are measured by the ticket system; the median of the period was six minutes.',
    procedures: () => [
      test('Drew a sample of 25 alarms and traced each to its ticket.', 'All but one were acknowledged in time.'),
    ],
  },
]
