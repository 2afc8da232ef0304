import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { useApp } from '../../app-context.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { toast } from '../../ui/messages.ts'
import { Banner } from '../../ui/page.tsx'
import { AttachButton } from './attach-button.tsx'
import { fulfil } from './fulfil.ts'

/** What was asked for and has come in takes its file here; its reference and its citations stay. */
export function Requested({ evidence }: { evidence: Evidence }) {
  const session = useAsk()
  const { editable } = useSession()
  const { info, me } = useApp()
  const [busy, setBusy] = useState(false)
  const take = async ([file]: File[]) => {
    if (!file) return
    setBusy(true)
    const answer = await fulfil(session, evidence, file, me.name, info.today)
    setBusy(false)
    if (!answer.ok) toast({ words: failureText(answer.failure), tone: 'problem' })
  }
  return (
    <Banner tone="caution">
      <div className="stack">
        <p>{words.requestOpen}</p>
        <div>
          <AttachButton
            one
            disabled={!editable || busy}
            label={words.requestFile}
            onFiles={(files) => void take(files)}
          />
        </div>
        <p className="small">{words.requestHint}</p>
      </div>
    </Banner>
  )
}
