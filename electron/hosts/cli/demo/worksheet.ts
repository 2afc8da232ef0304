// cspell:words Gallagher Priya Raman
import type { NewRecord } from '../../../../shared/model/intention.ts'

const platform = 'Owen Gallagher'
const security = 'Priya Raman'

/** An answer to a question of the nine exercises AWS names for finding the split of a use case, by the question's id. */
function answer(
  question: string,
  owner: string,
  text: string,
  status: NewRecord<'worksheet'>['status'] = 'done',
): NewRecord<'worksheet'> {
  return { exercise: Number(question.charAt(1)), question, answer: text, status, owner, on: '2026-10-05' }
}

export const worksheet: readonly NewRecord<'worksheet'>[] = [
  answer(
    'w1.external',
    security,
    'PCI DSS v4.0.1 and DORA for the whole workload, GDPR for the data of cardholders; the contracts with two card schemes.',
  ),
  answer(
    'w1.internal',
    security,
    'POL-01, POL-04 and the five standards of the ISMS; the register of documents was read.',
  ),
  answer(
    'w1.objectives',
    security,
    'Those of the engagement letter. The audit committee and the acquiring bank rely on the result.',
  ),
  answer(
    'w1.frameworks',
    security,
    'NIST CSF 2.0 with a Target Profile of 2 March 2026, and ISO/IEC 27001 with clauses 4 to 10.',
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
    'Complete: the cost report of September 2026 and AWS Config in both accounts name the same twelve services.',
  ),
  answer(
    'w3.options',
    platform,
    'All were answered with the platform team on 5 October 2026 and checked in the console.',
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
  answer('w4.not-in-use', platform, 'Macie and Detective; the security operations centre uses its own log platform.'),
  answer(
    'w5.obtained',
    security,
    'SOC 2 and SOC 1 with its letter, and the PCI DSS attestation, by supplier assurance from AWS Artifact.',
  ),
  answer(
    'w5.evaluated',
    security,
    'Supplier assurance, each report in the month of its issue: sufficient but for the disposal of media.',
  ),
  answer('w5.duties', security, 'Sixteen, all carried over to the division of responsibility; entered under reliance.'),
  answer('w6.internal', security, 'Both internal auditors completed the Cloud Audit Academy in May 2026.'),
  answer('w6.external', security, 'The lead auditor holds its certificate; the manager and the partner attended.'),
  answer(
    'w7.reviewed',
    platform,
    'Yes, in March 2026, by the platform team with a solutions architect of AWS; the milestone was seen.',
  ),
  answer(
    'w7.risks',
    platform,
    'Two high risks, both closed in June 2026; five medium ones, of which one is open (egress).',
  ),
  answer(
    'w8.solutions',
    platform,
    'The filtering appliances of Skerry Web Defence behind the load balancer of acme-pay-prod, run by the payments team.',
  ),
  answer(
    'w8.assured',
    security,
    'By a yearly questionnaire. That of September 2026 had not come back at the end of the fieldwork.',
    'in-progress',
  ),
  answer(
    'w9.partners',
    platform,
    'None. Tern Managed Hosting watches image builds at weekends and is not a competency partner.',
  ),
  answer('w9.access', platform, '', 'not-applicable'),
]
