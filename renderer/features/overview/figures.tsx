import { useMemo, type ReactNode } from 'react'
import { relianceCounts } from '../../../assessments/rules/reliance.ts'
import { percentOf, progressOf, scoreOf } from '../../../assessments/rules/score.ts'
import { Reliance } from '../../../shared/model/attestation.ts'
import { Conclusion, WorkStatus } from '../../../shared/model/item.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { formatNumber, formatPercent } from '../../format.ts'
import { ConclusionMark } from '../../marks/conclusion-mark.tsx'
import { RelianceMark } from '../../marks/reliance-mark.tsx'
import { StatusMark } from '../../marks/status-mark.tsx'
import { useSession } from '../../session/use-session.ts'
import { Bar, type BarPart } from '../../ui/bar.tsx'

const words = screens.overview

/** How far the work is. */
export function ProgressCard() {
  const { rows, state } = useSession()
  const progress = useMemo(() => progressOf(rows, state), [rows, state])
  return (
    <Figure
      title={words.progress}
      meaning={words.progressMeaning}
      figure={progress.percent === null ? null : formatPercent(progress.percent)}
      note={words.progressFigure(progress.concluded, progress.total)}
      parts={WorkStatus.options
        .toReversed()
        .map((key) => ({ key, value: progress[key], label: screens.words.workStatus[key] }))}
      legend={(key) => <StatusMark status={key as WorkStatus} />}
    />
  )
}

/** The customer's half. Certification mode says counts only. */
export function ComplianceCard() {
  const { rows, state } = useSession()
  const score = useMemo(() => scoreOf(rows, state), [rows, state])
  const { counts, percent, points, base, total } = score
  const concluded = total - counts['not-assessed']
  const isCertification = state.about.mode === 'certification'
  const note = isCertification
    ? words.complianceCounts
    : percent === null
      ? words.complianceNone
      : `${words.complianceFormula(formatNumber(points), formatNumber(base))}; ${words.complete(formatPercent(percentOf(concluded, total) ?? 0))}`
  return (
    <Figure
      title={words.compliance}
      meaning={words.complianceMeaning}
      figure={isCertification ? `${concluded} / ${total}` : percent === null ? null : formatPercent(percent)}
      note={note}
      parts={Conclusion.options.map((key) => ({ key, value: counts[key], label: screens.words.conclusion[key] }))}
      legend={(key) => <ConclusionMark conclusion={key as Conclusion} />}
    />
  )
}

/** AWS's half. */
export function RelianceCard() {
  const { rows, state } = useSession()
  const counts = useMemo(() => relianceCounts(rows, state), [rows, state])
  return (
    <Figure
      title={words.reliance}
      meaning={words.relianceMeaning}
      figure={counts.total === 0 ? null : `${counts.supported} / ${counts.total}`}
      note={counts.total === 0 ? words.relianceNone : words.relianceFigure(counts.supported, counts.total)}
      parts={Reliance.options.map((key) => ({ key, value: counts[key], label: screens.words.reliance[key] }))}
      legend={(key) => <RelianceMark reliance={key as Reliance} />}
    />
  )
}

function Figure({
  title,
  meaning,
  figure,
  note,
  parts,
  legend,
}: {
  title: string
  meaning: string
  /** Null where nothing can be said yet. */
  figure: string | null
  note: string
  parts: readonly BarPart[]
  legend: (key: string) => ReactNode
}) {
  const said = parts.map((part) => `${part.label}: ${part.value}`).join(', ')
  return (
    <section className="figure" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p className="muted small">{meaning}</p>
      </header>
      <p className="figure-value">{figure ?? '–'}</p>
      <p className="muted small">{note}</p>
      <Bar parts={parts} label={said} />
      <ul className="figure-legend">
        {parts.map((part) => (
          <li key={part.key}>
            {legend(part.key)}
            <span>{formatNumber(part.value)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
