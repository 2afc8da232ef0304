import { Download, Link, Paperclip, X } from 'lucide-react'
import { useRef, useState, type DragEvent } from 'react'
import type { Evidence } from '../../../../shared/model/evidence.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { formatDay, formatPercent, formatSize } from '../../../format.ts'
import { useAsk } from '../../../session/use-session.ts'
import { fileAddress } from '../../../upload.ts'
import { Meter } from '../../../ui/bar.tsx'
import { Button, classes, IconButton } from '../../../ui/button.tsx'
import { LiteralText } from '../../../ui/literal-text.tsx'
import { Select } from '../../../ui/select.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { EvidenceSourcesPart } from './evidence-sources-part.tsx'
import type { PartProps } from './item-panel.tsx'
import { useAttach } from './use-attach.ts'

const words = screens.item

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
        <ul className="panel-list">
          {text.control.evidence.map((each) => (
            <li key={each}>
              <LiteralText text={each} />
            </li>
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
      {each.file && (
        <a
          className="button button-quiet button-icon"
          href={fileAddress(each.file.sha256, each.file.name)}
          download={each.file.name}
          aria-label={`${words.openFile}: ${each.file.name}`}
          title={words.openFile}
        >
          <Download size={16} />
        </a>
      )}
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

function Attach({ item, off }: { item: string; off: boolean }) {
  const { attach, sending, stop } = useAttach(item)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!off) void attach([...event.dataTransfer.files])
  }
  if (sending) {
    const said = words.attaching(sending.name, formatPercent(sending.share * 100))
    return (
      <div className="attach">
        <span>{said}</span>
        <Meter value={Math.round(sending.share * 100)} total={100} label={said} />
        <Button small look="quiet" onClick={stop}>
          {words.attachCancel}
        </Button>
      </div>
    )
  }
  return (
    <div
      className={classes('attach', over && 'attach-over')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          void attach([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <Button
        small
        icon={<Paperclip size={14} />}
        disabled={off}
        data-focus="evidence"
        onClick={() => input.current?.click()}
      >
        {words.attach}
      </Button>
      <span className="small muted">{words.attachHint}</span>
    </div>
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
