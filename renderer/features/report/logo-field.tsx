import { ImagePlus, X } from 'lucide-react'
import { useState } from 'react'
import { failureText, type Failure } from '../../../shared/failure.ts'
import type { LogoOwner } from '../../../shared/model/branding.ts'
import type { Result } from '../../../shared/result.ts'
import { lookWords as words } from '../../../shared/text/en/screens-look.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { Banner } from '../../ui/page.tsx'
import { fileAddress, upload } from '../../upload.ts'

/** One of the two logos: what is printed now, and how to choose another or take it out. */
export function LogoField({
  whose,
  onRemove,
}: {
  whose: LogoOwner
  onRemove: () => Promise<Result<unknown, Failure>>
}) {
  const session = useAsk()
  const { state, editable } = useSession()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Failure | null>(null)
  const logo = state.branding[whose === 'firm' ? 'firmLogo' : 'clientLogo']
  const owner = words.owner[whose]
  const act = async (doing: () => Promise<Result<unknown, Failure>>) => {
    setBusy(true)
    const done = await doing()
    setProblem(done.ok ? null : done.failure)
    setBusy(false)
  }
  const choose = (file: File) =>
    void act(async () => {
      const sent = await upload(file, () => undefined, new AbortController().signal)
      return sent.ok ? session.setLogo(whose, sent.value, file.name.slice(0, 200)) : sent
    })
  return (
    <div className="look-logo" role="group" aria-label={owner}>
      <h3>{owner}</h3>
      <div className="look-frame">
        {logo ? (
          <img src={`${fileAddress(logo.sha256, logo.name)}&view=1`} alt={words.shown(owner)} />
        ) : (
          <span className="muted">{words.none}</span>
        )}
      </div>
      <p className="muted small">{logo ? words.facts(logo.name, logo.width, logo.height) : words.ownerHint[whose]}</p>
      {problem && <Banner tone="problem">{failureText(problem)}</Banner>}
      {busy && <p role="status">{words.sending}</p>}
      {editable && !busy && (
        <div className="row">
          <FileButton
            label={logo ? words.replace : words.choose}
            icon={<ImagePlus size={16} />}
            accept="image/png,image/jpeg"
            onFile={choose}
          />
          {logo && (
            <Button
              look="quiet"
              icon={<X size={16} />}
              aria-label={words.removeOf(owner)}
              onClick={() => void act(onRemove)}
            >
              {words.remove}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
