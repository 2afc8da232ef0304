import type { NewAssessment } from '../../../shared/ipc/contract.ts'
import type { AssessmentKind, Mode } from '../../../shared/model/about.ts'
import type { FrameworkId } from '../../../shared/model/catalogue.ts'
import type { Account, Partition, Region } from '../../../shared/model/scope.ts'
import type { Template } from '../../../shared/model/template.ts'
import { screens } from '../../../shared/text/en/screens.ts'

export const steps = ['engagement', 'locations', 'services', 'options', 'frameworks', 'review'] as const
export type Step = (typeof steps)[number]

export type DraftAccount = Omit<Account, 'id'> & { readonly row: number }
export type DraftRegion = Omit<Region, 'id'>

/** What has been chosen for a new assessment so far. */
export interface NewForm {
  readonly template: string
  readonly client: string
  readonly title: string
  readonly engagement: string
  readonly from: string
  readonly to: string
  readonly kind: AssessmentKind
  readonly mode: Mode
  readonly accounts: readonly DraftAccount[]
  readonly regions: readonly DraftRegion[]
  readonly services: readonly string[]
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly frameworks: readonly FrameworkId[]
  readonly regulations: readonly string[]
  readonly integrations: readonly string[]
}

/** An empty form over the current calendar year, from a template. */
export function emptyForm(template: Template, today: string): NewForm {
  const year = today.slice(0, 4)
  const typed = {
    client: '',
    title: '',
    engagement: '',
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    accounts: [],
    regions: [],
    regulations: [],
    integrations: [],
  }
  return { ...typed, ...broughtBy(template) }
}

/** Takes over what a template brings along: structure only; what was typed stays. */
export function withTemplate(form: NewForm, template: Template): NewForm {
  return { ...form, ...broughtBy(template) }
}

function broughtBy(
  template: Template,
): Pick<NewForm, 'template' | 'kind' | 'mode' | 'services' | 'options' | 'frameworks'> {
  return {
    template: template.id,
    kind: template.kind,
    mode: template.mode,
    services: template.units.map((unit) => unit.service),
    options: Object.fromEntries(template.units.map((unit) => [unit.service, unit.options])),
    frameworks: template.frameworks,
  }
}

/** The partition a Region's code speaks of. */
export function partitionOf(code: string): Partition {
  if (code.startsWith('us-gov-')) return 'aws-us-gov'
  if (code.startsWith('cn-')) return 'aws-cn'
  if (/^(us|eu)-iso|^eusc-/.test(code)) return 'other'
  return 'aws'
}

/** Whether a text could be the code of a Region that the catalogue does not list. */
export function isRegionCode(text: string): boolean {
  return /^[a-z]{2,6}(-[a-z0-9]+)*-\d{1,2}$/.test(text)
}

/** What is missing or wrong in a step, by field. Empty: the step is complete. */
export function errorsOf(step: Step, form: NewForm): Readonly<Record<string, string>> {
  if (step === 'engagement') return engagementErrors(form)
  if (step === 'locations') return locationErrors(form)
  return {}
}

function engagementErrors(form: NewForm): Record<string, string> {
  const say = screens.newAssessment.errors
  const errors: Record<string, string> = {}
  if (!form.client.trim()) errors['client'] = say.client
  if (!form.title.trim()) errors['title'] = say.title
  if (!form.from) errors['from'] = say.from
  if (!form.to) errors['to'] = say.to
  else if (form.from && form.to < form.from) errors['to'] = say.backwards
  return errors
}

function locationErrors(form: NewForm): Record<string, string> {
  const say = screens.newAssessment.errors
  const errors: Record<string, string> = {}
  for (const account of form.accounts) {
    if (!account.alias.trim()) errors[`account-${account.row}-alias`] = say.alias
    if (!/^(\d{12})?$/.test(account.number)) errors[`account-${account.row}-number`] = say.number
    if (isUnexplained(account)) errors[`account-${account.row}-reason`] = say.reason
  }
  for (const region of form.regions) if (isUnexplained(region)) errors[`region-${region.code}-reason`] = say.reason
  return errors
}

function isUnexplained(entry: { readonly status: string; readonly reason: string }): boolean {
  return entry.status === 'excluded' && !entry.reason.trim()
}

/** What main is asked to create. */
export function wishesOf(form: NewForm): NewAssessment {
  const { template, kind, mode, services, frameworks } = form
  return {
    template,
    kind,
    mode,
    client: form.client.trim(),
    title: form.title.trim(),
    engagement: form.engagement.trim(),
    period: { from: form.from, to: form.to },
    services: [...services],
    options: Object.fromEntries(services.flatMap((id) => (form.options[id] ? [[id, { ...form.options[id] }]] : []))),
    accounts: form.accounts.map(({ row: _row, ...account }) => ({ ...account, alias: account.alias.trim() })),
    regions: form.regions.map((region) => ({ ...region })),
    frameworks: [...frameworks],
    regulations: [...form.regulations],
    integrations: [...form.integrations],
  }
}
