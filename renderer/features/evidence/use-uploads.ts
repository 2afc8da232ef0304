import { useCallback, useRef, useState } from 'react'
import { failureText, type Failure } from '../../../shared/failure.ts'
import type { Answered } from '../../../shared/ipc/contract.ts'
import type { Result } from '../../../shared/result.ts'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import type { Session } from '../../session/session.ts'
import { useAsk } from '../../session/use-session.ts'
import { toast } from '../../ui/messages.ts'
import { upload } from '../../upload.ts'

/** A file on its way, or one that did not arrive, with the reason. */
export interface UploadLine {
  readonly number: number
  readonly name: string
  readonly share: number
  readonly problem: string | null
}

export interface Uploads {
  readonly list: readonly UploadLine[]
  /** Attaches files one after the other; they become evidence of the assessment as they arrive. */
  readonly attach: (files: readonly File[]) => Promise<void>
  readonly stop: (number: number) => void
  readonly forget: (number: number) => void
}

/** Files being attached. They go on arriving when the page is left. */
export function useUploads(): Uploads {
  const session = useAsk()
  const [list, setList] = useState<readonly UploadLine[]>([])
  const stops = useRef(new Map<number, AbortController>())
  const last = useRef(0)

  const change = useCallback(
    (number: number, fields: Partial<UploadLine>) =>
      setList((before) => before.map((line) => (line.number === number ? { ...line, ...fields } : line))),
    [],
  )
  const forget = useCallback(
    (number: number) => setList((before) => before.filter((line) => line.number !== number)),
    [],
  )

  const attach = async (files: readonly File[]) => {
    const lines = files.map((file) => {
      const number = ++last.current
      stops.current.set(number, new AbortController())
      return { file, line: { number, name: file.name, share: 0, problem: null } }
    })
    setList((before) => [...before, ...lines.map(({ line }) => line)])
    let done = 0
    for (const { file, line } of lines) {
      const signal = stops.current.get(line.number)?.signal ?? new AbortController().signal
      if (signal.aborted) continue
      const answer = await attachFile(session, file, (share) => change(line.number, { share }), signal)
      if (answer.ok) done += 1
      if (answer.ok || signal.aborted) forget(line.number)
      else change(line.number, { problem: failureText(answer.failure) })
    }
    if (done > 0) toast({ words: words.attached(done) })
  }

  const stop = (number: number) => {
    stops.current.get(number)?.abort()
    forget(number)
  }

  return { list, attach, stop, forget }
}

/** Sends a file and makes evidence of it. */
export async function attachFile(
  session: Session,
  file: File,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<Answered, Failure>> {
  const sent = await upload(file, progress, signal)
  if (!sent.ok) return sent
  const name = file.name.slice(0, 200)
  const described = { name, mediaType: file.type || 'application/octet-stream' }
  return session.attach({ upload: sent.value, file: described, title: name, items: [] })
}
