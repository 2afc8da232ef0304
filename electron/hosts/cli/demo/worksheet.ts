// cspell:words Gallagher Priya Raman
import type { NewRecord } from '../../../../shared/model/intention.ts'

const platform = 'Owen Gallagher'
const security = 'Priya Raman'

/** The day on which most questions were asked, the first of the fieldwork. */
export const workshop = '2026-10-06'

/** The day the last report of AWS was evaluated. */
const reportsRead = '2026-11-12'

/** An answer to a question of the nine exercises AWS names for finding the split of a use case, by the question's id. */
function answer(
  question: string,
  owner: string,
  text: string,
  { status = 'done', on = workshop }: Partial<Pick<NewRecord<'worksheet'>, 'status'> & { on: string }> = {},
): NewRecord<'worksheet'> & { on: string } {
  return { exercise: Number(question.charAt(1)), question, answer: text, status, owner, on }
}

export const worksheet: readonly (NewRecord<'worksheet'> & { on: string })[] = [
  answer(
    'w1.external',
    security,
    'PCI DSS v4.0.1 and DORA for the whole workload, GDPR for the data of cardholders; the contracts with two card schemes.',
  ),
  answer(
    'w1.internal',
    security,
    'POL-01, POL-04 and the four standards of the ISMS; the register of documents was read.',
  ),
  answer(
    'w1.objectives',
    security,
    'Those of the engagement letter. The audit committee and the acquiring bank rely on the result.',
  ),
  answer(
    'w1.frameworks',
    security,
    'NIST CSF 2.0 with a Target Profile of 2 March 2026, which leaves out RC.CO-04, and ISO/IEC 27001 with clauses 4 to 10, all of them, and Annex A, of which the Statement of Applicability leaves out A.7.5, A.7.11, A.7.12 and A.8.30.',
  ),
  answer(
    'w2.use',
    platform,
    'The security perspective of the Cloud Adoption Framework guided the account structure in 2023; no assessment by AWS or a partner was done.',
  ),
  answer('w2.gaps', platform, 'None was recorded then; the practices below were asked anew.'),
  answer(
    'w3.services',
    platform,
    'Complete: beside the services that secure and run the workload (exercise 4, Backup, Secrets Manager and CloudWatch), the cost report of September 2026 and AWS Config in both accounts name the same twelve.',
  ),
  answer(
    'w3.options',
    platform,
    'All were answered with the platform team when the scope was drawn up, and checked with it in the console on 6 October 2026. That of Amazon S3, a customer managed key, holds for nine of the eleven buckets; the two for access logs of load balancers use keys of S3 (S3-06).',
  ),
  answer(
    'w3.standards',
    platform,
    'For ten of the twelve; CloudFront and Lambda follow the modules of the platform team.',
  ),
  answer(
    'w4.in-use',
    platform,
    'IAM Identity Center, GuardDuty, Security Hub, Inspector, Config, Firewall Manager, AWS WAF at the edge, and Network Firewall in eu-west-1. The security operations centre reads them all.',
  ),
  answer(
    'w4.not-in-use',
    platform,
    'Macie and Detective. The security operations centre works with Lantern SIEM, which its provider runs.',
  ),
  answer(
    'w5.obtained',
    security,
    'SOC 2 and SOC 1 with its letter, and the PCI DSS attestation, by supplier assurance from AWS Artifact; the SOC 2 report of the period came last.',
    { on: reportsRead },
  ),
  answer(
    'w5.evaluated',
    security,
    'Supplier assurance, each report within six weeks of its issue. By its evaluation they suffice but for media and PCI DSS: there the attestation leaves out eu-central-1, and October 2025 to June 2026 in both Regions, which it noticed when the auditor asked. The letter for three months it takes for what it is, the word of AWS management.',
    { on: reportsRead },
  ),
  answer(
    'w5.duties',
    security,
    'Sixteen of the SOC 2 report, one of the SOC 1 report and one of the PCI DSS attestation. All are entered under reliance. The sixteen are the same as in the report of the year before and stand in the division of responsibility.',
    { on: reportsRead },
  ),
  answer('w6.internal', security, 'Both internal auditors completed the Cloud Audit Academy in May 2026.'),
  answer(
    'w6.external',
    security,
    'The lead auditor holds its certificate; the manager and the partner attended, as recorded below.',
  ),
  answer(
    'w7.reviewed',
    platform,
    'Yes, in March 2026, by the platform team with a solutions architect of AWS; the milestone was seen.',
  ),
  answer(
    'w7.risks',
    platform,
    'Two high risks, both closed in June 2026; five medium ones, of which one is open: outbound traffic of the recovery Region.',
  ),
  answer(
    'w8.solutions',
    platform,
    'The filtering appliances of Skerry Web Defence behind the load balancer of acme-pay-prod, run by the payments team.',
  ),
  answer(
    'w8.assured',
    security,
    'By the assessment of 2 March 2026, and by a yearly questionnaire between assessments. That of September 2026 had not come back at the end of the fieldwork.',
    { status: 'in-progress', on: reportsRead },
  ),
  answer(
    'w9.partners',
    platform,
    'None. Tern Managed Hosting, which watches image builds at weekends, and the providers of the SIEM and of sign-in are recorded below; none is a competency partner.',
  ),
  answer(
    'w9.access',
    platform,
    'Tern Managed Hosting signs in through the identity provider and may restart a build. Lantern SIEM reads two buckets of acme-pay-security and has a second role for two response actions. Skerry Web Defence and Gatehouse Identity have no access.',
  ),
]
