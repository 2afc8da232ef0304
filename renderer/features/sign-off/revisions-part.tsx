import type { Revision } from '../../../shared/model/revision.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'
import { formatMoment } from '../../format.ts'
import { useSession } from '../../session/use-session.ts'
import { Hash } from '../../ui/hash.tsx'
import { Section } from '../../ui/page.tsx'
import { Tag } from '../../ui/tag.tsx'
import { ReportLink } from './report-link.tsx'

/** Every round of the work, newest first. One round alone needs no list. */
export function RevisionsPart() {
  const { state } = useSession()
  if (state.revisions.length < 2) return null
  return (
    <Section title={words.revisions}>
      <ol className="revisions">
        {state.revisions.toReversed().map((revision) => (
          <Line key={revision.number} revision={revision} />
        ))}
      </ol>
    </Section>
  )
}

function Line({ revision }: { revision: Revision }) {
  return (
    <li className="revision">
      <p className="row">
        <strong>{words.revisionName(revision.number)}</strong>
        <Tag tone={revision.status === 'open' ? 'plain' : 'accent'}>
          {screens.words.revisionStatus[revision.status]}
        </Tag>
        <span className="muted small">{words.openedOn(formatMoment(revision.openedOn))}</span>
        {revision.recordHash && <ReportLink revision={revision.number} words={words.revisionReport} />}
      </p>
      {revision.reason && <p className="pre">{words.openedBecause(revision.reason)}</p>}
      {revision.signatures.map((signature) => (
        <p key={signature.role} className="small">
          {words.signatureLine(words.roles[signature.role], signature.name, formatMoment(signature.on))}
        </p>
      ))}
      {revision.recordHash && <Hash hash={revision.recordHash} />}
    </li>
  )
}
