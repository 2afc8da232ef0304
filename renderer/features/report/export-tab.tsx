import { Download, Eye, FileText } from 'lucide-react'
import { useRef, useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { Exported, ExportKind } from '../../../shared/ipc/contract.ts'
import type { Revision } from '../../../shared/model/revision.ts'
import { reportScreen as words } from '../../../shared/text/en/screens-report.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { call } from '../../bridge.ts'
import { formatSize } from '../../format.ts'
import { hrefOf } from '../../routes/location.ts'
import { useJob, type Job } from '../../session/use-job.ts'
import { useSession } from '../../session/use-session.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { useFocusHere } from '../../ui/focus-back.ts'
import { Banner, Section } from '../../ui/page.tsx'
import { saveFile } from '../../save-file.ts'
import { fileAddress } from '../../upload.ts'
import { Viewer } from '../evidence/preview/viewer.tsx'

/** The document: a draft of what is there now, and what was signed. */
export function ExportTab() {
  const { id, state } = useSession()
  const signed = state.revisions.filter((revision) => revision.recordHash !== null).reverse()
  const isOpen = state.revisions.at(-1)?.status === 'open'
  return (
    <div className="report-tab">
      {signed.map((revision) => (
        <RevisionPart key={revision.number} revision={revision} />
      ))}
      {isOpen && (
        <Section title={words.exportDraft} intro={words.exportDraftWords}>
          <div className="stack">
            <Drawing revision={null} kind="copy" label={words.exportDraftDo} hint={words.exportDraftHint} />
            <Drawing revision={null} kind="executive" label={words.exportExecutive} hint={words.exportExecutiveWords} />
          </div>
        </Section>
      )}
      {signed.length === 0 && (
        <p className="muted">
          {words.notSigned} <a href={hrefOf(id, 'sign-off')}>{words.toSignOff}</a>
        </p>
      )}
      <Section title={words.papers} intro={words.papersWords}>
        <Drawing revision={null} kind="working-papers" label={words.papersDo} hint={words.papersHint} />
      </Section>
    </div>
  )
}

function RevisionPart({ revision }: { revision: Revision }) {
  const status = screens.words.revisionStatus[revision.status]
  return (
    <Section title={words.exportRevision(revision.number)} intro={words.exportRevisionWords(status)}>
      <div className="stack">
        <Drawing
          revision={revision.number}
          kind="record"
          label={words.exportRecord}
          hint={words.exportRecordWords}
          primary
        />
        <Drawing revision={revision.number} kind="copy" label={words.exportCopy} hint={words.exportCopyWords} />
        <Drawing
          revision={revision.number}
          kind="executive"
          label={words.exportExecutive}
          hint={words.exportExecutiveWords}
        />
      </div>
    </Section>
  )
}

interface DrawingProps {
  readonly revision: number | null
  readonly kind: ExportKind
  readonly label: string
  readonly hint: string
  readonly primary?: boolean
}

/** Draws a document, shows how far it is, and saves it or lets one look at it as soon as it is there. */
function Drawing({ revision, kind, label, hint, primary }: DrawingProps) {
  const { id } = useSession()
  const { job, start, cancel } = useJob()
  const [looking, setLooking] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  // The button that was pressed makes way for how far it is, and that for what came of it.
  const kept = useFocusHere(place, job.kind)
  const draw = (whenDone?: (drawn: Exported) => void) =>
    void start(() => call('report:export', { id, revision, kind }), whenDone)
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={label} className="stack" {...kept}>
      {job.kind === 'running' && <Running job={job} cancel={cancel} />}
      {job.kind === 'failed' && (
        <Banner tone={job.failure.code === 'report.cancelled' ? 'plain' : 'problem'}>{failureText(job.failure)}</Banner>
      )}
      {job.kind === 'done' && <Ready document={job.value} looking={looking} setLooking={setLooking} />}
      {job.kind === 'done' && kind !== 'record' && (
        <div className="row">
          <Button icon={<FileText size={16} />} onClick={() => draw()}>
            {words.again}
          </Button>
          <span className="muted small">{hint}</span>
        </div>
      )}
      {(job.kind === 'idle' || job.kind === 'failed') && (
        <div className="row">
          <Button look={primary ? 'primary' : 'plain'} icon={<Download size={16} />} onClick={() => draw(saveFile)}>
            {label}
          </Button>
          <Button
            icon={<Eye size={16} />}
            aria-label={words.lookAt[kind === 'copy' && revision === null ? 'draft' : kind]}
            onClick={() => draw(() => setLooking(true))}
          >
            {words.look}
          </Button>
          <span className="muted small">{hint}</span>
        </div>
      )}
    </div>
  )
}

function Running({ job, cancel }: { job: Extract<Job<Exported>, { kind: 'running' }>; cancel: () => void }) {
  return (
    <div className="drawing" role="status">
      <progress {...(job.total > 0 ? { value: job.done, max: job.total } : {})} aria-label={words.drawing} />
      <span>{job.total > 0 ? words.drawingPages(job.done, job.total) : words.drawing}</span>
      <Button onClick={cancel}>{words.cancel}</Button>
    </div>
  )
}

function Ready({
  document,
  looking,
  setLooking,
}: {
  document: Exported
  looking: boolean
  setLooking: (looking: boolean) => void
}) {
  const save = (
    <ButtonLink
      look="primary"
      icon={<Download size={16} />}
      href={fileAddress(document.sha256, document.name)}
      download={document.name}
    >
      {words.save}
    </ButtonLink>
  )
  return (
    <div className="drawn" role="status">
      <p>
        <strong>{words.ready(document.name, formatSize(document.size))}</strong>{' '}
        {document.pages !== null && words.pages(document.pages)}
      </p>
      <code>{words.sha(document.sha256)}</code>
      {document.missingGlyphs.length > 0 && (
        <Banner tone="caution">
          <p>{words.glyphs(document.missingGlyphs.length)}</p>
          <p className="drawn-glyphs">
            {document.missingGlyphs.map((glyph) => (
              <span key={glyph}>
                {glyph} <span className="muted small">{codeOf(glyph)}</span>
              </span>
            ))}
          </p>
        </Banner>
      )}
      <div className="row">
        {save}
        <Button icon={<Eye size={16} />} onClick={() => setLooking(true)}>
          {words.look}
        </Button>
      </div>
      {looking && (
        <Viewer
          title={document.name}
          file={{ ...document, mediaType: 'application/pdf' }}
          save={save}
          onClose={() => setLooking(false)}
        />
      )}
    </div>
  )
}

function codeOf(glyph: string): string {
  return `U+${(glyph.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
