import { useMemo, type ReactNode } from 'react'
import { barsOf, conclusionOrder, relianceOrder } from '../../../assessments/figures/bars.ts'
import type { Gap } from '../../../assessments/rules/completeness.ts'
import { isOpen, isOverdue } from '../../../assessments/rules/open-findings.ts'
import { relianceCounts } from '../../../assessments/rules/reliance.ts'
import { percentOf, progressOf, scoreOf } from '../../../assessments/rules/score.ts'
import { waitingIn } from '../../../assessments/rules/waiting.ts'
import { FindingClass, Severity } from '../../../shared/model/finding.ts'
import { WorkStatus } from '../../../shared/model/item.ts'
import type { WaitingFor } from '../../../shared/model/waiting.ts'
import { figureWords } from '../../../shared/text/en/screens-figures.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useApp } from '../../app-context.ts'
import { formatNumber, formatPercent } from '../../format.ts'
import { ConclusionMark } from '../../marks/conclusion-mark.tsx'
import { RelianceMark } from '../../marks/reliance-mark.tsx'
import { SeverityMark } from '../../marks/severity-mark.tsx'
import { StatusMark } from '../../marks/status-mark.tsx'
import { href, hrefOf } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { ItemsLink, type ItemsPlace } from '../checklist/items-link.tsx'
import { hrefOfFindings, type FindingFilter } from '../findings/finding-filter.ts'
import { Figure, FigureParts } from './figure.tsx'
import { groupGaps } from './group-gaps.ts'

const words = screens.overview
const workOrder = WorkStatus.options.toReversed()
const gapsNamed = 4

const toItems = (filter: ItemsPlace['filter']) => (children: ReactNode) => (
  <ItemsLink place={{ unit: 'all', filter }} className="figure-line">
    {children}
  </ItemsLink>
)
const toPage = (to: string) => (children: ReactNode) => (
  <a href={to} className="figure-line">
    {children}
  </a>
)

/** How far the work is. */
export function ProgressCard() {
  const { rows, state } = useSession()
  const progress = useMemo(() => progressOf(rows, state), [rows, state])
  const isCertification = state.about.mode === 'certification'
  const { concluded, total, percent } = progress
  const counts = isCertification ? `${concluded} / ${total}` : percent === null ? null : formatPercent(percent)
  const [shares = []] = barsOf([progress], workOrder)
  return (
    <Figure
      title={words.progress}
      meaning={words.progressMeaning}
      figure={counts}
      note={words.progressFigure(concluded, total)}
    >
      <FigureParts
        shares={shares}
        parts={workOrder.map((key) => ({
          key,
          value: progress[key],
          label: screens.words.workStatus[key],
          mark: <StatusMark status={key} />,
          link: toItems({ statuses: [key] }),
        }))}
      />
    </Figure>
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
  const [shares = []] = barsOf([counts], conclusionOrder)
  return (
    <Figure
      title={words.compliance}
      meaning={words.complianceMeaning}
      figure={isCertification ? `${concluded} / ${total}` : percent === null ? null : formatPercent(percent)}
      note={note}
    >
      <FigureParts
        shares={shares}
        parts={conclusionOrder.map((key) => ({
          key,
          value: counts[key],
          label: screens.words.conclusion[key],
          mark: <ConclusionMark conclusion={key} />,
          link: toItems({ conclusions: [key] }),
        }))}
      />
    </Figure>
  )
}

/** AWS's half. */
export function RelianceCard() {
  const { id, rows, state } = useSession()
  const counts = useMemo(() => relianceCounts(rows, state), [rows, state])
  const [shares = []] = barsOf([counts], relianceOrder)
  return (
    <Figure
      title={words.reliance}
      meaning={words.relianceMeaning}
      figure={counts.total === 0 ? null : `${counts.supported} / ${counts.total}`}
      note={counts.total === 0 ? words.relianceNone : words.relianceFigure(counts.supported, counts.total)}
    >
      <FigureParts
        shares={shares}
        parts={relianceOrder.map((key) => ({
          key,
          value: counts[key],
          label: screens.words.reliance[key],
          mark: <RelianceMark reliance={key} />,
          link: toPage(href(['a', id, 'reliance'], { result: key })),
        }))}
      />
    </Figure>
  )
}

/** Findings that are still open, by how grave they are; certification mode by class. */
export function RiskCard() {
  const { id, state } = useSession()
  const { today } = useApp().info
  const open = Object.values(state.finding).filter(isOpen)
  const overdue = open.filter((finding) => isOverdue(finding, today)).length
  const isCertification = state.about.mode === 'certification'
  const to = (filter: Partial<FindingFilter>) => toPage(hrefOfFindings(id, { status: 'open-ones', ...filter }))
  const lines = isCertification
    ? FindingClass.options
        .filter((grade) => grade !== 'good-practice')
        .map((grade) => ({
          key: grade,
          value: open.filter((finding) => finding.class === grade).length,
          mark: <span>{screens.words.findingClass[grade]}</span>,
          link: to({ class: grade }),
        }))
    : Severity.options.map((severity) => ({
        key: severity,
        value: open.filter((finding) => finding.severity === severity).length,
        mark: <SeverityMark severity={severity} />,
        link: to({ severity }),
      }))
  return (
    <Figure
      title={figureWords.risk}
      meaning={figureWords.riskMeaning}
      figure={String(open.length)}
      note={open.length === 0 ? figureWords.riskNone : figureWords.riskFigure(overdue)}
    >
      {open.length > 0 && <Lines lines={lines} />}
    </Figure>
  )
}

/** What keeps the preparer from signing. */
export function BlocksCard({ gaps }: { gaps: readonly Gap[] }) {
  const { id, revision } = useSession()
  const blocking = gaps.filter((gap) => gap.severity === 'blocks')
  const isPast = revision !== null && revision.status !== 'open'
  const groups = groupGaps(blocking)
  const rest = groups.length - gapsNamed
  const note =
    blocking.length > 0
      ? figureWords.blocksFigure(blocking.length)
      : isPast
        ? figureWords.blocksClosed
        : figureWords.blocksNone
  return (
    <Figure title={figureWords.blocks} meaning={figureWords.blocksMeaning} figure={String(blocking.length)} note={note}>
      <Lines
        lines={groups.slice(0, gapsNamed).map((group) => ({
          key: group.words,
          value: group.gaps.length,
          mark: <span>{group.words}</span>,
          link: toPage(hrefOf(id, 'sign-off')),
        }))}
      />
      {rest > 0 && <p className="muted small">{figureWords.blocksMore(rest)}</p>}
    </Figure>
  )
}

/** Whom the work waits for. */
export function WaitingCard() {
  const { id, state } = useSession()
  const waiting = useMemo(() => waitingIn(state), [state])
  const places: Readonly<Record<WaitingFor, (children: ReactNode) => ReactNode>> = {
    handover: toPage(hrefOf(id, 'hand-over')),
    signature: toPage(hrefOf(id, 'sign-off')),
    review: toItems({ statuses: ['in-review'] }),
    clearing: toPage(hrefOf(id, 'sign-off')),
    answer: toPage(hrefOf(id, 'sign-off')),
    evidence: toPage(hrefOf(id, 'evidence')),
    response: toPage(hrefOfFindings(id, { view: 'plan', status: 'open-ones' })),
  }
  const total = waiting.reduce((sum, { count }) => sum + count, 0)
  return (
    <Figure
      title={figureWords.waits}
      meaning={figureWords.waitsMeaning}
      figure={String(total)}
      note={total === 0 ? figureWords.waitsNone : figureWords.waitsFigure(total)}
    >
      <Lines
        lines={waiting.map(({ kind, count, names }) => ({
          key: kind,
          value: count,
          mark: <span className="figure-sentence">{figureWords.waiting[kind](count, names)}</span>,
          link: places[kind],
        }))}
        bare
      />
    </Figure>
  )
}

/** What a figure is made of, each line with its number and the way to it; `bare` where the words say the number. */
function Lines({
  lines,
  bare,
}: {
  lines: readonly {
    readonly key: string
    readonly value: number
    readonly mark: ReactNode
    readonly link: (children: ReactNode) => ReactNode
  }[]
  bare?: boolean
}) {
  if (lines.length === 0) return null
  return (
    <ul className="figure-legend">
      {lines.map(({ key, value, mark, link }) => {
        const content = (
          <>
            {mark}
            {!bare && <span>{formatNumber(value)}</span>}
          </>
        )
        return <li key={key}>{value > 0 ? link(content) : <span className="figure-line">{content}</span>}</li>
      })}
    </ul>
  )
}
