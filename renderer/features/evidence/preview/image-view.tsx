import { useEffect, useState } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import type { StoredFile } from '../../../../shared/model/evidence.ts'
import { evidenceWords as words } from '../../../../shared/text/en/screens-evidence.ts'
import { Loading } from '../../../ui/loading.tsx'
import { readFile } from './read-file.ts'

const mostBytes = 50_000_000

type State =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'read'; readonly address: string }

/** A picture in its own size, and larger or smaller. */
export function ImageView({ file, title, zoom }: { file: StoredFile; title: string; zoom: number }) {
  const [state, setState] = useState<State>({ kind: 'reading' })
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    let address = ''
    void readFile(file.sha256, mostBytes, stop.signal).then((read) => {
      if (stop.signal.aborted) return
      if (!read.ok) return setState({ kind: 'failed', words: failureText(read.failure) })
      if (!read.value.whole) return setState({ kind: 'failed', words: words.previewTooLarge })
      address = URL.createObjectURL(new Blob([read.value.bytes], { type: file.mediaType }))
      setState({ kind: 'read', address })
    })
    return () => {
      stop.abort()
      URL.revokeObjectURL(address)
    }
  }, [file])
  if (state.kind === 'reading') return <Loading words={words.previewReading} />
  if (state.kind === 'failed') return <p role="alert">{state.words}</p>
  return (
    <img
      className="viewer-image"
      src={state.address}
      alt={words.alt(title)}
      style={width === null ? undefined : { width: `${width * zoom}px`, maxWidth: zoom > 1 ? 'none' : '100%' }}
      onLoad={({ currentTarget }) => setWidth(currentTarget.naturalWidth)}
      onError={() => setState({ kind: 'failed', words: words.imageBroken })}
    />
  )
}
