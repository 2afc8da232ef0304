import { Link, Plus, X } from 'lucide-react'
import { useState, type DragEvent } from 'react'
import type { Evidence } from '../../../../shared/model/evidence.ts'
import { evidenceWords } from '../../../../shared/text/en/screens-evidence.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { formatDay, formatSize } from '../../../format.ts'
import { useAsk } from '../../../session/use-session.ts'
import { Button, classes, IconButton } from '../../../ui/button.tsx'
import { LiteralText } from '../../../ui/literal-text.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { Select } from '../../../ui/select.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { AddDialog, type Addition } from '../../evidence/add-dialog.tsx'
import { AttachButton } from '../../evidence/attach-button.tsx'
import { LookAt } from '../../evidence/look-at.tsx'
import { PasteDialog } from '../../evidence/paste-dialog.tsx'
import { SaveFile } from '../../evidence/save-file.tsx'
import { UploadList } from '../../evidence/upload-list.tsx'
import { usePaste } from '../../evidence/use-paste.ts'
import { useUploads } from '../../evidence/use-uploads.ts'
import { AskedFor, EvidenceSourcesPart } from './evidence-sources-part.tsx'
import { titleOf } from './evidence-sources.ts'
import type { PartProps } from './item-panel.tsx'

const words = screens.item
const additions: readonly Addition[] = ['link', 'reference', 'request']

/** What the conclusion rests on: files, links and references, attached here or cited from the assessment. */
export function EvidenceTab(props: PartProps) {
  const { row, item, text, view } = props
  const cited = item.evidence.flatMap((id) => view.state.evidence[id] ?? [])
  const off = !view.editable || !item.applies
  return (
    <div className="panel-body">
      <section className="panel-part" aria-label={words.evidenceCited}>
        <h3>{words.evidenceCited}</h3>
        {cited.length === 0 && <p className="muted">{words.evidenceNone}</p>}
        <ul className="stack">
          {cited.map((each) => (
            <Cited key={each.id} each={each} item={row.key} off={off} />
          ))}
        </ul>
        <Attach item={row.key} off={off} />
        <Cite {...props} off={off} />
      </section>
      <EvidenceSourcesPart {...props} />
      <section className="panel-part" aria-label={words.evidenceAsk}>
        <h3>{words.evidenceAsk}</h3>
        <ul className="stack">
          {text.control.evidence.map((each) => (
            <ToAskFor key={each} {...props} evidence={each} />
          ))}
        </ul>
      </section>
    </div>
  )
}

function Cited({ each, item, off }: { each: Evidence; item: string; off: boolean }) {
  const session = useAsk()
  return (
    <li className="cited">
      <span className="cited-ref">{each.ref}</span>
      <span className="cited-title">
        {each.title}
        <span className="small muted">
          {[
            screens.words.evidenceState[each.state],
            each.file && formatSize(each.file.size),
            each.collectedOn && formatDay(each.collectedOn),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {each.restricted && <Tag tone="caution">{words.restricted}</Tag>}
      {each.destroyed && <Tag tone="caution">{evidenceWords.destroyedMark}</Tag>}
      <LookAt evidence={each} short />
      <SaveFile evidence={each} short />
      {each.kind === 'link' && <Link size={16} aria-label={screens.words.evidenceKind.link} role="img" />}
      <IconButton
        label={words.uncite(each.ref)}
        icon={<X size={16} />}
        disabled={off}
        onClick={() => void session.intend({ type: 'item.cite', items: [item], evidence: each.id, cited: false })}
      />
    </li>
  )
}

/** Something to ask the client for; once it was asked for, it leads to the request or takes up what is in the register. */
function ToAskFor({ row, item, view, evidence }: PartProps & { evidence: string }) {
  const [asking, setAsking] = useState(false)
  return (
    <li className="source-line">
      <span>
        <LiteralText text={evidence} />
      </span>
      <AskedFor
        evidence={evidence}
        item={row.key}
        cited={item.evidence}
        off={!view.editable || !item.applies}
        label={words.askClient}
        onAsk={() => setAsking(true)}
      />
      {asking && (
        <AddDialog
          kind="request"
          items={[row.key]}
          title={titleOf(evidence)}
          onClose={() => setAsking(false)}
          onAdded={() => setAsking(false)}
        />
      )}
    </li>
  )
}

function Attach({ item, off }: { item: string; off: boolean }) {
  const uploads = useUploads()
  const [over, setOver] = useState(false)
  const [pasted, setPasted] = useState<File | null>(null)
  const [adding, setAdding] = useState<Addition | null>(null)
  const attach = (files: readonly File[], title?: string) =>
    void uploads.attach(files, { items: [item], ...(title === undefined ? {} : { title }) })
  usePaste({ disabled: off, onPicture: setPasted, onFiles: attach })
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!off) attach([...event.dataTransfer.files])
  }
  return (
    <>
      <UploadList uploads={uploads.list} onStop={uploads.stop} onForget={uploads.forget} />
      <div
        className={classes('attach', over && 'attach-over')}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <AttachButton small disabled={off} label={words.attach} onFiles={attach} />
        <Menu
          align="start"
          trigger={
            <Button small icon={<Plus size={14} />} disabled={off}>
              {evidenceWords.add}
            </Button>
          }
          items={additions.map((kind) => ({ label: evidenceWords.kinds[kind], onSelect: () => setAdding(kind) }))}
        />
        <span className="small muted">{words.attachHint}</span>
      </div>
      {pasted && (
        <PasteDialog
          picture={pasted}
          onClose={() => setPasted(null)}
          onAttach={(picture, title) => {
            setPasted(null)
            attach([picture], title)
          }}
        />
      )}
      {adding && (
        <AddDialog kind={adding} items={[item]} onClose={() => setAdding(null)} onAdded={() => setAdding(null)} />
      )}
    </>
  )
}

function Cite({ row, item, view, off }: PartProps & { off: boolean }) {
  const session = useAsk()
  const others = Object.values(view.state.evidence).filter((each) => !item.evidence.includes(each.id))
  if (others.length === 0) return null
  return (
    <Select
      label={words.cite}
      value={null}
      disabled={off}
      choices={others.map((each) => ({ value: each.id, label: `${each.ref} ${each.title}` }))}
      onChange={(evidence) => void session.intend({ type: 'item.cite', items: [row.key], evidence, cited: true })}
    />
  )
}
