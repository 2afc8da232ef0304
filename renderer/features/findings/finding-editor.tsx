import { ArrowLeft, ChevronLeft, ChevronRight, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { isRepeat } from '../../../assessments/rules/open-findings.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import { findingWords as words } from '../../../shared/text/en/screens-findings.ts'
import { reviewWords } from '../../../shared/text/en/screens-review.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { SeverityMark } from '../../marks/severity-mark.tsx'
import { hrefOf, navigate } from '../../routes/location.ts'
import { LineField } from '../../session/line-field.tsx'
import { EvidencePicker, ItemPicker } from '../../session/pickers.tsx'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Columns } from '../../ui/columns.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Banner, Section } from '../../ui/page.tsx'
import { Tag } from '../../ui/tag.tsx'
import { toast } from '../../ui/messages.ts'
import { Notes } from '../review/notes-part.tsx'
import { FindingTexts } from './finding-texts.tsx'
import { Grading } from './grading.tsx'
import { ReferencesPart } from './references-part.tsx'
import { ResponsePart } from './response-part.tsx'
import { useFinding, type FindingPart } from './use-finding.ts'
import { WherePart } from './where-part.tsx'

/** What of a finding a review note can be on. */
const noteFields = [
  'condition',
  'criteria',
  'cause',
  'effect',
  'recommendation',
  'correction',
  'severity',
  'evidence',
  'response',
] as const

/** One finding: what was found on the left, how it is graded and what it rests on at the right. */
export function FindingEditor({ finding }: { finding: Finding }) {
  const part = useFinding(finding)
  return (
    <div className="page">
      <Head finding={finding} />
      {finding.status === 'draft' && <DraftBanner {...part} />}
      <div className="finding-name">
        <LineField
          draftKey={`finding/${finding.id}/title`}
          label={words.name}
          stored={finding.title}
          required
          disabled={part.disabled}
          save={(title) => part.save({ title })}
        />
      </div>
      <Columns
        main={
          <>
            <FindingTexts {...part} />
            <ResponsePart {...part} />
          </>
        }
        side={
          <>
            <Grading {...part} />
            <Section title={words.links}>
              <div className="stack">
                <ItemPicker
                  chosen={finding.items}
                  disabled={part.disabled}
                  onChange={(items) => part.change({ items })}
                />
                <EvidencePicker
                  chosen={finding.evidence}
                  disabled={part.disabled}
                  onChange={(evidence) => part.change({ evidence })}
                />
                <ReferencesPart {...part} />
              </div>
            </Section>
            <WherePart {...part} />
            <Section title={reviewWords.notes}>
              <div className="stack">
                <Notes subject={{ item: null, about: { table: 'finding', id: finding.id } }} fields={noteFields} />
              </div>
            </Section>
          </>
        }
      />
    </div>
  )
}

/** What a draft waits for, and the way out of it. */
function DraftBanner({ change, disabled }: FindingPart) {
  return (
    <Banner
      tone="caution"
      actions={
        <Button small disabled={disabled} onClick={() => change({ status: 'open' })}>
          {words.openDraft}
        </Button>
      }
    >
      {words.isDraft}
    </Banner>
  )
}

/** Where one is, the way back and to the neighbours. */
function Head({ finding }: { finding: Finding }) {
  const { id, state } = useSession()
  const isCertification = state.about.mode === 'certification'
  const refs = Object.values(state.finding).sort((a, b) => a.ref.localeCompare(b.ref, undefined, { numeric: true }))
  const at = refs.findIndex((each) => each.id === finding.id)
  const go = (to: Finding | undefined) => to && navigate(hrefOf(id, 'findings', to.id))
  return (
    <header className="finding-head">
      <a href={hrefOf(id, 'findings')} className="finding-back">
        <ArrowLeft size={16} aria-hidden="true" />
        {words.back}
      </a>
      <div className="row">
        <h1>{finding.ref}</h1>
        {isCertification ? (
          <Tag>{screens.words.findingClass[finding.class]}</Tag>
        ) : (
          <SeverityMark severity={finding.severity} />
        )}
        <Tag>{screens.words.findingStatus[finding.status]}</Tag>
        {isRepeat(finding, state) && <Tag tone="caution">{words.repeatTag}</Tag>}
      </div>
      <div className="row finding-acts">
        <IconButton
          label={words.previous}
          icon={<ChevronLeft size={16} />}
          disabled={at <= 0}
          onClick={() => go(refs[at - 1])}
        />
        <IconButton
          label={words.next}
          icon={<ChevronRight size={16} />}
          disabled={at === refs.length - 1}
          onClick={() => go(refs[at + 1])}
        />
        <Remove finding={finding} />
      </div>
    </header>
  )
}

function Remove({ finding }: { finding: Finding }) {
  const session = useAsk()
  const { id, editable } = useSession()
  const [asking, setAsking] = useState(false)
  const remove = async () => {
    const answer = await session.intend({ type: 'record.remove', table: 'finding', id: finding.id })
    if (!answer.ok) return
    const { id: change } = answer.value.line
    toast({
      words: words.removed(finding.ref),
      act: { label: screens.shell.undo, run: () => void session.undo(change) },
    })
    navigate(hrefOf(id, 'findings'))
  }
  return (
    <>
      <Button look="quiet" icon={<Trash2 size={16} />} disabled={!editable} onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={words.removeTitle(finding.ref)}
        words={words.removeWords}
        act={words.remove}
        danger
        onConfirm={() => void remove()}
      />
    </>
  )
}
