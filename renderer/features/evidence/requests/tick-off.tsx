import { useState } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import type { Evidence } from '../../../../shared/model/evidence.ts'
import { evidenceWords } from '../../../../shared/text/en/screens-evidence.ts'
import { requestWords as words } from '../../../../shared/text/en/screens-requests.ts'
import { useApp } from '../../../app-context.ts'
import { useAsk } from '../../../session/use-session.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { AttachButton } from '../attach-button.tsx'
import type { Uploads } from '../use-uploads.ts'

/** What was asked for came in: as a file, or as something that is kept elsewhere. Either is one change. */
export function TickOff({ evidence, uploads, onClose }: { evidence: Evidence; uploads: Uploads; onClose: () => void }) {
  const session = useAsk()
  const { me, info } = useApp()
  const [kept, setKept] = useState('')
  const [error, setError] = useState<string | null>(null)
  const take = (files: readonly File[]) => {
    void uploads.attach(files.slice(0, 1), { request: evidence.id })
    onClose()
  }
  const note = async () => {
    if (!kept.trim()) return setError(words.keptNeeded)
    const fields = {
      state: 'received' as const,
      location: kept.trim(),
      collectedBy: me.name,
      collectedOn: info.today,
    }
    const answer = await session.intend(
      { type: 'record.change', table: 'evidence', id: evidence.id, fields },
      { quiet: true },
    )
    if (answer.ok) onClose()
    else setError(failureText(answer.failure))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.tickOff(evidence.ref)}
      description={words.tickWords(evidence.title)}
      footer={
        <>
          <DialogCancel />
          <Button onClick={() => void note()}>{words.keptDo}</Button>
        </>
      }
    >
      <div className="stack">
        <div>
          <AttachButton one disabled={false} label={evidenceWords.requestFile} onFiles={take} />
        </div>
        <TextField
          label={words.keptAt}
          hint={words.keptHint}
          value={kept}
          error={error}
          maxLength={2000}
          onChange={setKept}
        />
      </div>
    </Dialog>
  )
}
