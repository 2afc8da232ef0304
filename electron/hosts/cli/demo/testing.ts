import type { Procedure } from '../../../../shared/model/catalogue.ts'
import type { ProcedurePerformed, TickMark } from '../../../../shared/model/item.ts'
import type { Row } from '../../../../shared/model/row.ts'
import { withoutMarks } from '../../../../shared/text/literal.ts'
import { allEvidence } from './gather.ts'
import type { TestStory } from './item-story.ts'
import { firmPeople } from './people.ts'
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
  const tests = isTested(row) ? (storyOf(row).tests ?? (await usualTests(play, row))) : []
  const days = [unitDay(row.unit), ...tests.map((test) => dayOf(row.unit, test))]
  return { row, tests, day: latest(days) }
}

export function testingActs(play: Play, { row, tests }: Plan): Act[] {
  return tests.map((test): Act => {
    const day = dayOf(row.unit, test)
    return { day, rank: 'tests', play: () => perform(play, row, test, day) }
  })
}

/** What the catalogue says is done: one procedure, and two where the item weighs more. */
async function usualTests({ bench, id }: Play, row: Row): Promise<TestStory[]> {
  const { control } = await bench.call('assessment:control', { id, item: row.key })
  return control.procedures.slice(0, row.weight > 1 ? 2 : 1).map((procedure) => usualTest(row, procedure))
}

function usualTest(row: Row, { id: step, method, object, expected }: Procedure): TestStory {
  const description = `${done[method]}: ${withoutMarks(object)}.`
  return { step, method, description, result: withoutMarks(expected), evidence: usualEvidence(row, method) }
}

/** An interview leaves nothing behind; what is inherited rests on the reports; the rest on what the unit showed. */
function usualEvidence({ unit, origination }: Row, method: TestStory['method']): string[] {
  if (method === 'interview') return []
  if (origination === 'inherited' && method === 'examine') return ['soc-evaluation.txt']
  return allEvidence.filter((story) => story.unit === unit).map(({ name }) => name)
}

/** When a unit was tested: the day its own evidence was collected. */
export function unitDay(unit: string): string {
  return allEvidence.find((story) => story.unit === unit)?.collectedOn ?? '2026-10-28'
}

function dayOf(unit: string, { evidence = [] }: TestStory): string {
  const days = allEvidence.filter(({ name }) => evidence.includes(name)).map(({ collectedOn }) => collectedOn)
  return latest([unitDay(unit), ...days])
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
      location: placeOf(row, method),
      by: firmPeople.preparer.name,
      on: day,
      outcome: test.outcome ?? 'no-exception',
      tickMarks: [...(test.marks ?? usualMarks[method])],
      evidence: play.idsOf(test.evidence ?? []),
      sample: test.sample === undefined ? null : play.idOf(test.sample),
    },
  })
}

function placeOf({ reach }: Row, method: TestStory['method']): string {
  if (reach === null || method === 'interview') return 'Session with Acme Payments by video'
  return reach === 'global'
    ? 'acme-pay-prod and acme-pay-security, global'
    : 'acme-pay-prod, eu-west-1 and eu-central-1'
}
