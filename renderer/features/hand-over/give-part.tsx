import { useState } from 'react'
import { isSameName } from '../../../assessments/rules/same-person.ts'
import { waitingIn } from '../../../assessments/rules/waiting.ts'
import { failureText } from '../../../shared/failure.ts'
import type { Exported } from '../../../shared/ipc/contract.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { handoverWords as words } from '../../../shared/text/en/screens-handover.ts'
import { useApp } from '../../app-context.ts'
import type { Job } from '../../session/use-job.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Banner, Section } from '../../ui/page.tsx'
import { WritingFile } from './writing-file.tsx'

/** Whoever is to sign next and does not work here; empty where nobody is named. */
function signsNext(state: AssessmentState, me: string): string {
  const [name = ''] = waitingIn(state).flatMap(({ kind, names }) => (kind === 'signature' ? names : []))
  return isSameName(name, me) ? '' : name
}

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
  const { state } = useSession()
  const { me } = useApp()
  const [to, setTo] = useState(() => signsNext(state, me.name))
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
