import { Download, FilePlus2 } from 'lucide-react'
import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { Exported } from '../../../shared/ipc/contract.ts'
import type { Handover } from '../../../shared/model/handover.ts'
import { handoverWords as words } from '../../../shared/text/en/screens-handover.ts'
import { formatMoment, formatSize } from '../../format.ts'
import type { Job } from '../../session/use-job.ts'
import { useAsk } from '../../session/use-session.ts'
import { AskReason } from '../../session/ask-reason.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { toast } from '../../ui/messages.ts'
import { Banner, Section } from '../../ui/page.tsx'
import { fileAddress } from '../../upload.ts'
import { ReceivePart, type ReceivePartProps } from './receive-part.tsx'
import { WritingFile } from './writing-file.tsx'

/** With whom the assessment is, and the ways on: save the file, receive it when it comes back, or do without it. */
export function AwayPart({
  handover,
  job,
  receiving,
  onWrite,
  onCancel,
}: {
  handover: Handover
  job: Job<Exported>
  receiving: ReceivePartProps['from']
  onWrite: (to: string) => Promise<void>
  onCancel: () => void
}) {
  const { to, by, on } = handover
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Section title={words.away(to)} intro={words.awayWords(by, formatMoment(on))}>
        <div className="stack">
          {job.kind === 'running' && <WritingFile done={job.done} total={job.total} onCancel={onCancel} />}
          {job.kind === 'failed' && <Banner tone="problem">{failureText(job.failure)}</Banner>}
          {job.kind === 'done' && <Ready file={job.value} />}
          {job.kind !== 'running' && job.kind !== 'done' && (
            <div className="row">
              <Button icon={<FilePlus2 size={16} />} onClick={() => void onWrite(to)}>
                {words.again}
              </Button>
              <span className="muted small">{words.againWords}</span>
            </div>
          )}
        </div>
      </Section>
      <Section title={words.back} intro={words.backWords(to)}>
        <div className="row">
          <ReceivePart from={receiving} look={job.kind === 'done' ? 'plain' : 'primary'} />
          <Button look="quiet" onClick={() => setAsking(true)}>
            {words.takeBack}
          </Button>
        </div>
      </Section>
      {asking && <TakeBack to={to} onClose={() => setAsking(false)} />}
    </>
  )
}

function Ready({ file }: { file: Exported }) {
  return (
    <div className="hand-over-file" role="status">
      <p>
        <strong>{words.ready(file.name, formatSize(file.size))}</strong>
      </p>
      <code>{words.sha(file.sha256)}</code>
      <div>
        <ButtonLink
          look="primary"
          icon={<Download size={16} />}
          href={fileAddress(file.sha256, file.name)}
          download={file.name}
        >
          {words.save}
        </ButtonLink>
      </div>
    </div>
  )
}

function TakeBack({ to, onClose }: { to: string; onClose: () => void }) {
  const session = useAsk()
  return (
    <AskReason
      draftKey="about/handover/take-back"
      title={words.takeBackTitle}
      words={words.takeBackWords(to)}
      label={words.takeBackReason}
      act={words.takeBackDo}
      danger
      onClose={onClose}
      onAct={async (reason) => {
        const answer = await session.intend({ type: 'handover.take-back', reason }, { quiet: true })
        if (answer.ok) toast({ words: words.takenBack })
        return answer
      }}
    />
  )
}
