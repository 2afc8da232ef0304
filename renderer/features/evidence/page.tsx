import { CalendarClock, FileCheck2, Plus, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import * as z from 'zod'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { requestWords } from '../../../shared/text/en/screens-requests.ts'
import { useRemembered } from '../../memory.ts'
import { href, navigate, usePlace } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { DropZone } from '../../ui/drop-zone.tsx'
import { Choices } from '../../ui/field.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Empty, Page } from '../../ui/page.tsx'
import { Split } from '../../ui/split.tsx'
import { AddDialog, type Addition } from './add-dialog.tsx'
import { AttachButton } from './attach-button.tsx'
import { focusEntry } from './entry-id.ts'
import { EvidencePanel } from './evidence-panel.tsx'
import { mayKeep } from './keeping-part.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { Register } from './register.tsx'
import { Requests } from './requests/requests-view.tsx'
import { RetainDialog } from './retain-dialog.tsx'
import { UploadList } from './upload-list.tsx'
import { usePaste } from './use-paste.ts'
import { useUploads } from './use-uploads.ts'
import { useVerify, VerifyResult } from './verify.tsx'
import './evidence.css'

const views = ['register', 'requests'] as const
type View = (typeof views)[number]
const additions: readonly Addition[] = ['link', 'reference', 'request']

/** The evidence register, and what is asked of the client. `?show=` names the entry whose panel is open. */
export function EvidencePage() {
  const session = useSession()
  const { id, state, editable } = session
  const { query } = usePlace()
  const [width, setWidth] = useRemembered('evidence/width', z.number(), 420)
  const [adding, setAdding] = useState<Addition | null>(null)
  const uploads = useUploads()
  const verify = useVerify()
  const [pasted, setPasted] = useState<File | null>(null)
  const [retaining, setRetaining] = useState(false)
  const chosen = query['show'] ? (state.evidence[query['show']] ?? null) : null
  const view: View = query['view'] === 'requests' ? 'requests' : 'register'
  const go = (next: View, evidence: string | null) =>
    navigate(href(['a', id, 'evidence'], { view: next === 'requests' ? next : null, show: evidence }), {
      replace: true,
    })
  const show = (evidence: string | null) => go(view, evidence)
  const close = () => {
    show(null)
    if (chosen) focusEntry(chosen.id)
  }
  usePaste({
    disabled: !editable,
    onPicture: setPasted,
    onFiles: (files) => void uploads.attach(files),
  })
  const isEmpty = Object.keys(state.evidence).length === 0
  const hasFiles = Object.values(state.evidence).some((evidence) => evidence.file)
  const acts = (
    <>
      {hasFiles && (
        <Button icon={<ShieldCheck size={16} />} disabled={verify.busy} onClick={() => void verify.run()}>
          {verify.busy ? words.verifying : words.verify}
        </Button>
      )}
      {hasFiles && (
        <Button icon={<CalendarClock size={16} />} disabled={!mayKeep(session)} onClick={() => setRetaining(true)}>
          {words.retainAll}
        </Button>
      )}
      <Menu
        trigger={
          <Button icon={<Plus size={16} />} disabled={!editable}>
            {words.add}
          </Button>
        }
        items={additions.map((kind) => ({ label: words.kinds[kind], onSelect: () => setAdding(kind) }))}
      />
      <AttachButton disabled={!editable} onFiles={(files) => void uploads.attach(files)} />
    </>
  )
  return (
    <DropZone words={words.drop} disabled={!editable} onFiles={(files) => void uploads.attach(files)}>
      <Page title={words.title} intro={words.intro} actions={acts} fill>
        <div className="evidence">
          <VerifyResult result={verify.result} onClose={verify.clear} />
          <UploadList uploads={uploads.list} onStop={uploads.stop} onForget={uploads.forget} />
          <div className="evidence-views">
            <Choices
              label={words.views}
              hideLabel
              segmented
              value={view}
              choices={views.map((value) => ({ value, label: words.viewNames[value] }))}
              onChange={(next) => go(next, null)}
            />
            {editable && <span className="muted small">{words.pasteHint}</span>}
          </div>
          {isEmpty && view === 'register' ? (
            <Empty title={words.emptyTitle} words={words.emptyWords} icon={<FileCheck2 size={40} strokeWidth={1.25} />}>
              {editable && <Button onClick={() => setAdding('request')}>{requestWords.ask}</Button>}
            </Empty>
          ) : (
            <Split
              width={width}
              onWidth={setWidth}
              min={340}
              max={640}
              main={
                view === 'requests' ? (
                  <Requests
                    chosen={chosen?.id ?? null}
                    uploads={uploads}
                    onAsk={() => setAdding('request')}
                    onChoose={show}
                  />
                ) : (
                  <Register chosen={chosen?.id ?? null} onChoose={show} />
                )
              }
              side={chosen && <EvidencePanel key={chosen.id} evidence={chosen} uploads={uploads} onClose={close} />}
            />
          )}
        </div>
        {pasted && (
          <PasteDialog
            picture={pasted}
            onClose={() => setPasted(null)}
            onAttach={(picture, title) => {
              setPasted(null)
              void uploads.attach([picture], { title })
            }}
          />
        )}
        {retaining && <RetainDialog onClose={() => setRetaining(false)} />}
        {adding && (
          <AddDialog
            kind={adding}
            onClose={() => setAdding(null)}
            onAdded={(evidence) => {
              setAdding(null)
              if (evidence) show(evidence)
            }}
          />
        )}
      </Page>
    </DropZone>
  )
}
