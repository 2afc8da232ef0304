// cspell:words Gallagher Priya Raman
/** An answer to one of the nine exercises AWS names for finding the split of a use case. */
export interface AnswerStory {
  readonly exercise: number
  readonly question: string
  readonly answer: string
  readonly owner: string
}

export const worksheet: readonly AnswerStory[] = [
  {
    exercise: 1,
    question: 'Which external and internal requirements and objectives apply?',
    answer:
      'PCI DSS v4.0.1, DORA and GDPR; ISO/IEC 27001 certification of the ISMS; NIST CSF 2.0 with a Target Profile of 2 March 2026.',
    owner: 'Priya Raman',
  },
  {
    exercise: 2,
    question: 'Which Cloud Adoption Framework and Well-Architected practices are followed?',
    answer:
      'The security perspective of the Cloud Adoption Framework guided the account structure; the security pillar is reviewed yearly.',
    owner: 'Owen Gallagher',
  },
  {
    exercise: 3,
    question: 'Which security functions and options of each service are in use?',
    answer:
      'Recorded as the options of each service in scope: customer managed keys, Session Manager, own images, organization trail with data events.',
    owner: 'Owen Gallagher',
  },
  {
    exercise: 4,
    question: 'Which AWS security, identity and compliance services are in use?',
    answer:
      'IAM Identity Center, GuardDuty, Security Hub, Inspector, Config, Firewall Manager, KMS, WAF at the edge, Network Firewall in eu-west-1.',
    owner: 'Owen Gallagher',
  },
  {
    exercise: 5,
    question: 'Which third-party attestations are relied on, and what remains with the customer?',
    answer:
      'SOC 2, SOC 1 with letter, and the PCI DSS attestation. Complementary controls are carried over to the division of responsibility.',
    owner: 'Priya Raman',
  },
  {
    exercise: 6,
    question: 'How are internal and external audit teams trained?',
    answer: 'Two internal auditors and the whole external team completed the Cloud Audit Academy.',
    owner: 'Priya Raman',
  },
  {
    exercise: 7,
    question: 'When was the last Well-Architected review, and what came of it?',
    answer: 'March 2026: two high-risk issues, both closed in June 2026.',
    owner: 'Owen Gallagher',
  },
  {
    exercise: 8,
    question: 'Which Marketplace solutions are in use?',
    answer: 'The filtering appliances of Skerry Web Defence behind the load balancer.',
    owner: 'Owen Gallagher',
  },
  {
    exercise: 9,
    question: 'Which competency partners are engaged?',
    answer: 'None. Tern Managed Hosting watches image builds at weekends and is not a competency partner.',
    owner: 'Owen Gallagher',
  },
]
