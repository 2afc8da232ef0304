import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'
import { verifyWords } from '../../../shared/text/en/screens-signing.ts'
import { useSession } from '../../session/use-session.ts'
import { Hash } from '../../ui/hash.tsx'
import { Section } from '../../ui/page.tsx'
import { ReportLink } from './report-link.tsx'

/** What is signed: the hash of the record, and the way to the report drawn from it. */
export function RecordPart() {
  const { revision } = useSession()
  const hash = revision?.recordHash ?? null
  return (
    <Section title={words.record}>
      {hash === null || !revision ? (
        <p className="muted">{words.recordNone}</p>
      ) : (
        <div className="stack">
          <div>
            <p className="field-label">{words.recordHash}</p>
            <Hash hash={hash} />
          </div>
          <p className="muted small">{words.recordMeaning}</p>
          <p>
            <ReportLink revision={revision.number} words={words.toReportOfRecord} />
          </p>
          <p>
            <a className="sign-change" href="#/verify">
              {verifyWords.link}
            </a>
          </p>
        </div>
      )}
      <p className="sign-nature">{words.nature}</p>
    </Section>
  )
}
