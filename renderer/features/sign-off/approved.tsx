import { FileCheck2, LockOpen } from 'lucide-react'
import { useState } from 'react'
import type { Revision } from '../../../shared/model/revision.ts'
import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'
import { href } from '../../routes/location.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { AskReason } from '../../session/ask-reason.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { toast } from '../../ui/messages.ts'
import { focusStanding } from './use-sign.ts'

/** An approved revision: the way to its report, and to the next revision. */
export function Approved({ revision }: { revision: Revision }) {
  const { id, status } = useSession()
  const [asking, setAsking] = useState(false)
  return (
    <div className="row">
      <ButtonLink
        look="primary"
        icon={<FileCheck2 size={16} />}
        href={href(['a', id, 'report'], { revision: String(revision.number) })}
      >
        {words.toReportOfRecord}
      </ButtonLink>
      {status.kind === 'editable' && (
        <Button icon={<LockOpen size={16} />} onClick={() => setAsking(true)}>
          {words.reopen} …
        </Button>
      )}
      {asking && <Reopen revision={revision.number} onClose={() => setAsking(false)} />}
    </div>
  )
}

function Reopen({ revision, onClose }: { revision: number; onClose: () => void }) {
  const session = useAsk()
  const next = revision + 1
  return (
    <AskReason
      draftKey={`revision/${next}/reopen`}
      title={words.reopenTitle(next)}
      words={words.reopenWords(revision, next)}
      label={words.reopenReason}
      act={words.reopenDo(next)}
      onClose={onClose}
      onAct={async (reason) => {
        const answer = await session.intend({ type: 'revision.reopen', reason }, { quiet: true })
        if (answer.ok) {
          toast({ words: words.reopened(next) })
          focusStanding()
        }
        return answer
      }}
    />
  )
}
