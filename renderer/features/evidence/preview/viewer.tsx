import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Evidence, StoredFile } from '../../../../shared/model/evidence.ts'
import { evidenceWords as words } from '../../../../shared/text/en/screens-evidence.ts'
import { formatPercent } from '../../../format.ts'
import { isTextField } from '../../../shell/acts.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ImageView } from './image-view.tsx'
import { previewKindOf, type PreviewKind } from './kind.ts'
import { PageField } from './page-field.tsx'
import { pageMove } from './page-keys.ts'
import { PdfView } from './pdf-view.tsx'
import { TextView } from './text-views.tsx'
import './preview.css'

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3]
const plainZoom = 2

/**
 * A look at a stored file inside the app. `PageUp`, `PageDown`, `Home` and `End` lead along a page and on from its edge, `+` and `-` make
 * it larger and smaller.
 */
export function Viewer({
  title,
  file,
  evidence = null,
  save,
  onClose,
}: {
  title: string
  file: StoredFile
  /** The piece whose file it is, where it is one. */
  evidence?: Evidence | null
  /** How a copy is saved. */
  save: ReactNode
  onClose: () => void
}) {
  const kind = previewKindOf(file)
  const [step, setStep] = useState(plainZoom)
  const [page, setPage] = useState(1)
  const [count, setCount] = useState(1)
  const zoom = zooms[step] ?? 1
  const resize = (by: number) => setStep((now) => Math.min(zooms.length - 1, Math.max(0, now + by)))
  const body = useRef<HTMLDivElement>(null)
  const goTo = (to: number, atEnd = false) => {
    setPage(to)
    body.current?.scrollTo(0, atEnd ? body.current.scrollHeight : 0)
  }
  const lead = (key: string): boolean => {
    if (kind !== 'pdf' || !body.current) return false
    const { scrollTop: scrolled, clientHeight: room, scrollHeight: height } = body.current
    const move = pageMove(key, { page: Math.min(page, count), count, scrolled, room, height })
    if (move?.to === 'place') body.current.scrollTo(0, move.top)
    if (move?.to === 'page') goTo(move.page, move.atEnd)
    return move !== null
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (isTextField(event.target)) return
    if (event.key === '+' || event.key === '=') resize(1)
    else if (event.key === '-') resize(-1)
    else if (!lead(event.key)) return
    event.preventDefault()
  }
  return (
    <Dialog open onClose={onClose} title={title} size="full">
      <div className="viewer" onKeyDown={press}>
        <div className="viewer-bar" role="toolbar" aria-label={words.viewerBar}>
          {kind === 'pdf' && (
            <>
              <IconButton
                label={words.pageBefore}
                keys="PageUp"
                icon={<ChevronLeft size={16} />}
                disabled={page === 1}
                onClick={() => goTo(page - 1)}
              />
              <PageField
                page={Math.min(page, count)}
                count={count}
                onGo={goTo}
                onDone={() => body.current?.focus({ preventScroll: true })}
              />
              <span className="visually-hidden" role="status">
                {words.pdfPage(Math.min(page, count), count)}
              </span>
              <IconButton
                label={words.pageAfter}
                keys="PageDown"
                icon={<ChevronRight size={16} />}
                disabled={page >= count}
                onClick={() => goTo(page + 1)}
              />
            </>
          )}
          <IconButton
            label={words.smaller}
            keys="-"
            icon={<ZoomOut size={16} />}
            disabled={step === 0}
            onClick={() => resize(-1)}
          />
          <span className="viewer-zoom">{formatPercent(zoom * 100)}</span>
          <IconButton
            label={words.larger}
            keys="+"
            icon={<ZoomIn size={16} />}
            disabled={step === zooms.length - 1}
            onClick={() => resize(1)}
          />
          <span className="viewer-save">{save}</span>
        </div>
        <div
          className="viewer-body"
          ref={body}
          role="region"
          aria-label={words.previewOf(file.name)}
          tabIndex={0}
          data-first-focus
        >
          <View kind={kind} evidence={evidence} file={file} zoom={zoom} page={page} onPages={setCount} />
        </div>
      </div>
    </Dialog>
  )
}

function View({
  kind,
  evidence,
  file,
  zoom,
  page,
  onPages,
}: {
  kind: PreviewKind | null
  evidence: Evidence | null
  file: StoredFile
  zoom: number
  page: number
  onPages: (count: number) => void
}) {
  if (kind === 'image' && evidence) return <ImageView evidence={evidence} file={file} zoom={zoom} />
  if (kind === 'pdf') return <PdfView file={file} page={page} zoom={zoom} onPages={onPages} />
  if (kind !== null && kind !== 'image') return <TextView file={file} kind={kind} zoom={zoom} />
  return <p>{words.previewNone}</p>
}
