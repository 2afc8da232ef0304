import { findingWords } from '../../../shared/text/en/screens-findings.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import { useSession } from '../../session/use-session.ts'
import { Due, FindingGrade, FindingName } from './findings-table.tsx'
import '../../ui/table.css'

const words = findingWords.plan

/** The remediation plan: what is done about each finding, by whom and by when. Whoever certifies gives no advice. */
export function PlanTable({ findings }: { findings: readonly Finding[] }) {
  const isCertification = useSession().state.about.mode === 'certification'
  return (
    <div className="findings-frame">
      <table className="table findings-table plan-table">
        <thead>
          <tr>
            <th scope="col">{findingWords.columns.ref}</th>
            <th scope="col">{words.finding}</th>
            {!isCertification && <th scope="col">{words.correction}</th>}
            <th scope="col">{words.action}</th>
            <th scope="col">{words.owner}</th>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.status}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr key={finding.id}>
              <td className="findings-ref">
                {finding.ref}
                <br />
                <FindingGrade finding={finding} />
              </td>
              <FindingName finding={finding} />
              {!isCertification && (
                <td className="plan-text">
                  {finding.correction.trim() || <span className="muted">{words.noCorrection}</span>}
                </td>
              )}
              <td className="plan-text">
                <Action finding={finding} withAdvice={!isCertification} />
              </td>
              <td className="plan-owner">
                {finding.response.owner.trim() || <span className="muted">{words.noOwner}</span>}
              </td>
              <td className="findings-due">
                <Due finding={finding} />
              </td>
              <td>{screens.words.findingStatus[finding.status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What management will do; until it says so, what was recommended. */
function Action({ finding, withAdvice }: { finding: Finding; withAdvice: boolean }) {
  const { response, recommendation } = finding
  const advice = withAdvice ? recommendation.trim() : ''
  return (
    <>
      <span className="plan-position">{findingWords.positions[response.position]}</span>
      {response.text.trim() ? (
        <span className="pre">{response.text}</span>
      ) : (
        <span className="muted">{advice ? words.recommended(advice) : words.noAction}</span>
      )}
    </>
  )
}
