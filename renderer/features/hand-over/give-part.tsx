import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { Exported } from '../../../shared/ipc/contract.ts'
import { handoverWords as words } from '../../../shared/text/en/screens-handover.ts'
import type { Job } from '../../session/use-job.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Banner, Section } from '../../ui/page.tsx'
import { WritingFile } from './writing-file.tsx'

/** Hands the assessment over to a person who is named. */
export function GivePart({
  job,
  readOnly,
  onWrite,
  onCancel,
}: {
  job: Job<Exported>
  readOnly: boolean
  onWrite: (to: string) => Promise<void>
  onCancel: () => void
}) {
  const [to, setTo] = useState('')
  const [error, setError] = useState<string | null>(null)
  const give = () => {
    if (!to.trim()) return setError(words.toNeeded)
    setError(null)
    void onWrite(to.trim())
  }
  return (
    <Section title={words.give} intro={words.giveWords}>
      {job.kind === 'running' ? (
        <WritingFile done={job.done} total={job.total} onCancel={onCancel} />
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            give()
          }}
        >
          {job.kind === 'failed' && (
            <Banner tone={job.failure.code === 'handover.cancelled' ? 'plain' : 'problem'}>
              {failureText(job.failure)}
            </Banner>
          )}
          {readOnly && <p className="muted">{words.readOnly}</p>}
          <TextField
            className="hand-over-to"
            label={words.to}
            hint={words.toHint}
            value={to}
            error={error}
            maxLength={200}
            disabled={readOnly}
            onChange={setTo}
          />
          <div className="row">
            <Button look="primary" type="submit" disabled={readOnly}>
              {words.giveDo}
            </Button>
          </div>
        </form>
      )}
    </Section>
  )
}
