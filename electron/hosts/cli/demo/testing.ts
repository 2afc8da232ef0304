import { invariant } from '../../../../shared/invariant.ts'
import type { Control, Procedure } from '../../../../shared/model/catalogue.ts'
import type { ProcedurePerformed, TickMark } from '../../../../shared/model/item.ts'
import type { Row } from '../../../../shared/model/row.ts'
import { withoutMarks } from '../../../../shared/text/literal.ts'
import { allEvidence, isAbout } from './gather.ts'
import type { TestStory } from './item-story.ts'
import { firmPeople } from './people.ts'
import { references } from './references.ts'
import { usualResults } from './results.ts'
import { isTested, storyOf } from './rows.ts'
import type { Play } from './stage.ts'
import type { Act } from './timeline.ts'

const usualMarks: Readonly<Record<ProcedurePerformed['method'], readonly TickMark[]>> = {
  examine: ['E'],
  interview: ['I'],
  test: ['R'],
}

const done: Readonly<Record<ProcedurePerformed['method'], string>> = {
  examine: 'Examined',
  interview: 'Interviewed',
  test: 'Tested',
}

/** A row with its tests, and the day the last of them was done. */
export interface Plan {
  readonly row: Row
  readonly tests: readonly TestStory[]
  readonly day: string
}

/** What is to be tested of an item, and when all it rests on is there. */
export async function planOf(play: Play, row: Row): Promise<Plan> {
  const tests = isTested(row) ? [...(storyOf(row).tests ?? []), ...(await usualTests(play, row))] : []
  const days = [unitDay(row.unit), ...tests.map((test) => dayOf(row.unit, test))]
  return { row, tests, day: latest(days) }
}

export function testingActs(play: Play, { row, tests }: Plan): Act[] {
  return tests.map((test): Act => {
    const day = dayOf(row.unit, test)
    return { day, rank: 'tests', play: () => perform(play, row, test, day) }
  })
}

async function usualTests({ bench, id }: Play, row: Row): Promise<TestStory[]> {
  const { control } = await bench.call('assessment:control', { id, item: row.key })
  return usualProcedures(row, control).map((procedure) => usualTest(row, procedure))
}

/**
 * What is done as the catalogue says: one procedure, two where the item weighs more, what factors of scope add, and whatever else a
 * result is told of. Where the story writes tests up itself, only what it leaves out of the last two.
 */
export function usualProcedures(row: Row, { procedures }: Pick<Control, 'procedures'>): Procedure[] {
  const { tests } = storyOf(row)
  const written = new Set(tests?.map(({ step }) => step))
  const first = tests ? 0 : row.weight > 1 ? 2 : 1
  return procedures.filter(
    ({ id }, index) =>
      !written.has(id) && (index < first || id.startsWith('s') || usualResults[`${row.control} ${id}`] !== undefined),
  )
}

function usualTest(row: Row, { id: step, method, object }: Procedure): TestStory {
  const told = usualResults[`${row.control} ${step}`]
  invariant(told, `the result of ${step} of ${row.control} is told`)
  const usual = { description: usualDescription(method, object), evidence: usualEvidence(row, method, object) }
  return { step, method, ...usual, ...(typeof told === 'string' ? { result: told } : told) }
}

function usualDescription(method: TestStory['method'], object: string): string {
  return `${done[method]}: ${withoutMarks(object).replaceAll("'", '’')}.`
}

/** An interview leaves nothing behind; what AWS does rests on its reports; the rest on what the unit showed of the control. */
function usualEvidence({ unit, control }: Row, method: TestStory['method'], object: string): string[] {
  if (method === 'interview') return []
  if (method === 'examine' && object.startsWith('AWS ')) return ['soc-evaluation.txt', ...reportsOn(control)]
  return allEvidence.filter((story) => isAbout(story, unit, control)).map(({ name }) => name)
}

/** The reports of AWS that were read for its half of a control. */
function reportsOn(control: string): string[] {
  return references.filter(({ controls }) => controls.includes(control)).map(({ name }) => name)
}

/** When a unit was tested: the day its own evidence was collected. */
function unitDay(unit: string): string {
  return allEvidence.find((story) => story.unit === unit)?.collectedOn ?? '2026-10-28'
}

/** The day a test was done: when the last of what it rests on was there, and for an interview that of the unit. */
function dayOf(unit: string, { evidence = [] }: TestStory): string {
  const days = [...allEvidence, ...references]
    .filter(({ name }) => evidence.includes(name))
    .map(({ collectedOn }) => collectedOn)
  return days.length > 0 ? latest(days) : unitDay(unit)
}

function latest(days: readonly string[]): string {
  return days.reduce((a, b) => (a > b ? a : b))
}

async function perform(play: Play, row: Row, test: TestStory, day: string): Promise<void> {
  const { step, method, description, result } = test
  await play.intend({
    type: 'record.add',
    table: 'procedure',
    value: {
      item: row.key,
      step,
      method,
      description,
      result,
      depth: test.depth ?? 'focused',
      location: test.place ?? placeOf(row, test),
      by: firmPeople.preparer.name,
      on: day,
      outcome: test.outcome ?? 'no-exception',
      tickMarks: [...(test.marks ?? usualMarks[method])],
      evidence: play.idsOf(test.evidence ?? []),
      sample: test.sample === undefined ? null : play.idOf(test.sample),
    },
  })
}

/** What the security account uses too. */
const inBothAccounts: ReadonlySet<string> = new Set(['s3', 'kms', 'ebs', 'iam', 'cloudtrail'])

function placeOf({ unit, reach, control }: Row, { method, evidence = [] }: TestStory): string {
  if (method === 'interview') return 'Session with Acme Payments by video'
  if (evidence.includes('soc-evaluation.txt')) return 'AWS Artifact of Acme Payments, read on screen'
  if (control.startsWith('org.idp-')) return 'Identity provider of Acme Payments, administration shown by its owner'
  if (reach === null)
    return method === 'examine'
      ? 'Records of Acme Payments, in its document room'
      : 'acme-pay-prod and acme-pay-security, both Regions'
  const accounts = inBothAccounts.has(unit) ? 'acme-pay-prod and acme-pay-security' : 'acme-pay-prod'
  return `${accounts}, ${reach === 'global' ? 'global' : 'both Regions'}`
}
