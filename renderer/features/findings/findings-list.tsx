import { Flag, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { isOpen, plannedFindings } from '../../../assessments/rules/open-findings.ts'
import { byRef } from '../../../assessments/rules/names.ts'
import { FindingStatus, type Finding } from '../../../shared/model/finding.ts'
import { findingWords as words } from '../../../shared/text/en/screens-findings.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useApp } from '../../app-context.ts'
import { href, usePlace } from '../../routes/location.ts'
import { useCourse } from '../../session/use-course.ts'
import { useSession } from '../../session/use-session.ts'
import { classes, ButtonLink } from '../../ui/button.tsx'
import { Empty, Page, Section } from '../../ui/page.tsx'
import { findingFilterOf, hrefOfFindings, isMeant, noFindingFilter, type FindingFilter } from './finding-filter.ts'
import { FindingsTable } from './findings-table.tsx'
import { HeatMap } from './heat-map.tsx'
import { holdsWords } from './list-columns.ts'
import { NarrowBar } from './narrow-bar.tsx'
import { PlanTable } from './plan-table.tsx'
import { PriorFindings } from './prior-findings.tsx'

/** All findings of the assessment: by status, by risk, as a list, and as the plan of what is done about them. */
export function FindingsList() {
  const { id, state, editable } = useSession()
  const raise = editable && (
    <ButtonLink look="primary" icon={<Plus size={16} />} href={href(['a', id, 'findings'], { raise: 'new' })}>
      {words.raise}
    </ButtonLink>
  )
  if (Object.keys(state.finding).length > 0) return <Found raise={raise} />
  return (
    <Page title={words.title} intro={words.intro}>
      <Empty title={words.emptyTitle} words={words.emptyWords} icon={<Flag size={40} strokeWidth={1.25} />}>
        {raise}
      </Empty>
      <PriorFindings />
    </Page>
  )
}

function Found({ raise }: { raise: React.ReactNode }) {
  const { state } = useSession()
  const { query } = usePlace()
  const filter = useMemo(() => findingFilterOf(query), [query])
  const [wanted, setWanted] = useState('')
  const all = useMemo(() => Object.values(state.finding).sort(byRef), [state.finding])
  const shown = useShown(filter.view === 'plan' ? plannedFindings(state) : all, filter, wanted)
  return (
    <Page title={words.title} intro={words.intro} actions={raise}>
      <div className="stack">
        <Standing all={all} filter={filter} />
        <NarrowBar filter={filter} wanted={wanted} onWanted={setWanted} />
        <p className="muted small" role="status">
          {words.summary(shown.length, shown.filter((finding) => finding.status !== 'closed').length)}
          {filter.view === 'plan' && ` · ${words.plan.intro}`}
        </p>
        {shown.length === 0 ? (
          <p className="muted">{words.noneMatch}</p>
        ) : filter.view === 'plan' ? (
          <PlanTable findings={shown} />
        ) : (
          <FindingsTable findings={shown} />
        )}
        <PriorFindings />
      </div>
    </Page>
  )
}

function useShown(findings: readonly Finding[], filter: FindingFilter, wanted: string): readonly Finding[] {
  const { today } = useApp().info
  const course = useCourse()
  const raised = course.kind === 'ready' ? course.value.raised : {}
  return findings.filter((finding) => isMeant(finding, filter, { today, raised }) && holdsWords(finding, wanted))
}

/** How many have each status, and where they stand by risk; each leads to its findings. A certification grades no risk. */
function Standing({ all, filter }: { all: readonly Finding[]; filter: FindingFilter }) {
  const { state } = useSession()
  const graded = all.filter((finding) => finding.class !== 'good-practice')
  // A field says how many it leads to, so the map has what the other filters leave.
  const inMap = useShown(graded, { ...filter, risk: null }, '')
  const showsRisk =
    state.about.mode !== 'certification' &&
    graded.some(({ initial, residual }) => initial !== null || residual !== null)
  return (
    <Section title={words.map} className="findings-standing">
      <div className="findings-pictures">
        <ByStatus all={all} filter={filter} />
        {showsRisk && (
          <>
            <HeatMap findings={inMap} moment="initial" filter={filter} />
            <HeatMap findings={inMap} moment="residual" filter={filter} />
          </>
        )}
      </div>
    </Section>
  )
}

function ByStatus({ all, filter }: { all: readonly Finding[]; filter: FindingFilter }) {
  const { id } = useSession()
  const lines: { status: FindingFilter['status']; label: string; count: number }[] = [
    { status: null, label: words.anyStatus, count: all.length },
    { status: 'open-ones', label: words.openOnes, count: all.filter(isOpen).length },
    ...FindingStatus.options.map((status) => ({
      status,
      label: screens.words.findingStatus[status],
      count: all.filter((finding) => finding.status === status).length,
    })),
  ]
  return (
    <div>
      <h3>{words.byStatus}</h3>
      <ul className="findings-statuses">
        {lines.map(({ status, label, count }) => (
          <li key={label}>
            <a
              className={classes('findings-status', filter.status === status && 'findings-status-chosen')}
              href={hrefOfFindings(id, { ...noFindingFilter, view: filter.view, status })}
              aria-current={filter.status === status ? 'true' : undefined}
            >
              <span>{label}</span>
              <span>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
