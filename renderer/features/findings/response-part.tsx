import { ManagementResponse, type Finding } from '../../../shared/model/finding.ts'
import { findingWords as words } from '../../../shared/text/en/screens-findings.ts'
import { DraftField } from '../../session/draft-field.tsx'
import { LineField } from '../../session/line-field.tsx'
import { Choices } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import type { FindingPart } from './use-finding.ts'
import '../../ui/pair.css'

const positions = ManagementResponse.shape.position.options.map((value) => ({ value, label: words.positions[value] }))

/** What management says to the finding, who sees to it and by when. */
export function ResponsePart({ finding, change, save, disabled }: FindingPart) {
  const { response } = finding
  const answered = (fields: Partial<Finding['response']>) => ({ response: { ...response, ...fields } })
  return (
    <Section title={words.response}>
      <div className="stack">
        <Choices
          label={words.position}
          segmented
          choices={positions}
          value={response.position}
          disabled={disabled}
          onChange={(position) => change(answered({ position }))}
        />
        <DraftField
          draftKey={`finding/${finding.id}/response-text`}
          label={words.responseText}
          stored={response.text}
          save={(text) => save(answered({ text }))}
          disabled={disabled}
        />
        <div className="pair">
          <LineField
            draftKey={`finding/${finding.id}/response-owner`}
            label={words.owner}
            stored={response.owner}
            save={(owner) => save(answered({ owner }))}
            disabled={disabled}
          />
          <LineField
            draftKey={`finding/${finding.id}/response-due`}
            label={words.due}
            type="date"
            stored={response.due ?? ''}
            save={(due) => save(answered({ due: due || null }))}
            disabled={disabled}
          />
        </div>
      </div>
    </Section>
  )
}
