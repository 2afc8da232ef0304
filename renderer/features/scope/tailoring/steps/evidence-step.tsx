import { Plus, Trash2 } from 'lucide-react'
import { tailoringWords as words } from '../../../../../shared/text/en/screens-tailoring.ts'
import { Button, IconButton } from '../../../../ui/button.tsx'
import { TextArea, TextField } from '../../../../ui/field.tsx'
import type { OwnStepProps } from '../own-editor.tsx'
import { emptySource, type DraftSource } from '../own-form.ts'

/** What to ask the client for, and where the criterion stands. */
export function EvidenceStep({ form, set, error }: OwnStepProps) {
  const { sources } = form
  const change = (at: number, fields: Partial<DraftSource>) =>
    set({ sources: sources.map((each, index) => (index === at ? { ...each, ...fields } : each)) })
  return (
    <>
      <TextArea
        label={words.fields.evidence}
        hint={words.evidenceHint}
        value={form.evidence}
        error={error('evidence')}
        onChange={(evidence) => set({ evidence })}
      />
      <fieldset className="field own-sources">
        <legend className="field-label">{words.sources}</legend>
        <p className="field-hint">{words.sourcesIntro}</p>
        {sources.map((source, at) => (
          <div key={at} className="own-source">
            <TextField
              label={words.publisher}
              hint={words.publisherHint}
              value={source.publisher}
              error={error(`${at}-publisher`)}
              onChange={(publisher) => change(at, { publisher })}
            />
            <TextField
              label={words.document}
              value={source.document}
              error={error(`${at}-document`)}
              onChange={(document) => change(at, { document })}
            />
            <TextField
              label={words.section}
              optional
              value={source.section}
              onChange={(section) => change(at, { section })}
            />
            <TextField
              label={words.checked}
              type="date"
              optional
              value={source.checked}
              onChange={(checked) => change(at, { checked })}
            />
            {sources.length > 1 && (
              <IconButton
                label={words.removeSource(at + 1)}
                icon={<Trash2 size={16} />}
                onClick={() => set({ sources: sources.filter((_, index) => index !== at) })}
              />
            )}
          </div>
        ))}
        <div>
          <Button small icon={<Plus size={14} />} onClick={() => set({ sources: [...sources, emptySource] })}>
            {words.addSource}
          </Button>
        </div>
      </fieldset>
    </>
  )
}
