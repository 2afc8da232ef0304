import { currentRevision } from '../../../assessments/rules/decide/revisions.ts'
import { relianceCounts } from '../../../assessments/rules/reliance.ts'
import { progressOf, scoreOf } from '../../../assessments/rules/score.ts'
import { fail, failureText } from '../../../shared/failure.ts'
import type { HistoryEntry, Reply } from '../../../shared/ipc/contract.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { cli } from '../../../shared/text/en/cli.ts'
import { refuse } from './input.ts'
import { columns, must, type Found } from './output.ts'
import type { Bench } from './run.ts'

export async function templates({ call }: Bench): Promise<Found> {
  const list = await call('template:list', null)
  return {
    json: { templates: list.map(({ template, shipped, items }) => ({ ...template, shipped, items })) },
    text: columns(list.map(({ template, items }) => [template.id, template.name, String(items), template.purpose])),
  }
}

export async function services({ call }: Bench): Promise<Found> {
  const { edition, services: list } = await call('catalogue:services', null)
  return {
    json: { edition, services: list },
    text: columns(list.map((service) => [service.id, service.name, service.class, service.depth])),
  }
}

export async function list({ call }: Bench): Promise<Found> {
  const { assessments, unreadable } = await call('assessment:list', null)
  const broken = unreadable.map(({ id, failure }) => ({ id, words: failureText(failure) }))
  return {
    json: { assessments, unreadable: broken },
    text: columns(
      assessments.map((entry) => [
        entry.id,
        entry.client,
        entry.title,
        `${entry.period.from}/${entry.period.to}`,
        `${entry.concluded}/${entry.items}`,
        `${entry.revision} ${entry.revisionStatus}`,
      ]),
    ),
    notes: broken.map(cli.unreadable),
  }
}

export async function show({ desk }: Bench, id: string): Promise<Found> {
  const { state, rows } = must(await desk.assessments.get(id))
  const figures = {
    score: scoreOf(rows, state),
    progress: progressOf(rows, state),
    reliance: relianceCounts(rows, state),
  }
  const revision = currentRevision(state)
  const findings = Object.keys(state.finding).length
  const { title, client, period } = state.about
  return {
    json: { id, about: state.about, revision, ...figures, findings, units: Object.values(state.unit) },
    text: [
      cli.heading.title({ title, client, ...period }),
      ...figureWords(figures),
      cli.heading.findings({ count: findings }),
      cli.heading.revision({ number: revision.number, status: revision.status }),
    ].join('\n'),
  }
}

function figureWords({
  score,
  progress,
  reliance,
}: {
  score: ReturnType<typeof scoreOf>
  progress: ReturnType<typeof progressOf>
  reliance: ReturnType<typeof relianceCounts>
}): string[] {
  const percent = score.percent === null ? cli.heading.noPercent() : `${score.percent} %`
  const { supported, total } = reliance
  return [
    cli.heading.progress(progress),
    cli.heading.compliance({ percent, points: score.points, base: score.base }),
    cli.heading.reliance({ supported, exceptions: reliance['supported-with-exceptions'], total }),
  ]
}

export async function checklist({ desk }: Bench, id: string, unit: string | undefined): Promise<Found> {
  const { state, rows } = must(await desk.assessments.get(id))
  if (unit !== undefined && !Object.hasOwn(state.unit, unit)) refuse(fail('unknown.unit', { unit }))
  const wanted = rows.filter((row) => unit === undefined || row.unit === unit)
  return {
    json: { items: wanted.map((row) => itemJson(row, state)) },
    text: columns(
      wanted.map((row) => [
        row.ref,
        row.origination,
        state.items[row.unit]?.[row.control]?.conclusion ?? '',
        row.title,
      ]),
    ),
  }
}

function itemJson(row: Row, state: AssessmentState): object {
  const item = state.items[row.unit]?.[row.control]
  const { ref, key, unit, control, title, origination, provided, responsibility, references } = row
  const { conclusion, workStatus } = item ?? {}
  return { ref, key, unit, control, title, origination, provided, responsibility, references, conclusion, workStatus }
}

export async function history({ call }: Bench, id: string): Promise<Found> {
  const entries: HistoryEntry[] = []
  for (let more = true; more;) {
    const before = entries.at(-1)?.sequence ?? null
    const page: Reply<'assessment:history'> = await call('assessment:history', { id, item: null, before, count: 500 })
    entries.push(...page.entries)
    more = page.more
  }
  entries.reverse()
  return { json: { entries }, text: entries.map(entryText).join('\n') }
}

function entryText({ at, by, undone, words }: HistoryEntry): string {
  const head = [at, by, ...(undone ? [cli.undone()] : [])].join('  ')
  return [head, ...words.map((line) => `  ${line}`)].join('\n')
}

export async function check({ call }: Bench, id: string): Promise<Found> {
  const result = await call('assessment:check', { id })
  if (result.ok) return { json: result, text: cli.sound() }
  const complaint = cli.problemsFound({ count: result.problems.length, id })
  return { json: result, text: result.problems.join('\n'), complaint }
}
