import { findingWords as words } from '../../../shared/text/en/screens-findings.ts'
import { DraftField } from '../../session/draft-field.tsx'
import { useSession } from '../../session/use-session.ts'
import { Banner, Section } from '../../ui/page.tsx'
import type { FindingPart } from './use-finding.ts'

const advisory = ['condition', 'criteria', 'cause', 'effect', 'recommendation', 'correction'] as const
/** Whoever certifies states the nonconformity and gives no advice. */
const certified = ['criteria', 'nonconformity', 'condition'] as const

/** What was found, what should be, why it matters and what to do. */
export function FindingTexts({ finding, save, disabled }: FindingPart) {
  const { state } = useSession()
  const isCertification = state.about.mode === 'certification'
  const fields = isCertification ? certified : advisory
  const labels: Readonly<Record<string, string>> = isCertification ? words.certifiedFields : words.fields
  return (
    <Section title={words.texts}>
      <div className="stack">
        {isCertification && <Banner>{words.hidden}</Banner>}
        {fields.map((field) => (
          <DraftField
            key={field}
            draftKey={`finding/${finding.id}/${field}`}
            label={labels[field] ?? ''}
            stored={finding[field]}
            save={(text) => save({ [field]: text })}
            rows={field === 'condition' || field === 'recommendation' ? 4 : 2}
            disabled={disabled}
          />
        ))}
      </div>
    </Section>
  )
}
