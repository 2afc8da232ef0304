import * as z from 'zod'
import {
  isNamedParty,
  Control,
  FrameworkId,
  LayerCode,
  Method,
  Origination,
  Performer,
  ServiceClass,
  type Inheritable,
} from '../../../../shared/model/catalogue.ts'
import { tailoringWords } from '../../../../shared/text/en/screens-tailoring.ts'

/*
 * A control of the firm's own while it is being written: texts as they are typed, lists as one entry on each line. Its control
 * is made when every step is complete.
 */

export const ownSteps = ['what', 'halves', 'tests', 'evidence', 'references', 'look'] as const
export type OwnStep = (typeof ownSteps)[number]

const DraftProcedure = z.object({
  method: Method,
  object: z.string(),
  steps: z.string(),
  expected: z.string(),
  exception: z.string(),
})
export type DraftProcedure = z.infer<typeof DraftProcedure>

const DraftSource = z.object({ publisher: z.string(), document: z.string(), section: z.string(), checked: z.string() })
export type DraftSource = z.infer<typeof DraftSource>

export const OwnForm = z.object({
  set: z.string(),
  title: z.string(),
  origination: Origination,
  layer: LayerCode.nullable(),
  weight: z.int().min(1).max(5),
  classes: z.array(ServiceClass),
  provided: z.string(),
  responsibility: z.string(),
  objective: z.string(),
  performedBy: z.array(Performer),
  procedures: z.array(DraftProcedure),
  evidence: z.string(),
  sources: z.array(DraftSource),
  references: z.array(z.object({ framework: FrameworkId, id: z.string(), strength: z.enum(['answers', 'supports']) })),
})
export type OwnForm = z.infer<typeof OwnForm>

export const emptyProcedure: DraftProcedure = { method: 'examine', object: '', steps: '', expected: '', exception: '' }
export const emptySource: DraftSource = { publisher: '', document: '', section: '', checked: '' }

/** A form nothing was written in yet: two procedures to fill in, because a control needs two. */
export function emptyOwn(set: string): OwnForm {
  return {
    set,
    title: '',
    origination: 'customer-specific',
    layer: null,
    weight: 1,
    classes: [...ServiceClass.options],
    provided: '',
    responsibility: '',
    objective: '',
    performedBy: performersFor('customer-specific'),
    procedures: [emptyProcedure, { ...emptyProcedure, method: 'test' }],
    evidence: '',
    sources: [emptySource],
    references: [],
  }
}

/** The form of a control that is there. */
export function ownFormOf(set: string, control: Control): OwnForm {
  const { title, origination, layer, weight, classes, objective, performedBy, references } = control
  return {
    ...{ set, title, origination, layer, weight, classes, objective, performedBy, references },
    provided: control.provided ?? '',
    responsibility: control.responsibility ?? '',
    procedures: control.procedures.map(({ method, object, steps, expected, exception }) => ({
      ...{ method, object, expected, exception },
      steps: steps.join('\n'),
    })),
    evidence: control.evidence.join('\n'),
    sources: control.sources.map((source) => ({ ...source, checked: source.checked ?? '' })),
  }
}

const aws: Performer = { party: 'aws', name: '', part: '' }
const team: Performer = { party: 'workload-team', name: '', part: '' }
const performers: Readonly<Record<Origination, Performer[]>> = {
  inherited: [aws],
  shared: [aws, team],
  'customer-specific': [team],
}

/** Who performs a control, as long as nothing else is said. */
export function performersFor(origination: Origination): Performer[] {
  return performers[origination]
}

const inheritable: Readonly<Record<Origination, Inheritable>> = {
  inherited: 'yes',
  shared: 'partial',
  'customer-specific': 'no',
}

/** The lines of a text that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

const say = tailoringWords.errors
const isShort = (text: string) => text.trim().length > 0 && text.trim().length < 3
const problem = (text: string, missing: string) => (text.trim() ? (isShort(text) ? say.short : null) : missing)
const problemOfLines = (text: string, missing: string) => {
  const lines = linesOf(text)
  return lines.length === 0 ? missing : lines.some(isShort) ? say.short : null
}

/** What is missing or wrong in the two halves of a control; either may be empty only where its side has nothing to do. */
export function halvesErrors(
  origination: Origination,
  { provided, responsibility }: { readonly provided: string; readonly responsibility: string },
): Record<string, string | null> {
  return {
    provided: problem(provided, origination === 'customer-specific' ? '' : say.provided),
    responsibility: problem(responsibility, origination === 'inherited' ? '' : say.responsibility),
  }
}

/** What is missing or wrong in a step, by field. Empty: the step is complete. */
export function errorsOf(step: OwnStep, form: OwnForm): Readonly<Record<string, string>> {
  switch (step) {
    case 'what':
      return only({ title: problem(form.title, say.title) })
    case 'halves':
      return only({
        ...halvesErrors(form.origination, form),
        objective: problem(form.objective, say.objective),
        performedBy: performersError(form),
      })
    case 'tests':
      return only(
        Object.assign(
          {},
          ...form.procedures.map(({ object, steps, expected, exception }, at) => ({
            [`${at}-object`]: problem(object, say.object),
            [`${at}-steps`]: problemOfLines(steps, say.steps),
            [`${at}-expected`]: problem(expected, say.expected),
            [`${at}-exception`]: problem(exception, say.exception),
          })),
        ) as Record<string, string | null>,
      )
    case 'evidence':
      return only({ evidence: problemOfLines(form.evidence, say.evidence), ...sourceErrors(form.sources) })
    case 'references':
      return only({ references: form.references.length === 0 ? say.references : null })
    case 'look':
      return {}
  }
}

function sourceErrors(sources: readonly DraftSource[]): Record<string, string | null> {
  return Object.assign(
    {},
    ...sources.map(({ publisher, document }, at) => ({
      [`${at}-publisher`]: problem(publisher, say.publisher),
      [`${at}-document`]: problem(document, say.document),
    })),
  ) as Record<string, string | null>
}

function performersError({ origination, performedBy }: OwnForm): string | null {
  const isUnnamed = performedBy.some(({ party, name }) => isNamedParty(party) && !name.trim())
  if (performedBy.length === 0 || isUnnamed) return say.performedBy
  return origination !== 'customer-specific' && !performedBy.some(({ party }) => party === 'aws') ? say.aws : null
}

function only(errors: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).filter((entry): entry is [string, string] => Boolean(entry[1])))
}

/** The control a complete form stands for, under the id given. */
export function controlOf(form: OwnForm, id: string): Control {
  return Control.parse({
    id,
    title: form.title,
    layer: form.layer,
    origination: form.origination,
    inheritable: inheritable[form.origination],
    performedBy: form.performedBy.map((each) => ({
      ...each,
      name: isNamedParty(each.party) ? each.name.trim() : '',
    })),
    provided: form.provided.trim() || null,
    responsibility: form.responsibility.trim() || null,
    objective: form.objective,
    procedures: form.procedures.map(({ steps, ...procedure }, at) => ({
      ...procedure,
      id: `p${at + 1}`,
      steps: linesOf(steps),
    })),
    evidence: linesOf(form.evidence),
    references: form.references,
    sources: form.sources.map((source) => ({
      ...source,
      section: source.section.trim(),
      checked: source.checked || null,
    })),
    weight: form.weight,
    ...(form.set === 'common' ? { classes: form.classes } : {}),
  })
}

/** An id for a new control, made from its title; numbered where it is taken. The library's ids never begin so. */
export function freeControlId(title: string, taken: ReadonlySet<string>): string {
  const slug =
    title
      .normalize('NFKD')
      .replaceAll(/\p{Mark}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-$/, '') || 'control'
  const wanted = `own.${slug}`
  if (!taken.has(wanted)) return wanted
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`
}
