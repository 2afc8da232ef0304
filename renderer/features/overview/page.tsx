import { ArrowRight } from 'lucide-react'
import { useMemo } from 'react'
import { gapsOf } from '../../../assessments/rules/completeness.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useApp } from '../../app-context.ts'
import { pages } from '../../routes/pages.tsx'
import { progressOfUnit, unitsInOrder } from '../../session/progress.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { CoursePart } from './course-part.tsx'
import { BlocksCard, ComplianceCard, ProgressCard, RelianceCard, RiskCard, WaitingCard } from './figures.tsx'
import { GapsPart } from './gaps-part.tsx'
import { MatrixPart } from './matrix-part.tsx'
import { missingScope } from './first-steps.ts'
import { FirstStepsPart } from './first-steps-part.tsx'
import { isBegun, nextStep, type Standing } from './next-step.ts'
import { RiskPart } from './risk-part.tsx'
import { ScoresPart } from './scores-part.tsx'
import { UnfinishedTexts } from './unfinished-texts.tsx'
import { UnitsPart } from './units-part.tsx'
import './overview.css'

const words = screens.overview
const pagePaths = new Set(pages.map((page) => page.path))

/** Where the assessment stands: the work, the customer's half and AWS's half as three things, and what is next. */
export function OverviewPage() {
  const view = useSession()
  const { state, rows } = view
  const { info } = useApp()
  const gaps = useMemo(() => gapsOf(state, rows, info.today), [state, rows, info.today])
  const units = unitsInOrder(view).map((unit) => {
    const { total, concluded } = progressOfUnit(view, unit.id)
    return { id: unit.id, name: unit.name, open: total - concluded, concluded }
  })
  const { kind, mode } = state.about
  return (
    <Page
      title={words.title}
      intro={`${screens.words.mode[mode]} · ${screens.words.kind[kind]}: ${screens.words.kindMeaning[kind].toLowerCase()}`}
    >
      <div className="overview">
        <Next gaps={gaps} units={units} />
        {view.editable && !isBegun(units) && <FirstStepsPart />}
        <UnfinishedTexts drafts={useAsk().drafts.all()} />
        <div className="overview-figures">
          <ProgressCard />
          <ComplianceCard />
          <RelianceCard />
          <RiskCard />
          <BlocksCard gaps={gaps} />
          <WaitingCard />
        </div>
        <MatrixPart />
        <div className="overview-row">
          <RiskPart />
          <CoursePart />
        </div>
        <div className="overview-parts">
          <div className="overview-side">
            <ScoresPart />
            <UnitsPart />
          </div>
          <div className="overview-side">
            <GapsPart gaps={gaps} />
          </div>
        </div>
      </div>
    </Page>
  )
}

function Next({ gaps, units }: Pick<Standing, 'gaps' | 'units'>) {
  const view = useSession()
  const { id, revision, state } = view
  const { handover } = state
  const missing = missingScope(state)
  const next = nextStep({ assessment: id, revision, handover, units, missing, gaps, pages: pagePaths })
  return (
    <section className="overview-next" aria-label={words.next}>
      <div>
        <p className="overview-next-label">{words.next}</p>
        <p className="overview-next-words">{next.words}</p>
      </div>
      {next.to && (
        <ButtonLink look="primary" href={next.to}>
          {words.nextDo}
          <ArrowRight size={16} />
        </ButtonLink>
      )}
    </section>
  )
}
