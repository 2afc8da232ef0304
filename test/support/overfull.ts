import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadLibrary } from '../../electron/catalogues/load.ts'
import { invariant } from '../../shared/invariant.ts'
import type { Intention } from '../../shared/model/intention.ts'
import { FindingStatus, Severity } from '../../shared/model/finding.ts'
import type { Profile } from '../../shared/model/person.ts'
import { attestation, evidence, finding, person, priorFinding, procedurePerformed, sample } from './records.ts'
import { randomFrom } from './random.ts'
import { writeDeeds, type Deeds } from './write-journal.ts'

/*
 * An assessment with more of everything than a screen is drawn for: every service of the catalogue, hundreds of findings and
 * pieces of evidence, names as long as a field takes, words that cannot be broken, texts in other scripts.
 */

export const overfull = {
  id: 'overfull',
  client: 'Vereinigte Zahlungs- und Kartenabwicklungsgesellschaften der Alpenländer (Holding) AG & Co. KGaA',
  findings: 300,
  evidence: 400,
}

const longWord = 'arn:aws:iam::111122223333:role/'.padEnd(500, 'ServiceRoleForTheCardAuthorisationPipeline')
const longNames = [
  'Maximiliane Freifrau von und zu Hohenstein-Wartburg-Lichtenfels, geborene Oberhauser',
  'Thiruvenkatachari Parthasarathy Subramaniam-Krishnamurthy',
  'عبد الرحمن بن محمد بن عبد العزيز الأندلسي القرطبي',
  '株式会社東日本決済サービス 情報セキュリティ統括部 山田太郎',
  'Jo',
]
const phrases = [
  'The role that deploys the card authorisation service may also change the policy of the key that protects its data',
  'Snapshots older than the retention period are kept because nobody is told when the schedule that deletes them fails',
  'قائمة الحسابات التي يمكنها قراءة السجلات أطول مما وافقت عليه الإدارة',
  'The bucket arn:aws:s3:::vereinigte-zahlungs-und-kartenabwicklungsgesellschaften-der-alpenlaender-logs-eu-central-1 is readable',
  'Alarms go to a mailbox that two people who have left the company still read, and that nobody else does',
]

/** Writes the overfull assessment into a workspace that has none of that id. */
export async function writeOverfull(workspace: string, me: Profile, seed: number): Promise<void> {
  const library = loadLibrary(join(import.meta.dirname, '../../assessments'))
  const template = library.templates.find(({ id }) => id === 'three-tier-web')
  invariant(template, 'the template ships')
  const folder = join(workspace, 'assessments', overfull.id)
  mkdirSync(folder, { recursive: true })
  const wishes = {
    client: overfull.client,
    title:
      'AWS workload of the card authorisation, clearing and settlement platform in all business units, financial year 2026',
    engagement: 'ENG-2026-0001/Z-'.padEnd(200, 'Revision '),
    period: { from: '2026-01-01', to: '2026-12-31' },
    accounts: Array.from({ length: 60 }, (_, at) => ({
      number: String(100_000_000_000 + at),
      alias: `alpenlaender-zahlungen-produktion-und-vorproduktion-${at}`,
      environment: at % 3 === 0 ? 'Production' : 'Pre-production of the clearing platform',
      organizationalUnit: 'Root/Workloads/Regulated/Cards/Authorisation and clearing',
      status: 'in-scope' as const,
      reason: '',
    })),
    regions: [...library.latest.regions.values()].slice(0, 20).map(({ code, partition }) => ({
      code,
      partition,
      status: 'in-scope' as const,
      reason: '',
    })),
  }
  await writeDeeds(
    folder,
    overfull.id,
    { library, template, wishes, me },
    deeds(seed, [...library.latest.services.keys()]),
  )
}

function deeds(seed: number, services: readonly string[]): Deeds {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[Math.floor(random() * list.length)]
    invariant(chosen !== undefined, 'something to pick from')
    return chosen
  }
  const text = (sentences: number) =>
    Array.from({ length: sentences }, (_, at) => `${pick(phrases)}${at % 7 === 6 ? ` (${longWord})` : ''}.`).join(' ')

  return function* ({ now }): Generator<Intention> {
    const has = new Set(Object.values(now().unit).map(({ service }) => service))
    for (const service of services) if (!has.has(service)) yield { type: 'unit.add', service }
    for (let at = 0; at < 40; at += 1)
      yield {
        type: 'record.add',
        table: 'person',
        value: person(`${pick(longNames)} ${at}`, {
          firm: pick(longNames),
          role: 'Senior manager, cloud assurance and resilience',
        }),
      }
    const people = Object.keys(now().person)
    const items = Object.entries(now().items).flatMap(([unit, all]) =>
      Object.keys(all).map((control) => `${unit}/${control}`),
    )
    for (const unit of Object.keys(now().unit)) yield { type: 'unit.assign', unit, person: pick(people) }
    for (let at = 0; at < overfull.evidence; at += 1)
      yield {
        type: 'evidence.attach',
        value: evidence({
          title: `${pick(phrases)} ${at}`.slice(0, 200),
          location: text(2),
          source: text(1),
          collectedBy: pick(longNames),
        }),
        items: [pick(items), pick(items), pick(items)],
      }
    const collected = Object.keys(now().evidence)
    for (const item of items) {
      yield {
        type: 'record.add',
        table: 'procedure',
        value: procedurePerformed(item, {
          description: text(2),
          result: text(3),
          by: pick(longNames),
          location: text(1),
        }),
      }
      const conclusion = pick(['compliant', 'partially-compliant', 'non-compliant', 'not-applicable'] as const)
      if (random() < 0.9)
        yield { type: 'item.conclude', items: [item], conclusion, reason: conclusion === 'compliant' ? null : text(2) }
      if (random() < 0.3) yield { type: 'item.write', item, field: 'workingNote', text: text(8) }
      if (random() < 0.1)
        yield { type: 'record.add', table: 'reviewNote', value: { item, field: 'conclusion', text: text(3) } }
    }
    for (let at = 0; at < overfull.findings; at += 1)
      yield {
        type: 'record.add',
        table: 'finding',
        value: finding([...new Set([pick(items), pick(items), pick(items)])], {
          title: `${pick(phrases)} ${at}`.slice(0, 200),
          severity: pick(Severity.options),
          status: pick(FindingStatus.options),
          condition: text(6),
          criteria: text(2),
          cause: text(3),
          effect: text(3),
          recommendation: text(4),
          correction: text(2),
          initial: { likelihood: pick(['low', 'moderate', 'high']), impact: pick(['low', 'moderate', 'high']) },
          residual: { likelihood: pick(['low', 'moderate', 'high']), impact: pick(['low', 'moderate', 'high']) },
          response: {
            position: 'agree',
            text: text(3),
            owner: pick(longNames),
            due: pick(['2026-01-01', '2026-06-30', '2027-12-31', null]),
          },
          evidence: [pick(collected)],
        }),
      }
    for (let at = 0; at < 25; at += 1)
      yield {
        type: 'record.add',
        table: 'priorFinding',
        value: priorFinding({ reference: `F-${at + 1}/2025`, title: pick(phrases).slice(0, 200), outcome: text(2) }),
      }
    for (let at = 0; at < 12; at += 1)
      yield {
        type: 'record.add',
        table: 'attestation',
        value: attestation({ report: `${pick(phrases)} ${at}`.slice(0, 200), exceptions: text(2), carveOuts: text(2) }),
      }
    for (let at = 0; at < 30; at += 1)
      yield {
        type: 'record.add',
        table: 'sample',
        value: sample({
          title: pick(phrases).slice(0, 200),
          population: text(2),
          items: Array.from({ length: 60 }, (_, item) => ({
            name: `${pick(phrases)} ${item}`.slice(0, 200),
            tickMarks: ['E', 'X'],
            deviation: item % 5 === 0 ? text(1) : '',
          })),
        }),
      }
    yield {
      type: 'about.change',
      fields: {
        objectives: text(9),
        limitations: text(9),
        deviations: text(9),
        conclusion: text(9),
        ratingReason: text(4),
        rating: 'needs-improvement',
        distribution: longNames,
      },
    }
  }
}
