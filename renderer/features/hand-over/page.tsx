import { handoverWords as words } from '../../../shared/text/en/screens-handover.ts'
import { call } from '../../bridge.ts'
import { saveFile } from '../../save-file.ts'
import { useJob } from '../../session/use-job.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Columns } from '../../ui/columns.tsx'
import { Page } from '../../ui/page.tsx'
import { AlongPart } from './along-part.tsx'
import { AwayPart } from './away-part.tsx'
import { GivePart } from './give-part.tsx'
import { useReceivePart } from './receive-part.tsx'
import './hand-over.css'

/** The assessment as one file for a colleague; and, while it is away, what can be done about it. */
export function HandOverPage() {
  const session = useAsk()
  const { id, state, status } = useSession()
  // Both outlive the change they make, which has the page show its other part: the file that was written is saved after
  // the assessment became read-only, and the end of receiving is heard after the assessment came back.
  const writing = useJob()
  const receiving = useReceivePart()
  const write = async (to: string) => {
    await session.drafts.flush()
    await writing.start(() => call('handover:write', { id, to }), saveFile)
  }
  const { handover } = state
  return (
    <Page title={words.title} intro={words.intro}>
      <Columns
        main={
          handover ? (
            <AwayPart
              handover={handover}
              job={writing.job}
              receiving={receiving}
              onWrite={write}
              onCancel={writing.cancel}
            />
          ) : (
            <GivePart
              job={writing.job}
              readOnly={status.kind === 'read-only'}
              onWrite={write}
              onCancel={writing.cancel}
            />
          )
        }
        side={<AlongPart />}
      />
    </Page>
  )
}
