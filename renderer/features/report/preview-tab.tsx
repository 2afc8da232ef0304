import { failureText } from '../../../shared/failure.ts'
import { FindingClass, Severity } from '../../../shared/model/finding.ts'
import { Conclusion } from '../../../shared/model/item.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import { reportScreen as words } from '../../../shared/text/en/screens-report.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { formatMoment, formatPercent, formatPeriod } from '../../format.ts'
import { href, hrefOf, navigate, usePlace } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Columns } from '../../ui/columns.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Banner, Empty, Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { useCall } from '../../use-call.ts'
import { SectionList } from './section-list.tsx'

const now = 'now'

/** What the report says: in the signed revision that `?revision=` names; else now, or in the record while one is signed. */
export function PreviewTab() {
  const { id, state, sequence } = useSession()
  const signed = state.revisions.filter((revision) => revision.recordHash !== null)
  const isOpen = state.revisions.at(-1)?.status === 'open'
  const latest = isOpen ? null : (signed.at(-1)?.number ?? null)
  const asked = Number(usePlace().query['revision'])
  const revision = signed.some((each) => each.number === asked) ? asked : latest
  const show = (chosen: string) =>
    navigate(href(['a', id, 'report', 'preview'], { revision: chosen === now ? null : chosen }), { replace: true })
  const model = useCall('report:model', { id, revision }, revision === null ? sequence : 0)
  return (
    <div className="report-tab">
      {signed.length > 0 && (
        <Select
          label={words.previewOf}
          className="report-narrow"
          value={revision === null ? now : String(revision)}
          choices={[
            ...(isOpen ? [{ value: now, label: words.previewNow }] : []),
            ...signed.map(({ number }) => ({ value: String(number), label: words.previewRevision(number) })),
          ]}
          onChange={show}
        />
      )}
      {model.kind === 'loading' && <Loading words={screens.app.loading} />}
      {model.kind === 'failed' && (
        <Empty title={words.failed} words={failureText(model.failure)}>
          <Button onClick={model.again}>{screens.app.tryAgain}</Button>
        </Empty>
      )}
      {model.kind === 'ready' && <Preview model={model.value} />}
    </div>
  )
}

function Preview({ model }: { model: ReportModel }) {
  const { id } = useSession()
  const { about } = model
  return (
    <>
      <Banner actions={<a href={hrefOf(id, 'report', 'export')}>{words.toExport}</a>}>
        {model.frozen ? words.frozen(model.revision) : words.draft}
      </Banner>
      <Columns
        main={
          <>
            <Section title={about.title} intro={`${about.client} · ${formatPeriod(about.period)}`}>
              <p className="muted small">{words.date(formatMoment(model.date))}</p>
              <Overall model={model} />
            </Section>
            <Section title={words.figures}>
              <Figures model={model} />
            </Section>
          </>
        }
        side={
          <Section title={words.sections}>
            <SectionList model={model} />
          </Section>
        }
      />
    </>
  )
}

function Overall({ model }: { model: ReportModel }) {
  const { id } = useSession()
  const { about } = model
  return (
    <dl className="report-facts">
      {about.mode !== 'certification' && (
        <>
          <dt>{words.rating}</dt>
          <dd>{about.rating === 'not-rated' ? words.ratingMissing : words.ratings[about.rating]}</dd>
        </>
      )}
      <dt>{words.conclusion}</dt>
      <dd>
        {about.conclusion.trim() ? (
          <p className="pre">{about.conclusion}</p>
        ) : (
          <p>
            {words.conclusionMissing} {!model.frozen && <a href={hrefOf(id, 'report', 'conclusion')}>{words.write}</a>}
          </p>
        )}
      </dd>
    </dl>
  )
}

function Figures({ model }: { model: ReportModel }) {
  const { score, progress, reliance, originations } = model.summary
  const conclusions = Conclusion.options.map((key) => ({
    key,
    value: score.counts[key],
    label: screens.words.conclusion[key],
  }))
  const sides = (['inherited', 'shared', 'customer-specific'] as const).map((key) => ({
    key,
    value: originations[key],
    label: screens.words.origination[key],
  }))
  return (
    <div className="stack">
      <ul className="report-figures">
        <Figure label={words.compliance} value={complianceOf(model)} note={complianceNote(model)} />
        <Figure label={words.concluded} value={words.ofTotal(progress.concluded, progress.total)} />
        <Figure label={words.reliance} value={words.ofTotal(reliance.supported, reliance.total)} />
        <Figure
          label={words.findings}
          value={String(model.findings.length)}
          note={words.findingsBy(grades(model.summary))}
        />
      </ul>
      <Shares label={words.conclusions} parts={conclusions} />
      <Shares label={words.originations} parts={sides} />
    </div>
  )
}

/** How many findings of each severity, or of each class where the mode has no severities. */
function grades({ findingsBySeverity: bySeverity, findingsByClass: byClass }: ReportModel['summary']): string[] {
  const told = (count: number, name: string) => (count > 0 ? [`${count} ${name.toLowerCase()}`] : [])
  return bySeverity === null
    ? FindingClass.options.flatMap((grade) => told(byClass[grade], screens.words.findingClass[grade]))
    : Severity.options.flatMap((severity) => told(bySeverity[severity], screens.words.severity[severity]))
}

function Figure({ label, value, note }: { label: string; value: string; note?: string }) {
  return (
    <li>
      <span className="muted small">{label}</span>
      <strong>{value}</strong>
      {note && <span className="small">{note}</span>}
    </li>
  )
}

function Shares({ label, parts }: { label: string; parts: readonly { key: string; value: number; label: string }[] }) {
  const said = parts.filter((part) => part.value > 0).map((part) => `${part.label}: ${part.value}`)
  return (
    <div>
      <h3>{label}</h3>
      <Bar parts={parts} label={said.join(', ')} />
      <p className="small muted">{said.length === 0 ? words.none : said.join(' · ')}</p>
    </div>
  )
}

function complianceOf({ about, summary }: ReportModel): string {
  if (about.mode === 'certification') return words.complianceCounts
  return summary.score.percent === null ? '–' : formatPercent(summary.score.percent)
}

/** Why there is no percentage, where there is none. */
function complianceNote({ about, summary }: ReportModel): string {
  if (about.mode === 'certification') return words.complianceCountsWhy
  return summary.score.percent === null ? words.complianceNone : ''
}
