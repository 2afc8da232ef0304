import { Copy } from 'lucide-react'
import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'
import { useSession } from '../../session/use-session.ts'
import { IconButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { toast } from '../../ui/messages.ts'
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
        </div>
      )}
      <p className="sign-nature">{words.nature}</p>
    </Section>
  )
}

/** A hash in groups of eight, so that two people can read it to each other. */
export function Hash({ hash }: { hash: string }) {
  const copy = async () => {
    await navigator.clipboard.writeText(hash)
    toast({ words: words.copied })
  }
  return (
    <div className="hash">
      <code>{hash.match(/.{1,8}/g)?.join(' ')}</code>
      <IconButton label={words.copyHash} icon={<Copy size={14} />} onClick={() => void copy()} />
    </div>
  )
}
