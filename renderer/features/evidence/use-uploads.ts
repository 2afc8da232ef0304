import { useCallback, useEffect, useRef, useState } from 'react'
import { fail, failureText, type Failure } from '../../../shared/failure.ts'
import type { Answered } from '../../../shared/ipc/contract.ts'
import { err, type Result } from '../../../shared/result.ts'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import type { Session } from '../../session/session.ts'
import { useAsk } from '../../session/use-session.ts'
import { toast } from '../../ui/messages.ts'
import { giveUp, upload } from '../../upload.ts'
import { fileNameOf, mediaTypeOf } from './upload-name.ts'

/** A file on its way, or one that did not arrive, with the reason. */
export interface UploadLine {
  readonly number: number
  readonly name: string
  readonly share: number
  readonly problem: string | null
}

/** What a file becomes: evidence under a title, cited on items; or the answer to a request. */
export interface Purpose {
  readonly title?: string
  readonly items?: readonly string[]
  readonly request?: string | null
}

export interface Uploads {
  readonly list: readonly UploadLine[]
  /** Attaches files one after the other; they become evidence of the assessment as they arrive. Gives the ids of what arrived. */
  readonly attach: (files: readonly File[], purpose?: Purpose) => Promise<string[]>
  readonly stop: (number: number) => void
  readonly forget: (number: number) => void
}

/** Files being attached. Stopping one, and leaving the page, gives up what is under way; what was attached stays. */
export function useUploads(): Uploads {
  const session = useAsk()
  const [list, setList] = useState<readonly UploadLine[]>([])
  const stops = useRef(new Map<number, AbortController>())
  const last = useRef(0)

  useEffect(() => {
    const running = stops.current
    const stopAll = () => {
      for (const stop of running.values()) stop.abort()
    }
    window.addEventListener('pagehide', stopAll)
    return () => {
      window.removeEventListener('pagehide', stopAll)
      stopAll()
    }
  }, [])

  const change = useCallback(
    (number: number, fields: Partial<UploadLine>) =>
      setList((before) => before.map((line) => (line.number === number ? { ...line, ...fields } : line))),
    [],
  )
  const forget = useCallback(
    (number: number) => setList((before) => before.filter((line) => line.number !== number)),
    [],
  )

  const attach = async (files: readonly File[], purpose: Purpose = {}) => {
    const lines = files.map((file) => {
      const number = ++last.current
      const stop = new AbortController()
      stops.current.set(number, stop)
      return { file, stop, line: { number, name: fileNameOf(file), share: 0, problem: null } }
    })
    setList((before) => [...before, ...lines.map(({ line }) => line)])
    const done: string[] = []
    for (const { file, stop, line } of lines) {
      if (!stop.signal.aborted) {
        const answer = await attachFile(session, file, purpose, (share) => change(line.number, { share }), stop.signal)
        if (answer.ok) done.push(...addedBy(answer.value))
        if (answer.ok || stop.signal.aborted) forget(line.number)
        else change(line.number, { problem: failureText(answer.failure) })
      }
      stops.current.delete(line.number)
    }
    if (done.length > 0) toast({ words: words.attached(done.length) })
    return done
  }

  const stop = (number: number) => {
    stops.current.get(number)?.abort()
    forget(number)
  }

  return { list, attach, stop, forget }
}

/** The evidence a change made, or the request that it answered. */
function addedBy({ line }: Answered): string[] {
  const touched = (line.events ?? []).flatMap((event) =>
    'table' in event && event.table === 'evidence' ? [event.id] : [],
  )
  return [...new Set(touched)]
}

/** Sends a file and makes evidence of it, or answers a request with it, as one change. */
async function attachFile(
  session: Session,
  file: File,
  { title, items = [], request = null }: Purpose,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<Answered, Failure>> {
  const sent = await upload(file, progress, signal)
  if (!sent.ok) return sent
  if (signal.aborted) {
    giveUp(sent.value)
    return err(fail('upload.unknown'))
  }
  const name = fileNameOf(file)
  const described = { name, mediaType: mediaTypeOf(file) }
  return session.attach({ upload: sent.value, file: described, title: title ?? name, items: [...items], request })
}
