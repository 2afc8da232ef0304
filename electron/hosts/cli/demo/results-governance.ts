// cspell:words Adeyemi CISO Priya Raman
import type { UsualResults } from './usual-result.ts'

/** Context, leadership, risk, compliance and suppliers of the organization. */
export const governanceResults: UsualResults = {
  'org.context p1':
    'The scope statement of 2 March 2026 names acme-pay-prod and acme-pay-security. acme-pay-sandbox and the management account are left out with a reason: the one holds generated data and has no path to production, the other holds no workload.',
  'org.legal-register p1':
    'Five of 31 obligations were followed, among them Article 28 of the GDPR and requirement 10 of PCI DSS. Each led to an owner and a control, three of them to an agreement accepted in AWS Artifact.',
  'org.legal-register p2': {
    result:
      'PostgreSQL and the operating system are open source, with no fee for use. Of the filtering appliance three are licensed and two run, the third being for the recovery Region; the subscription was renewed on 4 January 2026.',
    place: 'acme-pay-prod, both Regions; subscriptions of AWS Marketplace',
    evidence: ['assets-and-data.txt'],
  },
  'org.dependencies p1':
    'The impact analysis of 22 January 2026 names four critical services: authorization, clearing, settlement and statements. Each has an owner, a rating and a list of the AWS services it needs.',
  'org.dependencies p2': {
    description: 'Interviewed Grace Adeyemi, head of payments engineering and owner of the authorization service.',
    result:
      'She named RDS, KMS and the load balancer as what authorization cannot do without, and two hours as the longest outage, as the impact analysis does.',
  },
  'org.leadership p1':
    'Minutes of all four board meetings of the period hold decisions on security with an owner. The budget of 2026 funds eleven of the twelve actions of the treatment plan; the twelfth was put off to 2027 by decision.',
  'org.leadership p2': {
    description: 'Interviewed Margaret Quinn, Chief Operating Officer and accountable for security in top management.',
    result:
      'She named dependence on one Region, leaked credentials and suppliers as the three largest risks, which are the first three of the register, and the decision of 12 January 2026 on the recovery Region.',
  },
  'org.roles p1':
    'All fourteen security roles have a holder and a deputy in the matrix of 17 August 2026; the post of second key custodian was filled in February 2026.',
  'org.roles p2': {
    result:
      'The 64 assignments of the nine permission sets were compared with the eight pairs of duties that the matrix calls conflicting. Nobody holds both duties of a pair.',
    place: 'IAM Identity Center of the organization; acme-pay-prod and acme-pay-security',
    evidence: ['identity-session.txt', 'iam-extract.txt'],
  },
  'org.risk-method p1':
    'Two risks were rated again by the auditor with method v3 of February 2026 and came out at the same grade. The board approved the appetite statement on 12 January 2026.',
  'org.risk-method p2': {
    description: 'Interviewed Grace Adeyemi, owner of the risks of the card gateway.',
    result:
      'She described the way from entry to treatment as written, and named the CISO for accepting medium risks and the board for high ones.',
  },
  'org.enterprise-risk p1':
    'The three high risks of the gateway stand in the enterprise report of the second quarter of 2026 with the same ratings. All four quarterly messages of the communication plan were sent.',
  'org.risk-assessment p1':
    'The register was reviewed on 15 September 2026. It holds 38 risks in order of rating and covers each scenario of the list except satellite links, which the workload does not use.',
  'org.risk-assessment p2': {
    result:
      'The five most frequent weaknesses of Security Hub in the third quarter were looked up. Each belongs to a rated risk; late patches belong to risk R-12, rated medium.',
    place: 'Security Hub of acme-pay-security, for both accounts and Regions',
    evidence: ['common-session.txt', 'governance-records.txt'],
  },
  'org.risk-treatment p1':
    'Six completed actions were followed to their proof. The Statement of Applicability, version 11, holds all 93 controls with a reason. Eleven inherited controls rest on a report of AWS, and all four acceptances run until a stated day in 2027.',
  'org.risk-treatment p2': {
    description:
      'Interviewed Owen Gallagher and Priya Raman on one overdue and one accepted risk (R-07, recovery Region; R-21, single identity provider).',
    result:
      'Both gave the reasons of the register: R-07 waits for the new network module and was extended with approval; R-21 is accepted because emergency access does not need the provider.',
  },
  'org.objectives p1':
    'Seven objectives were measured each quarter. Two were missed in the second quarter, time to withdraw access and age of exceptions, and both led to an action with an owner.',
  'org.documented-information p1': {
    result:
      'An engineer carried out two runbooks before the auditor, the failover of pay-core from one zone to the other and the release of a quarantined host. Each step stood in the version in force.',
    place: 'acme-pay-prod, eu-west-1; carried out by a platform engineer before the auditor',
    description: 'Had two runbooks carried out, and compared each step with the version in force in document control.',
    marks: ['E', 'O'],
    evidence: ['governance-records.txt'],
  },
  'org.internal-audit p1':
    'Both audits of the programme took place, in March and June 2026, by people outside the payments and platform teams. Of nine findings seven are closed; the audit committee extended two on 28 April 2026.',
  'org.management-review p1':
    'The review of 14 July 2026 had every input that clause 9.3 asks for. Five of six decisions are carried out; the sixth, a second office line, is due in December 2026.',
  'org.threat-intelligence p1':
    'Four sources are read each working day. Of 46 items that concerned the workload in the third quarter all were judged within two days, and nine led to a ticket.',
  'org.supply-chain p1':
    'The programme was approved on 12 January 2026, its four measures were reported twice in the period, and concentration on AWS stands in the register as risk R-03.',
  'org.suppliers p1':
    'Payments to suppliers, the Marketplace subscriptions and the external accounts of all trust policies were compared with the register of 30 June 2026: 27 suppliers, each with rank and owner, and none missing.',
  'org.suppliers p2':
    'The files of all five suppliers of the workload were read: AWS, Tern Managed Hosting, Skerry Web Defence, Lantern SIEM and Gatehouse Identity. Each holds an assessment of 2026 and the decision of the supplier board.',
  'org.supplier-agreements p1':
    'The contracts of all five suppliers of the workload were read. That of Tern Managed Hosting grants no right of audit; the CISO accepted a yearly report in its place on 9 March 2026.',
  'org.supplier-monitoring s1': {
    result:
      'Availability by Region, incidents and credits of AWS were kept for four quarters and judged by the supplier board in each. One change of a subcontractor was announced in the period and judged within six days. The right of audit was last used in May 2025, together with other clients.',
    place: 'Indicators and minutes of the supplier board, shown by supplier assurance',
    evidence: ['supplier-files.txt'],
  },
}
