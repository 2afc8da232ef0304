import { useState, type ReactNode } from 'react'
import { failureText } from '../../shared/failure.ts'
import { handoverWords } from '../../shared/text/en/screens-handover.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { hrefOf } from '../routes/location.ts'
import { whyClosed } from '../session/why-closed.ts'
import { useAsk, useSession } from '../session/use-session.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Dialog, DialogCancel } from '../ui/dialog.tsx'
import { TextArea } from '../ui/field.tsx'
import { Banner } from '../ui/page.tsx'

const words = screens.shell

/** Why nothing can be changed, where that is so, and the way on. */
export function StatusBanner() {
  const view = useSession()
  const { id, state, status, revision } = view
  const why = whyClosed(view)
  const [asking, setAsking] = useState(false)
  const { handover } = state
  if (status.kind === 'editable' && handover) {
    return (
      <StandingRegion>
        <Banner
          tone="caution"
          actions={<ButtonLink href={hrefOf(id, 'hand-over')}>{handoverWords.awayLink}</ButtonLink>}
        >
          {why}
        </Banner>
      </StandingRegion>
    )
  }
  if (status.kind === 'editable') {
    if (!revision || revision.status === 'open') return null
    return (
      <StandingRegion>
        <Banner actions={<ButtonLink href={hrefOf(id, 'sign-off')}>{words.signOff}</ButtonLink>}>{why}</Banner>
      </StandingRegion>
    )
  }
  return (
    <StandingRegion>
      <Banner
        tone="caution"
        actions={status.canContinue && <Button onClick={() => setAsking(true)}>{words.continueButton}</Button>}
      >
        {why}
      </Banner>
      {asking && <ContinueDialog onClose={() => setAsking(false)} />}
    </StandingRegion>
  )
}

/** A part of the window of its own, so that a screen reader finds it beside the page. */
function StandingRegion({ children }: { children: ReactNode }) {
  return (
    <div role="region" aria-label={words.standing}>
      {children}
    </div>
  )
}

function ContinueDialog({ onClose }: { onClose: () => void }) {
  const session = useAsk()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | null>(null)
  const goOn = async () => {
    if (!reason.trim()) return setError(screens.common.needed)
    const done = await session.goOn(reason.trim())
    if (done.ok) onClose()
    else setError(failureText(done.failure))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.continueTitle}
      description={words.continueWords}
      footer={
        <>
          <DialogCancel />
          <Button look="primary" onClick={() => void goOn()}>
            {words.continueDo}
          </Button>
        </>
      }
    >
      <TextArea label={words.continueReason} value={reason} onChange={setReason} error={error} />
    </Dialog>
  )
}
