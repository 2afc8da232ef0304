import { findingWords as words } from '../../../shared/text/en/screens-findings.ts'
import { DraftField } from '../../session/draft-field.tsx'
import { useSession } from '../../session/use-session.ts'
import { Banner, Section } from '../../ui/page.tsx'
import type { FindingPart } from './use-finding.ts'

const all = ['condition', 'criteria', 'cause', 'effect', 'recommendation', 'correction'] as const
/** Whoever certifies gives no advice. */
const advice: ReadonlySet<string> = new Set(['cause', 'recommendation'])

/** What was found, what should be, why it matters and what to do. */
export function FindingTexts({ finding, save, disabled }: FindingPart) {
  const { state } = useSession()
  const isCertification = state.about.mode === 'certification'
  const fields = all.filter((field) => !isCertification || !advice.has(field))
  return (
    <Section title={words.texts}>
      <div className="stack">
        {isCertification && <Banner>{words.hidden}</Banner>}
        {fields.map((field) => (
          <DraftField
            key={field}
            draftKey={`finding/${finding.id}/${field}`}
            label={words.fields[field]}
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
