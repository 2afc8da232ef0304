// cspell:words CISO
import type { ItemStories } from './item-story.ts'

/** Controls that are concluded once for all services. */
export const commonItems: ItemStories = {
  'common/common.physical-access': {
    comment:
      'Supported by the SOC 1 report to June 2026 and after that by management’s word in the letter. The SOC 2 report of the whole period became available only in time for the reading of 12 November 2026. Acme relies on SOC 1 for facilities and has not evaluated criterion CC6.4 of SOC 2; once it does, the letter is not needed.',
    tests: [
      {
        step: 'p1',
        method: 'examine',
        description:
          'Read the tests of physical access in the SOC 1 Type II report and the letter that continues it, together with Acme’s evaluations of 4 September (report) and 5 October 2026 (letter). The SOC 2 report of the period, which the catalogue names, had not been issued.',
        result:
          'Both Regions are in scope, the opinion is unmodified and no exception is noted. From 1 July 2026 only the letter speaks, as Acme’s evaluation of the letter says too.',
        marks: ['E'],
        evidence: [
          'soc1-reading.txt',
          'AWS SOC 1 Type II report, July 2025 to June 2026',
          'AWS Continued Operations Letter, July to September 2026',
        ],
        place: 'AWS Artifact of Acme Payments, read on screen',
      },
    ],
  },
  'common/common.environmental': {
    comment:
      'As for physical access: a report to June 2026, a letter after it, and SOC 2, which came last, evaluated by Acme for other criteria. Payments do not rely on any single zone (COM-13).',
    tests: [
      {
        step: 'p1',
        method: 'examine',
        description:
          'Read the tests of fire, power and cooling systems in the SOC 1 Type II report and the letter that continues it, in place of the SOC 2 report of the period, which had not been issued.',
        result:
          'Each system was tested without exception for facilities of both Regions; from 1 July 2026 only the letter speaks.',
        marks: ['E'],
        evidence: [
          'soc1-reading.txt',
          'AWS SOC 1 Type II report, July 2025 to June 2026',
          'AWS Continued Operations Letter, July to September 2026',
        ],
        place: 'AWS Artifact of Acme Payments, read on screen',
      },
    ],
  },
  'common/common.hardware-maintenance': {
    comment:
      'Three scheduled events of the period were handled before their date. For the half of AWS, as for physical access: SOC 1 to June 2026, a letter after it.',
    tests: [
      {
        step: 'p1',
        method: 'examine',
        description:
          'Read the tests of maintenance in the SOC 1 Type II report with its letter, the SOC 2 report of the period not having been issued, and the scheduled events of both accounts for the period.',
        result:
          'Maintenance was tested without exception; three instance retirements were announced and each instance had been replaced before its date.',
        marks: ['E', 'T'],
        evidence: [
          'soc1-reading.txt',
          'AWS SOC 1 Type II report, July 2025 to June 2026',
          'AWS Continued Operations Letter, July to September 2026',
        ],
        place: 'AWS Artifact of Acme Payments; health events of both accounts',
      },
    ],
  },
  'common/common.media-disposal': {
    conclusion: 'partially-compliant',
    reason:
      'Acme evaluated an attestation on media disposal, but one that leaves out eu-central-1 and the first nine months of the period (F-03).',
    comment:
      'Volumes, and all buckets but the two for access logs, are encrypted under keys that Acme can delete, so that the gap is one of evidence more than of protection.',
    reliance:
      'Accepted in writing by the CISO on 11 November 2026 until the media controls of the SOC 2 report are mapped: all volumes, and all buckets but the two for access logs, are encrypted under keys that Acme can delete.',
    tests: [
      {
        step: 'p1',
        method: 'examine',
        description:
          'Read the PCI DSS Attestation of Compliance of 30 June 2026 and compared its locations and date with Regions and period of this assessment.',
        result:
          'eu-west-1 is listed; eu-central-1 is not, and the attestation says nothing about the time before its date.',
        outcome: 'exception',
        marks: ['E', 'X'],
        evidence: ['pci-reading.txt', 'AWS PCI DSS Attestation of Compliance of 30 June 2026'],
        place: 'AWS Artifact of Acme Payments, read on screen',
      },
    ],
  },
  'common/common.resource-names': {
    conclusion: 'partially-compliant',
    reason:
      'Two tags in the production account held the mobile number of a merchant contact; the naming rules do not cover tags.',
    failed: 'design',
    comment:
      'Names of resources follow the rules and reveal nothing. The two tags were removed on 9 October 2026; the tag policy is being extended. See finding F-07.',
    tests: [
      {
        step: 'p1',
        method: 'test',
        depth: 'comprehensive',
        description:
          'Searched names, tags, descriptions and user data of all resources of both accounts for card numbers, secrets, mail addresses and telephone numbers.',
        result:
          'No card number, secret or mail address. Two tags “contact” on one load balancer and one bucket held a mobile number.',
        outcome: 'exception',
        marks: ['R', 'X'],
        evidence: ['names-search.txt'],
      },
    ],
  },
  'common/common.configuration-management': {
    reason:
      'The one deviation, the network of eu-central-1, lies in one service and is concluded there (VPC-07 and finding F-02).',
  },
  'common/common.vulnerability-management': {
    reason:
      'The one deviation, engines of databases that are not scanned, lies in one service and is concluded there (RDS-02 and finding F-01).',
  },
  'common/common.zone-security': {
    reason:
      'The one deviation, outbound traffic of eu-central-1, lies in one service and is concluded there (VPC-07 and finding F-02).',
  },
  'common/common.patch-management': {
    comment:
      'Guest systems and functions are patched by replacement within seven days. Managed database engines are not part of this routine; see the deviation for Amazon RDS (RDS-02).',
    tests: [
      {
        step: 'p1',
        method: 'test',
        description:
          'Compared the age of all running images and function runtimes with the patch standard, and read the patch states of all 24 instances.',
        result:
          'No instance ran an image older than seven days; no critical patch was missing; all runtimes are supported.',
        marks: ['E', 'R'],
        evidence: ['ec2-extract.txt', 'lambda-extract.txt'],
        place: 'acme-pay-prod, both Regions',
      },
    ],
  },
  'common/common.logging-monitoring': {
    comment:
      'Every source that the logging standard names is on in both accounts and both Regions, six days spread over the period show no gap, and two staged events raised their alerts within five minutes.',
    tests: [
      {
        step: 'p2',
        method: 'test',
        description:
          'Had a platform engineer change a security group in eu-central-1 and try a sign-in to acme-pay-security that is refused, and followed both to the alert.',
        result:
          'Both events were in the archive after two minutes and on the screen of the operations centre after four and five minutes.',
        marks: ['O', 'T'],
        evidence: ['common-session.txt'],
      },
    ],
  },
  'common/common.data-residency': {
    comment:
      'A service control policy refuses all other Regions for regional services, so that data cannot get there by mistake.',
  },
}
