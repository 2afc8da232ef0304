import * as z from 'zod'
import type { Control } from '../../../../shared/model/catalogue.ts'
import { tailoringWords } from '../../../../shared/text/en/screens-tailoring.ts'
import { halvesErrors, linesOf } from './own-form.ts'

/** A library control while it is being worded otherwise: texts as they are typed, lists as one entry on each line. */
export const RewordForm = z.object({
  title: z.string(),
  provided: z.string(),
  responsibility: z.string(),
  objective: z.string(),
  procedures: z.array(z.object({ steps: z.string(), expected: z.string(), exception: z.string() })),
  evidence: z.string(),
  reason: z.string(),
})
export type RewordForm = z.infer<typeof RewordForm>

/** The words of a control, to be changed. */
export function rewordFormOf(control: Control, reason = ''): RewordForm {
  return {
    title: control.title,
    provided: control.provided ?? '',
    responsibility: control.responsibility ?? '',
    objective: control.objective,
    procedures: control.procedures.map(({ steps, expected, exception }) => ({
      ...{ expected, exception },
      steps: steps.join('\n'),
    })),
    evidence: control.evidence.join('\n'),
    reason,
  }
}

/** The control in the words of a form; what a form does not hold stays the library's. */
export function rewordedControl(library: Control, form: RewordForm): Control {
  return {
    ...library,
    title: form.title.trim(),
    provided: form.provided.trim() || null,
    responsibility: form.responsibility.trim() || null,
    objective: form.objective.trim(),
    procedures: library.procedures.map((procedure, at) => {
      const worded = form.procedures[at]
      if (!worded) return procedure
      const { steps, expected, exception } = worded
      return { ...procedure, steps: linesOf(steps), expected: expected.trim(), exception: exception.trim() }
    }),
    evidence: linesOf(form.evidence),
  }
}

const say = tailoringWords.errors
const wanting = (text: string, missing: string) =>
  text.trim() === '' ? missing : text.trim().length < 3 ? say.short : null
const wantingLines = (text: string, missing: string) =>
  linesOf(text).length === 0 ? missing : linesOf(text).some((line) => line.length < 3) ? say.short : null

/** What is missing or wrong, by field. */
export function rewordErrors(library: Control, form: RewordForm): Readonly<Record<string, string>> {
  const found: Record<string, string | null> = {
    title: wanting(form.title, say.title),
    ...halvesErrors(library.origination, form),
    objective: wanting(form.objective, say.objective),
    evidence: wantingLines(form.evidence, say.evidence),
    reason: form.reason.trim() === '' ? tailoringWords.reasonNeeded : null,
  }
  form.procedures.forEach(({ steps, expected, exception }, at) => {
    found[`${at}-steps`] = wantingLines(steps, say.steps)
    found[`${at}-expected`] = wanting(expected, say.expected)
    found[`${at}-exception`] = wanting(exception, say.exception)
  })
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, string] => Boolean(entry[1])))
}
