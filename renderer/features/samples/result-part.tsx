import { judgeDeviations, type Judged } from '../../../assessments/rules/sampling.ts'
import { sampleWords as words } from '../../../shared/text/en/screens-samples.ts'
import { TextArea, TextField } from '../../ui/field.tsx'
import { Banner } from '../../ui/page.tsx'
import { numberOf } from './sample-form.ts'
import type { FormProps } from './sample-dialog.tsx'

const tones = {
  'nothing-selected': 'plain',
  exceeded: 'problem',
  untested: 'plain',
  tolerable: 'caution',
  none: 'plain',
} as const satisfies Readonly<Record<Judged['verdict'], string>>

/** What the deviations come to against the tolerable number, and the conclusion. */
export function ResultPart({ form, set, errors }: FormProps) {
  const tolerable = numberOf(form.tolerable) ?? 0
  const { verdict, deviations, untested } = judgeDeviations({ items: form.items, tolerable })
  return (
    <section className="sample-part" aria-label={words.resultPart}>
      <h3>{words.resultPart}</h3>
      <div className="sample-result">
        <TextField
          label={words.tolerable}
          inputMode="numeric"
          maxLength={4}
          value={form.tolerable}
          error={errors['tolerable']}
          onChange={(text) => set({ tolerable: text })}
        />
        <Banner tone={tones[verdict]}>{words.verdict[verdict](deviations, tolerable, untested)}</Banner>
      </div>
      <TextArea
        label={words.conclusion}
        rows={2}
        value={form.conclusion}
        onChange={(conclusion) => set({ conclusion })}
      />
    </section>
  )
}
