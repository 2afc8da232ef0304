import type { ItemStories } from './item-story.ts'

/** The organization's own controls. */
export const organizationItems: ItemStories = {
  'organization/org.policy': {
    comment:
      'The policy and the topic policy on cloud services are approved, current and known. Both engineers asked found the version in force within a minute.',
    tests: [
      {
        step: 'p1',
        method: 'examine',
        description:
          'Read the information security policy (v7) and the policy on the use of cloud services (v4) with the minutes of their approval.',
        result:
          'Both were approved on 12 January 2026, are reviewed yearly and say who may use which AWS services under which conditions.',
        marks: ['A', 'E'],
        evidence: ['isms-documents.txt'],
      },
      {
        step: 'p2',
        method: 'interview',
        description:
          'Asked two engineers of the payments team for the current policy and for the way to obtain an exception.',
        result: 'Both opened version 4 on the intranet and described the exception form and its approver correctly.',
        marks: ['I'],
      },
    ],
  },
  'organization/org.roles': {
    comment:
      'The post of second key custodian stood vacant until February 2026. What takes two custodians, the deletion of a key, was not done in that time (KMS-08).',
  },
  'organization/org.shared-roles': {
    comment:
      'The division of responsibility is written down for all twelve services, with names, and the sixteen complementary controls of the SOC 2 report, the same as in the year before, are carried over with owner and state. This is more than is asked for; see finding F-08, a good practice.',
    note: 'Plan of next year: ask whether version 5 keeps the column for Lambda runtimes: Owen thinks of moving it to the payments team.',
    tests: [
      {
        step: 'p1',
        method: 'examine',
        description:
          'Compared version 4 of the division of responsibility with the services that show cost in the bill of September 2026.',
        result:
          'The twelve services of the workload and those that secure it are in the document, and no other shows cost; each of the sixteen complementary controls of the SOC 2 report to September 2025 has an owner and a state.',
        marks: ['A', 'E'],
        evidence: ['responsibility-matrix.txt'],
      },
      {
        step: 'p2',
        method: 'interview',
        description:
          'Asked a payments engineer and a platform engineer separately who sets the upgrade date of a database engine and who patches its host.',
        result: 'Both gave the answer of the document: the payments team sets the date, AWS patches the host.',
        marks: ['I'],
      },
    ],
  },
  'organization/org.risk-treatment': {
    comment:
      'Version 11 of the Statement of Applicability of 2 March 2026 names all 93 controls, each with a reason. Of its entries 24 contradict the results (section 9.3). By 21 a control is implemented that findings F-01 to F-07 show to be so in part; by three it is left out, although items answer it for the premises of AWS. The statement says that a control is there, not how well it works, so that clause 6.1.3 holds; Acme takes the results into version 12.',
  },
  'organization/org.awareness': {
    comment:
      'All but one of 74 role holders completed the yearly training; the one is on parental leave and her access is suspended.',
  },
  'organization/org.leavers': {
    comment: 'Access ended on the last working day for all nine leavers of the period.',
    tests: [
      {
        step: 'p1',
        method: 'test',
        depth: 'comprehensive',
        description:
          'Traced all nine leavers of the period from the personnel system to Identity Center and to the credential reports of both accounts (sample S-02).',
        result:
          'Each identity was disabled on the last day by provisioning, no key was left, and no later sign-in was recorded.',
        marks: ['A', 'T'],
        evidence: ['leavers.csv', 'identity-session.txt'],
        place: 'Personnel system and Identity Center of Acme Payments',
        sample: 'leavers',
      },
    ],
  },
  'organization/org.region-policy': {
    reason:
      'Data and calls keep to the two permitted Regions. The two deviations from the baseline in eu-central-1 lie in single services and are concluded there: default encryption of volumes, off until 15 October 2026 (EBS-03 and finding F-07), and unfiltered outbound traffic (VPC-07 and finding F-02).',
  },
  'organization/org.change': {
    conclusion: 'partially-compliant',
    reason:
      'Two of 25 sampled changes were emergency changes without approval or with approval after the time allowed; normal changes showed no deviation.',
    comment:
      'Normal changes run through the pipeline with separate people for request, approval and deployment. Emergency changes depend on somebody remembering to ask for approval afterwards. See finding F-04.',
    note: 'CHG-2329 was the night of the scheme outage. Liam was open about it; no sign of concealment.',
    tests: [
      {
        step: 'p1',
        method: 'test',
        depth: 'comprehensive',
        description:
          'Traced the 38 deployments and console changes of March 2026 from CloudTrail to their tickets, then drew 25 of the 412 changes of the register systematically and compared the times of approval and deployment (sample S-01).',
        result:
          'Each of the 38 has a ticket. Of the 25, 23 were approved before deployment by somebody other than the requester. CHG-2329 has no approval; CHG-2457 was approved after two days.',
        outcome: 'exception',
        marks: ['T', 'X'],
        evidence: ['change-register.csv'],
        place: 'Ticket system and pipeline of Acme Payments; CloudTrail of acme-pay-prod',
        sample: 'changes',
      },
      {
        step: 'p2',
        method: 'interview',
        description:
          'Asked the release manager how emergency changes are approved at night and how they are followed up.',
        result:
          'Approval by telephone is allowed and is to be recorded within one working day. Nothing reminds the person on call.',
        outcome: 'exception',
        marks: ['I', 'X'],
      },
    ],
  },
  'organization/org.secure-development': {
    override: {
      origination: 'customer-specific',
      performedBy: [
        { party: 'platform-team', name: '', part: 'Issues principles, coding rules and templates.' },
        { party: 'workload-team', name: '', part: 'Applies them in projects and reviews code.' },
      ],
      reason: 'Acme develops the workload itself, so that no outsourced developers perform a part.',
    },
  },
  'organization/org.incident-plan': {
    comment:
      'The plan has a playbook for leaked AWS keys and was exercised on 11 June 2026; all three improvements are complete.',
    tests: [
      {
        step: 'p1',
        method: 'examine',
        description: 'Read the incident plan (v6), its AWS playbooks and the report of the exercise of 11 June 2026.',
        result:
          'Plan and playbooks are current, name the contacts at AWS and the card schemes, and cover leaked keys, exposed buckets and loss of an account.',
        marks: ['E'],
        evidence: ['incident-exercise.txt', 'isms-documents.txt'],
      },
      {
        step: 'p2',
        method: 'examine',
        description: 'Followed the three improvements of the exercise to their proof.',
        result: 'All three were done by their date; the prepared query was rerun in the presence of the auditor.',
        marks: ['R', 'T'],
        evidence: ['incident-exercise.txt'],
      },
    ],
  },
  'organization/org.supplier-monitoring': {
    conclusion: 'partially-compliant',
    reason:
      'The form on which reports of AWS are evaluated does not ask for Regions and period, so that a gap in one report went unseen (F-03).',
    comment:
      'What the form asks for was done: new AWS reports are evaluated within six weeks of their issue, and suppliers are watched in operation. The gap lies in the form.',
    failed: 'design',
    tests: [
      {
        step: 'p1',
        method: 'examine',
        description:
          'Read the evaluations of the SOC 1 report, its letter and the PCI DSS attestation, and the form they are written on.',
        result:
          'All three were evaluated within six weeks. The form asks for title, date, opinion and exceptions, and not for Regions and period; the missing eu-central-1 in the attestation was not noticed.',
        outcome: 'exception',
        marks: ['E', 'X'],
        evidence: ['supplier-files.txt'],
      },
      {
        step: 'p2',
        method: 'test',
        description: 'Followed the access of Tern Managed Hosting and three notices of suppliers through monitoring.',
        result:
          'All 212 sign-ins of the period stand in the weekly review of the operations centre, and each of the three notices was assessed within two days.',
        marks: ['T'],
        evidence: ['supplier-files.txt'],
        place: 'SIEM of Acme Payments, shown by the operations centre',
      },
    ],
  },
  'organization/org.cloud-exit': {
    conclusion: 'partially-compliant',
    reason:
      'The exit plan covers all stores, but the export of the ledger has not been rehearsed since 2023; the client’s own interval is two years.',
    comment:
      'The plan is sound and names triggers, formats and keys. Its rehearsal is overdue and is planned for February 2027. See finding F-06.',
    tests: [
      {
        step: 'p1',
        method: 'examine',
        description:
          'Read the exit plan of March 2025 and the record of its last rehearsal, and compared its stores with the data inventory.',
        result:
          'All eight stores have an export method and an owner. The last rehearsal of the ledger export is dated 14 September 2023.',
        outcome: 'exception',
        marks: ['E', 'X'],
        evidence: ['supplier-files.txt'],
      },
    ],
  },
  'organization/org.premises-environment': {
    conclusion: 'not-applicable',
    reason:
      'No equipment of Acme’s own stands between the workload and its users: the card schemes reach AWS over the internet, and administration is possible from any managed laptop. The diagram of 17 August 2026 and the exercise of 11 June 2026, which was run from home, confirm it.',
    tests: [
      {
        step: 'p1',
        method: 'examine',
        description:
          'Looked for equipment of Acme that the workload relies on, in the diagram of 17 August 2026 and in the report of the exercise of 11 June 2026.',
        result:
          'The diagram shows none: none of its seven external flows passes through equipment of Acme. The exercise was run from home, without a link or device of the office.',
        marks: ['E'],
        evidence: ['assets-and-data.txt', 'incident-exercise.txt'],
      },
    ],
  },
  'organization/org.premises-access': {
    conclusion: 'not-assessed',
    comment: 'The Dublin office could not be visited because of building works; a visit is planned for January 2027.',
  },
}
