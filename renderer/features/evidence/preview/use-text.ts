import { useEffect, useState } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import { evidenceWords as words } from '../../../../shared/text/en/screens-evidence.ts'
import { readFile, textOf } from './read-file.ts'

const mostBytes = 2_000_000

export type TextState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'read'; readonly text: string; readonly whole: boolean }

/** The beginning of a stored file as text. */
export function useText(sha256: string): TextState {
  const [state, setState] = useState<TextState>({ kind: 'reading' })
  useEffect(() => {
    const stop = new AbortController()
    void readFile(sha256, mostBytes, stop.signal).then((read) => {
      if (stop.signal.aborted) return
      if (!read.ok) return setState({ kind: 'failed', words: failureText(read.failure) })
      const text = textOf(read.value)
      if (text === null) setState({ kind: 'failed', words: words.previewNoText })
      else setState({ kind: 'read', text, whole: read.value.whole })
    })
    return () => stop.abort()
  }, [sha256])
  return state
}
