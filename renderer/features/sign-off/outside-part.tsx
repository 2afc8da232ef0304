import { Download, FileInput } from 'lucide-react'
import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import { identityWords as words } from '../../../shared/text/en/screens-signing.ts'
import { call } from '../../bridge.ts'
import type { Sent } from '../../../shared/ipc/contract.ts'
import { saveFile } from '../../save-file.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { toast } from '../../ui/messages.ts'
import { Banner } from '../../ui/page.tsx'
import { upload } from '../../upload.ts'
import { focusStanding } from './use-sign.ts'

type Wish = Omit<Sent<'revision:to-sign'>, 'id'>

/** Signing with a card or a service outside Demarc: the report goes out with its empty field and comes back signed. */
export function OutsidePart({ wish, blocked }: { wish: Wish; blocked?: boolean }) {
  const { id } = useSession()
  const session = useAsk()
  const [busy, setBusy] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const work = async (what: string, act: () => Promise<string | null>) => {
    setBusy(what)
    setProblem(null)
    setProblem(await act())
    setBusy(null)
  }
  const send = async () => {
    const report = await call('revision:to-sign', { id, ...wish })
    if (!report.ok) return failureText(report.failure)
    saveFile(report.value)
    toast({ words: words.exportedToSign })
    return null
  }
  const take = async (file: File) => {
    const sent = await upload(file, () => undefined, new AbortController().signal)
    if (!sent.ok) return failureText(sent.failure)
    const answer = await session.accept(sent.value)
    if (!answer.ok) return failureText(answer.failure)
    focusStanding()
    return null
  }
  return (
    <details className="sign-outside">
      <summary>{words.outside}</summary>
      <p className="muted small">{words.outsideIntro}</p>
      <ol>
        {words.outsideSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {problem && <Banner tone="problem">{problem}</Banner>}
      <div className="row">
        <Button
          icon={<Download size={16} />}
          disabled={busy !== null || (blocked ?? false)}
          onClick={() => void work(words.drawing, send)}
        >
          {words.toSign}
        </Button>
        <FileButton
          label={words.takeBack}
          icon={<FileInput size={16} />}
          accept=".pdf,application/pdf"
          disabled={busy !== null}
          onFile={(file) => void work(words.reading, () => take(file))}
        />
        {busy !== null && <span role="status">{busy}</span>}
      </div>
    </details>
  )
}
