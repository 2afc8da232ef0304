import { Trash2, X } from 'lucide-react'
import { useState } from 'react'
import { isAsked } from '../../../assessments/rules/request-list.ts'
import { EvidenceState, type Evidence } from '../../../shared/model/evidence.ts'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { reviewWords } from '../../../shared/text/en/screens-review.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { DraftField } from '../../session/draft-field.tsx'
import { LineField } from '../../session/line-field.tsx'
import { FindingLink } from '../../session/pickers.tsx'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Checkbox } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { toast } from '../../ui/messages.ts'
import { Notes } from '../review/notes-part.tsx'
import { Addressees, addresseeList } from './addressees.tsx'
import { Cited } from './cited-part.tsx'
import { FileFacts } from './file-facts.tsx'
import { Keeping } from './keeping-part.tsx'
import { Requested } from './requested-part.tsx'
import type { Uploads } from './use-uploads.ts'
import '../../ui/pair.css'

type Fields = Partial<Omit<Evidence, 'id' | 'ref' | 'destroyed'>>

const states = EvidenceState.options.map((value) => ({ value, label: screens.words.evidenceState[value] }))
/** What of a piece of evidence a review note can be on. */
const noteFields = ['source', 'file', 'collectedBy', 'collectedOn', 'coversFrom', 'coversTo', 'expires'] as const
const dayFields = ['collectedOn', 'coversFrom', 'coversTo', 'expires'] as const

/** What is known about one piece of evidence, and what rests on it. */
export function EvidencePanel({
  evidence,
  uploads,
  onClose,
}: {
  evidence: Evidence
  uploads: Uploads
  onClose: () => void
}) {
  const session = useAsk()
  const { state, editable } = useSession()
  const disabled = !editable || evidence.destroyed !== null
  const save = (fields: Fields) =>
    session.intend({ type: 'record.change', table: 'evidence', id: evidence.id, fields }, { quiet: true })
  const change = (fields: Fields) =>
    void session.intend({ type: 'record.change', table: 'evidence', id: evidence.id, fields })
  const key = (field: string) => `evidence/${evidence.id}/${field}`
  const findings = Object.values(state.finding).filter((finding) => finding.evidence.includes(evidence.id))
  const isLink = evidence.kind === 'link'
  return (
    <aside className="evidence-panel" aria-label={words.panel(evidence.ref)}>
      <header className="spread">
        <h2>{evidence.ref}</h2>
        <IconButton label={words.closePanel} icon={<X size={18} />} onClick={onClose} />
      </header>
      {evidence.state === 'requested' && <Requested evidence={evidence} uploads={uploads} />}
      <LineField
        draftKey={key('title')}
        label={words.name}
        stored={evidence.title}
        required
        disabled={disabled}
        save={(title) => save({ title })}
      />
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
        <Select
          label={words.state}
          choices={states}
          value={evidence.state}
          disabled={disabled}
          onChange={(next) => change({ state: next })}
        />
        <LineField
          draftKey={key('collectedBy')}
          label={words.collectedBy}
          stored={evidence.collectedBy}
          disabled={disabled}
          save={(collectedBy) => save({ collectedBy })}
        />
        {isAsked(evidence) && (
          <>
            <LineField
              draftKey={key('requestedOf')}
              label={words.requestedOf}
              stored={evidence.requestedOf}
              disabled={disabled}
              suggestions={addresseeList}
              save={(requestedOf) => save({ requestedOf })}
            />
            <LineField
              draftKey={key('due')}
              label={words.due}
              type="date"
              stored={evidence.due ?? ''}
              disabled={disabled}
              save={(day) => save({ due: day || null })}
            />
            <Addressees />
          </>
        )}
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
      <DraftField
        draftKey={key('source')}
        label={words.source}
        hint={words.sourceHint}
        stored={evidence.source}
        rows={1}
        disabled={disabled}
        save={(source) => save({ source })}
      />
      <Checkbox
        label={words.restrictedField}
        hint={words.restrictedHint}
        checked={evidence.restricted}
        disabled={disabled}
        onChange={(restricted) => change({ restricted })}
      />
      <Cited evidence={evidence} disabled={!editable} />
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
      <section className="stack" aria-label={reviewWords.notes}>
        <h3>{reviewWords.notes}</h3>
        <Notes subject={{ item: null, about: { table: 'evidence', id: evidence.id } }} fields={noteFields} />
      </section>
      <Keeping evidence={evidence} />
      {!evidence.destroyed && <Remove evidence={evidence} onRemoved={onClose} />}
    </aside>
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
    toast({
      words: words.removed(evidence.ref),
      act: { label: screens.shell.undo, run: () => void session.undo(change) },
    })
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
