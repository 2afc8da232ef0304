import { handoverWords as words } from '../../../shared/text/en/screens-handover.ts'
import { formatSize } from '../../format.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Section } from '../../ui/page.tsx'

/** What is in the file and what is not, before it leaves the house. */
export function AlongPart() {
  const { state, sequence } = useSession()
  const drafts = useAsk().drafts.all().size
  const files = Object.values(state.evidence).filter(({ file }) => file !== null)
  const size = files.reduce((sum, { file }) => sum + (file?.size ?? 0), 0)
  const restricted = files.filter((evidence) => evidence.restricted).length
  const records = state.revisions.filter(({ recordHash }) => recordHash !== null).length
  return (
    <>
      <Section title={words.along}>
        <ul className="hand-over-along">
          <li>{words.alongLines(sequence)}</li>
          <li>{words.alongFiles(files.length, formatSize(size))}</li>
          {restricted > 0 && <li>{words.alongRestricted(restricted)}</li>}
          {records > 0 && <li>{words.alongRecords(records)}</li>}
          {drafts > 0 && <li>{words.alongDrafts(drafts)}</li>}
        </ul>
        <p className="muted small">{words.plain}</p>
      </Section>
      <Section title={words.stays}>
        <p>{words.staysWords}</p>
      </Section>
    </>
  )
}
