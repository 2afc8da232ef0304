import type { Attestation } from '../../../shared/model/attestation.ts'
import { relianceWords as words } from '../../../shared/text/en/screens-reliance.ts'
import { formatDay, formatPeriod } from '../../format.ts'
import { hrefOf } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Tag } from '../../ui/tag.tsx'
import '../../ui/table.css'

/** The attestations recorded, one line each. */
export function AttestationTable() {
  const { id, state } = useSession()
  const attestations = Object.values(state.attestation).sort((a, b) => a.report.localeCompare(b.report))
  return (
    <table className="table">
      <thead>
        <tr>
          {Object.values(words.columns).map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {attestations.map((attestation) => (
          <tr key={attestation.id}>
            <th scope="row">
              <a href={hrefOf(id, 'reliance', attestation.id)}>{attestation.report}</a>
              <span className="muted small attestation-by">
                {attestation.provider} · {attestation.programme}
              </span>
            </th>
            <td>{words.types[attestation.type]}</td>
            <td>{datesOf(attestation)}</td>
            <td>
              <Verdict attestation={attestation} />
            </td>
            <td>
              {words.covers(attestation.services.length, attestation.regions.length)}
              {attestation.type !== 'bridge-letter' && (
                <span className="muted attestation-by">
                  {words.mapped(new Set(attestation.subjects.map((subject) => subject.control)).size)}
                </span>
              )}
            </td>
            <td>
              {attestation.evaluatedOn ? (
                formatDay(attestation.evaluatedOn)
              ) : (
                <Tag tone="caution">{words.notEvaluated}</Tag>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Verdict({ attestation }: { attestation: Attestation }) {
  const { type, opinion, exceptions } = attestation
  const tone = opinion === 'unmodified' ? 'plain' : opinion === 'not-recorded' ? 'caution' : 'problem'
  return (
    <>
      {/* A letter is management's, so there is no opinion in it. */}
      {type !== 'bridge-letter' && <Tag tone={tone}>{words.opinions[opinion]}</Tag>}{' '}
      {exceptions === null && (
        <Tag tone="caution">{`${words.exceptions}: ${words.exceptionStates.unrecorded.toLowerCase()}`}</Tag>
      )}
      {exceptions && <Tag tone="caution">{words.exceptions}</Tag>}
    </>
  )
}

function datesOf({ from, to }: Attestation): string {
  if (from && to) return formatPeriod({ from, to })
  const only = from ?? to
  return only ? formatDay(only) : words.noDates
}
