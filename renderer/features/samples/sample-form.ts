import * as z from 'zod'
import { isDrawn, isTested } from '../../../assessments/rules/sampling.ts'
import type { NewRecord } from '../../../shared/model/intention.ts'
import { Sample, TickMark } from '../../../shared/model/item.ts'
import { Frequency, SamplingRisk } from '../../../shared/model/sampling.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { sampleWords as words } from '../../../shared/text/en/screens-samples.ts'
import { screens } from '../../../shared/text/en/screens.ts'

type Value = NewRecord<'sample'>
export type SampleItem = Value['items'][number]

/** A sample while it is filled in: numbers as they are typed, and what its size is proposed from. */
export const SampleForm = z.object({
  title: z.string(),
  population: z.string(),
  by: z.enum(['list', 'numbers']),
  populationSize: z.string(),
  source: z.string(),
  completeness: z.string(),
  method: Sample.shape.method,
  frequency: Frequency.nullable(),
  risk: SamplingRisk,
  size: z.string(),
  seed: z.string(),
  rationale: z.string(),
  /** The items the auditor names, one a line. */
  chosen: z.string(),
  /** What the items were drawn with; null before. */
  drawnWith: z.string().nullable(),
  selectedBy: z.string(),
  selectedOn: z.string(),
  items: Sample.shape.items,
  tolerable: z.string(),
  conclusion: z.string(),
})
export type SampleForm = z.infer<typeof SampleForm>

/** What stands in the form of a new sample. */
export function newSample(fields: Pick<SampleForm, 'population' | 'selectedBy' | 'selectedOn' | 'seed'>): SampleForm {
  return {
    title: '',
    by: 'list',
    populationSize: '',
    source: '',
    completeness: '',
    method: 'random',
    frequency: null,
    risk: 'lower',
    size: '',
    rationale: '',
    chosen: '',
    drawnWith: null,
    items: [],
    tolerable: '0',
    conclusion: '',
    ...fields,
  }
}

/** A recorded sample, to be changed. */
export function formOfSample(sample: Sample): SampleForm {
  const { id: _id, ref: _ref, ...value } = sample
  const names = sample.items.map(({ name }) => name)
  const form: SampleForm = {
    ...value,
    by: names.every((name) => /^\d+$/.test(name)) ? 'numbers' : 'list',
    populationSize: String(sample.populationSize),
    frequency: null,
    risk: 'lower',
    size: names.length > 0 ? String(names.length) : '',
    chosen: isDrawn(sample.method) ? '' : names.join('\n'),
    drawnWith: null,
    tolerable: String(sample.tolerable),
  }
  return { ...form, drawnWith: names.length > 0 ? drawingOf(form) : null }
}

/** What a selection depends on, as one text. */
export function drawingOf({ method, seed, size, populationSize }: SampleForm): string {
  return JSON.stringify([method, seed.trim(), numberOf(size), numberOf(populationSize)])
}

/** Whether the items are not those that the method, seed, size and population would give. */
export function isStale(form: SampleForm): boolean {
  return isDrawn(form.method) && form.items.length > 0 && form.drawnWith !== drawingOf(form)
}

/** A whole number as typed; null for anything else. */
export function numberOf(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : null
}

/** The sample as it will be recorded, or what is missing by field. */
export function sampleOf(form: SampleForm): Result<Value, Readonly<Record<string, string>>> {
  const [populationSize, tolerable] = [numberOf(form.populationSize), numberOf(form.tolerable)]
  const needed = ['title', 'population', 'selectedBy', 'selectedOn'] as const
  const missing: Record<string, string> = {}
  for (const field of needed) if (!form[field].trim()) missing[field] = screens.common.needed
  if (populationSize === null) missing['populationSize'] = words.numberNeeded
  if (tolerable === null) missing['tolerable'] = words.numberNeeded
  if (isStale(form)) missing['selection'] = words.stale
  if (populationSize === null || tolerable === null || Object.keys(missing).length > 0) return err(missing)
  const { title, population, source, completeness, method, rationale, selectedBy, selectedOn, conclusion } = form
  const seed = isDrawn(method) ? form.seed.trim() : ''
  const items = form.items.map((item) => ({ ...item, deviation: item.deviation.trim() }))
  const texts = { title: title.trim(), population, source, completeness, rationale, selectedBy, selectedOn, conclusion }
  return ok({ ...texts, method, seed, populationSize, tolerable, items })
}

/** The tick marks among the letters typed, each once, in the order of the alphabet. */
export function tickMarksOf(letters: string): TickMark[] {
  const typed = letters.toUpperCase()
  return TickMark.options.filter((mark) => typed.includes(mark))
}

/** The items with these tick marks on each that was not tested yet. */
export function restMarked(items: readonly SampleItem[], tickMarks: readonly TickMark[]): SampleItem[] {
  return items.map((item) => (isTested(item) ? item : { ...item, tickMarks: [...tickMarks] }))
}

/** How a finding begins that is raised from the deviations of a sample: which sample, how many, and each of them. */
export function findingFrom(ref: string, sample: Value): { readonly title: string; readonly condition: string } {
  const deviating = sample.items.filter(({ deviation }) => deviation.trim() !== '')
  const head = words.findingCondition({
    ref,
    title: sample.title,
    deviations: deviating.length,
    items: sample.items.length,
    population: sample.populationSize,
    tolerable: sample.tolerable,
  })
  const lines = deviating.map(({ name, deviation }) => words.findingItem(name, deviation))
  return { title: words.findingTitle(sample.title).slice(0, 200), condition: [head, ...lines].join('\n') }
}
