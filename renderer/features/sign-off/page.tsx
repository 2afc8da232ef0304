import { useMemo } from 'react'
import { gapsOf } from '../../../assessments/rules/completeness.ts'
import { nextRole } from '../../../assessments/rules/decide/revisions.ts'
import { invariant } from '../../../shared/invariant.ts'
import type { SentBack } from '../../../shared/model/item.ts'
import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'
import { useApp } from '../../app-context.ts'
import { formatMoment } from '../../format.ts'
import { hrefOf } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Columns } from '../../ui/columns.tsx'
import { Banner, Page } from '../../ui/page.tsx'
import { Approved } from './approved.tsx'
import { CountersignForm } from './countersign-form.tsx'
import { Gate } from './gate.tsx'
import { PreparerForm } from './preparer-form.tsx'
import { RecordPart } from './record-part.tsx'
import { RevisionsPart } from './revisions-part.tsx'
import { Stations } from './stations.tsx'
import { TeamPart } from './team-part.tsx'
import { standingId } from './use-sign.ts'
import { WholeNotes } from './whole-notes.tsx'
import './sign-off.css'

/** The way from finished work to a signed report: what is missing, who signs, what is signed. */
export function SignOffPage() {
  const { id, state, rows, revision } = useSession()
  const { info } = useApp()
  const gaps = useMemo(() => gapsOf(state, rows, info.today), [state, rows, info.today])
  invariant(revision, 'an assessment without a revision')
  const blocked = gaps.some((gap) => gap.severity === 'blocks')
  return (
    <Page
      title={words.title}
      intro={words.intro(revision.number)}
      actions={<ButtonLink href={hrefOf(id, 'report')}>{words.toReport}</ButtonLink>}
    >
      <Columns
        main={
          <>
            {/* What keeps it from being signed is read before the form that it keeps from being used. */}
            {revision.status === 'open' && blocked && <Gate gaps={gaps} />}
            <section className="section" aria-labelledby={standingId}>
              <h2 id={standingId} tabIndex={-1} className="standing-title">
                {words.standing}
              </h2>
              {revision.sentBack && <SentBackBanner sentBack={revision.sentBack} />}
              <p className="section-intro">{words.status[revision.status](revision.number)}</p>
              <Stations revision={revision} />
              <Act blocked={blocked} />
            </section>
            {revision.status === 'open' && !blocked && <Gate gaps={gaps} />}
            {revision.status === 'open' && <WholeNotes />}
            <RevisionsPart />
          </>
        }
        side={
          <>
            <RecordPart />
            <TeamPart />
          </>
        }
      />
    </Page>
  )
}

/** Why the record came back, until a new one is frozen. */
function SentBackBanner({ sentBack: { by, on, reason } }: { sentBack: SentBack }) {
  return (
    <Banner tone="caution">
      <strong>{words.sentBackBy(by, formatMoment(on))}</strong>
      <p className="pre">{reason}</p>
      <p className="small">{words.sentBackNext}</p>
    </Banner>
  )
}

/** What can be done now. */
function Act({ blocked }: { blocked: boolean }) {
  const { state, revision, status } = useSession()
  if (!revision) return null
  if (state.handover) return <p className="muted">{words.handedOver(state.handover.to)}</p>
  const role = nextRole(revision)
  if (role === null) return <Approved revision={revision} />
  if (status.kind === 'read-only') return <p className="muted">{words.readOnly}</p>
  if (role === 'preparer') return <PreparerForm blocked={blocked} />
  return <CountersignForm key={role} role={role} revision={revision} />
}
