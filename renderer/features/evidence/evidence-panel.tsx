import { Copy, Download, Trash2, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import { EvidenceState, type Evidence } from '../../../shared/model/evidence.ts'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useApp } from '../../app-context.ts'
import { formatSize } from '../../format.ts'
import { DraftField } from '../../session/draft-field.tsx'
import { LineField } from '../../session/line-field.tsx'
import { FindingLink, ItemLink, ItemPicker } from '../../session/pickers.tsx'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button, ButtonLink, IconButton } from '../../ui/button.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Checkbox } from '../../ui/field.tsx'
import { Banner } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { toast } from '../../ui/messages.ts'
import { fileAddress } from '../../upload.ts'
import { AttachButton } from './attach-button.tsx'
import { citingItems, testedItems } from './citing.ts'
import { fulfil } from './fulfil.ts'
import { Preview } from './preview.tsx'
import '../../ui/pair.css'

type Fields = Partial<Omit<Evidence, 'id' | 'ref'>>

const states = EvidenceState.options.map((value) => ({ value, label: screens.words.evidenceState[value] }))
const dayFields = ['collectedOn', 'coversFrom', 'coversTo', 'expires'] as const

/** What is known about one piece of evidence, and what rests on it. */
export function EvidencePanel({ evidence, onClose }: { evidence: Evidence; onClose: () => void }) {
  const session = useAsk()
  const { state, editable } = useSession()
  const disabled = !editable
  const save = (fields: Fields) => session.intend({ type: 'record.change', table: 'evidence', id: evidence.id, fields }, { quiet: true })
  const change = (fields: Fields) => void session.intend({ type: 'record.change', table: 'evidence', id: evidence.id, fields })
  const key = (field: string) => `evidence/${evidence.id}/${field}`
  const findings = Object.values(state.finding).filter((finding) => finding.evidence.includes(evidence.id))
  const isLink = evidence.kind === 'link'
  return (
    <aside className="evidence-panel" aria-label={words.panel(evidence.ref)}>
      <header className="spread">
        <h2>{evidence.ref}</h2>
        <IconButton label={words.closePanel} icon={<X size={18} />} onClick={onClose} />
      </header>
      {evidence.state === 'requested' && <Requested evidence={evidence} />}
      <LineField draftKey={key('title')} label={words.name} stored={evidence.title} required disabled={disabled} save={(title) => save({ title })} />
      {evidence.file ? (
        <FileFacts evidence={evidence} file={evidence.file} />
      ) : (
        <DraftField
          draftKey={key('location')}
          label={words.location[evidence.state === 'requested' ? 'request' : isLink ? 'link' : 'reference']}
          stored={evidence.location}
          rows={2}
          disabled={disabled}
          save={(location) => save({ location })}
        />
      )}
      <div className="pair">
        <Select label={words.state} choices={states} value={evidence.state} disabled={disabled} onChange={(next) => change({ state: next })} />
        <LineField draftKey={key('collectedBy')} label={words.collectedBy} stored={evidence.collectedBy} disabled={disabled} save={(collectedBy) => save({ collectedBy })} />
        {dayFields.map((field) => (
          <LineField
            key={field}
            draftKey={key(field)}
            label={words[field]}
            type="date"
            stored={evidence[field] ?? ''}
            disabled={disabled}
            save={(day) => save({ [field]: day || null })}
          />
        ))}
      </div>
      <DraftField draftKey={key('source')} label={words.source} hint={words.sourceHint} stored={evidence.source} rows={1} disabled={disabled} save={(source) => save({ source })} />
      <Checkbox label={words.restrictedField} hint={words.restrictedHint} checked={evidence.restricted} disabled={disabled} onChange={(restricted) => change({ restricted })} />
      <Cited evidence={evidence} disabled={disabled} />
      {findings.length > 0 && (
        <div className="field">
          <span className="field-label">{words.findings}</span>
          <ul className="evidence-findings">
            {findings.map((finding) => (
              <li key={finding.id}>
                <FindingLink finding={finding.id} titled />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Remove evidence={evidence} onRemoved={onClose} />
    </aside>
  )
}

/** The items that cite it. What is added and what is taken out are one change each. */
function Cited({ evidence, disabled }: { evidence: Evidence; disabled: boolean }) {
  const session = useAsk()
  const { state } = useSession()
  const citing = useMemo(() => citingItems(state.items).get(evidence.id) ?? [], [state.items, evidence.id])
  const seen = useMemo(() => testedItems(state.procedure).get(evidence.id) ?? [], [state.procedure, evidence.id])
  const set = async (chosen: readonly string[]) => {
    const cite = async (items: string[], cited: boolean) => {
      if (items.length > 0) await session.intend({ type: 'item.cite', items, evidence: evidence.id, cited })
    }
    await cite(chosen.filter((key) => !citing.includes(key)), true)
    await cite(citing.filter((key) => !chosen.includes(key)), false)
  }
  return (
    <>
      <ItemPicker label={words.citedOn} chosen={citing} disabled={disabled} onChange={(chosen) => void set(chosen)} />
      {seen.length > 0 && (
        <div className="field">
          <span className="field-label">{words.seenBy}</span>
          <p className="evidence-seen">
            {seen.map((key) => (
              <ItemLink key={key} itemKey={key} />
            ))}
          </p>
        </div>
      )}
    </>
  )
}

function FileFacts({ evidence, file }: { evidence: Evidence; file: NonNullable<Evidence['file']> }) {
  const copy = async () => {
    await navigator.clipboard.writeText(file.sha256)
    toast({ words: words.copied })
  }
  return (
    <section className="evidence-file" aria-label={words.file}>
      <div className="spread">
        <div className="evidence-file-name">
          <strong>{file.name}</strong>
          <span className="muted small">
            {formatSize(file.size)} · {file.mediaType}
          </span>
        </div>
        <ButtonLink icon={<Download size={16} />} href={fileAddress(file.sha256, file.name)} download={file.name}>
          {words.save}
        </ButtonLink>
      </div>
      <div className="spread evidence-sha">
        <code title={words.sha}>{file.sha256}</code>
        <IconButton label={words.copy} icon={<Copy size={14} />} onClick={() => void copy()} />
      </div>
      <Preview file={file} title={evidence.title} />
    </section>
  )
}

/** What was asked for and has come in takes its file here; its reference and its citations stay. */
function Requested({ evidence }: { evidence: Evidence }) {
  const session = useAsk()
  const { editable } = useSession()
  const { info, me } = useApp()
  const [busy, setBusy] = useState(false)
  const take = async ([file]: File[]) => {
    if (!file) return
    setBusy(true)
    const answer = await fulfil(session, evidence, file, me.name, info.today)
    setBusy(false)
    if (!answer.ok) toast({ words: failureText(answer.failure), tone: 'problem' })
  }
  return (
    <Banner tone="caution">
      <div className="stack">
        <p>{words.requestOpen}</p>
        <div>
          <AttachButton one disabled={!editable || busy} label={words.requestFile} onFiles={(files) => void take(files)} />
        </div>
        <p className="small">{words.requestHint}</p>
      </div>
    </Banner>
  )
}

function Remove({ evidence, onRemoved }: { evidence: Evidence; onRemoved: () => void }) {
  const session = useAsk()
  const { editable } = useSession()
  const [asking, setAsking] = useState(false)
  const remove = async () => {
    const answer = await session.intend({ type: 'record.remove', table: 'evidence', id: evidence.id })
    if (!answer.ok) return
    const { id: change } = answer.value.line
    toast({ words: words.removed(evidence.ref), act: { label: screens.shell.undo, run: () => void session.undo(change) } })
    onRemoved()
  }
  return (
    <div>
      <Button look="quiet" icon={<Trash2 size={16} />} disabled={!editable} onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={words.removeTitle(evidence.ref)}
        words={words.removeWords}
        act={words.remove}
        danger
        onConfirm={() => void remove()}
      />
    </div>
  )
}
