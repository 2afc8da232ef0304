import { attestations, type AttestationStory } from './attestations.ts'
import { documents } from './documents.ts'
import { records } from './records.ts'
import { reportReadings } from './references.ts'
import type { EvidenceStory } from './evidence-story.ts'
import { firmPeople } from './people.ts'
import { references, type ReferenceStory } from './references.ts'
import { samples } from './samples.ts'
import { serviceExtracts } from './service-extracts.ts'
import { newRecordId, type Play } from './stage.ts'
import type { Plan } from './testing.ts'
import type { Act } from './timeline.ts'
import { randomUUID } from 'node:crypto'
import { must } from '../output.ts'

export const allEvidence: readonly EvidenceStory[] = [...documents, ...records, ...reportReadings, ...serviceExtracts]

const auditor = firmPeople.preparer.name

/** Everything that is collected: reports of AWS, files and samples. */
export function gatheringActs(play: Play, plans: readonly Plan[]): Act[] {
  return [
    ...attestations.map((story): Act => ({
      day: story.evaluatedOn,
      rank: 'reports',
      play: () => evaluate(play, story),
    })),
    ...allEvidence.map((story): Act => ({
      day: story.collectedOn,
      rank: 'evidence',
      play: () => attach(play, story, itemsOn(story.name, plans)),
    })),
    ...Object.entries(samples).map(([name, sample]): Act => ({
      day: sample.selectedOn,
      rank: 'samples',
      play: async () => void (await play.add('sample', name, { ...sample, selectedBy: auditor })),
    })),
    ...references.map((story): Act => ({
      day: story.collectedOn,
      rank: 'evidence',
      play: () => refer(play, story, itemsOn(story.name, plans)),
    })),
    ...[...allEvidence, ...references].map(({ name, collectedOn }): Act => ({
      day: collectedOn,
      rank: 'approvals',
      play: () => approve(play, name),
    })),
  ]
}

async function evaluate(play: Play, { criteria, continues, ...story }: AttestationStory): Promise<void> {
  const subjects = Object.entries(criteria).flatMap(([criterion, controls]) =>
    controls.map((control) => ({ criterion, control })),
  )
  const value = {
    ...story,
    subjects,
    continues: continues === null ? null : play.idOf(continues),
    evaluatedBy: auditor,
  }
  await play.add('attestation', story.report, value)
}

/** The bytes go in as from a window: an upload, then the attachment. */
async function attach(play: Play, story: EvidenceStory, items: string[]): Promise<void> {
  const upload = randomUUID()
  must(await play.bench.app.files.put(upload, 0, new TextEncoder().encode(story.text)))
  const mediaType = story.name.endsWith('.csv') ? 'text/csv' : 'text/plain'
  const wanted = { id: play.id, upload, file: { name: story.name, mediaType }, title: story.title }
  const answered = await play.bench.call('evidence:attach', { ...wanted, items })
  play.name(story.name, newRecordId(answered))
  const [coversFrom = null, coversTo = null] = story.covers ?? []
  await play.change('evidence', story.name, { source: story.source, coversFrom, coversTo })
}

/** Whoever collected a piece does not approve it. */
async function approve(play: Play, name: string): Promise<void> {
  play.stage.as('reviewer')
  await play.change('evidence', name, { state: 'approved' })
  play.stage.as('preparer')
}

/** Whether the evidence is about a control in a unit. */
export function isAbout(story: EvidenceStory, unit: string, control: string): boolean {
  return story.unit === unit && (story.controls?.includes(control) ?? true)
}

/** The items that evidence is cited on: those with a test that rests on it. */
function itemsOn(name: string, plans: readonly Plan[]): string[] {
  return plans
    .filter(({ tests }) => tests.some(({ evidence = [] }) => evidence.includes(name)))
    .map(({ row }) => row.key)
}

/** The reports themselves are under terms: they are named, and kept out of everything that leaves the firm. */
async function refer(play: Play, { name, collectedOn, covers }: ReferenceStory, items: string[]): Promise<void> {
  const [coversFrom, coversTo] = covers
  const id = await play.add('evidence', name, {
    title: name,
    kind: 'reference',
    file: null,
    location: 'AWS Artifact of Acme Payments, read in the presence of supplier assurance; no copy was kept',
    source: 'AWS Artifact',
    collectedBy: auditor,
    collectedOn,
    coversFrom,
    coversTo,
    expires: null,
    state: 'received',
    restricted: true,
  })
  await play.intend({ type: 'item.cite', items, evidence: id, cited: true })
}
