import * as z from 'zod'
import type { HeatMoment } from '../../../assessments/figures/heat-map.ts'
import { findingAges, isOpen } from '../../../assessments/rules/open-findings.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import { figureWords as words } from '../../../shared/text/en/screens-figures.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useApp } from '../../app-context.ts'
import { useRemembered } from '../../memory.ts'
import { hrefOf } from '../../routes/location.ts'
import { useCourse } from '../../session/use-course.ts'
import { useSession } from '../../session/use-session.ts'
import { Choices } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import { ageOfFinding, hrefOfFindings, noFindingFilter } from '../findings/finding-filter.ts'
import { HeatMap } from '../findings/heat-map.tsx'

const Moment = z.enum(['initial', 'residual'])
const moments = Moment.options.map((value) => ({ value, label: words.moments[value] }))

/** Findings by likelihood and impact, and by age. A certification grades no risk. */
export function RiskPart() {
  const { id, state } = useSession()
  const all = Object.values(state.finding).filter((finding) => finding.class !== 'good-practice')
  const link = <a href={hrefOf(id, 'findings')}>{screens.overview.openFindings}</a>
  if (all.length === 0)
    return (
      <Section title={words.heat} actions={link}>
        <p className="muted">{screens.overview.findingsNone}</p>
      </Section>
    )
  return (
    <>
      {state.about.mode !== 'certification' && <Risks findings={all} link={link} />}
      <Ages findings={all.filter(isOpen)} />
    </>
  )
}

function Risks({ findings, link }: { findings: readonly Finding[]; link: React.ReactNode }) {
  const [moment, setMoment] = useRemembered<typeof Moment>('overview/moment', Moment, 'initial')
  const isGraded = (at: HeatMoment) => findings.some((finding) => finding[at] !== null)
  return (
    <Section title={words.heat} intro={words.heatIntro} actions={link}>
      {isGraded('initial') || isGraded('residual') ? (
        <div className="stack">
          <Choices label={words.heat} hideLabel segmented value={moment} choices={moments} onChange={setMoment} />
          <HeatMap findings={findings} moment={moment} filter={noFindingFilter} />
        </div>
      ) : (
        <p className="muted">{words.heatEmpty}</p>
      )}
    </Section>
  )
}

/** How long what is open has been open. */
function Ages({ findings }: { findings: readonly Finding[] }) {
  const { id } = useSession()
  const { today } = useApp().info
  const course = useCourse()
  if (course.kind !== 'ready' || findings.length === 0) return null
  const { raised } = course.value
  const counts = findingAges.map((age) => ({
    age,
    count: findings.filter((finding) => ageOfFinding(finding, { today, raised }) === age).length,
  }))
  const most = Math.max(1, ...counts.map(({ count }) => count))
  return (
    <Section title={words.ages} intro={words.ageIntro}>
      <ul className="ages">
        {counts.map(({ age, count }) => (
          <li key={age}>
            {count > 0 ? (
              <a href={hrefOfFindings(id, { status: 'open-ones', age })}>{words.age[age]}</a>
            ) : (
              <span className="muted">{words.age[age]}</span>
            )}
            <span className="age-bar" aria-hidden="true">
              <span style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <span className="numeric">{count}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
