import { Flame } from 'lucide-react'
import { useState } from 'react'
import { whyNotDestroyed } from '../../../assessments/rules/decide/evidence.ts'
import { failureText } from '../../../shared/failure.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { useApp } from '../../app-context.ts'
import { formatMoment } from '../../format.ts'
import { AskReason } from '../../session/ask-reason.tsx'
import { LineField } from '../../session/line-field.tsx'
import { useAsk, useSession, type SessionView } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Banner } from '../../ui/page.tsx'

/** Rule E44: how long files are kept, and their end, can still be laid down once a revision is approved. */
export function mayKeep({ status, state, revision }: SessionView): boolean {
  return status.kind === 'editable' && state.handover === null && revision?.status !== 'signing'
}

/** How long the file of a piece is kept, and its end. */
export function Keeping({ evidence }: { evidence: Evidence }) {
  const session = useAsk()
  const view = useSession()
  const { info } = useApp()
  const [asking, setAsking] = useState(false)
  if (!evidence.file) return null
  if (evidence.destroyed) return <Destroyed evidence={evidence} />
  const off = !mayKeep(view)
  const refusal = whyNotDestroyed(view.state, evidence, info.today)
  const retain = (day: string) =>
    session.intend({ type: 'evidence.retain', evidence: [evidence.id], until: day || null }, { quiet: true })
  return (
    <section className="stack" aria-label={words.keeping}>
      <h3>{words.keeping}</h3>
      <LineField
        draftKey={`evidence/${evidence.id}/retainUntil`}
        label={words.retainUntil}
        hint={words.retainHint}
        type="date"
        optional
        stored={evidence.retainUntil ?? ''}
        disabled={off}
        save={retain}
      />
      <div>
        <Button
          look="danger"
          icon={<Flame size={16} />}
          disabled={off || refusal !== null}
          onClick={() => setAsking(true)}
        >
          {words.destroy}
        </Button>
      </div>
      {refusal && !off && <p className="small muted">{failureText(refusal)}</p>}
      {asking && (
        <AskReason
          draftKey={`evidence/${evidence.id}/destroy`}
          title={words.destroyTitle(evidence.ref)}
          words={words.destroyWords(evidence.file.name)}
          label={words.destroyReason}
          act={words.destroy}
          danger
          onAct={(reason) =>
            session.intend({ type: 'evidence.destroy', evidence: evidence.id, reason }, { quiet: true })
          }
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  )
}

function Destroyed({ evidence: { destroyed } }: { evidence: Evidence }) {
  if (!destroyed) return null
  return (
    <Banner tone="caution">
      <p>{words.destroyed(formatMoment(destroyed.on), destroyed.by)}</p>
      <p className="destroyed-reason">{destroyed.reason}</p>
    </Banner>
  )
}
