import { useEffect, useRef, useState } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import type { StoredFile } from '../../../../shared/model/evidence.ts'
import { evidenceWords as words } from '../../../../shared/text/en/screens-evidence.ts'
import { Loading } from '../../../ui/loading.tsx'
import type { PdfPages } from './pdf-pages.ts'
import { readFile } from './read-file.ts'

const mostBytes = 100_000_000

type State =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'open'; readonly pages: PdfPages }

/** One page of a PDF, drawn here, with its text below for those who cannot see it. */
export function PdfView({
  file,
  page,
  zoom,
  onPages,
}: {
  file: StoredFile
  page: number
  zoom: number
  onPages: (count: number) => void
}) {
  const state = usePdf(file)
  const count = state.kind === 'open' ? state.pages.count : 0
  useEffect(() => {
    if (count > 0) onPages(count)
  }, [count, onPages])
  if (state.kind === 'reading') return <Loading words={words.previewReading} />
  if (state.kind === 'failed') return <p role="alert">{state.words}</p>
  return <Drawn pages={state.pages} page={Math.min(page, count)} zoom={zoom} />
}

function Drawn({ pages, page, zoom }: { pages: PdfPages; page: number; zoom: number }) {
  const frame = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<{ page: number; text: string } | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let isOld = false
    // A canvas of its own for each drawing: two drawings at once on one canvas spoil each other.
    const canvas = document.createElement('canvas')
    const drawing = pages.draw(page, canvas, zoom)
    drawing
      .then((text) => {
        if (isOld) return
        canvas.setAttribute('role', 'img')
        canvas.setAttribute('aria-label', words.pdfPage(page, pages.count))
        frame.current?.replaceChildren(canvas)
        setShown({ page, text })
        setFailed(false)
      })
      .catch(() => !isOld && setFailed(true))
    return () => {
      isOld = true
    }
  }, [pages, page, zoom])
  return (
    <>
      {failed && <p role="alert">{words.pdfPageFailed(page)}</p>}
      <div ref={frame} className="preview-page" hidden={failed} data-page={shown?.page} />
      {shown && !failed && (
        <details className="preview-page-text">
          <summary>{words.pdfText}</summary>
          <pre className="preview-text">{shown.text || words.pdfNoText}</pre>
        </details>
      )}
    </>
  )
}

function usePdf(file: StoredFile): State {
  const [state, setState] = useState<State>({ kind: 'reading' })
  useEffect(() => {
    const stop = new AbortController()
    let open: PdfPages | null = null
    const run = async (): Promise<State> => {
      if (file.size > mostBytes) return { kind: 'failed', words: words.previewTooLarge }
      const read = await readFile(file.sha256, mostBytes, stop.signal)
      if (!read.ok) return { kind: 'failed', words: failureText(read.failure) }
      const { openPdf } = await import('./pdf-pages.ts')
      try {
        open = await openPdf(read.value.bytes)
        return { kind: 'open', pages: open }
      } catch (error) {
        return { kind: 'failed', words: isLocked(error) ? words.pdfLocked : words.pdfBroken }
      }
    }
    void run().then((next) => {
      if (stop.signal.aborted) open?.close()
      else setState(next)
    })
    return () => {
      stop.abort()
      open?.close()
    }
  }, [file])
  return state
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException'
}
