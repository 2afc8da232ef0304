import { useRef, useState } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { useAsk } from '../../../session/use-session.ts'
import { announce, toast } from '../../../ui/messages.ts'
import { upload } from '../../../upload.ts'

interface Sending {
  readonly name: string
  readonly share: number
}

/** Attaches files to an item, one after the other; `stop` ends what is under way, and what was attached stays. */
export function useAttach(item: string): {
  attach: (files: readonly File[]) => Promise<void>
  sending: Sending | null
  stop: () => void
} {
  const session = useAsk()
  const [sending, setSending] = useState<Sending | null>(null)
  const stopper = useRef<AbortController | null>(null)
  const attachOne = async (file: File, signal: AbortSignal): Promise<boolean> => {
    const sent = await upload(file, (share) => setSending({ name: file.name, share }), signal)
    if (signal.aborted) return false
    if (!sent.ok) {
      toast({ words: failureText(sent.failure), tone: 'problem' })
      return false
    }
    const title = file.name.slice(0, 200)
    const stored = { name: title, mediaType: file.type.slice(0, 200) }
    const answer = await session.attach({ upload: sent.value, file: stored, title, items: [item] })
    if (answer.ok) announce(screens.item.attached(file.name))
    return answer.ok
  }
  const attach = async (files: readonly File[]) => {
    const controller = new AbortController()
    stopper.current = controller
    for (const file of files) {
      setSending({ name: file.name, share: 0 })
      if (!(await attachOne(file, controller.signal))) break
    }
    setSending(null)
  }
  return { attach, sending, stop: () => stopper.current?.abort() }
}
