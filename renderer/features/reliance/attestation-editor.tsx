import { ArrowLeft, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Attestation } from '../../../shared/model/attestation.ts'
import { relianceWords as words } from '../../../shared/text/en/screens-reliance.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useApp } from '../../app-context.ts'
import { hrefOf, navigate } from '../../routes/location.ts'
import { LineField } from '../../session/line-field.tsx'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Columns } from '../../ui/columns.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { toast } from '../../ui/messages.ts'
import { typeChoices } from './add-attestation.tsx'
import { CoveragePart } from './coverage-part.tsx'
import { DutiesPart } from './duties-part.tsx'
import { SubjectsPart } from './subjects-part.tsx'
import { useAttestation, type AttestationPart } from './use-attestation.ts'
import { VerdictPart } from './verdict-part.tsx'

/** One attestation: what it is and says at the right; what it covers, speaks about and asks for on the left. */
export function AttestationEditor({ attestation }: { attestation: Attestation }) {
  const part = useAttestation(attestation)
  return (
    <div className="page">
      <Head attestation={attestation} />
      <Columns
        main={
          <>
            <CoveragePart {...part} />
            <SubjectsPart {...part} />
            <DutiesPart {...part} />
          </>
        }
        side={
          <>
            <FactsPart {...part} />
            <VerdictPart {...part} />
            <EvaluationPart {...part} />
          </>
        }
      />
    </div>
  )
}

function Head({ attestation }: { attestation: Attestation }) {
  const session = useAsk()
  const { id, editable } = useSession()
  const [asking, setAsking] = useState(false)
  const remove = async () => {
    const answer = await session.intend({ type: 'record.remove', table: 'attestation', id: attestation.id })
    if (!answer.ok) return
    const { id: change } = answer.value.line
    toast({
      words: words.removed(attestation.report),
      act: { label: screens.shell.undo, run: () => void session.undo(change) },
    })
    navigate(hrefOf(id, 'reliance'))
  }
  return (
    <header className="attestation-head">
      <a href={hrefOf(id, 'reliance')} className="attestation-back">
        <ArrowLeft size={16} aria-hidden="true" />
        {words.back}
      </a>
      <div>
        <h1>{attestation.report}</h1>
        <p className="muted">
          {attestation.provider} · {attestation.programme} · {words.types[attestation.type]}
        </p>
      </div>
      <Button look="quiet" icon={<Trash2 size={16} />} disabled={!editable} onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={words.removeTitle(attestation.report)}
        words={words.removeWords}
        act={words.remove}
        danger
        onConfirm={() => void remove()}
      />
    </header>
  )
}

function FactsPart({ attestation, change, save, disabled, keyOf }: AttestationPart) {
  return (
    <Section title={words.facts}>
      <div className="stack">
        <LineField
          draftKey={keyOf('report')}
          label={words.report}
          stored={attestation.report}
          required
          disabled={disabled}
          save={(report) => save({ report })}
        />
        <LineField
          draftKey={keyOf('programme')}
          label={words.programme}
          stored={attestation.programme}
          required
          disabled={disabled}
          save={(programme) => save({ programme })}
        />
        <LineField
          draftKey={keyOf('provider')}
          label={words.provider}
          stored={attestation.provider}
          required
          disabled={disabled}
          save={(provider) => save({ provider })}
        />
        <LineField
          draftKey={keyOf('auditor')}
          label={words.auditor}
          stored={attestation.auditor}
          disabled={disabled}
          save={(auditor) => save({ auditor })}
        />
        <Select
          label={words.type}
          choices={typeChoices}
          value={attestation.type}
          hint={words.typeHints[attestation.type]}
          disabled={disabled}
          onChange={(type) => change({ type })}
        />
      </div>
    </Section>
  )
}

function EvaluationPart({ attestation, change, save, disabled, keyOf }: AttestationPart) {
  const { me, info } = useApp()
  return (
    <Section title={words.evaluation} intro={words.evaluationIntro}>
      <div className="stack">
        <LineField
          draftKey={keyOf('evaluatedBy')}
          label={words.evaluatedBy}
          stored={attestation.evaluatedBy}
          disabled={disabled}
          save={(evaluatedBy) => save({ evaluatedBy })}
        />
        <LineField
          draftKey={keyOf('evaluatedOn')}
          label={words.evaluatedOn}
          type="date"
          stored={attestation.evaluatedOn ?? ''}
          disabled={disabled}
          save={(on) => save({ evaluatedOn: on || null })}
        />
        {attestation.evaluatedOn === null && (
          <div>
            <Button small disabled={disabled} onClick={() => change({ evaluatedBy: me.name, evaluatedOn: info.today })}>
              {words.evaluatedMe(me.name)}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}
