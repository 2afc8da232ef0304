import { tailoringWords as words } from '../../../../../shared/text/en/screens-tailoring.ts'
import { TextArea } from '../../../../ui/field.tsx'
import { Halves } from '../../../checklist/halves.tsx'
import { Performers } from '../../../checklist/item-panel/performers.tsx'
import type { OwnStepProps } from '../own-editor.tsx'

/** What each side does, drawn as it will stand, and what both are for. */
export function HalvesStep({ form, set, error }: OwnStepProps) {
  const { origination } = form
  return (
    <>
      <div className="pair">
        <TextArea
          label={words.fields.provided}
          hint={origination === 'customer-specific' ? words.halfNone : words.providedHint}
          value={form.provided}
          error={error('provided')}
          onChange={(provided) => set({ provided })}
        />
        <TextArea
          label={words.fields.responsibility}
          hint={origination === 'inherited' ? words.halfNone : words.responsibilityHint}
          value={form.responsibility}
          error={error('responsibility')}
          onChange={(responsibility) => set({ responsibility })}
        />
      </div>
      <figure className="own-preview">
        <figcaption className="field-label">{words.preview}</figcaption>
        <Halves
          origination={origination}
          provided={form.provided.trim() || null}
          responsibility={form.responsibility.trim() || null}
        />
      </figure>
      <TextArea
        label={words.fields.objective}
        hint={words.objectiveHint}
        rows={2}
        value={form.objective}
        error={error('objective')}
        onChange={(objective) => set({ objective })}
      />
      <Performers
        performers={form.performedBy}
        error={error('performedBy')}
        onChange={(performedBy) => set({ performedBy })}
      />
    </>
  )
}
