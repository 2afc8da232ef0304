import { Check, CircleDashed, PenLine } from 'lucide-react'
import { nextRole } from '../../../assessments/rules/decide/revisions.ts'
import { SignRole, type Revision } from '../../../shared/model/revision.ts'
import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'
import { formatMoment } from '../../format.ts'
import { useSession } from '../../session/use-session.ts'
import { Tag } from '../../ui/tag.tsx'

const icons = { signed: Check, now: PenLine, waits: CircleDashed }
const tones = { signed: 'good', now: 'accent', waits: 'plain' } as const

/** The three signatures in their order: who signed, who signs now, who waits. */
export function Stations({ revision }: { revision: Revision }) {
  return (
    <ol className="stations">
      {SignRole.options.map((role) => (
        <Station key={role} role={role} revision={revision} />
      ))}
    </ol>
  )
}

function Station({ role, revision }: { role: SignRole; revision: Revision }) {
  const signature = revision.signatures.find((each) => each.role === role)
  const standing = signature ? 'signed' : nextRole(revision) === role ? 'now' : 'waits'
  const Icon = icons[standing]
  return (
    <li className={`station station-${standing}`}>
      <span className="station-mark" aria-hidden="true">
        <Icon size={16} />
      </span>
      <div className="station-words">
        <p className="station-role">
          {words.roles[role]} <Tag tone={tones[standing]}>{words.stationStates[standing]}</Tag>
        </p>
        {signature ? (
          <>
            <p className="station-name">{signature.name}</p>
            <p className="muted small">
              {words.signedOn(formatMoment(signature.on))}
              {signature.person === null && ` · ${words.offTeam}`}
            </p>
            <p className="muted small">
              {signature.certificate ? words.certificate(signature.certificate.fingerprint.slice(0, 16)) : words.byName}
            </p>
          </>
        ) : (
          <Expected role={role} revision={revision} />
        )}
      </div>
    </li>
  )
}

/** Who is expected to sign, as far as it is known. */
function Expected({ role, revision }: { role: SignRole; revision: Revision }) {
  const { state } = useSession()
  const named = revision.signers?.[role]
  const name = named ? state.person[named]?.name : undefined
  return (
    <>
      {revision.status === 'signing' && (
        <p className="station-name">{name ? words.namedAhead(name) : words.notNamed}</p>
      )}
      <p className="muted small">{words.roleMeaning[role]}</p>
    </>
  )
}
