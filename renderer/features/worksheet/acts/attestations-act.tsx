import { useMemo } from 'react'
import { Origination } from '../../../../shared/model/catalogue.ts'
import { Reliance } from '../../../../shared/model/attestation.ts'
import { worksheetWords } from '../../../../shared/text/en/screens-worksheet.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { ConclusionMark } from '../../../marks/conclusion-mark.tsx'
import { RelianceMark } from '../../../marks/reliance-mark.tsx'
import { hrefOf } from '../../../routes/location.ts'
import { ItemLink } from '../../../session/pickers.tsx'
import { useSession } from '../../../session/use-session.ts'
import { Bar } from '../../../ui/bar.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { DemarcationLine } from '../../../ui/demarcation-line.tsx'
import { Section } from '../../../ui/page.tsx'
import { countResults, useReliance } from '../../reliance/results.ts'
import { dutiesOf } from './duties.ts'

const words = worksheetWords.attestations

/** What is inherited and how far reports support it, and what remains with the customer. */
export function AttestationsAct() {
  const { id } = useSession()
  return (
    <Section
      title={worksheetWords.acts.attestations}
      intro={words.intro}
      actions={<ButtonLink href={hrefOf(id, 'reliance')}>{words.open}</ButtonLink>}
    >
      <div className="attestations">
        <WhereTheLineStands />
        <HowSupported />
        <Reports />
        <Duties />
      </div>
    </Section>
  )
}

function WhereTheLineStands() {
  const { rows } = useSession()
  const counts = useMemo(
    () =>
      Origination.options.map((origination) => ({
        origination,
        count: rows.filter((row) => row.origination === origination).length,
      })),
    [rows],
  )
  return (
    <div>
      <h3>{words.split}</h3>
      <dl className="line-stands">
        {counts.map(({ origination, count }) => (
          <div key={origination}>
            <dt>
              <DemarcationLine position={origination} large />
              {screens.words.origination[origination]}
            </dt>
            <dd>
              <strong>{words.items(count)}</strong> <span className="muted">{words.remains[origination]}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function HowSupported() {
  const items = useReliance()
  const counts = useMemo(() => countResults(items), [items])
  const parts = Reliance.options.map((key) => ({ key, value: counts[key], label: screens.words.reliance[key] }))
  const told = parts.map((part) => `${part.label}: ${part.value}`).join(', ')
  return (
    <div>
      <h3>{words.reliance}</h3>
      {items.length === 0 ? (
        <p className="muted">{words.relianceNone}</p>
      ) : (
        <>
          <Bar parts={parts} label={told} />
          <ul className="row attestations-counts">
            {parts.map(({ key, value }) => (
              <li key={key}>
                <RelianceMark reliance={key} /> <strong>{value}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Reports() {
  const { id, state } = useSession()
  const reports = Object.values(state.attestation)
  return (
    <div>
      <h3>{words.reports}</h3>
      {reports.length === 0 && <p className="muted">{words.reportsNone}</p>}
      <ul>
        {reports.map(({ id: report, report: name, programme }) => (
          <li key={report}>
            <a href={hrefOf(id, 'reliance', report)}>{name}</a> <span className="muted small">{programme}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Duties() {
  const { id, state } = useSession()
  const duties = dutiesOf(state)
  return (
    <div>
      <h3>{words.duties}</h3>
      {duties.length === 0 && <p className="muted">{words.dutiesNone}</p>}
      <ul>
        {duties.map(({ report, duty, status }) => (
          <li key={`${report.id}/${duty.number}/${duty.words}`} className="duty-told">
            <div>
              <p>
                <a href={hrefOf(id, 'reliance', report.id)}>{`${report.report}, ${duty.number}`}</a>
              </p>
              <p className="pre">{duty.words}</p>
              <p className="small">
                {duty.items.length === 0 && <span className="worksheet-caution">{words.dutyOpen}</span>}
                {duty.items.map((key) => (
                  <span key={key}>
                    <ItemLink itemKey={key} />{' '}
                  </span>
                ))}
              </p>
            </div>
            <ConclusionMark conclusion={status} />
          </li>
        ))}
      </ul>
    </div>
  )
}
